"""What drop-downs offer, and where it is written."""

from typing import Final

import attrs

from professionele_klachtbehandeling.exchange.workbook.choices import ROWS_OFFERED, Choices, Offer

TASKS: Final = Offer("Taken", (0, 1), 3, ("bijstand", "", "afval"))
TASKS_OFFERED: Final = """=OFFSET('Lijst'!$C$1,0,0,MAX(1,SUMPRODUCT(--('Lijst'!$C$1:$C$100<>""))),1)"""


@attrs.define
class Written:
    """A sheet that remembers what was written in its cells: numbers, texts, formulas, and what formulas show."""

    numbers: dict[tuple[int, int], int] = attrs.field(factory=dict)
    texts: dict[tuple[int, int], str] = attrs.field(factory=dict)
    formulas: dict[tuple[int, int], str] = attrs.field(factory=dict)
    shown: dict[tuple[int, int], object] = attrs.field(factory=dict)

    def write_number(self, row: int, column: int, value: int) -> None:
        """Remember a number."""
        self.numbers[row, column] = value

    def write_string(self, row: int, column: int, value: str) -> None:
        """Remember a text."""
        self.texts[row, column] = value

    def write_formula(self, row: int, column: int, formula: str, _: object, shown: object) -> None:
        """Remember a formula, and what it shows until a program works it out."""
        self.formulas[row, column] = formula
        self.shown[row, column] = shown

    def column(self, number: int, rows: int) -> list[object]:
        """Return what the formulas on the first rows of a column show."""
        return [self.shown[row, number] for row in range(rows)]


def test_fixed_words_stand_below_each_other() -> None:
    """A drop-down of fixed words points at the cells in which these were written, each list in its own column."""
    sheet = Written()
    choices = Choices(sheet, "Lijst")

    assert "='Lijst'!$A$1:$A$2" == choices.source(("ja", "nee"))
    assert "='Lijst'!$B$1:$B$3" == choices.source(("ja", "nee", "onbekend"))
    assert {(0, 0): "ja", (1, 0): "nee", (0, 1): "ja", (1, 1): "nee", (2, 1): "onbekend"} == sheet.texts


def test_single_word_is_a_single_cell() -> None:
    """A drop-down with one word points at one cell."""
    assert "='Lijst'!$A$1" == Choices(Written(), "Lijst").source(("ja",))


def test_numbers_stay_numbers() -> None:
    """Levels are offered as numbers, so that what is chosen is one."""
    sheet = Written()

    assert "='Lijst'!$A$1:$A$3" == Choices(sheet, "Lijst").source((1, 2, 3))
    assert {(0, 0): 1, (1, 0): 2, (2, 0): 3} == sheet.numbers
    assert {} == sheet.texts


def test_list_is_written_once() -> None:
    """Columns that offer the same share one list."""
    sheet = Written()
    choices = Choices(sheet, "Lijst")

    first = choices.source(["geen"], [TASKS])
    cells = dict(sheet.formulas)

    assert first == choices.source(("geen",), (TASKS,))
    assert cells == sheet.formulas


def test_offer_follows_its_place_and_not_its_row() -> None:
    """What a row of another sheet offers is found by its place, so that deleting or sorting rows breaks nothing."""
    ids, names = "INDEX('Taken'!$A$4:$A$103,2)", "INDEX('Taken'!$B$4:$B$103,2)"

    assert f'=IFERROR(IF({ids}<>"",{ids},{names}&""),"")' == TASKS.formula(2)


def test_what_other_sheets_offer_has_no_gaps() -> None:
    """Rows of another sheet are offered one below the other, those on which nothing stands left out."""
    sheet = Written()

    assert TASKS_OFFERED == Choices(sheet, "Lijst").source((), [TASKS])
    assert ["bijstand", "", "afval", ""] == sheet.column(0, 4)
    assert [1, 1, 2, 2] == sheet.column(1, 4)
    assert ["bijstand", "afval", "", ""] == sheet.column(2, 4)
    assert ['=IF(A1<>"",1,0)', '=B1+IF(A2<>"",1,0)'] == [sheet.formulas[row, 1] for row in range(2)]
    assert '=IFERROR(INDEX($A$1:$A$100,MATCH(2,$B$1:$B$100,0)),"")' == sheet.formulas[1, 2]


def test_drop_down_follows_a_hundred_rows() -> None:
    """Every row that a drop-down follows has its formulas, whether something stands on it yet or not."""
    sheet = Written()

    Choices(sheet, "Lijst").source((), [TASKS])

    assert {(row, column) for row in range(ROWS_OFFERED) for column in range(3)} == set(sheet.formulas)
    assert TASKS.formula(ROWS_OFFERED) == sheet.formulas[ROWS_OFFERED - 1, 0]


def test_fixed_words_come_first() -> None:
    """A drop-down of fixed words and rows of other sheets offers the words first, and what is filled in after them."""
    sheet = Written()
    source = """=OFFSET('Lijst'!$D$1,0,0,MAX(1,SUMPRODUCT(--('Lijst'!$D$1:$D$102<>""))),1)"""

    assert source == Choices(sheet, "Lijst").source(("alle", "geen"), [TASKS])
    assert {(0, 3): "alle", (1, 3): "geen"} == sheet.texts
    assert ["=C1", "=C2", "=C3"] == [sheet.formulas[row, 3] for row in range(2, 5)]
    assert ["bijstand", "afval", ""] == [sheet.shown[row, 3] for row in range(2, 5)]


def test_several_sheets_are_offered_one_after_the_other() -> None:
    """A door is a channel or an organisation: the rows of both sheets are offered in one list."""
    sheet = Written()
    doors = [Offer("Kanalen", (0, 1), 3, ("balie",)), Offer("Organisaties", (0, 1), 3, ("", "werkplein"))]
    source = """=OFFSET('Lijst'!$C$1,0,0,MAX(1,SUMPRODUCT(--('Lijst'!$C$1:$C$200<>""))),1)"""

    assert source == Choices(sheet, "Lijst").source((), doors)
    assert ["balie", "werkplein", ""] == sheet.column(2, 3)
    assert doors[1].formula(1) == sheet.formulas[100, 0]


def test_what_other_sheets_offer_is_gathered_once() -> None:
    """Two drop-downs with other words and the same rows of a sheet share what gathers these rows."""
    sheet = Written()
    choices = Choices(sheet, "Lijst")

    choices.source((), [TASKS])
    source = choices.source(("geen",), [TASKS])

    assert """=OFFSET('Lijst'!$D$1,0,0,MAX(1,SUMPRODUCT(--('Lijst'!$D$1:$D$101<>""))),1)""" == source
    assert {0, 1, 2, 3} == {column for _, column in sheet.formulas}
