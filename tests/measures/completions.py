"""Every way in which the open facts of a small landscape can turn out: the slow and simple check of a measure."""

import itertools
import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any, cast

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Absent, Result

Candidates = Mapping[str, Sequence[Any]]
"""Per `section.field` the values that stand for all that an unknown fact can be."""

MOST_COMPLETIONS = 80

EVERYWHERE: Candidates = {"state": (State.IN_FORCE, State.CLOSED)}


STATES: st.SearchStrategy[Fact[State]] = st.sampled_from(
    [State.IN_FORCE, State.IN_FORCE, State.IN_FORCE, State.PLANNED, UNKNOWN]
)
"""Strategy: how far an item has come, mostly in force."""


def open_facts(*values: Any) -> st.SearchStrategy[Fact[Any]]:  # noqa: ANN401 - facts of any type
    """Return a strategy for facts that are mostly plain, sometimes unknown, sometimes disputed."""
    plain = st.sampled_from(values)
    disputed = st.lists(plain, min_size=2, max_size=2, unique=True).map(lambda stated: Disputed(tuple(stated)))
    return st.one_of(plain, plain, plain, st.just(UNKNOWN), disputed, disputed)


def open_places(landscape: Landscape, candidates: Candidates) -> list[tuple[str, int, str, Sequence[Any]]]:
    """Return the facts that are open, each with its section, place, field and the values it can turn out to have.

    Unknown fields without candidates are left out: the measure does not read them.
    """
    found: list[tuple[str, int, str, Sequence[Any]]] = []
    for section in SECTIONS:
        for index, item in enumerate(landscape.section(section)):
            for field in factual_fields(cast("Hashable", type(item))):
                fact = field_value(item, field)
                known = candidates.get(f"{section}.{field}", EVERYWHERE.get(field))
                if isinstance(fact, Disputed):
                    found.append((section, index, field, fact.values))
                elif fact is UNKNOWN and known is not None:
                    found.append((section, index, field, known))
    return found


def is_small(landscape: Landscape, candidates: Candidates) -> bool:
    """Return whether all completions can be tried while somebody waits."""
    return math.prod(len(values) for *_, values in open_places(landscape, candidates)) <= MOST_COMPLETIONS


def completions(landscape: Landscape, candidates: Candidates) -> Iterator[Landscape]:
    """Yield the landscape once for every choice of values for its unknown and disputed facts."""
    opened = open_places(landscape, candidates)
    for chosen in itertools.product(*(values for *_, values in opened)):
        sections: dict[str, list[Any]] = {}
        for (section, index, field, _), value in zip(opened, chosen, strict=True):
            items = sections.setdefault(section, list(landscape.section(section)))
            items[index] = _with(items[index], field, value)
        changes: dict[str, Any] = {name: tuple(items) for name, items in sections.items()}
        yield attrs.evolve(landscape, **changes)


def _with(item: Any, field: str, value: Any) -> Any:  # noqa: ANN401 - any item, or part of one, and any value
    outer, _, inner = field.partition(".")
    return attrs.evolve(item, **{outer: _with(getattr(item, outer), inner, value) if inner else value})


def by_enumeration(
    measure: Measure,
    landscape: Landscape,
    candidates: Candidates,
    **parameters: Any,  # noqa: ANN401 - each measure has its own
) -> tuple[Bounds | Truth | None, AbsenceReason | None]:
    """Return what a measure should say: the value over all completions with a value, and why there may be none."""
    results = [measure(Snapshot(one), **parameters) for one in completions(landscape, candidates)]
    reason = next((result.reason for result in results if isinstance(result, Absent)), None)
    values = [result.value for result in results if not isinstance(result, Absent)]
    truths = {value for value in values if isinstance(value, Truth)}
    if truths:
        return (truths.pop() if len(truths) == 1 else Truth.OPEN), reason
    bounds = [value for value in values if isinstance(value, Bounds)]
    if not bounds:
        return None, reason
    assert all(one.is_exact for one in bounds)
    return Bounds(min(one.low for one in bounds), max(one.high for one in bounds if one.high is not None)), reason


def by_measure(result: Result) -> tuple[Bounds | Truth | None, AbsenceReason | None]:
    """Return what a measure does say, in the same form."""
    if isinstance(result, Absent):
        return None, result.reason
    return result.value, result.may_be_absent
