"""Checked by mypy, never run: what a developer writes with the public names is fully typed."""

from typing import assert_type

import professionele_klachtbehandeling as pk


def first_assessment() -> pk.Scorecard:
    """Use the face as the README does."""
    landscape = pk.read_landscape("landschap.yaml")
    assert_type(landscape, pk.Landscape)
    scorecard = pk.assess(landscape, pk.read_ratings("beoordelingen.yaml"))
    assert_type(scorecard["S1"].level, int | None)
    pk.chart("profile", scorecard).save("profiel.svg")
    return scorecard


def misspelt_name_is_found() -> None:
    """A name that does not exist is an error for the type checker, or this line would hold an ignore too many."""
    pk.ases  # type: ignore[attr-defined]  # noqa: B018 - asking for the name is the test
