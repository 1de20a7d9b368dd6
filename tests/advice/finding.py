"""What is odd about small landscapes."""

from typing import Any

from professionele_klachtbehandeling.advice.oddities import oddities
from tests.landscapes import landscape


def found(reference_date: str = "2026-07-01", complete: tuple[str, ...] = (), **sections: Any) -> list[str]:  # noqa: ANN401
    """Return the oddities of a landscape with these sections, each as its code and place."""
    facts = landscape(reference_date, complete, **sections)
    return [f"{oddity.code} {oddity.path}".rstrip() for oddity in oddities(facts)]


def sentence(code: str, language: str = "nl", **sections: Any) -> str:  # noqa: ANN401 - any section
    """Return what is said of the only oddity with a code."""
    (oddity,) = [one for one in oddities(landscape(**sections)) if one.code == code]
    return oddity.say(language)
