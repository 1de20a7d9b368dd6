"""What can be an id: a short name that can be seen, typed and told apart, wherever it turns up."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from professionele_klachtbehandeling.errors import Mistake

LONGEST_ID: Final = 100
"""How many characters an id may have."""
WORDS_WITH_A_MEANING: Final = frozenset({"all", "alle", "geen", "none", "onbekend", "unknown"})
"""Words that a field which refers to an item takes for something else than its id, in whatever case."""

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""The Unicode categories of what cannot be seen: control characters, marks that turn the direction of writing round or
have no width, halves of a character, and breaks of lines."""


def id_mistakes(identifier: str, path: str) -> Iterator[Mistake]:
    """Yield why a text cannot be an id.

    Two ids that look alike must be alike. So an id holds nothing that cannot be seen, no line break or tab, and no
    blank at either end.

    >>> [mistake.code for text in ("balie", "balie ", "") for mistake in id_mistakes(text, "channels[0].id")]
    ['no-id', 'no-id']
    """
    if (
        not 0 < len(identifier) <= LONGEST_ID
        or identifier != identifier.strip()
        or any(unicodedata.category(character) in _UNSEEN for character in identifier)
    ):
        yield Mistake(code="no-id", path=path, found=identifier)
