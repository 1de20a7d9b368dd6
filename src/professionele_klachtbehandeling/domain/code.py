"""The code of a municipality, in all the forms in which sources write it."""

import re

import attrs

_FORMS = (
    re.compile(r"([0-9]{1,4})(?:\.0)?"),
    re.compile(r"gm([0-9]{4})", re.IGNORECASE),
    re.compile(r"https?://identifier\.overheid\.nl/tooi/id/gemeente/gm([0-9]{4})", re.IGNORECASE),
)


@attrs.frozen(order=True)
class MunicipalityCode:
    """A municipality's code at Statistics Netherlands (gemeentecode, CBS).

    Attributes:
        digits: the four digits, such as `0344`.

    >>> str(MunicipalityCode.parse("0344"))
    'GM0344'
    """

    digits: str

    def __attrs_post_init__(self) -> None:
        """Refuse anything but four digits that can be a code."""
        if not re.fullmatch(r"[0-9]{4}", self.digits) or self.digits == "0000":
            raise ValueError(f"{self.digits!r} is no code of a municipality")

    @classmethod
    def parse(cls, text: str) -> "MunicipalityCode":
        """Return the code that a text stands for.

        Understood are `0344`, `344` (a spreadsheet's number), `GM0344` with or without padding, `gm0344` and the TOOI
        address that ends in it. An OWMS name, OIN or RSIN names the municipality without its code and is refused.

        Raises:
            ValueError: the text is none of these forms.

        >>> MunicipalityCode.parse("https://identifier.overheid.nl/tooi/id/gemeente/gm0344").digits
        '0344'
        """
        for form in _FORMS:
            if match := form.fullmatch(text.strip()):
                return cls(match.group(1).zfill(4))
        raise ValueError(f"{text!r} is no code of a municipality")

    def __str__(self) -> str:
        """Return the canonical form, `GM` and four digits."""
        return f"GM{self.digits}"
