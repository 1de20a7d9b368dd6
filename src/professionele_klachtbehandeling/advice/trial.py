"""Trying answers: whether a question makes a difference to what a measure comes to."""

import functools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from professionele_klachtbehandeling.advice.answer import answers, with_answers
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Measured


@attrs.define
class Trial:
    """A landscape of which all lists are closed, on which answers to questions are tried (proef).

    A question makes a difference to a measure where two answers to it, all else being the same, lead to another
    quantity. All else is tried in three ways: as it stands, answered as poorly as can be, and as richly. What makes no
    difference in any of these is taken to make none.

    Attributes:
        measures: the measures by name.
    """

    measures: Mapping[str, Measure]
    _options: Mapping[Reference, Sequence[Any]]
    _grounds: Sequence[Landscape]
    _evaluated: dict[Hashable, Evaluation] = attrs.field(factory=dict, init=False)

    @classmethod
    def of(cls, landscape: Landscape, facts: Sequence[Reference], measures: Mapping[str, Measure]) -> "Trial":
        """Return the trial of a landscape, evidence against its values weighed, in which these facts are open."""
        options: dict[Reference, Sequence[Any]] = {place: answers(landscape, place) for place in facts}
        closed = attrs.evolve(with_answers(landscape, {}), complete=SECTIONS)
        poor = with_answers(closed, {place: found[-1] for place, found in options.items()})
        rich = with_answers(closed, {place: found[0] for place, found in options.items()})
        return cls(measures, options, (closed, poor, rich))

    def matters(self, facts: Sequence[Reference], condition: Condition) -> bool:
        """Return whether facts, all answered alike, make a difference to what a condition measures."""
        return any(_differ(self._answered(number, tuple(facts)), condition) for number in range(len(self._grounds)))

    def completeness_matters(self, section: str, condition: Condition) -> bool:
        """Return whether it makes a difference to what a condition measures that a section may hold more."""
        return any(_differ(self._opened(number, section), condition) for number in range(len(self._grounds)))

    def _answered(self, number: int, facts: tuple[Reference, ...]) -> Iterator[Evaluation]:
        """Yield the evaluation of a ground as it stands, and with each answer to a question about these facts."""
        ground = self._grounds[number]
        yield self._evaluation((number,), lambda: ground)
        most = max(len(self._options[place]) for place in facts)
        # The richest and the poorest answer first: they differ most.
        for choice in sorted(range(most), key=lambda choice: (0 < choice < most - 1, choice)):
            answered = {place: self._options[place][min(choice, len(self._options[place]) - 1)] for place in facts}
            yield self._evaluation((number, facts, choice), functools.partial(with_answers, ground, answered))

    def _opened(self, number: int, section: str) -> Iterator[Evaluation]:
        """Yield the evaluation of a ground as it stands, and with a section that may hold more."""
        ground = self._grounds[number]
        yield self._evaluation((number,), lambda: ground)
        others = tuple(name for name in ground.complete if name != section)
        yield self._evaluation((number, section), lambda: attrs.evolve(ground, complete=others))

    def _evaluation(self, key: Hashable, make: Callable[[], Landscape]) -> Evaluation:
        """Return an evaluation, from memory where it was made before."""
        if key not in self._evaluated:
            self._evaluated[key] = Evaluation(Snapshot(make()), self.measures)
        return self._evaluated[key]


def _differ(evaluations: Iterable[Evaluation], condition: Condition) -> bool:
    """Return whether a condition does not measure the same everywhere."""
    amounts = (_amount(evaluation, condition) for evaluation in evaluations)
    first = next(amounts)
    return any(amount != first for amount in amounts)


def _amount(evaluation: Evaluation, condition: Condition) -> Hashable:
    """Return what a condition measures: the quantity, or why there is or may be none."""
    found = evaluation.measure(condition.measure, condition.parameters)
    return (found.value, found.may_be_absent) if isinstance(found, Measured) else found.reason
