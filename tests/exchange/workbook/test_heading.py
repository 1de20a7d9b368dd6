"""Columns as they are drawn."""

import pytest

from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.exchange.workbook.heading import heading_of, legend_of
from professionele_klachtbehandeling.exchange.workbook.sheet import SECTION, landscape_sheets, ratings_sheets
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.exchange.workbook.filling import sheet_named

UNSAID = ("geen", "onbekend", "betwist")


@pytest.mark.parametrize(
    ("section", "key", "words"),
    [
        ("channels", "published", ("ja", "nee", *UNSAID)),
        ("channels", "kinds", ("klacht", "signaal", "melding", "hulpvraag", *UNSAID)),
        ("channels", "tasks", ("alle", *UNSAID)),
        ("channels", "operator", (*MUNICIPAL_PARTIES, *UNSAID)),
        ("outsourced_tasks", "task", ()),
        ("evidence", "stance", ("voor", "tegen")),
        ("evidence", "inferred", ("ja", "nee")),
        ("channels", "name", ()),
        ("channels", "term", ()),
    ],
)
def test_drop_down_offers_the_words_that_would_do(section: str, key: str, words: tuple[str, ...]) -> None:
    """A fact may also be none, unknown or disputed; a text has no drop-down."""
    assert words == heading_of(sheet_named(section).column(key), "nl").words


def test_owner_may_be_out_of_the_question() -> None:
    """The reasons why a kind does not apply are offered in the first column of the matrix, and only there."""
    tasks = sheet_named("tasks")

    assert "n.v.t.: buiten deze beoordeling" == heading_of(tasks.column("owners/klacht"), "nl").words[-1]
    assert "betwist" == heading_of(tasks.column("handlers/klacht"), "nl").words[-1]


@pytest.mark.parametrize(
    ("section", "key", "is_strict"),
    [
        ("channels", "published", True),
        ("channels", "kinds", False),
        ("channels", "operator", False),
        ("decisions", "organ", True),
        ("tasks", "owners/klacht", False),
    ],
)
def test_drop_down_refuses_other_words_where_only_one_of_them_would_do(
    section: str, key: str, *, is_strict: bool
) -> None:
    """Several values, and names, are typed."""
    assert is_strict == heading_of(sheet_named(section).column(key), "nl").is_strict


def test_references_are_offered_from_the_sheets_they_lead_to() -> None:
    """By id, or by name where there is none."""
    origin = heading_of(sheet_named("referrals").column("origin"), "nl")

    assert (("Kanalen", "id", "name"), ("Organisaties", "id", "name")) == origin.offers


def test_sheet_to_which_an_annex_refers_is_chosen_from_those_it_can_speak_of() -> None:
    """Only values of facts are disputed, also of the municipality and of parts; evidence is about items."""

    def offered(name: str) -> set[object]:
        return set(heading_of(sheet_named(name).column(SECTION), "nl").words)

    assert {"Gemeente", "Leveringen", "Binnen andere termijnen"} == offered("disputed") - offered("evidence")


def test_hint_tells_what_may_stay_empty() -> None:
    """An id is made where it is left out; a name is needed."""
    channels = sheet_named("channels")

    assert "Kort kenmerk dat u zelf kiest, zoals balie; doorverwijzingen verwijzen ernaar; mag leeg blijven" == (
        heading_of(channels.column("id"), "nl").hint
    )
    assert "Nodig. Hoe inwoners het kanaal noemen, zoals balie gemeentehuis" == (
        heading_of(channels.column("name"), "nl").hint
    )


def test_only_numbers_are_no_texts() -> None:
    """A spreadsheet may work with counts; dates, shares and codes stay as they are typed."""
    figures = sheet_named("figures")

    assert [False, False, True, True] == [
        heading_of(figures.column(key), "nl").is_text for key in ("@number", "received", "upheld", "satisfaction")
    ]


def test_columns_of_one_question_have_one_colour() -> None:
    """Who is responsible, who handles and so on alternate."""
    tasks = sheet_named("tasks")

    assert [0, 0, 1, 1, 0] == [
        heading_of(tasks.column(key), "nl").band
        for key in ("owners/klacht", "owners/hulpvraag", "handlers/klacht", "handlers/hulpvraag", "deputy/klacht")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_has_a_legend(language: str) -> None:
    """What holds for all of a sheet fits on the line above it."""
    legends = [legend_of(sheet, language) for sheet in (*landscape_sheets(), *ratings_sheets())]

    assert [] == [legend for legend in legends if not 40 < len(legend) < 260]
