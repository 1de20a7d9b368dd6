"""Small landscapes for tests: only the sections that matter are named."""

import datetime
from typing import Any

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.snapshot import Snapshot


def landscape(
    reference_date: str = "2026-07-01",
    complete: tuple[str, ...] = (),
    **sections: Any,  # noqa: ANN401 - each section has items of its own class
) -> Landscape:
    """Return a landscape of the invented municipality of Lindewaard with these sections."""
    return Landscape(
        municipality=Municipality(code=MunicipalityCode("9999"), name="Lindewaard"),
        reference_date=datetime.date.fromisoformat(reference_date),
        complete=complete,
        **sections,
    )


def snapshot(
    reference_date: str = "2026-07-01",
    complete: tuple[str, ...] = (),
    **sections: Any,  # noqa: ANN401 - each section has items of its own class
) -> Snapshot:
    """Return such a landscape as it stands at its reference date."""
    return Snapshot(landscape(reference_date, complete, **sections))
