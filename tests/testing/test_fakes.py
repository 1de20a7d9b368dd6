"""The fakes: what they do beyond keeping the promises of their kind, which the tests of the kit itself show."""

import datetime
from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures import Measured, MeasureKind
from professionele_klachtbehandeling.sources.source import SourceRequest
from professionele_klachtbehandeling.testing import (
    FakeFormat,
    FakeMeasure,
    FakeMethod,
    FakeSource,
    FakeView,
    a_landscape,
    a_municipality,
    a_scorecard,
)
from professionele_klachtbehandeling.views import Theme


def asked(*files: Path) -> SourceRequest:
    """Return a request for files."""
    return SourceRequest(municipality=a_municipality(), reference_date=datetime.date(2026, 7, 1), files=files)


def test_source_reads_a_channel_per_line(tmp_path: Path) -> None:
    """Each line is a channel with its file and line as evidence; a line that is no name is told as unread."""
    file = tmp_path / "kanalen.txt"
    file.write_text("balie\n app\nbalie\n", encoding="utf-8")

    loaded = FakeSource().load(asked(file))

    (channel,) = loaded.landscape.channels
    assert ("balie", "kanalen.txt", "regel 1") == (channel.id, channel.evidence[0].citation, channel.evidence[0].note)
    assert [("kanalen.txt", 2)] == [(one.file, one.line) for one in loaded.unread]


def test_source_refuses_what_is_no_text(tmp_path: Path) -> None:
    """A file that is not there is refused in the voice of the house."""
    with pytest.raises(InvalidInput) as refusal:
        FakeSource().load(asked(tmp_path / "weg.txt"))

    assert "weg.txt: the file cannot be read (FileNotFoundError)" == str(refusal.value)


def test_measure_says_what_it_is_told() -> None:
    """A measure returns its result, whatever the facts."""
    result = Measured(value=Truth.OPEN)
    fake = FakeMeasure("gezegd", MeasureKind.TRUTH, result)

    assert result == fake(Snapshot(a_landscape()), months=12)


def test_format_and_view_tell_the_scorecard() -> None:
    """The text of the view and the lines of the format name the municipality and its levels."""
    scorecard = a_scorecard(3, 3)
    report = Report(model=scorecard.model, scorecards=(scorecard,))

    assert "Lindewaard: Het enige: 3\n" == FakeFormat().render(report).decode()
    assert "Lindewaard. X1 Het enige: 3. X1.1 naam van X1.1: 3. X1.2 naam van X1.2: 3." == (
        FakeView().draw(scorecard, theme=Theme(), language="nl").alt
    )


def test_fakes_are_values() -> None:
    """A fake is equal to another that is told the same, and cannot be changed."""
    assert (FakeMethod(), FakeView("a")) == (FakeMethod(), FakeView("a"))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FakeFormat().name = "other"  # type: ignore[misc]  # that is what is refused
