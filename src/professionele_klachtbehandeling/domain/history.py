"""The dates at which a landscape speaks of the past, and whether a reference date lies before all of them."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, Final

from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import values_of
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.errors import Mistake

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200
"""Between which years a reference date lies, as the years of figures and publications do."""

_PAST: Final[Mapping[str, tuple[str, ...]]] = {
    "outsourced_tasks": ("clauses_evaluated", "oversight.visits", "oversight.adjustments"),
    "outsourcing_registers": ("reviewed",),
    "decisions": ("date",),
    "agreements": ("deliveries", "evaluated"),
    "publications": ("year", "date"),
    "figures": ("year",),
    "visions": ("recalibrated",),
    "culture_interventions": ("effect_measured",),
    "contact_teams": ("reached",),
    "actions": ("started",),
    "reviews": ("date",),
    "breaches": ("date", "remedied"),
    "remarks": ("date",),
}
"""The fields that tell of something that has happened; those of plans, and of when something begins or ends, do not."""


def past_dates(landscape: Landscape) -> Iterator[PartialDate]:
    """Yield the dates of what has happened by the reference date, if all is well: of evidence, decisions, deliveries...

    >>> from professionele_klachtbehandeling.domain.code import MunicipalityCode
    >>> from professionele_klachtbehandeling.domain.municipality import Municipality
    >>> from professionele_klachtbehandeling.domain.review import Remark
    >>> whose, day = Municipality(code=MunicipalityCode("0344"), name="Utrecht"), datetime.date(2026, 7, 1)
    >>> remark = Remark(text="Gezien", date=PartialDate(2025))
    >>> [str(date) for date in past_dates(Landscape(municipality=whose, reference_date=day, remarks=(remark,)))]
    ['2025']
    """
    for section in SECTIONS:
        for item in landscape.section(section):
            yield from (evidence.date for evidence in item.evidence if evidence.date is not None)
            for field in _PAST.get(section, ()):
                for value in values_of(field_value(item, field)) or ():
                    yield from _dates(value)


def _dates(value: Any) -> Iterator[PartialDate]:  # noqa: ANN401 - what one of these fields can hold
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, int):
        yield PartialDate(value)
    elif isinstance(value, Delivery):
        yield from (date for date in values_of(value.received) or () if isinstance(date, PartialDate))
    elif isinstance(value, tuple):
        for member in value:
            yield from _dates(member)


def year_mistakes(reference_date: datetime.date) -> Iterator[Mistake]:
    """Yield that the year of a reference date can only be a slip of the pen."""
    if not FIRST_YEAR <= reference_date.year <= LAST_YEAR:
        yield Mistake(code="no-such", path="reference_date", found=str(reference_date), noun="reference-date")


def order_mistakes(landscape: Landscape, reference_date: datetime.date) -> Iterator[Mistake]:
    """Yield that everything a landscape tells of happened after a day, on which it can therefore say nothing.

    Who tells of nothing that has happened says nothing against a day, and neither does a plan.
    """
    first = min(past_dates(landscape), default=None)
    if first is not None and first.first > reference_date:
        yield Mistake(code="before-every-fact", path="reference_date", found=str(reference_date), noun=str(first))
