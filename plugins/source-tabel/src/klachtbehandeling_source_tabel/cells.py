"""From a cell to the value of a field, or the reason why not."""

import datetime
from collections.abc import Callable
from typing import Any, Final

import attrs
import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.mapping import DEFAULT_EMPTY, ColumnRule, TableRule
from klachtbehandeling_source_tabel.notation import PERCENT, plain
from klachtbehandeling_source_tabel.personal import is_personal_value
from klachtbehandeling_source_tabel.table import is_empty, plainly
from klachtbehandeling_source_tabel.wording import refuse

UNKNOWN: Final = "unknown"
_LISTS: Final = ";\n"

Find = Callable[[str, str], str]
"""From what is referred to and a name to the id that is meant."""


@attrs.frozen
class Nothing:
    """What a cell says that fills no field: a text that is left out."""


def value_of(cell: object, rule: ColumnRule, table: TableRule, find: Find) -> Any:  # noqa: ANN401 - a node of a tree
    """Return what a file would hold for a cell; `Nothing` for an empty one of a field that cannot be unknown.

    Raises:
        InvalidInput: the cell holds no value of the field, or something about a person.
    """
    field = rule.field
    if is_empty(cell):
        if rule.empty == DEFAULT_EMPTY:
            return UNKNOWN if field.is_factual else Nothing()
        return field.read(rule.empty, resolve=find)
    shown = written(cell)
    if is_personal_value(shown, field.name):
        raise refuse("personal-value")
    words = table.values.get(field.name, {})
    whole = words.get(plainly(shown))
    if whole is not None:
        return field.read(_joined(whole), resolve=find)
    if not isinstance(cell, str):
        return field.read(_number(cell, rule), resolve=find)
    if not field.is_listed:
        return _read(shown, rule, find)
    if '"' in shown and not rule.separator:
        return field.read(shown, resolve=find)  # who quotes knows how lists are written; the field takes them apart
    pieces = _pieces(shown, rule)
    if len(pieces) == 1 and not words:
        return _read(pieces[0], rule, find)
    said = [one for piece in pieces for one in words.get(plainly(piece), (plain(piece, field.member, rule.unit),))]
    return field.read(_joined(tuple(dict.fromkeys(said))), resolve=find)


def _read(shown: str, rule: ColumnRule, find: Find) -> Any:  # noqa: ANN401 - a node of a tree
    """Return one value, or refuse it as it was written."""
    rewritten = plain(shown, rule.field.member, rule.unit)
    try:
        return rule.field.read(rewritten, resolve=find)
    except pk.InvalidInput as error:
        raise pk.InvalidInput(
            attrs.evolve(one, found=shown) if one.found == rewritten else one for one in error.mistakes
        ) from None


def truth_of(cell: object, rule: ColumnRule, table: TableRule) -> bool | None:
    """Return whether a cell says that a value is on a list: yes, no, or None where it says nothing.

    Raises:
        InvalidInput: the cell says neither yes nor no.
    """
    shown = rule.empty if is_empty(cell) else written(cell)
    if is_personal_value(shown, rule.field.name):
        raise refuse("personal-value")
    words = table.values.get(rule.field.name, {}).get(plainly(shown), ())
    said = plain(words[0] if words else shown, bool).lower()
    if said in {UNKNOWN, "onbekend"}:
        return None
    if said in {"ja", "yes", "true"} or words:
        return True
    if said in {"nee", "no", "false", "geen", "none"}:
        return False
    raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="truth", allowed=("ja", "nee", "onbekend"))])


def written(cell: object) -> str:
    """Return a cell as text: a whole number without a point, a date in ISO form.

    >>> written(2025.0), written(datetime.date(2025, 12, 31)), written(" ja ")
    ('2025', '2025-12-31', 'ja')
    """
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _number(cell: object, rule: ColumnRule) -> object:
    """Return a number, date or truth of a workbook as its field reads it."""
    if rule.field.member is pk.Share and rule.unit == PERCENT:
        return f"{written(cell)}%"
    if rule.field.member is bool:
        return plain(written(cell), bool)
    if isinstance(cell, datetime.time | datetime.timedelta):
        return str(cell)
    return cell


def _pieces(shown: str, rule: ColumnRule) -> list[str]:
    """Return the values in a cell that may hold several."""
    separators = _LISTS + (rule.separator or ("," if rule.field.member is not str else ""))
    for separator in separators[1:] if len(rule.separator) < 2 else ("\n", rule.separator):
        shown = shown.replace(separator, ";")
    return [piece.strip() for piece in shown.split(";") if piece.strip()]


def _joined(values: tuple[str, ...]) -> str:
    """Return several values as one cell of ours, between quotes where a sign in them would part them."""
    if len(values) == 1 and not set(values[0]) & set(';"\n'):
        return values[0]
    return "; ".join('"' + one.replace('"', '""') + '"' if set(one) & set(';"\n,') else one for one in values)
