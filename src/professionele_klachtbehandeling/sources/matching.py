"""Which item of a file goes with which item that a source told of last time, and tells of now."""

import collections
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import attrs

from professionele_klachtbehandeling.domain.consistency import MANY_ALIKE, REFERENCES
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.sources.ranking import Rank, rank
from professionele_klachtbehandeling.sources.sameness import Handle, alike, identity, renamed_fact

I = TypeVar("I", bound=Item)  # noqa: E741 - the letter of the word item


@attrs.frozen(kw_only=True)
class Versions:
    """One item in three versions, each of which may be missing (versies).

    Attributes:
        yours: as the file holds it.
        before: as the source told of it last time.
        now: as the source tells of it now.
    """

    yours: Item | None = None
    before: Item | None = None
    now: Item | None = None


def matched(yours: Landscape, before: Landscape | None, now: Landscape) -> Mapping[str, tuple[Versions, ...]]:
    """Return per section the items in their versions: first in the order of the file, then of the source.

    Organisations that are the same under two ids are called as in the file.
    """
    last = before or Landscape(municipality=now.municipality, reference_date=now.reference_date)
    organisations = _matched([one.organisations for one in (yours, last, now)], _by_handles(yours, last, now))
    renamed: dict[str, str] = {}
    for one in organisations:
        known = [version.key for version in (one.yours, one.now, one.before) if version is not None]
        renamed.update(dict.fromkeys(known[1:], known[0]))
    found: dict[str, tuple[Versions, ...]] = {}
    for section in SECTIONS:
        listed = [
            yours.section(section),
            *([_called_as_in_file(section, item, renamed) for item in one.section(section)] for one in (last, now)),
        ]
        if section == "organisations":
            found[section] = tuple(
                Versions(
                    yours=one.yours,
                    before=one.before and _called_as_in_file(section, one.before, renamed),
                    now=one.now and _called_as_in_file(section, one.now, renamed),
                )
                for one in organisations
            )
        else:
            found[section] = _matched(listed, _by_identity(section, listed))
    return found


def _called_as_in_file(section: str, item: I, renamed: Mapping[str, str]) -> I:
    fields = [field for field, noun in REFERENCES.get(section, {}).items() if noun != "task"]
    if section == "organisations":
        fields.append("id")
    return attrs.evolve(item, **{field: renamed_fact(getattr(item, field), renamed) for field in fields})


def _matched(listed: Sequence[Iterable[Item]], key: Callable[[Item], Rank]) -> tuple[Versions, ...]:
    """Return items by their key, those of the file first, then those of now, then those of before."""
    by_key: list[dict[Rank, Item]] = [{}, {}, {}]
    for items, found in zip(listed, by_key, strict=True):
        for item in items:
            place = key(item)
            # Items that say the same are told apart by their number.
            while place in found:
                place = (*place, "again")
            found[place] = item
    yours, before, now = by_key
    return tuple(
        Versions(yours=yours.get(place), before=before.get(place), now=now.get(place))
        for place in dict.fromkeys([*yours, *now, *before])
    )


def _by_identity(section: str, listed: Sequence[Iterable[Item]]) -> Callable[[Item], Rank]:
    """Return what tells the items of a section apart.

    Where several may be alike, an item is known by its key if no version lists that twice, and else by all it says.
    """
    if section not in MANY_ALIKE:
        return lambda item: identity(section, item)
    several: set[str] = set()
    for items in listed:
        counted = collections.Counter(item.key for item in items)
        several |= {key for key, count in counted.items() if count > 1}
    return lambda item: identity(section, item) if item.key in several else (item.key,)


def _by_handles(*landscapes: Landscape) -> Callable[[Item], Rank]:
    """Return what tells organisations apart: all they are known by together, if no landscape lists two of those."""
    everyone = [one.organisations for one in landscapes]
    together = {handle: known for known in alike(one for listed in everyone for one in listed) for handle in known}
    several: set[frozenset[Handle]] = set()
    for listed in everyone:
        counted = collections.Counter(together["id", one.id] for one in listed)
        several |= {known for known, count in counted.items() if count > 1}

    def key(item: Item) -> Rank:
        known = together["id", item.key]
        return rank(item.key) if known in several else (tuple(sorted(known)),)

    return key
