"""A plug-in of which everything is well-formed, and fails at its work."""

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.measures import MeasureKind, measure


class Failing:
    """A source, method, view and format that raises at its work."""

    def __init__(self, name):
        """Hold the name."""
        self.name = name

    def _fail(self, *args, **kwargs):
        raise ValueError("Jan Jansen")

    load = level = draw = render = _fail


@measure(MeasureKind.SHARE)
def failing_measure(snapshot):
    """Return nothing, but raise."""
    raise ValueError("Jan Jansen")


@pk.hookimpl
def klacht_register_sources():
    """Return a source that fails."""
    return [Failing("mislukte-bron")]


@pk.hookimpl
def klacht_register_measures():
    """Return a measure that fails."""
    return [failing_measure]


@pk.hookimpl
def klacht_register_methods():
    """Return a method that fails."""
    return [Failing("mislukte-regel")]


@pk.hookimpl
def klacht_register_views():
    """Return a view that fails."""
    return [Failing("mislukt-beeld")]


@pk.hookimpl
def klacht_register_formats():
    """Return a format that fails."""
    return [Failing("mislukt-formaat")]
