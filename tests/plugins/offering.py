"""Plug-ins made on the spot: a module with the hooks given, as an entry point would load it."""

from collections.abc import Callable
from fractions import Fraction
from types import ModuleType
from typing import Any

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.measure import FunctionMeasure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Measured
from professionele_klachtbehandeling.plugins.discovery import built_in
from professionele_klachtbehandeling.plugins.hooks import hookimpl
from professionele_klachtbehandeling.plugins.plugin import Plugin
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.profile import Profile
from professionele_klachtbehandeling.views.theme import Theme

VERSION = "0.1.0"
STRONGEST = """
import professionele_klachtbehandeling as pk


class Strongest:
    name = "sterkste"

    def level(self, standings, share):
        return max(one.level for one in standings)


@pk.hookimpl
def klacht_register_methods():
    return [Strongest()]
"""
"""A plug-in in a file: a method that returns the highest level."""


def plugin(name: str = "eigen", requires: tuple[str, ...] = (), **attributes: object) -> Plugin:
    """Return a plug-in whose module has these attributes, of the distribution `klachtbehandeling-<name>` 1.0."""
    return loading(name, lambda: module(**attributes), requires)


def loading(name: str, load: Callable[[], object], requires: tuple[str, ...] = ()) -> Plugin:
    """Return a plug-in that is loaded by a function."""
    return Plugin(name=name, distribution=f"klachtbehandeling-{name}", version="1.0", requires=requires, load=load)


def module(**attributes: object) -> ModuleType:
    """Return a module with these attributes."""
    made = ModuleType("eigen")
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def hook(name: str, *things: object) -> dict[str, Any]:
    """Return a marked hook that returns these things, ready to be an attribute."""

    def register() -> list[object]:
        return list(things)

    register.__name__ = name
    return {name: hookimpl(register)}


def registry(*plugins: Plugin) -> Registry:
    """Return a registry of what is built in and these plug-ins."""
    return Registry([built_in(), *plugins], VERSION)


def told(found: Registry) -> list[str]:
    """Return all that is wrong, in English."""
    return [fault.say("en") for fault in found.faults]


@attrs.frozen
class AMethod:
    """A method that returns what it is given to return."""

    name: str = "vast"
    answer: Any = 1

    def level(self, standings: object, share: Fraction) -> Any:  # noqa: ANN401, ARG002 - wrong ones too
        """Return the answer, or raise it."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@attrs.frozen
class AView:
    """A view that draws the profile, returns something else, or raises."""

    name: str = "eigen-beeld"
    answer: Any = None

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return the profile under another name, the answer, or raise it."""
        if isinstance(self.answer, Exception):
            raise self.answer
        if self.answer is not None:
            return self.answer  # type: ignore[no-any-return]
        return Profile().draw(subject, theme=theme, language=language)


@attrs.frozen
class AFormat:
    """A format that counts scorecards."""

    name: str = "telling"
    answer: Any = None

    def render(self, report: Report) -> bytes:
        """Return the count, or the answer."""
        return str(len(report.scorecards)).encode() if self.answer is None else self.answer


def a_measure(
    name: str = "eigen_maat", answer: object = None, kind: MeasureKind = MeasureKind.TRUTH
) -> FunctionMeasure:
    """Return a measure that says yes, returns the answer, or raises it."""

    def function(snapshot: Snapshot) -> Any:  # noqa: ANN401 - wrong ones too
        if isinstance(answer, Exception):
            raise answer
        return Measured(value=Truth.YES) if answer is None else answer

    function.__name__ = name
    return FunctionMeasure(function, kind, ())
