"""From the bytes of a workbook to a tree."""

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_workbook
from professionele_klachtbehandeling.exchange.workbook.reading import read_workbook
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.landscapes import landscape
from tests.workbooks import Sheets, bare, by_hand, landscape_in, put, ratings_in
from tests.wrong.make_workbooks import RATINGS

LANDSCAPE = landscape(channels=(Channel(id="balie", name="Balie", published=True),))


def refused(sheets: Sheets) -> str:
    """Return the message with which a workbook is refused."""
    with pytest.raises(InvalidInput) as caught:
        read_workbook(by_hand(sheets))
    return caught.value.say("nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_kind_and_language_are_known_by_the_sheets(language: str) -> None:
    """Nobody has to say what a workbook is."""
    facts = read_workbook(to_workbook(LANDSCAPE, language=language))
    ratings = read_workbook(to_workbook(RATINGS, model=maturity_model("vier-speerpunten"), language=language))

    assert ("klachtbehandeling/landscape/1", "klachtbehandeling/ratings/1") == (
        facts.fields["format"],
        ratings.fields["format"],
    )
    assert [] == [*facts.mistakes, *ratings.mistakes]


def test_titles_are_kept_in_the_order_of_the_tabs() -> None:
    """Mistakes are told in that order."""
    titles = read_workbook(to_workbook(LANDSCAPE)).titles

    assert (("Taken", "Gemeente", "Organisaties", "Kanalen"), ("Bewijs", "Betwist")) == (titles[:4], titles[-2:])


def test_sheet_that_is_missing_is_named_with_what_it_may_be_called_now() -> None:
    """All sheets that are missing are told of at once."""
    sheets = bare(to_workbook(LANDSCAPE))
    renamed = {{"Kanalen": "Kanaal", "Visies": "Toekomst"}.get(title, title): grid for title, grid in sheets.items()}

    assert (
        "het blad 'Kanalen' ontbreekt; is dat nu 'Kanaal'? Geef het dan de oude naam terug\n"
        "het blad 'Visies' ontbreekt; zet het terug, het mag leeg blijven"
    ) == refused(renamed)


def test_workbook_of_something_else_is_not_taken_for_ours() -> None:
    """The message tells by which sheets that was seen."""
    told = "dit is een ander werkboek (Blad1, Blad2, Blad3); begin met een werkboek dat hier gemaakt is"

    assert told == refused({f"Blad{number}": [] for number in range(1, 5)})


def test_mistakes_of_sheets_cells_and_form_are_all_told() -> None:
    """Nothing waits for a second try."""
    sheets = put(
        bare(to_workbook(LANDSCAPE)),
        ("Kanalen", 0, "Toelichting", None),
        ("Kanalen", 1, "Bekendgemaakt", "zeker"),
        ("Gemeente", 2, "Antwoord", None),
        ("Gemeente", 4, "Vraag", "Hoeveel inwoners?"),
    )

    assert ["Gemeente", "Gemeente!B3", "Kanalen", "Kanalen!G2"] == [
        mistake.cell for mistake in read_workbook(by_hand(sheets)).placed(())
    ]


def test_words_of_the_other_language_are_understood() -> None:
    """Who fills in a Dutch workbook with English words, or the other way round, is understood."""
    words = (
        ("Kanalen", "Bekendgemaakt", "Stand", "yes", "planned"),
        ("Channels", "Published", "State", "ja", "gepland"),
    )

    dutch, english = (
        put(bare(to_workbook(LANDSCAPE, language=language)), (title, 1, published, yes), (title, 1, state, planned))
        for language, (title, published, state, yes, planned) in zip(LANGUAGES, words, strict=True)
    )

    assert landscape_in(by_hand(dutch)) == landscape_in(by_hand(english))


def test_numbers_dates_and_truths_are_read_as_programs_store_them() -> None:
    """A code without its zero, a percentage, a day and a truth mean what they show."""
    sheets = put(
        bare(to_workbook(LANDSCAPE)),
        ("Gemeente", 2, "Antwoord", 344.0),
        ("Gemeente", 4, "Antwoord", 1000.0),
        ("Kanalen", 1, "Bekendgemaakt", True),
        ("Behandelcijfers", 1, "Jaar", 2025.0),
        ("Behandelcijfers", 1, "Aandeel gegrond", 0.35),
    )

    found = landscape_in(by_hand(sheets))

    assert ("GM0344", 1000, True) == (
        str(found.municipality.code),
        found.municipality.inhabitants,
        found.channels[0].published,
    )
    assert (2025, "35%") == (found.figures[0].year, str(found.figures[0].upheld))


def test_ratings_are_read_in_the_order_of_their_rows() -> None:
    """A workbook of ratings is a list like any other."""
    written = to_workbook(RATINGS, model=maturity_model("vier-speerpunten"))

    assert RATINGS == ratings_in(written)
