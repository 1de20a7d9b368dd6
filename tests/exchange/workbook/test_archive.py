"""The outside of a workbook: what is opened, and what is refused before anything believes what it says."""

import io
import struct
import tracemalloc
import zipfile

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.archive import LARGEST_UNPACKED, MOST_PARTS, open_archive, scan
from tests.workbooks import by_hand, packed, parts
from tests.wrong.make_workbooks import office_file

SOUND = by_hand({"Blad": [["a", 1]], "Met spatie": [["b"]]})
WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
FIRST = "xl/worksheets/sheet1.xml"
NO_WORKBOOK = "this is no workbook that can be opened; it is damaged, or something else"
TOO_MUCH = "unpacked, this workbook is larger than 100 MB"
MACROS = "the workbook holds macros; save it again as an ordinary workbook (.xlsx)"


def with_part(name: str, content: bytes) -> bytes:
    """Return the sound workbook with one more part, or another in the place of one it has."""
    return packed({**parts(SOUND), name: content})


def swapped(name: str, old: str, new: str) -> bytes:
    """Return the sound workbook with other words in one of its parts."""
    return with_part(name, parts(SOUND)[name].replace(old.encode(), new.encode()))


def said_to_be(content: bytes, name: str, size: int) -> bytes:
    """Return a workbook whose list of parts says that one of them is of some size when unpacked."""
    lying = bytearray(content)
    entry = lying.rindex(name.encode()) - 46
    lying[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(lying)


def packed_in(way: int) -> bytes:
    """Return the sound workbook, packed in another way."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", way) as archive:
        for name, content in parts(SOUND).items():
            archive.writestr(name, content)
    return written.getvalue()


def refused(content: bytes) -> str:
    """Return what is said of a workbook that is not opened."""
    with pytest.raises(InvalidInput) as caught:
        open_archive(content)
    return str(caught.value)


def test_sheets_are_found_by_their_titles() -> None:
    """Each sheet has a place in the archive, in the order of the tabs."""
    places = open_archive(SOUND).places

    assert [("Blad", FIRST), ("Met spatie", "xl/worksheets/sheet2.xml")] == list(places.items())


@pytest.mark.parametrize(
    "target", ["worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml", f"/{FIRST}"]
)
def test_place_may_be_told_from_the_workbook_or_from_the_top(target: str) -> None:
    """Programs write where a sheet stands seen from the workbook or from the top of the archive; both lead there."""
    content = swapped(RELATIONS, "worksheets/sheet1.xml", target)

    assert FIRST == open_archive(content).places["Blad"]


def test_sheet_without_a_part_is_not_there() -> None:
    """A sheet whose XML is not in the archive is as good as missing, and is not opened to find that out."""
    held = parts(SOUND)
    del held[FIRST]

    assert ["Met spatie"] == list(open_archive(packed(held)).places)


def test_sheet_to_which_nothing_leads_is_not_there() -> None:
    """A sheet on the list of which no relation says where it stands is as good as missing."""
    assert ["Met spatie"] == list(open_archive(swapped(RELATIONS, 'Id="rId1"', 'Id="rId7"')).places)


def test_part_is_what_was_packed() -> None:
    """A part is handed out as it was before it was packed, each time it is asked for."""
    archive = open_archive(SOUND)

    assert [parts(SOUND)[FIRST]] * 2 == [archive.part(FIRST), archive.part(FIRST)]


def test_part_that_is_not_there_is_refused() -> None:
    """Whoever asks for a part that the archive does not hold is told so as of any damaged workbook."""
    archive = open_archive(SOUND)

    with pytest.raises(InvalidInput) as caught:
        archive.part("xl/worksheets/sheet9.xml")

    assert NO_WORKBOOK == str(caught.value)


def test_packed_again_holds_only_what_was_looked_at() -> None:
    """The reader of values meets the sheets that were asked for and what these need, and no other part."""
    archive = open_archive(with_part("xl/media/image1.png", b"picture"))

    packed_again = parts(archive.packed(["Met spatie"]))

    kept = set(parts(SOUND)) - {FIRST}
    assert {name: parts(SOUND)[name] for name in kept} == packed_again


def test_part_that_is_taken_for_two_things_is_packed_once() -> None:
    """A damaged workbook that takes its list of sheets for a sheet is packed again without a warning."""
    twofold = open_archive(swapped(RELATIONS, "worksheets/sheet1.xml", "workbook.xml"))

    with zipfile.ZipFile(io.BytesIO(twofold.packed(["Blad"]))) as archive:
        assert 1 == archive.namelist().count(WORKBOOK)


def test_empty_file_is_called_empty() -> None:
    """A file without a byte is not called damaged."""
    assert "the file is empty" == refused(b"")


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("Workbook", "this is a file of an older version of Excel; save it again as .xlsx"),
        (
            "EncryptedPackage",
            "the workbook is locked with a password; take the password off and save it again",
        ),
    ],
)
def test_older_kind_of_file_is_told_apart_from_a_locked_one(entry: str, message: str) -> None:
    """Both are wrapped in the same way, and each has its own way out."""
    assert message == refused(office_file(entry))


@pytest.mark.parametrize("name", ["xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "elders/vbaProject.bin"])
def test_macros_are_refused(name: str) -> None:
    """A workbook that carries macros is not opened, wherever in the archive they are."""
    assert MACROS == refused(with_part(name, b"Sub Auto_Open()"))


@pytest.mark.parametrize(
    "content",
    [b"Kenmerk;Naam\n", SOUND[: len(SOUND) // 2], SOUND[len(SOUND) // 2 :], packed({}), packed({"a.txt": b"a"})],
    ids=["text", "first half", "second half", "nothing in it", "other archive"],
)
def test_what_is_no_archive_of_a_workbook_is_refused(content: bytes) -> None:
    """Another file, half a file and another archive are told in the same words."""
    assert NO_WORKBOOK == refused(content)


@pytest.mark.parametrize("name", ["[Content_Types].xml", WORKBOOK, RELATIONS])
def test_archive_without_what_makes_a_workbook_is_refused(name: str) -> None:
    """An archive that lacks its list of types, of sheets or of places is no workbook."""
    held = parts(SOUND)
    del held[name]

    assert NO_WORKBOOK == refused(packed(held))


@pytest.mark.parametrize("way", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_usual_ways_of_packing_are_opened(way: int) -> None:
    """Whether parts are pressed or not makes no difference."""
    assert parts(SOUND)[FIRST] == open_archive(packed_in(way)).part(FIRST)


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_ways_of_packing_are_refused(way: int) -> None:
    """What no spreadsheet packs in, and what cannot be unpacked up to a limit, is not unpacked at all."""
    assert NO_WORKBOOK == refused(packed_in(way))


def test_part_that_is_there_twice_is_refused() -> None:
    """Two parts of one name would let one reader see something else than another."""
    # Two names of one length, one of which is then given that of the other: no program writes a name twice by itself.
    content = with_part("xl/worksheets/sheet9.xml", b"<worksheet/>").replace(b"sheet9.xml", b"sheet1.xml")

    assert NO_WORKBOOK == refused(content)


def test_part_locked_on_its_own_is_refused() -> None:
    """A part that the archive says is locked is called unreadable, and nobody is asked for a password."""
    content = bytearray(SOUND)
    entry = content.rindex(WORKBOOK.encode()) - 46
    content[entry + 8] |= 1

    assert NO_WORKBOOK == refused(bytes(content))


@pytest.mark.parametrize("over", [0, 1])
def test_limit_holds_for_what_the_archive_says(over: int) -> None:
    """All parts together may be said to be as large as the limit, and not a byte larger."""
    name = "xl/media/image1.bin"
    room = LARGEST_UNPACKED - sum(map(len, parts(SOUND).values()))
    content = said_to_be(with_part(name, b"0"), name, room + over)

    if over:
        assert TOO_MUCH == refused(content)
    else:
        assert ["Blad", "Met spatie"] == list(open_archive(content).places)


@pytest.mark.parametrize("over", [0, 1])
def test_archive_has_no_more_parts_than_a_workbook_needs(over: int) -> None:
    """As many parts as the limit are opened, and one more is not, however small they are."""
    more = {f"xl/media/{number}": b"" for number in range(MOST_PARTS - len(parts(SOUND)) + over)}
    content = packed({**parts(SOUND), **more})

    if over:
        assert TOO_MUCH == refused(content)
    else:
        assert ["Blad", "Met spatie"] == list(open_archive(content).places)


@pytest.mark.parametrize("size", [0, 10])
def test_part_that_is_larger_than_it_says_is_refused(size: int) -> None:
    """A part that holds more than the archive says is damaged, also where it is said to hold nothing."""
    assert NO_WORKBOOK == refused(said_to_be(SOUND, WORKBOOK, size))


@pytest.mark.parametrize("size", [0, 10])
def test_part_that_lies_takes_no_room(size: int) -> None:
    """Of a part that is larger than it says, no more is unpacked than it says: the rest never takes any room."""
    real = 20_000_000
    content = said_to_be(with_part(WORKBOOK, b" " * real), WORKBOOK, size)

    tracemalloc.start()
    try:
        assert NO_WORKBOOK == refused(content)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < real / 10


@pytest.mark.parametrize("name", [WORKBOOK, RELATIONS])
@pytest.mark.parametrize("strange", ['<!DOCTYPE a [<!ENTITY b "c">]>', "\0"], ids=["entities", "zero byte"])
def test_definitions_of_entities_are_refused_wherever_they_are(name: str, strange: str) -> None:
    """No part may define what stands for what, nor hold bytes that another reader would see nothing of."""
    text = parts(SOUND)[name].decode().replace("?>\n", f"?>\n{strange}")

    assert NO_WORKBOOK == refused(with_part(name, text.encode()))


def test_sheet_in_another_encoding_is_refused_when_it_is_asked_for() -> None:
    """A part that is not unpacked for opening is looked at when it is unpacked."""
    text = parts(SOUND)[FIRST].decode().replace("UTF-8", "UTF-16")
    archive = open_archive(with_part(FIRST, text.encode("utf-16")))

    with pytest.raises(InvalidInput) as caught:
        archive.part(FIRST)

    assert NO_WORKBOOK == str(caught.value)


@pytest.mark.parametrize("name", [WORKBOOK, RELATIONS])
def test_list_that_is_no_xml_is_refused(name: str) -> None:
    """The list of sheets and that of their places must be XML to the end."""
    assert NO_WORKBOOK == refused(with_part(name, parts(SOUND)[name][:-3]))


def test_scan_names_elements_without_their_namespace() -> None:
    """Whatever letters a program puts before the names of elements, they are called by the name itself."""
    seen: list[tuple[str, dict[str, str]]] = []

    scan(b'<x:a xmlns:x="http://x"><b c="1"/></x:a>', lambda name, attributes: seen.append((name, attributes)))

    assert [("a", {}), ("b", {"c": "1"})] == seen
