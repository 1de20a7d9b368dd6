"""Per computed indicator the small landscapes it is tried on, and the plain formula that judges it."""

import datetime
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.landscape import Landscape
from tests.small import (
    deliveries,
    formulas_s1,
    formulas_s2,
    formulas_s3,
    formulas_s4,
    landscapes_s1,
    landscapes_s2,
    landscapes_s3,
    landscapes_s4,
)
from tests.small.completing import Small
from tests.small.dice import Dice
from tests.small.known import Known, Steps

DATES: Final = (datetime.date(2026, 7, 1), datetime.date(2028, 2, 29), datetime.date(2026, 12, 31))
"""The days that are looked at: one like any other, a leap day, and the last day of a year."""


@attrs.frozen
class Trial:
    """How one indicator is tried.

    Attributes:
        build: makes a small landscape of which all is known.
        formula: says of such a landscape which conditions are met, or why the indicator does not apply.
    """

    build: Callable[[Dice, datetime.date], Small]
    formula: Callable[[Known], Steps | str]

    def draw(self, seed: int) -> tuple[Small, Landscape]:
        """Return a small landscape and the same with some facts opened, the same for the same seed."""
        dice = Dice(seed)
        small = self.build(dice, dice.choice(DATES))
        return small, small.opened(dice)


TRIALS: Final[Mapping[str, Trial]] = {
    "S1.1": Trial(landscapes_s1.entries, formulas_s1.entry_for_each_cell),
    "S1.2": Trial(landscapes_s1.owners, formulas_s1.single_owner),
    "S1.3": Trial(landscapes_s1.information, formulas_s1.public_information),
    "S1.4": Trial(landscapes_s1.access, formulas_s1.more_than_one_way),
    "S1.6": Trial(landscapes_s1.support, formulas_s1.independent_support),
    "S2.1": Trial(landscapes_s2.register, formulas_s2.register_of_outsourced_tasks),
    "S2.2": Trial(landscapes_s2.scope, formulas_s2.scope_decided),
    "S2.3": Trial(landscapes_s2.clauses, formulas_s2.complaint_clauses),
    "S2.4": Trial(landscapes_s2.fallback, formulas_s2.fallback),
    "S2.5": Trial(landscapes_s2.oversight, formulas_s2.oversight),
    "S2.6": Trial(landscapes_s2.routes, formulas_s2.external_routes),
    "S3.1": Trial(landscapes_s3.chain, formulas_s3.agreements_along_the_chain),
    "S3.2": Trial(deliveries.deliveries, formulas_s3.delivery_on_agreements),
    "S3.3": Trial(landscapes_s3.registration, formulas_s3.registers_and_publication),
    "S3.4": Trial(landscapes_s3.timeliness, formulas_s3.timeliness),
    "S4.1": Trial(landscapes_s4.vision, formulas_s4.shared_vision),
    "S4.2": Trial(landscapes_s4.mix, formulas_s4.mix_of_interventions),
    "S4.3": Trial(landscapes_s4.skill, formulas_s4.reach_of_skill),
    "S4.4": Trial(landscapes_s4.loop, formulas_s4.closed_loop),
}
