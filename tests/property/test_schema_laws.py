"""The law of the schemas: an editor marks nothing as wrong that can be read."""

from hypothesis import given
from jsonschema import Draft202012Validator

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.schema import json_schema
from professionele_klachtbehandeling.exchange.writing import to_tree
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.testing.models import models
from tests.strategies import RATINGS, landscapes

VALIDATORS = {kind: Draft202012Validator(json_schema(kind)) for kind in (Landscape, Ratings, MaturityModel)}


@given(landscapes() | RATINGS | models())
def test_what_is_written_keeps_to_the_schema(value: Landscape | Ratings | MaturityModel) -> None:
    """Every value that can be written is sound in the eyes of an editor."""
    assert [] == [error.message for error in VALIDATORS[type(value)].iter_errors(to_tree(value))]
