"""LibreOffice, where it is installed: another program that opens a workbook and saves it in its own way."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

SOFFICE: Final = shutil.which("soffice")
needs_libreoffice: Final = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed here")


def saved_again(workbooks: Mapping[str, bytes], folder: Path) -> Mapping[str, bytes]:
    """Return workbooks as LibreOffice saves them, with a profile of its own so that no window that is open is met."""
    for name, content in workbooks.items():
        (folder / name).write_bytes(content)
    saved = folder / "saved"
    wish = [f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "xlsx"]
    files = [str(folder / name) for name in workbooks]
    subprocess.run([str(SOFFICE), *wish, "--outdir", str(saved), *files], check=True, capture_output=True, timeout=300)
    return {name: (saved / name).read_bytes() for name in workbooks}
