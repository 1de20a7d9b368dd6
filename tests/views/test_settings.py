"""The settings that everything draws with."""

import matplotlib

from professionele_klachtbehandeling.views.settings import drawing_settings


def test_settings_are_those_of_this_moment() -> None:
    """What somebody sets is seen, and what was seen before is not changed by it."""
    before = drawing_settings()

    with matplotlib.rc_context({"font.size": 31}):
        during = drawing_settings()

    assert 31 == during["font.size"] != before["font.size"]
    assert before == drawing_settings()


def test_backend_is_left_out() -> None:
    """The backend has no say in what a figure looks like, and asking for it would load it."""
    assert "backend" not in drawing_settings()
