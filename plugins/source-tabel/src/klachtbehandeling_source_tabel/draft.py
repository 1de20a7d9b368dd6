"""An item that is being made from a row: fields as a file would hold them, each with the cell it comes from."""

from collections.abc import Mapping
from typing import Any

import attrs

from klachtbehandeling_source_tabel.table import Place


@attrs.define(kw_only=True)
class Draft:
    """An item in the making (ontwerp).

    Attributes:
        section: the section it belongs to.
        values: its fields, fields within a field joined with a dot.
        places: per field the cell it comes from.
        row: the row it comes from; its mistakes are told of there where no cell is to blame.
        evidence: where it comes from, as a file holds it.
    """

    section: str
    values: dict[str, Any]
    places: dict[str, Place]
    row: Place
    evidence: tuple[Mapping[str, Any], ...]

    def fields(self) -> dict[str, Any]:
        """Return the item as a file holds it."""
        made: dict[str, Any] = {}
        for name, value in self.values.items():
            *outer, last = name.split(".")
            within = made
            for part in outer:
                within = within.setdefault(part, {})
            within[last] = value
        return made | {"evidence": [dict(one) for one in self.evidence]}

    def field_at(self, path: str) -> str:
        """Return which of its fields a path leads to; empty where it leads to the whole item.

        >>> place = Place(file="a.csv", number=2)
        >>> values = {"clauses.reporting": True}
        >>> draft = Draft(section="outsourced_tasks", values=values, places={}, row=place, evidence=())
        >>> draft.field_at("clauses.reporting")
        'clauses.reporting'
        """
        found = [name for name in self.values if path == name or path.startswith((f"{name}.", f"{name}["))]
        return max(found, key=len, default="")
