"""The name of an article of law, in one form."""

import re

import attrs

LAWS = (
    "Awb",
    "AVG",
    "Gemeentewet",
    "Jeugdwet",
    "Participatiewet",
    "UAVG",
    "Wet inburgering 2021",
    "Wgr",
    "Wgs",
    "Wkkgz",
    "Wmo 2015",
    "Wno",
    "Woo",
)
"""The laws that an article may be from, by their official short name (citeertitel)."""

_NUMBER = re.compile(r"\d+[a-z]{0,2}(?:[:.]\d+[a-z]?)*(?: lid \d+[a-z]?)?(?: [a-z]{1,2})?", re.ASCII)


@attrs.frozen(order=True)
class Article:
    """An article of law (artikel).

    >>> str(Article.parse("Awb 9:12a"))
    'Awb 9:12a'
    """

    law: str
    number: str

    @classmethod
    def parse(cls, text: str) -> "Article":
        """Return the article that a text names, such as `Awb 2:7 lid 2` or `Wmo 2015 6.1`.

        Raises:
            ValueError: the law is not known or the number is none.
        """
        stripped = " ".join(text.split())
        for law in LAWS:
            rest = stripped[len(law) + 1 :]
            if stripped.lower().startswith(law.lower() + " ") and _NUMBER.fullmatch(rest):
                return cls(law, rest)
        raise ValueError(f"{text!r} is no article of a law that is known here")

    def __str__(self) -> str:
        """Return law and number."""
        return f"{self.law} {self.number}"
