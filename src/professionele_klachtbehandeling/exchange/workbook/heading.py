"""A column as it is drawn: what explains it, how wide it is, and what its drop-down offers."""

from collections.abc import Iterable
from typing import Final

from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.exchange.workbook.cell import yes_or_no
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.drawing import Heading
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    ANSWER,
    FIELD,
    ITEM,
    QUESTION,
    SECTION,
    VALUE,
    Sheet,
    inapplicability_column,
    matrix_fields,
)
from professionele_klachtbehandeling.exchange.workbook.subject import disputed_fields, evidence_fields
from professionele_klachtbehandeling.texts import has_text, text
from professionele_klachtbehandeling.texts.labels import section_label

_WIDTHS: Final = {
    NUMBER: 14,
    SECTION: 24,
    ITEM: 24,
    FIELD: 26,
    VALUE: 30,
    QUESTION: 44,
    ANSWER: 40,
    "name": 34,
    "note": 40,
    "text": 60,
    "citation": 50,
    "address": 34,
    "what": 40,
    "motivation": 40,
}
_WIDTH: Final = 20
_WIDTH_OF_KIND: Final = 22
_WIDTH_OF_TRUTH: Final = 16
_REFERRED_TO: Final = {"task": ("tasks",), "party": ("organisations",), "door": ("channels", "organisations")}
"""The sections whose rows a column refers to."""


def heading_of(column: Column, language: str) -> Heading:
    """Return a column as it is drawn.

    >>> from professionele_klachtbehandeling.exchange.workbook.sheet import item_sheets
    >>> heading_of(item_sheets()[1].column("published"), "nl").words
    ('ja', 'nee', 'geen', 'onbekend', 'betwist')
    """
    words = _words(column, language)
    return Heading(
        key=column.key,
        label=column.label(language),
        hint=_hint(column, language),
        width=_width(column),
        words=words,
        offers=tuple((section_label(one, language), "id", "name") for one in _REFERRED_TO.get(column.refers_to, ())),
        is_strict=bool(words) and not column.is_listed and not column.kind and not column.refers_to,
        is_text=column.member is not int and column.field != NUMBER,
        band=matrix_fields().index(column.field) % 2 if column.kind else 0,
    )


def legend_of(sheet: Sheet, language: str) -> str:
    """Return what holds for a whole sheet, in the one line above it.

    >>> from professionele_klachtbehandeling.exchange.workbook.sheet import evidence_sheet
    >>> legend_of(evidence_sheet(), "nl")
    'Waar de feiten vandaan komen: per rij een bron, en over welke rij en welk veld die bron gaat.'
    """
    own = f"sheet.legend.{sheet.name}"
    return text(own if has_text(own, language) else "sheet.legend", language)


def _hint(column: Column, language: str) -> str:
    hint = column.hint(language)
    if column.field == "id":
        return text("sheet.made-if-empty", language, hint=hint)
    return text("sheet.required", language, hint=hint) if column.is_required else hint


def _width(column: Column) -> int:
    if column.kind:
        return _WIDTH_OF_KIND
    return _WIDTHS.get(column.field, _WIDTH_OF_TRUTH if column.member is bool else _WIDTH)


def _words(column: Column, language: str) -> tuple[str, ...]:
    """Return what the drop-down of a column offers in any case."""
    if column.field == SECTION:
        spoken_of = {"evidence": evidence_fields, "disputed": disputed_fields}[column.section]
        return tuple(section_label(section, language) for section in spoken_of())
    unsaid = _said(("none", "unknown", "disputed"), language) if column.is_factual else ()
    if column.member is bool:
        return (*yes_or_no(column, language)[:2], *unsaid)
    if column.is_term:
        return (*column.terms(language), *unsaid)
    if not column.refers_to:
        return ()
    reasons = inapplicability_column().terms(language) if column.field == "owners" else ()
    return (
        *(_said(("all",), language) if column.takes_all else ()),
        *(() if column.refers_to == "task" else MUNICIPAL_PARTIES),
        *unsaid,
        *(text("sheet.not-applicable", language, reason=reason) for reason in reasons),
    )


def _said(words: Iterable[str], language: str) -> tuple[str, ...]:
    return tuple(text(f"word.{word}", language) for word in words)
