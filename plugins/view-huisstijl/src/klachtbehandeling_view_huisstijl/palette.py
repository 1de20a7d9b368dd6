"""The colours of a style, and whether they can be read, be seen, and be told apart."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.contrast import (
    APART,
    BLACK,
    MARK,
    TEXT,
    WHITE,
    Demand,
    contrast,
    mixed,
    nearest,
    shades,
    unmet,
)

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bg-document": "paper",
        "bg-subtle": "shade",
        "border-subtle": "rule",
        "color-document": "ink",
        "color-subtle": "quiet_ink",
        "certain": "certain",
        "possible": "possible",
        "unknown": "unknown",
        "facts": "facts",
        "rated": "rated",
        "cap": "cap",
    }
)
"""The colours of a style file, and which field of `Theme` each is.

The first five are named after the tokens `basis.color.default.*` of the NL Design System; a design system has no token
for the signs of these charts, so the others are named after what they stand for.
"""

_TINT: Final = 36
"""So many of 255 steps of the certain colour are in the possible one where that is left out: what the charts have."""


@attrs.frozen(kw_only=True)
class Verdict:
    """That a colour cannot stay as it is (oordeel).

    Attributes:
        name: which colour, as the style file calls it.
        colour: what it is.
        demand: what it meets least.
        proposal: the nearest shade that meets everything asked of it; None where no shade does.
    """

    name: str
    colour: str
    demand: Demand
    proposal: str | None


@attrs.frozen(kw_only=True)
class Palette:
    """All colours of a style (palet).

    Attributes:
        colours: the colours by their name; what was left out has a colour too.
        verdicts: what is wrong with them. Each is judged as if the proposals before it had been taken, so that all
            proposals together make a palette with which nothing is wrong.
    """

    colours: Mapping[str, str]
    verdicts: tuple[Verdict, ...] = ()


def palette(given: Mapping[str, str]) -> Palette:
    """Return the palette of the colours given; those of the library fill it up, and `possible` is a tint of `certain`.

    Args:
        given: colours as `#RRGGBB` by their name.
    """
    theme = pk.Theme()
    whole = {name: given.get(name, str(getattr(theme, field))) for name, field in FIELDS.items()}
    settled, verdicts = dict(whole), []
    for name in _ORDER:
        if name == "possible" and name not in given and "certain" in given:
            whole[name] = settled[name] = _tint(settled)
        verdict = _judged(name, settled)
        if verdict is not None:
            verdicts.append(verdict)
            settled[name] = verdict.proposal or settled[name]
    return Palette(colours=MappingProxyType(whole), verdicts=tuple(verdicts))


_ORDER: Final = (
    "bg-subtle",
    "color-document",
    "certain",
    "possible",
    "color-subtle",
    "unknown",
    "facts",
    "rated",
    "cap",
)
"""In which order colours are judged: each against the ones before it. Thin lines only guide the eye, and are not."""


def _judged(name: str, settled: Mapping[str, str]) -> Verdict | None:
    colour = settled[name]
    if name == "bg-subtle":
        return _judged_ground(colour, settled["bg-document"])
    demands = tuple(demands_on(name, settled))
    failed = unmet(colour, demands)
    if failed is None:
        return None
    return Verdict(name=name, colour=colour, demand=failed, proposal=nearest(colour, demands))


def demands_on(name: str, colours: Mapping[str, str]) -> Iterator[Demand]:
    """Yield what is asked of a colour, by what it lies on and what it must not be taken for in these charts."""

    def demands(least: float, *names: str) -> Iterable[Demand]:
        return (Demand(other, colours[other], least) for other in names)

    if name in ("color-document", "color-subtle"):
        yield from demands(TEXT, "bg-document", "bg-subtle")
    elif name == "possible":
        yield from demands(MARK, "certain")
    elif name != "bg-subtle":
        yield from demands(MARK, "bg-document", "bg-subtle")
    if name in ("color-subtle", "facts", "rated"):
        # Marks and axes cross the area of the radar, which is filled with it.
        yield from demands(MARK, "possible")
    if name == "facts":
        yield from demands(APART, "certain")
    elif name == "rated":
        yield from demands(APART, "certain", "facts")


def _judged_ground(shade: str, paper: str) -> Verdict | None:
    """Return what is wrong with a second background: that no text can be read on it and on the first as well."""
    if _can_be_written_on(paper, shade):
        return None
    ink = max((BLACK, WHITE), key=lambda one: contrast(one, paper))
    proposal = next((one for one in shades(shade) if _can_be_written_on(paper, one)), None)
    demand = Demand("color-document", ink, TEXT)
    return Verdict(name="bg-subtle", colour=shade, demand=demand, proposal=proposal)


def _can_be_written_on(*grounds: str) -> bool:
    return any(all(contrast(ink, ground) >= TEXT for ground in grounds) for ink in (BLACK, WHITE))


def _tint(colours: Mapping[str, str]) -> str:
    """Return the certain colour, thinned so far that whatever can be seen on the paper can be seen on it too."""
    paper, certain = colours["bg-document"], colours["certain"]
    marks = (colours[name] for name in ("certain", "color-subtle", "facts", "rated"))
    seen = [one for one in marks if contrast(one, paper) >= MARK]
    tints = (mixed(paper, certain, steps) for steps in range(_TINT, 0, -1))
    return next((tint for tint in tints if all(contrast(one, tint) >= MARK for one in seen)), paper)
