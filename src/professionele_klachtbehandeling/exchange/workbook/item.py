"""An item of a section, read from its row, with what other sheets say about it."""

from collections.abc import Sequence
from typing import Any

import attrs

from professionele_klachtbehandeling.domain.vocabulary import Stance
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.exchange.workbook.annex import Annex
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.filled import Row
from professionele_klachtbehandeling.exchange.workbook.part import Parts
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD
from professionele_klachtbehandeling.exchange.workbook.subject import columns_about, disputed_fields
from professionele_klachtbehandeling.texts.labels import field_label


@attrs.frozen
class ItemReader:
    """What reads items, each with its evidence, its disputed facts and its parts.

    Attributes:
        reader: what reads a row.
        evidence: the sheet for evidence.
        disputed: the sheet for disputed values.
        parts: the sheets of parts.
    """

    reader: RecordReader
    evidence: Annex
    disputed: Annex
    parts: Parts

    def item(self, row: Row, columns: Sequence[Column], path: str, section: str, reference: str) -> dict[str, Any]:
        """Return the item on a row.

        Args:
            row: the row.
            columns: the columns that are fields of the item.
            path: where the item stands in the tree.
            section: the section of the item.
            reference: how the row is referred to.
        """
        item = self.reader.record(row, columns, path, self.disputed.about(section, reference))
        if row.sheet.has_id and section == row.sheet.name:
            item["id"] = reference
        evidence = [
            self._evidence(source, field, f"{path}.evidence[{number}]", section)
            for number, (field, source) in enumerate(self.evidence.in_order(section, reference))
        ]
        if evidence:
            item["evidence"] = evidence
        self.parts.add(section, reference, row, item, path)
        return item

    def is_spoken_of(self, section: str, reference: str) -> bool:
        """Return whether another sheet says something about an item."""
        return bool(self.evidence.about(section, reference) or self.disputed.about(section, reference))

    def _evidence(self, row: Row, field: str, path: str, section: str) -> dict[str, Any]:
        evidence = self.reader.record(row, row.sheet.columns, path)
        if not field:
            return evidence
        self.reader.made.cells[f"{path}.field"] = row.place(FIELD)
        if evidence.get("stance") == Stance.AGAINST.value and not _can_be_disputed(section, field):
            found = field_label(section, field, self.reader.language)
            self.reader.made.mistakes.append(Mistake(code="undisputable", found=found, cell=row.place(FIELD)))
            return evidence
        return {**evidence, "field": field}


def _can_be_disputed(section: str, field: str) -> bool:
    is_of_records = any(one.field == field and one.is_of_records for one in columns_about(section))
    return is_of_records or field in disputed_fields()[section]
