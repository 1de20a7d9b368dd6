"""The maturity model: spearheads, indicators, levels and texts, as pure data."""

import datetime
import enum
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cached_property

import attrs

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.condition import Applicability, LevelConditions
from professionele_klachtbehandeling.maturity.soundness import unsoundness


class Track(enum.Enum):
    """Where the level of an indicator mainly comes from (spoor): both are always open to people's ratings."""

    COMPUTED = "computed"
    RATED = "rated"


class WhenEmpty(enum.Enum):
    """What an indicator comes to where there is nothing to take a share of."""

    ABSENT = "absent"
    LOWEST = "lowest"


class Actor(enum.Enum):
    """Who is accountable for a spearhead (actor)."""

    COLLEGE = "college"
    COUNCIL = "raad"
    CIVIL_SERVICE = "ambtelijke-organisatie"


@attrs.frozen(kw_only=True)
class CitedSource:
    """A source that a model cites (bron).

    Attributes:
        key: short name by which texts cite it.
        title: its title, as a reader would look it up.
        address: web address, empty where there is none.
    """

    key: str
    title: str
    address: str = ""


@attrs.frozen(kw_only=True)
class LevelName:
    """A step of the ladder (niveau).

    Attributes:
        level: its number, from 1.
        name: what it is called.
    """

    level: int
    name: Words


@attrs.frozen(kw_only=True)
class Descriptor:
    """What can be seen on a level (niveaubeschrijving).

    Attributes:
        level: the level.
        nl: what can be seen there, in Dutch.
        en: the same in English.
    """

    level: int
    nl: str
    en: str

    @property
    def words(self) -> Words:
        """The text in both languages."""
        return Words(self.nl, self.en)


@attrs.frozen(kw_only=True)
class SourceText:
    """What the source asks, told in our words with its citations; kept apart from what we make of it (brontekst).

    Attributes:
        nl: what it asks, in Dutch.
        en: the same in English.
        citations: keys of the sources in which it was read.
    """

    nl: str
    en: str
    citations: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Cap:
    """An article whose known breach keeps an indicator from rising above a level (plafond).

    Attributes:
        article: the article.
        level: the highest level that is left.
    """

    article: Article
    level: int


@attrs.frozen(kw_only=True)
class MethodChoice:
    """The aggregation rule a model is made for, with its share (rekenregel).

    Attributes:
        name: name of the rule.
        share: the share of the weight that must have reached a level, for a rule that asks one.
    """

    name: str = "staged"
    share: Fraction = Fraction(2, 3)


@attrs.frozen(kw_only=True)
class Indicator:
    """One thing looked at (indicator).

    Attributes:
        id: stable id, such as `S1.1`.
        name: short name.
        question: what is asked.
        track: computed from facts, or rated by people.
        descriptors: what can be seen, one text per level.
        evidence: which evidence is wanted.
        sources: articles and keys of sources it rests on.
        interpretation: how we read the source, and why these thresholds.
        weight: its weight in the spearhead, a whole number from 0.
        key: whether the spearhead cannot rise above it.
        applies: the condition under which it applies; None means always.
        when_empty: what to do where there is nothing to take a share of.
        conditions: for a computed indicator, what each level from 2 asks.
        caps: articles whose known breach caps it.
    """

    id: str
    name: Words
    question: Words
    track: Track
    descriptors: tuple[Descriptor, ...]
    evidence: Words
    sources: tuple[str, ...] = ()
    interpretation: Words | None = None
    weight: int = 1
    key: bool = False
    applies: Applicability | None = None
    when_empty: WhenEmpty = WhenEmpty.ABSENT
    conditions: tuple[LevelConditions, ...] = ()
    caps: tuple[Cap, ...] = ()

    def descriptor(self, level: int) -> Words:
        """Return what can be seen on a level.

        Raises:
            LookupError: the model has no such level.
        """
        for descriptor in self.descriptors:
            if descriptor.level == level:
                return descriptor.words
        raise LookupError(f"{self.id} has no level {level}")


@attrs.frozen(kw_only=True)
class Spearhead:
    """One of the things a model is about, with who is accountable for it (speerpunt).

    Attributes:
        id: stable id, such as `S1`.
        name: short name.
        indicators: what is looked at.
        actors: who is accountable for it.
        source: what the source asks.
        interpretation: how we read the source.
    """

    id: str
    name: Words
    indicators: tuple[Indicator, ...]
    actors: tuple[Actor, ...] = ()
    source: SourceText | None = None
    interpretation: Words | None = None


@attrs.frozen(kw_only=True, slots=False)
class MaturityModel:
    """A yardstick for maturity (volwassenheidsmodel): dated, sourced, pure data.

    Attributes:
        format: which file format, with its version.
        id: short name.
        version: which version of the model.
        date: when this version was made.
        title: its title.
        disclaimer: what it is not.
        levels: the ladder, 1 to n without gaps.
        spearheads: what it is about.
        method: the aggregation rule it is made for.
        sources: what it cites.

    Raises:
        InvalidInput: ids are double, levels have gaps, texts are missing, or nothing carries weight.
    """

    format: str
    id: str
    version: str
    date: datetime.date
    title: Words
    disclaimer: Words
    levels: tuple[LevelName, ...]
    spearheads: tuple[Spearhead, ...]
    method: MethodChoice = MethodChoice()
    sources: tuple[CitedSource, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a model that cannot work."""
        error = InvalidInput(unsoundness(self))
        if error.mistakes:
            raise error

    @property
    def highest(self) -> int:
        """The highest level; the lowest is 1."""
        return self.levels[-1].level

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """All indicators by id, in the order of the model."""
        return {indicator.id: indicator for _, indicator in self.walk()}

    def walk(self) -> Iterator[tuple[Spearhead, Indicator]]:
        """Yield every indicator with its spearhead, in the order of the model."""
        for spearhead in self.spearheads:
            for indicator in spearhead.indicators:
                yield spearhead, indicator

    def __getitem__(self, indicator: str) -> Indicator:
        """Return an indicator by its id.

        Raises:
            InvalidInput: the model has no such indicator; the nearest is named.
        """
        if indicator not in self.indicators:
            raise refuse("no-such", indicator, "indicator", self.indicators)
        return self.indicators[indicator]

    def __repr__(self) -> str:
        """Return what it is and how large."""
        counts = f"{len(self.spearheads)} spearheads, {len(self.indicators)} indicators"
        return f"<MaturityModel {self.id} {self.version}: {counts}>"
