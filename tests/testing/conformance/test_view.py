"""The promises of a view: kept by the built-in ones, and each caught where it is broken."""

import itertools
from collections.abc import Callable
from typing import Any

import attrs
import matplotlib
import matplotlib.pyplot as plt
import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.testing import FakeView, ViewConformance
from professionele_klachtbehandeling.views import Chart, Theme, View
from professionele_klachtbehandeling.views.ladder import Ladder
from professionele_klachtbehandeling.views.profile import Profile
from professionele_klachtbehandeling.views.radar import Radar
from tests.testing.conformance.breaking import broken, promises, remedy


class TestFakeView(ViewConformance):
    """The fake keeps every promise."""

    def view(self) -> View:
        return FakeView()


class TestProfile(ViewConformance):
    """The profile keeps every promise."""

    def view(self) -> View:
        return Profile()


class TestLadder(ViewConformance):
    """The ladder keeps every promise."""

    def view(self) -> View:
        return Ladder()


class TestRadar(ViewConformance):
    """The radar keeps every promise."""

    def view(self) -> View:
        return Radar()


@attrs.frozen
class Altered(FakeView):
    """The fake, of whose chart something is made something else."""

    alter: Callable[[Chart, Scorecard], Chart] = attrs.field(default=lambda chart, _: chart, kw_only=True)

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return the chart of the fake, altered."""
        return self.alter(super().draw(subject, theme=theme, language=language), subject)


def tried(alter: Callable[[Chart, Scorecard], Chart], name: str = "altered") -> ViewConformance:
    """Return the tests of a view whose chart is altered."""

    class Case(ViewConformance):
        def view(self) -> View:
            return Altered(name, alter=alter)

    return Case()


def saying(**changes: Any) -> Callable[[Chart, Scorecard], Chart]:  # noqa: ANN401 - whatever a chart holds
    """Return what makes the same of every chart."""
    return lambda chart, _: attrs.evolve(chart, **changes)


def without_facts_lost(chart: Chart, subject: Scorecard) -> Chart:
    """Return the chart, or fail where there are no facts."""
    assert subject.landscape is not None
    return chart


def turning() -> Callable[[Chart, Scorecard], Chart]:
    """Return what draws one line more each time."""
    numbers = itertools.count(1)

    def draw(chart: Chart, _: Scorecard) -> Chart:
        chart.figure.text(0.5, 0.5, "x" * next(numbers))
        return chart

    return draw


def meddling(chart: Chart, _: Scorecard) -> Chart:
    """Return the chart after changing what everything is drawn with."""
    matplotlib.rcParams["font.size"] = matplotlib.rcParams["font.size"] + 1
    return chart


def opening(chart: Chart, _: Scorecard) -> Chart:
    """Return the chart after opening a window."""
    plt.figure()
    return chart


DRAWN = "test_every_scorecard_is_drawn_with_words_and_data"
WRONG: tuple[tuple[str, tuple[str, ...], Callable[[Chart, Scorecard], Chart], str], ...] = (
    (
        DRAWN,
        ("ratings-only", "nl"),
        without_facts_lost,
        "draw every scorecard, also one without facts, without levels, or with many indicators.",
    ),
    (DRAWN, ("full", "nl"), saying(title=" "), "say in one line what it shows, of whom and when: told_title."),
    (DRAWN, ("full", "nl"), saying(title="a\nb"), "say in one line what it shows, of whom and when: told_title."),
    (DRAWN, ("full", "en"), saying(alt="A chart"), "say what there is to see."),
    (DRAWN, ("full", "en"), saying(alt="One two three.", title="One two three."), "say what there is to see."),
    (
        DRAWN,
        ("full", "nl"),
        lambda chart, _: attrs.evolve(chart, data=chart.data[:0]),
        "give the rows it was drawn from: rows_frame.",
    ),
    (DRAWN, ("full", "en"), saying(language="nl"), "hand the language on."),
    (DRAWN, ("full", "nl"), saying(theme=Theme(text_size=20)), "hand the theme on to Chart: it is saved with it."),
    (
        "test_text_is_written_from_the_data",
        ("nl",),
        saying(alt="Een fraaie grafiek van het geheel."),
        "write the text from the rows, as the picture is drawn from them.",
    ),
    (
        "test_text_is_written_in_the_language_asked_for",
        (),
        saying(alt="Een fraaie grafiek van het geheel."),
        "write it in the language asked for.",
    ),
    ("test_source_names_model_and_plug_ins", ("nl",), saying(source="proef 1"), "make it with told_source."),
    ("test_same_scorecard_gives_the_same_bytes", ("svg",), turning(), "draw nothing at random, and no dates."),
    ("test_same_scorecard_gives_the_same_bytes", ("png",), turning(), "draw nothing at random, and no dates."),
    ("test_drawing_leaves_everything_as_it_was", (), meddling, "draw within `with theme.style():`."),
    (
        "test_drawing_leaves_everything_as_it_was",
        (),
        opening,
        "make a matplotlib.figure.Figure, without pyplot.",
    ),
)


@pytest.mark.parametrize(("test", "asked", "alter", "told"), WRONG)
def test_wrong_view_is_caught(
    test: str, asked: tuple[str, ...], alter: Callable[[Chart, Scorecard], Chart], told: str
) -> None:
    """A view that breaks a promise fails the test of it, and its author reads what to do."""
    with matplotlib.rc_context():
        try:
            assert told == remedy(tried(alter), test, *asked)
        finally:
            plt.close("all")


def test_wrong_name_is_caught() -> None:
    """A view by a name that nobody can type fails."""
    told = broken(tried(saying(), "Mijn Grafiek"), "test_name_is_well_formed")

    assert (
        "its name is 'Mijn Grafiek'\n"
        "What to do: take lower-case letters and digits, words joined by '-', such as 'my-plug-in'."
    ) == told


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a view that it catches."""
    assert promises(ViewConformance) == sorted({*(test for test, *_ in WRONG), "test_name_is_well_formed"})


def test_author_who_names_no_view_is_told_how() -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as told:
        ViewConformance().view()

    assert "ViewConformance must say what it tests: def view(self): return MyView()" == str(told.value)
