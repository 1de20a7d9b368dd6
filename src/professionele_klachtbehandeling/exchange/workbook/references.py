"""How the rows of sheets are referred to by the rows of others: by id or number, by name, or by task and kind."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, InputKind
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange.shapes import ALL_WORDS, SHAPES
from professionele_klachtbehandeling.exchange.workbook.cell import DISPUTED_WORDS, pieces
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.names import SORTS, Names, id_from
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM
from professionele_klachtbehandeling.texts.labels import section_label

_TAKEN: Final = (*MUNICIPAL_PARTIES, *SHAPES, *ALL_WORDS, *DISPUTED_WORDS)
"""What no id is made into, since a cell that holds it says something else."""


@attrs.frozen
class References:
    """How rows are referred to (verwijzingen).

    Attributes:
        rows: per section, and per sheet of parts, how each of its rows is referred to; empty for a row that cannot be.
        names: what tasks, parties and doors are called.
        language: the language of the workbook.
    """

    rows: Mapping[str, Sequence[str]]
    names: Names
    language: str
    _called: dict[str, dict[str, list[str]]] = attrs.field(factory=dict, init=False)

    def find(self, section: str, shown: str) -> str:
        """Return how the row that a text means is referred to.

        Raises:
            InvalidInput: there is no such row, or more than one.

        >>> References({"reviews": ["1", "2"]}, Names(), "nl").find("reviews", "2")
        '2'
        """
        for candidate in dict.fromkeys((shown, self._resolved(section, shown))):
            alike = self._alike(section).get(candidate.casefold(), [])
            for found in ([one for one in alike if one == candidate], alike):
                if len(found) > 1:
                    raise refuse("ambiguous-row", shown, self._title(section), path=ITEM)
                if found:
                    return found[0]
        raise refuse("no-such-row", shown, self._title(section), [one for one in self.rows[section] if one], path=ITEM)

    def _title(self, section: str) -> str:
        return section_label("tasks" if section == "responsibilities" else section, self.language)

    def _alike(self, section: str) -> Mapping[str, list[str]]:
        if section not in self._called:
            called = self._called.setdefault(section, {})
            for reference in self.rows[section]:
                called.setdefault(reference.casefold(), []).append(reference)
        return self._called[section]

    def _resolved(self, section: str, shown: str) -> str:
        if section == "responsibilities":
            task, _, kind = shown.rpartition("/")
            return f"{self.names.resolve('task', task.strip())}/{kind.strip()}"
        return self.names.resolve(SORTS[section][0], shown) if section in SORTS else shown


def references_in(sheets: Mapping[str, Filled], language: str) -> References:
    """Return how the rows of the sheets of a landscape are referred to; who left out an id gets one made from the name.

    Args:
        sheets: the sheets by name.
        language: the language of the workbook.
    """
    names = Names()
    rows: dict[str, Sequence[str]] = {}
    for section, sheet in sheets.items():
        has_id = bool(sheet.rows) and sheet.rows[0].sheet.has_id
        rows[section] = _ids(sheet) if has_id else [row.text(NUMBER) for row in sheet.rows]
        if has_id:
            for row, id_ in zip(sheet.rows, rows[section], strict=True):
                names.add(section, id_, _names(row))
    # What is said of the municipality stands on a form, of which no row has to be named.
    rows["municipality"] = [""]
    rows["responsibilities"] = [f"{task}/{kind.value}" for task in rows.get("tasks", ()) for kind in InputKind]
    return References(rows, names, language)


def _ids(sheet: Filled) -> list[str]:
    """Return the id of each row; one that is left out is made from the name, or from the title of the sheet."""
    taken = {*_TAKEN, *(row.text("id") for row in sheet.rows)}
    ids = []
    for row in sheet.rows:
        id_ = row.text("id") or id_from(row.text("name") or sheet.title, taken.__contains__)
        taken.add(id_)
        ids.append(id_)
    return ids


def _names(row: Row) -> list[str]:
    aliases = row.text("aliases")
    return [row.text("name"), *(pieces(aliases) if aliases else ())]
