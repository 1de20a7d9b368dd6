"""What contradicts itself only since several sources were put together: such facts become disputed.

Each rule looks at all that was stated, and adds a statement that was implied. What it looks at only grows when another
source comes in, so that the order in which sources come in makes no difference.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed, values_of
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.sources.ranking import ranked_once

I = TypeVar("I", bound=Item)  # noqa: E741 - the letter of the word item


def coherent(item: I) -> I:
    """Return an item in which no begin lies after an end, and nothing is told of what was not measured.

    >>> from professionele_klachtbehandeling.domain.item import DatedItem
    >>> coherent(DatedItem(begin=PartialDate(2026), end=PartialDate(2025))).begin
    Disputed(values=(PartialDate(year=2026, month=None, day=None), NONE))
    """
    if _is_reversed(item):
        # One source leaves the end out and the other the begin, and what is left out sets no limit.
        item = _with(item, "begin", NONE)
        item = _with(item, "end", NONE)
    if _is_measured_after_all(item):
        # Who tells how many were in time says that it was measured.
        item = _with(item, "measured", True)
    return item


def _is_reversed(item: Item) -> bool:
    begins, ends = _stated(item, "begin", PartialDate), _stated(item, "end", PartialDate)
    return any(end.last < begin.first for begin in begins for end in ends)


def _is_measured_after_all(item: Item) -> bool:
    measured = values_of(getattr(item, "measured", True)) or ()
    told = [value for field in ("timely", "timely_share") for value in values_of(getattr(item, field, NONE)) or ()]
    return (False in measured or NONE in measured) and any(value is not NONE for value in told)


def _stated(item: Item, field: str, kind: type[Any]) -> list[Any]:
    return [value for value in values_of(getattr(item, field, NONE)) or () if isinstance(value, kind)]


def _with(item: I, field: str, value: object) -> I:
    """Return an item with one more statement about a fact."""
    stated = ranked_once([*(values_of(getattr(item, field)) or ()), value])
    changes: dict[str, Any] = {field: stated[0] if len(stated) == 1 else Disputed(stated)}
    return attrs.evolve(item, **changes)


def without_circles(items: Sequence[I]) -> tuple[I, ...]:
    """Return organisations or tasks of which none is, in some steps, surely a part of itself.

    >>> from professionele_klachtbehandeling.domain.task import Task
    >>> tasks = Task(id="a", name="A", part_of="b"), Task(id="b", name="B", part_of="a")
    >>> [task.part_of for task in without_circles(tasks)]
    [Disputed(values=('b', NONE)), Disputed(values=('a', NONE))]
    """
    wholes = {item.key: set(_stated(item, "part_of", str)) for item in items}
    circling = _on_circles(wholes)
    return tuple(_with(item, "part_of", NONE) if item.key in circling else item for item in items)


def _on_circles(wholes: Mapping[str, set[str]]) -> set[str]:
    """Return who can come back to itself by going from part to whole."""
    left = {part: {whole for whole in of if whole in wholes} for part, of in wholes.items()}
    parts: dict[str, list[str]] = {}
    for part, of in left.items():
        for whole in of:
            parts.setdefault(whole, []).append(part)
    ends = [part for part, of in left.items() if not of]
    while ends:
        # Who leads nowhere is on no circle, and then neither is who led to nothing else; most are gone that way.
        end = ends.pop()
        del left[end]
        for part in parts.get(end, ()):
            left[part].discard(end)
            if not left[part]:
                ends.append(part)
    return {part for part in left if _comes_back(part, left)}


def _comes_back(start: str, wholes: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = [*wholes[start]]
    while waiting:
        at = waiting.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            waiting.extend(wholes[at])
    return False
