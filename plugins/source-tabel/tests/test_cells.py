"""From a cell to the value of a field, in the notations that people use."""

from collections.abc import Callable

import professionele_klachtbehandeling as pk
import pytest

Load = Callable[..., pk.Loaded]
Mapping = Callable[..., str]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("31-12-2025", "2025-12-31"),
        ("31/12/2025", "2025-12-31"),
        ("31.12.2025", "2025-12-31"),
        ("31 dec 2025", "2025-12-31"),
        ("31 dec. 2025", "2025-12-31"),
        ("1 maart 2025", "2025-03-01"),
        ("mrt 2025", "2025-03"),
        ("3-2025", "2025-03"),
        ("2025", "2025"),
        ("2025-12-31", "2025-12-31"),
        ("2025-12-31T00:00:00", "2025-12-31"),
        ("onbekend", "unknown"),
        ("geen", "none"),
        ("", "unknown"),
        ("-", "unknown"),
    ],
)
def test_dates_are_read_as_people_write_them(load: Load, mapping: Mapping, written: str, read: str) -> None:
    """Day, month and year in any usual order and notation come to one date, as precise as it was written."""
    loaded = load(mapping("outsourced_tasks", "{Taak: task, Tot: end}"), tabel=f"Taak;Tot\nWmo;{written}")

    assert () == loaded.unread
    assert [read] == [
        str(one.end.value if hasattr(one.end, "value") else one.end) for one in loaded.landscape.outsourced_tasks
    ]


@pytest.mark.parametrize("written", ["31-12-25", "31-2-2025", "12/31/2025", "eind 2025", "Q1 2025", "2025-2026"])
def test_date_that_can_be_more_than_one_is_not_guessed_at(load: Load, mapping: Mapping, written: str) -> None:
    """A date that is none leaves the field unknown, and is told of with its place."""
    loaded = load(mapping("outsourced_tasks", "{Taak: task, Tot: end}"), tabel=f"Taak;Tot\nWmo;{written}")

    assert [pk.UNKNOWN] == [one.end for one in loaded.landscape.outsourced_tasks]
    assert [f"tabel.csv:2 Tot: '{written}' is no date (such as 2024, 2024-05, 2024-05-17 or 17-5-2024)"] == [
        one.say("en") for one in loaded.unread
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [("1.234", 1234), ("1 234", 1234), ("1.234,0", 1234), ("12,0", 12), ("1234567", 1_234_567), ("0", 0)],
)
def test_numbers_are_read_as_people_write_them(load: Load, mapping: Mapping, written: str, read: int) -> None:
    """Points between thousands and a decimal of nothing make no difference."""
    loaded = load(mapping("figures", "{Jaar: year, Aantal: received}"), tabel=f"Jaar;Aantal\n2025;{written}")

    assert [read] == [one.received for one in loaded.landscape.figures]


def test_part_of_a_number_is_not_rounded_away(load: Load, mapping: Mapping) -> None:
    """Half a complaint cannot have come in, so that 1.234,5 is told of."""
    loaded = load(mapping("figures", "{Jaar: year, Aantal: received}"), tabel="Jaar;Aantal\n2025;1.234,5")

    assert [pk.UNKNOWN] == [one.received for one in loaded.landscape.figures]
    assert ["tabel.csv:2 Aantal: '1.234,5' is geen heel getal van 0 of meer"] == [
        one.say("nl") for one in loaded.unread
    ]


@pytest.mark.parametrize(
    ("column", "written", "read"),
    [
        ("upheld", "80%", "80%"),
        ("upheld", "80,5 %", "80.5%"),
        ("upheld", "4/5", "4/5"),
        ("upheld", "0,85", "85%"),
        ("upheld", "0.855", "85.5%"),
        ("upheld", "1", "1"),
        ("{field: upheld, unit: percent}", "80", "80%"),
        ("{field: upheld, unit: percent}", "80,5", "80.5%"),
        ("{field: upheld, unit: percent}", "1", "1%"),
    ],
)
def test_shares_are_read_as_people_write_them(
    load: Load, mapping: Mapping, column: str, written: str, read: str
) -> None:
    """A percentage, a fraction, a part of one, and a bare number where the mapping says that it is a percentage."""
    loaded = load(mapping("figures", f"{{Jaar: year, Gegrond: {column}}}"), tabel=f"Jaar;Gegrond\n2025;{written}")

    assert () == loaded.unread
    assert [read] == [str(one.upheld) for one in loaded.landscape.figures]


def test_bare_number_is_no_percentage_of_itself(load: Load, mapping: Mapping) -> None:
    """Whether 80 is a percentage is for the mapping to say."""
    loaded = load(mapping("figures", "{Jaar: year, Gegrond: upheld}"), tabel="Jaar;Gegrond\n2025;80")

    assert ["tabel.csv:2 Gegrond: '80' is no share (such as 4/5 or 80%)"] == [one.say("en") for one in loaded.unread]


