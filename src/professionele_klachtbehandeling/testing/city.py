"""An invented city of another shape than Lindewaard: many tasks, few joint arrangements, many doors, many disputes."""

import datetime
import functools
import random
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Publication,
    Register,
)
from professionele_klachtbehandeling.domain.channel import Channel, Overview, PublicInformation
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.culture import ContactTeam, CultureIntervention, ImprovementAction, Vision
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.outsourcing import (
    ComplaintClauses,
    Decision,
    ExternalRoute,
    OutsourcedTask,
    OutsourcingRegister,
    Oversight,
)
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, SupportArrangement, Task
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    ActionOrigin,
    Basis,
    BodyStatus,
    CultureCategory,
    DecisionSubject,
    Inapplicability,
    InputKind,
    Involvement,
    LegalForm,
    Link,
    Organ,
    ReviewSubject,
    RouteKind,
    State,
    SupportKind,
    TaskDomain,
    Way,
)

DATE: Final = datetime.date(2026, 7, 1)
TASKS: Final = tuple(f"taak-{number:02}" for number in range(25))
ARRANGEMENTS: Final = ("ggd", "omgevingsdienst", "werkbedrijf", "belastingkantoor")
KINDS: Final = tuple(InputKind)
RECENT: Final = (PartialDate(2026, 2, 3),)
OLD: Final = (PartialDate(2019, 5, 6),)


class _Facts(random.Random):
    """A source of facts of which one in ten is unknown and one in ten disputed."""

    def fact(self, usual: Any, other: Any) -> Any:  # noqa: ANN401 - facts of any type
        """Return mostly the usual value, at times the other, no value, or both at once where they differ."""
        if usual == other:
            return usual
        return self.choices((usual, other, UNKNOWN, Disputed((usual, other))), (6, 2, 1, 1))[0]

    def yes(self) -> Any:  # noqa: ANN401 - a fact
        """Return a yes-or-no fact that is mostly yes."""
        return self.fact(True, False)

    def dates(self) -> Any:  # noqa: ANN401 - a fact
        """Return when something was done, mostly not long ago."""
        return self.fact(RECENT, OLD)

    def said(self, text: str) -> Any:  # noqa: ANN401 - a fact
        """Return a text that is mostly filled in."""
        return self.fact(text, NONE)


@functools.cache
def city(seed: int) -> Landscape:
    """Return a city in which some sections are complete, the same for the same seed."""
    chance = _Facts(seed)
    sections = {
        "organisations": _organisations(chance),
        "tasks": _tasks(chance),
        "channels": _channels(chance),
        "overviews": (Overview(name="Wegwijzer", kinds=chance.fact(KINDS, KINDS[:3]), published=chance.yes()),),
        "responsibilities": _responsibilities(chance),
        "support": tuple(
            SupportArrangement(task=task, kind=kind, available=chance.yes())
            for task in TASKS[:10]
            for kind in SupportKind
        ),
        **_outsourcing(chance),
        **_accountability(chance),
        **_culture(chance),
        "reviews": tuple(
            Review(
                subject=subject,
                date=chance.fact(PartialDate(2026, 1), PartialDate(2024)),
                residents_input=chance.yes(),
                target_groups=chance.fact(("jongeren", "ouderen"), ("jongeren",)),
            )
            for subject in ReviewSubject
        ),
    }
    changes: dict[str, Any] = sections
    return Landscape(
        municipality=Municipality(code=MunicipalityCode("9996"), name="Rivierstad", inhabitants=210_000),
        reference_date=DATE,
        complete=tuple(name for name in SECTIONS if chance.random() < 0.7),
        **changes,
    )


def _organisations(chance: _Facts) -> tuple[Organisation, ...]:
    units = tuple(Organisation(id=f"dienst-{number}", name="Dienst", part_of="gemeente") for number in range(3))
    joint = tuple(
        Organisation(
            id=name,
            name=name,
            statuses=chance.fact((BodyStatus.JOINT_ARRANGEMENT,), (BodyStatus.JOINT_ARRANGEMENT, BodyStatus.OTHER)),
        )
        for name in ARRANGEMENTS
    )
    care = Organisation(id="zorggroep", name="Zorggroep", statuses=(BodyStatus.CARE_PROVIDER,))
    return (*units, *joint, care, Organisation(id="ombudsman", name="Ombudsman", second_line=chance.yes()))


