"""Truth with three values: unknown is neither yes nor no."""

import enum
from collections.abc import Iterable


class Truth(enum.Enum):
    """Yes, no, or open: what a statement is as far as the facts go.

    The connectives are those of Kleene's strong logic: `&` is the least, `|` the greatest, in the order no < open <
    yes.

    Reference: S.C. Kleene, Introduction to Metamathematics (1952), section 64.

    >>> Truth.YES & Truth.OPEN
    <Truth.OPEN: 'open'>
    >>> Truth.NO & Truth.OPEN
    <Truth.NO: 'no'>
    """

    NO = "no"
    OPEN = "open"
    YES = "yes"

    # Asked for thousands of times in an assessment. A member equals itself only, so that its identity will do; the hash
    # of enum.Enum is that of its name, worked out anew each time.
    __hash__ = object.__hash__

    @classmethod
    def of(cls, known: bool) -> "Truth":
        """Return the truth of something known.

        >>> Truth.of(1 < 2)
        <Truth.YES: 'yes'>
        """
        return cls.YES if known else cls.NO

    @classmethod
    def between(cls, certain: bool, possible: bool) -> "Truth":
        """Return yes where it is certain, no where it is not even possible, else open.

        >>> Truth.between(certain=False, possible=True)
        <Truth.OPEN: 'open'>
        """
        return cls.YES if certain else cls.OPEN if possible else cls.NO

    @property
    def certain(self) -> bool:
        """Whether it holds however the open facts turn out."""
        return self is Truth.YES

    @property
    def possible(self) -> bool:
        """Whether it can still turn out to hold."""
        return self is not Truth.NO

    def __and__(self, other: "Truth") -> "Truth":
        """Return whether both hold."""
        if self is Truth.NO or other is Truth.NO:
            return Truth.NO
        return Truth.YES if self is other is Truth.YES else Truth.OPEN

    def __or__(self, other: "Truth") -> "Truth":
        """Return whether at least one holds."""
        if self is Truth.YES or other is Truth.YES:
            return Truth.YES
        return Truth.NO if self is other is Truth.NO else Truth.OPEN

    def __invert__(self) -> "Truth":
        """Return whether it does not hold."""
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.OPEN: Truth.OPEN}[self]

    def __bool__(self) -> bool:
        """Refuse to be taken for a plain bool, which would turn open into yes or no unseen."""
        raise TypeError("a Truth has three values; ask for .certain or .possible")


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return whether all hold; yes for none at all, so ask first whether there is anything to ask of.

    >>> all_of([Truth.YES, Truth.OPEN])
    <Truth.OPEN: 'open'>
    """
    result = Truth.YES
    for truth in truths:
        if truth is Truth.NO:
            return Truth.NO
        if truth is Truth.OPEN:
            result = Truth.OPEN
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """Return whether at least one holds; no for none at all.

    >>> any_of([Truth.NO, Truth.OPEN])
    <Truth.OPEN: 'open'>
    """
    result = Truth.NO
    for truth in truths:
        if truth is Truth.YES:
            return Truth.YES
        if truth is Truth.OPEN:
            result = Truth.OPEN
    return result
