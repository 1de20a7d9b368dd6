"""Which columns of a table are used, and what is told of the others."""

from collections.abc import Iterator

import attrs
import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.cells import written
from klachtbehandeling_source_tabel.mapping import ColumnRule, TableRule
from klachtbehandeling_source_tabel.personal import is_personal_value
from klachtbehandeling_source_tabel.table import Table, plainly
from klachtbehandeling_source_tabel.wording import labels_of, mistake


@attrs.frozen
class Columns:
    """The columns of a table with their rules (kolommen).

    Attributes:
        used: the columns that are read, counted from 0, each with its rule.
        unread: the columns that are not: gone, not mapped, or about persons.
    """

    used: tuple[tuple[int, ColumnRule], ...]
    unread: tuple[pk.Mistake, ...]


def find_columns(table: Table, rule: TableRule) -> Columns:
    """Return the columns that a mapping names.

    Raises:
        InvalidInput: what every item needs is given by no column that is there, and by no constant.
    """
    at = {plainly(heading): column for column, heading in enumerate(table.headings)}
    wanted = {plainly(one.heading): one for one in rule.columns}
    head = table.place(table.heading_row)
    gone = [
        head.of(mistake("no-column", found=one.heading, allowed=table.headings))
        for plain, one in wanted.items()
        if plain not in at
    ]
    needed = list(_needed(table, rule))
    if needed:
        raise pk.InvalidInput([*gone, *map(head.of, needed)])
    used: list[tuple[int, ColumnRule]] = []
    personal: list[pk.Mistake] = []
    for plain, one in wanted.items():
        count = _personal_cells(table, at[plain], one) if plain in at else 0
        if count:
            place = table.place(table.heading_row, at[plain])
            personal.append(place.of(mistake("personal-values", count=count)))
        elif plain in at:
            used.append((at[plain], one))
    left_out = {*wanted, *map(plainly, rule.ignore)}
    unmapped = [
        table.place(table.heading_row, column).of(mistake("column-not-mapped", found=table.heading(column)))
        for column, heading in enumerate(table.headings)
        if plainly(heading) not in left_out
    ]
    return Columns(tuple(sorted(used, key=lambda one: one[0])), (*gone, *personal, *unmapped))


def _needed(table: Table, rule: TableRule) -> Iterator[pk.Mistake]:
    """Yield the fields that an item cannot do without, and that nothing gives; an id is made from the name."""
    at = set(map(plainly, table.headings))
    given = {one.field.name for one in rule.columns if plainly(one.heading) in at}
    given |= {name for one in rule.columns for name, _ in one.fixed}
    given |= {"id", *(field.name for field, _ in rule.constants)}
    for field in rule.section.fields:
        if field.is_required and field.name not in given:
            yield mistake("required-field", found=field.name, **labels_of(field))


def _personal_cells(table: Table, column: int, rule: ColumnRule) -> int:
    """Return how many cells of a column are about persons where that are most of them; then nothing of it is used."""
    filled = [written(cell) for cell in table.filled(column)]
    count = sum(is_personal_value(shown, rule.field.name) for shown in filled)
    return count if len(filled) > 1 and 2 * count > len(filled) else 0
