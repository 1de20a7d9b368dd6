"""Which sections stay complete."""

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.sources.merging import merge
from tests.landscapes import landscape

BALIE, LOKET = Task(id="bijstand", name="Bijstand"), Task(id="jeugdhulp", name="Jeugdhulp")


def told(*ids: str, complete: bool = True, aliases: tuple[str, ...] = ()) -> Landscape:
    """Return what a source says of organisations and their routes."""
    return landscape(
        complete=("organisations", "external_routes") if complete else (),
        organisations=tuple(Organisation(id=one, name=one.upper(), aliases=aliases) for one in ids),
        external_routes=tuple(ExternalRoute(body=one) for one in ids),
    )


def test_section_stays_complete_if_nothing_is_added() -> None:
    """Who says less than the one that says all, takes nothing from it."""
    whole = landscape(complete=("tasks",), tasks=(BALIE, LOKET))

    assert ("tasks",) == merge([whole, landscape(tasks=(LOKET,))]).complete


def test_section_is_open_once_another_adds_an_item() -> None:
    """The claim that this is all turned out to be wrong."""
    whole = landscape(complete=("tasks",), tasks=(BALIE,))

    assert () == merge([whole, landscape(tasks=(LOKET,))]).complete


def test_claim_of_who_lists_most_stands() -> None:
    """Of two that each say that theirs is all, the one that lists all of both may be right."""
    less, more = landscape(complete=("tasks",), tasks=(BALIE,)), landscape(complete=("tasks",), tasks=(BALIE, LOKET))

    assert ("tasks",) == merge([less, more]).complete


def test_claims_are_no_sum() -> None:
    """Two halves that are each called the whole are no whole together."""
    one, other = landscape(complete=("tasks",), tasks=(BALIE,)), landscape(complete=("tasks",), tasks=(LOKET,))

    assert () == merge([one, other]).complete


def test_organisation_under_a_name_that_was_not_known_opens_what_is_about_it() -> None:
    """Who did not know that two organisations are one cannot have listed all of it, whatever comes first."""
    one, two, link = told("a"), told("b", complete=False), told("c", complete=False, aliases=("a", "b"))

    orders = merge([one, two, link]), merge([merge([one, two]), link]), merge([one, merge([two, link])])

    assert [()] * 3 == [order.complete for order in orders]
    assert [("a",)] * 3 == [tuple(body.id for body in order.organisations) for order in orders]


def test_organisation_that_was_known_keeps_it_complete() -> None:
    """Who knew both names and lists all stays right."""
    knows = told("a", aliases=("b",))

    assert ("organisations", "external_routes") == merge([knows, told("b", complete=False)]).complete
