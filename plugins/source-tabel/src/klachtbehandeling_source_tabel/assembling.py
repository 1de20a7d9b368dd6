"""From items of all tables to one landscape: what contradicts itself is told of, and the rest stands."""

import re
from collections.abc import Iterable
from typing import Any, Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.cells import UNKNOWN
from klachtbehandeling_source_tabel.draft import Draft
from klachtbehandeling_source_tabel.mapping import named

_ITEM: Final = re.compile(r"([a-z_]+)\[(\d+)\]\.?(.*)", re.DOTALL)


@attrs.define
class Assembly:
    """Items that are put together (samenstelling).

    Attributes:
        request: whose landscape it becomes, of which day.
        drafts: the items; those that cannot be are taken out.
        unread: why they were.
        lost: the sections from which something was taken out.
    """

    request: pk.SourceRequest
    drafts: list[Draft]
    unread: list[pk.Mistake] = attrs.field(factory=list)
    lost: set[str] = attrs.field(factory=set)

    def landscape(self, complete: Iterable[str]) -> pk.Landscape:
        """Return the landscape of all items that can stand together.

        A field that contradicts something becomes unknown where it can be, and its item is taken out where it cannot.
        Each round takes something away, so that the last one comes.

        Args:
            complete: the sections of which nothing is left out, so long as nothing is taken out here.

        Raises:
            InvalidInput: it is not the items that are wrong.
        """
        sections = {section.name: named(section) for section in tables.sections()}
        closed = [name for name in sections if name in set(complete)]
        while True:
            listed = {name: [one for one in self.drafts if one.section == name] for name in sections}
            try:
                return self._made(listed, [name for name in closed if name not in self.lost])
            except pk.InvalidInput as error:
                gone: set[int] = set()
                changed = False
                for found in error.mistakes:
                    match = _ITEM.fullmatch(found.path)
                    if match is None or int(match[2]) >= len(listed.get(match[1], ())):
                        continue
                    draft = listed[match[1]][int(match[2])]
                    name = draft.field_at(match[3])
                    if id(draft) in gone:
                        continue
                    place = draft.places.get(name, draft.row)
                    self.unread.append(place.of(attrs.evolve(found, cell="")))
                    changed = True
                    field = sections[match[1]].get(name)
                    if field is not None and field.is_factual and draft.values.get(name) != UNKNOWN:
                        draft.values[name] = UNKNOWN
                    else:
                        gone.add(id(draft))
                        self.lost.add(match[1])
                if not changed:
                    raise
                self.drafts = [one for one in self.drafts if id(one) not in gone]

    def _made(self, listed: dict[str, list[Draft]], complete: list[str]) -> pk.Landscape:
        fields: dict[str, Any] = {name: [one.fields() for one in drafts] for name, drafts in listed.items() if drafts}
        municipality = self.request.municipality
        fields |= {
            "municipality": {"code": str(municipality.code), "name": municipality.name},
            "reference_date": self.request.reference_date.isoformat(),
        }
        if complete:
            fields["complete"] = complete
        # How many people live there may be in dispute, which the one who asks knows and a table does not.
        return attrs.evolve(pk.landscape_from(fields), municipality=municipality)
