"""The page on what comes out: the columns of the frame, the JSON of `score`, findings and absences."""

import contextlib
import io
import json
import string
from collections.abc import Iterator, Mapping
from typing import Any, Final

from docs.pages.example import LINDEWAARD
from docs.pages.markdown import code, page, table
from professionele_klachtbehandeling.assessment.frame import COLUMNS
from professionele_klachtbehandeling.cli.command import run
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.texts import catalogue, text

_INTRODUCTION: Final = """\
What an assessment gives to other programs: as a frame, and as JSON. In both, a level is a whole number or missing;
the *certain* level holds however the open facts turn out, the *possible* one can still turn out to hold, and `level`
is there only where both agree. [Read a scorecard](../how-to/read-a-scorecard.md) tells what to make of them.
"""
_COLUMNS: Final[Mapping[str, str]] = {
    "municipality": "name of the municipality; missing for ratings only",
    "code": "its code, such as `GM0344`; missing for ratings only",
    "reference_date": "the day it is about, as `yyyy-mm-dd`",
    "spearhead": "id of the spearhead",
    "indicator": "id of the indicator",
    "name": "name of the indicator, in Dutch",
    "weight": "its weight in the spearhead",
    "key": "whether the spearhead cannot rise above it",
    "level": "the level, where certain and possible agree",
    "certain": "the certain level of facts and ratings together",
    "possible": "the possible level of facts and ratings together",
    "absence": "why there is no level; missing where there is one",
    "facts_certain": "the certain level of the facts alone; missing where they decide nothing",
    "facts_possible": "the possible level of the facts alone",
    "facts_absence": "why the facts give no level",
    "rated_certain": "the lowest rating that counts; missing where nobody rated",
    "rated_possible": "the highest rating that counts",
    "rated_absence": "why it does not apply, where everybody says so",
    "breaches": "articles of which a known breach caps the level, with commas between",
}
_RECORD: Final[Mapping[str, str]] = {
    "model.id": "id of the model",
    "model.version": "its version",
    "model.hash": "a hash over its whole content: other hash, other yardstick",
    "plugins[]": "the plug-ins that took part",
    "results[].municipality": "null for ratings only",
    "results[].municipality.code": "its code",
    "results[].municipality.name": "its name",
    "results[].reference_date": "the day it is about",
    "results[].method": "name of the method",
    "results[].facts_hash": "a hash over the facts and ratings it was made from",
    "results[].spearheads[].id": "id of the spearhead",
    "results[].spearheads[].level": "the level where certain and possible agree, else null",
    "results[].spearheads[].certain": "the certain level; null where absent",
    "results[].spearheads[].possible": "the possible level; null where absent",
    "results[].spearheads[].absence": "why there is no level; null where there is one",
    "results[].spearheads[].index": "a statistic, no level; null where absent",
    "results[].spearheads[].index.low": "the weighted mean of the certain levels, a fraction as text",
    "results[].spearheads[].index.high": "the weighted mean of the possible levels, a fraction as text",
    "results[].spearheads[].answered": "the share of the weight with one level, a fraction as text",
    "results[].spearheads[].facts": "what the facts alone come to; null where they say nothing",
    "results[].spearheads[].rated": "what the ratings alone come to; null where nobody rated",
    "results[].spearheads[].indicators[].id": "id of the indicator",
    "results[].spearheads[].indicators[].level": "the level where certain and possible agree, else null",
    "results[].spearheads[].indicators[].certain": "the certain level; null where absent",
    "results[].spearheads[].indicators[].possible": "the possible level; null where absent",
    "results[].spearheads[].indicators[].absence": "why there is no level; null where there is one",
    "results[].spearheads[].indicators[].facts": "the track of the facts; null where they decide nothing",
    "results[].spearheads[].indicators[].rated": "the track of the ratings; null where nobody rated",
    "results[].spearheads[].indicators[].conditions[].level": "the level that asks it",
    "results[].spearheads[].indicators[].conditions[].measure": "what is asked after",
    "results[].spearheads[].indicators[].conditions[].with": "what the measure was told",
    "results[].spearheads[].indicators[].conditions[].at_least": "the least value asked, a fraction as text; or",
    "results[].spearheads[].indicators[].conditions[].at_most": "the greatest value asked, a fraction as text; or",
    "results[].spearheads[].indicators[].conditions[].is": "the truth asked",
    "results[].spearheads[].indicators[].conditions[].value": "found: `yes`, `no`, `open` or bounds; null where absent",
    "results[].spearheads[].indicators[].conditions[].value.low": "the least it can be, a fraction as text",
    "results[].spearheads[].indicators[].conditions[].value.high": "the most, a fraction as text; null without bound",
    "results[].spearheads[].indicators[].conditions[].truth": "met: `yes`, `no` or `open`; null where absent",
    "results[].spearheads[].indicators[].conditions[].absence": "why the measure is, or may be, absent",
    "results[].spearheads[].indicators[].breaches[].article": "an article that caps the indicator",
    "results[].spearheads[].indicators[].breaches[].known": "true for a known breach, false for a possible one",
    "results[].spearheads[].indicators[].breaches[].what": "what happened, or which duty it is",
    "results[].spearheads[].indicators[].breaches[].facts[]": "paths of the facts that show it",
    "results[].findings[].code": "which finding, see below",
    "results[].findings[].subject": "the indicator, article or cell it is about",
    "results[].findings[].sentence": "the finding in words",
}
_NEVER_SEEN: Final = frozenset({"plugins[]", "results[].spearheads[].indicators[].conditions[].at_most"})
"""Paths that what comes with this library does not use."""


