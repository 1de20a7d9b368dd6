"""A mapping file is judged wholly, with every mistake at its line."""

from collections.abc import Callable
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel.mapping_file import read_mapping

Refused = Callable[..., list[str]]

WRONG = Path(__file__).parent / "wrong"


def said_of(tmp_path: Path, text: str) -> list[str]:
    """Return what is said of a mapping file that is wrong."""
    path = tmp_path / "koppeling.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(pk.InvalidInput) as caught:
        read_mapping(path)
    return caught.value.say("nl").split("\n")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_mistakes_are_told_at_once_and_at_their_line(language: str) -> None:
    """Whoever makes many mistakes hears of all of them, each with its line and with what would have done."""
    with pytest.raises(pk.InvalidInput) as caught:
        read_mapping(WRONG / "koppeling.yaml")

    assert (WRONG / f"koppeling.{language}.txt").read_text(encoding="utf-8") == caught.value.say(language) + "\n"


def test_date_of_the_table_is_asked_for(tmp_path: Path) -> None:
    """Every fact carries the date of its table, so that a mapping without one is not used."""
    head = "format: klachtbehandeling/tabel/1\n"
    table = "tables:\n  - {file: a.csv, section: tasks, columns: {Taak: name}}\n"

    assert ["koppeling.yaml:3 tables[0]: zeg van welke datum de tabel is, als date: 2026-06-30"] == said_of(
        tmp_path, head + table
    )
    assert ["koppeling.yaml:2 date: zeg van welke datum de tabel is, als date: 2026-06-30"] == said_of(
        tmp_path, f"{head}date:\n{table}"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "koppeling.yaml: het bestand is leeg"),
        ("[]", "koppeling.yaml: '[…]' is geen groep velden (naam: waarde)"),
        (
            "format: klachtbehandeling/landscape/1",
            "koppeling.yaml:1 format: dit is geen koppelbestand; begin het met format: klachtbehandeling/tabel/1",
        ),
        (
            "format: klachtbehandeling/tabel/1\ndate: 2026\ntables: []",
            "koppeling.yaml:3 tables: noem hier ten minste één tabel",
        ),
    ],
)
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """A file that says nothing, or says that it is something else, is refused."""
    assert message in said_of(tmp_path, text)


def test_fields_and_sections_go_by_their_labels_too(tmp_path: Path) -> None:
    """Whoever knows the workbook can use its words, in either language."""
    path = tmp_path / "koppeling.yaml"
    path.write_text(
        "format: klachtbehandeling/tabel/1\ndate: 2026\ntables:\n"
        "  - {file: a.csv, section: Uitbestede taken, columns: {A: Taak, B: uitvoerder, C: Valid through}}",
        encoding="utf-8",
    )
    (rule,) = read_mapping(path).tables

    assert ["task", "executing_body", "end"] == [one.field.name for one in rule.columns]


def test_mapping_may_be_json(tmp_path: Path) -> None:
    """A program may write the mapping as JSON."""
    path = tmp_path / "koppeling.json"
    path.write_text(
        '{"format": "klachtbehandeling/tabel/1", "date": 2026, "tables": [{"file": "a.csv", "section": "tasks", '
        '"header": 2, "complete": true, "columns": {"Taak": "name"}}]}',
        encoding="utf-8",
    )
    (rule,) = read_mapping(path).tables

    assert (pk.PartialDate(2026), 2, True) == (rule.date, rule.header, rule.is_complete)
