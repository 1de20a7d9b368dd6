"""The sections of a landscape as whoever fills them in sees them."""

import datetime

import pytest

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.section import SectionField, as_written, section, sections


def field_of(name: str, field: str) -> SectionField:
    """Return a field of a section."""
    return next(one for one in section(name).fields if one.name == field)


def test_every_section_is_there() -> None:
    """The sections are those of a landscape, in the order in which they are written."""
    assert list(SECTIONS) == [one.name for one in sections()]


def test_fields_are_those_that_fit_in_a_cell() -> None:
    """Fields within a field are joined with a dot; evidence and other lists of records have no cell."""
    names = [one.name for one in section("agreements").fields]

    assert ["id", "link", "parties", "bodies", "kinds", "content", "form", "frequency", "responsible", "adopted"] == (
        names[:10]
    )
    assert not {"deliveries", "evidence"} & set(names)
    assert "clauses.reporting" in [one.name for one in section("outsourced_tasks").fields]


def test_field_says_what_it_can_be() -> None:
    """A field tells its section, its type, whether it must be there, may be none or several, and what it refers to."""
    body, kinds = field_of("outsourced_tasks", "executing_body"), field_of("channels", "kinds")

    assert ("outsourced_tasks", str, False, True, False, "party") == (
        body.section,
        body.member,
        body.is_required,
        body.is_factual,
        body.is_listed,
        body.refers_to,
    )
    assert (True, "") == (kinds.is_listed, kinds.refers_to)
    assert field_of("tasks", "name").is_required
    assert PartialDate is field_of("outsourced_tasks", "end").member


def test_section_and_field_are_called_as_in_the_workbook() -> None:
    """Labels and hints are those of the sheets, in either language."""
    field = field_of("channels", "kinds")

    assert ("Kanalen", "Channels") == (section("channels").label("nl"), section("channels").label("en"))
    assert "Welke soorten een inwoner hier kwijt kan; meer dan één: met ; ertussen" == field.hint("nl")
    assert field.label("nl") != field.label("en")


def test_words_are_those_of_the_drop_down() -> None:
    """A field tells the words of its closed list, yes and no, or none where they are not counted."""
    assert ("klacht", "signaal", "melding", "hulpvraag") == field_of("channels", "kinds").words("nl")
    assert ("yes", "no", "none", "unknown") == field_of("channels", "published").words("en")
    assert () == field_of("channels", "name").words("nl")


@pytest.mark.parametrize(
    ("name", "field", "cell", "value"),
    [
        ("channels", "published", "Ja", True),
        ("channels", "published", "onbekend", "unknown"),
        ("channels", "published", False, False),
        ("channels", "ways", "webformulier; phone", ["web-form", "phone"]),
        ("channels", "tasks", "alle", "all"),
        ("outsourced_tasks", "end", datetime.datetime(2025, 12, 31), "2025-12-31"),  # noqa: DTZ001 - as a cell has it
        ("outsourced_tasks", "end", "31-12-2025", "31-12-2025"),
        ("figures", "upheld", 0.8, "80%"),
        ("publications", "year", 2025.0, "2025"),
    ],
)
def test_cell_is_read_as_a_file_would_hold_it(name: str, field: str, cell: object, value: object) -> None:
    """What people write or a workbook holds becomes what stands in a file."""
    assert value == field_of(name, field).read(cell)


def test_texts_that_refer_to_something_are_resolved() -> None:
    """A text that refers is handed to whoever knows the names, with what it refers to."""
    field = field_of("outsourced_tasks", "executing_body")

    assert "party/Werkplein" == field.read("Werkplein", resolve=lambda sort, shown: f"{sort}/{shown}")
    assert "Werkplein" == field.read("Werkplein")
    assert "Werkplein" == as_written("party", "Werkplein")


@pytest.mark.parametrize(
    ("name", "field", "cell", "message"),
    [
        ("channels", "published", "soms", "'soms' is no yes or no (ja, nee, geen, onbekend)"),
        (
            "channels",
            "kinds",
            "klagt",
            "[0]: 'klagt' is no kind of input; did you mean 'klacht'? (klacht, signaal, melding, hulpvraag)",
        ),
        ("outsourced_tasks", "end", "later", "'later' is no date (such as 2024, 2024-05, 2024-05-17 or 17-5-2024)"),
        ("figures", "upheld", "veel", "'veel' is no share (such as 4/5 or 80%)"),
        ("figures", "received", "-1", "'-1' is no whole number of 0 or more"),
    ],
)
def test_cell_that_holds_something_else_is_refused(name: str, field: str, cell: str, message: str) -> None:
    """A cell is judged here and now, with what would have done."""
    with pytest.raises(InvalidInput) as caught:
        field_of(name, field).read(cell)

    assert message == str(caught.value)
