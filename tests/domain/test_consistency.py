"""A landscape that contradicts itself is refused, in words that say where and what would do."""

from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import Publication
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.channel import Channel, Referral
from professionele_klachtbehandeling.domain.consistency import inconsistencies
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.identifier import WORDS_WITH_A_MEANING
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute, OutsourcedTask
from professionele_klachtbehandeling.domain.review import KnownBreach, Review
from professionele_klachtbehandeling.domain.task import Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind, ReviewSubject, Stance
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.shapes import ALL_WORDS, SHAPES
from tests.landscapes import landscape

BIJSTAND = Task(id="bijstand", name="Bijstand")
PARTIES = "gemeente, college, raad, burgemeester, ambtelijke-organisatie, griffie"


def channel(**facts: Any) -> Channel:  # noqa: ANN401 - any field
    """Return a channel."""
    return Channel(id="kcc", name="KCC", **facts)


def body(**facts: Any) -> Organisation:  # noqa: ANN401 - any field
    """Return an organisation."""
    return Organisation(**{"id": "werkplein", "name": "Werkplein", **facts})


def refused(**sections: Any) -> str:  # noqa: ANN401 - any section
    """Return in what words a landscape is refused."""
    with pytest.raises(InvalidInput) as error:
        landscape(**sections)
    return str(error.value)


def test_closed_section_must_exist_and_be_named_once() -> None:
    """A section that is not there cannot be closed, and one is closed only once."""
    said = refused(complete=("tasks", "tasks", "task")).split("\n")

    assert "complete[1]: 'tasks' is named twice" == said[0]
    assert said[1].startswith(
        "complete[2]: 'task' is no section; did you mean 'tasks'? (organisations, tasks, channels,"
    )


def test_keys_are_used_once() -> None:
    """Two items of a section that cannot be told apart are refused, cells too."""
    cell = Responsibility(task="bijstand", kind=InputKind.COMPLAINT)

    assert "channels[1]: 'kcc' stands there twice (channels)" == refused(channels=(channel(), channel()))
    assert "responsibilities[1]: 'bijstand/klacht' stands there twice (responsibilities)" == refused(
        tasks=(BIJSTAND,), responsibilities=(cell, cell)
    )


def test_items_without_a_key_of_their_own_may_look_alike() -> None:
    """Two reviews of one subject on one day are two reviews."""
    review, route = Review(subject=ReviewSubject.SATISFACTION), ExternalRoute(body="gemeente")

    assert 2 == len(landscape(reviews=(review, review), external_routes=(route, route)).reviews)


def test_parties_of_every_municipality_are_not_listed_again() -> None:
    """An organisation cannot take the word of a party that every municipality has."""
    said = refused(organisations=(body(id="college"),))

    assert "organisations[0].id: every municipality has 'college' already; choose another id" == said


@pytest.mark.parametrize(
    ("sections", "expected"),
    [
        (
            {"channels": (channel(operator="colege"),)},
            "channels[0].operator: 'colege' is no party; did you mean 'college'?",
        ),
        ({"channels": (channel(handler=Disputed(("raad", "x"))),)}, "channels[0].handler.disputed[1]: 'x' is no party"),
        ({"referrals": (Referral(origin="x"),)}, "referrals[0].origin: 'x' is no channel or party"),
        (
            {"organisations": (body(part_of="griffi"),)},
            "organisations[0].part_of: 'griffi' is no party; did you mean 'griffie'?",
        ),
    ],
    ids=str,
)
def test_references_must_lead_somewhere(sections: Any, expected: str) -> None:  # noqa: ANN401 - any section
    """A name that is not listed is refused with its place, the nearest that is, and all that would do."""
    listed = ", werkplein" if "organisations" in sections else ""
    door = "kcc, " if "referrals" in sections else ""
    sections = {"channels": (channel(),), **sections}

    assert f"{expected} ({door}{PARTIES}{listed})" == refused(**sections)


def test_references_to_tasks_name_the_place_in_the_list() -> None:
    """In a list of tasks the one that is not there is pointed at; `all`, none and unknown lead nowhere wrong."""
    assert "channels[0].tasks[1]: 'wmo' is no task (bijstand)" == refused(
        tasks=(BIJSTAND,), channels=(channel(tasks=("bijstand", "wmo")),)
    )
    for tasks in (ALL, NONE, UNKNOWN):
        assert (channel(tasks=tasks),) == landscape(channels=(channel(tasks=tasks),)).channels


