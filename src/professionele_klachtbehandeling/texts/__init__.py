"""The words people read: one catalogue per language, looked up by key.

The catalogues `nl.json` and `en.json` hold the same keys with the same placeholders; a house test keeps them so. Code
holds keys only, so that a sentence can be improved without touching a rule.
"""

import functools
import json
from collections.abc import Mapping
from importlib import resources
from typing import Final

LANGUAGES: Final = ("nl", "en")


@functools.cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return all texts of a language by key.

    Raises:
        LookupError: there is no catalogue for the language.

    >>> catalogue("nl")["truth.open"]
    'open'
    """
    if language not in LANGUAGES:
        raise LookupError(f"no texts in {language!r}; there are {', '.join(LANGUAGES)}")
    source = resources.files(__package__).joinpath(f"{language}.json")
    texts: dict[str, str] = json.loads(source.read_text(encoding="utf-8"))
    return texts


def text(key: str, language: str, /, **values: object) -> str:
    """Return the text under a key with its placeholders filled in.

    Raises:
        LookupError: the key or the language is not known.

    >>> text("truth.open", "en")
    'open'
    """
    return catalogue(language)[key].format(**values)


def has_text(key: str, language: str, /) -> bool:
    """Return whether the catalogue of a language holds a key.

    >>> has_text("truth.open", "nl")
    True
    """
    return key in catalogue(language)
