"""What the README and the documentation show, works."""

import re
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
    """Run the commands of a console block: each line after a `$` that calls the command of this library.

    What is shown below a command is what it prints, with `...` for what is left out. A command of which mistakes are
    shown ends with exit code 2.
    """
    for block in re.split(r"^(?=\$ )", str(example.parsed), flags=re.MULTILINE)[1:]:
        line, _, shown = block.partition("\n")
        command, *words = shlex.split(line.removeprefix("$ "))
        assert "klachtbehandeling" == command, f"{example.path}:{example.line}: {command} is not ours to run"
        outcome = subprocess.run(
            [sys.executable, "-m", PACKAGE, *words], check=False, capture_output=True, text=True, encoding="utf-8"
        )
        printed = outcome.stdout or outcome.stderr
        asked = 0 if outcome.stdout or not shown.strip() else 2
        assert asked == outcome.returncode, f"{example.path}:{example.line}: {line}\n{outcome.stderr}"
        if shown.strip():
            lines = [re.escape(one.rstrip()) for one in shown.rstrip().splitlines()]
            pattern = "\n".join(lines).replace(r"\.\.\.", ".*?")
            told = "\n".join(one.rstrip() for one in printed.rstrip().splitlines())
            assert re.fullmatch(pattern, told, flags=re.DOTALL), f"{example.path}:{example.line}: {line}\n{told}"


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
