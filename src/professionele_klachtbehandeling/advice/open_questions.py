"""Which questions can still change a level, the ones that keep most indicators open first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, get_args

import attrs

from professionele_klachtbehandeling.advice.contested import Contested, contested
from professionele_klachtbehandeling.advice.naming import fact_name
from professionele_klachtbehandeling.advice.openness import Openness, openness
from professionele_klachtbehandeling.advice.question import Bearing, OpenFact, Question
from professionele_klachtbehandeling.advice.trial import Trial
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.maturity.model import Indicator
from professionele_klachtbehandeling.measures.measure import Measure

_About: TypeAlias = tuple[str, str]
"""A section, and a field of it; no field for whether the section is complete."""
_Levels: TypeAlias = dict[str, set[int]]
"""Per indicator the levels that hang on something."""


def find_questions(scorecard: Scorecard, measures: Mapping[str, Measure]) -> tuple[Question, ...]:
    """Return the questions whose answers can still change a level of a scorecard, the weightiest first.

    Which facts an indicator hangs on is bounded by its working: the facts of cases that are not settled, under
    conditions that are open and not above a level that is surely missed, and the sections that are not closed. Whether
    they make a difference is then tried: a field over many items, or whether a section is complete, is listed for an
    indicator only where an answer changes what one of those conditions measures (`Trial`). So an indicator of which the
    facts leave a level open has a question, any other has none, and asking on until no question is left closes it; the
    first answers nearly always do, but where facts and lists hang together one may come to matter by another's answer.

    Facts of one section that keep the same indicators open are asked in one go. First come the questions that keep most
    indicators open, then those that keep most key indicators open, then those on which most levels hang, then the order
    of sections and fields.

    Args:
        scorecard: the scorecard.
        measures: the measures it was made with, by name.
    """
    if scorecard.snapshot is None:
        return ()
    landscape = scorecard.snapshot.landscape
    hanging = [(one.indicator, contested(one)) for one in scorecard.observations]
    facts = _open_places(landscape, (part for _, parts in hanging for part in parts))
    search = _Search(landscape, Trial.of(landscape, facts, measures))
    for indicator, parts in hanging:
        search.look(indicator, parts)
    return tuple(sorted(search.questions(), key=_rank))


def _open_places(landscape: Landscape, parts: Iterable[Contested]) -> tuple[Reference, ...]:
    places = dict.fromkeys(place for part in parts for place in part.places())
    return tuple(place for place in places if openness(landscape, place))


@attrs.define
class _Search:
    """What was found so far: per section and field the indicators with their levels, and the facts."""

    landscape: Landscape
    trial: Trial
    indicators: dict[str, Indicator] = attrs.field(factory=dict, init=False)
    hanging: dict[_About, _Levels] = attrs.field(factory=dict, init=False)
    places: dict[_About, dict[Reference, None]] = attrs.field(factory=dict, init=False)

    def look(self, indicator: Indicator, parts: Sequence[Contested]) -> None:
        """Find what makes a difference to the conditions of an indicator.

        Where nothing that is open does, what is stated contradicts itself, as two sets of figures of one year can do.
        """
        self.indicators[indicator.id] = indicator
        found = [(part, about, places) for part in parts for about, places in self._mattering(part)]
        for part, about, places in found or self._opposed(parts):
            self.hanging.setdefault(about, {}).setdefault(indicator.id, set()).update(part.levels)
            self.places.setdefault(about, {}).update(dict.fromkeys(places))

    def _mattering(self, part: Contested) -> Iterator[tuple[_About, Sequence[Reference]]]:
        """Yield what makes a difference to a condition: sections that may hold more, and open facts."""
        condition = part.result.condition
        for section in self.trial.sections(condition):
            yield (section, ""), ()
        groups: dict[_About, list[Reference]] = {}
        for place in _open_places(self.landscape, [part]):
            groups.setdefault((place.section, place.field), []).append(place)
        for about, places in groups.items():
            if self.trial.matters(places, condition):
                yield about, places

    def _opposed(self, parts: Iterable[Contested]) -> Iterator[tuple[Contested, _About, Sequence[Reference]]]:
        for part in parts:
            for place in part.places():
                if (
                    place.field
                    and field_value(self.landscape.section(place.section)[place.index], place.field) is not NONE
                ):
                    yield part, (place.section, place.field), (place,)

    def questions(self) -> Iterator[Question]:
        """Yield what was found, facts that keep the same indicators open together."""
        together: dict[tuple[str, bool, tuple[str, ...]], list[_About]] = {}
        for section, field in sorted(self.hanging, key=_order):
            names = tuple(name for name in self.indicators if name in self.hanging[section, field])
            together.setdefault((section, bool(field), names), []).append((section, field))
        for (section, _, names), abouts in together.items():
            yield Question(
                section=section,
                facts=tuple(self._fact(place) for about in abouts for place in sorted(self.places[about], key=_index)),
                listed=len(self.landscape.section(section)),
                bearings=tuple(self._bearing(name, abouts) for name in names),
            )

    def _bearing(self, name: str, abouts: Iterable[_About]) -> Bearing:
        levels = {level for about in abouts for level in self.hanging[about][name]}
        return Bearing(indicator=self.indicators[name], levels=tuple(sorted(levels)))

    def _fact(self, place: Reference) -> OpenFact:
        way = openness(self.landscape, place) or Openness.OPPOSED
        return OpenFact(place=place, name=fact_name(self.landscape, place), openness=way)


def _index(place: Reference) -> int:
    return place.index


def _order(about: _About) -> tuple[int, int]:
    """Return where a section and a field of it stand in a file; whether the section is complete comes first."""
    section, field = about
    (kind, _) = get_args(attrs.fields_dict(Landscape)[section].type)
    return SECTIONS.index(section), factual_fields(kind).index(field) if field else -1


def _rank(question: Question) -> tuple[int, int, int, tuple[int, int]]:
    """Return the order of a question: the weightiest first."""
    field = question.fields[0] if question.facts else ""
    order = _order((question.section, field))
    return -len(question.bearings), -len(question.keys), -question.level_count, order