@pytest.mark.parametrize(
    ("written", "read"),
    [("ja", True), ("J", True), ("x", True), ("1", True), ("nee", False), ("N", False), ("0", False), ("waar", True)],
)
def test_yes_and_no_are_read_as_people_write_them(load: Load, mapping: Mapping, written: str, read: bool) -> None:
    """A cross is a yes, and so are the first letters and the numbers that stand for it."""
    loaded = load(mapping("channels", "{Naam: name, Website: published}"), tabel=f"Naam;Website\nBalie;{written}")

    assert [read] == [one.published for one in loaded.landscape.channels]


def test_own_words_are_read_as_the_mapping_says(load: Load, mapping: Mapping) -> None:
    """Own words for a value stand for ours, without capitals, also for several at once or one of several in a cell."""
    text = mapping(
        "channels",
        "{Naam: name, Soorten: kinds}",
        "values: {kinds: {Klachten: klacht, alles: [klacht, signaal, melding, hulpvraag]}}",
    )
    loaded = load(text, tabel='Naam,Soorten\nBalie,ALLES\nFormulier,"klachten, signaal"')

    assert () == loaded.unread
    assert [4, 2] == [len(one.kinds) for one in loaded.landscape.channels if isinstance(one.kinds, tuple)]


def test_cell_with_several_values_is_parted_by_the_sign_of_the_mapping(load: Load, mapping: Mapping) -> None:
    """What stands between values is `;` or a new line, or what the mapping says; a comma belongs to a name."""
    text = mapping("agreements", '{Wie: {field: bodies, separator: " en "}}', "constants: {link: uitvoerder-gemeente}")
    loaded = load(text, tabel="Wie\nWerk, inkomen en zorg\n")

    assert ["Werk, inkomen", "zorg"] == [one.name for one in loaded.landscape.organisations]


@pytest.mark.parametrize(
    ("column", "read"),
    [
        ("published", pk.UNKNOWN),
        ("{field: published, empty: geen}", pk.NONE),
        ("{field: published, empty: nee}", False),
    ],
)
def test_empty_cell_means_what_the_mapping_says(load: Load, mapping: Mapping, column: str, read: object) -> None:
    """An empty cell is unknown, unless the mapping says that it means there is none, or no."""
    loaded = load(mapping("channels", f"{{Naam: name, Website: {column}}}"), tabel="Naam;Website\nBalie;")

    assert () == loaded.unread
    assert [read] == [one.published for one in loaded.landscape.channels]


def test_empty_end_is_unknown_although_an_omitted_one_is_none(load: Load, mapping: Mapping) -> None:
    """Of a contract whose end is not filled in, nobody said that it goes on."""
    loaded = load(mapping("outsourced_tasks", "{Taak: task, Tot: end}"), tabel="Taak;Tot\nWmo;")

    assert [pk.UNKNOWN] == [one.end for one in loaded.landscape.outsourced_tasks]


def test_cell_that_begins_with_a_sign_of_a_formula_stays_text(load: Load, mapping: Mapping) -> None:
    """A text such as =1+1 is a text, and is worked out by nobody."""
    loaded = load(mapping("tasks", "{Taak: name, Noot: note}"), tabel="Taak;Noot\nWmo;=1+1")

    assert ["=1+1"] == [task.note for task in loaded.landscape.tasks]


@pytest.mark.parametrize(
    ("section", "columns", "table"),
    [
        ("tasks", "{Taak: name, Noot: note}", "Taak;Noot\nWmo;bel 111222333\nJeugd;goed\nBijstand;goed"),
        ("tasks", "{Taak: name, Noot: note}", "Taak;Noot\nWmo;mail a.b@example.nl\nJeugd;goed\nBijstand;goed"),
        ("outsourced_tasks", "{Taak: task, Wie: complaint_contact}", "Taak;Wie\nWmo;mevr. De Vries\nJeugd;de balie"),
    ],
)
def test_personal_data_are_not_read_and_not_repeated(
    load: Load, mapping: Mapping, section: str, columns: str, table: str
) -> None:
    """A citizen's number, an e-mail address or a person in the place of a role is told of by its cell alone."""
    loaded = load(mapping(section, columns), tabel=table)
    heading = table.split("\n")[0].split(";")[1]
    personal = table.split("\n")[1].split(";")[1]

    dutch = "hier lijkt een persoonsgegeven te staan (BSN, e-mailadres of naam); dat wordt niet gelezen"
    english = "this looks like personal data (citizen's number, e-mail address or name); it is not read"

    assert [f"tabel.csv:2 {heading}: {dutch}"] == [one.say("nl") for one in loaded.unread]
    assert [f"tabel.csv:2 {heading}: {english}"] == [one.say("en") for one in loaded.unread]
    assert personal not in repr(loaded.unread) + pk.to_yaml(loaded.landscape)


def test_number_of_an_organisation_may_look_like_that_of_a_citizen(load: Load, mapping: Mapping) -> None:
    """An RSIN is made as a citizen's number is, and is read where official numbers belong."""
    loaded = load(mapping("organisations", "{Naam: name, RSIN: official_ids}"), tabel="Naam;RSIN\nGGD;111222333")

    assert [("111222333",)] == [one.official_ids for one in loaded.landscape.organisations]
