"""What stands above and under a chart: its title, and the line that says where it comes from."""

import datetime

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_method
from professionele_klachtbehandeling.texts import text


def told_date(date: datetime.date, language: str) -> str:
    """Return a date as people write it.

    >>> told_date(datetime.date(2026, 7, 1), "nl")
    '1 juli 2026'
    """
    month = text("chart.months", language).split()[date.month - 1]
    return text("chart.date", language, day=date.day, month=month, year=date.year)


def told_title(chart: str, scorecard: Scorecard, language: str) -> str:
    """Return what a chart shows, of whom, and of which day; where there are no facts, that these are ratings only."""
    date = told_date(scorecard.reference_date, language)
    if scorecard.municipality is None:
        return text(f"chart.{chart}.title-of-ratings", language, date=date)
    title = text(f"chart.{chart}.title", language, name=scorecard.municipality.name, date=date)
    return title if scorecard.landscape else text("chart.ratings-only", language, title=title)


def told_source(scorecard: Scorecard, language: str) -> str:
    """Return which model, rule and plug-ins a chart was made with, of which day, and what it is not."""
    source = text(
        "chart.source",
        language,
        model=scorecard.model.id,
        version=scorecard.model.version,
        method=told_method(scorecard.method).read(language),
        date=told_date(scorecard.reference_date, language),
        disclaimer=scorecard.model.disclaimer.read(language),
    )
    if not scorecard.plugins:
        return source
    return text("chart.source-with-plugins", language, source=source, plugins=", ".join(scorecard.plugins))
