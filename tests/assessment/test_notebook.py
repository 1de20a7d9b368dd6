"""The scorecard in a notebook."""

import attrs

from professionele_klachtbehandeling.assessment.notebook import scorecard_html
from professionele_klachtbehandeling.logic import Words
from tests.yardstick import assessed, exactly, indicator, nothing


def test_table_says_in_words_what_it_says() -> None:
    """Levels and absences are words, with a caption and headers for rows and columns."""
    scorecard = assessed(indicator(), indicator("X1.2"), results={"X1.1": exactly("1/2"), "X1.2": nothing()})

    assert (
        '<table lang="en"><caption>Lindewaard on 2026-07-01</caption>'
        '<thead><tr><th scope="col">Spearhead or indicator</th><th scope="col">level</th><th scope="col">facts</th>'
        '<th scope="col">rated</th></tr></thead><tbody>'
        '<tr><th scope="row"><strong>X1 The only one</strong></th><td>level 3</td><td>level 3</td><td>–</td></tr>'
        '<tr><th scope="row">X1.1 Name of X1.1</th><td>level 3</td><td>level 3</td><td>–</td></tr>'
        '<tr><th scope="row">X1.2 Name of X1.2</th><td>n/a (no kind applies to any task)</td>'
        "<td>n/a (no kind applies to any task)</td><td>–</td></tr>"
        "</tbody></table>"
    ) == scorecard_html(scorecard, "en")


def test_names_are_escaped() -> None:
    """A name with markup in it stays text."""
    evil = attrs.evolve(indicator(), name=Words("<script>x</script>", "<script>x</script>"))

    assert "<script>" not in assessed(evil, results={"X1.1": exactly(1)})._repr_html_()
