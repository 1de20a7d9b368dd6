"""Texts of a model that say nothing in one of the languages in which people read it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.logic import Words

if TYPE_CHECKING:
    from professionele_klachtbehandeling.maturity.model import MaturityModel


def silences(model: "MaturityModel") -> Iterator[Mistake]:
    """Yield every text of a model that is empty in a language, wherever it stands."""
    yield from _silences(model, "")


def _silences(part: Any, path: str) -> Iterator[Mistake]:  # noqa: ANN401 - whatever a model is made of
    if isinstance(part, tuple):
        for index, member in enumerate(part):
            yield from _silences(member, f"{path}[{index}]")
    elif attrs.has(type(part)):
        in_two_languages = isinstance(part, Words) or {"nl", "en"} <= {field.name for field in attrs.fields(type(part))}
        for field in attrs.fields(type(part)):
            value, place = getattr(part, field.name), f"{path}.{field.name}" if path else field.name
            if in_two_languages and field.name in {"nl", "en"} and not value.strip():
                yield Mistake(code="missing-text", path=place)
            else:
                yield from _silences(value, place)
