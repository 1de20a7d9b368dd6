"""The tasks and bodies that tables list or only mention, by the names they go by."""

import difflib
import re
from collections.abc import Container, Iterable, Mapping
from typing import Any, Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.draft import Draft
from klachtbehandeling_source_tabel.table import Place, plainly
from klachtbehandeling_source_tabel.wording import refuse

_SECTION_OF: Final = {"task": "tasks", "party": "organisations"}
"""Where a thing that is mentioned but not listed is added; a door can be a channel or a body, so none is added."""
_COMMON: Final = {
    "college": (
        "college van b&w",
        "college van b en w",
        "b&w",
        "b en w",
        "college van burgemeester en wethouders",
        "burgemeester en wethouders",
    ),
    "raad": ("gemeenteraad", "de raad"),
    "gemeente": ("de gemeente", "gemeente zelf"),
}
"""What people call the parties that every municipality has."""
_NO_NAME: Final = re.compile(
    r"n\.?v\.?t\.?\b.*|niet van toepassing|n/a|n\.?t\.?b\.?|n\.?n\.?b\.?|nader te bepalen|nog (niet )?bekend|tbd|"
    r"divers(e|en)?|meerdere|verschillende|zie .*|idem|\"|onbekend|unknown|geen|none|[^a-zà-ÿ]*",
    re.IGNORECASE,
)
"""What stands where a name belongs and is none."""
_ALIKE: Final = 0.9
"""From which likeness on a name is taken for a slip in another; the same name with another number in it is none."""
_MOST_COMPARED: Final = 300


@attrs.define
class Known:
    """The tasks and bodies that there are (bekende namen).

    Attributes:
        municipality: whose tables they are; its name stands for the municipality itself.
        meant: names that a mapping puts in the place of own words, which are no slips.
        closed: the sections that list all there is, to which a mention adds nothing.
        added: the items that were mentioned but not listed.
    """

    municipality: str
    meant: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    added: list[Draft] = attrs.field(factory=list)
    _names: tables.Names = attrs.field(factory=tables.Names, init=False)
    _listed: dict[str, dict[str, str]] = attrs.field(factory=lambda: {"task": {}, "party": {}, "door": {}}, init=False)
    _seen: set[tuple[str, str]] = attrs.field(factory=set, init=False)

    def __attrs_post_init__(self) -> None:
        """Know the parties that every municipality has, by what people call them."""
        own = (self.municipality, f"gemeente {self.municipality}")
        for party, names in _COMMON.items():
            self._names.add("organisations", party, (*names, *(own if party == "gemeente" else ())))

    def is_listed(self, section: str, name: str) -> bool:
        """Return whether a table has listed an item of a section by this name."""
        return (section, plainly(name)) in self._seen

    def note(self, section: str, id_: str, names: Iterable[str]) -> None:
        """Note an item that a table lists, with the names it goes by; the first is its own."""
        given = tuple(names)
        self._seen.add((section, plainly(given[0])))
        self._names.add(section, id_, given)
        sorts = {"tasks": ("task",), "organisations": ("party", "door"), "channels": ("door",)}.get(section, ())
        for sort in sorts:
            self._listed[sort] |= {plainly(name): name for name in given[:1]}

    def new_id(self, name: str, taken: Container[str] = ()) -> str:
        """Return an id made from a name, that no task, body, channel or other taken id has."""
        sorts = tuple(self._names.ids.values())
        return tables.id_from(name, lambda made: made in taken or any(made in ids for ids in sorts))

    def find(self, sort: str, shown: str, row: Place, evidence: Mapping[str, Any]) -> str:
        """Return the id of what a cell mentions; a task or a body that is not listed yet is added with its evidence.

        Args:
            sort: what is mentioned: `task`, `party` or `door`.
            shown: the name or id, as it stands in the cell.
            row: where it is mentioned.
            evidence: the same, as a file holds it.

        Raises:
            InvalidInput: it is no name, looks like a slip in another, or may be more than one thing.
        """
        name = " ".join(shown.split())
        found = self._names.resolve(sort, name)
        if found in self._names.ids[sort]:
            return found
        if len(self._names.called[sort].get(" ".join(name.replace("-", " ").split()).casefold(), ())) > 1:
            raise refuse("ambiguous-name", found=name)
        if _NO_NAME.fullmatch(name):
            raise refuse("no-name", found=name)
        listed = self._listed[sort]
        section = _SECTION_OF.get(sort, "")
        if not section or section in self.closed or self._is_slip(name, listed):
            raise pk.InvalidInput(
                [pk.Mistake(code="no-such", found=name, noun=sort, allowed=tuple(sorted(listed.values())))]
            )
        made = self.new_id(name)
        self._names.add(section, made, (name,))
        # A mention tells that there is such a body, not whether it is a unit of the municipality or a second line.
        silent = dict.fromkeys(("part_of", "second_line"), "unknown") if section == "organisations" else {}
        values = {"id": made, "name": name, **silent}
        self.added.append(Draft(section=section, values=values, places={}, row=row, evidence=(evidence,)))
        return made

    def _is_slip(self, name: str, listed: dict[str, str]) -> bool:
        plain = plainly(name)
        if plain in self.meant or len(listed) > _MOST_COMPARED:
            return False
        near = difflib.get_close_matches(plain, listed, n=1, cutoff=_ALIKE)
        return bool(near) and re.findall(r"\d+", plain) == re.findall(r"\d+", near[0])
