"""Lists that seem to be complete and are not closed, and lists that are closed while they seem to lack something."""

from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    HandlingFigures,
    Publication,
    Register,
)
from professionele_klachtbehandeling.domain.channel import Channel, Overview
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute, OutsourcedTask, OutsourcingRegister
from professionele_klachtbehandeling.domain.task import (
    NotApplicable,
    Responsibility,
    SupportArrangement,
    Task,
)
from professionele_klachtbehandeling.domain.vocabulary import (
    Inapplicability,
    InputKind,
    Link,
    SupportKind,
    TaskDomain,
)
from tests.advice.finding import found, sentence

YOUTH = Task(
    id="jeugd",
    name="Jeugdhulp",
    domains=(TaskDomain.YOUTH,),
    not_applicable=(NotApplicable(kind=InputKind.REPORT, reason=Inapplicability.KIND_CANNOT_OCCUR),),
)
ZORGGROEP = Organisation(id="zorggroep", name="Zorggroep")
KINDS = (InputKind.COMPLAINT, InputKind.SIGNAL, InputKind.REQUEST_FOR_HELP)
CELLS = tuple(Responsibility(task="jeugd", kind=kind, owners=("college",)) for kind in KINDS)
OF_OTHERS = Responsibility(task="jeugd", kind=InputKind.COMPLAINT, owners=("college",), handlers=("zorggroep",))
OUTSOURCED = OutsourcedTask(id="u", task="jeugd", executing_body="zorggroep")
SUPPORT = tuple(SupportArrangement(task="jeugd", kind=kind) for kind in SupportKind)
ROUTES = (ExternalRoute(body="gemeente"), ExternalRoute(body="zorggroep"))
REGISTERS = tuple(Register(kind=kind) for kind in InputKind)
PUBLICATIONS = (Publication(year=2025), Publication(year=2024))
TASKS: dict[str, Any] = {"tasks": (YOUTH,), "organisations": (ZORGGROEP,)}

SEEM_COMPLETE: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("responsibilities", CELLS, TASKS),
    ("support", SUPPORT, TASKS),
    ("outsourced_tasks", (OUTSOURCED,), {**TASKS, "responsibilities": (OF_OTHERS,)}),
    ("external_routes", ROUTES, {**TASKS, "outsourced_tasks": (OUTSOURCED,)}),
    ("registers", REGISTERS, {}),
    ("publications", PUBLICATIONS, {}),
]


def about(section: str, oddities: list[str]) -> list[str]:
    """Return the oddities of a list as such."""
    return [one for one in oddities if one in {f"seems-complete {section}", f"closed-empty {section}"}]


@pytest.mark.parametrize(("section", "items", "others"), SEEM_COMPLETE, ids=[one[0] for one in SEEM_COMPLETE])
def test_list_that_seems_complete_and_is_not_closed(
    section: str, items: tuple[Any, ...], others: dict[str, Any]
) -> None:
    """With all that can be expected in it, a list is asked to be closed; with one less, or closed, it is not."""
    whole = {**others, section: items}

    assert [f"seems-complete {section}"] == about(section, found(**whole))
    assert [] == about(section, found(**{**whole, section: items[1:]}))
    assert [] == about(section, found(complete=(section,), **whole))


def test_list_that_seems_complete_says_why() -> None:
    """The sentence tells what makes it look so, and what to do."""
    assert (
        "Registraties: lijkt volledig, want elke soort staat erin. Noem 'registers' onder 'complete' als dit alles is."
        == sentence("seems-complete", registers=REGISTERS)
    )


def test_support_of_a_task_of_which_the_field_is_not_known() -> None:
    """Whether a task needs support is not known, so its list does not seem complete."""
    other = Task(id="zorg", name="Zorg", domains=UNKNOWN)

    assert [] == about("support", found(tasks=(YOUTH, other), support=SUPPORT))


def test_outsourced_task_without_a_known_body() -> None:
    """A list in which nobody knows who performs a task does not seem complete."""
    unnamed = OutsourcedTask(id="u", task="jeugd")
    sections = {**TASKS, "responsibilities": (OF_OTHERS,), "outsourced_tasks": (unnamed,)}

    assert [] == about("outsourced_tasks", found(**sections))


REPORT = AccountabilityAgreement(id="rapport", link=Link.BODY_TO_MUNICIPALITY)
LETTER = AccountabilityAgreement(id="brief", link=Link.COLLEGE_TO_COUNCIL)
CLOSED_EMPTY: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("tasks", {"channels": (Channel(id="balie", name="Balie"),)}, {}, "er zijn kanalen ingevuld"),
    ("channels", {"tasks": (YOUTH,)}, {}, "er zijn taken ingevuld"),
    ("channels", {"overviews": (Overview(name="O"),)}, {}, "er is een overzicht van kanalen ingevuld"),
    (
        "responsibilities",
        {"channels": (Channel(id="balie", name="Balie", handler="gemeente"),)},
        {"channels": (Channel(id="balie", name="Balie"),)},
        "bij kanalen staat wie behandelt",
    ),
    (
        "support",
        {"channels": (Channel(id="balie", name="Balie", mentions=(SupportKind.CLIENT_SUPPORT,)),)},
        {"channels": (Channel(id="balie", name="Balie"),)},
        "kanalen noemen ondersteuning",
    ),
    (
        "outsourced_tasks",
        {**TASKS, "responsibilities": (OF_OTHERS,)},
        {**TASKS, "responsibilities": CELLS},
        "anderen dan de gemeente zijn verantwoordelijk voor een taak",
    ),
    (
        "outsourced_tasks",
        {"agreements": (REPORT,)},
        {"agreements": (LETTER,)},
        "er is een afspraak dat uitvoerders rapporteren",
    ),
    (
        "outsourced_tasks",
        {"organisations": (ZORGGROEP,), "external_routes": ROUTES},
        {"external_routes": ROUTES[:1]},
        "andere organisaties hebben een externe klachtroute",
    ),
    (
        "outsourced_tasks",
        {"outsourcing_registers": (OutsourcingRegister(name="Lijst"),)},
        {},
        "er is een register van uitbestede taken",
    ),
    ("registers", {"figures": (HandlingFigures(year=2025),)}, {}, "er zijn behandelcijfers ingevuld"),
]


@pytest.mark.parametrize(("section", "clue", "none", "why"), CLOSED_EMPTY, ids=[one[3] for one in CLOSED_EMPTY])
def test_list_that_is_closed_and_empty_while_others_speak_of_it(
    section: str, clue: dict[str, Any], none: dict[str, Any], why: str
) -> None:
    """An empty list that is closed is odd where something else says that there is more; not so without, or open."""
    assert [f"closed-empty {section}"] == about(section, found(complete=(section,), **clue))
    assert [] == about(section, found(complete=(section,), **none))
    assert [] == about(section, found(**clue))
    assert sentence("closed-empty", complete=(section,), **clue).endswith(f"dus er zou niets zijn. Maar {why}.")
