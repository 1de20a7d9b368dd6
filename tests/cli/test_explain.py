"""`klachtbehandeling explain`."""

import json

import pytest

from tests.cli.invoking import LINDEWAARD, RATINGS, say

Capture = pytest.CaptureFixture[str]


def test_indicator_is_explained_down_to_its_sources(capsys: Capture) -> None:
    """The working of a level ends at facts with their citation."""
    spoken = say(capsys, "explain", LINDEWAARD, "S2.2", "--ratings", RATINGS)

    assert (0, "") == (spoken.code, spoken.err)
    assert spoken.out.startswith("S2.2 ")
    assert "bron: " in spoken.out


@pytest.mark.parametrize("indicator", [f"S{s}.{n}" for s in range(1, 5) for n in range(1, 7)])
def test_every_fact_in_a_working_has_its_place(capsys: Capture, indicator: str) -> None:
    """Each number leads to cases, and each fact names section, item and value; nothing fails on the way."""
    tree = json.loads(say(capsys, "explain", LINDEWAARD, indicator, "--format", "json").out)

    def steps(step: dict[str, object]) -> list[dict[str, object]]:
        children = step["children"]
        assert isinstance(children, list)
        return [step, *(one for child in children for one in steps(child))]

    facts = [step for step in steps(tree) if step["key"] == "fact"]
    assert all("[" in str(step["values"]) for step in facts)


def test_markdown_is_a_nested_list(capsys: Capture) -> None:
    """As Markdown the working is a list that can be pasted into a note."""
    spoken = say(capsys, "explain", LINDEWAARD, "S1", "--format", "markdown", "--lang", "en")

    assert spoken.out.startswith("- S1 ")
    assert "\n  - " in spoken.out


def test_unknown_indicator_names_the_nearest(capsys: Capture) -> None:
    """A slip of the pen is answered with what was probably meant."""
    spoken = say(capsys, "explain", LINDEWAARD, "S1.22")

    allowed = "S1, S2, S3, S4, S1.1, S1.2, S1.3, S1.4, S1.5, S1.6, S1.7, S2.1, S2.2, S2.3, en nog 18"
    expected = f"'S1.22' is geen speerpunt of indicator; bedoelt u 'S1.2'? ({allowed})\n"
    assert (2, expected) == (spoken.code, spoken.err)
