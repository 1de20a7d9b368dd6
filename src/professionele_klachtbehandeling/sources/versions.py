"""One thing in three versions: as the file holds it, as the source told of it, and as the source tells of it now."""

import functools
from collections.abc import Hashable, Iterator, Sequence
from typing import Any, cast

import attrs

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.item import Evidence, Item
from professionele_klachtbehandeling.sources.change import Change, ChangeKind
from professionele_klachtbehandeling.sources.joining import settled

_UNSAID = (UNKNOWN, "", ())


@attrs.frozen(kw_only=True)
class Renewed:
    """What became of one thing (vernieuwd).

    Attributes:
        value: as the file holds it from now on.
        changes: what became of each field in which the versions differ.
    """

    value: Any
    changes: tuple[Change, ...] = ()


def says_the_same(one: object, other: object) -> bool:
    """Return whether two values say the same, whatever the order of a list in them.

    >>> says_the_same(("klacht", "signaal"), ("signaal", "klacht"))
    True
    """
    said: bool = settled(one) == settled(other)
    return said


def renewed_fields(section: str, name: str, yours: Any, before: Any, now: Any) -> Renewed:  # noqa: ANN401 - any record
    """Return an item, or the municipality, with what the source says now in each field that nobody else changed.

    Args:
        section: where it is listed.
        name: what it is called.
        yours: as the file holds it.
        before: as the source told of it last time, or None.
        now: as the source tells of it now.
    """
    value, changes = yours, []
    for field in leaves(cast("Hashable", type(yours))):
        held, said, says = (None if one is None else _field(one, field) for one in (yours, before, now))
        kind = _became(held, said, says, is_known_before=before is not None)
        if kind in {ChangeKind.ADDED, ChangeKind.CHANGED}:
            value = _with_field(value, field, says)
        if kind is not None:
            told = UNKNOWN if before is None else said
            changes.append(
                Change(kind=kind, section=section, item=name, field=field, before=told, now=says, yours=held)
            )
    if isinstance(now, Item):
        grounds = _renewed_evidence(yours.evidence, () if before is None else before.evidence, now.evidence)
        if not says_the_same(grounds, yours.evidence):
            value = attrs.evolve(value, evidence=grounds)
            changes.append(Change(kind=ChangeKind.CHANGED, section=section, item=name, field="evidence"))
    return Renewed(value=value, changes=tuple(changes))


def _became(held: object, said: object, says: object, *, is_known_before: bool) -> ChangeKind | None:
    """Return what becomes of what a source says now in a field; None where there is nothing to tell."""
    if says_the_same(says, held) or (is_known_before and says_the_same(says, said)):
        return None
    is_unsaid = says in _UNSAID
    if not is_known_before:
        if is_unsaid:
            return None
        return ChangeKind.ADDED if held in _UNSAID else ChangeKind.KEPT
    if not says_the_same(held, said):
        return ChangeKind.KEPT
    if is_unsaid:
        return ChangeKind.GONE
    return ChangeKind.ADDED if said in _UNSAID else ChangeKind.CHANGED


def _renewed_evidence(
    held: Sequence[Evidence], said: Sequence[Evidence], says: Sequence[Evidence]
) -> tuple[Evidence, ...]:
    """Return evidence of which that of the source is replaced by what it gives now for the same field."""
    replaced = {one.field for one in says}
    kept = [one for one in held if one not in said or one in says or one.field not in replaced]
    return (*kept, *(one for one in says if one not in said and one not in held))


@functools.cache
def leaves(kind: Hashable) -> tuple[str, ...]:
    """Return the fields of a class besides its evidence, those within a field with a dot.

    >>> from professionele_klachtbehandeling.domain.channel import Channel
    >>> [name for name in leaves(Channel) if name.startswith("information.")][0]
    'information.purpose'
    """
    return tuple(_leaves(kind))


def _leaves(kind: Hashable) -> Iterator[str]:
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", kind)):
        if attrs.has(type(field.default)):
            yield from (f"{field.name}.{inner}" for inner in _leaves(cast("Hashable", type(field.default))))
        elif field.name not in {"id", "code", "evidence"}:
            yield field.name


def _field(holder: Any, field: str) -> Any:  # noqa: ANN401 - any field of any record
    return functools.reduce(getattr, field.split("."), holder)


def _with_field(holder: Any, field: str, value: object) -> Any:  # noqa: ANN401 - any record
    outer, _, inner = field.partition(".")
    return attrs.evolve(holder, **{outer: _with_field(getattr(holder, outer), inner, value) if inner else value})
