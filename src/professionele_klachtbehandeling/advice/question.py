"""A question whose answer can still change a level: what to ask, of which items, and what it keeps open."""

from collections.abc import Iterable
from typing import Final

import attrs

from professionele_klachtbehandeling.advice.openness import Openness
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.model import Indicator
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label

_NAMED: Final = 3
"""How many fields and items a question names; the rest is counted."""


@attrs.frozen(kw_only=True)
class OpenFact:
    """One fact that is open (open feit).

    Attributes:
        place: where it stands.
        name: what people call the item it belongs to, with what of it is open where that needs saying.
        openness: in which way it is open.
    """

    place: Reference
    name: Words
    openness: Openness


@attrs.frozen(kw_only=True)
class Bearing:
    """An indicator that a question keeps open (betrekking).

    Attributes:
        indicator: the indicator.
        levels: the levels of it that hang on the question, from low to high.
    """

    indicator: Indicator
    levels: tuple[int, ...]


@attrs.frozen(kw_only=True)
class Question:
    """What can be asked in one go and can still change a level (open vraag).

    A question asks after open facts, or, where it names none, whether a section lists all there is.

    Attributes:
        section: the section it is about.
        facts: the open facts that one asks after, in the order of the file; none where it asks whether the section is
            complete.
        listed: how many items the section lists.
        bearings: the indicators it keeps open, in the order of the model.
    """

    section: str
    facts: tuple[OpenFact, ...]
    listed: int
    bearings: tuple[Bearing, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it asks after, each once; none where it asks whether the section is complete."""
        return tuple(dict.fromkeys(fact.place.field for fact in self.facts))

    @property
    def indicators(self) -> tuple[str, ...]:
        """The ids of the indicators it keeps open."""
        return tuple(bearing.indicator.id for bearing in self.bearings)

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of the key indicators among them."""
        return tuple(bearing.indicator.id for bearing in self.bearings if bearing.indicator.key)

    @property
    def level_count(self) -> int:
        """How many levels hang on it, over all indicators."""
        return sum(len(bearing.levels) for bearing in self.bearings)

    def say(self, language: str = "nl") -> str:
        """Return the question as one sentence that a person can act on."""
        section = section_label(self.section, language)
        if not self.facts:
            key = "question.list" if self.listed else "question.empty-list"
            return text(key, language, section=section, count=self.listed)
        ways = {fact.openness.value for fact in self.facts}
        fields = _few((f"'{field_label(self.section, field, language)}'" for field in self.fields), language)
        items = _few((fact.name.read(language) for fact in self.facts), language)
        way = ways.pop() if len(ways) == 1 else "mixed"
        return text(f"question.{way}", language, section=section, fields=fields, items=items)

    def to_dict(self, language: str = "nl") -> dict[str, object]:
        """Return the question as plain data with its sentence."""
        return {
            "section": self.section,
            "fields": list(self.fields),
            "facts": [str(fact.place) for fact in self.facts],
            "indicators": list(self.indicators),
            "key_indicators": list(self.keys),
            "levels": {bearing.indicator.id: list(bearing.levels) for bearing in self.bearings},
            "sentence": self.say(language),
        }


def _few(names: Iterable[str], language: str) -> str:
    """Return the first names, each once, and how many more there are."""
    distinct = list(dict.fromkeys(names))
    # Naming one more costs no more room than counting it.
    if len(distinct) <= _NAMED + 1:
        return ", ".join(distinct)
    return text("question.few", language, names=", ".join(distinct[:_NAMED]), more=len(distinct) - _NAMED)
