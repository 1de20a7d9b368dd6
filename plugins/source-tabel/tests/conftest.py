"""What the tests of this source share: the invented municipality, a folder to write tables in, and sizes of fuzzing."""

import datetime
import os
from collections.abc import Callable
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest
from hypothesis import settings

from klachtbehandeling_source_tabel.source import Tabel

settings.register_profile("dev", max_examples=30, deadline=None)
settings.register_profile("ci", max_examples=60, deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("fuzz", max_examples=10_000, deadline=None)
settings.load_profile("ci" if "CI" in os.environ else "dev")

RECORDED = Path(__file__).parent / "recorded"

Load = Callable[..., pk.Loaded]
Refused = Callable[..., list[str]]


@pytest.fixture(scope="session")
def recorded() -> Path:
    """Return the folder with the recorded tables."""
    return RECORDED


def request_for(*files: Path) -> pk.SourceRequest:
    """Return what is asked of the source about Wilgendam."""
    municipality = pk.Municipality(code=pk.MunicipalityCode.parse("9997"), name="Wilgendam")
    return pk.SourceRequest(municipality=municipality, reference_date=datetime.date(2026, 7, 1), files=files)


@pytest.fixture(scope="session")
def ask() -> Callable[..., pk.SourceRequest]:
    """Return what makes a request about Wilgendam from files."""
    return request_for


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Return what loads files from their contents: a mapping, and tables by name."""

    def loaded(mapping: str, **tables: str | bytes) -> pk.Loaded:
        return Tabel().load(request_for(written(tmp_path, mapping, tables)))

    return loaded


@pytest.fixture
def refused(load: Load) -> Refused:
    """Return what loads files that cannot be used, and gives what is said of them in Dutch."""

    def said(mapping: str, language: str = "nl", **tables: str | bytes) -> list[str]:
        with pytest.raises(pk.InvalidInput) as caught:
            load(mapping, **tables)
        return caught.value.say(language).split("\n")

    return said


def written(folder: Path, mapping: str, tables: dict[str, str | bytes]) -> Path:
    """Return a mapping that was written to a folder, with its tables beside it as CSV."""
    for name, content in tables.items():
        (folder / f"{name}.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
    path = folder / "koppeling.yaml"
    path.write_text(mapping, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def mapping() -> Callable[..., str]:
    """Return what writes a mapping of one table, `tabel.csv`, from its section, columns and whatever else it says."""

    def text(section: str, columns: str, *more: str, file: str = "tabel.csv") -> str:
        lines = [f"file: {file}", f"section: {section}", f"columns: {columns}", *more]
        table = "\n".join(f"    {line}" for line in lines)
        return f"format: klachtbehandeling/tabel/1\ndate: 2026-06-30\ntables:\n  -\n{table}\n"

    return text
