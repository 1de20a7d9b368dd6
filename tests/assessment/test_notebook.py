"""The scorecard in a notebook."""

import attrs
import pytest

from professionele_klachtbehandeling.assessment.notebook import (
    cell,
    column_header,
    findings_html,
    row_header,
    scorecard_html,
)
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.review import KnownBreach
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.model import Cap
from tests.markup import Elements
from tests.yardstick import (
    ARTICLE,
    assessed,
    between,
    exactly,
    indicator,
    landscape,
    nothing,
    rated,
    rating,
)

HOSTILE = "\u202e\"><script>alert('x')</script></table><!-- &amp;"
LEFT = 'style="text-align:left"'
HEAD = 'style="text-align:left;font-weight:normal"'


def row(head: str, *cells: str) -> str:
    """Return a row of a table."""
    return f'<tr><th scope="row" {HEAD}>{head}</th>' + "".join(f"<td {LEFT}>{one}</td>" for one in cells) + "</tr>"


def test_table_says_in_words_what_it_says() -> None:
    """Levels have number and name, absences their reason, silence a word; a caption says whose it is."""
    asked = (indicator(key=True), indicator("X1.2"), indicator("X1.3"), indicator("X1.4"), rated())
    scorecard = assessed(
        *asked,
        results={"X1.1": exactly("1/2"), "X1.2": nothing(), "X1.3": between("1/4", "3/4"), "X1.4": between(0, 1)},
        ratings=(rating(1, "X1.9", "a"), rating(5, "X1.9", "b")),
    )

    assert (
        '<div lang="en"><table><caption><bdi>Lindewaard</bdi> (GM9999) on 2026-07-01<br>Proefmodel, version 1; rule '
        "staged</caption><thead><tr>"
        f'<th scope="col" {LEFT}>Spearhead or indicator</th><th scope="col" {LEFT}>level</th>'
        f'<th scope="col" {LEFT}>facts</th><th scope="col" {LEFT}>rated</th></tr></thead><tbody>'
        + row(
            "<strong>X1 The only one</strong><br><small>answered: 1/4 of the weight</small>",
            "1–3: certainly Step 1, possibly Step 3",
            "2–3: certainly Step 2, possibly Step 3",
            "1–5: from Step 1 to Step 5",
        )
        + row("X1.1 Name of X1.1\N{NO-BREAK SPACE}*", "3 Step 3", "3 Step 3", "nothing said")
        + row(
            "X1.2 Name of X1.2",
            "n/a (no kind applies to any task)",
            "n/a (no kind applies to any task)",
            "nothing said",
        )
        + row(
            "X1.3 Name of X1.3",
            "2–4: certainly Step 2, possibly Step 4",
            "2–4: certainly Step 2, possibly Step 4",
            "nothing said",
        )
        + row("X1.4 Name of X1.4", "unknown (1–5)", "unknown (1–5)", "nothing said")
        + row("X1.9 Name of X1.9", "unknown (1–5)", "nothing said", "1–5: from Step 1 to Step 5")
        + "</tbody></table><p>* key indicator: the spearhead cannot rise above it. Unknown: every level is still "
        "possible.</p><p>What stands out:</p><ul><li><bdi>X1.9 Name of X1.9: the ratings lie far apart (1–5); talk "
        "it over</bdi></li></ul><p><small>A test, no verdict.</small></p></div>"
    ) == scorecard_html(scorecard, "en")


