"""What the README and the documentation show, works."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sybil import Document, Example, Sybil
from sybil.parsers.myst import CodeBlockParser, DocTestDirectiveParser, PythonCodeBlockParser

from tests.house.source import PACKAGE, ROOT

PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))


def run_command(example: Example) -> None:
    """Run the commands of a console block: each line after a `$` that calls the command of this library."""
    for line in str(example.parsed).splitlines():
        if line.startswith("$ "):
            command, *words = shlex.split(line.removeprefix("$ "))
            assert command == "klachtbehandeling", f"{example.path}:{example.line}: {command} is not ours to run"
            outcome = subprocess.run(
                [sys.executable, "-m", PACKAGE, *words], check=False, capture_output=True, text=True, encoding="utf-8"
            )
            assert outcome.returncode == 0, f"{example.path}:{example.line}: {line}\n{outcome.stderr}"


BLOCKS = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        DocTestDirectiveParser(),
        CodeBlockParser(language="console", evaluator=run_command),
    ]
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_code_blocks_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python and console blocks of a page run from top to bottom, beside a copy of the examples."""
    if (ROOT / "examples").exists():
        shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)

    document: Document = BLOCKS.parse(page)
    for example in document.examples():
        example.evaluate()
