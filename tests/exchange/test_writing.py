"""From values to files."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.domain.channel import Channel, Overview
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.reading import read_landscape, read_ratings
from professionele_klachtbehandeling.exchange.writing import save, to_json, to_tree, to_workbook, to_yaml
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.landscapes import landscape
from tests.wrong.make_workbooks import RATINGS

VALUE = landscape(complete=("channels",), channels=(Channel(id="balie", name="Één balie"),))
YAML = """\
format: klachtbehandeling/landscape/1
municipality:
  code: GM9999
  name: Lindewaard
reference_date: 2026-07-01
complete: [channels]
channels:
  - id: balie
    name: Één balie
"""
JSON = """\
{
  "format": "klachtbehandeling/landscape/1",
  "municipality": {
    "code": "GM9999",
    "name": "Lindewaard"
  },
  "reference_date": "2026-07-01",
  "complete": [
    "channels"
  ],
  "channels": [
    {
      "id": "balie",
      "name": "Één balie"
    }
  ]
}
"""


def test_value_is_written_as_a_person_would_write_it() -> None:
    """YAML and JSON hold what is said and nothing else, in one order, Dutch as it is spelt."""
    assert (YAML, JSON) == (to_yaml(VALUE), to_json(VALUE))
    assert "format" == next(iter(to_tree(VALUE)))


@pytest.mark.parametrize(("name", "expected"), [("a.yaml", YAML), ("a.yml", YAML), ("a.json", JSON)])
def test_suffix_tells_how_a_value_is_saved(name: str, expected: str, tmp_path: Path) -> None:
    """The file has the same bytes on every system, and reads as the same value."""
    save(VALUE, tmp_path / name)

    assert expected.encode() == (tmp_path / name).read_bytes()
    assert VALUE == read_landscape(tmp_path / name)


def test_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    """Writing over a file leaves the new one alone."""
    path = tmp_path / "a.yaml"
    path.write_text("old", encoding="utf-8")

    save(VALUE, str(path))

    assert YAML == path.read_text(encoding="utf-8")
    assert [path] == list(tmp_path.iterdir())


def test_value_that_cannot_be_written_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    """Nothing is written before everything is checked."""
    path = tmp_path / "a.yaml"
    path.write_text("old", encoding="utf-8")

    with pytest.raises(InvalidInput) as caught:
        save(landscape(overviews=(Overview(name="Wegwijzer", kinds=()),)), path)

    assert "old" == path.read_text(encoding="utf-8")
    assert (
        "overviews[0].kinds: an empty list says nothing: write none if there are none, "
        "leave the field out if it is unknown"
    ) == str(caught.value)


def test_text_that_is_none_is_not_written(tmp_path: Path) -> None:
    """A control character is refused with the field it stands in, and so is one that JSON could hold."""
    value = landscape(channels=(Channel(id="balie", name="Ba\x07lie", note="\ud800"),))

    for name in ("a.yaml", "a.json"):
        with pytest.raises(InvalidInput) as caught:
            save(value, tmp_path / name)

        assert [
            "channels[0].name: the invisible character U+0007 stands here, which is no text; take it out",
            "channels[0].note: the invisible character U+D800 stands here, which is no text; take it out",
        ] == str(caught.value).splitlines()
    assert [] == list(tmp_path.iterdir())


def test_ends_of_lines_within_a_text_are_escaped_in_json() -> None:
    """Characters that YAML takes for the end of a line, or for the mark of an encoding, are written by their number."""
    written = to_json(landscape(channels=(Channel(id="balie", name="een\u2028twee\u2029drie\ufeff"),)))

    assert r'"name": "een\u2028twee\u2029drie\ufeff"' in written


@pytest.mark.parametrize("name", ["map", "map/x", "weg/a.yaml"])
def test_place_that_is_none_gets_no_file(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no file can be, nothing is made."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(InvalidInput):
        save(VALUE, name)

    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_landscape_is_saved_as_a_workbook(language: str, tmp_path: Path) -> None:
    """The suffix makes it one, in the language asked for, and reading it gives the same value."""
    save(VALUE, tmp_path / "a.xlsx", language=language)

    assert to_workbook(VALUE, language=language) == (tmp_path / "a.xlsx").read_bytes()
    assert VALUE == read_landscape(tmp_path / "a.xlsx")


def test_ratings_are_saved_with_the_levels_of_their_model(tmp_path: Path) -> None:
    """The model is handed in, since ratings know only its name."""
    save(RATINGS, tmp_path / "a.xlsx", model=maturity_model("vier-speerpunten"))

    assert RATINGS == read_ratings(tmp_path / "a.xlsx")


def test_ratings_without_their_model_are_no_workbook(tmp_path: Path) -> None:
    """Nobody could see what the levels mean."""
    with pytest.raises(InvalidInput) as caught:
        save(RATINGS, tmp_path / "a.xlsx")

    assert "a workbook of ratings takes the model by which was rated (vier-speerpunten)" == str(caught.value)
    assert [] == list(tmp_path.iterdir())


def test_model_is_no_workbook(tmp_path: Path) -> None:
    """A model is a text that its makers compare and discuss line by line."""
    path = tmp_path / "a.xlsx"

    with pytest.raises(InvalidInput) as caught:
        save(maturity_model("vier-speerpunten"), path)

    told = "'.xlsx' is no suffix of a file that is read or written here (.yaml, .yml, .json)"
    assert f"{path}: {told}" == str(caught.value)
