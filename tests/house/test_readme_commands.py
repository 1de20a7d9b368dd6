"""What a person types on a fresh machine is what CI types."""

import re

from tests.house.source import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def fenced(language: str) -> list[str]:
    """Return the lines of all code blocks of the README in a language."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def test_ci_runs_the_commands_of_the_readme() -> None:
    """`.ci/run` holds the two commands of the README letter for letter: the tests first, then the demonstration."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    demonstrate, test = fenced("sh")

    assert [test, demonstrate] == [line for line in script if line.startswith("python3 -m venv")]


def test_powershell_does_the_same() -> None:
    """The commands for Windows are those for a Unix shell, step by step, with the paths and the launcher of Windows."""
    steps = [step for command in fenced("sh") for step in command.split(" && ")]

    expected = [re.sub(r"^python3\b", "py", step).replace("/bin/", "\\Scripts\\") for step in steps]

    assert expected == fenced("powershell")
