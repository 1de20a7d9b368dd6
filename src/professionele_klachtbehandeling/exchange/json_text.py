"""JSON as the same tree, without lines: they are looked up only where there is a mistake to place."""

import json
import re
from typing import Any, Final

from professionele_klachtbehandeling.errors import MOST_MISTAKES, InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.characters import check_characters
from professionele_klachtbehandeling.exchange.scalars import shown
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.exchange.yaml_text import DEEPEST, Reading, read_yaml

_SURROGATES: Final = re.compile(
    r"\\(?:(?P<both>u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|(?P<half>u[dD][89a-fA-F][\da-fA-F]{2})|.)",
    re.DOTALL,
)
"""The escapes of JSON, among them those of half a character."""
_NO_NUMBER: Final = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|(-?Infinity|NaN)|(\n)', re.DOTALL)


class _Reread(Exception):
    """The text holds something that only the reading with lines can name."""


def read_json(text: str) -> Reading:
    """Return the tree in a JSON text; numbers keep the form in which they were written.

    Raises:
        InvalidInput: the text is no JSON.

    >>> read_json('{"inhabitants": 367951}').tree
    {'inhabitants': '367951'}
    """
    check_characters(text)
    try:
        tree = json.loads(
            text, object_pairs_hook=_fields, parse_int=Plain, parse_float=Plain, parse_constant=_no_constant
        )
    except json.JSONDecodeError as error:
        line = text.split("\n")[error.lineno - 1]
        raise InvalidInput([Mistake(code="no-json", found=shown(line.strip()), line=error.lineno)]) from None
    except (_Reread, RecursionError):
        return with_lines(text)
    return with_lines(text) if _is_too_deep(tree) else Reading(tree)


def with_lines(text: str) -> Reading:
    """Return the tree in a JSON text with its lines, by reading it as the YAML that JSON also is.

    Raises:
        InvalidInput: the text is nested too deep, or holds what is no number.
    """
    wrong: list[Mistake] = []
    line = 1
    for found in _NO_NUMBER.finditer(text):
        line += found[0].count("\n")
        if found[1] and len(wrong) <= MOST_MISTAKES:
            wrong.append(Mistake(code="no-json", found=found[1], line=line))
    if wrong:
        raise InvalidInput(wrong)
    return read_yaml(_SURROGATES.sub(_as_yaml, text))


def _as_yaml(escape: re.Match[str]) -> str:
    """Return an escape as YAML has it, which writes no character in two halves; half a character is none anyhow."""
    if escape["both"]:
        character: str = json.loads(f'"{escape[0]}"')
        return character
    return "\N{REPLACEMENT CHARACTER}" if escape["half"] else escape[0]


def _is_too_deep(tree: object) -> bool:
    """Return whether more lists and fields stand in each other than may, however many the parser bears."""
    waiting = [(tree, 1)]
    while waiting:
        value, depth = waiting.pop()
        members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if depth > DEEPEST and isinstance(value, dict | list):
            return True
        waiting.extend((member, depth + 1) for member in members if isinstance(member, dict | list))
    return False


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise _Reread
    return fields


def _no_constant(_: str) -> object:
    raise _Reread
