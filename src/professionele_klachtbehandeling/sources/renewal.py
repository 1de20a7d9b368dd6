"""Loading again: what a source says now goes into the file, and nothing that a person changed is lost."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.consistency import inconsistencies
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.sources.change import Change, ChangeKind
from professionele_klachtbehandeling.sources.matching import Versions, matched
from professionele_klachtbehandeling.sources.merging import strangers
from professionele_klachtbehandeling.sources.versions import renewed_fields, says_the_same


@attrs.frozen(kw_only=True)
class Renewal:
    """A file after loading again (herlading).

    Attributes:
        landscape: what it holds from now on.
        changes: what became of each difference, in the order of the file.
    """

    landscape: Landscape
    changes: tuple[Change, ...]


_PLACE: Final = re.compile(r"(\w+)\[(\d+)\]")


@attrs.frozen(kw_only=True)
class _Line:
    """One item of the file to be: as it was, as it will be, and what became of the differences."""

    versions: Versions
    item: Item | None
    changes: tuple[Change, ...] = ()

    @property
    def is_touched(self) -> bool:
        return self.item is not self.versions.yours

    def left_alone(self) -> "_Line":
        """Return the item as it was, every difference kept back."""
        kept = tuple(
            attrs.evolve(change, kind=ChangeKind.KEPT)
            for change in self.changes
            if change.field != "evidence" and change.kind in {ChangeKind.ADDED, ChangeKind.CHANGED}
        )
        return attrs.evolve(self, item=self.versions.yours, changes=kept)


def renew(yours: Landscape, now: Landscape, before: Landscape | None = None) -> Renewal:
    """Return a file with what its source says now, and what became of each difference.

    What the source changed is taken over where nobody else changed it. What a person changed, added or removed stays as
    it is, and so does what the source no longer tells of. Without knowing what the source said before, only what is
    unknown is filled in and what is new is added.

    Args:
        yours: what the file holds.
        now: what the source says now.
        before: what the source said when the file was last loaded, or None where that is not known.

    Raises:
        InvalidInput: the three are not of one municipality and one reference date.
    """
    others = [one for one in (now, before) if one is not None]
    if mistakes := tuple(strangers(yours.municipality, yours, others)):
        raise InvalidInput(mistakes)
    found = matched(yours, before, now)
    lines: _Lines = {section: [_line(section, one) for one in found[section]] for section in SECTIONS}
    lines = _with_what_fits(lines)
    whose = renewed_fields("municipality", "", yours.municipality, before and before.municipality, now.municipality)
    closing = {section: _closing(section, yours, before, now, lines[section]) for section in SECTIONS}
    sections: dict[str, Any] = {section: tuple(_items(lines[section])) for section in SECTIONS}
    return Renewal(
        landscape=attrs.evolve(
            yours, municipality=whose.value, complete=_complete(yours.complete, closing), **sections
        ),
        changes=(
            *whose.changes,
            *(change for section in SECTIONS for change in (*_changes(lines[section]), *closing[section])),
        ),
    )


_Lines: TypeAlias = Mapping[str, Sequence[_Line]]


def _items(lines: Sequence[_Line]) -> list[Item]:
    return [line.item for line in lines if line.item is not None]


def _changes(lines: Sequence[_Line]) -> Iterator[Change]:
    return (change for line in lines for change in line.changes)


def _line(section: str, versions: Versions) -> _Line:
    """Return what becomes of one item."""
    yours, before, now = versions.yours, versions.before, versions.now
    if yours is not None and now is not None:
        renewed = renewed_fields(section, _name(yours), yours, before, now)
        return _Line(versions=versions, item=renewed.value, changes=renewed.changes)
    if now is not None and before is None:
        return _Line(versions=versions, item=now, changes=(_about(ChangeKind.ADDED, section, now),))
    if now is not None and not says_the_same(now, before):
        return _Line(versions=versions, item=None, changes=(_about(ChangeKind.KEPT, section, now),))
    if yours is not None and before is not None and now is None:
        return _Line(versions=versions, item=yours, changes=(_about(ChangeKind.GONE, section, yours),))
    return _Line(versions=versions, item=yours)


def _about(kind: ChangeKind, section: str, item: Item) -> Change:
    return Change(kind=kind, section=section, item=_name(item))


def _name(item: Item) -> str:
    return str(getattr(item, "name", "") or item.key)


def _with_what_fits(lines: _Lines) -> _Lines:
    """Return the items of which none contradicts the others: what does not go with what a person did is left alone.

    A source can tell of something new that refers to what a person removed, or of an end that lies before a begin that
    a person filled in.
    """
    while touched := _contradicting(lines):
        lines = {
            section: [line.left_alone() if (section, id(line)) in touched else line for line in listed]
            for section, listed in lines.items()
        }
    return lines


def _contradicting(lines: _Lines) -> set[tuple[str, int]]:
    """Return the items that a source changed and that contradict themselves or others."""
    held = {section: [line for line in listed if line.item is not None] for section, listed in lines.items()}
    numbered = {section: tuple(enumerate(_items(listed))) for section, listed in held.items()}
    places = [_PLACE.match(mistake.path) for mistake in inconsistencies(numbered, ())]
    named = [(place[1], held[place[1]][int(place[2])]) for place in places if place is not None]
    return {(section, id(line)) for section, line in named if line.is_touched}


def _closing(
    section: str, yours: Landscape, before: Landscape | None, now: Landscape, lines: Sequence[_Line]
) -> tuple[Change, ...]:
    """Return what becomes of a section that somebody calls complete."""
    held, said, says = (one is not None and one.is_complete(section) for one in (yours, before, now))
    is_covered = says and all(line.versions.now is not None for line in lines if line.item is not None)
    has_more = any(line.item is not None and line.versions.yours is None for line in lines)
    if held and has_more and not is_covered:
        return (Change(kind=ChangeKind.REOPENED, section=section),)
    if held and said and not says:
        return (Change(kind=ChangeKind.GONE, section=section),)
    if not held and not said and is_covered:
        return (Change(kind=ChangeKind.ADDED, section=section),)
    return ()


def _complete(held: Sequence[str], closing: Mapping[str, Sequence[Change]]) -> tuple[str, ...]:
    """Return the sections that are complete from now on, those that were before first."""
    became = {section: {change.kind for change in changes} for section, changes in closing.items()}
    kept = [section for section in held if ChangeKind.REOPENED not in became[section]]
    return (*kept, *(section for section in SECTIONS if ChangeKind.ADDED in became[section]))
