"""A tree of fields, lists and scalars that was gathered from cells."""

from typing import Any

import attrs

from professionele_klachtbehandeling.errors import Mistake


@attrs.define
class Tree:
    """What a workbook says (boom), in the same fields, lists and scalars as a YAML file.

    Attributes:
        fields: the tree.
        cells: per path in it the cell it comes from.
        mistakes: what is wrong with cells, each with its cell.
    """

    fields: dict[str, Any] = attrs.field(factory=dict)
    cells: dict[str, str] = attrs.field(factory=dict)
    mistakes: list[Mistake] = attrs.field(factory=list)

    def cell_of(self, path: str) -> str:
        """Return the cell of a field, or of the nearest field around it; empty where it comes from no cell.

        >>> Tree(cells={"tasks[0]": "Taken!A3", "tasks[0].name": "Taken!B3"}).cell_of("tasks[0].name[1]")
        'Taken!B3'
        """
        while path:
            if path in self.cells:
                return self.cells[path]
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return ""
