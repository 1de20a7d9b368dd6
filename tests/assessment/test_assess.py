"""The assessment as a whole."""

import datetime
from fractions import Fraction

import attrs
import pytest

from professionele_klachtbehandeling.assessment.assess import assess_by
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.review import Remark
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.quantity import Result
from professionele_klachtbehandeling.scoring.method import LowerMedian, Staged, WeakestLink
from tests.yardstick import DATE, assessed, between, exactly, fakes, indicator, landscape, model, nothing, rated, rating

THREE = (indicator("X1.1"), indicator("X1.2"), indicator("X1.3"))


def results(*values: str) -> dict[str, Result]:
    """Return what the measures of three indicators say: a share, or `low-high`."""
    return {
        f"X1.{number}": between(*value.split("-")) if "-" in value else exactly(value)
        for number, value in enumerate(values, start=1)
    }


def test_spearhead_is_bounded_by_its_certain_and_possible_levels() -> None:
    """The rule is applied to all certain levels and to all possible ones."""
    result = assessed(*THREE, results=results("1/2", "1/4-1", "1/2")).spearhead("X1")

    assert (Outcome.at(3, 3), Fraction(2, 3)) == (result.outcome, result.answered)
    assert (Fraction(8, 3), Fraction(11, 3)) == result.index


@pytest.mark.parametrize(("method", "expected"), [(Staged(), 2), (WeakestLink(), 1), (LowerMedian(), 2)])
def test_method_decides_the_level_of_the_whole(method: Staged | WeakestLink | LowerMedian, expected: int) -> None:
    """The same observations come to another level by another rule."""
    assert expected == assessed(*THREE, results=results("0", "1/4", "1"), method=method).spearhead("X1").level


def test_absent_indicator_leaves_the_sums() -> None:
    """What does not apply counts neither for nor against."""
    told: dict[str, Result] = {**results("1/2", "1/2"), "X1.3": nothing()}

    result = assessed(*THREE, results=told).spearhead("X1")

    assert (3, Fraction(1)) == (result.level, result.answered)


def test_spearhead_of_which_nothing_applies_is_absent() -> None:
    """There is no vacuous pass: nothing applicable is no level."""
    result = assessed(indicator(), results={"X1.1": nothing()}).spearhead("X1")

    assert (Outcome.absent(AbsenceReason.NOTHING_APPLICABLE), None) == (result.outcome, result.index)


def test_spearhead_with_only_weight_zero_left_is_absent() -> None:
    """Where all that carries weight does not apply, the spearhead has no level."""
    told: dict[str, Result] = {"X1.1": nothing(), "X1.2": exactly(1)}

    result = assessed(indicator("X1.1"), indicator("X1.2", weight=0), results=told).spearhead("X1")

    assert (Outcome.absent(AbsenceReason.NO_WEIGHT), None, Fraction(0)) == (
        result.outcome,
        result.index,
        result.answered,
    )


def test_each_track_is_kept_for_the_spearhead_too() -> None:
    """Beside the combination stands what facts and ratings alone would come to."""
    told = assessed(indicator("X1.1"), results={"X1.1": exactly("1/4")}, ratings=(rating(4),)).spearhead("X1")

    assert ("2", "2", "4") == (str(told.outcome), str(told.facts), str(told.rated))


def test_quick_scan_needs_no_landscape() -> None:
    """Ratings alone make a scorecard, with the date given."""
    scorecard = assess_by(
        None, [rating(3, "X1.9")], model=model(rated()), method=Staged(), measures=fakes({}), reference_date=DATE
    )

    assert ("<Scorecard ratings only 2026-07-01 by proef 1: X1 3>", None) == (repr(scorecard), scorecard.municipality)


def test_quick_scan_without_a_date_is_refused() -> None:
    """The clock is never asked."""
    with pytest.raises(InvalidInput) as caught:
        assess_by(None, [rating(3, "X1.9")], model=model(rated()), method=Staged(), measures={})

    assert "there is no reference date; without facts it must be given" == str(caught.value)


