"""From the rows of a table to items, each with its evidence; what cannot be read is told of, row by row."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.cells import UNKNOWN, Find, Nothing, truth_of, value_of, written
from klachtbehandeling_source_tabel.columns import find_columns
from klachtbehandeling_source_tabel.draft import Draft
from klachtbehandeling_source_tabel.known import Known
from klachtbehandeling_source_tabel.mapping import ColumnRule, TableRule
from klachtbehandeling_source_tabel.personal import is_personal_value
from klachtbehandeling_source_tabel.table import Place, Row, Table, is_empty
from klachtbehandeling_source_tabel.wording import mistake, text

NAMED: Final = ("organisations", "tasks", "channels")
"""The sections of which the items are mentioned by others, so that their names must be known first."""
_BY_ID: Final[Mapping[str, tuple[str, ...]]] = {
    "outsourced_tasks": ("task", "executing_body"),
    "decisions": ("organ", "subject", "date"),
    "agreements": ("link", "bodies", "parties"),
}
"""From which fields an id is made where there is no name."""

Columns: TypeAlias = Sequence[tuple[int, ColumnRule]]
Told: TypeAlias = set[pk.Mistake]
"""What has been told of a row."""


@attrs.define
class Rows:
    """The rows of a table with what its columns stand for (rijen).

    Attributes:
        table: the table.
        rule: what it stands for.
        known: the tasks and bodies there are.
        unread: what cannot be read, with its place and reason.
        lost: how many rows gave no item although they should.
    """

    table: Table
    rule: TableRule
    known: Known
    unread: list[pk.Mistake] = attrs.field(factory=list)
    lost: int = 0
    _columns: tuple[tuple[int, ColumnRule], ...] = attrs.field(factory=tuple, init=False)
    _ids: dict[int, str] = attrs.field(factory=dict, init=False)
    _doubles: dict[int, str] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Find the columns; what is not mapped is told of.

        Raises:
            InvalidInput: a column that every item needs is not there.
        """
        columns = find_columns(self.table, self.rule)
        self._columns = columns.used
        self.unread += (*self.table.unread, *columns.unread)
        self.lost = sum(one.code == "quotes" for one in self.table.unread)

    def explicit_ids(self) -> Iterator[str]:
        """Yield the ids that the table gives itself."""
        columns = [(column, rule) for column, rule in self._columns if rule.field.name == "id"]
        yield from (written(row.cells[column]) for row in self.table.rows for column, _ in columns)

    def list_names(self, taken: frozenset[str]) -> None:
        """Tell of the items in the table that others can mention, each with its id and names."""
        if self.rule.section.name not in NAMED:
            return
        for row in self.table.rows:
            said = self._said(row)
            name, id_ = said.get("name", ""), said.get("id", "")
            if self.known.is_listed(self.rule.section.name, name or id_):
                self._doubles[row.number] = name or id_
            elif name or id_:
                self._ids[row.number] = id_ or self.known.new_id(name, taken)
                aliases = [one.strip() for one in said.get("aliases", "").split(";")]
                self.known.note(self.rule.section.name, self._ids[row.number], (name or id_, *filter(None, aliases)))

    def _said(self, row: Row) -> dict[str, str]:
        """Return the id and names of a row, as far as they can be read."""
        said = {}
        for column, rule in self._columns:
            if rule.field.name in {"id", "name", "aliases"} and column not in row.faults:
                shown = written(row.cells[column])
                if not is_empty(row.cells[column]) and not is_personal_value(shown, rule.field.name):
                    said[rule.field.name] = shown
        return said

    def drafts(self, taken: set[str]) -> Iterator[Draft]:
        """Yield an item for each row, or for each of the combinations that its columns are about.

        Args:
            taken: the ids that the items of this section have already; those made here are added.
        """
        for row in self.table.rows:
            if row.number in self._doubles:
                double = pk.Mistake(code="twice", found=self._doubles[row.number])
                self.unread.append(self.table.place(row.number).of(double))
                made = []
            else:
                made = list(self._of_row(row))
            self.lost += not made
            for draft in made:
                self._give_id(draft, row, taken)
                yield draft

    def _of_row(self, row: Row) -> Iterator[Draft]:
        combinations = list(dict.fromkeys(rule.fixed for _, rule in self._columns if rule.fixed)) or [()]
        shared = [one for one in self._columns if not one[1].fixed]
        said = 0
        told: Told = set()  # what a row says in all its items is told of once
        for fixed in combinations:
            own = [one for one in self._columns if fixed and one[1].fixed == fixed]
            if fixed and all(is_empty(row.cells[column]) and column not in row.faults for column, _ in own):
                continue
            draft = self._draft(row, [*shared, *own], fixed, told)
            said += 1
            if draft is not None:
                yield draft
        if not said:
            self.unread.append(self.table.place(row.number).of(mistake("nothing-said")))

    def _draft(self, row: Row, columns: Columns, fixed: tuple[tuple[str, str], ...], told: Told) -> Draft | None:
        """Return the item that columns make of a row; None where something is missing without which it is none."""
        place, evidence = self.table.place(row.number), self._evidence(row)
        draft = Draft(section=self.rule.section.name, values={}, places={}, row=place, evidence=(evidence,))

        def find(sort: str, shown: str) -> str:
            return self.known.find(sort, shown, place, evidence)

        needed = [one for one in columns if one[1].field.is_required]
        others = [one for one in columns if not one[1].field.is_required and not one[1].if_yes]
        is_whole = self._fill(draft, row, needed, find, told)
        is_whole = self._fill_in(draft, fixed, find, told) and is_whole
        # What is mentioned may be added to what there is; an item that does not come about adds nothing.
        self._fill(draft, row, others, find if is_whole else _as_it_is, told)
        if not is_whole:
            return None
        self._add_lists(draft, row, [one for one in columns if one[1].if_yes], told)
        return draft

    def _fill(self, draft: Draft, row: Row, columns: Columns, find: Find, told: Told) -> bool:
        """Fill fields from cells, and return whether each of them holds something.

        A field of which the cell is wrong is unknown; one that cannot be stays empty, but for an id, which can be made.
        """
        for column, rule in columns:
            where = self.table.place(row.number, column)
            draft.places[rule.field.name] = where
            try:
                if column in row.faults:
                    raise pk.InvalidInput([row.faults[column]])
                value = value_of(row.cells[column], rule, self.rule, find)
                if isinstance(value, Nothing) and rule.field.is_required and rule.field.name != "id":
                    raise pk.InvalidInput([mistake("required-cell", heading=self.table.heading(column))])
            except pk.InvalidInput as error:
                self._tell(error, where, told)
                value = UNKNOWN if rule.field.is_factual else Nothing()
            if not isinstance(value, Nothing):
                draft.values[rule.field.name] = value
        return all(rule.field.name in {*draft.values, "id"} for _, rule in columns)

    def _fill_in(self, draft: Draft, fixed: tuple[tuple[str, str], ...], find: Find, told: Told) -> bool:
        """Fill fields that hold the same on each row, or in each item of one kind, and return whether all could be."""
        is_whole = True
        for field, word in (*self.rule.constants, *((self.rule.field(name), word) for name, word in fixed)):
            try:
                draft.values[field.name] = field.read(word, resolve=find)
            except pk.InvalidInput as error:
                self._tell(error, draft.row, told)
                is_whole = False
        return is_whole

    def _add_lists(self, draft: Draft, row: Row, columns: Columns, told: Told) -> None:
        """Fill the fields of which each value has a column of its own, with a yes or a no."""
        for name in dict.fromkeys(rule.field.name for _, rule in columns):
            answers: dict[str, bool | None] = {}
            for column, rule in columns:
                if rule.field.name != name:
                    continue
                where = self.table.place(row.number, column)
                draft.places.setdefault(name, where)
                try:
                    if column in row.faults:
                        raise pk.InvalidInput([row.faults[column]])
                    answers[rule.if_yes] = truth_of(row.cells[column], rule, self.rule)
                except pk.InvalidInput as error:
                    self._tell(error, where, told)
                    answers[rule.if_yes] = None
            field = self.rule.field(name)
            yes = [word for word, answer in answers.items() if answer]
            if None in answers.values():
                # What is listed is listed fully, so that a list with a gap in it says nothing.
                draft.values[name] = UNKNOWN
            elif yes:
                draft.values[name] = field.read("; ".join(yes))
            else:
                draft.values[name] = "none"

    def _tell(self, error: pk.InvalidInput, where: Place, told: Told) -> None:
        for one in error.mistakes:
            placed = where.of(one)
            if placed not in told:
                told.add(placed)
                self.unread.append(placed)

    def _evidence(self, row: Row) -> dict[str, Any]:
        title = self.rule.title or self.table.file
        sheet = text("evidence.sheet", "nl", sheet=self.table.sheet) if self.table.sheet else ""
        citation = text("evidence.row", "nl", title=title, sheet=sheet, row=row.number)
        return {"citation": citation, "address": self.table.file, "date": str(self.rule.date)}

    def _give_id(self, draft: Draft, row: Row, taken: set[str]) -> None:
        if not any(field.name == "id" for field in self.rule.section.fields):
            return
        if "id" not in draft.values:
            if row.number in self._ids:
                draft.values["id"] = self._ids[row.number]
            else:
                name = draft.values.get("name") or _name_from(draft)
                draft.values["id"] = tables.id_from(str(name), taken.__contains__)
        taken.add(str(draft.values["id"]))


def _as_it_is(_: str, shown: str) -> str:
    return shown


def _name_from(draft: Draft) -> str:
    """Return a name for an item that has none, from what it is about."""
    words: list[str] = []
    for field in _BY_ID.get(draft.section, ()):
        value = draft.values.get(field, "")
        words += map(str, value if isinstance(value, list) else [value])
    return " ".join(one for one in words if one not in {"", UNKNOWN, "none"}) or draft.section
