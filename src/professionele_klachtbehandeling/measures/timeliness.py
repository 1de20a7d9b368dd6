"""Spearhead 3: are written complaints settled within the legal term, and is that known?"""

import datetime
import itertools
from fractions import Fraction

import attrs

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.fact import Fact, Nothing, is_stated, is_yes, values_of
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.logic.truth import any_of
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import Kind, measure
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, case

_FIELDS = ("measured", "settled", "open_late", "timely", "timely_share")
_WIDE = (Fraction(0), Fraction(1))


@attrs.frozen(kw_only=True)
class _Year:
    """What is known of the timeliness of one year.

    Attributes:
        year: the calendar year.
        known: whether the share is known; no where it is known not to be measured.
        low: the least share it can be.
        high: the greatest share it can be.
        cases: whether there were any complaints to settle.
        facts: the places of the figures.
    """

    year: int
    known: Truth
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)
    cases: Truth = Truth.YES
    facts: tuple[Reference, ...] = ()

    def as_case(self) -> Case:
        """Return the year as a case of a measure."""
        return case(str(self.year), self.known, *self.facts, belongs=self.cases)


@measure(Kind.TRUTH, "figures.measured", "figures.timely", "figures.timely_share")
def timeliness_known(snapshot: Snapshot) -> Result:
    """Return whether the share of complaints settled in time in the last full year is known.

    Reference: indicator S3.4, level 2; domain decision 10.
    """
    year = _year(snapshot, last_full_year(snapshot.reference_date))
    if year.cases is Truth.NO:
        return Absent(reason=AbsenceReason.NO_CASES, cases=(year.as_case(),))
    absent = AbsenceReason.NO_CASES if year.cases is Truth.OPEN else None
    return Measured(value=year.known, cases=(year.as_case(),), may_be_absent=absent)


@measure(Kind.SHARE, "figures.measured", "figures.timely", "figures.timely_share")
def timeliness(snapshot: Snapshot) -> Result:
    """Return the share of complaints settled in time in the last full year; not measured reaches nothing.

    Reference: indicator S3.4; Awb 9:11.
    """
    return _share([_year(snapshot, last_full_year(snapshot.reference_date))])


@measure(Kind.SHARE, "figures.measured", "figures.timely", "figures.timely_share")
def earlier_timeliness(snapshot: Snapshot, *, years: int) -> Result:
    """Return the share settled in time in the last earlier year with complaints, at most so many years back.

    Reference: indicator S3.4, level 5; domain decision 21.
    """
    last = last_full_year(snapshot.reference_date)
    return _share([_year(snapshot, last - back) for back in range(1, years + 1)])


def last_full_year(reference_date: datetime.date) -> int:
    """Return the last calendar year that is over at a date; on 31 December the year itself is.

    >>> last_full_year(datetime.date(2026, 7, 1)), last_full_year(datetime.date(2025, 12, 31))
    (2025, 2025)
    """
    over = reference_date.month == 12 and reference_date.day == 31
    return reference_date.year if over else reference_date.year - 1


def _share(years: list[_Year]) -> Result:
    """Return the bounds over the first of the years, newest first, in which there were complaints."""
    possible: list[_Year] = []
    for year in years:
        if year.cases is not Truth.NO:
            possible.append(year)
        if year.cases is Truth.YES:
            break
    cases = tuple(year.as_case() for year in (possible or years))
    if not possible:
        return Absent(reason=AbsenceReason.NO_CASES, cases=cases)
    bounds = Bounds(min(year.low for year in possible), max(year.high for year in possible))
    certain = any(year.cases is Truth.YES for year in possible)
    return Measured(value=bounds, cases=cases, may_be_absent=None if certain else AbsenceReason.NO_CASES)


