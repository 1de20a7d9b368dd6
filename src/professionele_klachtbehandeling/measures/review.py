"""What was looked at again, tested or measured, and how long ago."""

from professionele_klachtbehandeling.domain.date import months_before
from professionele_klachtbehandeling.domain.fact import UNKNOWN, holds, is_yes
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ReviewSubject
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.logic.coverage import cover
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Case, Measured, Result, case, exists, places


@measure(MeasureKind.TRUTH, "reviews.date", "reviews.residents_input")
def reviewed(snapshot: Snapshot, *, subject: str, months: int, residents_input: bool = False) -> Result:
    """Return whether something was reviewed at most so many months ago, if asked with the experience of residents.

    Reference: level 5 of most indicators of spearheads 1 and 2; domain decision 11.
    """
    fields = ("date", "residents_input") if residents_input else ("date",)
    found = []
    for index, review in enumerate(snapshot.landscape.reviews):
        if review.subject is ReviewSubject(subject):
            counts = _is_recent(snapshot, review, months)
            if residents_input:
                counts &= is_yes(review.residents_input)
            found.append(case(_title(review), counts, *places("reviews", index, *fields)))
    return exists(found, more=snapshot.is_open("reviews"))


@measure(MeasureKind.COUNT, "reviews.date", "reviews.target_groups")
def target_groups_tested(snapshot: Snapshot, *, months: int) -> Result:
    """Return with how many target groups accessibility was tested in so many months; several tests add up.

    Reference: indicator S1.4, level 5; domain decision 21.
    """
    more = snapshot.is_open("reviews")
    tests, found, unnamed = [], dict[str, list[int]](), list[Case]()
    for index, review in enumerate(snapshot.landscape.reviews):
        recent = _is_recent(snapshot, review, months)
        if review.subject is not ReviewSubject.ACCESSIBILITY or recent is Truth.NO:
            continue
        if review.target_groups is UNKNOWN:
            # Whoever was not named may be any number of groups, and those of another test or none.
            unnamed.append(case(_title(review), Truth.OPEN, *places("reviews", index, "date", "target_groups")))
            continue
        stated = [one.target_groups for one in readings(review, "target_groups")]
        named = [groups if isinstance(groups, tuple) else () for groups in stated]
        tests.append([dict.fromkeys(groups, recent) for groups in named])
        for group in dict.fromkeys(group for groups in named for group in groups):
            found.setdefault(group, []).append(index)
    groups = cover(tests)
    cases = [
        case(
            group,
            groups.holds(frozenset({group})),
            *(place for index in tested for place in places("reviews", index, "date", "target_groups")),
        )
        for group, tested in found.items()
    ]
    size = groups.size()
    bounds = Bounds(size.low, None if more or unnamed else size.high)
    return Measured(value=bounds, cases=(*cases, *unnamed), more=more)


def _is_recent(snapshot: Snapshot, review: Review, months: int) -> Truth:
    first = months_before(snapshot.reference_date, months)
    return holds(review.date, lambda date: date.is_within(first, snapshot.reference_date))


def _title(review: Review) -> str:
    return review.name or review.subject.value
