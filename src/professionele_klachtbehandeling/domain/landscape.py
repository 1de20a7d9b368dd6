"""The facts of one municipality at one reference date: the aggregate root."""

import datetime
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    HandlingFigures,
    Publication,
    Register,
)
from professionele_klachtbehandeling.domain.channel import Channel, Overview, Referral
from professionele_klachtbehandeling.domain.consistency import inconsistencies
from professionele_klachtbehandeling.domain.culture import (
    ContactTeam,
    CultureIntervention,
    ImprovementAction,
    Vision,
)
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.outsourcing import (
    Decision,
    ExternalRoute,
    OutsourcedTask,
    OutsourcingRegister,
)
from professionele_klachtbehandeling.domain.review import KnownBreach, Remark, Review
from professionele_klachtbehandeling.domain.task import Responsibility, SupportArrangement, Task
from professionele_klachtbehandeling.errors import InvalidInput

SECTIONS: Final = (
    "organisations",
    "tasks",
    "channels",
    "overviews",
    "responsibilities",
    "support",
    "outsourced_tasks",
    "outsourcing_registers",
    "decisions",
    "external_routes",
    "agreements",
    "registers",
    "publications",
    "figures",
    "visions",
    "culture_interventions",
    "contact_teams",
    "actions",
    "referrals",
    "reviews",
    "breaches",
    "remarks",
)
"""The sections of a landscape, in the order in which they are written."""


@attrs.frozen(kw_only=True)
class Landscape:
    """How residents can go with a klacht, signaal, melding or hulpvraag, and how that is arranged (klachtlandschap).

    What a section lists is a beginning; it is the whole only where the section is named under `complete`.

    Attributes:
        municipality: whose facts these are.
        reference_date: the day on which they hold (peildatum).
        complete: the sections of which nothing is left out.

    Raises:
        InvalidInput: two items share an id, a reference leads nowhere, or an end lies before its begin.
    """

    municipality: Municipality
    reference_date: datetime.date
    complete: tuple[str, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    tasks: tuple[Task, ...] = ()
    channels: tuple[Channel, ...] = ()
    overviews: tuple[Overview, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    support: tuple[SupportArrangement, ...] = ()
    outsourced_tasks: tuple[OutsourcedTask, ...] = ()
    outsourcing_registers: tuple[OutsourcingRegister, ...] = ()
    decisions: tuple[Decision, ...] = ()
    external_routes: tuple[ExternalRoute, ...] = ()
    agreements: tuple[AccountabilityAgreement, ...] = ()
    registers: tuple[Register, ...] = ()
    publications: tuple[Publication, ...] = ()
    figures: tuple[HandlingFigures, ...] = ()
    visions: tuple[Vision, ...] = ()
    culture_interventions: tuple[CultureIntervention, ...] = ()
    contact_teams: tuple[ContactTeam, ...] = ()
    actions: tuple[ImprovementAction, ...] = ()
    referrals: tuple[Referral, ...] = ()
    reviews: tuple[Review, ...] = ()
    breaches: tuple[KnownBreach, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a landscape that contradicts itself."""
        sections = {name: tuple(enumerate(getattr(self, name))) for name in SECTIONS}
        error = InvalidInput(inconsistencies(sections, self.complete))
        if error.mistakes:
            raise error

    def section(self, name: str) -> tuple[Item, ...]:
        """Return the items of a section.

        Raises:
            KeyError: there is no such section.
        """
        if name not in SECTIONS:
            raise KeyError(name)
        items: tuple[Item, ...] = getattr(self, name)
        return items

    def is_complete(self, section: str) -> bool:
        """Return whether a section is closed: nothing exists beside what it lists."""
        return section in self.complete

    def __repr__(self) -> str:
        """Return who, when and how much, not the whole content."""
        counts = ", ".join(f"{len(self.section(name))} {name}" for name in SECTIONS if self.section(name))
        return f"<Landscape {self.municipality.name} {self.reference_date}: {counts or 'no facts'}>"


def field_value(item: Item, field: str) -> Any:  # noqa: ANN401 - the value of any field of any item
    """Return the value of a field, nested fields joined with a dot.

    >>> from professionele_klachtbehandeling.domain.channel import Channel
    >>> field_value(Channel(id="a", name="A"), "information.term")
    UNKNOWN
    """
    value: Any = item
    for part in field.split("."):
        value = getattr(value, part)
    return value
