"""What became of a difference, in words."""

import pytest

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.sources.change import Change, ChangeKind

FIELD = {"section": "channels", "item": "Balie", "field": "published", "before": True, "now": False, "yours": NONE}
ITEM = {"section": "channels", "item": "Balie"}
SECTION = {"section": "channels"}


@pytest.mark.parametrize(
    ("kind", "about", "nl", "en"),
    [
        (
            ChangeKind.ADDED,
            FIELD,
            "ingevuld: Kanalen, Balie, Bekendgemaakt: nee",
            "filled in: Channels, Balie, Published: no",
        ),
        (
            ChangeKind.CHANGED,
            FIELD,
            "overgenomen: Kanalen, Balie, Bekendgemaakt: ja wordt nee",
            "taken over: Channels, Balie, Published: yes becomes no",
        ),
        (
            ChangeKind.KEPT,
            FIELD,
            "uw invulling blijft: Kanalen, Balie, Bekendgemaakt: u hebt geen, de bron zegt nu nee",
            "yours is kept: Channels, Balie, Published: you have none, the source now says no",
        ),
        (
            ChangeKind.GONE,
            FIELD,
            "de bron zegt dit niet meer: Kanalen, Balie, Bekendgemaakt; in uw bestand blijft geen",
            "the source no longer says this: Channels, Balie, Published; your file keeps none",
        ),
        (ChangeKind.ADDED, ITEM, "nieuw: Kanalen, Balie", "new: Channels, Balie"),
        (
            ChangeKind.KEPT,
            ITEM,
            "niet overgenomen: Kanalen, Balie; u hebt het weggehaald, of het past niet bij wat u hebt veranderd",
            "not taken over: Channels, Balie; you removed it, or it does not go with what you changed",
        ),
        (
            ChangeKind.GONE,
            ITEM,
            "staat niet meer in de bron: Kanalen, Balie; het blijft in uw bestand",
            "no longer in the source: Channels, Balie; it stays in your file",
        ),
        (ChangeKind.ADDED, SECTION, "volledig volgens de bron: Kanalen", "complete according to the source: Channels"),
        (
            ChangeKind.GONE,
            SECTION,
            "de bron noemt dit niet meer volledig: Kanalen; in uw bestand blijft het zo",
            "the source no longer calls this complete: Channels; your file still does",
        ),
        (
            ChangeKind.REOPENED,
            SECTION,
            "niet langer volledig: Kanalen; de bron noemt er meer",
            "no longer complete: Channels; the source lists more",
        ),
        (
            ChangeKind.CHANGED,
            {**ITEM, "field": "evidence"},
            "bewijs bijgewerkt: Kanalen, Balie",
            "evidence brought up to date: Channels, Balie",
        ),
        (
            ChangeKind.ADDED,
            {"section": "municipality", "field": "inhabitants", "now": 900},
            "ingevuld: Gemeente, Inwoners: 900",
            "filled in: Municipality, Inhabitants: 900",
        ),
    ],
)
def test_change_is_told_in_both_languages(kind: ChangeKind, about: dict[str, object], nl: str, en: str) -> None:
    """Where it is, what it was and what it is."""
    change = Change(kind=kind, **about)  # type: ignore[arg-type]  # each holds fields of a change

    assert (nl, en) == (change.say("nl"), change.say("en"))


def test_what_was_left_out_is_told_as_unknown() -> None:
    """Neither an empty text nor an empty list is shown as nothing at all."""
    change = Change(kind=ChangeKind.CHANGED, section="tasks", item="T", field="note", before="", now=PartialDate(2024))

    assert "overgenomen: Taken, T, Toelichting: onbekend wordt 2024" == change.say("nl")
    assert UNKNOWN is change.yours
