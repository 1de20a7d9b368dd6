"""The working behind a number, as a tree of values that can be read in two languages."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.logic.words import Words
from professionele_klachtbehandeling.texts import text

Value: TypeAlias = "str | int | bool | Fraction | Words | None"


@attrs.frozen
class Explanation:
    """One step of the working (uitleg): a sentence, the values in it, and the steps below it.

    Attributes:
        key: which sentence; it stands in the catalogues under `explain.<key>`.
        values: what fills the sentence: texts, numbers, exact fractions, words in two languages.
        children: the steps this one rests on, down to the facts.

    >>> Explanation("level", {"level": 3}).to_text("en")
    'level 3'
    """

    key: str
    values: Mapping[str, Value] = attrs.field(factory=dict)
    children: tuple["Explanation", ...] = ()

    def sentence(self, language: str = "nl") -> str:
        """Return this step as one sentence."""
        filled = {name: _word(value, language) for name, value in self.values.items()}
        return text(f"explain.{self.key}", language, **filled)

    def walk(self) -> Iterator["Explanation"]:
        """Yield this step and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def to_text(self, language: str = "nl") -> str:
        """Return the tree for a terminal, drawn with lines; steps that several rest on are written out once."""
        return "\n".join(self._lines(language, "", "", set()))

    def _lines(self, language: str, first: str, rest: str, told: set[int]) -> Iterator[str]:
        yield first + self.sentence(language)
        if self._is_told(told):
            yield f"{rest}└─ {text('explain-part.above', language)}"
            return
        for number, child in enumerate(self.children, start=1):
            last = number == len(self.children)
            yield from child._lines(
                language, rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  "), told
            )

    def _is_told(self, told: set[int]) -> bool:
        """Return whether these very children were written out before, and remember them."""
        if len(self.children) < 2:
            return False
        seen = id(self.children) in told
        told.add(id(self.children))
        return seen

    def to_markdown(self, language: str = "nl") -> str:
        """Return the tree as a nested Markdown list; steps that several rest on are written out once.

        >>> Explanation("level", {"level": 3}).to_markdown("nl")
        '- niveau 3'
        """
        return "\n".join(self._items(language, 0, set()))

    def _items(self, language: str, depth: int, told: set[int]) -> Iterator[str]:
        yield f"{'  ' * depth}- {_escaped(self.sentence(language))}"
        if self._is_told(told):
            yield f"{'  ' * (depth + 1)}- {text('explain-part.above', language)}"
            return
        for child in self.children:
            yield from child._items(language, depth + 1, told)

    def to_dict(self, language: str = "nl") -> dict[str, object]:
        """Return the tree as plain data, fractions as text and each step with its sentence."""
        return {
            "key": self.key,
            "sentence": self.sentence(language),
            "values": {name: _plain(value) for name, value in self.values.items()},
            "children": [child.to_dict(language) for child in self.children],
        }

    def __str__(self) -> str:
        """Return the tree in Dutch, as for a terminal."""
        return self.to_text("nl")


def _word(value: Value, language: str) -> str:
    if value is None:
        return text("value.unknown", language)
    if isinstance(value, Words):
        return value.read(language)
    if isinstance(value, bool):
        return text("value.yes" if value else "value.no", language)
    return str(value)


def _plain(value: Value) -> object:
    if isinstance(value, Fraction):
        return str(value)
    return attrs.asdict(value) if isinstance(value, Words) else value


def _escaped(sentence: str) -> str:
    """Return a sentence in which no character is taken for Markdown or HTML."""
    for character in "\\`*_[]<>#|":
        sentence = sentence.replace(character, f"\\{character}")
    return sentence
