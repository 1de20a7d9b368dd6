"""What loading again did to a file, or left alone, one thing at a time."""

import enum
from typing import Any

import attrs

from professionele_klachtbehandeling.assessment.wording import told_fact
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label


class ChangeKind(enum.Enum):
    """What became of what a source says now."""

    ADDED = "added"
    CHANGED = "changed"
    KEPT = "kept"
    GONE = "gone"
    REOPENED = "reopened"


@attrs.frozen(kw_only=True)
class Change:
    """One difference between what a source says now and what it said, or what the file holds (wijziging).

    Attributes:
        kind: added by the source; changed by it and taken over; kept as it was because a person changed it; gone from
            the source and kept; or a section that is no longer complete since the source lists more.
        section: the section, or `municipality`.
        item: what the item is called; empty for the section as a whole.
        field: the field, nested ones with a dot; empty for the item as a whole.
        before: what the source said last time.
        now: what the source says now.
        yours: what the file held.
    """

    kind: ChangeKind
    section: str
    item: str = ""
    field: str = ""
    before: Any = UNKNOWN
    now: Any = UNKNOWN
    yours: Any = UNKNOWN

    def say(self, language: str) -> str:
        """Return the change as one line.

        >>> said = {"section": "channels", "item": "Balie", "field": "published", "before": False, "now": True}
        >>> Change(kind=ChangeKind.CHANGED, **said).say("nl")
        'overgenomen: Kanalen, Balie, Bekendgemaakt: nee wordt ja'
        """
        section = section_label(self.section, language)
        place = f"{section}, {self.item}" if self.item else section
        if not self.item and self.section != "municipality":
            return text(f"change.section.{self.kind.value}", language, place=place)
        if not self.field:
            return text(f"change.item.{self.kind.value}", language, place=place)
        if self.field == "evidence":
            return text("change.evidence", language, place=place)
        place = f"{place}, {field_label(self.section, self.field, language)}"
        told = {name: _told(getattr(self, name), language) for name in ("before", "now", "yours")}
        return text(f"change.field.{self.kind.value}", language, place=place, **told)


def _told(value: object, language: str) -> str:
    return told_fact(UNKNOWN if value in ("", ()) else value).read(language)
