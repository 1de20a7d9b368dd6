"""How sure it is that a column is a field: by its heading first, and then by what its cells can be read as."""

import difflib
import enum
import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.cells import written
from klachtbehandeling_source_tabel.notation import PERCENT, plain
from klachtbehandeling_source_tabel.synonyms import FIELDS
from klachtbehandeling_source_tabel.wording import LANGUAGES

_LOOKED_AT: Final = 50
"""How many different cells of a column are tried."""
_EXACT, _SYNONYM, _NEAR, _WITHIN = 100, 90, 75, 55
_CERTAIN, _LIKELY, _GUESS = 95, 70, 45
_MISREAD: Final = 30
_BETWEEN: Final = ("/", "+", "&", " en ")
"""What people put between several values in a cell, besides what every list takes."""


class Sureness(enum.Enum):
    """How sure a guess is (zekerheid)."""

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "guess"


@attrs.frozen(kw_only=True)
class Fit:
    """How well a field fits a column (gelijkenis).

    Attributes:
        field: the field.
        points: 0 to 100 and a little over: the likeness of the heading, less for cells that cannot be read.
        unit: `percent` where the cells can only be read so.
        separator: what stands between several values, where the cells can be read better so.
        strange: the different words in the cells that are no values of the field.
    """

    field: tables.SectionField
    points: int
    unit: str = ""
    separator: str = ""
    strange: tuple[str, ...] = ()

    @property
    def sureness(self) -> Sureness | None:
        """How sure it is; None where it is no guess worth making."""
        if self.points >= _CERTAIN:
            return Sureness.CERTAIN
        if self.points >= _LIKELY:
            return Sureness.LIKELY
        return Sureness.GUESS if self.points >= _GUESS else None


def fit(heading: str, cells: Sequence[Any], field: tables.SectionField) -> Fit:
    """Return how well a field fits a column.

    Args:
        heading: the heading of the column.
        cells: what stands in its filled cells.
        field: the field.

    >>> field = next(one for one in tables.sections()[6].fields if one.name == "executing_body")
    >>> fit("Leverancier", ["Taxi Noord"], field).points
    90
    """
    points = likeness(heading, field)
    if points < _GUESS:
        return Fit(field=field, points=points)
    tried = list(dict.fromkeys(map(written, cells)))[:_LOOKED_AT]
    unit = PERCENT if field.member is pk.Share and tried and not _strange(tried, field, PERCENT) else ""
    unit = unit if _strange(tried, field, "") else ""
    separator, strange = _parted(tried, field, _strange(tried, field, unit))
    if 2 * len(strange) > len(tried):
        # Words that are not ours can be mapped; a text is never a date or a number.
        points -= _MISREAD if field.words("nl") else 2 * _MISREAD
    elif strange and 10 * len(strange) > len(tried):
        points -= _MISREAD // 3
    elif tried and field.member is not str:
        points += 5
    return Fit(field=field, points=points, unit=unit, separator=separator, strange=strange)


def likeness(heading: str, field: tables.SectionField) -> int:
    """Return how much a heading looks like what a field is called, from 0 to 100.

    >>> likeness("Eind datum", next(one for one in tables.sections()[6].fields if one.name == "end"))
    90
    """
    wanted = _words(heading)
    own = [_words(one) for one in (*(field.label(language) for language in LANGUAGES), field.name)]
    others = [_words(one) for key in ((field.section, field.name), ("", field.name)) for one in FIELDS.get(key, ())]
    joined = wanted.replace(" ", "")
    if not joined:
        return 0
    if joined in {one.replace(" ", "") for one in own}:
        return _EXACT
    if joined in {one.replace(" ", "") for one in others}:
        return _SYNONYM
    near = difflib.get_close_matches(wanted, [*own, *others], n=1, cutoff=0.85)
    if near:
        # The nearer the likelier: `eindatum` looks like `begindatum` too.
        return round(_NEAR * difflib.SequenceMatcher(None, wanted, near[0]).ratio())
    padded = f" {wanted} "
    return _WITHIN if any(len(one) > 3 and f" {one} " in padded for one in (*own, *others)) else 0


def _words(heading: str) -> str:
    """Return a heading in small letters without accents and signs."""
    bare = unicodedata.normalize("NFKD", heading.replace("%", " percentage ")).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", bare.casefold()))


def _strange(tried: Sequence[str], field: tables.SectionField, unit: str) -> tuple[str, ...]:
    return tuple(shown for shown in tried if not _can_read(shown, field, unit))


def _parted(tried: Sequence[str], field: tables.SectionField, strange: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the sign that parts cells into values, if one makes more of them readable, with what is strange then."""
    best = ("", strange)
    for separator in _BETWEEN if field.is_listed and field.words("nl") and strange else ():
        pieces = dict.fromkeys(piece.strip() for one in tried for piece in one.split(separator) if piece.strip())
        left = _strange(tuple(pieces), field, "")
        if len(left) < len(best[1]):
            best = (separator, left)
    return best


def _can_read(shown: str, field: tables.SectionField, unit: str) -> bool:
    try:
        field.read(plain(shown, field.member, unit))
    except pk.InvalidInput:
        return False
    return True
