"""What is outsourced, decided and watched."""

import attrs

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.outsourcing import (
    ComplaintClauses,
    Decision,
    ExternalRoute,
    OutsourcedTask,
    OutsourcingRegister,
    Oversight,
)
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Organ


def test_nothing_is_assumed_of_an_outsourced_task() -> None:
    """Who performs it, on what terms and under whose eye is unknown until it is said."""
    task = OutsourcedTask(id="jeugdhulp", task="jeugdhulp")

    assert (UNKNOWN, UNKNOWN, UNKNOWN) == (task.executing_body, task.clauses.fallback, task.oversight.visits)
    assert (ComplaintClauses(), Oversight()) == (task.clauses, task.oversight)


def test_clauses_are_the_six_of_the_indicator() -> None:
    """What can be agreed about complaints is six clauses, a to f."""
    expected = ["procedure", "route_explained", "fallback", "reporting", "cooperation", "improvement"]

    assert expected == list(attrs.asdict(ComplaintClauses()))


def test_keys_tell_the_items_apart() -> None:
    """A decision is known by its id, a register by its name, a route by its body and name."""
    decision = Decision(id="b1", organ=Organ.COUNCIL, subject=DecisionSubject.SCOPE)
    route = ExternalRoute(body="werkplein", name="Nationale ombudsman")

    assert "b1" == decision.key
    assert "Register verbonden partijen" == OutsourcingRegister(name="Register verbonden partijen").key
    assert "werkplein/Nationale ombudsman" == route.key
