"""What has no place in a landscape: numbers, addresses and names of persons."""

import re
from typing import Final

from professionele_klachtbehandeling.sources import tables

_NINE_DIGITS: Final = re.compile(r"(?<!\d)(\d{4}[. ]?\d{2}[. ]?\d{3}|\d{9})(?!\d)", re.ASCII)
_ADDRESS: Final = re.compile(r"([^\s@<,;]+)@[^\s@>,;]+")
_ROLE_ADDRESS: Final = re.compile(
    r"(klacht|info|contact|melding|meldpunt|balie|loket|wijkteam|team|gemeente|postbus|secretariaat|ombuds|kcc|receptie|"
    r"servicedesk|helpdesk|toezicht|contractbeheer)[a-z-]*",
    re.IGNORECASE,
)
"""How the address of a role or unit begins; of any other it is not known whose it is."""
_MOBILE: Final = re.compile(r"(?<!\d)(?:\+31\s?|0031\s?|0)6[-\s]?(?:\d[-\s]?){7}\d(?!\d)", re.ASCII)
_HEADING: Final = re.compile(
    r"""\b(bsn|burgerservicenummer|sofinummer|geboorte\w*|achternaam|voornaam|voorletters?|tussenvoegsels?|roepnaam|
    e-?mail\w*|mailadres|telefoon\w*|mobiel\w*|huisadres|woonadres|huisnummer|postcode|geslacht|
    (naam|adres)\s+(van\s+)?(de\s+)?(cli[eë]nt|klager|melder|inwoner|bewoner|burger|aanvrager|behandelaar|
    medewerker|contactpersoon|persoon)\w*|(cli[eë]nt|klager|melder|inwoner|medewerker)(naam|nummer)?|
    first\ name|last\ name|surname|date\ of\ birth|phone\w*|citizen\ service\ number)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ROLES: Final = frozenset(
    {"complaint_contact", "oversight.supervisor", "deputy", "escalation_point", "responsible", "lead", "owner"}
)
"""Fields that name a role or a unit, in which people often write a person."""
_OFFICIAL: Final = frozenset({"official_ids"})
"""Fields with numbers of organisations; an RSIN passes the same test as a citizen's number."""


def is_personal_heading(heading: str) -> bool:
    """Return whether a column is, by its heading, about persons.

    >>> is_personal_heading("BSN"), is_personal_heading("E-mailadres"), is_personal_heading("Soort melding")
    (True, True, False)
    """
    return bool(_HEADING.search(heading)) or _holds_number(heading) or bool(_ADDRESS.search(heading))


def is_personal_value(shown: str, field: str) -> bool:
    """Return whether a cell holds somebody's number or address, or a person where a role belongs.

    Args:
        shown: what stands in the cell.
        field: the field that the column is mapped to.

    >>> is_personal_value("111222333", "note"), is_personal_value("111222333", "official_ids")
    (True, False)
    """
    if not all(map(_ROLE_ADDRESS.fullmatch, _ADDRESS.findall(shown))) or _MOBILE.search(shown):
        return True
    if field not in _OFFICIAL and _holds_number(shown):
        return True
    return field in _ROLES and tables.looks_personal(_ADDRESS.sub("", shown))


def _holds_number(shown: str) -> bool:
    """Return whether a text holds nine digits that pass the test by which citizens' numbers are made (elfproef)."""
    return any(_passes(re.sub(r"\D", "", found)) for found in _NINE_DIGITS.findall(shown))


def _passes(digits: str) -> bool:
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return weighed % 11 == 0 and digits.strip("0") != ""
