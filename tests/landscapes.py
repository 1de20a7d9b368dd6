"""Small landscapes for tests: only the sections that matter are named."""

from typing import Any

from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.testing.builders import a_landscape

landscape = a_landscape


def snapshot(
    reference_date: str = "2026-07-01",
    complete: tuple[str, ...] = (),
    **sections: Any,  # noqa: ANN401 - each section has items of its own class
) -> Snapshot:
    """Return such a landscape as it stands at its reference date."""
    return Snapshot(landscape(reference_date, complete, **sections))
