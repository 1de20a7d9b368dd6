"""Whether a plug-in was made for this version."""

import pytest

from professionele_klachtbehandeling.plugins.compatibility import compatibility_faults
from tests.plugins.offering import plugin


@pytest.mark.parametrize(
    ("requires", "code"),
    [
        ("professionele-klachtbehandeling>=0.1,<0.2", None),
        ("professionele_klachtbehandeling>=0.2", "plugin-needs-newer"),
        ("professionele-klachtbehandeling~=0.2", "plugin-needs-newer"),
        ("professionele-klachtbehandeling==0.3.*", "plugin-needs-newer"),
        ("professionele-klachtbehandeling<0.1", "plugin-needs-older"),
        ("professionele-klachtbehandeling>=0.0.1,<0.1", "plugin-needs-older"),
        ("professionele-klachtbehandeling==0.0.9", "plugin-needs-older"),
        ("professionele-klachtbehandeling>=0.2; python_version < '3'", None),
        ("professionele-klachtbehandeling>=0.2; extra == 'test'", None),
        ("pandas>=99", None),
        ("dit is geen eis", None),
    ],
)
def test_bounds_on_the_library_are_kept(requires: str, code: str | None) -> None:
    """A plug-in that asks for another version of the library is told apart by which way it lies."""
    found = [fault.mistake.code for fault in compatibility_faults(plugin(requires=(requires,)), "0.1.0")]

    assert ([] if code is None else [code]) == found


def test_fault_tells_what_is_asked_and_what_there_is() -> None:
    """The bounds and the version stand in the sentence."""
    (fault,) = compatibility_faults(plugin(requires=("professionele-klachtbehandeling>=0.2",)), "0.1.0")

    assert "asks for a newer version of this library (>=0.2; this is 0.1.0)" == fault.reason("en")


def test_unknown_version_is_not_judged() -> None:
    """Where the library runs without being installed, nothing can be said."""
    assert [] == list(compatibility_faults(plugin(requires=("professionele-klachtbehandeling>=9",)), ""))
