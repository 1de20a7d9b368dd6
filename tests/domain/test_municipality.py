"""A municipality and the bodies around it."""

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation


def test_nobody_guesses_the_size_of_a_municipality() -> None:
    """How many people live somewhere is unknown until it is said."""
    assert UNKNOWN is Municipality(code=MunicipalityCode("9999"), name="Lindewaard").inhabitants


def test_organisation_stands_alone_unless_told() -> None:
    """A body is part of nothing and no second line where nothing is said; what it is in law is unknown."""
    body = Organisation(id="werkplein", name="Werkplein Tussen de Rivieren")

    assert ("werkplein", NONE, NONE) == (body.key, body.part_of, body.second_line)
    assert (UNKNOWN, UNKNOWN) == (body.statuses, body.complaint_procedure)
