"""YAML 1.2 as a tree: no type is guessed, and what a file may not hold is named with its line.

The parser is that of PyYAML, in C where it can be had; only its events are used, so nothing of YAML 1.1 (`no` for
false, `012` for ten, the last of two equal keys) comes through.
"""

from typing import Any, Final

import attrs
import yaml

from professionele_klachtbehandeling.errors import MOST_MISTAKES, InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.characters import check_characters
from professionele_klachtbehandeling.exchange.scalars import shown
from professionele_klachtbehandeling.exchange.tree import Alias, Fields, Listing, Plain

DEEPEST: Final = 50
"""How many lists and fields may stand in each other."""

_PARSER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})


@attrs.frozen
class Reading:
    """A tree, with what was wrong on the way but did not keep the rest from being read.

    Attributes:
        tree: fields, lists and scalars; None for an empty file.
        mistakes: double fields, and the marks by which YAML points from one place to another.
    """

    tree: Any
    mistakes: tuple[Mistake, ...] = ()


def read_yaml(text: str) -> Reading:
    """Return the tree in a YAML text.

    Raises:
        InvalidInput: the text is no YAML, holds tabs or a second document, or is nested too deep.

    >>> read_yaml("kinds: [klacht, signaal]").tree
    {'kinds': ['klacht', 'signaal']}
    """
    check_characters(text)
    composer = _Composer(text)
    try:
        return Reading(composer.document(), tuple(composer.mistakes))
    except InvalidInput:
        raise
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise InvalidInput([_unreadable(text, error)]) from None
    finally:
        composer.close()


class _Composer:
    """Builds the tree from the events of the parser."""

    def __init__(self, text: str) -> None:
        self._parser = _PARSER(text)
        self._path: list[str] = []
        self.mistakes: list[Mistake] = []

    def close(self) -> None:
        self._parser.dispose()

    def document(self) -> object:
        self._parser.get_event()  # the start of the stream
        if isinstance(self._parser.get_event(), yaml.StreamEndEvent):
            return None
        tree = self._node(self._parser.get_event())
        self._parser.get_event()  # the end of the document
        beyond = self._parser.get_event()
        if not isinstance(beyond, yaml.StreamEndEvent):
            raise InvalidInput([Mistake(code="second-document", line=beyond.start_mark.line + 1)])
        return tree

    def _node(self, event: Any) -> object:  # noqa: ANN401 - the events of the C parser have no stubs
        if isinstance(event, yaml.AliasEvent):
            return Alias(event.anchor or "")
        if event.anchor is not None:
            self._refuse("alias", event, f"&{event.anchor}")
        if event.tag is not None:
            self._refuse("tag", event, event.tag.replace("tag:yaml.org,2002:", "!!"))
        if isinstance(event, yaml.ScalarEvent):
            if event.style:
                return event.value
            return None if event.value in _NULLS else Plain(event.value)
        if len(self._path) == DEEPEST:
            raise InvalidInput([_too_deep(event.start_mark)])
        return self._fields() if isinstance(event, yaml.MappingStartEvent) else self._listing()

    def _fields(self) -> Fields:
        fields, path, next_event = Fields(), self._path, self._parser.get_event
        while not isinstance(event := next_event(), yaml.MappingEndEvent):
            path.append(".?")  # a name can hold lists and fields too, however deep
            name = self._node(event)
            text = str(name) if isinstance(name, str) else "?"
            path[-1] = f".{text}"
            value = self._node(next_event())
            if not isinstance(name, str):
                self._refuse("no-field-name", event)
            elif text == "<<" and isinstance(name, Plain):
                self._refuse("alias", event, text)
            elif text in fields:
                self._refuse("double-field", event, text, noun=str(fields.lines[text]))
            else:
                fields[text] = value
                fields.lines[text] = event.start_mark.line + 1
            path.pop()
        return fields

    def _listing(self) -> Listing:
        listing, path, next_event = Listing(), self._path, self._parser.get_event
        while not isinstance(event := next_event(), yaml.SequenceEndEvent):
            path.append(f"[{len(listing)}]")
            listing.lines.append(event.start_mark.line + 1)
            listing.append(self._node(event))
            path.pop()
        return listing

    def _refuse(self, code: str, event: Any, found: str = "", noun: str = "") -> None:  # noqa: ANN401 - as above
        """Note a mistake that does not keep the rest of the file from being read."""
        if len(self.mistakes) > MOST_MISTAKES:
            return
        path, line = "".join(self._path).removeprefix("."), event.start_mark.line + 1
        self.mistakes.append(Mistake(code=code, path=path, found=found, noun=noun, line=line))


def _unreadable(text: str, error: Exception) -> Mistake:
    """Return why the parser stopped, by the line on which it did; its own words are English and differ per parser."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        # The parser in Python makes a character of any number, and fails at what is none.
        return Mistake(code="no-yaml", found="\\U")
    if "nesting" in str(getattr(error, "problem", "")):
        # From PyYAML 6.0.4 on the parser in C looks ahead and counts for itself, before we have seen one bracket.
        return _too_deep(mark)
    lines = text.split("\n")
    line = lines[mark.line] if mark.line < len(lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    return Mistake(code="tab" if "\t" in indent else "no-yaml", found=shown(line.strip()), line=mark.line + 1)


def _too_deep(mark: Any) -> Mistake:  # noqa: ANN401 - the marks of the C parser have no stubs
    return Mistake(code="too-deep", found=str(DEEPEST), line=mark.line + 1)
