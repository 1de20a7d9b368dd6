"""Chance that can be repeated, and the days on which windows begin and end."""

import datetime
import random
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.vocabulary import State
from tests.small.known import back

T = TypeVar("T")

DAY: Final = datetime.timedelta(days=1)


class Dice(random.Random):
    """A source of chance that says what it is asked, the same for the same seed; some are luckier than others."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._luck = self.choice((0.6, 0.75, 0.9, 1))

    def mostly(self, usual: Any, *others: Any) -> Any:  # noqa: ANN401 - facts of any type
        """Return the usual value, or by less luck one of the others."""
        return usual if self.random() < self._luck else self.choice(others)

    def nearly(self, usual: Any, *others: Any) -> Any:  # noqa: ANN401 - facts of any type
        """Return the usual value nine times out of ten, else one of the others."""
        return usual if self.random() < 0.9 else self.choice(others)

    def either(self, *values: Any) -> Any:  # noqa: ANN401 - facts of any type
        """Return one of the values, each as likely as any other."""
        return self.choice(values)

    def some(self, values: Sequence[T], most: int | None = None) -> tuple[T, ...]:
        """Return some of the values, at least one, in their order."""
        number = self.randint(1, min(len(values), most or len(values)))
        return tuple(sorted(self.sample(values, number), key=values.index))

    def limits(self, date: datetime.date) -> dict[str, Any]:
        """Return how an item stands in time: mostly in force without limit."""
        found: dict[str, Any] = self.mostly(
            {},
            {"state": self.choice((State.PLANNED, State.CLOSED))},
            {"begin": self.choice(around(date))},
            {"end": self.choice(around(date))},
        )
        return found


def around(date: datetime.date) -> tuple[PartialDate, ...]:
    """Return the day before, the day itself and the day after."""
    return tuple(PartialDate.of(date + number * DAY) for number in (-1, 0, 1))


def window(date: datetime.date, months: int) -> tuple[PartialDate, ...]:
    """Return the first day of a window that ends at a date, the day before it, and a day well inside."""
    first = back(date, months)
    return (PartialDate.of(first), PartialDate.of(first - DAY), PartialDate.of(back(date, 3)))
