"""How a value with many fields shows itself."""

from professionele_klachtbehandeling.domain.item import Evidence


def test_value_shows_only_what_it_says() -> None:
    """The representation of a value leaves out every field that is at its default."""
    assert "Evidence(citation='Website', inferred=True)" == repr(Evidence(citation="Website", inferred=True))
