"""Whatever a file holds, reading it ends in a value or in our error; `nox -s fuzz` tries twenty thousand.

Who makes a new reader adds it to `READERS`, with some sound files to begin from, and it is tried like the others.
"""

import functools
import json
import random
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import parse, to_json, to_workbook, to_yaml
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml
from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Ratings
from tests.house.source import ROOT, SOURCE
from tests.mutating import as_json, as_yaml, damaged, mutated, plain, spoilt

Making = Callable[[random.Random], bytes]


@attrs.frozen
class Reader:
    """What reads one kind of file in one form.

    Attributes:
        name: which kind and form, as the test is named.
        suffix: what the name of such a file ends in.
        read: the public function that reads it.
        sound: makes a file that can be read.
        spoil: makes a file whose content has gone wrong.
    """

    name: str
    suffix: str
    read: Callable[[Path], Any]
    sound: Making
    spoil: Making


def trees(*paths: Path) -> tuple[Any, ...]:
    """Return sound files as trees."""
    return tuple(plain(read_yaml(path.read_text(encoding="utf-8")).tree) for path in paths)


def text(name: str, suffix: str, read: Callable[[Path], Any], sound: Sequence[Any]) -> Reader:
    """Return the reader of a kind of text, with the trees of files that can be read."""
    make = as_json if suffix == ".json" else as_yaml
    return Reader(
        name,
        suffix,
        read,
        lambda luck: make(luck.choice(sound), luck),
        lambda luck: make(mutated(luck.choice(sound), luck), luck),
    )


def workbook(name: str, read: Callable[[Path], Any], kind: type[Landscape | Ratings], sound: Sequence[Any]) -> Reader:
    """Return the reader of a kind of workbook, with the trees of the values that stand in files that can be read."""

    @functools.cache
    def written(number: int) -> bytes:
        value = parse(json.dumps(sound[number]), kind, "a.json")
        return to_workbook(value, model=maturity_model())

    def made(luck: random.Random) -> bytes:
        return written(luck.randrange(len(sound)))

    return Reader(name, ".xlsx", read, made, lambda luck: spoilt(made(luck), luck))


EXAMPLES = ROOT / "examples"
LANDSCAPES = trees(*sorted(EXAMPLES.glob("*/landschap.yaml")), EXAMPLES / "gemeenten" / "utrecht.yaml")
RATINGS = trees(EXAMPLES / "lindewaard" / "beoordelingen.yaml")
MODELS = trees(SOURCE / "maturity" / "models" / "vier-speerpunten.yaml")

READERS = (
    # ---- the table of readers: each is tried with every way to go wrong ----
    text("landscape-yaml", ".yaml", read_landscape, LANDSCAPES),
    text("landscape-json", ".json", read_landscape, LANDSCAPES),
    text("ratings-yaml", ".yaml", read_ratings, RATINGS),
    text("ratings-json", ".json", read_ratings, RATINGS),
    text("model-yaml", ".yaml", maturity_model, MODELS),
    text("model-json", ".json", maturity_model, MODELS),
    workbook("landscape-xlsx", read_landscape, Landscape, LANDSCAPES),
    workbook("ratings-xlsx", read_ratings, Ratings, RATINGS),
)
WAYS = ("spoilt", "damaged", "text", "bytes")
"""How a file goes wrong: its content, its bytes, or from the beginning."""

PROFILE = settings.get_current_profile_name()
INPUTS = {"fuzz": 20_000, "thorough": 6_000}.get(PROFILE, 1_200)
"""How many files are tried in all."""
EACH = settings(
    max_examples=-(-INPUTS // (len(READERS) * len(WAYS))),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def content(reader: Reader, way: str, data: st.DataObject) -> bytes:
    """Return what a file holds that goes wrong in some way."""
    if way == "bytes":
        return data.draw(st.binary(max_size=400))
    if way == "text":
        return data.draw(st.text(max_size=400)).encode("utf-8", "surrogatepass")
    luck = random.Random(data.draw(st.integers(0, 2**32 - 1), label="luck"))  # noqa: S311 - a lot that can be repeated
    return damaged(reader.sound(luck), luck) if way == "damaged" else reader.spoil(luck)


def read_or_refused(reader: Reader, path: Path) -> Any:  # noqa: ANN401 - a value of any kind, or our error
    """Return the value in a file, or the error with which it is refused."""
    try:
        return reader.read(path)
    except InvalidInput as error:
        return error


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@EACH
@given(data=st.data())
def test_reading_ends_in_a_value_or_in_our_error(reader: Reader, way: str, data: st.DataObject, tmp_path: Path) -> None:
    """No file, however wrong, ends in another error than ours, which has words in both languages, a line per mistake.

    What can be read can be written, and is read back the same.
    """
    path = tmp_path / f"a{reader.suffix}"
    path.write_bytes(content(reader, way, data))

    value = read_or_refused(reader, path)

    if isinstance(value, InvalidInput):
        for language in ("nl", "en"):
            lines = value.say(language).splitlines()
            assert len(value.mistakes) == len(lines) > 0
            assert not {"Cc", "Cs"} & set(map(unicodedata.category, "".join(lines)))
    else:
        assert value == parse(to_yaml(value), type(value)) == parse(to_json(value), type(value), "a.json")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_sound_files_are_sound(reader: Reader, tmp_path: Path) -> None:
    """What the mutations begin from can be read as it is, so that they do go wrong by what is done to them."""
    for number in range(10):
        path = tmp_path / f"{number}{reader.suffix}"
        path.write_bytes(reader.sound(random.Random(number)))  # noqa: S311 - as above

        reader.read(path)
