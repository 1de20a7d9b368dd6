"""What a view promises."""

import sys

import attrs
import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.testing.builders import a_scorecard
from professionele_klachtbehandeling.testing.conformance.name import keep_name
from professionele_klachtbehandeling.testing.promise import BrokenPromise, keep
from professionele_klachtbehandeling.testing.scorecards import SCORECARDS, scorecard_to_show
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.settings import drawing_settings
from professionele_klachtbehandeling.views.theme import Theme
from professionele_klachtbehandeling.views.view import View

_LANGUAGES = ("nl", "en")
_PLUGIN = "klachtbehandeling-model-proef 1.2.3"


class ViewConformance:
    """Tests for a view: subclass it, and say which view."""

    def view(self) -> View:
        """Return the view under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def view(self): return MyView()")

    def theme(self) -> Theme:
        """Return the theme to draw with: the built-in one, unless overridden."""
        return Theme()

    def drawn(self, scorecard: Scorecard, language: str = "nl") -> Chart:
        """Return the chart of a scorecard.

        Raises:
            BrokenPromise: the view fails.
        """
        try:
            return self.view().draw(scorecard, theme=self.theme(), language=language)
        except Exception as error:
            raise BrokenPromise(
                f"of {scorecard!r} in {language!r} it draws nothing: {type(error).__name__}: {error}\n"
                "What to do: draw every scorecard, also one without facts, without levels, or with many indicators."
            ) from error

    def test_name_is_well_formed(self) -> None:
        """A view has a name that can be typed in a command."""
        keep_name(self.view().name)

    @pytest.mark.parametrize("language", _LANGUAGES)
    @pytest.mark.parametrize("name", SCORECARDS)
    def test_every_scorecard_is_drawn_with_words_and_data(self, name: str, language: str) -> None:
        """Full, empty, rated only, with long names, small or large: each gets a picture, title, text and table."""
        chart = self.drawn(scorecard_to_show(name), language)

        one_line = bool(chart.title.strip()) and "\n" not in chart.title
        keep(one_line, f"the title is {chart.title!r}", "say in one line what it shows, of whom and when: told_title")
        keep(len(chart.alt.split()) > 2, f"the text for who cannot see it is {chart.alt!r}", "say what there is to see")
        keep(chart.alt.strip() != chart.title.strip(), "the text repeats the title", "say what there is to see")
        keep(
            len(chart.data) > 0, "the table behind the picture is empty", "give the rows it was drawn from: rows_frame"
        )
        keep(chart.language == language, f"asked for {language!r}, it says {chart.language!r}", "hand the language on")
        keep(
            chart.theme == self.theme(),
            "the chart has another theme",
            "hand the theme on to Chart: it is saved with it",
        )

    @pytest.mark.parametrize("language", _LANGUAGES)
    def test_text_is_written_from_the_data(self, language: str) -> None:
        """One municipality on low and on high levels has texts that differ."""
        low, high = (self.drawn(a_scorecard(*levels), language).alt for levels in ((1, 1, 1), (4, 4, 4)))
        seen = f"on level 1 and on level 4 the text is {low!r}"
        keep(low != high, seen, "write the text from the rows, as the picture is drawn from them")

    def test_text_is_written_in_the_language_asked_for(self) -> None:
        """The text for who cannot see the picture is in Dutch or in English, as was asked."""
        dutch, english = (self.drawn(scorecard_to_show("full"), language).alt for language in _LANGUAGES)
        keep(dutch != english, f"in both languages the text is {dutch!r}", "write it in the language asked for")

    @pytest.mark.parametrize("language", _LANGUAGES)
    def test_source_names_model_and_plug_ins(self, language: str) -> None:
        """The line under the picture says which model, of which version, and which plug-ins took part."""
        scorecard = attrs.evolve(scorecard_to_show("three-indicators"), plugins=(_PLUGIN,))
        source = self.drawn(scorecard, language).source
        for wanted in (scorecard.model.id, scorecard.model.version, _PLUGIN):
            keep(wanted in source, f"the source does not name {wanted!r}: {source!r}", "make it with told_source")

    @pytest.mark.parametrize("format", ["svg", "png"])
    def test_same_scorecard_gives_the_same_bytes(self, format: str) -> None:  # noqa: A002 - the word of the field
        """Drawn twice, and written twice, it is the same file."""
        scorecard = scorecard_to_show("three-indicators")
        first, second = self.drawn(scorecard), self.drawn(scorecard)
        written = {first.render(format), first.render(format), second.render(format)}
        keep(
            len(written) == 1, f"two files of one scorecard differ as {format}", "draw nothing at random, and no dates"
        )

    def test_drawing_leaves_everything_as_it_was(self) -> None:
        """The settings of matplotlib are untouched, no window is opened."""
        before, windows = drawing_settings(), _windows()
        self.drawn(scorecard_to_show("three-indicators")).render("svg")
        changed = [key for key, value in drawing_settings().items() if before.get(key) != value]
        keep(not changed, f"it changed the settings {', '.join(changed)}", "draw within `with theme.style():`")
        keep(_windows() == windows, "it opened a figure of pyplot", "make a matplotlib.figure.Figure, without pyplot")


def _windows() -> list[int]:
    """Return the figures that pyplot holds open; none where nobody loaded it."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return list(pyplot.get_fignums()) if pyplot else []
