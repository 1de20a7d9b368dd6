"""What is odd about ratings: far apart, too late, or by somebody whose name had better not be there."""

from collections.abc import Iterator

from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.advice.personal_name import looks_personal, masked
from professionele_klachtbehandeling.assessment.tracks import rated_track
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.model import Indicator, MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings

_FAR_APART = 2
"""From how many levels of difference on a talk is worth more than a number. Reference: domain notes 4.1."""


def rating_oddities(ratings: Ratings, model: MaturityModel) -> tuple[Oddity, ...]:
    """Return what is odd about ratings by a model: names of persons first, then what is too late, then what differs.

    A name is never repeated; only its first letter is, so that who wrote it can find it.

    >>> from professionele_klachtbehandeling.face.reading import read_ratings
    >>> from professionele_klachtbehandeling.face.registry import maturity_model
    >>> lindewaard = read_ratings("examples/lindewaard/beoordelingen.yaml")
    >>> [oddity.code for oddity in rating_oddities(lindewaard, maturity_model())]
    ['ratings-apart', 'ratings-apart']
    """
    return (*_personal(ratings), *_late(ratings), *_apart(ratings, model))


def unrated(ratings: Ratings, model: MaturityModel) -> tuple[Indicator, ...]:
    """Return the indicators that nobody rated in time, in the order of the model."""
    date = ratings.reference_date
    return tuple(one for one in model.indicators.values() if rated_track(one, ratings, date) is None)


def _personal(ratings: Ratings) -> Iterator[Oddity]:
    """Yield each assessor once who seems to be named instead of called by a role."""
    seen: set[str] = set()
    for index, rating in enumerate(ratings):
        if rating.assessor not in seen and looks_personal(rating.assessor):
            count = sum(one.assessor == rating.assessor for one in ratings)
            values: dict[str, str | int] = {"name": masked(rating.assessor), "count": count}
            yield Oddity(code="assessor-named", section="ratings", index=index, field="assessor", values=values)
        seen.add(rating.assessor)


def _late(ratings: Ratings) -> Iterator[Oddity]:
    date = ratings.reference_date
    late = [(index, rating) for index, rating in enumerate(ratings) if rating.date > date]
    if late:
        index, first = late[0]
        values: dict[str, str | int] = {"count": len(late), "day": str(date)}
        yield Oddity(
            code="rated-later",
            section="ratings",
            index=index,
            field="date",
            values={**values, "indicator": first.indicator, "date": str(first.date)},
        )


def _apart(ratings: Ratings, model: MaturityModel) -> Iterator[Oddity]:
    for indicator in model.indicators.values():
        track = rated_track(indicator, ratings, ratings.reference_date)
        interval = track.outcome.interval if track else None
        if interval and interval.possible - interval.certain >= _FAR_APART:
            values: dict[str, str | Words] = {"id": indicator.id, "name": indicator.name, "levels": str(interval)}
            yield Oddity(code="ratings-apart", section="ratings", field="level", values=values)
