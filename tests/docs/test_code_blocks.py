"""What the README and the documentation show, works."""

import io
import re
import shlex
import shutil
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from sybil import Document, Example, Sybil
from sybil.parsers.myst import CodeBlockParser, DocTestDirectiveParser, PythonCodeBlockParser

from professionele_klachtbehandeling.cli import BAD_INPUT, FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.command import run
from tests.house.source import ROOT

PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))


def run_command(example: Example) -> None:
    """Run the commands of a console block: each line after a `$` that calls the command of this library.

    What is shown below a command is what it prints, with `...` for what is left out. A command of which mistakes are
    shown ends with exit code 2, and one that was partly done with 3; then both are shown.
    """
    for block in re.split(r"^(?=\$ )", str(example.parsed), flags=re.MULTILINE)[1:]:
        line, _, shown = block.partition("\n")
        where = f"{example.path}:{example.line}: {line}"
        command, *words = shlex.split(line.removeprefix("$ "))
        assert "klachtbehandeling" == command, f"{where}: not ours to run"
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = run(words)
        told = out.getvalue() + err.getvalue() if code == PARTLY_DONE else out.getvalue() or err.getvalue()
        done = {FINE, PARTLY_DONE} if err.getvalue() and shown.strip() else {FINE}
        assert code in (done if out.getvalue() or not shown.strip() else {BAD_INPUT}), f"{where}\n{told}"
        if shown.strip():
            asked = re.escape(_bare(shown)).replace(r"\.\.\.", ".*?")
            assert re.fullmatch(asked, _bare(told), flags=re.DOTALL), f"{where}\n{told}"


def _bare(printed: str) -> str:
    """Return what is printed without blanks at the ends of lines and blank lines at the end."""
    return "\n".join(line.rstrip() for line in printed.rstrip().splitlines())


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
