"""What a source is."""

import datetime

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.sources.source import Loaded, Source, SourceRequest

REQUEST = SourceRequest(
    municipality=Municipality(code=MunicipalityCode.parse("GM9995"), name="Wilgendam"),
    reference_date=datetime.date(2026, 7, 1),
)


class Silent:
    """A source that says nothing of anybody."""

    name = "stil"

    def load(self, request: SourceRequest) -> Loaded:
        """Return a landscape that is wholly unknown."""
        return Loaded(landscape=Landscape(municipality=request.municipality, reference_date=request.reference_date))


def test_source_needs_a_name_and_loads() -> None:
    """Whatever has a name and loads a landscape is a source; it inherits from nothing."""
    source: Source = Silent()

    loaded = source.load(REQUEST)

    assert ("stil", "Wilgendam", ()) == (source.name, loaded.landscape.municipality.name, loaded.unread)
