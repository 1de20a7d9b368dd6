"""What every listed item has: evidence, a note, and for most the period in which it holds."""

import enum
import functools
import itertools
from collections.abc import Hashable
from typing import Any, TypeVar, cast

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPALITY, Grade, Stance, State
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class Evidence(Told):
    """Where a fact comes from (bewijs).

    Attributes:
        citation: title of the source, as a reader would look it up.
        address: web address or file, empty where there is none.
        date: when the source speaks, or None.
        field: the field of the item it is about, empty for the whole item.
        stance: for or against the value; against makes the field disputed.
        inferred: whether the fact was deduced from the source rather than read in it; it counts and is marked.
        grade: how strong it is, or None where nobody judged that.
        note: what the reader should know besides.
    """

    citation: str
    address: str = ""
    date: PartialDate | None = None
    field: str = ""
    stance: Stance = Stance.FOR
    inferred: bool = False
    grade: Grade | None = None
    note: str = ""


@attrs.frozen(kw_only=True, repr=False)
class Item(Told):
    """A listed fact with its evidence (feit).

    Attributes:
        evidence: where it comes from.
        note: what the reader should know besides; it never counts.
    """

    evidence: tuple[Evidence, ...] = ()
    note: str = ""

    @property
    def key(self) -> str:
        """What tells this item from the others of its section; empty where nothing does."""
        return str(getattr(self, "id", ""))


def joined_key(*parts: object) -> str:
    """Return what tells an item from others by several of its fields; what there is none of is left out at the end.

    >>> joined_key(2025, "klacht", NONE), joined_key(2025, UNKNOWN, "Wmo")
    ('2025/klacht', '2025/unknown/Wmo')
    """
    words = [_key_word(part) for part in parts]
    while words and words[-1] == NONE.value:
        words.pop()
    return "/".join(words)


def _key_word(part: object) -> str:
    if isinstance(part, Disputed):
        return "|".join(map(_key_word, part.values))
    return str(part.value) if isinstance(part, enum.Enum) else str(part)


@attrs.frozen(kw_only=True, repr=False)
class DatedItem(Item):
    """A listed fact that holds for a time.

    An omitted state, begin or end sets no limit; whoever doubts writes `unknown`. Reference: domain decision 18.

    Attributes:
        state: how far it has come; only what is in force counts.
        begin: from when it holds.
        end: through when it holds.
    """

    state: Fact[State] = State.IN_FORCE
    begin: Fact[PartialDate] = NONE
    end: Fact[PartialDate] = NONE


I = TypeVar("I", bound=Item)  # noqa: E741 - the letter of the word item


def readings(item: I, *fields: str) -> tuple[I, ...]:
    """Return an item once for each way in which these fields can turn out, as far as they are disputed.

    Who looks at several fields of an item, or at several things in one field, looks at each reading by itself.

    >>> item = DatedItem(state=Disputed((State.PLANNED, State.CLOSED)))
    >>> [one.state.value for one in readings(item, "state", "begin")]
    ['planned', 'closed']
    """
    facts = [getattr(item, field) for field in fields]
    if not any(isinstance(fact, Disputed) for fact in facts):
        return (item,)
    choices = itertools.product(*(fact.values if isinstance(fact, Disputed) else (fact,) for fact in facts))
    changes: list[dict[str, Any]] = [dict(zip(fields, chosen, strict=True)) for chosen in choices]
    return tuple(attrs.evolve(item, **change) for change in changes)


_FACTUAL_DEFAULTS = (UNKNOWN, NONE, State.IN_FORCE, True, MUNICIPALITY)


@functools.cache
def factual_fields(kind: Hashable) -> tuple[str, ...]:
    """Return the fields of a class that hold a fact, nested ones with a dot: those that can be unknown or disputed.

    >>> "begin" in factual_fields(DatedItem), "note" in factual_fields(DatedItem)
    (True, False)
    """
    names: list[str] = []
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", kind)):
        if attrs.has(type(field.default)):
            names.extend(f"{field.name}.{inner}" for inner in factual_fields(cast("Hashable", type(field.default))))
        elif any(field.default is default for default in _FACTUAL_DEFAULTS):
            names.append(field.name)
    return tuple(names)
