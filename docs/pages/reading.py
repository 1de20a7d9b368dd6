"""Which facts each indicator reads, found by watching its measures read a municipality in which everything is there."""

import functools
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

import professionele_klachtbehandeling as pk
from docs.pages.example import landscape
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.snapshot import weigh_evidence
from professionele_klachtbehandeling.domain.vocabulary import ReviewSubject, State
from professionele_klachtbehandeling.face.registry import all_measures, maturity_model
from professionele_klachtbehandeling.law.duty import duties
from professionele_klachtbehandeling.maturity.condition import Parameter
from professionele_klachtbehandeling.maturity.model import Indicator

Note = Callable[[str], None]

_FOR_ALL = frozenset({"id", "name", "state", "begin", "end", "evidence", "note"})
"""Fields that tell one item from another or say whether it is in force; agreements say below when theirs counts."""
_BY_CAPS = ("breaches.article", "breaches.date", "breaches.remedied")


@functools.cache
def readers() -> Mapping[str, tuple[str, ...]]:
    """Return, per field as `section.field`, the indicators of the built-in model that read it, in its order.

    >>> readers()["responsibilities.deputy"]
    ('S1.2',)
    """
    found: dict[str, list[str]] = defaultdict(list)
    for _, indicator in maturity_model().walk():
        for field in sorted(_read_by(indicator)):
            found[field].append(indicator.id)
    return {field: tuple(ids) for field, ids in found.items()}


def _read_by(indicator: Indicator) -> set[str]:
    read: set[str] = set()
    for name, parameters in _questions(indicator):
        for facts in _landscapes():
            snapshot = pk.Snapshot(facts)
            # Weighing evidence makes new items, so what watches comes in afterwards.
            object.__setattr__(snapshot, "landscape", _watched(facts, read.add))
            all_measures()[name](snapshot, **parameters)
    fields = {field for field in read if field.partition(".")[2] not in _FOR_ALL}
    if "agreements.deliveries" in fields:
        fields.add("agreements.begin")
    return fields | (set(_BY_CAPS) if indicator.caps else set())


def _questions(indicator: Indicator) -> Iterator[tuple[str, Mapping[str, Parameter]]]:
    """Yield what an indicator asks of measures: by its conditions, and by the duties whose breach caps it."""
    for step in indicator.conditions:
        for condition in step.all:
            yield condition.measure, condition.parameters
    if indicator.applies is not None:
        yield indicator.applies.measure, indicator.applies.parameters
    capping = {cap.article for cap in indicator.caps}
    for duty in duties():
        if duty.measure and duty.article in capping:
            yield duty.measure, duty.parameters


@functools.cache
def _landscapes() -> tuple[pk.Landscape, ...]:
    """Return Lindewaard as it is, and with everything in force and everything looked at again."""
    plain = weigh_evidence(landscape())
    everything: dict[str, Any] = {
        name: tuple(
            attrs.evolve(item, state=State.IN_FORCE) if isinstance(item, DatedItem) else item
            for item in plain.section(name)
        )
        for name in SECTIONS
    }
    everything["reviews"] = tuple(
        pk.Review(subject=subject, date=pk.PartialDate.of(plain.reference_date), residents_input=True)
        for subject in ReviewSubject
    )
    return plain, attrs.evolve(plain, **everything)


def _watched(landscape: pk.Landscape, note: Note) -> pk.Landscape:
    """Return a landscape that notes each field that is read from its items."""
    watched = object.__new__(type(landscape))
    for field in attrs.fields(type(landscape)):
        value = getattr(landscape, field.name)
        if field.name in SECTIONS:
            value = tuple(_watched_record(item, f"{field.name}.", note) for item in value)
        object.__setattr__(watched, field.name, value)
    return watched


def _watched_record(record: Any, prefix: str, note: Note) -> Any:  # noqa: ANN401 - a record of whatever class
    """Return the same record in a subclass that notes what is read, but not what is copied."""
    kind = type(record)
    fields = {field.name: attrs.has(type(field.default)) for field in attrs.fields(kind)}

    def read(self: object, name: str) -> object:
        value: object = object.__getattribute__(self, name)
        if name not in fields or sys._getframe(1).f_code is _EVOLVE:
            return value
        if fields[name]:
            return _watched_record(value, f"{prefix}{name}.", note)
        note(f"{prefix}{name}")
        return value

    watched: object = object.__new__(type(kind.__name__, (kind,), {"__slots__": (), "__getattribute__": read}))
    for name in fields:
        object.__setattr__(watched, name, getattr(record, name))
    return watched


_EVOLVE = attrs.evolve.__code__