def test_nothing_to_assess_is_refused() -> None:
    """Neither facts nor ratings make no scorecard."""
    with pytest.raises(InvalidInput) as caught:
        assess_by(None, [], model=model(rated()), method=Staged(), measures={}, reference_date=DATE)

    assert "there is nothing to assess: give facts, ratings, or both" == str(caught.value)


def test_ratings_that_do_not_fit_are_all_told_at_once() -> None:
    """An unknown indicator, a level too high and a double rating are refused together."""
    wrong = [rating(6), rating(2, "X1.8"), rating(3, "X1.8")]

    with pytest.raises(InvalidInput) as caught:
        assess_by(landscape(), wrong, model=model(indicator()), method=Staged(), measures=fakes({}))

    assert (
        "ratings[0].level: '6' is no level; did you mean '1'? (1, 2, 3, 4, 5)".replace("; did you mean '1'?", "")
        + "\nratings[1].indicator: 'X1.8' is no indicator; did you mean 'X1.1'? (X1.1)"
        + "\nratings[2].indicator: 'X1.8' is no indicator; did you mean 'X1.1'? (X1.1)"
        + "\nratings[2]: the same assessor rates X1.8 twice on 2026-07-01"
    ) == str(caught.value)


def test_other_reference_date_moves_the_facts() -> None:
    """A date that is given replaces that of the landscape, also for what is in force."""
    later = datetime.date(2027, 1, 1)

    scorecard = assess_by(
        landscape(),
        (),
        model=model(indicator()),
        method=Staged(),
        measures=fakes({"X1.1": exactly(1)}),
        reference_date=later,
    )

    assert scorecard.landscape is not None
    assert (later, later) == (scorecard.reference_date, scorecard.landscape.reference_date)


def test_rating_after_the_date_is_told() -> None:
    """A rating that comes too late does not count, and that is said."""
    late = rating(5, date=DATE + datetime.timedelta(days=1))

    scorecard = assessed(indicator(), results={"X1.1": exactly("1/4")}, ratings=(late,))

    assert 2 == scorecard.observation("X1.1").level
    assert ["1 ratings are dated after the reference date and do not count"] == [
        finding.say("en") for finding in scorecard.findings
    ]


TOLD = landscape(remarks=(Remark(text="Gezien", date=PartialDate(2025, 3)),))


def on(date: datetime.date, facts: Landscape = TOLD) -> Scorecard:
    """Return the scorecard of some facts on a day that is asked for."""
    measures = fakes(results("0", "0", "0"))
    return assess_by(facts, (), model=model(*THREE), method=Staged(), measures=measures, reference_date=date)


def test_day_before_every_fact_is_refused() -> None:
    """Whoever asks after a day on which nothing had happened yet is told when the first thing did."""
    with pytest.raises(InvalidInput) as refused:
        on(datetime.date(2025, 2, 28))

    assert ("reference_date: the reference date 2025-02-28 lies before every fact (the first is of 2025-03)") == str(
        refused.value
    )
    assert datetime.date(2025, 3, 1) == on(datetime.date(2025, 3, 1)).reference_date


def test_date_of_the_facts_themselves_is_not_asked_for() -> None:
    """Who gives no date takes that of the landscape, which was looked at where it was read."""
    early = attrs.evolve(TOLD, reference_date=datetime.date(2020, 1, 1))

    measures = fakes(results("0", "0", "0"))
    scorecard = assess_by(early, (), model=model(*THREE), method=Staged(), measures=measures)

    assert datetime.date(2020, 1, 1) == scorecard.reference_date


@pytest.mark.parametrize("year", [1000, 1899, 2201, 9999])
def test_day_in_another_age_is_refused(year: int) -> None:
    """A year of which no window could be counted back, or that can only be a slip, is refused."""
    with pytest.raises(InvalidInput) as refused:
        on(datetime.date(year, 1, 1))

    assert f"reference_date: '{year}-01-01' is no reference date between 1900 and 2200" == str(refused.value)
