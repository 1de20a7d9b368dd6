"""From files to values."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.reading import (
    format_of,
    landscape_from,
    parse,
    read_landscape,
    read_model,
    read_ratings,
)
from professionele_klachtbehandeling.exchange.writing import to_json
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from tests.house.source import ROOT, SOURCE

EXAMPLES = ROOT / "examples"
READERS: dict[str, Callable[[Path], Landscape | Ratings | MaturityModel]] = {
    "landscape": read_landscape,
    "ratings": read_ratings,
    "model": read_model,
}
RATINGS = """\
format: klachtbehandeling/ratings/1
municipality: 0344
reference_date: 1-7-2026
ratings:
  - {indicator: S1.5, assessor: kcc, date: 2026-05-12, level: 3}
  - {indicator: S1.6, assessor: kcc, date: 2026-05-12, level: hoog}
"""
SOUND = RATINGS.replace("hoog", "4")


def high(ratings: Ratings) -> Iterator[Mistake]:
    """Yield the levels above 2."""
    for index, rating in enumerate(ratings):
        if rating.level is not None and rating.level > 2:
            yield Mistake(code="no-such", path=f"ratings[{index}].level", found=str(rating.level), noun="level")


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/*.yaml")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_example_can_be_read(path: Path) -> None:
    """The examples are sound, and the same as JSON."""
    value = READERS[format_of(path)](path)

    assert value == parse(to_json(value), type(value), "a.json")


def test_built_in_model_can_be_read() -> None:
    """The model of the library is a file like any other."""
    model = read_model(SOURCE / "maturity" / "models" / "vier-speerpunten.yaml")

    assert ("vier-speerpunten", 4, 28) == (model.id, len(model.spearheads), len(model.indicators))


@pytest.mark.parametrize(
    ("name", "kind"),
    [("landschap.yaml", "landscape"), ("beoordelingen.yaml", "ratings")],
)
def test_file_says_what_it_is(name: str, kind: str) -> None:
    """The kind of file is known before it is read as such."""
    assert kind == format_of(EXAMPLES / "lindewaard" / name)


@pytest.mark.parametrize("text", ["- a\n", "format: iets\n", "a: 1\n"])
def test_file_that_does_not_say_what_it_is_is_of_no_kind(text: str, tmp_path: Path) -> None:
    """What has no format of ours is for the reader of a kind to refuse."""
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")

    assert "" == format_of(str(path))


def test_mistakes_of_reading_and_of_the_check_come_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rating that cannot be read does not hide that another does not fit, and each has its line."""
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(RATINGS, encoding="utf-8")

    with pytest.raises(InvalidInput) as caught:
        read_ratings("a.yaml", check=high)

    assert (
        "a.yaml:5 ratings[0].level: '3' is no level\n"
        "a.yaml:6 ratings[1].level: 'hoog' is no level (a whole number from 1)"
    ) == str(caught.value)


def test_check_of_a_sound_file_has_lines_too(tmp_path: Path) -> None:
    """What only the check can say is placed like any mistake."""
    path = tmp_path / "a.yaml"
    path.write_text(SOUND, encoding="utf-8")

    with pytest.raises(InvalidInput) as caught:
        read_ratings(path, check=high)

    assert [(str(path), 5), (str(path), 6)] == [(mistake.file, mistake.line) for mistake in caught.value.mistakes]


@pytest.mark.parametrize("text", [SOUND, RATINGS])
def test_check_that_refuses_hides_no_other_mistake(text: str, tmp_path: Path) -> None:
    """A check may raise instead of telling, and what else is wrong is told as well."""
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")

    def refusing(_: Ratings) -> Iterator[Mistake]:
        raise refuse("no-such", "x", "model")

    with pytest.raises(InvalidInput) as caught:
        read_ratings(path, check=refusing)

    assert {"model"} | ({"level-from-one"} if text is RATINGS else set()) == {
        mistake.noun for mistake in caught.value.mistakes
    }


def test_model_can_be_checked() -> None:
    """A check of a model is told like that of ratings."""
    told = Mistake(code="no-such", path="method.name", found="mean", noun="method")

    with pytest.raises(InvalidInput) as caught:
        read_model(SOURCE / "maturity" / "models" / "vier-speerpunten.yaml", check=lambda _: [told])

    assert ["method"] == [mistake.noun for mistake in caught.value.mistakes]


def test_text_can_be_read_without_a_file() -> None:
    """A text has the same mistakes as a file, without a name."""
    assert 2 == len(parse(SOUND, Ratings))
    with pytest.raises(InvalidInput) as caught:
        parse(RATINGS, Ratings)

    assert "ratings[1].level: 'hoog' is no level (a whole number from 1)" == str(caught.value)


@pytest.mark.parametrize("kind", [Landscape, Ratings, MaturityModel])
def test_list_is_no_value(kind: type[Landscape] | type[Ratings] | type[MaturityModel]) -> None:
    """Every file holds fields."""
    with pytest.raises(InvalidInput) as caught:
        parse("- a", kind, "a.yaml")

    assert "a.yaml:1: '[…]' is no group of fields (name: value)" == str(caught.value)


FIELDS: dict[str, object] = {
    "municipality": {"code": "0344", "name": "Utrecht"},
    "reference_date": "2026-07-01",
    "tasks": [{"id": "bijstand", "name": "Bijstand", "domains": ["participatie"]}],
}


def test_fields_made_elsewhere_are_judged_as_those_of_a_file() -> None:
    """Fields, lists and scalars give the landscape that a file with the same in it gives."""
    text = """\
format: klachtbehandeling/landscape/1
municipality: {code: 344, name: Utrecht}
reference_date: 2026-07-01
tasks: [{id: bijstand, name: Bijstand, domains: participatie}]
"""

    assert parse(text, Landscape) == landscape_from(FIELDS)


def test_all_mistakes_in_fields_made_elsewhere_are_named() -> None:
    """What cannot be read and what contradicts itself is told together, each with the path of its field."""
    tasks = [{"id": "bijstand", "name": "Bijstand"}, {"id": "hulp", "name": "Hulp", "laws": ""}]
    channels = [{"id": "balie", "name": "Balie", "handler": "kcc"}]

    with pytest.raises(InvalidInput) as caught:
        landscape_from(FIELDS | {"tasks": tasks, "channels": channels})

    assert [
        ("null", "tasks[1].laws"),
        ("no-such", "channels[0].handler"),
    ] == [(mistake.code, mistake.path) for mistake in caught.value.mistakes]


def test_reference_date_made_elsewhere_has_a_year_that_can_be() -> None:
    """The dates of fields made elsewhere are looked at as those of a file are."""
    with pytest.raises(InvalidInput) as caught:
        landscape_from(FIELDS | {"reference_date": "1226-07-01"})

    assert "reference_date: '1226-07-01' is no reference date between 1900 and 2200" == str(caught.value)
