"""Every mistake a file can hold, one per file, with the whole message beside it in a `.txt` of the same name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import parse, read_landscape, save, to_yaml
from professionele_klachtbehandeling.face.reading import read_ratings
from professionele_klachtbehandeling.face.registry import maturity_model
from tests.landscapes import landscape

HERE = Path(__file__).parent
READERS: dict[str, Callable[[Path], Any]] = {
    "landscape": read_landscape,
    "ratings": read_ratings,
    "model": maturity_model,
}
FILES = sorted(path for folder in READERS for path in (HERE / folder).iterdir() if path.suffix != ".txt")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_wrong_file_is_refused_with_all_its_mistakes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a wrong file raises exactly the message that stands beside it."""
    monkeypatch.chdir(path.parent)

    with pytest.raises(InvalidInput) as caught:
        READERS[path.parent.name](Path(path.name))

    assert path.with_name(f"{path.name}.txt").read_text(encoding="utf-8") == f"{caught.value}\n"
    # The other language says as much, of the same places.
    places = [line.partition(": ")[0] for line in str(caught.value).splitlines()]
    assert places == [line.partition(": ")[0] for line in caught.value.say("nl").splitlines()]
    assert not {*str(caught.value).splitlines()} & {*caught.value.say("nl").splitlines()}


def test_every_message_has_its_file() -> None:
    """No message is left over from a file that is gone."""
    messages = sorted(path for folder in READERS for path in (HERE / folder).glob("*.txt"))

    assert [path.with_name(f"{path.name}.txt") for path in FILES] == messages


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("er-is-niets.yaml", "er-is-niets.yaml: there is no such file"),
        ("map.yaml", "map.yaml: 'map.yaml' is a directory, not a file"),
    ],
)
def test_what_is_no_file_is_refused(name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is not there and a directory are told apart, and named."""
    monkeypatch.chdir(tmp_path)
    Path("map.yaml").mkdir()

    with pytest.raises(InvalidInput) as caught:
        read_landscape(name)

    assert message == str(caught.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nergens/uit.yaml", "there is no directory 'nergens'"),
        ("map.yaml", "'map.yaml' is a directory, not a file"),
        (
            "uit.toml",
            (
                "uit.toml: '.toml' is no suffix of a file that is read or written here; did you mean '.yml'? "
                "(.yaml, .yml, .json, .xlsx)"
            ),
        ),
    ],
)
def test_place_that_cannot_be_written_to_is_refused(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place that is not there, is a directory or ends in another suffix is named, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    Path("map.yaml").mkdir()

    with pytest.raises(InvalidInput) as caught:
        save(landscape(), name)

    assert message == str(caught.value)
    assert [Path("map.yaml")] == list(Path().iterdir())


def test_landscape_that_was_wrong_once_can_be_right() -> None:
    """The frame of the wrong landscapes is itself sound: without the mistake it would be read."""
    assert landscape() == parse(to_yaml(landscape()), type(landscape()))
