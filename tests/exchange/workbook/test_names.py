"""What tasks, parties and doors are called."""

import pytest

from professionele_klachtbehandeling.exchange.workbook.names import Names, id_from


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bijstand", "bijstand"),
        ("  Eén loket (Súdwest) ", "een-loket-sudwest"),
        ("Wmo 2015", "wmo-2015"),
        ("???", "x"),
        ("Geen", "geen-2"),
        ("Alle", "alle-2"),
        ("a" * 200, "a" * 90),
        ("b" * 89 + " c", "b" * 89),
    ],
)
def test_id_is_made_of_letters_digits_and_hyphens(name: str, expected: str) -> None:
    """A name becomes a short name that a person can type."""
    assert expected == id_from(name, lambda _: False)


def test_id_that_is_taken_gets_the_next_number() -> None:
    """Two things of one name get ids of their own."""
    assert "balie-3" == id_from("Balie", {"balie", "balie-2"}.__contains__)


def test_parties_of_every_municipality_are_known() -> None:
    """Who writes what a municipal party is called, in whatever case, means that party."""
    names = Names()

    assert "ambtelijke-organisatie" == names.resolve("party", "Ambtelijke  organisatie")
    assert "gemeente" == names.resolve("door", "GEMEENTE")


def test_id_comes_before_a_name() -> None:
    """A text that is an id means that id, though something else goes by that name."""
    names = Names()
    names.add("tasks", "bijstand", ["Inkomen"])
    names.add("tasks", "inkomen", ["Bijstand"])

    assert "bijstand" == names.resolve("task", "bijstand")


def test_name_of_two_things_names_neither() -> None:
    """Where two things share a name, the text stays what it was, and leads nowhere."""
    names = Names()
    names.add("channels", "balie", ["Loket"])
    names.add("channels", "loket-zuid", ["loket"])

    assert "Loket" == names.resolve("door", "Loket")


def test_alias_is_a_name() -> None:
    """A body is found by any of its names, as a party and as a door."""
    names = Names()
    names.add("organisations", "werkplein", ["Werkplein Tussen de Rivieren", "WTR"])

    assert ("werkplein", "werkplein") == (names.resolve("party", "wtr"), names.resolve("door", "wtr"))


def test_thing_without_a_name_is_not_called_nothing() -> None:
    """Punctuation alone does not name what was left without a name."""
    names = Names()
    names.add("tasks", "bijstand", [""])

    assert "-" == names.resolve("task", "-")


def test_section_to_which_nothing_refers_adds_no_name() -> None:
    """What stands on other sheets cannot be meant by accident."""
    names = Names()
    names.add("decisions", "kadernota", ["Kadernota"])

    assert "Kadernota" == names.resolve("task", "Kadernota")
