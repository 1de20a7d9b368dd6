"""Which items of several sources are the same: organisations by what they are known by, the others by their key."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.consistency import MANY_ALIKE
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.sources.ranking import Rank, rank

Handle: TypeAlias = tuple[str, str]
"""One of the things by which an organisation is known: a name of its own in files, or an official number."""

_FACTS_OF_A_KEY: Final[Mapping[str, tuple[str, ...]]] = {
    "figures": ("year", "kind", "counted_by", "scope"),
    "breaches": ("article", "date"),
}
"""The fields of keys that hold facts: two keys may read alike where these differ."""


def identity(section: str, item: Item) -> Rank:
    """Return what two items of a section share when they are the same.

    Where a section may list several that their key does not tell apart, only what says the same is the same.

    >>> from professionele_klachtbehandeling.domain.task import Task
    >>> identity("tasks", Task(id="bijstand", name="Bijstand"))
    (3, 'bijstand')
    """
    if section in MANY_ALIKE:
        return rank(attrs.evolve(item, evidence=(), note=""))
    fields = _FACTS_OF_A_KEY.get(section)
    return rank(tuple(getattr(item, field) for field in fields) if fields else item.key)


def handles(organisation: Organisation) -> frozenset[Handle]:
    """Return what an organisation is known by; its name is not among it, as two bodies may have one name.

    >>> sorted(handles(Organisation(id="ggd", name="GGD", aliases=("ggd-rl",))))
    [('id', 'ggd'), ('id', 'ggd-rl')]
    """
    names = (organisation.id, *organisation.aliases)
    return frozenset([*(("id", name) for name in names), *(("official", one) for one in organisation.official_ids)])


def alike(organisations: Iterable[Organisation]) -> tuple[frozenset[Handle], ...]:
    """Return what each organisation is known by, those that share anything taken together, in some steps too."""
    found: dict[Handle, set[Handle]] = {}
    for organisation in organisations:
        together = set(handles(organisation))
        for known in [found[handle] for handle in together if handle in found]:
            together |= known
        found.update(dict.fromkeys(together, together))
    return tuple({id(together): frozenset(together) for together in found.values()}.values())


def new_ids(organisations: Sequence[Organisation]) -> Mapping[str, str]:
    """Return the id that each organisation has from now on, by each id it had: the first of the alphabet.

    >>> new_ids([Organisation(id="ggd", name="GGD", aliases=("g",)), Organisation(id="g", name="GGD")])
    {'g': 'g', 'ggd': 'g'}
    """
    known = {handle: together for together in alike(organisations) for handle in together}
    first: dict[frozenset[Handle], str] = {}
    renamed = {}
    for old in sorted({organisation.id for organisation in organisations}):
        renamed[old] = first.setdefault(known["id", old], old)
    return renamed


def renamed_fact(fact: Any, renamed: Mapping[str, str]) -> Any:  # noqa: ANN401 - a fact that names organisations
    """Return a fact that names organisations, with the ids that they have from now on.

    >>> renamed_fact(("ggd", "college"), {"ggd": "g"})
    ('g', 'college')
    """
    if isinstance(fact, str):
        return renamed.get(fact, fact)
    if isinstance(fact, Disputed):
        stated = tuple(renamed_fact(value, renamed) for value in fact.values)
        return stated[0] if all(value == stated[0] for value in stated) else Disputed(stated)
    if isinstance(fact, tuple):
        return tuple(dict.fromkeys(renamed_fact(member, renamed) for member in fact))
    return fact
