"""Workbooks with one mistake each; `python -m tests.wrong.make_workbooks` writes them again to `tests/wrong/workbook`.

Each begins as a sound workbook of a small landscape, or of a few ratings, and is then spoilt as people, and other
programs, spoil one.
"""

import datetime
import functools
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Register,
    WithinTerm,
)
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import Responsibility, Task
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link
from professionele_klachtbehandeling.exchange import to_workbook
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
from tests.landscapes import landscape
from tests.workbooks import Cell, Said, Sheets, bare, by_hand, packed, parts, put, sheet_xml

FOLDER: Final = Path(__file__).parent / "workbook"
SPOKEN_OF: Final = ("Uitbestede taken", "Verbeteracties", "Betwist")
ANNEX: Final = ("Onderdeel", "Kenmerk of nr", "Veld")

LANDSCAPE: Final = landscape(
    organisations=(Organisation(id="werkplein", name="Werkplein Tussen de Rivieren"),),
    tasks=(Task(id="bijstand", name="Bijstand"), Task(id="afval", name="Afval ophalen")),
    responsibilities=(Responsibility(task="bijstand", kind=InputKind.COMPLAINT, owners=("college",)),),
    channels=(
        Channel(id="balie", name="Balie", published=True, evidence=(Evidence(citation="Website"),)),
        Channel(id="telefoon", name="Telefoon", kinds=(InputKind.COMPLAINT,)),
    ),
    agreements=(
        AccountabilityAgreement(
            id="jaarverslag", link=Link.COLLEGE_TO_COUNCIL, deliveries=(Delivery(due=datetime.date(2026, 5, 1)),)
        ),
    ),
    registers=(Register(kind=InputKind.COMPLAINT), Register(kind=InputKind.SIGNAL)),
    figures=(HandlingFigures(year=2025, within=(WithinTerm(term=Term.parse("30 days"), share=Share.parse("80%")),)),),
)
RATINGS: Final = Ratings(
    municipality=MunicipalityCode("9999"),
    reference_date=datetime.date(2026, 7, 1),
    ratings=tuple(
        Rating(indicator=indicator, level=Level(3), assessor="klachtencoördinator", date=datetime.date(2026, 5, 12))
        for indicator in ("S1.5", "S1.7")
    ),
)


@functools.cache
def _landscape() -> Sheets:
    """Return the sheets of the landscape; those of which nothing is said here are left blank, to keep files small."""
    sheets = bare(to_workbook(LANDSCAPE))
    return {title: grid if len(grid) > 1 or title in SPOKEN_OF else [] for title, grid in sheets.items()}


@functools.cache
def _ratings() -> Sheets:
    sheets = bare(to_workbook(RATINGS, model=maturity_model("vier-speerpunten")))
    heading, *rows = sheets["Beoordelingen"]
    rated = [row for row in rows if row[heading.index("Niveau")] != ""]
    # Of the indicators that are not rated one is enough.
    return {**sheets, "Beoordelingen": [heading, *rated, rows[0]]}


def landscape_sheets(*cells: Said) -> Sheets:
    """Return the sheets of the sound landscape, with something else in some cells."""
    return put(_landscape(), *cells)


def ratings_sheets(*cells: Said) -> Sheets:
    """Return the sheets of the sound ratings, with something else in some cells."""
    return put(_ratings(), *cells)


def spoilt(*cells: Said) -> bytes:
    """Return the workbook of the landscape with something else in some cells."""
    return by_hand(landscape_sheets(*cells))


def rated(*cells: tuple[int, str, object]) -> bytes:
    """Return the workbook of the ratings with something else in some cells of the sheet with the ratings."""
    return by_hand(ratings_sheets(*(("Beoordelingen", *cell) for cell in cells)))


def renamed(old: str, new: str) -> bytes:
    """Return the workbook of the landscape with another name on a tab."""
    return by_hand({new if title == old else title: grid for title, grid in landscape_sheets().items()})


def without(sheets: Sheets, *titles: str) -> bytes:
    """Return a workbook without some of its sheets."""
    return by_hand({title: grid for title, grid in sheets.items() if title not in titles})