def _year(snapshot: Snapshot, year: int) -> _Year:
    """Return what the municipality's own figures over all complaints say of a year."""
    belonging = [
        (index, item, _is_own(snapshot, item))
        for index, item in enumerate(snapshot.landscape.figures)
        if item.year == year and item.kind is InputKind.COMPLAINT
    ]
    own = [(index, item, truth) for index, item, truth in belonging if truth is not Truth.NO]
    facts = tuple(Reference(section="figures", index=index, field=field) for index, _, _ in own for field in _FIELDS)
    certain = [item for _, item, truth in own if truth is Truth.YES]
    if len(own) == 1 and certain:
        return attrs.evolve(_figures(certain[0]), facts=facts)
    if not own and not snapshot.is_open("figures"):
        return _Year(year=year, known=Truth.NO)
    wide = _Year(year=year, known=Truth.OPEN, low=_WIDE[0], high=_WIDE[1], facts=facts)
    return attrs.evolve(wide, cases=any_of(_figures(item).cases for item in certain) | Truth.OPEN)


def _is_own(snapshot: Snapshot, item: HandlingFigures) -> Truth:
    """Return whether figures are the municipality's own and cover all complaints."""
    return snapshot.is_municipal(item.counted_by) & ~is_stated(item.scope)


def _figures(item: HandlingFigures) -> _Year:
    measured = is_yes(item.measured)
    if measured is Truth.NO:
        return _Year(year=item.year, known=Truth.NO)
    told = [_known(fact) for fact in (item.settled, item.open_late, item.timely)]
    shares, some = _from_counts(item)
    stated = _from_share(item.timely_share)
    if stated is not None:
        within = [share for share in shares if stated[0] <= share <= stated[1]]
        if _known(item.timely) is not Truth.YES or not within:
            within = list(stated) if not (shares and all(one is Truth.YES for one in told)) else shares
        shares, some = within, Truth.YES
    known = Truth.YES if stated is not None or all(one is Truth.YES for one in told) else Truth.OPEN
    if known is Truth.OPEN and any(one is Truth.NO for one in told) and item.timely_share is not None:
        known = Truth.NO if isinstance(item.timely_share, Nothing) else Truth.OPEN
    if known is Truth.NO:
        return _Year(year=item.year, known=Truth.NO, cases=some)
    low, high = (min(shares), max(shares)) if shares else _WIDE
    return _Year(year=item.year, known=known, low=low, high=high, cases=some)


def _known(fact: Fact[int]) -> Truth:
    """Return whether a number is known whatever the open facts turn out to be."""
    return is_stated(fact)


def _from_share(fact: Fact[Share]) -> tuple[Fraction, Fraction] | None:
    """Return the bounds of a stated share, over all its stated values; None where none is stated for sure."""
    values = values_of(fact)
    if values is None or any(isinstance(value, Nothing) for value in values):
        return None
    shares = [value for value in values if isinstance(value, Share)]
    return min(share.low for share in shares), max(share.high for share in shares)


def _from_counts(item: HandlingFigures) -> tuple[list[Fraction], Truth]:
    """Return the shares that the counts can make, and whether there was anything to settle."""
    settled, late, timely = (_numbers(fact) for fact in (item.settled, item.open_late, item.timely))
    if settled is None or late is None:
        at_least = max((min(numbers) for numbers in (settled, late, timely) if numbers), default=0)
        return list(_WIDE), Truth.YES if at_least else Truth.OPEN
    shares: list[Fraction] = []
    totals = {one + other for one, other in itertools.product(settled, late)}
    for total in totals - {0}:
        counted = (0, total) if timely is None else timely
        shares += [Fraction(number, total) for number in counted if 0 <= number <= total]
    some = Truth.NO if totals == {0} else Truth.OPEN if 0 in totals else Truth.YES
    return shares or list(_WIDE), some


def _numbers(fact: Fact[int]) -> tuple[int, ...] | None:
    """Return the numbers a fact can be, or None where it can be any."""
    values = values_of(fact)
    if values is None or any(isinstance(value, Nothing) for value in values):
        return None
    return tuple(value for value in values if not isinstance(value, Nothing))
