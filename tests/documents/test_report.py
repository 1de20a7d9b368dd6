"""What a format writes."""

import attrs

from tests.documents.reports import of_nothing


def test_plugins_of_all_scorecards_are_told_once() -> None:
    """A plug-in that took part in two outcomes stands in the report once, in the order of names."""
    one, two = (of_nothing(plugins=plugins).scorecards[0] for plugins in (("b 1", "a 1"), ("b 1",)))

    assert ("a 1", "b 1") == attrs.evolve(of_nothing(), scorecards=(one, two)).plugins
