"""Trying answers: whether a question makes a difference to what a measure comes to."""

import functools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.advice.answer import answers, with_answers
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Measured


@attrs.frozen
class _Ground:
    """How everything but the question itself is answered (achtergrond); those with one name and purpose are the same.

    Attributes:
        name: which ground.
        purpose: for what it is made, where it is not for every question.
        is_rich: whether a fact is answered richly or else poorly; None where nothing is answered.
    """

    name: str
    purpose: Hashable = None
    is_rich: Callable[[Reference], bool] | None = attrs.field(default=None, eq=False)


_FOR_ALL: Final = (
    _Ground("as-it-stands"),
    _Ground("poor", is_rich=lambda place: False),
    _Ground("rich", is_rich=lambda place: True),
)


@attrs.frozen(slots=False)
class _Listening(Snapshot):
    """A snapshot that remembers of which sections was asked whether they may hold more."""

    asked: set[str] = attrs.field(factory=set, init=False, eq=False)

    def is_open(self, section: str) -> bool:
        """Return whether a section may hold more than it lists, and remember that it was asked."""
        self.asked.add(section)
        return super().is_open(section)


@attrs.define
class Trial:
    """A landscape of which all lists are closed, on which answers to questions are tried (proef).

    A question makes a difference to a measure where two answers to it, all else being the same, lead to another
    quantity. All else is tried in a few ways: as it stands, answered as poorly as can be, as richly, and so that what
    is asked stands alone, its own items rich and what can stand in for them poor. What makes no difference in any of
    these is taken to make none, for as long as nothing else is answered.

    Attributes:
        landscape: the facts, evidence against values weighed.
        measures: the measures by name.
    """

    landscape: Landscape
    measures: Mapping[str, Measure]
    _closed: Landscape
    _options: Mapping[Reference, Sequence[Any]]
    _grounds: dict[_Ground, Landscape] = attrs.field(factory=dict, init=False)
    _evaluated: dict[Hashable, Evaluation] = attrs.field(factory=dict, init=False)

    @classmethod
    def of(cls, landscape: Landscape, facts: Iterable[Reference], measures: Mapping[str, Measure]) -> "Trial":
        """Return the trial of a landscape, evidence against its values weighed, in which these facts are open."""
        closed = attrs.evolve(with_answers(landscape, {}), complete=SECTIONS)
        return cls(landscape, measures, closed, {place: answers(landscape, place) for place in facts})

    def matters(self, facts: Sequence[Reference], condition: Condition) -> bool:
        """Return whether facts of one section, all answered alike, make a difference to what a condition measures."""
        own = frozenset((place.section, place.index) for place in facts)
        sections = {place.section for place in facts}
        grounds = (
            *_FOR_ALL,
            _Ground("own-rich", own, lambda place: (place.section, place.index) in own),
            _Ground(
                "others-rich", own, lambda place: (place.section, place.index) in own or place.section not in sections
            ),
        )
        return any(_differ(self._answered(ground, tuple(facts)), condition) for ground in grounds)

    def sections(self, condition: Condition) -> tuple[str, ...]:
        """Return the sections of which it makes a difference to what a condition measures that they may hold more."""
        listening = _Listening(self.landscape)
        self.measures[condition.measure](listening, **condition.parameters)
        asked = (name for name in SECTIONS if name in listening.asked and not self.landscape.is_complete(name))
        return tuple(section for section in asked if self._completeness_matters(section, condition))

    def _completeness_matters(self, section: str, condition: Condition) -> bool:
        grounds = (*_FOR_ALL, _Ground("others-rich", section, lambda place: place.section != section))
        return any(_differ(self._opened(ground, section), condition) for ground in grounds)

    def _answered(self, ground: _Ground, facts: tuple[Reference, ...]) -> Iterator[Evaluation]:
        """Yield the evaluation of a ground without an answer to a question about facts, and with each answer."""
        landscape = self._landscape(ground)
        yield self._evaluation((ground,), lambda: landscape)
        most = max(len(self._options[place]) for place in facts)
        # The richest and the poorest answer first: they differ most.
        for choice in sorted(range(most), key=lambda choice: (0 < choice < most - 1, choice)):
            answered = {place: self._options[place][min(choice, len(self._options[place]) - 1)] for place in facts}
            yield self._evaluation((ground, facts, choice), functools.partial(with_answers, landscape, answered))

    def _opened(self, ground: _Ground, section: str) -> Iterator[Evaluation]:
        """Yield the evaluation of a ground, and of the same with a section that may hold more."""
        landscape = self._landscape(ground)
        yield self._evaluation((ground,), lambda: landscape)
        others = tuple(name for name in SECTIONS if name != section)
        yield self._evaluation((ground, section), lambda: attrs.evolve(landscape, complete=others))

    def _landscape(self, ground: _Ground) -> Landscape:
        """Return the landscape with everything answered as a ground has it."""
        is_rich = ground.is_rich
        if is_rich is None:
            return self._closed
        if ground not in self._grounds:
            chosen = {place: found[0 if is_rich(place) else -1] for place, found in self._options.items()}
            self._grounds[ground] = with_answers(self._closed, chosen)
        return self._grounds[ground]

    def _evaluation(self, key: Hashable, make: Callable[[], Landscape]) -> Evaluation:
        """Return an evaluation, from memory where it was made before."""
        if key not in self._evaluated:
            self._evaluated[key] = Evaluation(Snapshot(make()), self.measures)
        return self._evaluated[key]


def _differ(evaluations: Iterator[Evaluation], condition: Condition) -> bool:
    """Return whether a condition does not measure the same everywhere."""
    first = _quantity(next(evaluations), condition)
    return any(_quantity(evaluation, condition) != first for evaluation in evaluations)


def _quantity(evaluation: Evaluation, condition: Condition) -> Hashable:
    """Return what a condition measures: the quantity, or why there is or may be none."""
    found = evaluation.measure(condition.measure, condition.parameters)
    return (found.value, found.may_be_absent) if isinstance(found, Measured) else found.reason
