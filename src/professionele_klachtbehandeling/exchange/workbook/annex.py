"""What the sheets for evidence and for disputed values say of the rows on other sheets."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM, SECTION, columns_about
from professionele_klachtbehandeling.texts import LANGUAGES
from professionele_klachtbehandeling.texts.labels import field_label, section_label


@attrs.frozen
class Subject:
    """What a row of an annex is about (onderwerp): a fact of an item, or the item as a whole."""

    section: str
    reference: str
    field: str


@attrs.define
class Annex:
    """The rows of one annex by what they are about (bijlage).

    Attributes:
        rows: the rows per subject, in the order in which they stand.
        mistakes: the rows that are about nothing that is there.
    """

    rows: Mapping[Subject, Sequence[Row]]
    mistakes: tuple[Mistake, ...]

    def about(self, section: str, reference: str) -> Iterator[tuple[str, Row]]:
        """Yield the rows about an item, each with the field it is about, in the order in which they stand."""
        found = [
            (row.number, subject.field, row)
            for subject, rows in self.rows.items()
            if subject.section == section and subject.reference == reference
            for row in rows
        ]
        yield from ((field, row) for _, field, row in sorted(found, key=lambda one: one[0]))

    def statements(self, section: str, reference: str, field: str) -> Sequence[Row]:
        """Return the rows about one fact."""
        return self.rows.get(Subject(section, reference, field), ())


def read_annex(sheet: Filled, references: Mapping[str, Sequence[str]], names: Names, language: str) -> Annex:
    """Return an annex with its rows by what they are about.

    Args:
        sheet: the sheet as it was filled in.
        references: per section that it may speak of, how its rows are referred to.
        names: what tasks, parties and doors are called.
        language: the language of the workbook.
    """
    rows: dict[Subject, list[Row]] = {}
    mistakes: list[Mistake] = []
    for row in sheet.rows:
        try:
            subject = _subject(row, references, names, language)
        except InvalidInput as error:
            mistakes += [attrs.evolve(mistake, cell=row.place(mistake.path), path="") for mistake in error.mistakes]
        else:
            rows.setdefault(subject, []).append(row)
    return Annex(rows, tuple(mistakes))


def _subject(row: Row, references: Mapping[str, Sequence[str]], names: Names, language: str) -> Subject:
    section = _section(row.text(SECTION), tuple(references), language)
    reference = _reference(section, row.text(ITEM), references[section], names)
    return Subject(section, reference, _field(section, row.text(FIELD), language))


def _section(shown: str, sections: Sequence[str], language: str) -> str:
    for spoken in (language, *LANGUAGES):
        for section in sections:
            if section_label(section, spoken).casefold() == shown.casefold():
                return section
    allowed = [section_label(section, language) for section in sections]
    raise refuse("no-such", shown, "section", allowed, path=SECTION)


def _reference(section: str, shown: str, known: Sequence[str], names: Names) -> str:
    """Return how the row that is meant is referred to, by its id, its number or its name."""
    candidates = [shown, _resolved(section, shown, names)]
    for candidate in candidates:
        for compare in (str, str.casefold):
            found = [one for one in known if compare(one) == compare(candidate)]
            if len(found) == 1:
                return found[0]
            if found:
                raise refuse("twice", shown, "row", path=ITEM)
    raise refuse("no-such", shown, "row", [one for one in known if one], path=ITEM)


def _resolved(section: str, shown: str, names: Names) -> str:
    if section == "responsibilities":
        task, _, kind = shown.rpartition("/")
        return f"{names.resolve('task', task.strip())}/{kind.strip()}"
    sort = {"tasks": "task", "organisations": "party", "channels": "door"}.get(section)
    return names.resolve(sort, shown) if sort else shown


def _field(section: str, shown: str, language: str) -> str:
    """Return the field that a label or a name stands for; a name that is no column is left to who reads the record."""
    if not shown:
        return ""
    columns = columns_about(section)
    for spoken in (language, *LANGUAGES):
        for column in columns:
            if field_label(section, column.field, spoken).casefold() == shown.casefold():
                return column.field
    if shown.replace("_", "").replace(".", "").isascii() and shown == shown.lower() and " " not in shown:
        return shown
    raise refuse("no-such", shown, "field", dict.fromkeys(_told(section, columns, language)), path=FIELD)


def _told(section: str, columns: Sequence[Column], language: str) -> Iterator[str]:
    yield from (field_label(section, column.field, language) for column in columns)
