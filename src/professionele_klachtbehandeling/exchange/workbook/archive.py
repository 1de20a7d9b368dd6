"""The outside of a workbook: a zip archive of XML, opened within limits before anything believes what it says."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final
from xml.parsers import expat

import attrs

from professionele_klachtbehandeling.errors import refuse

LARGEST_UNPACKED: Final = 100_000_000
"""How many bytes an archive may say it holds: the sheets of a municipality take a few million at most."""
MOST_PARTS: Final = 2_000

_OFFICE_FILE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""How the older kind of Office file begins, in which a workbook with a password is wrapped too."""
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_NEEDED: Final = ("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")
_HELPFUL: Final = ("_rels/.rels", "xl/sharedStrings.xml", "xl/styles.xml")
_STRANGE: Final = (b"<!DOCTYPE", b"\0")
"""What no part of a workbook holds: definitions of entities, and an encoding of which a reader would see nothing."""
_WAYS_TO_PACK: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The ways that workbooks are packed in, and of which a part can be unpacked up to a limit."""
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    EOFError,
    OSError,
    LookupError,
    ValueError,
)
"""What the reader of archives may come upon in a damaged one: names and places in it are no more than bytes then."""


@attrs.define
class Archive:
    """An opened workbook (archief), of which parts are unpacked when they are asked for.

    Attributes:
        places: per sheet, by the title on its tab and in the order of the tabs, where its XML stands in the archive.
    """

    _zip: zipfile.ZipFile
    places: Mapping[str, str] = attrs.field(init=False)
    _unpacked: dict[str, bytes] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Look up which sheets there are."""
        names = set(self._zip.namelist())
        places = _sheets(self.part("xl/workbook.xml"), self.part("xl/_rels/workbook.xml.rels"))
        self.places = {title: place for title, place in places if place in names}

    def part(self, name: str) -> bytes:
        """Return a part of the archive, of which never more is unpacked than the archive says that it holds.

        Raises:
            InvalidInput: the part is damaged, or is no XML as workbooks have it.
        """
        if name not in self._unpacked:
            try:
                with self._zip.open(name) as part:
                    # Unpacking stops at a size only where one is asked for; where none is said, one byte tells a lie.
                    content = part.read(max(self._zip.getinfo(name).file_size, 1))
            except _UNREADABLE:
                raise refuse("no-workbook") from None
            if any(strange in content for strange in _STRANGE):
                raise refuse("no-workbook")
            self._unpacked[name] = content
        return self._unpacked[name]

    def packed(self, titles: Sequence[str]) -> bytes:
        """Return an archive with these sheets and nothing else, so that who reads it meets only what was looked at."""
        names = set(self._zip.namelist())
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
            # A damaged workbook may take one part for a sheet and for something else.
            for name in dict.fromkeys((*_NEEDED, *_HELPFUL, *(self.places[title] for title in titles))):
                if name in names:
                    archive.writestr(name, self.part(name))
        return written.getvalue()


def open_archive(content: bytes) -> Archive:
    """Return the archive that a workbook is.

    Raises:
        InvalidInput: the content is empty, is no workbook, is locked with a password, carries macros, is damaged, or
            would take more room than any workbook needs.
    """
    if not content:
        raise refuse("empty-file")
    if content.startswith(_OFFICE_FILE):
        raise refuse("password" if _LOCKED in content else "old-workbook")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _UNREADABLE:
        raise refuse("no-workbook") from None
    names = archive.namelist()
    if len(names) > MOST_PARTS or sum(info.file_size for info in archive.infolist()) > LARGEST_UNPACKED:
        raise refuse("too-much-unpacked", LARGEST_UNPACKED // 1_000_000)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise refuse("macros")
    is_usual = all(info.compress_type in _WAYS_TO_PACK for info in archive.infolist())
    if not is_usual or len(set(names)) < len(names) or not set(_NEEDED) <= set(names):
        raise refuse("no-workbook")
    return Archive(archive)


def scan(content: bytes, on_start: Callable[[str, dict[str, str]], None]) -> None:
    """Call a function for every element of an XML text, by its name without namespace.

    Raises:
        InvalidInput: the text is no XML.
    """

    def start(name: str, attributes: dict[str, str]) -> None:
        on_start(name.rpartition(" ")[2], attributes)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError):
        raise refuse("no-workbook") from None


def _sheets(workbook: bytes, relations: bytes) -> Iterator[tuple[str, str]]:
    """Yield the title of each sheet with the place of its XML."""
    targets: dict[str, str] = {}
    listed: list[tuple[str, str]] = []

    def note_target(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            target = attributes.get("Target", "")
            place = target.removeprefix("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            targets[attributes.get("Id", "")] = place

    def note_sheet(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.rpartition(" ")[2] == "id"), "")
            listed.append((attributes.get("name", ""), relation))

    scan(relations, note_target)
    scan(workbook, note_sheet)
    for title, relation in listed:
        if relation in targets:
            yield title, targets[relation]