def _tasks(chance: _Facts) -> tuple[Task, ...]:
    domains = tuple(TaskDomain)
    return tuple(
        Task(
            id=task,
            name=task,
            domains=chance.fact((domains[number % len(domains)],), (TaskDomain.OTHER,)),
            laws=chance.said("Gemeentewet") if number > 10 else NONE,
            not_applicable=tuple(
                NotApplicable(kind=kind, reason=Inapplicability.KIND_CANNOT_OCCUR)
                for kind in KINDS[1:]
                if chance.random() < 0.15
            ),
            state=chance.choices((State.IN_FORCE, State.PLANNED, UNKNOWN), (22, 1, 1))[0],
        )
        for number, task in enumerate(TASKS)
    )


def _channels(chance: _Facts) -> tuple[Channel, ...]:
    doors: Sequence[tuple[str, Any, Any, tuple[Way, ...]]] = (
        ("telefoon", "gemeente", ALL, (Way.PHONE,)),
        ("formulier", "gemeente", ALL, (Way.WEB_FORM, Way.EMAIL)),
        ("balie", "dienst-0", ALL, (Way.DESK, Way.POST)),
        ("app", "dienst-1", ALL, (Way.APP,)),
        ("webcare", "dienst-2", ALL, (Way.SOCIAL_MEDIA,)),
        ("wijkteam", "dienst-2", TASKS[:12], (Way.WALK_IN, Way.HOME_VISIT)),
        ("werkloket", "werkbedrijf", TASKS[8:14], (Way.DESK, Way.PHONE)),
        ("spreekuur", "ombudsman", ALL, (Way.WALK_IN,)),
    )
    return tuple(
        Channel(
            id=name,
            name=name,
            operator=chance.fact(operator, "zorggroep"),
            kinds=chance.fact(KINDS, KINDS[:2]),
            tasks=tasks if tasks is ALL else chance.fact(tasks, TASKS[:5]),
            ways=chance.fact(ways, (Way.POST,)),
            published=chance.yes(),
            information=PublicInformation(
                purpose=chance.yes(),
                how_to_reach=chance.yes(),
                handler=chance.yes(),
                term=chance.yes(),
                next_step=chance.yes(),
            ),
            help_to_lodge=chance.yes(),
            plain_language=chance.yes(),
            mentions=chance.fact(tuple(SupportKind), (SupportKind.CLIENT_SUPPORT,)),
        )
        for name, operator, tasks, ways in doors
    )


def _responsibilities(chance: _Facts) -> tuple[Responsibility, ...]:
    return tuple(
        Responsibility(
            task=task,
            kind=kind,
            owners=chance.fact(("college",), ("college", "burgemeester")),
            handlers=chance.fact(("gemeente",), NONE),
            deputy=chance.said("plaatsvervanger"),
            escalation_point=chance.said("directeur"),
        )
        for task in TASKS
        for kind in KINDS
        if chance.random() < 0.8
    )


def _outsourcing(chance: _Facts) -> dict[str, tuple[Any, ...]]:
    """Return what is outsourced: most tasks, to four joint arrangements, of some it is disputed to which."""
    outsourced = tuple(
        OutsourcedTask(
            id=f"uit-{task}",
            task=task,
            executing_body=chance.fact(ARRANGEMENTS[number % 4], "zorggroep"),
            legal_form=chance.fact(LegalForm.JOINT_PUBLIC_BODY, NONE),
            basis=chance.fact(Basis.ARRANGEMENT, Basis.TRANSFER),
            competent_body=chance.said("college"),
            complaint_contact=chance.said("klachten@regeling.example"),
            duration=chance.said("onbepaald"),
            clauses=ComplaintClauses(
                procedure=chance.yes(),
                route_explained=chance.yes(),
                fallback=chance.yes(),
                reporting=chance.yes(),
                cooperation=chance.yes(),
                improvement=chance.yes(),
            ),
            clauses_evaluated=chance.dates(),
            fallback=chance.yes(),
            fallback_published=chance.yes(),
            oversight=Oversight(
                supervisor=chance.said("toezichthouder"),
                visits=chance.dates(),
                complaints_used=chance.yes(),
                adjustments=chance.dates(),
            ),
            complaints_counted=chance.yes(),
        )
        for number, task in enumerate(TASKS[4:22])
    )
    decisions = tuple(
        Decision(
            id=f"besluit-{organ.value}",
            organ=organ,
            subject=DecisionSubject.SCOPE,
            tasks=chance.fact(ALL, TASKS[:12]),
            date=chance.fact(PartialDate(2024, 3, 5), PartialDate(2018)),
        )
        for organ in (Organ.COLLEGE, Organ.COUNCIL)
    )
    routes = tuple(
        ExternalRoute(
            body=body,
            kind=chance.fact(RouteKind.NATIONAL_OMBUDSMAN, RouteKind.OWN_OMBUDSMAN),
            mentioned=chance.yes(),
        )
        for body in ("gemeente", *ARRANGEMENTS)
    )
    register = OutsourcingRegister(
        name="Register", reviewed=chance.dates(), in_planning_cycle=chance.yes(), public=chance.yes()
    )
    return {
        "outsourced_tasks": outsourced,
        "outsourcing_registers": (register,),
        "decisions": decisions,
        "external_routes": routes,
    }


