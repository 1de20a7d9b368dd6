"""A file that was loaded from sources, and is loaded again without losing what a person changed in it."""

from collections.abc import Iterable
from pathlib import Path

from professionele_klachtbehandeling import exchange
from professionele_klachtbehandeling.domain.history import order_mistakes
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.sources.change import Change
from professionele_klachtbehandeling.sources.renewal import renew


def loaded_beside(path: str | Path, sources: Iterable[str]) -> Path:
    """Return the file beside another that keeps what these sources said when it was last loaded.

    Other sources have another file: what one source does not tell of is not gone because another did.

    >>> loaded_beside("klant/gemeente.xlsx", ["tabel", "roo"]).as_posix()
    'klant/gemeente.roo+tabel.loaded.yaml'
    """
    return Path(path).with_suffix(f".{'+'.join(sorted(set(sources)))}.loaded.yaml")


def previous_beside(path: str | Path) -> Path:
    """Return the file beside another that keeps it as it was before it was last loaded.

    >>> previous_beside("klant/gemeente.xlsx").as_posix()
    'klant/gemeente.previous.xlsx'
    """
    return Path(path).with_suffix(f".previous{Path(path).suffix}")


def load_into(
    path: str | Path, landscape: Landscape, *, sources: Iterable[str], language: str = "nl"
) -> tuple[Change, ...] | None:
    """Put what sources say into a file, and return what became of each difference; None where the file is new.

    Whatever a person changed stays. A file that changes is kept once more as it was, since comments, own columns and
    colours do not come along. What the sources said is kept beside it, so that next time an edit can be told from news.

    Args:
        path: the file, which need not be there: a workbook, YAML or JSON.
        landscape: what the sources say now.
        sources: their names.
        language: the language of a workbook.

    Raises:
        InvalidInput: a file cannot be read or written, the file is of another municipality or date, or the landscape
            could not be read back; then nothing is written.
    """
    target, beside = Path(path), loaded_beside(path, sources)
    _check(landscape)
    if not target.exists():
        exchange.save(landscape, target, language=language)
        exchange.save(landscape, beside)
        return None
    yours = exchange.read_landscape(target)
    before = exchange.read_landscape(beside) if beside.exists() else None
    renewal = renew(yours, landscape, before)
    if renewal.landscape != yours:
        _check(renewal.landscape)
        exchange.write(read_bytes(target), previous_beside(target))
        exchange.save(renewal.landscape, target, language=language)
    # Last, so that whatever happens before, the sources are not taken to have said what never reached the file.
    exchange.save(landscape, beside)
    return renewal.changes


def _check(landscape: Landscape) -> None:
    """Do nothing with a landscape that can be read back from a file.

    Raises:
        InvalidInput: it cannot, such as where more values contradict each other than a file may hold.
    """
    exchange.parse(exchange.to_yaml(landscape), Landscape)
    if mistakes := tuple(order_mistakes(landscape, landscape.reference_date)):
        raise InvalidInput(mistakes)
