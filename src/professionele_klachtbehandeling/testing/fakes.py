"""Plug-ins that are no more than they must be: one of each kind, which keeps every promise of it."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.measures.measure import MeasureKind
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from professionele_klachtbehandeling.scoring.method import Standing
from professionele_klachtbehandeling.sources.source import Loaded, SourceRequest
from professionele_klachtbehandeling.views.caption import told_source
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.rows import rows_frame, scorecard_rows
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme


@attrs.frozen
class FakeSource:
    """A source that reads text files with the name of a channel on each line (nepbron)."""

    name: str = "fake"

    def load(self, request: SourceRequest) -> Loaded:
        """Return a channel per line; a line that can be no name is told as unread.

        Raises:
            InvalidInput: a file cannot be read as text.
        """
        lines = [one for path in sorted(request.files) for one in _lines(path)]
        unread = tuple(
            attrs.evolve(mistake, file=path.name, line=number)
            for path, number, line in lines
            for mistake in id_mistakes(line, "")
        )
        named = {line: (path, number) for path, number, line in reversed(lines) if not any(id_mistakes(line, ""))}
        channels = (
            Channel(id=name, name=name, evidence=(Evidence(citation=path.name, note=f"regel {number}"),))
            for name, (path, number) in sorted(named.items())
        )
        landscape = Landscape(
            municipality=request.municipality, reference_date=request.reference_date, channels=tuple(channels)
        )
        return Loaded(landscape=landscape, unread=unread)


def _lines(path: Path) -> Iterator[tuple[Path, int, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput([Mistake(code="unreadable", file=path.name, noun=type(error).__name__)]) from error
    yield from ((path, number, line) for number, line in enumerate(text.splitlines(), start=1))


@attrs.frozen
class FakeMeasure:
    """A measure that returns what it is told, whatever the facts (nepmaatstaf)."""

    name: str = "fake"
    kind: MeasureKind = MeasureKind.SHARE
    result: Result = attrs.field(factory=lambda: Measured(value=Bounds.exactly(1)))
    quality_fields: tuple[str, ...] = ()
    parameters: Mapping[str, object] = attrs.field(factory=dict)

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401, ARG002 - it does not look
        """Return what it was told."""
        return self.result


@attrs.frozen
class FakeMethod:
    """A method by which the best indicator speaks for all (neprekenregel)."""

    name: str = "fake"

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:  # noqa: ARG002 - the rule asks no share
        """Return the highest level with weight."""
        return max(one.level for one in standings if one.weight)


@attrs.frozen
class FakeView:
    """A view that writes its text on a sheet and draws nothing (nepweergave)."""

    name: str = "fake"

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return a sheet with a line per spearhead and indicator."""
        rows = scorecard_rows(subject, language)
        who = subject.municipality.name if subject.municipality else str(subject.reference_date)
        told = [f"{row.id} {row.name}: {row.outcome}" for row in rows]
        with theme.style():
            sheet = Sheet.of(6.0, 0.25 * (len(told) + 2), theme)
            for number, line in enumerate(told, start=1):
                sheet.axes.text(0.25, 0.25 * number, line, parse_math=False)
        return Chart(
            figure=sheet.figure,
            title=who,
            alt=f"{who}. {'. '.join(told)}.",
            data=rows_frame(rows),
            source=told_source(subject, language),
            language=language,
            theme=theme,
        )


@attrs.frozen
class FakeFormat:
    """A format that writes a line of plain text per spearhead (nepformaat)."""

    name: str = "fake"

    def render(self, report: Report) -> bytes:
        """Return the name of each municipality with the outcome of each spearhead."""
        lines = (
            f"{one.municipality.name if one.municipality else ''}: "
            f"{result.spearhead.name.read(report.language)}: {result.outcome}"
            for one in report.scorecards
            for result in one.spearheads
        )
        return "".join(f"{line}\n" for line in lines).encode()
