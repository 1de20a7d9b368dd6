"""The first line of a file: what it is, and of which version."""

import pytest

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.formats import FORMATS, kind_of, with_format, without_format
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings


@pytest.mark.parametrize("kind", [Landscape, Ratings])
def test_format_is_no_field_of_the_value(kind: type) -> None:
    """What is written of a landscape or of ratings gets its format, and loses it when read."""
    headed = with_format({"a": 1}, kind)

    assert ["format", "a"] == list(headed)
    assert ({"a": 1}, ()) == without_format(headed, kind)


def test_model_carries_its_format() -> None:
    """A model is handed on as a file of its own, so its format is a field of it."""
    headed = with_format({"id": "eigen"}, MaturityModel)

    assert ({"id": "eigen", "format": "klachtbehandeling/model/1"}, ()) == without_format(headed, MaturityModel)


@pytest.mark.parametrize("tree", [{"a": 1}, {"format": None, "a": 1}])
def test_file_without_a_format_is_judged_all_the_same(tree: dict[str, object]) -> None:
    """A missing format is one mistake, beside which the others can be found."""
    fields, mistakes = without_format(tree, Ratings)

    assert {"a": 1} == fields
    assert ["the file does not say what it is; begin it with 'format: klachtbehandeling/ratings/1'"] == [
        mistake.say("en") for mistake in mistakes
    ]


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("klachtbehandeling/ratings/2", "klachtbehandeling/ratings/2"),
        ("klachtbehandeling/model/1", "klachtbehandeling/model/1"),
        (["a"], "[…]"),
    ],
)
def test_other_format_is_refused(found: object, shown: str) -> None:
    """The fields of another format are not judged by these rules."""
    with pytest.raises(InvalidInput) as caught:
        without_format({"format": found}, Ratings)

    assert f"format: the file says it is '{shown}'; expected klachtbehandeling/ratings/1" == str(caught.value)


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        *((format_, format_.split("/")[1]) for format_ in FORMATS.values()),
        ("klachtbehandeling/model/9", "model"),
        ("klachtbehandeling/modellen/1", ""),
        (None, ""),
    ],
)
def test_kind_of_file_is_known_by_its_format(found: object, kind: str) -> None:
    """A later version of a format is still of its kind; another format is of none."""
    assert kind == kind_of(found)
