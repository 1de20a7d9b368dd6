"""The laws of exchange: what is written is read back the same, and written the same again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import content_hash, parse, to_json, to_yaml
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.testing.models import models
from tests.strategies import RATINGS, landscapes

VALUES = landscapes() | RATINGS | models()


@given(VALUES)
def test_yaml_is_read_back_the_same(value: Landscape | Ratings | MaturityModel) -> None:
    """Reading what was written as YAML gives an equal value, and writing that gives the same bytes."""
    written = to_yaml(value)

    again = parse(written, type(value))

    assert value == again
    assert written == to_yaml(again)


@given(VALUES)
def test_json_is_read_back_the_same(value: Landscape | Ratings | MaturityModel) -> None:
    """Reading what was written as JSON gives an equal value, and writing that gives the same bytes."""
    written = to_json(value)

    again = parse(written, type(value), "a.json")

    assert value == again
    assert written == to_json(again)


@given(VALUES)
def test_json_is_yaml(value: Landscape | Ratings | MaturityModel) -> None:
    """A file of ours in JSON may also be read as YAML."""
    assert value == parse(to_json(value), type(value))


@given(RATINGS, RATINGS)
def test_fingerprints_tell_values_apart(one: Ratings, other: Ratings) -> None:
    """Two values have one fingerprint exactly where they are equal."""
    assert (one == other) == (content_hash(one) == content_hash(other))


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever is handed in, the outcome is a value or an error that can be put into words in both languages."""
    for name in ("a.yaml", "a.json"):
        with pytest.raises(InvalidInput) as caught:
            parse(text, Landscape, name)

        assert caught.value.say("nl") != ""
        assert caught.value.say("en") != ""