def with_part(name: str, content: bytes) -> bytes:
    """Return the workbook of the landscape with a part that it has not, or another in the place of one it has."""
    return packed({**parts(by_hand(landscape_sheets())), name: content})


def with_sheet(title: str, xml: bytes) -> bytes:
    """Return the workbook of the landscape with other XML for a sheet."""
    return with_part(f"xl/worksheets/sheet{list(landscape_sheets()).index(title) + 1}.xml", xml)


def merged(area: str) -> bytes:
    """Return the workbook of the landscape with merged cells on the sheet of the channels."""
    after = f'<mergeCells count="1"><mergeCell ref="{area}"/></mergeCells>'
    return with_sheet("Kanalen", sheet_xml(landscape_sheets()["Kanalen"], after=after).encode())


def lone_cell(at: str, row: int) -> bytes:
    """Return the workbook of the landscape with one empty cell far away on the sheet of the channels."""
    xml = sheet_xml(landscape_sheets()["Kanalen"])
    far = f'<row r="{row}"><c r="{at}"/></row></sheetData>'
    return with_sheet("Kanalen", xml.replace("</sheetData>", far).encode())


def evidence(section: str, item: object, field: object = None) -> bytes:
    """Return the workbook of the landscape with one more row of evidence."""
    said = {"Onderdeel": section, "Kenmerk of nr": item, "Veld": field, "Bron": "Website"}
    return spoilt(*(("Bewijs", 2, heading, value) for heading, value in said.items()))


def disputed(*values: object, cell: object = "betwist") -> bytes:
    """Return the workbook of the landscape with contradicting values of whether residents can find the desk."""
    said = [
        {"Onderdeel": "Kanalen", "Kenmerk of nr": "balie", "Veld": "Bekendgemaakt", "Waarde": value} for value in values
    ]
    rows = [("Betwist", row, key, one) for row, values in enumerate(said, start=1) for key, one in values.items()]
    return spoilt(("Kanalen", 1, "Bekendgemaakt", cell), *rows)


def office_file(entry: str) -> bytes:
    """Return the beginning of a file as older programs wrap it, with the name of what is inside."""
    return bytes.fromhex("d0cf11e0a1b11ae1").ljust(512, b"\0") + entry.encode("utf-16-le").ljust(512, b"\0")


