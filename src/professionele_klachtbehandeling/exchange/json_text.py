"""JSON as the same tree, without lines: they are looked up only where there is a mistake to place."""

import json
import re
from typing import Any, Final

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.scalars import shown
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.exchange.yaml_text import Reading, read_yaml

_NO_NUMBER: Final = re.compile(r'"(?:[^"\\]|\\.)*"|(-?Infinity|NaN)')


class _Reread(Exception):
    """The text holds something that only the reading with lines can name."""


def read_json(text: str) -> Reading:
    """Return the tree in a JSON text; numbers keep the form in which they were written.

    Raises:
        InvalidInput: the text is no JSON.

    >>> read_json('{"inhabitants": 367951}').tree
    {'inhabitants': '367951'}
    """
    try:
        tree = json.loads(
            text, object_pairs_hook=_fields, parse_int=Plain, parse_float=Plain, parse_constant=_no_constant
        )
    except json.JSONDecodeError as error:
        line = text.split("\n")[error.lineno - 1]
        raise InvalidInput([Mistake(code="no-json", found=shown(line.strip()), line=error.lineno)]) from None
    except (_Reread, RecursionError):
        return with_lines(text)
    return Reading(tree)


def with_lines(text: str) -> Reading:
    """Return the tree in a JSON text with its lines, by reading it as the YAML that JSON also is.

    Raises:
        InvalidInput: the text is nested too deep, or holds what is no number.
    """
    wrong = [
        Mistake(code="no-json", found=found[1], line=text.count("\n", 0, found.start()) + 1)
        for found in _NO_NUMBER.finditer(text)
        if found[1]
    ]
    if wrong:
        raise InvalidInput(wrong)
    return read_yaml(text)


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise _Reread
    return fields


def _no_constant(_: str) -> object:
    raise _Reread
