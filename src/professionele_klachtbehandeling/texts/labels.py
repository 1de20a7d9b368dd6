"""What sections, fields and terms are called by the people who fill them in: on a sheet, in a question, in a page."""

from collections.abc import Sequence

from professionele_klachtbehandeling.texts import has_text, text


def section_label(section: str, language: str) -> str:
    """Return what a section of a landscape is called, as the title of its sheet.

    >>> section_label("channels", "nl")
    'Kanalen'
    """
    return text(f"section.{section}", language)


def field_label(section: str, name: str, language: str) -> str:
    """Return what a field is called, as the heading of its column; fields within a field are joined with a dot.

    A section may call a field otherwise than the others do; a field without a label keeps its name.

    >>> field_label("channels", "information.term", "nl"), field_label("channels", "name", "nl")
    ('Vertelt de termijn', 'Naam')
    """
    record, _, field = name.rpartition(".")
    if record:
        return _first((f"label.{section}.{record}.{field}", f"label.{record}.{field}"), language, name)
    return _first((f"label.{section}.{field}", f"label.{field}"), language, name)


def field_hint(section: str, name: str, language: str) -> str:
    """Return in one line what to fill in; empty where the label says enough.

    >>> field_hint("channels", "kinds", "nl")
    'Welke soorten een inwoner hier kwijt kan; meer dan één: met ; ertussen'
    """
    record, _, field = name.rpartition(".")
    if record:
        return _first((f"hint.{section}.{record}.{field}", f"hint.{record}.{field}"), language, "")
    return _first((f"hint.{section}.{field}", f"hint.{field}"), language, "")


def term_label(noun: str, value: str, language: str) -> str:
    """Return what a value of a closed list is called; a term of the law or the report is called as it is.

    >>> term_label("way", "web-form", "nl"), term_label("input-kind", "klacht", "nl")
    ('webformulier', 'klacht')
    """
    key = f"term.{noun}.{value}"
    return text(key, language) if has_text(key, language) else value


def _first(keys: Sequence[str], language: str, otherwise: str) -> str:
    """Return the text under the first key that has one."""
    return next((text(key, language) for key in keys if has_text(key, language)), otherwise)
