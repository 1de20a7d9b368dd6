"""A table in a text file: encodings, separators, quotes and limits."""

import os
from collections.abc import Callable
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel import text_file
from klachtbehandeling_source_tabel.text_file import read_lines

ROWS = [(1, ("Taak", "Wie")), (2, ("Jeugd (ambulant)", "Coöperatie"))]


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes], Path]:
    """Return what writes a text file."""

    def written(content: bytes) -> Path:
        path = tmp_path / "tabel.csv"
        path.write_bytes(content)
        return path

    return written


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_table_is_read_however_it_was_saved(
    file: Callable[[bytes], Path], encoding: str, separator: str, end: str
) -> None:
    """Encoding, separator and ends of lines make no difference."""
    text = end.join(separator.join(cells) for _, cells in ROWS) + end

    assert ROWS == list(read_lines(file(text.encode(encoding))).rows)


def test_line_in_which_excel_names_the_separator_is_no_row(file: Callable[[bytes], Path]) -> None:
    """What stands in the first line as sep=; is obeyed, and the lines keep their numbers."""
    assert ((2, ("Taak", "a,b")),) == read_lines(file(b"sep=;\nTaak;a,b")).rows


def test_separator_can_be_told(file: Callable[[bytes], Path]) -> None:
    """A separator that is given is used, whatever else stands there."""
    assert ((1, ("a;b", "c")),) == read_lines(file(b"a;b|c"), "|").rows


def test_comma_in_the_only_column_belongs_to_it(file: Callable[[bytes], Path]) -> None:
    """A list of names is one column, though a name has a comma in it."""
    rows = read_lines(file(b"Taak\nWerk, inkomen en zorg\nJeugd")).rows

    assert [1, 1, 1] == [len(cells) for _, cells in rows]


def test_quotes_keep_together_what_stands_in_them(file: Callable[[bytes], Path]) -> None:
    """Separators, line breaks and doubled quotes within quotes are part of the cell; the next row keeps its line."""
    rows = read_lines(file(b'Taak;Noot\nWmo;"a;b\n""c"""\nJeugd;d')).rows

    assert ((1, ("Taak", "Noot")), (2, ("Wmo", 'a;b\n"c"')), (4, ("Jeugd", "d"))) == rows


def test_quote_that_is_not_closed_is_told_of(file: Callable[[bytes], Path]) -> None:
    """The rows before it are read, and it is said up to where nothing was."""
    lines = read_lines(file(b'Taak;Noot\nWmo;a\nJeugd;"b\nZorg;c\n'))

    assert [1, 2] == [number for number, _ in lines.rows]
    assert ["3"] == [str(one.line) for one in lines.unread]
    assert ["the quotation marks do not match; what stands up to line 4 was not read"] == [
        one.say("en") for one in lines.unread
    ]


def test_row_with_stray_quotes_does_not_cost_the_next(file: Callable[[bytes], Path]) -> None:
    """A row whose quotes do not match is told of, and the row after it is read."""
    lines = read_lines(file(b'Taak;Noot\n"Wmo"x;a\nJeugd;b\n'))

    assert [1, 3] == [number for number, _ in lines.rows]
    assert ["de aanhalingstekens kloppen niet; wat tot en met regel 2 staat, is niet gelezen"] == [
        one.say("nl") for one in lines.unread
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"a\0b", "this is no text; save the table again as CSV or as a workbook (.xlsx)"),
        (b"\x81\x8d", "this is no text; save the table again as CSV or as a workbook (.xlsx)"),
        (b"a;" * 300, "the table has more than 9999 rows or 256 columns; split it"),
        (b"a;b\n" * 10_001, "the table has more than 9999 rows or 256 columns; split it"),
    ],
)
def test_what_is_no_table_is_refused(file: Callable[[bytes], Path], content: bytes, message: str) -> None:
    """A file without text, or with more of it than anybody fills in, is refused."""
    with pytest.raises(pk.InvalidInput) as caught:
        read_lines(file(content))

    assert message == str(caught.value)


def test_file_that_is_too_large_is_refused(file: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is read than a table may hold."""
    monkeypatch.setattr(text_file, "LARGEST", 1_000_000)

    with pytest.raises(pk.InvalidInput) as caught:
        read_lines(file(b"a;b\n" * 300_000))

    assert "the file is larger than 1 MB" == str(caught.value)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a pipe, a file that is not there and a name that no file has are refused in words."""
    os.mkfifo(tmp_path / "pijp.csv")
    said = []
    for path in (tmp_path, tmp_path / "pijp.csv", tmp_path / "niets.csv", tmp_path / "a\0.csv"):
        with pytest.raises(pk.InvalidInput) as caught:
            read_lines(path)
        said.append(str(caught.value).replace(tmp_path.name, "map"))

    assert [
        "'map' is a directory, not a file",
        "this is a device or a pipe, and no ordinary file",
        "there is no such file",
        "the file cannot be read",
    ] == said
