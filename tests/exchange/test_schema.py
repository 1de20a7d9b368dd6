"""The JSON Schema of each kind of file."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.formats import FORMATS
from professionele_klachtbehandeling.exchange.json_text import read_json
from professionele_klachtbehandeling.exchange.reading import read_landscape
from professionele_klachtbehandeling.exchange.scalars import YES_OR_NO, whole_number
from professionele_klachtbehandeling.exchange.schema import json_schema, write_schemas
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.exchange.writing import to_json, to_tree
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml
from professionele_klachtbehandeling.maturity.rating import Ratings
from tests.house.source import ROOT, SOURCE
from tests.landscapes import landscape

SCHEMAS = SOURCE / "exchange" / "schemas"
VALIDATORS = {name.split("/")[1]: Draft202012Validator(json_schema(kind)) for kind, name in FORMATS.items()}
FILES = [*sorted((ROOT / "examples").glob("*/*.yaml")), *sorted((SOURCE / "maturity" / "models").glob("*.yaml"))]


def typed(tree: object) -> Any:  # noqa: ANN401 - any value of JSON
    """Return a tree as an editor sees it, which knows the types of YAML 1.2."""
    if isinstance(tree, dict):
        return {name: typed(value) for name, value in tree.items()}
    if isinstance(tree, list):
        return [typed(member) for member in tree]
    if isinstance(tree, Plain):
        return {"true": True, "false": False}.get(tree, tree if whole_number(tree) is None else whole_number(tree))
    return tree


def complaints(name: str, tree: object) -> list[str]:
    """Return what a schema says against a tree."""
    return [error.message for error in VALIDATORS[name].iter_errors(tree)]


def test_shipped_schemas_are_those_of_the_classes(tmp_path: Path) -> None:
    """The files beside the library say what the classes say; call `write_schemas(SCHEMAS)` where they do not."""
    write_schemas(tmp_path)

    stale = [
        path.name for path in sorted(tmp_path.iterdir()) if (SCHEMAS / path.name).read_bytes() != path.read_bytes()
    ]

    assert [] == stale
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in SCHEMAS.iterdir())


@pytest.mark.parametrize("schema", [json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.iterdir()])
def test_schema_is_itself_sound(schema: dict[str, Any]) -> None:
    """Each schema keeps the rules of JSON Schema."""
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_files_that_can_be_read_keep_to_the_schema(path: Path) -> None:
    """The examples and the model are sound for an editor too."""
    tree = typed(read_yaml(path.read_text(encoding="utf-8")).tree)

    assert [] == complaints(tree["format"].split("/")[1], tree)


def test_what_is_written_keeps_to_the_schema() -> None:
    """What the library itself writes is sound for other programs."""
    assert [] == complaints("landscape", to_tree(read_landscape(ROOT / "examples" / "lindewaard" / "landschap.yaml")))


WRONG = sorted(path for path in (ROOT / "tests" / "wrong").glob("*/*.*") if path.suffix in (".yaml", ".json"))
UNSEEN = {
    # Two places that do not go together.
    "landscape/dangling-reference.yaml",
    "landscape/double-id.yaml",
    "landscape/end-before-begin.yaml",
    "landscape/named-twice.yaml",
    "landscape/not-measured-but-counted.yaml",
    "landscape/reference-date-before-every-fact.yaml",
    "model/cap-on-unknown-level.yaml",
    "model/level-alone.yaml",
    "model/level-skipped.yaml",
    "model/level-twice.yaml",
    "model/no-weight.yaml",
    "ratings/double-rating.yaml",
    # What there is to choose from is known when the program runs.
    "model/threshold-above-one.yaml",
    "model/threshold-at-most-above-one.yaml",
    "model/unknown-measure.yaml",
    "model/unknown-method.yaml",
    "ratings/level-6.yaml",
    "ratings/model-of-another-file.yaml",
    "ratings/unknown-indicator.yaml",
    "ratings/unknown-model.yaml",
    # A calendar, a sum, and what no pattern can name.
    "landscape/date-that-is-none.yaml",
    "landscape/text-with-half-a-character.json",
    "model/share-above-one.yaml",
    "model/share-of-zero.yaml",
}
"""Mistakes that only reading finds, and why an editor cannot."""


def tree_of(path: Path) -> Any:  # noqa: ANN401 - any value of JSON
    """Return a file as an editor sees it, or None where an editor would see that it is no YAML or JSON."""
    try:
        reading = (read_json if path.suffix == ".json" else read_yaml)(path.read_text(encoding="utf-8"))
    except (InvalidInput, UnicodeDecodeError):
        return None
    return None if reading.mistakes else typed(reading.tree)


@pytest.mark.parametrize("path", WRONG, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_editor_sees_what_can_be_seen_without_reading_it_all(path: Path) -> None:
    """Every mistake of structure that is refused in reading is against the schema too."""
    tree = tree_of(path)
    if tree is None:
        return

    assert (f"{path.parent.name}/{path.name}" in UNSEEN) is not bool(complaints(path.parent.name, tree))


def test_schema_may_be_named_in_the_file() -> None:
    """The field by which an editor finds the schema is itself in the schema."""
    for kind, name in FORMATS.items():
        assert {"type": "string"} == json_schema(kind)["properties"]["$schema"], name
    assert [] == complaints("landscape", json.loads(to_json(landscape())))


RATED = {"indicator": "S1.5", "assessor": "kcc", "date": "2026-05-12", "level": 3}
SHEET = {"format": "klachtbehandeling/ratings/1", "municipality": "GM9999", "reference_date": "2026-07-01"}


@pytest.mark.parametrize(
    "tree",
    [
        SHEET | {"ratings": [RATED | {"level": 0}]},
        SHEET | {"ratings": [RATED | {"level": "hoog"}]},
        SHEET | {"ratings": [RATED | {"date": "2026"}]},
        SHEET | {"ratings": [RATED | {"not_applicable": "outsourced"}]},
        SHEET | {"ratings": [RATED | {"niveau": 3}]},
        SHEET | {"municipality": None},
        SHEET | {"format": "klachtbehandeling/ratings/2"},
        {"format": "klachtbehandeling/ratings/1"},
    ],
)
def test_editor_sees_most_mistakes(tree: dict[str, Any]) -> None:
    """An unknown field or value, a missing field and another version are against the schema."""
    assert [] != complaints("ratings", tree)


CHANNEL = {"id": "balie", "name": "Balie"}


@pytest.mark.parametrize(
    ("fields", "is_sound"),
    [
        ({"kinds": ["klacht"]}, True),
        ({"kinds": "klacht"}, True),
        ({"kinds": "geen"}, True),
        ({"kinds": {"disputed": ["klacht", ["klacht", "signaal"]]}}, True),
        ({"kinds": {"disputed": ["none", ["klacht"]]}}, True),
        ({"kinds": []}, False),
        ({"kinds": None}, False),
        ({"kinds": {"disputed": [["klacht"]]}}, False),
        ({"tasks": "all"}, True),
        ({"tasks": []}, False),
        ({"published": "ja"}, True),
        ({"published": "unknown"}, True),
        ({"published": 1}, False),
        ({"begin": 2024}, True),
        ({"begin": "5-2024"}, True),
        ({"begin": "mei 2024"}, False),
        ({"term": "6 weken"}, True),
        ({"term": 6}, False),
    ],
)
def test_schema_knows_the_shapes_of_a_fact(fields: dict[str, Any], is_sound: bool) -> None:
    """The four shapes of a fact are in the schema, and so is that an empty list is none of them."""
    tree = to_tree(landscape()) | {"channels": [CHANNEL | fields]}

    assert is_sound is not bool(complaints("landscape", tree))


def test_fields_tell_what_they_mean() -> None:
    """The docstrings of the classes, inherited ones too, are the help of the editor."""
    rating = json_schema(Ratings)["$defs"]["rating"]

    assert "a role or code name, never a person's name." == rating["properties"]["assessor"]["description"]
    assert "Where a fact comes from (bewijs)." == json_schema(Ratings)["$defs"]["evidence"]["description"]


def test_words_for_yes_and_no_are_offered() -> None:
    """An editor offers the words that are read as yes and no."""
    assert list(YES_OR_NO) == json_schema(Landscape)["$defs"]["bool"]["anyOf"][1]["enum"]
