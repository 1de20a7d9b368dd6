"""A plug-in before anything of it is loaded."""

from professionele_klachtbehandeling.plugins.discovery import built_in
from professionele_klachtbehandeling.plugins.plugin import Plugin
from tests.plugins.offering import plugin


def test_label_names_distribution_and_version() -> None:
    """Results name a plug-in by its distribution and version, and by the first alone where there is no version."""
    assert "klachtbehandeling-eigen 1.0" == plugin().label
    assert "modellen/" == Plugin(name="modellen", distribution="modellen/", version="", load=tuple).label


def test_only_the_library_is_built_in() -> None:
    """What comes with the library is told apart from what others add."""
    assert (True, False) == (built_in().is_built_in, plugin().is_built_in)
