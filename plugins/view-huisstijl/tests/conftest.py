"""A scorecard, a logo and a style file to test with, and no style file of the person who runs the tests."""

import datetime
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

import professionele_klachtbehandeling as pk

# How long an example may take says more about the machine than about the code.
settings.register_profile("huisstijl", deadline=None)
settings.load_profile("huisstijl")

DATE = datetime.date(2026, 7, 1)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in an empty folder, with no style file named by the environment."""
    monkeypatch.delenv("KLACHTBEHANDELING_HUISSTIJL", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def ratings() -> tuple[pk.Rating, ...]:
    """Ratings of every indicator, of which the first of each spearhead has two levels."""
    ids = list(pk.maturity_model().indicators)
    levels = [(one, 2 + number % 3) for number, one in enumerate(ids)]
    return tuple(
        pk.Rating(indicator=one, level=pk.Level(level), assessor=assessor, date=DATE)
        for assessor, shift in (("werkgroep", 0), ("balie", 1))
        for one, level in ((one, level + shift) for one, level in levels)
        if not shift or one.endswith(".1")
    )


@pytest.fixture(scope="session")
def scorecard(ratings: tuple[pk.Rating, ...]) -> pk.Scorecard:
    """A scorecard of Lindewaard by facts and ratings."""
    who = pk.Municipality(code=pk.MunicipalityCode("9999"), name="Lindewaard")
    return pk.assess(pk.Landscape(municipality=who, reference_date=DATE), ratings)


@pytest.fixture(scope="session")
def rated_only(ratings: tuple[pk.Rating, ...]) -> pk.Scorecard:
    """A scorecard of ratings that do not say whose they are."""
    return pk.assess(ratings=ratings, reference_date=DATE)


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a part of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 8, height: int = 4, *, depth: int = 8, colour: int = 6, rows: bytes | None = None) -> bytes:
    """Return a PNG of which every byte is 200; a colour type as the standard numbers them."""
    layers = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = b"\0" + b"\xc8" * ((width * depth * layers + 7) // 8)
    palette = chunk(b"PLTE", b"\x6b\x2c\x91" * 256) if colour == 3 else b""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(row * height if rows is None else rows))
    return b"\x89PNG\r\n\x1a\n" + header + palette + pixels + chunk(b"IEND", b"")


@pytest.fixture
def make_png() -> Callable[..., bytes]:
    """What makes a PNG of a size, depth and colour type."""
    return png


@pytest.fixture
def write_style(tmp_path: Path) -> Callable[[str], str]:
    """What writes a style file in the current folder, with a logo beside it, and returns its name."""
    tmp_path.joinpath("logo.png").write_bytes(png(40, 10))

    def write(text: str) -> str:
        tmp_path.joinpath("huisstijl.yaml").write_text(text, encoding="utf-8")
        return "huisstijl.yaml"

    return write
