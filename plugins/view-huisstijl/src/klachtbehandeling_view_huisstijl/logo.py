"""A logo: a PNG of a decent size that lies beside the style file."""

import io
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.disk import read_limited
from klachtbehandeling_view_huisstijl.mistakes import mistake

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LARGEST: Final = 2_000_000
"""How many bytes a logo may hold."""
MOST_DOTS: Final = 4_000
"""How wide and how high a logo may be, in dots: a small file can unpack to a picture that fills the memory."""

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEADER: Final = struct.Struct(">8sI4sII")
_GREY: Final = 2
"""A picture in grey has rows and columns, and no layers."""


@attrs.frozen(kw_only=True)
class Logo:
    """A logo (logo).

    Attributes:
        content: the PNG, byte by byte.
        width: its width in dots.
        height: its height in dots.
    """

    content: bytes = attrs.field(repr=False)
    width: int
    height: int

    def pixels(self) -> "npt.NDArray[np.float64]":
        """Return the picture as rows of red, green, blue and how much of the paper it covers, each from 0 to 1."""
        import numpy as np
        from matplotlib.image import imread

        read: npt.NDArray[np.float64] = np.asarray(imread(io.BytesIO(self.content), format="png"), dtype=np.float64)
        layers = [read] if read.ndim == _GREY else [read[:, :, layer] for layer in range(read.shape[2])]
        # One layer or two hold grey, three or four hold colours; the even ones end with the cover.
        cover = layers.pop() if len(layers) % 2 == 0 else np.ones_like(layers[0])
        colours = layers * 3 if len(layers) == 1 else layers
        return np.clip(np.stack([*colours, cover], axis=2), 0.0, 1.0)


def read_logo(name: str, folder: Path) -> Logo:
    """Return the logo in a file beside the style file.

    Args:
        name: the name of the file, as the style file gives it.
        folder: the folder of the style file; nothing outside it is read.

    Raises:
        InvalidInput: there is no such file in the folder, or it is no PNG of a decent size.
    """
    path = _inside(name, folder)
    try:
        content = read_limited(path, LARGEST)
    except pk.InvalidInput as error:
        if error.mistakes[0].code == "no-file":
            raise _refused("logo-missing", name) from None
        raise
    if content is None:
        raise _too_large(f"> {LARGEST // 1_000_000} MB")
    if not content.startswith(_SIGNATURE):
        is_svg = path.suffix.lower() in (".svg", ".svgz") or b"<svg" in content[:4096]
        raise _refused("logo-svg" if is_svg else "logo-no-png", name)
    logo = _measured(content, name)
    if max(logo.width, logo.height) > MOST_DOTS:
        raise _too_large(f"{logo.width} × {logo.height}")
    try:
        logo.pixels()
    except Exception:  # noqa: BLE001 - a damaged picture makes the decoder raise anything
        raise _refused("logo-no-png", name) from None
    return logo


def _inside(name: str, folder: Path) -> Path:
    """Return the path of a file in a folder; links are followed, and may not lead out of it."""
    try:
        home = folder.resolve()
        path = (home / name).resolve()
    except (OSError, ValueError, RuntimeError):
        raise _refused("logo-missing", name) from None
    if "\\" in name or not path.is_relative_to(home) or path == home:
        raise _refused("logo-outside", name)
    return path


def _measured(content: bytes, name: str) -> Logo:
    if len(content) < _HEADER.size:
        raise _refused("logo-no-png", name)
    _, _, kind, width, height = _HEADER.unpack_from(content)
    if kind != b"IHDR" or not width or not height:
        raise _refused("logo-no-png", name)
    return Logo(content=content, width=width, height=height)


def _too_large(found: str) -> pk.InvalidInput:
    most = f"{LARGEST // 1_000_000} MB, {MOST_DOTS} × {MOST_DOTS}"
    return pk.InvalidInput([mistake("logo-too-large", found=found, most=most)])


def _refused(code: str, name: str) -> pk.InvalidInput:
    return pk.InvalidInput([mistake(code, found=name)])
