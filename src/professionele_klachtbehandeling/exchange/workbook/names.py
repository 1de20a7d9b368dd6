"""What tasks, parties and doors are called, so that a cell may name one by its id, its name or another name it has."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.identifier import LONGEST_ID, WORDS_WITH_A_MEANING
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES

SORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "tasks": ("task",),
    "organisations": ("party", "door"),
    "channels": ("door",),
}
"""Per section that others refer to, as what."""

_LONGEST: Final = LONGEST_ID - 10
"""How long an id is made, so that there is room for a number behind it."""


def id_from(name: str, taken: Callable[[str], bool]) -> str:
    """Return a short name made from a name, that is not taken yet: lower case, digits and hyphens.

    It is short enough for an id, and no word that a field takes for something else.

    >>> id_from("Huishoudelijke hulp (Wmo)", {"huishoudelijke-hulp-wmo"}.__contains__)
    'huishoudelijke-hulp-wmo-2'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-") or "x"
    number, unique = 1, made
    while taken(unique) or unique in WORDS_WITH_A_MEANING:
        number += 1
        unique = f"{made}-{number}"
    return unique


@attrs.define
class Names:
    """The names by which cells refer to tasks, parties and doors (namen).

    Attributes:
        ids: per sort of thing (`task`, `party`, `door`) the ids there are.
        called: per sort of thing the ids that go by a name, the name written plainly.
    """

    ids: dict[str, set[str]] = attrs.field(factory=lambda: {"task": set(), "party": set(), "door": set()})
    called: dict[str, dict[str, set[str]]] = attrs.field(factory=lambda: {"task": {}, "party": {}, "door": {}})

    def __attrs_post_init__(self) -> None:
        """Know the parties that every municipality has."""
        for party in MUNICIPAL_PARTIES:
            self.add("organisations", party, ())

    def add(self, section: str, id: str, names: Iterable[str]) -> None:  # noqa: A002 - the word of the field
        """Note that an item of a section goes by names; nothing refers to the items of most sections."""
        for sort in SORTS.get(section, ()):
            self.ids[sort].add(id)
            for name in filter(None, map(_plain, (id, *names))):
                self.called[sort].setdefault(name, set()).add(id)

    def resolve(self, sort: str, shown: str) -> str:
        """Return the id that a text refers to; the text itself where it names nothing, or more than one thing.

        >>> names = Names()
        >>> names.add("organisations", "werkplein", ["Werkplein Tussen de Rivieren"])
        >>> names.resolve("party", "werkplein tussen de rivieren"), names.resolve("party", "Ambtelijke organisatie")
        ('werkplein', 'ambtelijke-organisatie')
        """
        if shown in self.ids[sort]:
            return shown
        found = self.called[sort].get(_plain(shown), set())
        return next(iter(found)) if len(found) == 1 else shown


def _plain(name: str) -> str:
    """Return a name as it is compared: hyphens are blanks, and blanks and capitals make no difference."""
    return " ".join(name.replace("-", " ").split()).casefold()
