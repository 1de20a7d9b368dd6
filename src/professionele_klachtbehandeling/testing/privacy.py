"""Texts of a landscape that look like a person, who has no place in it."""

import re
from collections.abc import Hashable, Iterator
from typing import Any, Final, cast

import attrs

from professionele_klachtbehandeling.advice.personal_name import looks_personal
from professionele_klachtbehandeling.domain.item import Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape

_ADDRESS: Final = re.compile(r"\b[a-z]+[._][a-z]+(?:[._][a-z]+)*@\S+", re.IGNORECASE)
"""An address of which the first part has several words, as `j.devries@`; that of a role, as `klachten@`, has one."""
_MOBILE: Final = re.compile(r"(?<!\d)(?:\+31 ?|0031 ?|0)6[- ]?(?:\d[- ]?){7}\d(?!\d)")
_NINE_DIGITS: Final = re.compile(r"(?<!\d)\d{9}(?!\d)")


def personal_texts(landscape: Landscape) -> Iterator[tuple[str, str]]:
    """Yield the path and text of whatever looks like a name, address, mobile number or citizen service number (BSN).

    Names are looked for where a role is asked, such as a deputy: the name of a channel may look like that of a person.

    >>> from professionele_klachtbehandeling.testing.builders import a_channel, a_landscape
    >>> list(personal_texts(a_landscape(channels=(a_channel(note="bel Jan: 06-12345678"),))))
    [('channels[0].note', 'bel Jan: 06-12345678')]
    """
    for section in SECTIONS:
        for index, item in enumerate(landscape.section(section)):
            roles = _roles(item)
            for path, text in _texts(item, ""):
                if _is_personal(text) or (path.partition("[")[0] in roles and looks_personal(text.replace("@", " "))):
                    yield f"{section}[{index}].{path}", text


def _roles(item: Item) -> frozenset[str]:
    """Return the fields of an item that say who: facts whose value is a text, but for what everything is called."""
    return frozenset(factual_fields(cast("Hashable", type(item)))) - {"name", "note", "citation"}


def _is_personal(text: str) -> bool:
    return bool(_ADDRESS.search(text) or _MOBILE.search(text)) or any(map(_is_bsn, _NINE_DIGITS.findall(text)))


def _is_bsn(digits: str) -> bool:
    """Return whether nine digits pass the test of eleven that every citizen service number passes."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def _texts(part: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - whatever a landscape is made of
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, tuple):
        for index, member in enumerate(part):
            yield from _texts(member, f"{path}[{index}]")
    elif attrs.has(type(part)):
        for field in attrs.fields(type(part)):
            yield from _texts(getattr(part, field.name), f"{path}.{field.name}" if path else field.name)
