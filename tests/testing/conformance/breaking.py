"""How a test of the kit is shown to catch what it is for: it is run on a plug-in that breaks its promise."""

import pytest

from professionele_klachtbehandeling.testing.promise import BrokenPromise


def promises(conformance: type) -> list[str]:
    """Return the names of the tests of a conformance class."""
    return sorted(name for name in dir(conformance) if name.startswith("test_"))


def broken(case: object, test: str, *asked: object) -> str:
    """Return what the author of a plug-in reads where a test of a conformance class fails."""
    with pytest.raises(BrokenPromise) as caught:
        getattr(case, test)(*asked)
    return str(caught.value)


def remedy(case: object, test: str, *asked: object) -> str:
    """Return what the author is told to do."""
    return broken(case, test, *asked).rpartition("What to do: ")[2]
