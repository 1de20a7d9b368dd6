"""What a track, an indicator or a spearhead comes to: an interval of levels, or a named absence."""

from typing import Final

import attrs

from professionele_klachtbehandeling.logic import LevelInterval
from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason

TRACK_COLUMNS: Final = tuple(
    f"{track}{part}" for track in ("", "facts_", "rated_") for part in ("certain", "possible", "absence")
)
"""The columns of a table in which both tracks stand beside what they come to together."""


@attrs.frozen
class Outcome:
    """An interval of levels or an absence (uitkomst); exactly one of the two.

    >>> Outcome.at(2, 4).level is None
    True
    """

    interval: LevelInterval | None = None
    absence: Absence | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an outcome that says nothing, or two things."""
        if (self.interval is None) == (self.absence is None):
            raise ValueError("an outcome is an interval or an absence")

    @classmethod
    def at(cls, certain: int, possible: int) -> "Outcome":
        """Return the outcome of an interval."""
        return cls(interval=LevelInterval(certain, possible))

    @classmethod
    def absent(cls, reason: AbsenceReason) -> "Outcome":
        """Return the outcome of an absence."""
        return cls(absence=Absence(reason))

    @property
    def certain(self) -> int | None:
        """The level that holds however the open facts turn out, or None where absent."""
        return self.interval.certain if self.interval else None

    @property
    def possible(self) -> int | None:
        """The level that can still turn out to hold, or None where absent."""
        return self.interval.possible if self.interval else None

    @property
    def level(self) -> int | None:
        """The level where certain and possible agree, else None."""
        return self.interval.level if self.interval else None

    def __str__(self) -> str:
        """Return `3`, `2–4`, or the code of the reason."""
        return str(self.interval) if self.interval else self.absence.reason.value if self.absence else ""

    def to_dict(self) -> dict[str, object]:
        """Return certain, possible and absence as plain data."""
        return {
            "certain": self.certain,
            "possible": self.possible,
            "absence": self.absence.reason.value if self.absence else None,
        }


class HasOutcome:
    """Something that comes to an outcome, and hands on its parts."""

    __slots__ = ()

    outcome: Outcome

    @property
    def level(self) -> int | None:
        """The level where certain and possible agree, else None."""
        return self.outcome.level

    @property
    def certain(self) -> int | None:
        """The level that holds however the open facts turn out, or None where absent."""
        return self.outcome.certain

    @property
    def possible(self) -> int | None:
        """The level that can still turn out to hold, or None where absent."""
        return self.outcome.possible

    @property
    def absence(self) -> Absence | None:
        """Why there is no level, or None where there is one."""
        return self.outcome.absence
