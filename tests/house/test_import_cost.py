"""Importing the library costs next to nothing; what is heavy comes with its first use."""

import subprocess
import sys

import pytest

HEAVY = ("attr", "attrs", "cattrs", "click", "importlib.metadata", "matplotlib", "numpy", "pandas", "typing", "yaml")


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a statement loads in a bare interpreter."""
    script = f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    outcome = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    return set(outcome.stdout.split())


@pytest.mark.parametrize("heavy", HEAVY)
def test_import_loads_nothing_heavy(heavy: str) -> None:
    """`import professionele_klachtbehandeling` does not load the module."""
    assert heavy not in loaded_by("import professionele_klachtbehandeling")


def test_import_loads_no_layer() -> None:
    """The bare import loads the root package and not one of its layers."""
    loaded = loaded_by("import professionele_klachtbehandeling")

    assert ["professionele_klachtbehandeling"] == sorted(
        name for name in loaded if name.startswith("professionele_klachtbehandeling")
    )
