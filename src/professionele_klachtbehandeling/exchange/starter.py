"""A new file to fill in: what is known already, and below it, behind `#`, an example of everything else."""

import datetime
import enum
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.workbook.column import Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.sheet import record_of
from professionele_klachtbehandeling.exchange.writing import to_yaml
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

_PLAIN: Final = re.compile(r"[A-Za-z0-9][\w -]*(?:[.:/]\w+)*")
_OF_ITSELF: Final = frozenset({"part_of", "end", "remedied"})
"""Fields of an example that are best left open: it cannot be a part of itself, nor has it ended."""
_EXAMPLES: Final[Mapping[type, Any]] = {
    bool: True,
    int: 0,
    datetime.date: "2026-01-15",
    PartialDate: "2026-01-15",
    Share: "80%",
    Term: "6 weeks",
    Frequency: 1,
    Article: "Awb 9:12a",
}


def landscape_starter(landscape: Landscape, language: str) -> str:
    """Return the YAML of a new landscape: what it says, and behind `#` an example of each section it does not have.

    Reading it gives the landscape itself. Without the `#` before them the examples can be read as well.

    Args:
        landscape: what is known already.
        language: the language of the explanation, `nl` or `en`.
    """
    first, rest = _after_first_comment(to_yaml(landscape))
    lines = [*first, *_remarks("starter.landscape", language), *rest]
    ids = {name: [item.key for item in landscape.section(name)] for name in ("tasks", "channels")}
    known = {"task": (ids["tasks"] or ["taak"])[0], "door": (ids["channels"] or ["kanaal"])[0], "party": "gemeente"}
    for section in SECTIONS:
        if not landscape.section(section):
            lines += ["", *_section(section, known, language)]
    return "\n".join(lines) + "\n"


def ratings_starter(ratings: Ratings, model: MaturityModel, language: str) -> str:
    """Return the YAML of a new sheet of ratings: behind `#` every indicator with what can be seen on each level.

    Args:
        ratings: whose ratings, of which day; none are given yet.
        model: the model by which is rated.
        language: the language of the explanation, `nl` or `en`.
    """
    first, rest = _after_first_comment(to_yaml(ratings))
    lines = [*first, *_remarks("starter.ratings", language), *rest, "", "#ratings:"]
    for spearhead in model.spearheads:
        lines += ["", f"# {spearhead.id} {spearhead.name.read(language)}"]
        for indicator in spearhead.indicators:
            lines.append(f"# {indicator.id} {indicator.name.read(language)}: {indicator.question.read(language)}")
            lines += [f"#     {one.level}  {one.words.read(language)}" for one in indicator.descriptors]
            example = {"indicator": indicator.id, "level": 1, "assessor": "rol", "date": str(ratings.reference_date)}
            lines.append(f"#  - {_flow(example)}")
    return "\n".join(lines) + "\n"


def _after_first_comment(yaml: str) -> tuple[list[str], list[str]]:
    """Return the line for editors, where there is one, and the other lines."""
    lines = yaml.rstrip("\n").split("\n")
    return (lines[:1], lines[1:]) if lines[0].startswith("#") else ([], lines)


def _remarks(key: str, language: str) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in text(key, language).split("\n"))


def _section(section: str, known: Mapping[str, str], language: str) -> Iterator[str]:
    """Yield a heading, and one item with all its fields, each with what it is called and what to fill in."""
    yield f"# ---- {section_label(section, language)} " + "-" * (90 - len(section_label(section, language)))
    yield f"#{section}:"
    columns = {column.field: column for column in columns_of(section, record_of(section))}
    mark = "-"
    for name, _ in fields_of(record_of(section)):
        if name in _OF_ITSELF:
            continue
        value = _example(name, columns, known)
        if value is not None:
            column = columns.get(name, Column(section=section, field=name))
            told = ": ".join(filter(None, (column.label(language), column.hint(language))))
            yield f"#  {mark} {name}: {_flow(value)}  # {told}{_choices(column)}"
            mark = " "


def _choices(column: Column) -> str:
    """Return the words from a closed list as a file spells them, for who has no drop-down."""
    if not column.is_term:
        return ""
    members: type[enum.Enum] = column.member
    return f" ({', '.join(str(member.value) for member in members)})"


def _example(name: str, columns: Mapping[str, Column], known: Mapping[str, str]) -> Any:  # noqa: ANN401 - any node
    inner = {key.partition(".")[2]: column for key, column in columns.items() if key.startswith(f"{name}.")}
    if inner:
        return {field: _of_column(column, known) for field, column in inner.items()}
    if name in columns and not columns[name].is_of_records:
        return _of_column(columns[name], known)
    records = {
        "evidence": [{"citation": "titel van de bron", "date": "2026-01-15"}],
        "not_applicable": [{"kind": "melding", "reason": "kind-cannot-occur"}],
        "deliveries": [{"due": "2026-01-15", "received": "2026-01-15", "response": True}],
        "within": [{"term": "6 weeks", "share": "80%"}],
    }
    return records.get(name)


def _of_column(column: Column, known: Mapping[str, str]) -> Any:  # noqa: ANN401 - a node of a tree
    value = _of_member(column, known)
    return [value] if column.is_listed else value


def _of_member(column: Column, known: Mapping[str, str]) -> Any:  # noqa: ANN401 - a scalar of a tree
    if column.refers_to:
        return known[column.refers_to]
    if column.is_term:
        return next(iter(column.member)).value  # type: ignore[call-overload]  # the class of a closed list
    if column.field == "year":
        return 2025
    if column.field == "id":
        return {"tasks": "taak", "channels": "kanaal"}.get(column.section, "kenmerk")
    return _EXAMPLES.get(column.member, "tekst")


def _flow(value: Any) -> str:  # noqa: ANN401 - any node of a tree
    """Return a value on one line, as YAML and as people write it."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_flow(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    shown = str(value)
    return shown if _PLAIN.fullmatch(shown) else json.dumps(shown, ensure_ascii=False)
