"""What is done about culture: visions, interventions, teams reached, and improvements that were made."""

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.vocabulary import ActionOrigin, CultureCategory, Involvement


@attrs.frozen(kw_only=True, repr=False)
class Vision(DatedItem):
    """A vision on complaint handling (visie).

    Attributes:
        name: its title.
        college: whether the college decided on it or was involved; `none` for not at all.
        council: the same for the council.
        civil_service: the same for the civil service.
        measurable_goals: whether it has goals that can be measured.
        recalibrated: when it was looked at again on the basis of results.
    """

    name: str
    college: Fact[Involvement] = UNKNOWN
    council: Fact[Involvement] = UNKNOWN
    civil_service: Fact[Involvement] = UNKNOWN
    measurable_goals: Fact[bool] = UNKNOWN
    recalibrated: Fact[tuple[PartialDate, ...]] = UNKNOWN

    @property
    def key(self) -> str:
        """Its title."""
        return self.name


@attrs.frozen(kw_only=True, repr=False)
class CultureIntervention(DatedItem):
    """Something done to change culture (cultuurmaatregel).

    Attributes:
        id: short name.
        name: what it is.
        category: the side of culture it touches.
        lead: who pulls it.
        audience: for whom.
        planning: by when, in words.
        means: whether time or money is set aside.
        effect_measured: when its effect was measured.
        management_reached: whether managers take part.
        bodies_invited: whether executing bodies are invited.
    """

    id: str
    name: str
    category: Fact[CultureCategory] = UNKNOWN
    lead: Fact[str] = UNKNOWN
    audience: Fact[str] = UNKNOWN
    planning: Fact[str] = UNKNOWN
    means: Fact[bool] = UNKNOWN
    effect_measured: Fact[tuple[PartialDate, ...]] = UNKNOWN
    management_reached: Fact[bool] = UNKNOWN
    bodies_invited: Fact[bool] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class ContactTeam(DatedItem):
    """A team or function with contact with residents (contactteam).

    Attributes:
        id: short name.
        name: what it is called.
        reached: when an intervention for skill (vakmanschap) reached it.
    """

    id: str
    name: str
    reached: Fact[tuple[PartialDate, ...]] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class ImprovementAction(DatedItem):
    """An improvement that follows from what residents said (verbeteractie).

    Attributes:
        id: short name.
        name: what is improved.
        origin: what it came from.
        started: when it began.
        owner: who answers for it.
        target_date: the agreed end date.
        finished: whether it is done.
        on_schedule: whether it is on schedule.
        effect_tested: whether its effect was tested.
        fed_back: whether residents or council were told what came of it.
        across_departments: whether it goes over departments or bodies.
    """

    id: str
    name: str
    origin: Fact[ActionOrigin] = UNKNOWN
    started: Fact[PartialDate] = UNKNOWN
    owner: Fact[str] = UNKNOWN
    target_date: Fact[PartialDate] = UNKNOWN
    finished: Fact[bool] = UNKNOWN
    on_schedule: Fact[bool] = UNKNOWN
    effect_tested: Fact[bool] = UNKNOWN
    fed_back: Fact[bool] = UNKNOWN
    across_departments: Fact[bool] = UNKNOWN
