"""`klachtbehandeling schema`."""

import json
from pathlib import Path

import pytest

from professionele_klachtbehandeling.cli.schema import KINDS
from tests.cli.invoking import say
from tests.house.source import SOURCE

Capture = pytest.CaptureFixture[str]
SHIPPED = SOURCE / "exchange" / "schemas"


def shipped(kind: str) -> str:
    """Return the schema of a kind of file as it is shipped."""
    return (SHIPPED / f"klachtbehandeling-{kind}-1.schema.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_schema_is_printed_as_it_is_shipped(capsys: Capture, kind: str) -> None:
    """What is printed can be put in a file, and is the schema that comes with the package."""
    spoken = say(capsys, "schema", kind)

    assert (0, shipped(kind), "") == (spoken.code, spoken.out, spoken.err)


def test_without_a_kind_all_are_printed(capsys: Capture) -> None:
    """One JSON document holds the schema of each kind under its name."""
    spoken = say(capsys, "schema")

    assert {kind: json.loads(shipped(kind)) for kind in KINDS} == json.loads(spoken.out)


def test_schemas_are_put_in_a_folder_under_their_fixed_names(capsys: Capture, tmp_path: Path) -> None:
    """A folder receives all three, or the one asked for, under the names by which files refer to them."""
    one = tmp_path / "een"
    one.mkdir()

    spoken = say(capsys, "schema", "-o", tmp_path), say(capsys, "schema", "ratings", "-o", one)

    names = [f"klachtbehandeling-{kind}-1.schema.json" for kind in KINDS]
    assert "".join(f"geschreven: {tmp_path / name}\n" for name in names) == spoken[0].out
    assert f"geschreven: {one / names[1]}\n" == spoken[1].out
    assert sorted(names) == sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert shipped("ratings") == (one / names[1]).read_text(encoding="utf-8")


def test_schema_is_written_where_it_is_asked_for(capsys: Capture, tmp_path: Path) -> None:
    """With a kind, the output may be a file of any name."""
    spoken = say(capsys, "schema", "model", "-o", tmp_path / "eigen.json")

    assert (0, shipped("model")) == (spoken.code, (tmp_path / "eigen.json").read_text(encoding="utf-8"))


def test_folder_that_is_not_there_is_told(capsys: Capture, tmp_path: Path) -> None:
    """No folder is made, and nothing is written."""
    spoken = say(capsys, "schema", "-o", tmp_path / "weg")

    assert (2, "", f"er is geen map '{tmp_path / 'weg'}'\n") == (spoken.code, spoken.out, spoken.err)
    assert [] == list(tmp_path.iterdir())


def test_unknown_kind_is_told_with_those_there_are(capsys: Capture) -> None:
    """A kind that does not exist is answered with those that do."""
    spoken = say(capsys, "schema", "landschap")

    expected = "deze waarde kan niet bij SOORT (landscape, ratings, model)\nZie 'klachtbehandeling schema --help'.\n"
    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)
