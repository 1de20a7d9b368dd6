"""What the sheets for evidence and for disputed values say of the rows on other sheets."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.references import References
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM, SECTION
from professionele_klachtbehandeling.texts import LANGUAGES
from professionele_klachtbehandeling.texts.labels import field_label, section_label

_NO_ROWS: Final[Mapping[str, Sequence[Row]]] = {}


@attrs.frozen
class Annex:
    """The rows of one annex by what they are about (bijlage).

    Attributes:
        rows: per section and row that is spoken of, the rows about each of its fields, in the order in which they
            stand; what is about the row as a whole is about the field without a name.
        mistakes: the rows that are about nothing that is there.
    """

    rows: Mapping[tuple[str, str], Mapping[str, Sequence[Row]]]
    mistakes: tuple[Mistake, ...] = ()

    def about(self, section: str, reference: str) -> Mapping[str, Sequence[Row]]:
        """Return the rows about a row on another sheet, by the field that they are about."""
        return self.rows.get((section, reference), _NO_ROWS)

    def in_order(self, section: str, reference: str) -> Iterator[tuple[str, Row]]:
        """Yield the rows about a row on another sheet in the order in which they stand, each with its field."""
        found = [(row.number, field, row) for field, rows in self.about(section, reference).items() for row in rows]
        yield from ((field, row) for _, field, row in sorted(found, key=lambda one: one[0]))


def read_annex(sheet: Filled, fields: Mapping[str, Sequence[str]], references: References, language: str) -> Annex:
    """Return an annex with its rows by what they are about.

    Args:
        sheet: the sheet as it was filled in.
        fields: the sections that it may speak of with the fields of each; the field without a name is the whole row.
        references: how the rows of other sheets are referred to.
        language: the language of the workbook.
    """
    rows: dict[tuple[str, str], dict[str, list[Row]]] = {}
    mistakes: list[Mistake] = []
    for row in sheet.rows:
        try:
            section = _section(row, tuple(fields), language)
            reference = references.find(section, row.needed(ITEM, language) if section != "municipality" else "")
            field = _field(row, section, fields[section], language)
        except InvalidInput as error:
            mistakes += [attrs.evolve(mistake, cell=row.place(mistake.path), path="") for mistake in error.mistakes]
        else:
            rows.setdefault((section, reference), {}).setdefault(field, []).append(row)
    return Annex(rows, tuple(mistakes))


def _section(row: Row, sections: Sequence[str], language: str) -> str:
    shown = row.needed(SECTION, language)
    for spoken in (language, *LANGUAGES):
        for section in sections:
            if section_label(section, spoken).casefold() == shown.casefold():
                return section
    raise refuse("no-such", shown, "section", [section_label(one, language) for one in sections], path=SECTION)


def _field(row: Row, section: str, fields: Sequence[str], language: str) -> str:
    """Return the field that a row is about, named by its label in either language or as a file writes it."""
    shown = row.text(FIELD) if "" in fields else row.needed(FIELD, language)
    for spoken in (language, *LANGUAGES):
        for field in fields:
            if shown.casefold() in {field, field_label(section, field, spoken).casefold()}:
                return field
    noun = "field" if "" in fields else "disputable-field"
    raise refuse("no-such", shown, noun, [field_label(section, one, language) for one in fields if one], path=FIELD)
