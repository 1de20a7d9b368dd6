"""What this source says to people, in Dutch and in English, and its mistakes in the voice of the library."""

import functools
import json
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any, Final

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

LANGUAGES: Final = ("nl", "en")
_LONGEST: Final = 60
"""How much of a value a sentence repeats."""


def text(key: str, language: str, **values: object) -> str:
    """Return a text of this source, with the values filled in.

    >>> text("sureness.certain", "nl")
    'zeker'
    """
    return _catalogue(language)[key].format(**{name: shortened(str(value)) for name, value in values.items()})


def mistake(code: str, *, found: str = "", allowed: Iterable[str] = (), path: str = "", **values: object) -> pk.Mistake:
    """Return a mistake of this source, which carries its sentence in both languages; its place is added later.

    >>> mistake("no-date").say("en")
    'give the date on which the table was made up, as date: 2026-06-30'
    """
    dutch, english = (text(f"mistake.{code}", language, found=found, **values) for language in LANGUAGES)
    return pk.Mistake(code=code, found=found, allowed=tuple(allowed), path=path, nl=dutch, en=english)


def refuse(code: str, **values: Any) -> pk.InvalidInput:  # noqa: ANN401 - what `mistake` takes
    """Return, ready to be raised, the error for one mistake of this source."""
    return pk.InvalidInput([mistake(code, **values)])


def labels_of(labelled: tables.Section | tables.SectionField) -> dict[str, str]:
    """Return what a section or field is called in either language, for a mistake about it.

    >>> labels_of(tables.sections()[2])
    {'label_nl': 'Kanalen', 'label_en': 'Channels'}
    """
    return {f"label_{language}": labelled.label(language) for language in LANGUAGES}


def shortened(shown: str) -> str:
    """Return a value as a sentence repeats it: not at length.

    >>> len(shortened("a" * 99))
    60
    """
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


@functools.cache
def _catalogue(language: str) -> Mapping[str, str]:
    texts = resources.files("klachtbehandeling_source_tabel").joinpath("texts", f"{language}.json")
    catalogue: dict[str, str] = json.loads(texts.read_text(encoding="utf-8"))
    return catalogue
