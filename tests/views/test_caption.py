"""What stands above and under a chart."""

import datetime

import attrs
import pytest

from professionele_klachtbehandeling.views.caption import told_date, told_source, told_title
from tests.views.profiles import mixed


@pytest.mark.parametrize(
    ("chart", "titles"),
    [
        ("profile", ("Profiel van Lindewaard op 1 juli 2026", "Profile of Lindewaard on 1 July 2026")),
        ("radar", ("Radar van Lindewaard op 1 juli 2026", "Radar of Lindewaard on 1 July 2026")),
        ("ladder", ("Ladder van Lindewaard op 1 juli 2026", "Ladder of Lindewaard on 1 July 2026")),
    ],
)
def test_title_names_chart_municipality_and_day(chart: str, titles: tuple[str, str]) -> None:
    """The title says what is shown, of whom, and of which day, in both languages."""
    assert titles == tuple(told_title(chart, mixed(), language) for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("chart", "title"),
    [
        ("profile", "Profiel op 1 juli 2026, alleen beoordelingen"),
        ("radar", "Radar op 1 juli 2026, alleen beoordelingen"),
        ("ladder", "Ladder op 1 juli 2026, alleen beoordelingen"),
    ],
)
def test_title_without_facts_names_nobody(chart: str, title: str) -> None:
    """Ratings alone do not say whose they are, and the title says that they are all there is."""
    assert title == told_title(chart, attrs.evolve(mixed(), landscape=None), "nl")


@pytest.mark.parametrize(
    ("chart", "titles"),
    [
        (
            "profile",
            (
                "Profiel van Lindewaard op 1 juli 2026, alleen beoordelingen",
                "Profile of Lindewaard on 1 July 2026, ratings only",
            ),
        ),
        (
            "radar",
            (
                "Radar van Lindewaard op 1 juli 2026, alleen beoordelingen",
                "Radar of Lindewaard on 1 July 2026, ratings only",
            ),
        ),
        (
            "ladder",
            (
                "Ladder van Lindewaard op 1 juli 2026, alleen beoordelingen",
                "Ladder of Lindewaard on 1 July 2026, ratings only",
            ),
        ),
    ],
)
def test_title_of_a_quick_scan_says_that_ratings_are_all_there_is(chart: str, titles: tuple[str, str]) -> None:
    """Ratings that do say whose they are do not pass for facts."""
    scan = attrs.evolve(mixed(), landscape=None, rated=mixed().municipality)

    assert titles == tuple(told_title(chart, scan, language) for language in ("nl", "en"))


def test_source_names_model_rule_and_day() -> None:
    """The source says how the chart was made, and ends with what it is not."""
    assert (
        "Bron: model proef versie 1, rekenregel getrapt, peildatum 1 juli 2026. A test, no verdict."
    ) == told_source(mixed(), "nl")


def test_rule_of_somebody_else_goes_by_its_name() -> None:
    """A method that the catalogues do not know is called by its name."""
    assert (
        "Source: model proef version 1, method own, reference date 1 July 2026. A test, no verdict."
    ) == told_source(attrs.evolve(mixed(), method="own"), "en")


@pytest.mark.parametrize(("month", "told"), [(1, "5 januari 2026"), (12, "5 december 2026")])
def test_months_have_their_name(month: int, told: str) -> None:
    """A date is told with the name of its month."""
    assert told == told_date(datetime.date(2026, month, 5), "nl")
