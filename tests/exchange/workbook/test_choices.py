"""The lists of the drop-downs."""

import io

import pytest
from xlsxwriter import Workbook

from professionele_klachtbehandeling.exchange.workbook.choices import ROWS_OFFERED, Choices, Offer, Word
from tests.workbooks import grids

TASKS = Offer("Taken", (0, 1), 3, ("bijstand", "", "Afval"))
DOORS = (Offer("Kanalen", (0, 1), 3, ("balie",)), Offer("Organisaties", (0, 1), 3, ("", "werkplein")))


def written(*lists: tuple[tuple[Word, ...], tuple[Offer, ...]]) -> tuple[list[str], list[list[object]]]:
    """Return where drop-downs find their lists, and the columns of the sheet on which these stand."""
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True}) as workbook:
        choices = Choices(workbook.add_worksheet("Keuzelijsten"), "Keuzelijsten")
        sources = [choices.source(*one) for one in lists]
    rows = grids(content.getvalue())["Keuzelijsten"]
    return sources, [[cell for cell in column if cell != ""] for column in zip(*rows, strict=True)]


def test_words_stand_below_each_other() -> None:
    """A list is one column, and a drop-down names its cells; numbers stay numbers."""
    sources, columns = written((("ja", "nee"), ()), ((1, 2, 3), ()))

    assert ["='Keuzelijsten'!$A$1:$A$2", "='Keuzelijsten'!$B$1:$B$3"] == sources
    assert [["ja", "nee"], [1.0, 2.0, 3.0]] == columns


def test_same_list_is_written_once() -> None:
    """Hundreds of columns ask yes or no."""
    sources, columns = written((("ja", "nee"), ()), (("ja", "nee"), ()))

    assert 1 == len(set(sources)) == len(columns)


def test_rows_of_another_sheet_are_offered_without_gaps() -> None:
    """What was filled in comes after the words, one below the other, though rows between were left empty."""
    (source,), columns = written((("alle", "geen"), (TASKS,)))

    assert ["alle", "geen", "bijstand", "Afval"] == columns[-1]
    last = 2 + ROWS_OFFERED
    whole = f"'Keuzelijsten'!$D$1:$D${last}"
    assert f"=OFFSET('Keuzelijsten'!$D$1,0,0,MAX(1,SUMPRODUCT(--({whole}<>\"\"))),1)" == source


def test_rows_of_two_sheets_come_after_each_other() -> None:
    """A door is a channel or an organisation."""
    _, columns = written(((), DOORS))

    assert ["balie", "werkplein"] == columns[-1]


def test_what_two_lists_offer_is_worked_out_once() -> None:
    """Three columns of working serve every list that offers the same rows."""
    _, columns = written(((), (TASKS,)), (("geen",), (TASKS,)), (("alle",), (TASKS,)))

    assert 3 + 2 == len(columns)


@pytest.mark.parametrize("number", [1, ROWS_OFFERED])
def test_row_is_followed_though_others_are_deleted(number: int) -> None:
    """A formula names the row by its place among those offered; the name stands in where there is no id."""
    cell = "INDEX('Taken'!${0}$4:${0}$103,{1})"
    first, second = (cell.format(letter, number) for letter in "AB")

    assert f'=IFERROR(IF({first}<>"",{first},{second}&""),"")' == TASKS.formula(number)
