"""What there is to say of a file that can be used."""

from pathlib import Path
from typing import Any

import pytest

from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.advice.question import Bearing, Question
from professionele_klachtbehandeling.cli.checked import Checked
from tests.yardstick import indicator, rated

ODD = Oddity(code="organisation-unused", section="organisations", index=0, values={"item": "KCC"})
QUESTION = Question(
    section="channels", facts=(), listed=2, bearings=(Bearing(indicator=indicator(key=True), levels=(2,)),)
)


def checked(kind: str = "landscape", **found: Any) -> Checked:  # noqa: ANN401 - fields of many types
    """Return a file in which this was found."""
    return Checked(file=Path("g.yaml"), kind=kind, headline="g.yaml: fine", **found)


@pytest.mark.parametrize(
    ("found", "is_unfinished"),
    [
        ({}, False),
        ({"oddities": (ODD,)}, True),
        ({"open_sections": ("tasks",)}, True),
        ({"questions": (QUESTION,)}, True),
        ({"unrated": (rated(),)}, False),
        ({"kind": "ratings", "unrated": (rated(),)}, True),
        ({"kind": "ratings", "unrated": (indicator(),)}, False),
    ],
)
def test_file_is_unfinished_where_it_could_settle_something(found: dict[str, Any], is_unfinished: bool) -> None:
    """An oddity, an open list or a question; and in ratings an indicator that only people can rate."""
    assert is_unfinished is checked(**found).is_unfinished


def test_oddities_of_one_sort_are_counted_after_three() -> None:
    """Three are written out; of the others it is said how many there are."""
    told = list(checked(kind="model", oddities=(ODD,) * 5).lines("en"))

    assert [
        "g.yaml: fine",
        "",
        "What is odd (5):",
        *["  - Organisations, KCC: occurs nowhere else."] * 3,
        "    and 2 more of this sort",
    ] == told


def test_questions_are_numbered_and_name_what_they_keep_open() -> None:
    """A key indicator has a star, which is explained; what people still have to rate comes last."""
    told = list(checked(questions=(QUESTION,), indicators=28, unrated=(rated(),)).lines("en"))

    assert [
        "g.yaml: fine",
        "",
        "Waiting for facts: 1 of 28 indicators. Ask first (1 of 1 questions):",
        "  1. Channels: you list 2. Is that all? Add what is missing or close the list.",
        "     keeps open: X1.1* Name of X1.1",
        "     * key indicator",
        "",
        "Still asking for the judgement of people: X1.9.",
    ] == told


def test_open_lists_are_told_by_label_and_by_name() -> None:
    """People know the label; the name is what stands under `complete`."""
    told = list(checked(open_sections=("tasks",), sections=21).lines("en"))

    assert [
        "g.yaml: fine",
        "",
        "Lists that are not closed (1 of 21): Tasks (tasks).",
        "Add to them, or close a list by naming it under 'complete' when nothing is missing from it.",
        "",
        "No fact keeps a level open any more.",
    ] == told


def test_plain_data_holds_all_of_it() -> None:
    """For other tools nothing is cut off or counted."""
    expected = {
        "file": "g.yaml",
        "kind": "landscape",
        "mistakes": [],
        "oddities": [ODD.to_dict("en")] * 5,
        "open_sections": ["tasks"],
        "questions": [QUESTION.to_dict("en")],
        "unrated": ["X1.9"],
    }

    found = checked(oddities=(ODD,) * 5, open_sections=("tasks",), questions=(QUESTION,), unrated=(rated(),))

    assert expected == found.to_dict("en")
