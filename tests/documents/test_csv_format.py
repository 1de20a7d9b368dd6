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
