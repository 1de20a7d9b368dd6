"""What can be wrong with a style file, in Dutch and in English."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.contrast import APART, contrast
from klachtbehandeling_view_huisstijl.palette import Verdict

SENTENCES: Final[Mapping[str, pk.Words]] = MappingProxyType(
    {
        "no-colour": pk.Words(
            "'{found}' is geen kleur; schrijf # en zes cijfers of letters a-f, tussen aanhalingstekens: \"#0072B2\"",
            "'{found}' is no colour; write # and six digits or letters a-f, between quotation marks: \"#0072B2\"",
        ),
        "hidden-colour": pk.Words(
            "hier staat geen kleur; zet haar tussen aanhalingstekens, want wat achter een losse # staat, telt niet mee",
            "there is no colour here; put it between quotation marks, since what follows a bare # does not count",
        ),
        "low-contrast": pk.Words(
            "{colour}{missing} heeft met {name} ({other}) een contrast van {ratio}; minstens {least} is nodig; "
            "{advice}",
            "{colour}{missing} has a contrast of {ratio} to {name} ({other}); at least {least} is needed; {advice}",
        ),
        "alike-in-grey": pk.Words(
            "{colour}{missing} is in grijs niet te onderscheiden van {name} ({other}): contrast {ratio}, minstens "
            "{least} is nodig; {advice}",
            "{colour}{missing} cannot be told from {name} ({other}) in grey: contrast {ratio}, at least {least} is "
            "needed; {advice}",
        ),
        "unreadable-ground": pk.Words(
            "op {colour}{missing} kan tekst die op bg-document leesbaar is, niet worden gelezen: contrast {ratio}, "
            "minstens {least} is nodig; {advice}",
            "text that can be read on bg-document cannot be read on {colour}{missing}: contrast {ratio}, at least "
            "{least} is needed; {advice}",
        ),
        "no-font": pk.Words(
            "lettertype '{found}' staat niet op deze computer{nearest}; laat font-family weg voor DejaVu Sans",
            "font '{found}' is not on this computer{nearest}; leave font-family out for DejaVu Sans",
        ),
        "poor-font": pk.Words(
            "lettertype '{found}' mist tekens die in de grafieken staan: {characters}; kies een ander",
            "font '{found}' lacks characters that stand in the charts: {characters}; choose another",
        ),
        "logo-svg": pk.Words(
            "een SVG kan scripts en verwijzingen bevatten en wordt niet gelezen; bewaar het logo als PNG",
            "an SVG can hold scripts and references and is not read; save the logo as PNG",
        ),
        "logo-no-png": pk.Words(
            "'{found}' is geen PNG, of is beschadigd; bewaar het logo opnieuw als PNG",
            "'{found}' is no PNG, or is damaged; save the logo as PNG again",
        ),
        "logo-outside": pk.Words(
            "'{found}' ligt niet in de map van dit bestand; zet het logo daar neer, en schrijf alleen de naam",
            "'{found}' is not in the folder of this file; put the logo there, and write its name only",
        ),
        "logo-missing": pk.Words(
            "in de map van dit bestand is geen bestand '{found}'",
            "there is no file '{found}' in the folder of this file",
        ),
        "logo-too-large": pk.Words(
            "dit logo is te groot: {found}; ten hoogste {most}",
            "this logo is too large: {found}; at most {most}",
        ),
        "no-text": pk.Words(
            "hier hoort een tekst op één regel",
            "a text on one line is expected here",
        ),
        "no-group": pk.Words(
            "hier horen velden, elk op een eigen regel: naam: waarde",
            "fields are expected here, each on a line of its own: name: value",
        ),
    }
)
"""The sentences, by the code of the mistake."""

_LEFT_OUT: Final = pk.Words(" (niet ingevuld)", " (left out)")
_TAKE: Final = pk.Words("{proposal} ligt het dichtst bij en voldoet", "{proposal} is the nearest that will do")
_NO_SHADE: Final = pk.Words(
    "geen lichtere of donkerdere tint voldoet, kies de andere kleuren anders",
    "no lighter or darker shade will do, choose the other colours differently",
)
_NEAREST: Final = pk.Words(", wel '{nearest}'", ", but '{nearest}' is")


def mistake(
    code: str, *, path: str = "", line: int | None = None, found: str = "", **values: str | pk.Words
) -> pk.Mistake:
    """Return a mistake with its sentence in both languages.

    Args:
        code: which of the sentences.
        path: the field.
        line: the line in the file.
        found: what stood there.
        values: what fills the other holes of the sentence.
    """
    nl, en = (_filled(code, language, {"found": found, **values}) for language in ("nl", "en"))
    return pk.Mistake(code=code, path=path, line=line, found=found, nl=nl, en=en)


def _filled(code: str, language: str, values: Mapping[str, str | pk.Words]) -> str:
    told = {name: value.read(language) if isinstance(value, pk.Words) else value for name, value in values.items()}
    return SENTENCES[code].read(language).format(**told)


def colour_mistake(verdict: Verdict, *, line: int | None, is_given: bool) -> pk.Mistake:
    """Return why a colour cannot stay as it is, with the nearest one that can.

    Args:
        verdict: what is wrong.
        line: the line of the colour, or of all colours where it was left out.
        is_given: whether the style file holds it.
    """
    demand, proposal = verdict.demand, verdict.proposal
    code = "alike-in-grey" if demand.least == APART else "low-contrast"
    advice = _NO_SHADE if proposal is None else _with(_TAKE, proposal=proposal)
    return mistake(
        "unreadable-ground" if verdict.name == "bg-subtle" else code,
        path=f"colors.{verdict.name}",
        line=line,
        found=verdict.colour,
        colour=verdict.colour,
        missing=pk.Words("", "") if is_given else _LEFT_OUT,
        name=demand.name,
        other=demand.other,
        ratio=told_number(contrast(verdict.colour, demand.other)),
        least=told_number(demand.least),
        advice=advice,
    )


def font_mistake(family: str, nearest: str | None, *, line: int) -> pk.Mistake:
    """Return that a font is not there, with the one whose name is nearest where one comes near."""
    told = pk.Words("", "") if nearest is None else _with(_NEAREST, nearest=nearest)
    return mistake("no-font", path="font-family", line=line, found=family, nearest=told)


def told_number(number: float) -> pk.Words:
    """Return a number with at most two decimals, cut off and not rounded: 2.999 must not be told as the 3 it misses.

    >>> told_number(2.999).nl, told_number(4.5).en, told_number(3.0).nl
    ('2,99', '4.5', '3')
    """
    whole, rest = divmod(math.floor(number * 100 + 1e-9), 100)
    decimals = f"{rest:02d}".rstrip("0")
    return pk.Words(*(f"{whole}{point}{decimals}" if decimals else str(whole) for point in (",", ".")))


def _with(words: pk.Words, **values: str) -> pk.Words:
    return pk.Words(words.nl.format(**values), words.en.format(**values))
