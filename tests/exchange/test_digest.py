"""The fingerprint of a value."""

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.exchange.digest import content_hash
from professionele_klachtbehandeling.exchange.reading import parse
from professionele_klachtbehandeling.exchange.writing import to_json, to_yaml
from tests.landscapes import landscape

VALUE = landscape(channels=(Channel(id="balie", name="Balie"),))


def test_layout_does_not_matter() -> None:
    """The same value has the same fingerprint, however it was written down."""
    again = parse(to_yaml(VALUE), type(VALUE))

    assert content_hash(VALUE) == content_hash(again) == content_hash(parse(to_json(VALUE), type(VALUE), "a.json"))
    assert content_hash(VALUE) == content_hash(
        landscape(channels=(Channel(id="balie", name="Balie", published=UNKNOWN),))
    )


def test_every_fact_matters() -> None:
    """Another value has another fingerprint."""
    assert content_hash(VALUE) != content_hash(landscape(channels=(Channel(id="balie", name="Balie", published=True),)))


def test_fingerprint_is_the_same_everywhere() -> None:
    """The fingerprint does not depend on machine, process or version of Python."""
    assert "sha256:7ed489bdebc34edcf93141045966b983cb25dad109b01c4d0936ed3241c4184b" == content_hash(landscape())


def test_values_have_a_fingerprint_together() -> None:
    """Facts with ratings are another thing than the facts alone."""
    assert 3 == len({content_hash(VALUE), content_hash(VALUE, VALUE), content_hash()})
