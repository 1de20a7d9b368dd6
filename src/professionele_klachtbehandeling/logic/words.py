"""One text in the languages in which people read it."""

import attrs

from professionele_klachtbehandeling.texts import text


@attrs.frozen
class Words:
    """The same text in Dutch and English, kept together so that neither is forgotten.

    Attributes:
        nl: the text in Dutch.
        en: the text in English.

    >>> Words("scherp", "sharp").read("en")
    'sharp'
    """

    nl: str
    en: str

    @classmethod
    def of(cls, key: str, /, **values: "str | int | Words") -> "Words":
        """Return the text under a key of the catalogues in both languages, its placeholders filled in.

        >>> Words.of("truth.yes")
        Words(nl='ja', en='yes')
        """
        return cls(*(text(key, language, **_filled(values, language)) for language in ("nl", "en")))

    def read(self, language: str) -> str:
        """Return the text in a language.

        Raises:
            LookupError: there is no such language here.
        """
        if language not in ("nl", "en"):
            raise LookupError(f"no texts in {language!r}; there are nl, en")
        return self.nl if language == "nl" else self.en


def _filled(values: "dict[str, str | int | Words]", language: str) -> dict[str, object]:
    return {name: value.read(language) if isinstance(value, Words) else value for name, value in values.items()}
