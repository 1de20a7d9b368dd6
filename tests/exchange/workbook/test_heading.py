"""A column as it is drawn."""

import pytest

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.exchange.workbook.drawing import Heading
from professionele_klachtbehandeling.exchange.workbook.heading import heading_of, legend_of
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    SECTION,
    evidence_sheet,
    form_sheet,
    landscape_sheets,
    ratings_sheets,
)
from professionele_klachtbehandeling.texts.labels import section_label
from tests.sheets import sheet_named

UNSAID = ("geen", "onbekend", "betwist")


def drawn(name: str, key: str, language: str = "nl") -> Heading:
    """Return a column of a sheet of a landscape as it is drawn."""
    return heading_of(sheet_named(name).column(key), language)


@pytest.mark.parametrize(
    ("name", "key", "words"),
    [
        ("channels", "published", ("ja", "nee", *UNSAID)),
        ("evidence", "inferred", ("ja", "nee")),
        ("channels", "kinds", ("klacht", "signaal", "melding", "hulpvraag", *UNSAID)),
        ("registers", "kind", ("klacht", "signaal", "melding", "hulpvraag")),
        ("tasks", "part_of", UNSAID),
        ("channels", "tasks", ("alle", *UNSAID)),
        ("channels", "handler", (*MUNICIPAL_PARTIES, *UNSAID)),
        (
            "tasks",
            "owners/signaal",
            (
                *MUNICIPAL_PARTIES,
                *UNSAID,
                "n.v.t.: taak wordt niet uitgevoerd",
                "n.v.t.: soort kan niet voorkomen",
                "n.v.t.: geen gevallen in de periode",
                "n.v.t.: buiten deze beoordeling",
            ),
        ),
        ("tasks", "handlers/signaal", (*MUNICIPAL_PARTIES, *UNSAID)),
        ("channels", "name", ()),
        ("channels", "begin", ()),
        ("figures", "received", ()),
        ("figures", "upheld", ()),
        ("tasks", "deputy/klacht", ()),
        ("deliveries", "@item", ()),
    ],
)
def test_drop_down_offers_what_a_cell_may_hold(name: str, key: str, words: tuple[str, ...]) -> None:
    """A drop-down offers the words of its column, and unknown, none and disputed only where a fact can be so."""
    assert words == drawn(name, key).words


def test_drop_down_speaks_the_language_of_the_workbook() -> None:
    """In an English workbook the words of a drop-down are English."""
    assert ("yes", "no", "none", "unknown", "disputed") == drawn("channels", "published", "en").words
    assert ("all", "none", "unknown", "disputed") == drawn("channels", "tasks", "en").words


def test_annexes_offer_the_sections_they_can_speak_of() -> None:
    """Evidence is about items, and what is disputed may be of the municipality or of a part of an item too."""
    titles = tuple(section_label(section, "nl") for section in SECTIONS)

    assert titles == drawn("evidence", SECTION).words
    assert ("Gemeente", *titles, "Leveringen", "Binnen andere termijnen") == drawn("disputed", SECTION).words


@pytest.mark.parametrize(
    ("name", "key", "offers"),
    [
        ("channels", "tasks", (("Taken", "id", "name"),)),
        ("channels", "handler", (("Organisaties", "id", "name"),)),
        ("referrals", "origin", (("Kanalen", "id", "name"), ("Organisaties", "id", "name"))),
        ("channels", "published", ()),
        ("channels", "name", ()),
    ],
)
def test_drop_down_follows_the_sheet_it_refers_to(
    name: str, key: str, offers: tuple[tuple[str, str, str], ...]
) -> None:
    """A column that refers to rows offers them: of each row the id, or the name where there is no id yet."""
    assert offers == drawn(name, key).offers


@pytest.mark.parametrize(
    ("name", "key", "is_strict"),
    [
        ("channels", "published", True),
        ("channels", "state", True),
        ("evidence", SECTION, True),
        # Several values in one cell, ids that were not filled in yet and texts are typed.
        ("channels", "kinds", False),
        ("channels", "handler", False),
        ("tasks", "owners/klacht", False),
        ("channels", "note", False),
    ],
)
def test_only_a_single_word_must_come_from_the_drop_down(name: str, key: str, is_strict: bool) -> None:
    """Another word is turned away while it is typed only where one of the words is all that a cell can hold."""
    assert is_strict == drawn(name, key).is_strict


