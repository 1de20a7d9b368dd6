"""The view `voorblad`: the four spearheads in words, to begin a presentation with."""

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.card_picture import picture_of
from klachtbehandeling_view_huisstijl.card_words import CardWords
from professionele_klachtbehandeling.views import rows_frame, scorecard_rows, told_source


@attrs.frozen
class TitleCard:
    """A title card (voorblad): whose complaint handling it is, of which day, and the level of each spearhead in words.

    Beside each level stand how much is answered, what the facts say and what people say.
    """

    name: str = "voorblad"

    def draw(self, subject: pk.Scorecard, *, theme: pk.Theme, language: str) -> pk.Chart:
        """Return the title card of a scorecard.

        Args:
            subject: the scorecard.
            theme: colours, letters and sizes.
            language: `nl` or `en`.
        """
        words = CardWords.of(subject, language)
        return pk.Chart(
            figure=picture_of(words, theme),
            title=words.title,
            alt=words.alt,
            data=rows_frame(row for row in scorecard_rows(subject, language) if row.is_heading),
            source=told_source(subject, language),
            language=language,
            theme=theme,
        )
