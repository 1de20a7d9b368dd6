"""What makes a landscape better."""

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.vocabulary import ReviewSubject
from professionele_klachtbehandeling.testing import a_channel, a_landscape
from professionele_klachtbehandeling.testing.improvement import improved
from professionele_klachtbehandeling.testing.places import Place, fact, with_fact

CHANNEL: Place = ("channels", 0, "published")
REVIEW: Place = ("reviews", 0, "date")
LANDSCAPE = a_landscape(
    channels=(a_channel(published=False),),
    reviews=(Review(subject=next(iter(ReviewSubject)), date=PartialDate(2019), target_groups=("ouderen",)),),
)


def test_no_and_unknown_become_yes() -> None:
    """A quality field that is no, none or unknown is made yes."""
    for poor in (False, NONE, UNKNOWN):
        better = improved(with_fact(LANDSCAPE, CHANNEL, poor), CHANNEL)
        assert better is not None
        assert fact(better, CHANNEL) is True


def test_review_is_done_again() -> None:
    """A review is done on the reference date, and for more groups than before."""
    again = improved(LANDSCAPE, REVIEW)
    wider = improved(LANDSCAPE, ("reviews", 0, "target_groups"))

    assert again is not None
    assert PartialDate(2026, 7, 1) == again.reviews[0].date
    assert wider is not None
    assert ("ouderen", "jongeren") == wider.reviews[0].target_groups


def test_what_is_best_cannot_be_improved() -> None:
    """What is yes already stays as it is."""
    assert improved(with_fact(LANDSCAPE, CHANNEL, True), CHANNEL) is None
