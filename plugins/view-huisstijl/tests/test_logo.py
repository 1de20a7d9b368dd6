"""Logos: which pictures are one, and which files are read at all."""

import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from klachtbehandeling_view_huisstijl.logo import LARGEST, read_logo

import professionele_klachtbehandeling as pk

Makes = Callable[..., bytes]


def refused(name: str) -> tuple[str, str]:
    """Return what is said of a logo in the current folder, in Dutch and in English."""
    with pytest.raises(pk.InvalidInput) as error:
        read_logo(name, Path())
    return error.value.say("nl"), error.value.say("en")


@pytest.mark.parametrize(
    ("depth", "colour"),
    [(1, 0), (8, 0), (16, 0), (8, 2), (16, 2), (1, 3), (8, 3), (8, 4), (16, 4), (8, 6), (16, 6)],
)
def test_every_sort_of_png_is_a_picture_in_colour(make_png: Makes, depth: int, colour: int) -> None:
    """In grey or in colour, of 1 to 16 bits: it has red, green, blue and cover, each from 0 to 1."""
    Path("logo.png").write_bytes(make_png(8, 4, depth=depth, colour=colour))

    logo = read_logo("logo.png", Path())
    pixels = logo.pixels()

    assert ((8, 4), (4, 8, 4)) == ((logo.width, logo.height), pixels.shape)
    assert 0 <= pixels.min() <= pixels.max() <= 1
    has_cover = colour in (4, 6)
    assert has_cover == bool(np.any(pixels[:, :, 3] < 1))


@pytest.mark.parametrize("name", ["../logo.png", "/etc/passwd", "..", ".", "map/../../logo.png", "..\\logo.png"])
def test_nothing_outside_the_folder_is_read(name: str, make_png: Makes) -> None:
    """A path that leads out of the folder of the style file is refused, whether or not there is a file."""
    Path("..", "logo.png").write_bytes(make_png())

    assert (
        f"'{name}' ligt niet in de map van dit bestand; zet het logo daar neer, en schrijf alleen de naam",
        f"'{name}' is not in the folder of this file; put the logo there, and write its name only",
    ) == refused(name)


def test_link_out_of_the_folder_is_not_followed(make_png: Makes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A link counts as where it leads."""
    other = tmp_path_factory.mktemp("elders") / "logo.png"
    other.write_bytes(make_png())
    Path("logo.png").symlink_to(other)

    assert (
        (refused("logo.png")[1])
        == "'logo.png' is not in the folder of this file; put the logo there, and write its name only"
    )


def test_logo_in_a_folder_below_is_read(make_png: Makes) -> None:
    """A logo may lie in a folder beside the style file."""
    Path("beeld").mkdir()
    Path("beeld", "logo.png").write_bytes(make_png(3, 2))

    assert (3, 2) == (read_logo("beeld/logo.png", Path()).width, read_logo("beeld/logo.png", Path()).height)


SVG = (
    "een SVG kan scripts en verwijzingen bevatten en wordt niet gelezen; bewaar het logo als PNG",
    "an SVG can hold scripts and references and is not read; save the logo as PNG",
)
NO_PNG = (
    "'{}' is geen PNG, of is beschadigd; bewaar het logo opnieuw als PNG",
    "'{}' is no PNG, or is damaged; save the logo as PNG again",
)


@pytest.mark.parametrize(("name", "content"), [("logo.svg", b"<svg/>"), ("logo.png", b"<?xml?>\n<svg/>")])
def test_svg_is_refused_with_the_reason(name: str, content: bytes) -> None:
    """An SVG is recognised by its name or by what it holds."""
    Path(name).write_bytes(content)

    assert refused(name) == SVG


def test_damaged_pictures_are_refused(make_png: Makes) -> None:
    """What only begins as a PNG, or holds something else, is no logo."""
    whole = make_png(64, 64)
    broken = (b"", b"GIF89a", whole[:20], whole[:40], whole.replace(b"IHDR", b"IHDX"), make_png(0, 4))
    for content in (*broken, make_png(rows=zlib.compress(b""))):
        Path("logo.png").write_bytes(content)

        assert tuple(one.format("logo.png") for one in NO_PNG) == refused("logo.png")


def test_large_pictures_are_refused_before_they_are_unpacked(make_png: Makes) -> None:
    """A small file can hold a picture that fills the memory, so its size is read before it."""
    Path("logo.png").write_bytes(make_png(4001, 2))
    Path("zwaar.png").write_bytes(make_png() + b"\0" * LARGEST)

    assert (
        "dit logo is te groot: 4001 × 2; ten hoogste 2 MB, 4000 × 4000",
        "this logo is too large: 4001 × 2; at most 2 MB, 4000 × 4000",
    ) == refused("logo.png")
    assert "this logo is too large: > 2 MB; at most 2 MB, 4000 × 4000" == refused("zwaar.png")[1]


def test_logo_that_is_not_there_is_told() -> None:
    """A missing logo is named, and the folder it should be in."""
    assert (
        "in de map van dit bestand is geen bestand 'logo.png'",
        "there is no file 'logo.png' in the folder of this file",
    ) == refused("logo.png")


def test_folder_is_no_logo() -> None:
    """A folder of that name is refused as one."""
    Path("logo.png").mkdir()

    assert "'logo.png' is a directory, not a file" == refused("logo.png")[1]