def test_dutch_is_the_language_of_a_notebook() -> None:
    """A notebook gets the Dutch table; ratings alone say that nothing but people spoke."""
    scorecard = attrs.evolve(assessed(rated(), ratings=(rating(2, "X1.9"),)), landscape=None)

    shown = scorecard._repr_html_()

    assert scorecard_html(scorecard, "nl") == shown
    assert shown.startswith(
        '<div lang="nl"><table><caption>Alleen beoordelingen op 2026-07-01<br>Proefmodel, versie 1; rekenregel getrapt'
    )


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("nl", "<caption><bdi>Lindewaard</bdi> (GM9999) op 2026-07-01, alleen beoordelingen<br>"),
        ("en", "<caption><bdi>Lindewaard</bdi> (GM9999) on 2026-07-01, ratings only<br>"),
    ],
)
def test_quick_scan_says_that_ratings_are_all_there_is(language: str, caption: str) -> None:
    """Ratings that say whose they are do not pass for facts."""
    rated_only = assessed(rated(), ratings=(rating(2, "X1.9"),))
    scorecard = attrs.evolve(rated_only, landscape=None, rated=rated_only.municipality)

    shown = scorecard_html(scorecard, language)

    assert f'<div lang="{language}"><table>{caption}' == shown[: shown.index("Proefmodel")]


def test_rule_of_somebody_else_goes_by_its_name() -> None:
    """A method that the catalogues do not know is called by its name, escaped."""
    own = attrs.evolve(assessed(indicator(), results={"X1.1": exactly(1)}), method="<own>")

    assert "<caption><bdi>Lindewaard</bdi> (GM9999) on 2026-07-01<br>Proefmodel, version 1; rule &lt;own&gt;" in (
        scorecard_html(own, "en")
    )


def test_plugins_that_took_part_are_named() -> None:
    """Under the rule stands with which plug-ins the profile was made."""
    scorecard = attrs.evolve(assessed(rated(), ratings=(rating(2, "X1.9"),)), plugins=("a 1", "b 2"))

    assert "; rule staged<br>With plug-in: a 1, b 2</caption>" in scorecard_html(scorecard, "en")


def test_hostile_texts_stay_texts() -> None:
    """Names and sentences with markup, quotes and marks of direction show as they are, and change nothing else."""
    who = Municipality(code=MunicipalityCode("9999"), name=HOSTILE)
    facts = attrs.evolve(
        landscape(
            breaches=(KnownBreach(article=ARTICLE, what=HOSTILE),), organisations=(Organisation(id="b", name=HOSTILE),)
        ),
        municipality=who,
    )
    evil = attrs.evolve(indicator(caps=(Cap(article=ARTICLE, level=2),)), name=Words(HOSTILE, HOSTILE))
    plain = assessed(indicator(caps=(Cap(article=ARTICLE, level=2),)), results={"X1.1": exactly(1)}, facts=facts)

    read = Elements.read(assessed(evil, results={"X1.1": exactly(1)}, facts=facts)._repr_html_())

    assert [name for name, _ in Elements.of(plain._repr_html_())] == [name for name, _ in read.seen]
    assert HOSTILE in read.words
    assert f"X1.1 {HOSTILE}" in read.words
    assert any(word.endswith(f"Awb 9:7 is aantoonbaar niet nageleefd: {HOSTILE}") for word in read.words)


def test_it_can_stand_on_a_page_twice() -> None:
    """There are no ids, no scripts, and nothing to load: only elements with a language, a scope or a style."""
    shown = assessed(indicator(), results={"X1.1": between(0, 1)})._repr_html_()

    attributes = {name for _, attributes in Elements.of(shown) for name, _ in attributes}
    elements = {name for name, _ in Elements.of(shown)}
    assert {"lang", "scope", "style"} == attributes
    assert elements <= {
        *("div", "table", "caption", "thead", "tbody", "tr", "th", "td", "p", "ul", "li"),
        *("bdi", "br", "small", "strong"),
    }


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (cell("<"), f"<td {LEFT}>&lt;</td>"),
        (column_header("<"), f'<th scope="col" {LEFT}>&lt;</th>'),
        (row_header("<"), f'<th scope="row" {HEAD}>&lt;</th>'),
        (findings_html((), "nl"), ""),
    ],
    ids=["cell", "column", "row", "no findings"],
)
def test_parts_are_plain(made: str, expected: str) -> None:
    """Cells and headers stand at the left and escape what they hold; no findings take no room."""
    assert expected == made
