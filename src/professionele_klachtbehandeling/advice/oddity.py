"""Something that can be meant as it stands, but rarely is."""

from collections.abc import Mapping

import attrs

from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label


@attrs.frozen(kw_only=True)
class Oddity:
    """Something to look at again (opvallendheid); it is no mistake, the file can be used as it is.

    Attributes:
        code: which oddity; its sentence stands in the catalogues under `oddity.<code>`.
        section: the section it is in; empty where it is about the file as a whole.
        index: the place of the item in that section; None where it is about the section as a whole.
        field: the field it is about; empty where it is about the item as such.
        values: what fills the sentence.

    >>> Oddity(code="organisation-unused", section="organisations", index=2, values={"item": "KCC"}).path
    'organisations[2]'
    """

    code: str
    section: str = ""
    index: int | None = None
    field: str = ""
    values: Mapping[str, str | int | Words] = attrs.field(factory=dict)

    @property
    def path(self) -> str:
        """The place, as errors and files name it; empty for the file as a whole."""
        item = self.section if self.index is None else f"{self.section}[{self.index}]"
        return f"{item}.{self.field}" if item and self.field else item

    def say(self, language: str = "nl") -> str:
        """Return the oddity as one sentence."""
        filled = {
            name: value.read(language) if isinstance(value, Words) else value for name, value in self.values.items()
        }
        section = section_label(self.section or "landscape", language)
        field = field_label(self.section, self.field, language)
        return text(f"oddity.{self.code}", language, section=section, field=field, **filled)

    def to_dict(self, language: str = "nl") -> dict[str, object]:
        """Return the oddity as plain data with its sentence."""
        return {"code": self.code, "path": self.path, "sentence": self.say(language)}
