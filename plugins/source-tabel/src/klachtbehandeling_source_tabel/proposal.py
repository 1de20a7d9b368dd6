"""A proposal for a mapping: what a table is about and which column is which field, each with how sure that is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.cells import written
from klachtbehandeling_source_tabel.guessing import Fit, Sureness, fit
from klachtbehandeling_source_tabel.notation import plain
from klachtbehandeling_source_tabel.personal import is_personal_heading, is_personal_value
from klachtbehandeling_source_tabel.synonyms import LISTS
from klachtbehandeling_source_tabel.table import Table, is_empty, plainly, read_table

_KINDS: Final = {
    kind.value: re.compile(rf"\b{stem}", re.IGNORECASE)
    for kind, stem in zip(pk.InputKind, ("klacht", "signa", "melding", "hulpvra"), strict=True)
}
_HANDLER: Final = re.compile(r"behandel|uitvoer|afhandel|handle", re.IGNORECASE)
_OTHER_THAN_OWNER: Final = re.compile(r"aantal|termijn|datum|rapport|%|percentage|registr|regeling", re.IGNORECASE)
_SAID_IN_TITLE: Final = 80
_NOT_GIVEN: Final = 60
_FIRST_ROWS: Final = 20


@attrs.frozen(kw_only=True)
class ColumnGuess:
    """What a column is proposed to be (voorstel voor een kolom).

    Attributes:
        heading: its heading.
        fit: the field, with how well it fits; None where none does.
        fixed: what holds for its values besides, for a column of a wide table.
        if_yes: the value that a yes in it stands for.
        has_gaps: whether some of its cells are empty.
        is_personal: whether it is about persons, and so is left out.
    """

    heading: str
    fit: Fit | None = None
    fixed: tuple[tuple[str, str], ...] = ()
    if_yes: str = ""
    has_gaps: bool = False
    is_personal: bool = False


@attrs.frozen(kw_only=True)
class Proposal:
    """A mapping that somebody still has to look at (voorstel).

    Attributes:
        table: the table it is about.
        header: the row with the headings where that is not the first filled one.
        section: the section that its rows are items of.
        sureness: how sure that is.
        columns: what each column is, in their order.
    """

    table: Table
    header: int | None
    section: tables.Section
    sureness: Sureness
    columns: tuple[ColumnGuess, ...]

    @property
    def missing(self) -> tuple[tables.SectionField, ...]:
        """The fields that an item cannot do without, and that no column gives."""
        given = {guess.fit.field.name for guess in self.columns if guess.fit is not None}
        given |= {name for guess in self.columns for name, _ in guess.fixed}
        return tuple(one for one in self.section.fields if one.is_required and one.name not in {*given, "id"})


def propose(path: str | Path, *, sheet: str = "", section: str = "") -> Proposal:
    """Return a proposal for the mapping of a table; the same table gives the same proposal.

    Args:
        path: the table, a text file or a workbook.
        sheet: the sheet of a workbook; the first where it is left out.
        section: the section that its rows are items of, by name or label; guessed where it is left out.

    Raises:
        InvalidInput: the table cannot be read, or there is no such section.
    """
    table, header = _with_headings(Path(path), sheet)
    sections = [one for one in tables.sections() if _is_meant(one, section)]
    if not sections:
        names = tuple(one.name for one in tables.sections())
        raise pk.InvalidInput([pk.Mistake(code="no-such", found=section, noun="section", allowed=names)])
    ranked = sorted(((_points(table, one), one) for one in sections), key=lambda pair: -pair[0])
    (best, chosen), *others = ranked
    lead = best - others[0][0] if others else _SAID_IN_TITLE
    sureness = Sureness.GUESS if lead < 25 else Sureness.LIKELY
    if not others or (lead >= _SAID_IN_TITLE and _is_in_title(table, chosen)):
        sureness = Sureness.CERTAIN
    columns = tuple(_columns(table, chosen))
    return Proposal(table=table, header=header, section=chosen, sureness=sureness, columns=columns)


def _is_meant(one: tables.Section, section: str) -> bool:
    return not section or plainly(section) in {one.name, plainly(one.label("nl")), plainly(one.label("en"))}


def _with_headings(path: Path, sheet: str) -> tuple[Table, int | None]:
    """Return a table read from the row that looks most like headings, below whatever title stands above it."""
    table = read_table(path, sheet=sheet)
    rows = [(table.heading_row, table.headings)] + [(row.number, row.cells) for row in table.rows[:_FIRST_ROWS]]
    counts = [(number, sum(not is_empty(cell) for cell in cells)) for number, cells in _unspread(table, rows)]
    most = max(count for _, count in counts)
    first = next(number for number, count in counts if 10 * count >= 6 * most)
    if first == table.heading_row:
        return table, None
    return read_table(path, sheet=sheet, header=first), first


def _unspread(table: Table, rows: Sequence[tuple[int, Sequence[object]]]) -> Iterator[tuple[int, Sequence[object]]]:
    """Yield rows in which a title above a table counts as the one cell that it is."""
    for number, cells in rows:
        is_title = number == table.heading_row
        yield number, [one for one in cells if not (is_title and str(one).startswith("kolom "))]


def _is_in_title(table: Table, section: tables.Section) -> bool:
    title = plainly(f"{Path(table.file).stem.replace('_', ' ').replace('-', ' ')} {table.sheet}")
    words = (*LISTS.get(section.name, ()), plainly(section.label("nl")), plainly(section.label("en")))
    return any(word in title for word in words)


def _points(table: Table, section: tables.Section) -> int:
    guesses = list(_columns(table, section))
    found = [guess.fit for guess in guesses if guess.fit is not None]
    given = {one.field.name for one in found} | {name for guess in guesses for name, _ in guess.fixed}
    missing = [one for one in section.fields if one.is_required and one.name not in {*given, "id"}]
    points = sum(one.points for one in found) - _NOT_GIVEN * len(missing)
    return points + (_SAID_IN_TITLE if _is_in_title(table, section) else 0)


def _columns(table: Table, section: tables.Section) -> Iterator[ColumnGuess]:
    """Yield a guess for each column; a field goes to the column that it fits best."""
    cells = [list(table.filled(column)) for column in range(len(table.headings))]
    personal = {column for column, heading in enumerate(table.headings) if _is_personal(heading, cells[column])}
    wide = {} if personal.issuperset(range(len(cells))) else dict(_wide(table, section, cells))
    fits: list[tuple[int, int, Fit]] = []
    for column, heading in enumerate(table.headings):
        if column not in personal and column not in wide:
            fits += [(column, place, fit(heading, cells[column], one)) for place, one in enumerate(section.fields)]
    best: dict[int, Fit] = {}
    taken = {guess.fit.field.name for guess in wide.values() if guess.fit is not None}
    taken |= {name for guess in wide.values() for name, _ in guess.fixed}
    for column, _, one in sorted(fits, key=lambda found: (-found[2].points, found[0], found[1])):
        if column not in best and one.field.name not in taken and one.sureness is not None:
            best[column] = one
            taken.add(one.field.name)
    for column, heading in enumerate(table.headings):
        has_gaps = len(cells[column]) < len(table.rows)
        if column in wide and column not in personal:
            yield attrs.evolve(wide[column], has_gaps=has_gaps)
        else:
            shown = table.heading(column) if column in personal else heading
            yield ColumnGuess(heading=shown, fit=best.get(column), has_gaps=has_gaps, is_personal=column in personal)


def _is_personal(heading: str, cells: Sequence[object]) -> bool:
    shown = [written(cell) for cell in cells]
    count = sum(is_personal_value(one, "") for one in shown)
    return is_personal_heading(heading) or (len(shown) > 1 and 2 * count > len(shown))


def _wide(
    table: Table, section: tables.Section, cells: Sequence[Sequence[object]]
) -> Iterator[tuple[int, ColumnGuess]]:
    """Yield the columns that are each about one kind of input: who is responsible for it, or whether it is taken."""
    by_kind: dict[int, str] = {}
    for column, heading in enumerate(table.headings):
        kinds = [kind for kind, pattern in _KINDS.items() if pattern.search(heading)]
        if len(kinds) == 1 and not _OTHER_THAN_OWNER.search(heading):
            by_kind[column] = kinds[0]
    if len(set(by_kind.values())) < 2:
        return
    fields: Mapping[str, tables.SectionField] = {one.name: one for one in section.fields}
    seen: set[tuple[str, str]] = set()
    for column, kind in by_kind.items():
        said = {plain(written(cell), bool).lower() for cell in cells[column]}
        is_ticked = bool(said) and said <= {"ja", "nee", "true", "false", "yes", "no"}
        name = "handlers" if _HANDLER.search(table.headings[column]) else "owners"
        if section.name == "responsibilities" and not is_ticked and (name, kind) not in seen:
            seen.add((name, kind))
            guessed = Fit(field=fields[name], points=80)
            yield column, ColumnGuess(heading=table.headings[column], fit=guessed, fixed=(("kind", kind),))
        elif "kinds" in fields and is_ticked and ("kinds", kind) not in seen:
            seen.add(("kinds", kind))
            guessed = Fit(field=fields["kinds"], points=80)
            yield column, ColumnGuess(heading=table.headings[column], fit=guessed, if_yes=kind)
