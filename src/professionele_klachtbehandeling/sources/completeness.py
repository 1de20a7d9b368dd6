"""Which sections are still the whole after several sources were put together."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.fact import values_of
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.sources.ranking import Rank
from professionele_klachtbehandeling.sources.sameness import Handle, alike, identity

_TOLD_APART_BY_PARTIES: Final = frozenset({"external_routes", "figures", "referrals"})
"""The sections of which two items may turn out to be one when two organisations do."""


@attrs.frozen
class Claim:
    """A landscape that names sections as complete, with what it lists in them (volledigheid).

    Attributes:
        landscape: who claims it.
        listed: per section what tells its items from others.
    """

    landscape: Landscape
    listed: Mapping[str, frozenset[Rank]]


def still_complete(merged: Mapping[str, Sequence[Item]], claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return the sections that are complete: one source says so, and no other adds an item to what it lists."""
    organisations = [one for claim in claims for one in claim.landscape.organisations]
    together = frozenset(alike(organisations))
    known = [frozenset(alike(claim.landscape.organisations)) for claim in claims]
    return tuple(
        section
        for section in SECTIONS
        if any(
            claim.landscape.is_complete(section) and _covers(section, merged[section], claim, knows, together)
            for claim, knows in zip(claims, known, strict=True)
        )
    )


def _covers(
    section: str,
    items: Sequence[Item],
    claim: Claim,
    knows: frozenset[frozenset[Handle]],
    together: frozenset[frozenset[Handle]],
) -> bool:
    """Return whether who calls a section complete lists all of it, with all that its organisations are known by.

    Under a name that only another source gives an organisation, a third may list more of it; who does not know that
    name did not look for it.
    """
    if section == "organisations":
        return together <= knows
    if not claim.listed[section].issuperset(identity(section, item) for item in items):
        return False
    if section not in _TOLD_APART_BY_PARTIES:
        return True
    named = {("id", name) for item in items for name in _parties(section, item)}
    return all(one in knows for one in together if not named.isdisjoint(one))


def _parties(section: str, item: Item) -> Iterator[str]:
    for field in REFERENCES[section]:
        yield from (value for value in values_of(getattr(item, field)) or () if isinstance(value, str))
