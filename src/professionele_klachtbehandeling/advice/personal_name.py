"""Whether a text looks like the name or address of a person, which has no place in a file."""

import re
from typing import Final

_ADDRESSED: Final = re.compile(r"\b([Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer)\b\.?\s+\S")
_INITIALS: Final = re.compile(r"\b[A-Z]\.\s?([A-Z]\.\s?)*([a-z' ]+ )?[A-Z][a-z]+")
_NAME: Final = re.compile(r"[A-Z][a-zà-ÿ]+([-'][A-Z]?[a-zà-ÿ]+)*")
_LINK: Final = re.compile(r"van|de|den|der|ten|ter|te|'t|in|op|la|le|du|von|el|al|ben|bin", re.IGNORECASE)
"""The small words inside surnames."""
_ROLE: Final = re.compile(
    r"""\b(advie|advis|afdeling|ambt|auditor|beleid|behandel|bestuur|bureau|burge|centrum|cli[eë]nt|college|commissie|
    concern|contract|coach|control|coo|coö|desk|dienst|direct|docent|extern|front|functionar|gebied|gemeente|griff|
    groep|hoofd|inkoop|inspect|intern|inwoner|jeugd|jurid|jurist|kcc|klacht|klant|kwaliteit|leider|loket|manager|
    medewerk|netwerk|ombuds|onderzoek|opdracht|organisat|panel|partner|plein|proces|programma|project|raad|regi|
    rekenkamer|sectie|secretar|sociaal|staf|steun|strateg|team|toets|toezicht|uitvoer|vakgroep|verbet|vertrouw|
    voorzit|wethouder|werk|wijk|wmo|zorg|\d)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How words begin that stand for a role, a unit or a code; no person is called like that."""


def looks_personal(text: str) -> bool:
    """Return whether a text looks like a person's name or an e-mail address; a role, a unit or a code does not.

    It is a guess that rather misses a name than takes a role for one.

    >>> looks_personal("Jan de Vries"), looks_personal("j.devries@gemeente.nl"), looks_personal("teamleider KCC")
    (True, True, False)
    """
    if "@" in text or _ADDRESSED.search(text) or _INITIALS.search(text):
        return True
    words = text.split()
    names = [word for word in words if _NAME.fullmatch(word)]
    others = [word for word in words if word not in names]
    return len(names) >= 2 and not _ROLE.search(text) and all(map(_LINK.fullmatch, others))


def masked(text: str) -> str:
    """Return so much of a name that its owner recognises it, and no more.

    >>> masked("Jan de Vries")
    'J…'
    """
    return f"{text[:1]}…"
