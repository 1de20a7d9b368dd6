"""The page on the model file, field by field."""

import enum
from collections.abc import Iterator
from typing import Final

import attrs

from docs.pages.markdown import code, link, page, sentence, table
from docs.pages.records import Kind, described, summary
from docs.pages.values import classes_in, in_words, left_out, title_of, values_table
from professionele_klachtbehandeling.domain.article import LAWS
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.scoring.method import methods

_INTRODUCTION: Final = """\
A maturity model is one file, YAML or JSON, that begins with `format: klachtbehandeling/model/1`. Only measures are
code: a condition asks one of [the measures](measures.md). Every text for people is given in Dutch and in English.
[How to write a model](../how-to/write-a-model.md) makes one from nothing; [the built-in model](model-en.md) is the
longest example.
"""
_TITLES: Final = {
    "MaturityModel": "The file",
    "Words": "Texts",
    "LevelName": "Levels",
    "LevelConditions": "Conditions of a level",
    "Applicability": "Applicability",
    "SourceText": "Source text",
    "CitedSource": "Source",
}


def model_file_page() -> str:
    """Return the page."""
    kinds = list(_met(MaturityModel))
    records = [kind for kind in kinds if attrs.has(kind)]
    lists = [kind for kind in kinds if issubclass(kind, enum.Enum)]
    return page(
        "The model file, field by field",
        _INTRODUCTION.strip(),
        *(block for kind in records for block in _record(kind)),
        "## Closed lists",
        *(block for kind in lists for block in (f"### {title_of(kind)}", values_table(kind))),
        "### Methods",
        table(("name", "what it does"), [(code(name), _told(method)) for name, method in methods().items()]),
        "### Laws",
        "An article names one of these laws, then its number: " + ", ".join(code(law) for law in LAWS) + ".",
    )


def _met(kind: type) -> Iterator[type]:
    """Yield a class and all classes in its fields, each once, in the order in which they are met."""
    met: dict[type, None] = {}
    ahead = [kind]
    while ahead:
        one = ahead.pop(0)
        if one not in met:
            met[one] = None
            if attrs.has(one):
                ahead += [inner for field in described(one) for inner in classes_in(field.attribute.type)]
    yield from met


def _record(kind: Kind) -> Iterator[str]:
    yield f"## {_title(kind)}"
    yield f"Class `{kind.__name__}`. {summary(kind)}"
    rows = (
        (
            code(field.name),
            in_words(field.attribute.type, _linked),
            left_out(field.attribute),
            sentence(field.meaning) if field.meaning else "Which format the file has, with its version.",
        )
        for field in described(kind)
    )
    yield table(("key", "holds", "left out", "meaning"), rows)


def _title(kind: type) -> str:
    return _TITLES.get(kind.__name__, kind.__name__)


def _linked(kind: type) -> str:
    title = title_of(kind) if issubclass(kind, enum.Enum) else _title(kind)
    return link(title[:1].lower() + title[1:], title)


def _told(method: object) -> str:
    return (type(method).__doc__ or "").partition("\n")[0]
