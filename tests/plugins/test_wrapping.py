"""Plug-ins that wrap what others offer."""

from collections.abc import Callable, Generator
from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.plugins.fault import PluginError
from professionele_klachtbehandeling.plugins.hooks import hookimpl
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.theme import Theme
from tests.plugins.offering import AView, hook, plugin, registry, told
from tests.views.profiles import mixed

Views = list[Any]


def wrapping(change: Callable[[Views], object], name: str = "omslag") -> Plugin:
    """Return a plug-in that wraps all views by a function from the views of others."""

    def klacht_register_views() -> Generator[None, Views, object]:
        views = yield
        return change(list(views))

    return plugin(name, klacht_register_views=hookimpl(wrapper=True)(klacht_register_views))


def labels(found: Registry) -> dict[str, list[str]]:
    """Return who offers and wraps each view."""
    return {
        name: [one.distribution.removeprefix("klachtbehandeling-") for one in offer.plugins]
        for name, offer in found.offers(PluginKind.VIEW).items()
        if not offer.plugins[-1].is_built_in
    }


def test_wrapper_is_given_all_views_of_others() -> None:
    """A wrapper sees what is built in and what other plug-ins offer."""
    seen: list[str] = []

    def look(views: Views) -> Views:
        seen.extend(view.name for view in views)
        return views

    found = registry(wrapping(look), plugin("eigen", **hook("klacht_register_views", AView())))

    assert ["eigen-beeld", "ladder", "profile", "radar"] == list(found.views)
    assert ["eigen-beeld", "ladder", "profile", "radar"] == seen


def test_what_is_wrapped_is_credited_to_both() -> None:
    """Who wraps a view stands beside who offers it; a view that is left as it was has no wrapper."""

    def change(views: Views) -> Views:
        return [AView(name=view.name) if view.name == "eigen-beeld" else view for view in views]

    found = registry(wrapping(change), plugin("eigen", **hook("klacht_register_views", AView())))

    assert {"eigen-beeld": ["eigen", "omslag"]} == labels(found)


def test_wrapper_may_add() -> None:
    """A view that a wrapper adds is its own."""
    found = registry(wrapping(lambda views: [*views, AView(name="voorblad")]))

    assert ({"voorblad": ["omslag"]}, []) == (labels(found), told(found))


def test_wrappers_follow_each_other() -> None:
    """A second wrapper gets what the first made."""

    def change(views: Views) -> Views:
        return [attrs.evolve(view) if view.name == "ladder" else view for view in views]

    found = registry(wrapping(change, "een"), wrapping(change, "twee"))

    assert {"ladder": ["professionele-klachtbehandeling", "een", "twee"]} == labels(found)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda views: [view for view in views if view.name != "radar"], "leaves out what others offer (radar)"),
        (lambda views: 1 / 0, "failed (ZeroDivisionError: division by zero)"),
        (lambda views: None, "returns NoneType, and no list"),
    ],
)
def test_wrapper_that_fails_changes_nothing(change: Callable[[Views], object], expected: str) -> None:
    """A wrapper that raises, loses something or returns nothing is told, and all stays as it was."""
    found = registry(wrapping(change))

    assert ["ladder", "profile", "radar"] == list(found.views)
    assert [f"plug-in omslag (klachtbehandeling-omslag 1.0): klacht_register_views {expected}"] == told(found)


def test_wrapper_that_adds_something_wrong_changes_nothing() -> None:
    """One thing that cannot be used is reason enough to take nothing of a wrapper."""
    found = registry(wrapping(lambda views: [*views, AView(name="Fout")]))

    assert ["ladder", "profile", "radar"] == list(found.views)
    assert 1 == len(told(found))


def test_wrapper_that_yields_twice_is_a_fault() -> None:
    """A wrapper gets the things of others once."""

    def klacht_register_views() -> Generator[None, Views, object]:
        views = yield
        yield
        return views

    found = registry(plugin("dubbel", klacht_register_views=hookimpl(wrapper=True)(klacht_register_views)))

    expected = "klacht_register_views failed (TypeError: a wrapper yields once)"
    assert [f"plug-in dubbel (klachtbehandeling-dubbel 1.0): {expected}"] == told(found)


def test_failure_of_what_is_wrapped_is_that_of_who_offers_it() -> None:
    """A view that fails inside a wrapper is told with its own distribution, not with that of what is around it."""

    def change(views: Views) -> Views:
        return [Passing(view) for view in views]

    broken = plugin("stuk", **hook("klacht_register_views", AView(answer=ZeroDivisionError())))
    found = registry(wrapping(change), broken)

    with pytest.raises(PluginError) as caught:
        found.views["eigen-beeld"].draw(mixed(), theme=Theme(), language="nl")

    told = "plug-in stuk (klachtbehandeling-stuk 1.0): failed at its work (eigen-beeld: ZeroDivisionError (offering.py:"
    assert told == str(caught.value).rpartition(":")[0] + ":"


@attrs.frozen
class Passing:
    """A view that draws what another draws."""

    view: Any

    @property
    def name(self) -> str:
        """The name of the other."""
        return str(self.view.name)

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return the chart of the other."""
        drawn: Chart = self.view.draw(subject, theme=theme, language=language)
        return drawn
