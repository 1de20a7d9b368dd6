"""A small YAML file as fields with their lines: texts and one group of texts, and nothing else."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs
import yaml

import professionele_klachtbehandeling as pk

_PARSER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})


@attrs.frozen
class Field:
    """What stands under a name (veld).

    Attributes:
        line: the line of its name.
        text: the text there; None where there is none.
        group: the fields there; None where there are none.
    """

    line: int
    text: str | None = None
    group: "Mapping[str, Field] | None" = None


@attrs.frozen
class Fields:
    """The fields of a file by name, and what was wrong on the way (velden)."""

    fields: Mapping[str, Field]
    mistakes: tuple[pk.Mistake, ...] = ()


def read_fields(text: str) -> Fields:
    """Return the fields of a YAML text. Only the events of the parser are used, so no value becomes anything but text.

    Raises:
        InvalidInput: the text is no YAML, or holds something else than fields.
    """
    try:
        events = tuple(yaml.parse(text, Loader=_PARSER))
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise pk.InvalidInput([_unreadable(text, error)]) from None
    starts = [event for event in events if isinstance(event, yaml.DocumentStartEvent)]
    if not starts:
        raise pk.InvalidInput([pk.Mistake(code="empty-file")])
    if len(starts) > 1:
        raise pk.InvalidInput([pk.Mistake(code="second-document", line=_line(starts[1]))])
    mistakes: list[pk.Mistake] = []
    stream = iter(events[2:])
    root = next(stream)
    if not isinstance(root, yaml.MappingStartEvent):
        raise pk.InvalidInput([pk.Mistake(code="no-such", noun="fields", found="…", line=_line(root))])
    return Fields(_group(stream, "", mistakes), tuple(mistakes))


def _group(stream: Iterator[Any], path: str, mistakes: list[pk.Mistake]) -> Mapping[str, Field]:
    """Return the fields up to the end of a group."""
    found: dict[str, Field] = {}
    while not isinstance(name := next(stream), yaml.MappingEndEvent):
        _refuse_marks(name, path, mistakes)
        if not isinstance(name, yaml.ScalarEvent):
            mistakes.append(pk.Mistake(code="no-field-name", path=path, line=_line(name)))
            _skip(name, stream)
            value = next(stream)
            _skip(value, stream)
            continue
        place = f"{path}.{name.value}" if path else name.value
        field = _field(next(stream), stream, place, _line(name), mistakes)
        if name.value in found:
            first = str(found[name.value].line)
            mistakes.append(pk.Mistake(code="double-field", path=place, found=name.value, noun=first, line=_line(name)))
        else:
            found[name.value] = field
    return MappingProxyType(found)


def _field(value: Any, stream: Iterator[Any], path: str, line: int, mistakes: list[pk.Mistake]) -> Field:  # noqa: ANN401 - an event of either parser
    _refuse_marks(value, path, mistakes)
    if isinstance(value, yaml.ScalarEvent):
        is_null = not value.style and value.value in _NULLS
        return Field(line, None if is_null else value.value)
    if isinstance(value, yaml.MappingStartEvent) and "." not in path:
        return Field(line, group=_group(stream, path, mistakes))
    _skip(value, stream)
    return Field(line)


def _skip(event: Any, stream: Iterator[Any]) -> None:  # noqa: ANN401 - as above
    """Pass over all that stands in a list or group; counted, so that no depth is too deep."""
    depth = 0
    while True:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if not depth:
            return
        event = next(stream)


def _refuse_marks(event: Any, path: str, mistakes: list[pk.Mistake]) -> None:  # noqa: ANN401 - as above
    """Note the marks by which YAML points from one place to another, or makes something else of a value."""
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor is not None:
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
        mistakes.append(pk.Mistake(code="alias", path=path, found=f"{sign}{anchor}", line=_line(event)))
    if tag is not None:
        told = tag.replace("tag:yaml.org,2002:", "!!")
        mistakes.append(pk.Mistake(code="tag", path=path, found=told, line=_line(event)))


def _unreadable(text: str, error: Exception) -> pk.Mistake:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        # A character that no text may hold has no mark in one parser, and no line in either.
        return pk.Mistake(code="no-yaml", found=str(getattr(error, "reason", "") or type(error).__name__))
    lines = text.split("\n")
    line = lines[mark.line] if mark.line < len(lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    code = "tab" if "\t" in indent else "no-yaml"
    return pk.Mistake(code=code, found=line.strip()[:60], line=mark.line + 1)


def _line(event: Any) -> int:  # noqa: ANN401 - as above
    return int(event.start_mark.line) + 1
