"""What a format writes: scorecards of one model, in one language."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.maturity.model import MaturityModel


@attrs.frozen(kw_only=True)
class Report:
    """The outcome of one or more assessments, ready to be written down (verslag).

    Attributes:
        model: the yardstick of all of them.
        scorecards: the outcomes, in the order in which they were asked for.
        language: the language to write in, `nl` or `en`.
    """

    model: MaturityModel
    scorecards: tuple[Scorecard, ...]
    language: str = "nl"

    @property
    def plugins(self) -> tuple[str, ...]:
        """Distribution and version of every plug-in that took part in one of the scorecards, each once."""
        return tuple(sorted({plugin for scorecard in self.scorecards for plugin in scorecard.plugins}))
