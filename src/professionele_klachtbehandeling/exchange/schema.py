"""The JSON Schema of a file, made from the classes, so that an editor can help whoever writes one."""

import datetime
import enum
import inspect
import json
import re
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, get_args

import attrs

from professionele_klachtbehandeling.domain.article import LAWS, Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.exchange.formats import FORMATS, kind_of
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.scalars import YES_OR_NO, noun_of
from professionele_klachtbehandeling.exchange.shapes import (
    ALL_WORDS,
    MOST_STATEMENTS,
    SHAPES,
    inner_type,
    is_list,
    is_list_or_all,
    is_mapping,
    plain_type,
)
from professionele_klachtbehandeling.maturity.rating import Level

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string"}
_DAY: Final = r"(\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})"
_NUMBER: Final[Schema] = {"type": "integer", "minimum": 0}
_SCALARS: Final[Mapping[object, Schema]] = {
    str: _TEXT,
    bool: {"anyOf": [{"type": "boolean"}, {"enum": list(YES_OR_NO)}]},
    int: _NUMBER,
    Level: {"type": "integer", "minimum": 1},
    Fraction: {"anyOf": [_NUMBER, {"type": "string", "pattern": r"^\d+(/\d+)?$"}]},
    datetime.date: {"type": "string", "pattern": f"^{_DAY}$"},
    MunicipalityCode: {
        "anyOf": [{"type": "integer", "minimum": 1, "maximum": 9999}, {"type": "string", "pattern": r"\d{1,4}"}]
    },
    PartialDate: {
        "anyOf": [
            {"type": "integer", "minimum": 1000, "maximum": 9999},
            {"type": "string", "pattern": rf"^(\d{{4}}(-\d{{2}})?|\d{{1,2}}-\d{{4}}|{_DAY})$"},
        ]
    },
    Share: {"anyOf": [{"enum": [0, 1]}, {"type": "string", "pattern": r"^([01]|\d+/\d+|\d{1,3}([.,]\d+)?\s*%)$"}]},
    Term: {"type": "string", "pattern": r"^\d+\s+\S+$"},
    Frequency: {"anyOf": [{"type": "integer", "minimum": 1}, _TEXT]},
    Article: {"type": "string", "pattern": f"^({'|'.join(LAWS)}) "},
}


def json_schema(kind: type) -> Schema:
    """Return the JSON Schema of the files that hold a value of a class.

    It describes what an editor should offer; reading is a little wider, as it takes words in any case.

    >>> from professionele_klachtbehandeling.maturity.rating import Ratings
    >>> json_schema(Ratings)["properties"]["format"]
    {'const': 'klachtbehandeling/ratings/1'}
    """
    definitions: dict[str, Schema] = {}
    record = _record(kind, definitions)
    properties = {"format": {"const": FORMATS[kind]}} | {
        name: schema for name, schema in record["properties"].items() if name != "format"
    }
    required = ["format", *(name for name in record["required"] if name != "format")]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMATS[kind],
        **record,
        "properties": properties,
        "required": required,
        "$defs": dict(sorted(definitions.items())),
    }


def write_schemas(folder: Path) -> None:
    """Write the schema of each kind of file to a folder; after a change of the classes, to `schemas` beside this."""
    for kind, format_ in FORMATS.items():
        text = json.dumps(json_schema(kind), ensure_ascii=False, indent=1) + "\n"
        folder.joinpath(f"{kind_of(format_)}.schema.json").write_bytes(text.encode())


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - any type a field can have
    """Return the schema of a type; what has a name is defined once, and referred to."""
    if kind in (str, int):
        return _SCALARS[kind]
    if is_list(kind):
        return _listing(kind, definitions, 0)
    if is_mapping(kind):
        parameter = {"type": ["integer", "boolean", "string", "array"], "items": _TEXT}
        return {"type": "object", "additionalProperties": parameter}
    if (inner := inner_type(kind)) is not None:
        return _schema(inner, definitions)
    name = _name(kind)
    if name not in definitions:
        definitions[name] = {}  # holds the place, should a class hold itself
        definitions[name] = _definition(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _definition(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - any type a field can have
    if kind in _SCALARS:
        return _SCALARS[kind]
    if (plain := plain_type(kind)) is not None:
        # An empty list says nothing, so it is no fact.
        return _fact(_listing(plain, definitions, 1) if is_list(plain) else _schema(plain, definitions))
    if is_list_or_all(kind):
        return {"anyOf": [{"enum": sorted(ALL_WORDS)}, _listing(get_args(kind)[0], definitions, 1)]}
    if issubclass(kind, enum.Enum):
        return {"description": _summary(kind), "enum": [member.value for member in kind]}
    return _record(kind, definitions)


def _listing(kind: Any, definitions: dict[str, Schema], least: int) -> Schema:  # noqa: ANN401 - any list there is
    """Return the schema of a list, or of a single value that stands for a list of one."""
    member = _schema(get_args(kind)[0], definitions)
    bounds = {"minItems": least} if least else {}
    return {"anyOf": [{"type": "array", **bounds, "items": member}, member]}


def _fact(plain: Schema) -> Schema:
    """Return the four shapes of a fact: plain, none, unknown, disputed."""
    none = [word for word, shape in SHAPES.items() if shape is NONE]
    statement = {"anyOf": [plain, {"enum": none}]}
    disputed = {"type": "array", "minItems": 2, "maxItems": MOST_STATEMENTS, "items": statement}
    return {
        "anyOf": [
            plain,
            {"enum": list(SHAPES)},
            {
                "type": "object",
                "properties": {"disputed": disputed},
                "required": ["disputed"],
                "additionalProperties": False,
            },
        ]
    }


def _record(kind: type[attrs.AttrsInstance], definitions: dict[str, Schema]) -> Schema:
    told = _told(kind)
    properties: Schema = {}
    for name, field in fields_of(kind):
        described = {"description": told[field.name]} if field.name in told else {}
        properties[name] = {**described, **_schema(field.type, definitions)}
    return {
        "description": _summary(kind),
        "type": "object",
        "properties": properties,
        "required": [name for name, field in fields_of(kind) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _name(kind: Any) -> str:  # noqa: ANN401 - any type a field can have
    if (plain := plain_type(kind)) is not None:
        return f"fact-of-{_name(plain)}"
    if is_list(kind):
        return f"{_name(get_args(kind)[0])}-list"
    return "list-or-all" if is_list_or_all(kind) else noun_of(kind)


def _summary(kind: type) -> str:
    return inspect.cleandoc(kind.__doc__ or "").split("\n\n", maxsplit=1)[0].replace("\n", " ")


def _told(kind: type) -> dict[str, str]:
    """Return what the docstrings of a class, and of those it builds on, tell of each field."""
    told: dict[str, str] = {}
    for ancestor in reversed(kind.__mro__):
        _, _, section = inspect.cleandoc(ancestor.__doc__ or "").partition("\nAttributes:\n")
        lines = re.sub(r"\n {8,}", " ", section.split("\n\n", maxsplit=1)[0])
        told |= dict(re.findall(r"^    (\w+): (.*)$", lines, flags=re.MULTILINE))
    return told
