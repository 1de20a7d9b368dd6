"""Which plug-ins the user wants, and what is said of those that fail."""

import json
from pathlib import Path

import pytest

from tests.cli.invoking import say
from tests.plugins.offering import STRONGEST

Capture = pytest.CaptureFixture[str]
FACTS = str(Path("examples/leeg/landschap.yaml").resolve())
FAILING = """
import professionele_klachtbehandeling as pk


class Failing:
    name = "stuk"

    def level(self, standings, share):
        raise ValueError("Jan Jansen")


@pk.hookimpl
def klacht_register_methods():
    return [Failing()]
"""


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """See to it that nothing installed takes part, and that files are named from an empty folder."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", "none")
    monkeypatch.chdir(tmp_path)


def test_plugin_in_a_file_is_used_and_told(capsys: Capture) -> None:
    """A method from a file assesses, and the outcome says which file took part."""
    Path("sterkste.py").write_text(STRONGEST, encoding="utf-8")

    spoken = say(capsys, "score", FACTS, "--plugin", "sterkste.py", "--method", "sterkste", "--format", "json")

    document = json.loads(spoken.out)
    assert (0, "", "sterkste") == (spoken.code, spoken.err, document["results"][0]["method"])
    assert ["sterkste.py"] == [plugin.partition(" ")[0] for plugin in document["plugins"]]


def test_fault_does_not_stop_the_work(capsys: Capture) -> None:
    """Where a plug-in cannot be loaded the work is done without it, and standard error says so."""
    Path("stuk.py").write_text("import bestaat_niet\n", encoding="utf-8")

    spoken = say(capsys, "score", FACTS, "--plugin", "stuk.py", "--format", "csv")

    assert (0, 33) == (spoken.code, len(spoken.out.splitlines()))
    first, second = spoken.err.splitlines()
    assert first.startswith("Doet niet mee: uitbreiding stuk (stuk.py sha256:")
    assert "De rest werkt. Wat helpt, staat in: klachtbehandeling plugins." == second


def test_plugin_that_fails_at_what_was_asked_is_told(capsys: Capture) -> None:
    """Where the method asked for fails there is nothing to give: code 2, which plug-in, and what helps."""
    Path("stuk.py").write_text(FAILING, encoding="utf-8")

    spoken = say(capsys, "score", FACTS, "--plugin", "stuk.py", "--method", "stuk")

    assert (2, "") == (spoken.code, spoken.out)
    first, second = spoken.err.splitlines()
    assert first.endswith("is mislukt bij het werk (stuk: ValueError (stuk.py:9))")
    assert "Werk zonder deze uitbreiding, neem een andere versie, of meld het aan de maker." == second
