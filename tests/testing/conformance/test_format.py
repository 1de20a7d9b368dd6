"""The promises of a format: kept by simple ones of each output, and each caught where it is broken."""

import csv
import html
import io
import itertools
import json
from collections.abc import Callable
from typing import ClassVar

import attrs
import pytest

from professionele_klachtbehandeling.documents.format import Format
from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.testing import FakeFormat, FormatConformance
from professionele_klachtbehandeling.testing.conformance.format import HOSTILE, Output
from tests.testing.conformance.breaking import broken, promises, remedy

Render = Callable[[Report], bytes]


@attrs.frozen
class Told:
    """A format by any rule."""

    rule: Render
    name: str = "told"

    def render(self, report: Report) -> bytes:
        """Return what the rule writes."""
        return self.rule(report)


def names(report: Report) -> list[str]:
    """Return whose scorecards these are."""
    return [one.municipality.name for one in report.scorecards if one.municipality]


def as_html(report: Report) -> bytes:
    """Return a page with a heading per municipality."""
    headings = "".join(f"<h1>{html.escape(name)}</h1>" for name in names(report))
    return f"<!doctype html>{headings}".encode()


def as_csv(report: Report) -> bytes:
    """Return a table with a row per municipality."""
    written = io.StringIO()
    csv.writer(written, delimiter=";").writerows(
        [("gemeente", "score"), *(("'" + name if name[0] in "=@" else name, "-1,5") for name in names(report))]
    )
    return written.getvalue().encode("utf-8-sig")


def as_json(report: Report) -> bytes:
    """Return the names in a list, and how many there are."""
    return json.dumps({"names": names(report), "count": len(names(report))}).encode()


class TestFakeFormat(FormatConformance):
    """The fake keeps every promise of a text."""

    def format(self) -> Format:
        return FakeFormat()


class TestHtml(FormatConformance):
    """A page in which names are escaped keeps every promise."""

    output: ClassVar[Output] = Output.HTML

    def format(self) -> Format:
        return Told(as_html)


class TestCsv(FormatConformance):
    """A table without formulas keeps every promise."""

    output: ClassVar[Output] = Output.CSV

    def format(self) -> Format:
        return Told(as_csv)


class TestJson(FormatConformance):
    """A document that can be read back keeps every promise."""

    output: ClassVar[Output] = Output.JSON

    def format(self) -> Format:
        return Told(as_json)


class TestBinary(FormatConformance):
    """Of a binary file the bytes are compared, and its words are not looked into."""

    output: ClassVar[Output] = Output.BINARY

    def format(self) -> Format:
        return Told(lambda report: b"\xff" + as_json(report))


def tried(rule: Render, kind: Output = Output.TEXT, name: str = "told") -> FormatConformance:
    """Return the tests of a format by a rule."""

    class Case(FormatConformance):
        output: ClassVar[Output] = kind

        def format(self) -> Format:
            return Told(rule, name)

    return Case()


def turning() -> Render:
    """Return a rule that writes a number more each time."""
    numbers = itertools.count()
    return lambda report: f"{next(numbers)} {names(report)}".encode()


WRITTEN, ESCAPED = "test_every_report_is_written", "test_words_from_outside_are_text"
WRONG: tuple[tuple[str, tuple[str, ...], FormatConformance, str], ...] = (
    (
        WRITTEN,
        ("empty", "nl"),
        tried(lambda report: str(report.scorecards[0]["S1"].level + 1).encode()),  # type: ignore[operator]  # that is wrong
        "write every report, also of scorecards without facts, without levels, or of many.",
    ),
    (WRITTEN, ("full", "nl"), tried(lambda _: b""), "return bytes, at least one."),
    (WRITTEN, ("full", "nl"), tried(lambda _: b"\xff"), "write UTF-8, or declare Output.BINARY."),
    (WRITTEN, ("full", "nl"), tried(lambda _: b"{", Output.JSON), "write it with json.dumps."),
    (
        "test_report_of_several_is_written",
        (),
        tried(lambda report: "".join(names(report)[:1]).encode()),
        "write every scorecard of the report.",
    ),
    ("test_same_report_gives_the_same_bytes", (), tried(turning()), "write no date and no lot."),
    (
        ESCAPED,
        (HOSTILE[0],),
        tried(lambda report: "".join(names(report)).encode(), Output.HTML),
        "escape words with html.escape, run no script.",
    ),
    (
        ESCAPED,
        (HOSTILE[1],),
        tried(lambda report: "\n".join(names(report)).encode(), Output.CSV),
        "put an apostrophe before it.",
    ),
    (ESCAPED, (HOSTILE[3],), tried(lambda _: b"Lindewaard"), "escape words from outside, and leave none out."),
)


@pytest.mark.parametrize(("test", "asked", "case", "told"), WRONG)
def test_wrong_format_is_caught(test: str, asked: tuple[str, ...], case: FormatConformance, told: str) -> None:
    """A format that breaks a promise fails the test of it, and its author reads what to do."""
    assert told == remedy(case, test, *asked)


def test_wrong_name_is_caught() -> None:
    """A format by a name that nobody can type fails."""
    told = broken(tried(as_json, name="JSON"), "test_name_is_well_formed")

    assert (
        "its name is 'JSON'\nWhat to do: take lower-case letters and digits, words joined by '-', such as 'my-plug-in'."
    ) == told


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a format that it catches."""
    assert promises(FormatConformance) == sorted({*(test for test, *_ in WRONG), "test_name_is_well_formed"})


def test_author_who_names_no_format_is_told_how() -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as told:
        FormatConformance().format()

    assert "FormatConformance must say what it tests: def format(self): return MyFormat()" == str(told.value)
