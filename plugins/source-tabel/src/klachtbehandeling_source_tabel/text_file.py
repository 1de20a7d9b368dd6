"""A table in a text file: its bytes within limits, its encoding, its separator, and its rows with their lines."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs
import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.wording import mistake, refuse

LARGEST: Final = 10_000_000
"""How many bytes a table may hold, as many as any file that the library reads."""
MOST_ROWS: Final = 9_999
MOST_COLUMNS: Final = 256
"""How far a table may go, as far as a sheet of a workbook."""
SEPARATORS: Final = (";", "\t", ",", "|")
"""What may stand between cells, in the order in which one is preferred where several would do."""
_LOOKED_AT: Final = 20


@attrs.frozen
class Lines:
    """The rows of a text file (regels).

    Attributes:
        rows: the cells of each row, with the line on which it begins.
        unread: the lines that are no rows, each with its reason.
    """

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    unread: tuple[pk.Mistake, ...] = ()


def read_lines(path: Path, separator: str = "") -> Lines:
    """Return the rows of a text file; blank ones are left out.

    Args:
        path: the file.
        separator: what stands between cells; it is found out where it is left out.

    Raises:
        InvalidInput: there is no such file, it is too large, or it is no text.
    """
    text = _decoded(_bytes(path))
    first, _, rest = text.partition("\n")
    # Excel reads this line as the separator, and so some programs write it.
    if first.strip().lower() in {f"sep={one}" for one in SEPARATORS}:
        separator, text = separator or first.strip()[-1], f"\n{rest}"
    return _rows(text, separator or _separator(text))


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise pk.InvalidInput([pk.Mistake(code="is-a-directory", found=path.name)])
        if path.exists() and not path.is_file():
            raise pk.InvalidInput([pk.Mistake(code="no-ordinary-file")])
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except pk.InvalidInput:
        raise
    except FileNotFoundError:
        raise pk.InvalidInput([pk.Mistake(code="no-file")]) from None
    except (OSError, ValueError):
        raise refuse("unreadable-file") from None
    if len(content) > LARGEST:
        raise pk.InvalidInput([pk.Mistake(code="too-large", found=str(LARGEST // 1_000_000))])
    return content


def _decoded(content: bytes) -> str:
    """Return the text of a file; what is no UTF-8 is taken for what Windows writes in the Netherlands."""
    if not content.strip():
        raise pk.InvalidInput([pk.Mistake(code="empty-file")])
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as Excel saves "Unicode text"
    if b"\0" in content and not is_wide:
        raise refuse("no-text-table")
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text.replace("\r\n", "\n").replace("\r", "\n")
    raise refuse("no-text-table")


def _separator(text: str) -> str:
    """Return what parts the cells of most rows as it parts those of the first, into the most cells."""
    beginning = "".join(text.splitlines(keepends=True)[: 5 * _LOOKED_AT])

    def fit(separator: str) -> tuple[bool, int, int]:
        widths = [len(cells) for _, cells in _rows(beginning, separator).rows[:_LOOKED_AT]]
        parted, widest = sum(width > 1 for width in widths), max(widths, default=0)
        return 2 * parted > len(widths), widths.count(widest), widest

    return max(SEPARATORS, key=fit)


def _rows(text: str, separator: str) -> Lines:
    rows: list[tuple[int, tuple[str, ...]]] = []
    unread: list[pk.Mistake] = []
    for number, cells in _cells(text, separator):
        if isinstance(cells, pk.Mistake):
            unread.append(cells)
        elif any(cell.strip() for cell in cells):
            if len(rows) == MOST_ROWS or len(cells) > MOST_COLUMNS:
                raise refuse("endless-table", rows=MOST_ROWS, columns=MOST_COLUMNS)
            rows.append((number, cells))
    return Lines(tuple(rows), tuple(unread))


def _cells(text: str, separator: str) -> Iterator[tuple[int, tuple[str, ...] | pk.Mistake]]:
    """Yield each row with its first line; a row that cannot be told from those after it is yielded as a mistake."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        first = reader.line_num + 1
        try:
            yield first, tuple(next(reader))
        except StopIteration:
            return
        except csv.Error:
            quotes = mistake("quotes", last=max(reader.line_num, first))
            yield first, attrs.evolve(quotes, line=first)
