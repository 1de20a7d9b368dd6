"""The page on the file of ratings, field by field."""

import enum
from collections.abc import Iterator
from typing import Final

from docs.pages.markdown import code, page, sentence, table
from docs.pages.records import Kind, described, summary
from docs.pages.values import in_words, left_out, title_of, values_table
from professionele_klachtbehandeling.domain.vocabulary import Grade, Inapplicability
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings
from professionele_klachtbehandeling.texts.labels import field_label

_INTRODUCTION: Final = """\
What a file of ratings can say: what people find of the indicators of a model. It is YAML or JSON and begins with
`format: klachtbehandeling/ratings/1`. A rating gives a `level` or says why the indicator is `not_applicable`, never
both.
"""


def ratings_page() -> str:
    """Return the page."""
    return page(
        "The ratings file, field by field",
        _INTRODUCTION.strip(),
        *_record("The file", "ratings", Ratings),
        *_record("Ratings", "rating", Rating),
        *(block for kind in (Inapplicability, Grade) for block in (f"## {title_of(kind)}", values_table(kind))),
    )


def _record(title: str, section: str, kind: Kind) -> Iterator[str]:
    yield f"## {title}"
    yield f"Class `{kind.__name__}`. {summary(kind)}"
    rows = (
        (
            code(field.name),
            field_label(section, field.name, "nl"),
            in_words(field.attribute.type, _linked),
            left_out(field.attribute),
            sentence(field.meaning),
        )
        for field in described(kind)
    )
    yield table(("key", "in Dutch", "holds", "left out", "meaning"), rows)


def _linked(kind: type) -> str:
    """Return the link to a class or closed list, on this page where it is described here."""
    if issubclass(kind, enum.Enum):
        return f"[{title_of(kind)[:1].lower()}{title_of(kind)[1:]}](#{title_of(kind).lower().replace(' ', '-')})"
    return "[rating](#ratings)" if kind is Rating else "[evidence](landscape-file.md#evidence)"
