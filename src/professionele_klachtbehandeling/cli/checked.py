"""What there is to say of a file that can be used: what is odd, what is open, and what to ask first."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import attrs

from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.advice.question import Question
from professionele_klachtbehandeling.maturity.model import Indicator, Track
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

_WIDTH: Final = 100
_ALIKE: Final = 3
"""How many oddities of one sort are written out."""
_FIRST: Final = 10
"""How many questions are written out."""
_BY_NAME: Final = 2
"""How many indicators are named in full beside a question."""


@attrs.frozen(kw_only=True)
class Checked:
    """A file that can be used, and what was found in it (nagekeken bestand).

    Attributes:
        file: the file.
        kind: what it holds: a landscape, ratings or a model.
        headline: that it is in order, and what it holds.
        oddities: what is odd.
        sections: how many lists it could close.
        open_sections: the lists that are not closed.
        indicators: how many indicators the model has.
        questions: what can be asked, the weightiest first.
        unrated: the indicators that nobody rated; of a landscape, those that apply and of which facts decide nothing.
    """

    file: Path
    kind: str
    headline: str
    oddities: tuple[Oddity, ...] = ()
    sections: int = 0
    open_sections: tuple[str, ...] = ()
    indicators: int = 0
    questions: tuple[Question, ...] = ()
    unrated: tuple[Indicator, ...] = ()

    @property
    def is_unfinished(self) -> bool:
        """Whether anything is odd or open that this file could settle."""
        unrated = self.kind == "ratings" and any(one.track is Track.RATED for one in self.unrated)
        return bool(self.oddities or self.open_sections or self.questions or unrated)

    def lines(self, language: str) -> Iterator[str]:
        """Yield all of it as lines for a terminal."""
        yield self.headline
        yield from _odd_lines(self.oddities, language)
        if self.kind == "landscape":
            yield from self._open_lines(language)
            yield from self._question_lines(language)
        yield from self._unrated_lines(language)

    def _open_lines(self, language: str) -> Iterator[str]:
        if self.open_sections:
            labels = ", ".join(f"{section_label(name, language)} ({name})" for name in self.open_sections)
            counts = {"count": len(self.open_sections), "total": self.sections}
            yield ""
            yield from _wrapped(text("cli.check.open", language, sections=labels, **counts))
            yield from _wrapped(text("cli.check.open-how", language))

    def _question_lines(self, language: str) -> Iterator[str]:
        yield ""
        if not self.questions:
            yield text("cli.check.settled", language)
            return
        named = {name for question in self.questions for name in question.indicators}
        shown = self.questions[:_FIRST]
        counts = {"shown": len(shown), "count": len(self.questions), "indicators": len(named), "total": self.indicators}
        yield text("cli.check.questions", language, **counts)
        for number, question in enumerate(shown, start=1):
            yield from _wrapped(question.say(language), f"{number:3}. ")
            indicators = _listed((bearing.indicator for bearing in question.bearings), language)
            yield from _wrapped(text("cli.check.keeps-open", language, indicators=indicators), "     ")
        if any(question.keys for question in shown):
            yield "     " + text("cli.check.key", language)

    def _unrated_lines(self, language: str) -> Iterator[str]:
        by_people = [one for one in self.unrated if one.track is Track.RATED]
        computed = [one for one in self.unrated if one.track is Track.COMPUTED]
        key = "cli.check.unrated" if self.kind == "ratings" else "cli.check.for-people"
        if self.unrated:
            yield ""
        if by_people:
            yield from _wrapped(text(key, language, indicators=_ids(by_people)))
        if computed:
            yield from _wrapped(text("cli.check.unrated-computed", language, indicators=_ids(computed)))

    def to_dict(self, language: str) -> dict[str, object]:
        """Return all of it as plain data for other tools."""
        return {
            "file": str(self.file),
            "kind": self.kind,
            "mistakes": [],
            "oddities": [oddity.to_dict(language) for oddity in self.oddities],
            "open_sections": list(self.open_sections),
            "questions": [question.to_dict(language) for question in self.questions],
            "unrated": [indicator.id for indicator in self.unrated],
        }


def _odd_lines(oddities: Sequence[Oddity], language: str) -> Iterator[str]:
    """Yield what is odd, the first few of each sort written out and the rest counted."""
    if not oddities:
        return
    yield ""
    yield text("cli.check.odd", language, count=len(oddities))
    for code in dict.fromkeys(oddity.code for oddity in oddities):
        alike = [oddity for oddity in oddities if oddity.code == code]
        for oddity in alike[:_ALIKE]:
            yield from _wrapped(oddity.say(language), "  - ")
        if len(alike) > _ALIKE:
            yield "    " + text("cli.check.more-alike", language, count=len(alike) - _ALIKE)


def _listed(indicators: Iterable[Indicator], language: str) -> str:
    """Return indicators by id, and by name too where they are few."""
    listed = list(indicators)
    if len(listed) > _BY_NAME:
        return _ids(listed)
    return ", ".join(f"{_ids([one])} {one.name.read(language)}" for one in listed)


def _ids(indicators: Iterable[Indicator]) -> str:
    return ", ".join(f"{one.id}{'*' if one.key else ''}" for one in indicators)


def _wrapped(sentence: str, bullet: str = "") -> list[str]:
    return textwrap.wrap(sentence, _WIDTH, initial_indent=bullet, subsequent_indent=" " * len(bullet))
