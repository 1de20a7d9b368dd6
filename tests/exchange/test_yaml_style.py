"""YAML as people like to read it."""

from typing import Any

import pytest
import yaml

from professionele_klachtbehandeling.exchange.yaml_style import yaml_text
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Súdwest-Fryslân", "Súdwest-Fryslân"),
        ("no", "'no'"),
        ("Ja", "Ja"),
        ("0344", "'0344'"),
        ("2024", "'2024'"),
        ("2.5", "'2.5'"),
        ("1:30", "'1:30'"),
        ("1e3", "'1e3'"),
        ("0x1F", "'0x1F'"),
        (".inf", "'.inf'"),
        ("~", "'~'"),
        ("null", "'null'"),
        ("", "''"),
        ("2024-05-17", "2024-05-17"),
        ("17-5-2024", "17-5-2024"),
        ("2/3", "2/3"),
        ("80%", "80%"),
        ("a: b", "'a: b'"),
        ("# a", "'# a'"),
        ("it's", "it's"),
        (" a", "' a'"),
        (2024, "2024"),
        (True, "true"),
        ("x" * 300 + " " + "y" * 300, "x" * 300 + " " + "y" * 300),
        ("één\ntwee", "|-\n  één\n  twee"),
        ("één\n\ntwee\n", "|\n  één\n\n  twee"),
        ("één \ntwee", '"één \\ntwee"'),
    ],
)
def test_text_is_written_as_it_is_where_that_is_safe(value: object, written: str) -> None:
    """Quotes stand only around what some reader of YAML takes for something else; nothing is folded."""
    text = yaml_text({"field": value})

    assert f"field: {written}\n" == text
    assert str(value).lower() if isinstance(value, bool) else str(value) == read_yaml(text).tree["field"]


@pytest.mark.parametrize("text", ["no", "0344", "2024", "1:30", "1e3", ".inf", "null", "~", "y", "0o17", "1_000"])
def test_text_stays_a_text_for_readers_of_older_yaml(text: str) -> None:
    """A tool that follows YAML 1.1 reads the same text."""
    assert {"field": text} == yaml.safe_load(yaml_text({"field": text}))


def test_short_lists_and_inner_records_stand_on_one_line() -> None:
    """Items begin on a line of their own; what is small within them does not take a line per field."""
    tree: dict[str, Any] = {
        "title": {"nl": "Kort", "en": "Short"},
        "channels": [
            {
                "id": "balie",
                "kinds": ["klacht", "signaal"],
                "information": {"term": True, "handler": "none"},
                "figures": {"disputed": [205, 198]},
                "evidence": [{"citation": "Notitie", "date": 2024}, {"citation": "x" * 90}],
            }
        ],
        "names": ["x" * 50, "y" * 50],
        "nothing": [],
    }

    assert f"""\
title:
  nl: Kort
  en: Short
channels:
  - id: balie
    kinds: [klacht, signaal]
    information: {{term: true, handler: none}}
    figures: {{disputed: [205, 198]}}
    evidence:
      - {{citation: Notitie, date: 2024}}
      - citation: {"x" * 90}
names:
  - {"x" * 50}
  - {"y" * 50}
nothing: []
""" == yaml_text(tree)


def test_equal_parts_are_written_out() -> None:
    """A part that occurs twice is written twice, since references are not read."""
    part = ["a"]

    assert "first: [a]\nsecond: [a]\n" == yaml_text({"first": part, "second": part})