def results_page() -> str:
    """Return the page.

    Raises:
        LookupError: a column or a field has no description, or a description has no column or field.
    """
    _compare(set(COLUMNS), set(_COLUMNS))
    _compare(set(_paths(_document(), "")) | _NEVER_SEEN, set(_RECORD))
    return page(
        "What comes out",
        _INTRODUCTION.strip(),
        "## Columns of the frame",
        "`Scorecard.to_frame()` gives one row per indicator. All columns are always there, in this order.",
        table(("column", "holds"), [(code(name), _COLUMNS[name]) for name in COLUMNS]),
        "## Columns of the CSV",
        "`klachtbehandeling score --format csv` prints one row per spearhead, with an empty `indicator`, and one per "
        "indicator, with semicolons: "
        + ", ".join(code(name) for name in _csv_columns())
        + ". They hold what the columns of the frame hold; `plugins` names the plug-ins that took part.",
        "## JSON of `score`",
        "`klachtbehandeling score --format json` prints one document; `Scorecard.to_dict()` is one of its `results`. "
        "`[]` stands for each member of a list.",
        table(("field", "holds"), [(code(path), told) for path, told in _RECORD.items()]),
        "## Findings",
        "A finding stands beside the levels and changes none.",
        _sentences("finding."),
        "## Reasons why there is no level",
        "*No level* always has a reason. The first four a person may state; the others follow from the facts.",
        table(
            ("absence", "in Dutch", "in English"),
            [
                (code(one.value), *(text(f"absence.{one.value}", language) for language in ("nl", "en")))
                for one in AbsenceReason
            ],
        ),
    )


def _document() -> dict[str, Any]:
    """Return what `score` prints for Lindewaard with its ratings, together with what it prints for its ratings only."""
    facts, ratings = LINDEWAARD / "landschap.yaml", LINDEWAARD / "beoordelingen.yaml"
    both = json.loads(_printed("score", facts, "--ratings", ratings, "--format", "json"))
    only = json.loads(_printed("score", "--ratings", ratings, "--format", "json"))
    return {**both, "results": [*both["results"], *only["results"]]}


def _csv_columns() -> list[str]:
    return _printed("score", LINDEWAARD / "landschap.yaml", "--format", "csv").partition("\n")[0].split(";")


def _printed(*words: object) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        run([str(word) for word in words])
    return out.getvalue()


def _paths(value: object, path: str) -> Iterator[str]:
    """Yield the path of every value in a document; a value of both tracks is told of where it stands."""
    if isinstance(value, Mapping) and not path.endswith((".with", ".facts", ".rated")):
        if path and path.removesuffix("[]") in _RECORD:
            yield path
        for name, inner in value.items():
            yield from _paths(inner, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list):
        for member in value:
            yield from _paths(member, f"{path}[]")
    else:
        yield path


def _compare(there: set[str], told: set[str]) -> None:
    if there != told:
        raise LookupError(f"not described: {sorted(there - told)}; described but not there: {sorted(told - there)}")


def _sentences(prefix: str) -> str:
    """Return the sentences of a catalogue under a prefix, their holes as words between brackets."""
    rows = [
        (code(key.removeprefix(prefix)), *(holes(catalogue(language)[key]) for language in ("nl", "en")))
        for key in catalogue("nl")
        if key.startswith(prefix)
    ]
    return table(("code", "in Dutch", "in English"), rows)


def holes(sentence: str) -> str:
    """Return a sentence with its holes as words between brackets.

    >>> holes("niveau {level}")
    'niveau «level»'
    """
    parts = string.Formatter().parse(sentence)
    return "".join(literal + (f"«{name}»" if name is not None else "") for literal, name, _, _ in parts)
