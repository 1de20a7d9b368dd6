"""The kit as a whole: what it offers, and what it asks."""

import subprocess
import sys

import pytest

import professionele_klachtbehandeling.testing as kit


def test_every_name_offered_is_there() -> None:
    """What `__all__` lists can be imported, in one order, each once."""
    assert [] == [name for name in kit.__all__ if not hasattr(kit, name)]
    assert len(kit.__all__) == len(set(kit.__all__))


def test_every_kind_has_its_promises_and_its_fake() -> None:
    """Of each kind of plug-in there is a class of tests; of each but the model, which is a file, a fake."""
    kinds = ("Source", "Measure", "Method", "View", "Format", "Model")

    assert {f"{kind}Conformance" for kind in kinds} == {name for name in kit.__all__ if name.endswith("Conformance")}
    assert {f"Fake{kind}" for kind in kinds[:-1]} == {name for name in kit.__all__ if name.startswith("Fake")}


@pytest.mark.parametrize("missing", ["hypothesis", "pytest"])
def test_who_lacks_the_extra_is_told_so(missing: str) -> None:
    """Where hypothesis or pytest is missing, the import says what to install."""
    script = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "try:\n    import professionele_klachtbehandeling.testing\n"
        "except ImportError as error:\n    print(error)"
    )

    outcome = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)

    assert (
        "the kit needs hypothesis and pytest: install professionele-klachtbehandeling[testing]"
        == outcome.stdout.strip()
    )
