"""How the rows of sheets are referred to."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.references import References, references_in
from tests.exchange.workbook.filling import fill_landscape


def references(language: str = "nl") -> References:
    """Return how the rows of a small landscape are referred to."""
    return references_in(
        fill_landscape(
            language,
            tasks=[{"id": "bijstand", "name": "Bijstand en inkomen"}, {"name": "Afval"}],
            channels=[{"id": "Balie", "name": "Loket"}, {"id": "balie", "name": "Loket"}],
            reviews=[
                {"@number": 1.0, "name": "a"},
                {"@number": 2, "name": "b"},
                {"name": "c"},
                {"@number": 2, "name": "d"},
            ],
            decisions=[{"organ": "college"}, {"organ": "raad"}],
        ),
        language,
    )


def refused(section: str, shown: str) -> str:
    """Return the message for a text that means no row, or more than one."""
    with pytest.raises(InvalidInput) as caught:
        references().find(section, shown)
    return caught.value.say("nl")


def test_id_that_is_left_out_is_made_from_the_name() -> None:
    """A row without a name gets one from the title of its sheet, a next one with a number."""
    rows = references().rows

    assert (["bijstand", "afval"], ["besluiten", "besluiten-2"]) == (rows["tasks"], rows["decisions"])


@pytest.mark.parametrize("name", ["Raad", "Alle", "Geen", "Betwist"])
def test_id_is_not_made_into_a_word_that_says_something_else(name: str) -> None:
    """A task called 'Alle' must not stand for all tasks."""
    made = references_in(fill_landscape(tasks=[{"name": name}]), "nl")

    assert [f"{name.lower()}-2"] == made.rows["tasks"]


@pytest.mark.parametrize(
    ("section", "shown", "expected"),
    [
        ("tasks", "bijstand", "bijstand"),
        ("tasks", "BIJSTAND EN INKOMEN", "bijstand"),
        ("tasks", "Afval", "afval"),
        ("channels", "balie", "balie"),
        ("channels", "Balie", "Balie"),
        ("reviews", "1", "1"),
        ("responsibilities", "bijstand/klacht", "bijstand/klacht"),
        ("responsibilities", "Bijstand en inkomen / Signaal", "bijstand/signaal"),
        ("municipality", "", ""),
    ],
)
def test_row_is_found_by_what_people_call_it(section: str, shown: str, expected: str) -> None:
    """By its id, its name or its number, and in the matrix by task and kind."""
    assert expected == references().find(section, shown)


@pytest.mark.parametrize(
    ("section", "shown", "message"),
    [
        ("tasks", "bijstant", "@item: 'bijstant' staat niet op blad Taken; bedoelt u 'bijstand'? (bijstand, afval)"),
        ("reviews", "9", "@item: '9' staat niet op blad Toetsen (1, 2, 2)"),
        (
            "reviews",
            "2",
            "@item: '2' kan meer dan een rij van blad Toetsen zijn; geef elke rij een eigen kenmerk of nr",
        ),
        (
            "channels",
            "BALIE",
            "@item: 'BALIE' kan meer dan een rij van blad Kanalen zijn; geef elke rij een eigen kenmerk of nr",
        ),
        ("channels", "loket", "@item: 'loket' staat niet op blad Kanalen (Balie, balie)"),
        (
            "responsibilities",
            "afval/klacht/x",
            (
                "@item: 'afval/klacht/x' staat niet op blad Taken; bedoelt u 'afval/klacht'? (bijstand/klacht, "
                "bijstand/signaal, bijstand/melding, bijstand/hulpvraag, afval/klacht, afval/signaal, afval/melding, "
                "afval/hulpvraag)"
            ),
        ),
    ],
)
def test_row_that_cannot_be_meant_is_refused(section: str, shown: str, message: str) -> None:
    """The message names the sheet on which somebody should look."""
    assert message == refused(section, shown)