def test_end_lies_after_begin() -> None:
    """What ended before it began is refused; dates too coarse to say so are not."""
    ended = channel(begin=PartialDate(2025, 5), end=PartialDate(2025, 4, 30))
    coarse = channel(begin=PartialDate(2025, 5), end=PartialDate(2025))
    breach = KnownBreach(article=Article.parse("Awb 9:12a"), date=PartialDate(2025), remedied=PartialDate(2024, 12))

    assert "channels[0].end: 2025-04-30 lies before the begin, 2025-05" == refused(channels=(ended,))
    assert "breaches[0].remedied: 2024-12 lies before the begin, 2025" == refused(breaches=(breach,))
    assert (coarse,) == landscape(channels=(coarse,)).channels


def test_evidence_is_about_a_field_of_its_item() -> None:
    """Evidence names a field that there is; only what can be doubted can be contradicted."""
    against = Evidence(citation="Brief", field="name", stance=Stance.AGAINST)
    misspelt = Evidence(citation="Brief", field="clauses.fallbak")
    outsourced = OutsourcedTask(id="o", task="bijstand", evidence=(misspelt,))
    supporting = channel(evidence=(Evidence(citation="Brief", field="name"),))

    assert refused(channels=(channel(evidence=(against,)),)).startswith(
        "channels[0].evidence[0].field: 'name' is no field"
    )
    assert refused(tasks=(BIJSTAND,), outsourced_tasks=(outsourced,)).startswith(
        "outsourced_tasks[0].evidence[0].field: 'clauses.fallbak' is no field; did you mean 'clauses.fallback'? ("
    )
    assert (supporting,) == landscape(channels=(supporting,)).channels


def test_nothing_is_a_part_of_itself() -> None:
    """A circle of parts is refused at each item on it, and only there."""
    circle = (body(id="a", part_of="b"), body(id="b", part_of="a"), body(id="c", part_of="a"))

    assert (
        "organisations[0].part_of: 'a' is a part of itself this way\n"
        "organisations[1].part_of: 'b' is a part of itself this way"
    ) == refused(organisations=circle)


def test_items_that_could_not_be_read_are_not_missed() -> None:
    """Who refers to an item with mistakes of its own is not blamed for it."""
    sections = {"channels": ((0, channel(tasks=("bijstand",))),)}

    assert 1 == len(list(inconsistencies(sections, ())))
    assert [] == list(inconsistencies(sections, (), {"tasks": ["bijstand"]}))


def test_year_of_two_digits_is_refused() -> None:
    """A year is written with four digits."""
    with pytest.raises(InvalidInput) as caught:
        landscape(publications=(Publication(year=24),))

    assert "publications[0].year: '24' is no year of four digits" == str(caught.value)


@pytest.mark.parametrize("word", ["all", "Alle", "geen", "NONE", "onbekend", "unknown"])
def test_word_that_means_something_else_is_no_id(word: str) -> None:
    """An id that a field would take for "all", "none" or "unknown" is refused, for every sort of item."""
    assert f"tasks[0].id: '{word}' means something else in a file; choose another id" == refused(
        tasks=(Task(id=word, name="Taak"),)
    )


def test_words_that_mean_something_else_are_those_of_a_file() -> None:
    """The words that are no id are exactly those for which a field has a meaning of its own."""
    assert WORDS_WITH_A_MEANING == {*SHAPES, *ALL_WORDS}


def test_id_that_cannot_be_seen_is_refused() -> None:
    """What holds for an id holds for that of every item."""
    rule = "is no name to refer to: take 1 to 100 visible characters, without a blank at the beginning or end"

    assert (rf"organisations[0].id: 'werk\u200bplein' {rule}" + f"\nchannels[0].id: 'kcc ' {rule}") == refused(
        organisations=(body(id="werk\u200bplein"),), channels=(Channel(id="kcc ", name="KCC"),)
    )


def test_long_lists_of_references_take_no_time() -> None:
    """A thousand references are looked up among a thousand ids, and a chain of parts is followed once."""
    tasks = tuple(Task(id=f"t{number}", name="T", part_of=f"t{number + 1}") for number in range(5_000))

    assert "tasks[4999].part_of: 't5000' is no task" == refused(tasks=tasks).partition(" (")[0]