def _accountability(chance: _Facts) -> dict[str, tuple[Any, ...]]:
    """Return the few agreements there are, with registers, publications and figures."""
    due = (datetime.date(2025, 3, 1), datetime.date(2026, 3, 1))
    agreements = tuple(
        AccountabilityAgreement(
            id=link.value,
            link=link,
            bodies=chance.fact(ARRANGEMENTS, ARRANGEMENTS[:2]),
            kinds=chance.fact(KINDS, KINDS[:1]),
            content=chance.said("aantallen en lessen"),
            form=chance.said("brief"),
            frequency=Frequency(Fraction(1)),
            responsible=chance.said("griffier"),
            adopted=chance.yes(),
            begin=PartialDate(2024, 3, 1),
            deliveries=tuple(
                Delivery(due=day, received=chance.fact(PartialDate.of(day), NONE), response=chance.yes()) for day in due
            ),
            evaluated=chance.dates(),
        )
        for link in (Link.COLLEGE_TO_COUNCIL, Link.BODY_TO_MUNICIPALITY)
    )
    figures = tuple(
        HandlingFigures(
            year=year,
            measured=True,
            settled=chance.fact(900, 950),
            open_late=chance.fact(0, 20),
            timely=chance.fact(880, 700),
        )
        for year in (2024, 2025)
    )
    return {
        "agreements": agreements,
        "registers": tuple(Register(kind=kind, kept=chance.yes()) for kind in KINDS[:3]),
        "publications": (
            Publication(
                year=2025,
                published=chance.yes(),
                date=chance.fact(PartialDate(2026, 5), PartialDate(2026)),
                lessons=chance.yes(),
                actions=chance.yes(),
            ),
        ),
        "figures": figures,
    }


def _culture(chance: _Facts) -> dict[str, tuple[Any, ...]]:
    visions = tuple(
        Vision(
            name=f"Visie {number}",
            college=chance.fact(Involvement.DECIDED, Involvement.INVOLVED),
            council=chance.fact(Involvement.INVOLVED, NONE),
            civil_service=chance.fact(Involvement.INVOLVED, NONE),
            measurable_goals=chance.yes(),
            recalibrated=chance.dates(),
        )
        for number in range(2)
    )
    interventions = tuple(
        CultureIntervention(
            id=category.value,
            name=category.value,
            category=chance.fact(category, CultureCategory.LEARNING),
            lead=chance.said("P&O"),
            audience=chance.said("allen"),
            planning=chance.said("dit jaar"),
            means=chance.yes(),
            effect_measured=chance.dates(),
            management_reached=chance.yes(),
            bodies_invited=chance.yes(),
        )
        for category in CultureCategory
        if chance.random() < 0.8
    )
    actions = tuple(
        ImprovementAction(
            id=f"actie-{number}",
            name=f"actie-{number}",
            origin=chance.fact(ActionOrigin.COMPLAINT, ActionOrigin.OTHER),
            started=chance.fact(PartialDate(2025, 2), PartialDate(2024)),
            owner=chance.said("team"),
            target_date=chance.fact(PartialDate(2026, 1, 1), PartialDate(2026)),
            finished=chance.yes(),
            on_schedule=chance.yes(),
            effect_tested=chance.yes(),
            fed_back=chance.yes(),
            across_departments=chance.yes(),
        )
        for number in range(8)
    )
    teams = tuple(ContactTeam(id=f"team-{number}", name="team", reached=chance.dates()) for number in range(12))
    return {
        "visions": visions,
        "culture_interventions": interventions,
        "contact_teams": teams,
        "actions": actions,
    }