def saying_it_is(size: int) -> bytes:
    """Return the workbook of the landscape whose archive says that one of its parts is of some size when unpacked."""
    content = bytearray(with_part("xl/media/image1.bin", b"0" * 2_000))
    entry = content.rindex(b"xl/media/image1.bin") - 46
    content[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(content)


def cases() -> Iterator[tuple[str, bytes]]:
    """Yield each wrong workbook with its name."""
    yield from outsides()
    yield from sheets_gone_wrong()
    yield from cells_gone_wrong()
    yield from rows_gone_astray()
    yield from ratings_gone_wrong()


def outsides() -> Iterator[tuple[str, bytes]]:
    """Yield what is no workbook, or one that cannot be opened."""
    sound = by_hand(landscape_sheets())
    sheet = sheet_xml(landscape_sheets()["Kanalen"])
    yield "damaged.xlsx", sound[: len(sound) // 2]
    yield "empty.xlsx", b""
    yield "text.xlsx", b"Kenmerk;Naam\nbalie;Balie\n"
    yield "document.xlsx", packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"})
    yield "older.xlsx", office_file("Workbook")
    yield "older.xls", office_file("Workbook")
    yield "password.xlsx", office_file("EncryptedPackage")
    yield "macros.xlsx", with_part("xl/vbaProject.bin", b"Sub Auto_Open()")
    yield "macros.xlsm", with_part("xl/vbaProject.bin", b"Sub Auto_Open()")
    yield "zip-bomb.xlsx", saying_it_is(4_000_000_000)
    yield "part-that-lies.xlsx", lying("xl/workbook.xml")
    defined = sheet.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')
    yield "entities.xlsx", with_sheet("Kanalen", defined.encode())
    yield "other-encoding.xlsx", with_sheet("Kanalen", sheet.replace("UTF-8", "UTF-16").encode("utf-16"))
    yield "no-xml.xlsx", with_part("xl/workbook.xml", b"<workbook>")
    yield "other-workbook.xlsx", by_hand({"Blad1": [["Maand", "Klachten"], ["januari", 12]], "Blad2": []})


def lying(name: str) -> bytes:
    """Return the workbook of the landscape with a part that holds more than the archive says."""
    held = parts(by_hand(landscape_sheets()))
    content = bytearray(packed({**held, name: held[name] + b" " * 100_000}))
    entry = content.rindex(name.encode()) - 46
    content[entry + 24 : entry + 28] = struct.pack("<I", 10)
    return bytes(content)


def sheets_gone_wrong() -> Iterator[tuple[str, bytes]]:
    """Yield workbooks with a sheet on which something would disappear without a word."""
    yield "renamed-sheet.xlsx", renamed("Kanalen", "Kanaal")
    yield "missing-sheet.xlsx", without(landscape_sheets(), "Kanalen", "Visies")
    yield "missing-column.xlsx", spoilt(("Kanalen", 0, "Bekendgemaakt", None))
    yield "renamed-column.xlsx", spoilt(("Kanalen", 0, "Bekendgemaakt", "Bekend gemaakt?"))
    yield "column-twice.xlsx", spoilt(("Kanalen", 0, "Toelichting", "Bekendgemaakt"))
    yield "no-headings.xlsx", by_hand({**landscape_sheets(), "Kanalen": [["balie", "Balie", "gemeente"]]})
    yield "merged-headings.xlsx", merged("A1:B1")
    yield "merged-cells.xlsx", merged("C2:C3")
    yield "million-rows.xlsx", lone_cell("A1000000", 1_000_000)
    yield "far-to-the-right.xlsx", lone_cell("XFD9", 9)
    yield "question-missing.xlsx", spoilt(("Gemeente", 5, "Vraag", None), ("Gemeente", 5, "Antwoord", None))
    yield (
        "question-twice.xlsx",
        spoilt(("Gemeente", 30, "Vraag", "Peildatum"), ("Gemeente", 30, "Antwoord", "1-7-2025")),
    )
    yield "landscape-of-ratings.xlsx", by_hand(ratings_sheets())


def cells_gone_wrong() -> Iterator[tuple[str, bytes]]:
    """Yield workbooks with a cell that holds something else than it should."""
    formula = Cell("", "<f>B2</f><v>1</v>")
    yield "formula.xlsx", spoilt(("Kanalen", 1, "Toelichting", formula), ("Behandelcijfers", 1, "Ontvangen", formula))
    yield "error-of-a-formula.xlsx", spoilt(("Behandelcijfers", 1, "Ontvangen", Cell('t="e"', "<v>#REF!</v>")))
    yield "text-for-yes-or-no.xlsx", spoilt(("Kanalen", 1, "Bekendgemaakt", "misschien"))
    yield "word-not-in-list.xlsx", spoilt(("Kanalen", 2, "Soorten", "klacht; signalen"))
    yield "date-that-is-none.xlsx", spoilt(("Kanalen", 1, "Geldt vanaf", "31-2-2025"))
    yield "number-with-a-dot.xlsx", spoilt(("Behandelcijfers", 1, "Ontvangen", "1.200"))
    yield "share-above-one.xlsx", spoilt(("Behandelcijfers", 1, "Aandeel gegrond", 80))
    yield "unanswered.xlsx", spoilt(("Gemeente", 2, "Antwoord", None), ("Gemeente", 5, "Antwoord", "  "))
    yield "needed-cell-empty.xlsx", spoilt(("Kanalen", 2, "Naam", None), ("Uitbestede taken", 1, "Kenmerk", "hulp"))
    yield "not-applicable-without-reason.xlsx", spoilt(("Taken", 2, "Eindverantwoordelijke – signaal", "n.v.t."))
    yield "outsourced-is-no-reason.xlsx", spoilt(("Taken", 2, "Eindverantwoordelijke – klacht", "n.v.t.: uitbesteed"))
    yield (
        "many-at-once.xlsx",
        spoilt(
            ("Verbeteracties", 1, "Afgerond", "bijna"),
            ("Kanalen", 2, "Geldt vanaf", "gisteren"),
            ("Kanalen", 2, "Bekendgemaakt", "zeker"),
            ("Kanalen", 1, "Geldt tot en met", "30-2-2026"),
            ("Gemeente", 5, "Antwoord", "2026"),
            ("Taken", 1, "Behandelaars – klacht", "werkplien"),
            ("Bewijs", 1, "Kenmerk of nr", "bali"),
        ),
    )


def rows_gone_astray() -> Iterator[tuple[str, bytes]]:
    """Yield workbooks with rows that do not lead to each other as they should."""
    yield "double-id.xlsx", spoilt(("Kanalen", 2, "Kenmerk", "balie"))
    yield "dangling-reference.xlsx", spoilt(("Kanalen", 2, "Van wie", "werkplien"))
    yield "disputed-without-values.xlsx", disputed()
    yield "disputed-with-one-value.xlsx", disputed("ja", cell=None)
    yield "disputed-without-difference.xlsx", disputed("ja", "ja")
    yield "disputed-with-a-gap.xlsx", disputed("ja", None)
    yield "disputed-and-stated.xlsx", disputed("ja", "nee", cell="ja")
    yield (
        "disputed-name.xlsx",
        spoilt(
            *(("Betwist", 1, key, value) for key, value in zip(ANNEX, ("Kanalen", "balie", "Naam"), strict=True)),
            ("Betwist", 1, "Waarde", "Loket"),
        ),
    )
    yield "evidence-of-nothing.xlsx", evidence("Kanalen", "loket")
    yield (
        "evidence-of-two-rows.xlsx",
        by_hand(
            landscape_sheets(
                ("Registraties", 2, "Nr", 1),
                *(("Bewijs", 2, key, value) for key, value in zip(ANNEX, ("Registraties", 1, None), strict=True)),
                ("Bewijs", 2, "Bron", "Zaaksysteem"),
            )
        ),
    )
    yield "evidence-without-row.xlsx", evidence("Kanalen", None)
    yield "evidence-of-no-sheet.xlsx", evidence("Kanaal", "balie")
    yield "evidence-about-no-field.xlsx", evidence("Kanalen", "balie", "Openingstijden")
    yield (
        "evidence-against-a-name.xlsx",
        by_hand(landscape_sheets(("Bewijs", 1, "Veld", "Naam"), ("Bewijs", 1, "Voor of tegen", "tegen"))),
    )
    yield "part-of-nothing.xlsx", spoilt(("Leveringen", 1, "Kenmerk of nr", "kwartaalbrief"))
    yield "part-without-whole.xlsx", spoilt(("Leveringen", 1, "Kenmerk of nr", None))
    yield "readings-missing.xlsx", spoilt(("Verantwoordingsafspraken", 1, "Leveringen", "betwist"))
    yield "parts-and-none.xlsx", spoilt(("Verantwoordingsafspraken", 1, "Leveringen", "geen"))


def ratings_gone_wrong() -> Iterator[tuple[str, bytes]]:
    """Yield wrong workbooks of ratings."""
    yield "ratings-of-landscape.xlsx", by_hand(landscape_sheets())
    yield "ratings-unknown-indicator.xlsx", rated((1, "Indicator", "S9.9"))
    yield "ratings-level-2.5.xlsx", rated((1, "Niveau", 2.5))
    yield "ratings-level-6.xlsx", rated((1, "Niveau", 6))
    yield "ratings-level-hoog.xlsx", rated((1, "Niveau", "hoog"))
    yield "ratings-level-and-reason.xlsx", rated((1, "Reden n.v.t.", "buiten deze beoordeling"))
    yield (
        "ratings-by-nobody.xlsx",
        rated(*((row, heading, None) for row in (1, 2) for heading in ("Beoordelaar", "Datum"))),
    )
    form = ratings_sheets(*(("Beoordelingen", row, "Datum", None) for row in (1, 2)))
    form["Over de beoordelingen"][7][1] = "in mei"
    yield "ratings-once-wrong.xlsx", by_hand(form)
    yield (
        "ratings-evidence-of-nothing.xlsx",
        by_hand(ratings_sheets(("Bewijs", 1, "Kenmerk of nr", 9), ("Bewijs", 1, "Bron", "Steekproef"))),
    )
    yield "ratings-twice.xlsx", rated((2, "Indicator", "S1.5"))


def main() -> None:
    """Write the workbooks again."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in cases():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
