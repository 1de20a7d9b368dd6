"""From the rows of ratings to their tree."""

import pytest

from tests.sheets import Said, ratings_read, told

FULL: Said = {"indicator": "S1.5", "level": 3.0, "assessor": "teamleider", "date": "3-5-2026"}
BARE: Said = {"indicator": "S1.7", "level": 2.0}


def test_row_is_a_rating() -> None:
    """What stands on a row is said of its indicator, as a file of text would say it."""
    row = {**FULL, "motivation": "Er is een lijst", "grade": "gedocumenteerd", "round": "1", "adopts": "0"}

    assert [
        {
            "indicator": "S1.5",
            "level": "3",
            "assessor": "teamleider",
            "date": "3-5-2026",
            "motivation": "Er is een lijst",
            "grade": "gedocumenteerd",
            "round": "1",
            "adopts": "0",
        }
    ] == ratings_read([row]).fields["ratings"]


def test_form_says_whose_ratings_these_are() -> None:
    """What the form says of all ratings stands at the top of the tree; what it leaves open is not there."""
    made = ratings_read(
        [], format="klachtbehandeling/ratings/1", municipality="9999", reference_date="1-7-2026", model="ander"
    )

    assert {
        "format": "klachtbehandeling/ratings/1",
        "municipality": "9999",
        "reference_date": "1-7-2026",
        "model": "ander",
    } == made.fields
    assert "'Over de beoordelingen'!B3" == made.cell_of("municipality")
    assert {"format": "f"} == ratings_read([], format="f").fields


def test_form_says_once_who_rated_and_when() -> None:
    """Assessor and date of the form hold for each row that leaves them out, and for no other."""
    made = ratings_read([FULL, BARE], assessor="klachtencoördinator", date="12-5-2026")
    found = [(rating["assessor"], rating["date"]) for rating in made.fields["ratings"]]

    assert [("teamleider", "3-5-2026"), ("klachtencoördinator", "12-5-2026")] == found
    assert [] == told(made)


def test_what_the_form_says_is_blamed_on_the_form() -> None:
    """An assessor or date that was taken from the form comes from a cell of the form, one of the row from the row."""
    made = ratings_read([FULL, BARE], assessor="klachtencoördinator", date="12-5-2026")

    assert "Beoordelingen!D2" == made.cell_of("ratings[0].date")
    assert "'Over de beoordelingen'!B7" == made.cell_of("ratings[1].date")
    assert "'Over de beoordelingen'!B6" == made.cell_of("ratings[1].assessor")


def test_form_does_not_make_a_rating() -> None:
    """Assessor and date of the form are no fields of the ratings as a whole, and rate nothing by themselves."""
    assert {} == ratings_read([{"indicator": "S1.5"}], assessor="klachtencoördinator", date="12-5-2026").fields


def test_who_rated_is_asked_for_on_the_form() -> None:
    """Where neither the row nor the form says who rated or when, the form asks for it."""
    assert [
        "'Over de beoordelingen'!B6: vul hier 'Beoordelaar' in",
        "'Over de beoordelingen'!B7: vul hier 'Datum' in",
    ] == told(ratings_read([BARE]))


@pytest.mark.parametrize(
    "row",
    [
        {"indicator": "S1.5"},
        {"@number": 1.0, "indicator": "S1.5", "assessor": "teamleider", "date": "3-5-2026"},
        {"indicator": "S1.5", "round": "1"},
    ],
)
def test_row_without_a_judgement_is_no_rating(row: Said) -> None:
    """An indicator of which nothing is said is not rated, also where a name, a day or a round was filled down."""
    made = ratings_read([row])

    assert {} == made.fields
    assert [] == told(made)


@pytest.mark.parametrize(
    ("key", "said", "value"),
    [
        ("level", 4.0, "4"),
        ("not_applicable", "buiten deze beoordeling", "out-of-scope"),
        ("motivation", "Nog niet duidelijk", "Nog niet duidelijk"),
        ("grade", "getoetst", "getoetst"),
        ("adopts", "1", "1"),
    ],
)
def test_any_judgement_makes_a_rating(key: str, said: object, value: str) -> None:
    """One thing said of an indicator is enough to be read, so that half a rating is told of and not lost."""
    (rating,) = ratings_read([{"indicator": "S1.5", "assessor": "t", "date": "3-5-2026", key: said}]).fields["ratings"]

    assert {"indicator": "S1.5", "assessor": "t", "date": "3-5-2026", key: value} == rating


def test_judgement_needs_its_indicator() -> None:
    """A judgement beside which no indicator stands is told of."""
    row = {key: cell for key, cell in FULL.items() if key != "indicator"}

    assert ["Beoordelingen!B2: vul hier 'Indicator' in"] == told(ratings_read([row]))


def test_unrated_rows_take_no_place() -> None:
    """Rows without a judgement are passed over: what comes after them is the next rating, from its own row."""
    made = ratings_read([{"indicator": "S1.1"}, FULL, {"indicator": "S1.6"}, {**FULL, "indicator": "S1.7"}])

    assert ["S1.5", "S1.7"] == [rating["indicator"] for rating in made.fields["ratings"]]
    assert "Beoordelingen!B5" == made.cell_of("ratings[1].indicator")


def test_evidence_finds_its_rating_by_number() -> None:
    """Evidence is put with the rating that has its number, whatever row that stands on, in the order of its rows."""
    made = ratings_read(
        [{**FULL, "@number": 7.0}, {**FULL, "@number": 2.0, "indicator": "S1.7"}],
        [
            {"@item": "2", "citation": "Steekproef"},
            {"@item": 7.0, "citation": "Website", "stance": "tegen"},
            {"@item": "2", "citation": "Gesprek"},
        ],
    )

    assert [
        [{"citation": "Website", "stance": "against"}],
        [{"citation": "Steekproef"}, {"citation": "Gesprek"}],
    ] == [rating["evidence"] for rating in made.fields["ratings"]]
    assert "Bewijs!C4" == made.cell_of("ratings[1].evidence[1].citation")


def test_evidence_of_no_rating_is_told_of() -> None:
    """Evidence whose number is not there, is left out or belongs to a row without a judgement goes nowhere unseen."""
    made = ratings_read(
        [{**FULL, "@number": 1.0}, {"@number": 2.0, "indicator": "S1.7"}],
        [{"@item": 9.0, "citation": "a"}, {"citation": "b"}, {"@item": 2.0, "citation": "c"}],
    )

    assert [
        "Bewijs!A2: '9' staat niet op blad Beoordelingen (1)",
        "Bewijs!A3: vul hier 'Kenmerk of nr' in",
        "Bewijs!A4: '2' staat niet op blad Beoordelingen (1)",
    ] == told(made)
    assert "evidence" not in made.fields["ratings"][0]


def test_number_that_stands_twice_is_told_of() -> None:
    """Evidence of a number that two ratings have could be of either, and is put with neither."""
    made = ratings_read(
        [{**FULL, "@number": 1.0}, {**FULL, "@number": 1.0, "indicator": "S1.7"}], [{"@item": 1.0, "citation": "a"}]
    )

    assert [
        "Bewijs!A2: '1' kan meer dan een rij van blad Beoordelingen zijn; geef elke rij een eigen kenmerk of nr"
    ] == told(made)
