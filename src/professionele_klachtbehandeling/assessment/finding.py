"""What stands out beside the levels."""

from collections.abc import Mapping

import attrs

from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.texts import text


@attrs.frozen(kw_only=True)
class Finding:
    """Something a reader should know beside a level (bevinding); it never changes a level by itself.

    Attributes:
        code: which finding; its sentence stands in the catalogues under `finding.<code>`.
        subject: the indicator, article or cell it is about.
        values: what fills the sentence.
    """

    code: str
    subject: str
    values: Mapping[str, str | Words] = attrs.field(factory=dict)

    def say(self, language: str = "nl") -> str:
        """Return the finding as one sentence."""
        filled = {
            name: value.read(language) if isinstance(value, Words) else value for name, value in self.values.items()
        }
        return text(f"finding.{self.code}", language, subject=self.subject, **filled)

    def to_dict(self, language: str = "nl") -> dict[str, object]:
        """Return the finding as plain data with its sentence."""
        return {"code": self.code, "subject": self.subject, "sentence": self.say(language)}
