"""The kit for authors of plug-ins: values at random and by hand, fakes, and the promises of each kind as tests.

It needs hypothesis and pytest: `pip install "professionele-klachtbehandeling[testing]"`.
"""

try:
    import hypothesis  # noqa: F401 - without it nothing below can be imported
    import pytest  # noqa: F401
except ImportError as error:
    raise ImportError(
        "the kit needs hypothesis and pytest: install professionele-klachtbehandeling[testing]", name=error.name
    ) from error

from professionele_klachtbehandeling.testing.builders import (
    a_channel,
    a_landscape,
    a_model,
    a_municipality,
    a_rating,
    a_scorecard,
    a_task,
    an_indicator,
    some_evidence,
)
from professionele_klachtbehandeling.testing.conformance.format import FormatConformance, Output
from professionele_klachtbehandeling.testing.conformance.measure import MeasureConformance
from professionele_klachtbehandeling.testing.conformance.method import Law, MethodConformance
from professionele_klachtbehandeling.testing.conformance.model import ModelConformance
from professionele_klachtbehandeling.testing.conformance.source import SourceConformance
from professionele_klachtbehandeling.testing.conformance.view import ViewConformance
from professionele_klachtbehandeling.testing.fakes import FakeFormat, FakeMeasure, FakeMethod, FakeSource, FakeView
from professionele_klachtbehandeling.testing.promise import BrokenPromise

__all__ = [
    "BrokenPromise",
    "FakeFormat",
    "FakeMeasure",
    "FakeMethod",
    "FakeSource",
    "FakeView",
    "FormatConformance",
    "Law",
    "MeasureConformance",
    "MethodConformance",
    "ModelConformance",
    "Output",
    "SourceConformance",
    "ViewConformance",
    "a_channel",
    "a_landscape",
    "a_model",
    "a_municipality",
    "a_rating",
    "a_scorecard",
    "a_task",
    "an_indicator",
    "some_evidence",
]
