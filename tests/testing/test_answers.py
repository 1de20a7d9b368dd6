"""What an open fact can turn out to be."""

import datetime

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.testing import a_channel, a_landscape
from professionele_klachtbehandeling.testing.answers import answers, candidates, tuples_of
from professionele_klachtbehandeling.testing.city import city
from professionele_klachtbehandeling.testing.places import fact, places

OPEN = a_landscape(channels=(a_channel(),))


def test_none_and_both_truths_are_answers() -> None:
    """A yes-or-no can turn out to be none, no and yes."""
    assert [NONE, False, True] == candidates(OPEN, ("channels", 0, "published"))


def test_answer_is_stated() -> None:
    """Whatever is answered, the fact is unknown no more."""
    place = ("channels", 0, "kinds")

    found = [fact(one, place) for one in answers(OPEN, place)]

    assert [NONE, (next(iter(InputKind)),), tuple(InputKind)] == found
    assert UNKNOWN not in found


def test_every_fact_of_a_city_has_answers() -> None:
    """Of every field there is something that it can turn out to be."""
    landscape = city(2)
    first = {(section, field): (section, index, field) for section, index, field in places(landscape)}

    assert [] == [place for place in first.values() if len(candidates(landscape, place)) < 2]


def test_counts_that_contradict_a_share_are_no_answers() -> None:
    """Figures whose stated share is not what the counts come to are left out."""
    figures = HandlingFigures(year=2025, settled=80, open_late=0, timely_share=Share.parse("1"))
    landscape = a_landscape(figures=(figures,))

    found = [fact(one, ("figures", 0, "timely")) for one in answers(landscape, ("figures", 0, "timely"))]

    assert 40 not in found


def test_lists_begin_with_the_poorest() -> None:
    """The last of the lists is the richest, which is what improving takes."""
    assert [("jongeren",), ("jongeren", "ouderen")] == tuples_of(OPEN, "target_groups", str)
    assert (PartialDate.of(datetime.date(2026, 7, 1)),) == tuples_of(OPEN, "reviewed", PartialDate)[-1]
