"""What people say of an indicator."""

import datetime
from collections.abc import Iterator

import attrs

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import Grade, Inapplicability
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse


class Level(int):
    """A level of maturity, a whole number from 1 (niveau); a mean of levels is no level.

    >>> Level(3)
    3
    """

    def __new__(cls, value: object) -> "Level":
        """Refuse anything but a whole number of 1 or more."""
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise refuse("no-such", value, "level")
        return super().__new__(cls, value)


@attrs.frozen(kw_only=True)
class Rating:
    """What one assessor says of one indicator (beoordeling): a level, or not applicable with a reason.

    Attributes:
        indicator: which indicator.
        level: the level given, or None.
        not_applicable: why it does not apply, or None.
        assessor: a role or code name, never a person's name.
        date: the day it was given.
        motivation: why.
        evidence: what it rests on.
        grade: how strong that evidence is.
        adopts: the round whose outcome this rating adopts; it then supersedes the votes of that round.
        round: the round in which it was given.

    Raises:
        InvalidInput: neither or both of level and not_applicable are given, or the assessor is no name that can be
            seen.
    """

    indicator: str
    assessor: str
    date: datetime.date
    level: Level | None = None
    not_applicable: Inapplicability | None = None
    motivation: str = ""
    evidence: tuple[Evidence, ...] = ()
    grade: Grade | None = None
    round: str = ""
    adopts: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a rating that says nothing, or two things, and an assessor who cannot be told from another."""
        mistakes = list(id_mistakes(self.assessor, "assessor"))
        if (self.level is None) == (self.not_applicable is None):
            mistakes.append(Mistake(code="level-or-not-applicable", found=self.indicator))
        if mistakes:
            raise InvalidInput(mistakes)


@attrs.frozen(kw_only=True)
class Ratings:
    """The ratings of one municipality (beoordelingen), as a file holds them.

    Attributes:
        municipality: whose ratings these are.
        name: what the municipality is called, so that a scan without facts says whose it is; empty where left out.
        reference_date: the day they are about.
        model: id of the model by which was rated.
        ratings: the ratings, in the order of the file.

    Raises:
        InvalidInput: one assessor rates one indicator twice on one day.
    """

    municipality: MunicipalityCode
    reference_date: datetime.date
    name: str = ""
    model: str = "vier-speerpunten"
    ratings: tuple[Rating, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse two ratings of one assessor for one indicator on one date."""
        error = InvalidInput(double_ratings(self.ratings))
        if error.mistakes:
            raise error

    def __iter__(self) -> Iterator[Rating]:
        """Yield the ratings."""
        return iter(self.ratings)

    def __len__(self) -> int:
        """Return how many ratings there are."""
        return len(self.ratings)

    def __repr__(self) -> str:
        """Return whose ratings these are and how many, not all of them."""
        return f"<Ratings {self.municipality} {self.reference_date} by {self.model}: {len(self.ratings)} ratings>"


def double_ratings(ratings: tuple[Rating, ...]) -> Iterator[Mistake]:
    """Yield each rating of an assessor for an indicator on a day that already has one."""
    seen: set[tuple[str, str, datetime.date]] = set()
    for index, rating in enumerate(ratings):
        key = (rating.assessor, rating.indicator, rating.date)
        if key in seen:
            yield Mistake(code="rated-twice", path=f"ratings[{index}]", found=rating.indicator, noun=str(rating.date))
        seen.add(key)
