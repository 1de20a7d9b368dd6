"""The span of levels something may stand on."""

import attrs


@attrs.frozen(order=False)
class LevelInterval:
    """The lowest and the highest level that the open facts still allow (zeker en mogelijk niveau).

    >>> LevelInterval(2, 4).level is None
    True
    >>> str(LevelInterval(2, 4))
    '2–4'
    """

    certain: int
    possible: int

    def __attrs_post_init__(self) -> None:
        """Refuse an interval of which the ends are swapped."""
        if self.certain > self.possible:
            raise ValueError(f"certain level {self.certain} lies above possible level {self.possible}")

    @property
    def level(self) -> int | None:
        """The level where certain and possible agree, else None: a level is never guessed."""
        return self.certain if self.certain == self.possible else None

    def meet(self, other: "LevelInterval") -> "LevelInterval":
        """Return the minimum of two intervals, end by end.

        >>> LevelInterval(1, 5).meet(LevelInterval(3, 3))
        LevelInterval(certain=1, possible=3)
        """
        return LevelInterval(min(self.certain, other.certain), min(self.possible, other.possible))

    def capped(self, level: int) -> "LevelInterval":
        """Return the interval with no end above a level.

        >>> LevelInterval(1, 5).capped(2)
        LevelInterval(certain=1, possible=2)
        """
        return self.meet(LevelInterval(level, level))

    def __str__(self) -> str:
        """Return `3`, or `2–4` where the ends differ."""
        return str(self.certain) if self.level is not None else f"{self.certain}–{self.possible}"
