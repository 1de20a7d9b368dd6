"""What a format promises."""

import csv
import enum
import io
import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import ClassVar, Final

import attrs
import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.documents.format import Format
from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.testing.builders import a_landscape, a_municipality
from professionele_klachtbehandeling.testing.conformance.name import keep_name
from professionele_klachtbehandeling.testing.promise import BrokenPromise, keep
from professionele_klachtbehandeling.testing.scorecards import SCORECARDS, scorecard_to_show

HOSTILE: Final = (
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "@SOM(A1)",
    "\u202eretteb reeiz",
    'a"b,c;d',
    "<b onload=x>&amp;",
)
"""Names of municipalities that would be markup, formulas or turned round, were they not text."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_TURNS: Final = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"))


class Output(enum.Enum):
    """What a format writes, so far as one can look into it (uitvoer)."""

    HTML = "html"
    CSV = "csv"
    JSON = "json"
    TEXT = "text"
    BINARY = "binary"


class FormatConformance:
    """Tests for a format: subclass it, say which format and what it writes.

    Attributes:
        output: what it writes; of a binary file the words are not looked into.
    """

    output: ClassVar[Output] = Output.TEXT

    def format(self) -> Format:
        """Return the format under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def format(self): return MyFormat()")

    def rendered(self, report: Report) -> bytes:
        """Return a report as the format writes it.

        Raises:
            BrokenPromise: the format fails.
        """
        try:
            return self.format().render(report)
        except Exception as error:
            raise BrokenPromise(
                f"it writes nothing of {report.scorecards!r} in {report.language!r}: {type(error).__name__}: {error}\n"
                "What to do: write every report, also of scorecards without facts, without levels, or of many."
            ) from error

    def test_name_is_well_formed(self) -> None:
        """A format has a name that can be typed in a command."""
        keep_name(self.format().name)

    @pytest.mark.parametrize("language", ["nl", "en"])
    @pytest.mark.parametrize("name", SCORECARDS)
    def test_every_report_is_written(self, name: str, language: str) -> None:
        """Full, empty, rated only, with long names, small or large: each becomes a file, in both languages."""
        found = self.rendered(_report(name, language))
        keep(type(found) is bytes and len(found) > 0, f"it writes {type(found).__name__}", "return bytes, at least one")
        list(self._texts(found))

    def test_report_of_several_is_written(self) -> None:
        """A report of several scorecards tells of each of them, and one of none is a file too."""
        several = attrs.evolve(_report("full"), scorecards=(_hostile("Eerstdorp"), _hostile("Tweedestad")))
        self.rendered(attrs.evolve(several, scorecards=()))
        told = "\n".join(self._texts(self.rendered(several)))
        if self.output is not Output.BINARY:
            for name in ("Eerstdorp", "Tweedestad"):
                keep(name in told, f"{name} is not in it", "write every scorecard of the report")

    def test_same_report_gives_the_same_bytes(self) -> None:
        """A report written twice is the same file."""
        report = _report("full")
        keep(
            self.rendered(report) == self.rendered(report), "two files of one report differ", "write no date and no lot"
        )

    @pytest.mark.parametrize("name", HOSTILE)
    def test_words_from_outside_are_text(self, name: str) -> None:
        """A name that looks like markup or a formula, or turns words round, is text in the file and nothing else."""
        if self.output is Output.BINARY:
            pytest.skip("not tried: a binary file is not looked into; test its words in your own tests")
        found = self.rendered(attrs.evolve(_report("full"), scorecards=(_hostile(name),)))
        told = "\n".join(self._texts(found)).translate(_TURNS)
        wanted = name.translate(_TURNS)
        bare = told.replace("\\", "") if self.output is Output.TEXT else told
        keep(wanted in bare, f"the name {name!r} is not in it as text", "escape words from outside, and leave none out")

    def _texts(self, found: bytes) -> Iterator[str]:
        """Yield the texts in a file, read as its readers read it."""
        if self.output is Output.HTML:
            page = _Page()
            page.feed(_decoded(found))
            page.close()
            keep(
                not page.scripts,
                f"it holds the elements {page.scripts}",
                "escape words with html.escape, run no script",
            )
            yield from page.texts
        elif self.output is Output.CSV:
            yield from _cells(_decoded(found))
        elif self.output is Output.JSON:
            try:
                yield from _strings(json.loads(found))
            except ValueError as error:
                raise BrokenPromise(f"it is no JSON: {error}\nWhat to do: write it with json.dumps.") from error
        elif self.output is Output.TEXT:
            yield _decoded(found)


class _Page(HTMLParser):
    """A page of HTML as its texts, with the elements and attributes that would do something."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.scripts: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note an element that runs, and the words in attributes."""
        runs = [name for name, _ in attributes if name.startswith("on")]
        if tag in {"script", "iframe", "object", "embed"} or runs:
            self.scripts.append(" ".join([tag, *runs]))
        self.texts.extend(value for _, value in attributes if value)

    def handle_data(self, data: str) -> None:
        """Note the words between elements."""
        self.texts.append(data)


def _decoded(found: bytes) -> str:
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenPromise(f"it is no UTF-8: {error}\nWhat to do: write UTF-8, or declare Output.BINARY.") from error


def _cells(text: str) -> Iterator[str]:
    """Yield the cells of a table, none of which a spreadsheet takes for a formula."""
    delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        for cell in row:
            number = cell.lstrip("+-").replace(",", "").replace(".", "").replace("/", "").isdigit()
            harmless = not cell.startswith(_FORMULA) or number
            keep(harmless, f"a spreadsheet takes {cell[:30]!r} for a formula", "put an apostrophe before it")
            yield cell


def _strings(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for key, value in part.items():
            yield key
            yield from _strings(value)
    elif isinstance(part, list):
        for value in part:
            yield from _strings(value)


def _report(name: str, language: str = "nl") -> Report:
    scorecard = scorecard_to_show(name)
    return Report(model=scorecard.model, scorecards=(scorecard,), language=language)


def _hostile(name: str) -> Scorecard:
    return assess(a_landscape(municipality=a_municipality(name)))