@pytest.mark.parametrize(
    ("name", "key", "hint"),
    [
        ("channels", "published", "Kunnen inwoners dit kanaal vinden, bijvoorbeeld op de website?"),
        ("channels", "name", "Nodig. Hoe inwoners het kanaal noemen, zoals balie gemeentehuis"),
        (
            "channels",
            "id",
            "Kort kenmerk dat u zelf kiest, zoals balie; doorverwijzingen verwijzen ernaar; mag leeg blijven",
        ),
        ("deliveries", "@reading", "Alleen als bronnen elkaar tegenspreken: 1 bij de eerste lezing, 2 bij de tweede"),
    ],
)
def test_hint_says_what_to_fill_in(name: str, key: str, hint: str) -> None:
    """The line above a heading says what to fill in, whether that is needed, and that an id may be left to us."""
    assert hint == drawn(name, key).hint


@pytest.mark.parametrize(
    ("name", "key", "label"),
    [
        ("channels", "information.how_to_reach", "Vertelt bereikbaarheid"),
        ("tasks", "owners/hulpvraag", "Eindverantwoordelijke – hulpvraag"),
        ("disputed", "@value", "Waarde"),
    ],
)
def test_label_is_what_the_reader_looks_for(name: str, key: str, label: str) -> None:
    """A heading is the name of its column, by which the reader finds it again; in the matrix with the kind."""
    assert (key, label) == (drawn(name, key).key, drawn(name, key).label)


@pytest.mark.parametrize(
    ("name", "key", "width"),
    [
        ("tasks", "owners/klacht", 22),
        ("tasks", "note/klacht", 22),
        ("tasks", "note", 40),
        ("channels", "name", 34),
        ("channels", "published", 16),
        ("channels", "begin", 20),
        ("deliveries", "@number", 14),
    ],
)
def test_width_fits_what_stands_there(name: str, key: str, width: int) -> None:
    """Long texts get wide columns, yes or no a narrow one, and all columns of the matrix are as wide as each other."""
    assert width == drawn(name, key).width


@pytest.mark.parametrize(
    ("name", "key", "is_text"),
    [
        ("channels", "begin", True),
        ("figures", "upheld", True),
        ("channels", "id", True),
        ("figures", "received", False),
        ("figures", "@number", False),
    ],
)
def test_only_counts_are_numbers(name: str, key: str, is_text: bool) -> None:
    """Dates, shares and ids stay as they are typed; only whole numbers are numbers to a spreadsheet."""
    assert is_text == drawn(name, key).is_text


def test_questions_of_the_matrix_have_a_band_each() -> None:
    """The columns about one question have one colour, and those of the next question the other."""
    bands = {column.field: heading_of(column, "nl").band for column in sheet_named("tasks").columns if column.kind}

    assert {"owners": 0, "handlers": 1, "deputy": 0, "escalation_point": 1, "note": 0} == bands
    assert {0} == {heading_of(column, "nl").band for column in sheet_named("tasks").columns if not column.kind}


def test_nothing_is_drawn_as_given() -> None:
    """Whether a column is there to be read only is for the page to say; by itself each is there to be filled in."""
    columns = [column for sheet in (*landscape_sheets(), *ratings_sheets()) for column in sheet.columns]

    assert [] == [column for column in columns if heading_of(column, "nl").is_given]


def test_legend_says_what_holds_for_the_sheet() -> None:
    """A sheet that works otherwise than the others says so in a line of its own; the others share theirs."""
    common = (
        "Leeg is onbekend. Weet u zeker dat iets er niet is: geen. Spreken bronnen elkaar tegen: betwist, met de "
        "waarden op blad Betwist. Eigen kolommen mogen erbij."
    )
    evidence = "Waar de feiten vandaan komen: per rij een bron, en over welke rij en welk veld die bron gaat."
    ratings = "Wie beoordeelt en wanneer geldt voor alle rijen waar dat niet zelf staat."

    assert common == legend_of(sheet_named("channels"), "nl") == legend_of(sheet_named("within"), "nl")
    assert evidence == legend_of(evidence_sheet(), "nl")
    assert ratings == legend_of(form_sheet("ratings"), "nl")
