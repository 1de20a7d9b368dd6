"""The outside of a workbook."""

import io
import zipfile

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook import archive
from professionele_klachtbehandeling.exchange.workbook.archive import open_archive, scan
from tests.workbooks import by_hand, packed, parts

SOUND = by_hand({"Een": [["a"]], "Twee & drie": []})
BROKEN = "this is no workbook that can be opened; it is damaged, or something else"


def refused(content: bytes) -> str:
    """Return the message with which a file is refused."""
    with pytest.raises(InvalidInput) as caught:
        open_archive(content)
    return str(caught.value)


def test_sheets_are_found_by_their_titles() -> None:
    """The titles come in the order of the tabs, each with the place of its XML."""
    assert {"Een": "xl/worksheets/sheet1.xml", "Twee & drie": "xl/worksheets/sheet2.xml"} == dict(
        open_archive(SOUND).places
    )


@pytest.mark.parametrize(
    "target", ["/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "worksheets/x/../sheet1.xml"]
)
def test_place_of_a_sheet_may_be_written_in_several_ways(target: str) -> None:
    """From the root of the archive or from the folder of the workbook, it is the same place."""
    held = parts(SOUND)
    relations = held["xl/_rels/workbook.xml.rels"].replace(b"worksheets/sheet1.xml", target.encode())

    opened = open_archive(packed({**held, "xl/_rels/workbook.xml.rels": relations}))

    assert "xl/worksheets/sheet1.xml" == opened.places["Een"]


def test_sheet_without_a_part_is_no_sheet() -> None:
    """A tab of which the XML is not there is passed over."""
    held = {name: content for name, content in parts(SOUND).items() if name != "xl/worksheets/sheet2.xml"}

    assert ["Een"] == list(open_archive(packed(held)).places)


def test_sheet_without_a_relation_is_no_sheet() -> None:
    """A tab that leads nowhere is passed over too."""
    held = parts(SOUND)
    relations = held["xl/_rels/workbook.xml.rels"].replace(b'Id="rId2"', b'Id="rId9"')

    assert ["Een"] == list(open_archive(packed({**held, "xl/_rels/workbook.xml.rels": relations})).places)


def test_archive_is_packed_again_with_nothing_but_what_is_asked_for() -> None:
    """Who reads it meets only the sheets that were looked at."""
    held = {**parts(SOUND), "xl/media/image1.png": b"...", "docProps/app.xml": b"<a/>"}

    again = parts(open_archive(packed(held)).packed(["Een"]))

    assert {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
    } == set(again)
    assert held["xl/worksheets/sheet1.xml"] == again["xl/worksheets/sheet1.xml"]


def test_part_that_is_not_there_is_refused() -> None:
    """An archive is asked for what it says it has."""
    with pytest.raises(InvalidInput) as caught:
        open_archive(SOUND).part("xl/worksheets/sheet9.xml")

    assert BROKEN == str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"Kenmerk;Naam", BROKEN),
        (b"PK\x03\x04", BROKEN),
        (SOUND[:-100], BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is a file of an older version of Excel; save it again as .xlsx"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "the workbook is locked with a password; take the password off and save it again",
        ),
        (
            packed({**parts(SOUND), "xl/vbaProject.bin": b""}),
            "the workbook holds macros; save it again as an ordinary workbook (.xlsx)",
        ),
        (packed({**parts(SOUND), "xl/workbook.xml": b"<!DOCTYPE a><workbook/>"}), BROKEN),
        (packed({**parts(SOUND), "xl/workbook.xml": "<workbook/>".encode("utf-16")}), BROKEN),
        (packed({**parts(SOUND), "xl/workbook.xml": b"<workbook>"}), BROKEN),
        (packed({"xl/workbook.xml": b"<workbook/>"}), BROKEN),
    ],
)
def test_what_is_no_workbook_is_told_apart(content: bytes, message: str) -> None:
    """Each reason why a file cannot be opened that somebody can do something about is named."""
    assert message == refused(content)


def test_archive_that_says_it_is_large_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a bomb would become is known before it goes off."""
    monkeypatch.setattr(archive, "LARGEST_UNPACKED", 1_000_000)

    message = refused(packed({**parts(SOUND), "xl/media/image1.png": b"0" * 1_000_000}))

    assert "unpacked, this workbook is larger than 1 MB" == message


def test_archive_of_very_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many small parts are a bomb too."""
    monkeypatch.setattr(archive, "MOST_PARTS", 6)

    assert "unpacked, this workbook is larger than 100 MB" == refused(SOUND)


def test_archive_packed_in_an_unusual_way_is_refused() -> None:
    """No program packs a workbook so, and what comes out of it could not be held to a limit."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_BZIP2) as made:
        for name, content in parts(SOUND).items():
            made.writestr(name, content)

    assert BROKEN == refused(written.getvalue())


def test_part_that_is_there_twice_is_refused() -> None:
    """Two readers could each take another one for the true one."""
    written = io.BytesIO(SOUND)
    with zipfile.ZipFile(written, "a") as made, pytest.warns(UserWarning, match="Duplicate name"):
        made.writestr("xl/workbook.xml", "<workbook/>")

    assert BROKEN == refused(written.getvalue())


def test_elements_are_named_without_their_namespace() -> None:
    """Whatever prefix a program chose, an element is called the same."""
    seen: list[str] = []

    scan(b'<a:x xmlns:a="urn:a"><y z="1"/></a:x>', lambda name, attributes: seen.append(f"{name} {attributes}"))

    assert ["x {}", "y {'z': '1'}"] == seen
