"""The fonts of this computer, and whether one has the characters of the charts."""

import difflib
import functools
import string
from typing import Final

NEEDED: Final = string.ascii_letters + string.digits + "áéèêëïóöüÉ" + "()[].,:;!?'\"%/+-–’…"
"""The characters that stand in Dutch texts and in levels; a star that a font lacks is taken from DejaVu Sans."""


def families() -> tuple[str, ...]:
    """Return the names of the fonts that charts can be written in on this computer, sorted."""
    from matplotlib.font_manager import fontManager

    return tuple(sorted({font.name for font in fontManager.ttflist}))


def nearest_family(name: str) -> str | None:
    """Return the font on this computer whose name looks most like a name, or None where none comes near."""
    by_lower = {family.lower(): family for family in reversed(families())}
    found = difflib.get_close_matches(name.lower(), by_lower, n=1)
    return by_lower[found[0]] if found else None


@functools.lru_cache(maxsize=64)
def lacking(family: str) -> str:
    """Return the characters that a font of this computer should have and has not, in their natural order."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    has = get_font(findfont(FontProperties(family=family), fallback_to_default=False)).get_charmap()
    return "".join(sorted({one for one in NEEDED if ord(one) not in has}))
