"""The format `csv`."""

import csv
import io

import pytest

from professionele_klachtbehandeling.documents.csv_format import COLUMNS, CsvFormat
from tests.documents.reports import of_nothing


def test_every_spearhead_and_indicator_has_a_row() -> None:
    """Under the header come four spearheads and 28 indicators, each as wide as the header."""
    header, *rows = csv.reader(io.StringIO(CsvFormat().render(of_nothing()).decode()), delimiter=";")

    assert (list(COLUMNS), 32) == (header, len(rows))
    assert {len(COLUMNS)} == {len(row) for row in rows}


@pytest.mark.parametrize("name", ["=1+1", "+31", "-2", "@som", "\tx"])
def test_no_cell_is_a_formula(name: str) -> None:
    """A name that a spreadsheet would compute is written as text."""
    _, first, *_ = csv.reader(io.StringIO(CsvFormat().render(of_nothing(name)).decode()), delimiter=";")

    assert f"'{name}" == first[1]


def test_plugins_that_took_part_stand_on_every_row() -> None:
    """A row that is copied elsewhere still tells with what it was made; without plug-ins the cell is empty."""
    made, plain = (
        list(csv.DictReader(io.StringIO(CsvFormat().render(of_nothing(plugins=plugins)).decode()), delimiter=";"))
        for plugins in (("a 1", "b 2"), ())
    )

    assert ({"a 1, b 2"}, {""}) == ({row["plugins"] for row in made}, {row["plugins"] for row in plain})
