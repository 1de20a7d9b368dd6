"""The promises of a model file: kept by the built-in one, and each caught where it is broken."""

from collections.abc import Callable
from importlib.resources.abc import Traversable
from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.registry import find_plugins
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.testing import ModelConformance, a_model, a_rating, an_indicator
from professionele_klachtbehandeling.testing.builders import rated_scorecard
from professionele_klachtbehandeling.testing.conformance import model as home
from tests.testing.conformance.breaking import broken, promises, remedy


class TestBuiltIn(ModelConformance):
    """The model of the four spearheads keeps every promise."""

    def path(self) -> Traversable:
        return find_plugins(only=()).models["vier-speerpunten"]


def tried(folder: Path, text: str, name: str = "proef.yaml") -> ModelConformance:
    """Return the tests of a model file with this text."""
    file = folder / name
    file.write_text(text, encoding="utf-8")

    class Case(ModelConformance):
        def path(self) -> Path:
            return file

    return Case()


@pytest.mark.parametrize("test", promises(ModelConformance))
def test_small_model_keeps_every_promise(test: str, tmp_path: Path) -> None:
    """A model made by the builders keeps every promise."""
    small = a_model(an_indicator(), an_indicator("X1.2", measure="cells_with_entry"))

    getattr(tried(tmp_path, to_yaml(small)), test)()


WRONG: dict[str, tuple[Callable[[str], str], str]] = {
    "test_id_is_the_name_of_the_file": (
        lambda text: text.replace("id: proef", "id: toets"),
        "the file proef.yaml holds the model 'toets'\nWhat to do: name the file toets.yaml.",
    ),
    "test_every_text_is_translated": (
        lambda text: text.replace("How far is it?", "Hoe ver is het?"),
        "X1.1: question is the same in nl and en\nWhat to do: translate one of them.",
    ),
    "test_levels_can_be_told_apart": (
        lambda text: text.replace("trede 3", "trede 2"),
        "X1.1: two levels read the same in nl\nWhat to do: describe each.",
    ),
    "test_every_listed_source_is_cited": (
        lambda text: f"{text}sources:\n  - key: rapport\n    title: Een rapport\n",
        "nothing cites rapport\nWhat to do: cite it where it was used, or take it off the list.",
    ),
}


@pytest.mark.parametrize("test", WRONG)
def test_wrong_model_is_caught(test: str, tmp_path: Path) -> None:
    """A file that breaks a promise fails the test of it, and its author reads what to do."""
    spoil, told = WRONG[test]
    text = to_yaml(a_model())
    assert spoil(text) != text

    assert told == broken(tried(tmp_path, spoil(text)), test)


def test_mistakes_of_the_file_are_listed(tmp_path: Path) -> None:
    """A file that cannot be read fails with its mistakes, each at its line."""
    text = to_yaml(a_model()).replace("version: '1'", "versie: '1'")

    told = broken(tried(tmp_path, text), "test_file_has_no_mistakes")

    assert (
        "proef.yaml has mistakes\nWhat to do: mend\n"
        f"{tmp_path}/proef.yaml:2: the field 'version' is missing\n"
        f"{tmp_path}/proef.yaml:4 versie: 'versie' is no field; did you mean 'version'? "
        "(format, id, version, date, title, disclaimer, levels, spearheads, method, sources)"
    ) == told


def test_level_that_asks_nothing_is_caught(tmp_path: Path) -> None:
    """A model by which knowing nothing is certain to be good fails."""
    text = to_yaml(a_model(an_indicator(levels=2, measure="cells_with_entry"), levels=2))
    easy = text.replace("cells_with_entry, at_least: 1}", "central_overview_kinds, at_least: 0}")
    assert easy != text

    told = broken(tried(tmp_path, easy), "test_no_facts_leave_everything_open")

    assert (
        "X1.1: of no facts at all it makes level 2\n"
        "What to do: ask in each level something that must be known to be met."
    ) == told


def test_rule_by_which_ratings_do_not_count_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model by which people who rate level 2 do not bring the indicator to level 2 fails."""
    monkeypatch.setattr(home, "rated_scorecard", lambda model, _: rated_scorecard(model, [a_rating(level=1)]))

    told = remedy(tried(tmp_path, to_yaml(a_model())), "test_ratings_alone_reach_every_level")

    assert "tell the maintainers." == told


def test_model_that_changes_on_the_way_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is read back as another fails."""

    def altered(model: MaturityModel) -> str:
        return to_yaml(attrs.evolve(model, version="2"))

    monkeypatch.setattr(home, "to_yaml", altered)

    told = broken(tried(tmp_path, to_yaml(a_model())), "test_written_and_read_back_it_is_the_same")

    assert "written and read back it is another model\nWhat to do: tell the maintainers of the library." == told


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a file that it catches."""
    others = {
        "test_file_has_no_mistakes",
        "test_no_facts_leave_everything_open",
        "test_ratings_alone_reach_every_level",
        "test_written_and_read_back_it_is_the_same",
    }
    assert promises(ModelConformance) == sorted({*WRONG, *others})


def test_author_who_names_no_file_is_told_how() -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as told:
        ModelConformance().path()

    assert "ModelConformance must say what it tests: def path(self): return files(…) / '….yaml'" == str(told.value)
