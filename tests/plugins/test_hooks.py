"""The hooks: what a plug-in can offer."""

import inspect

import pytest

from professionele_klachtbehandeling.plugins import hooks
from professionele_klachtbehandeling.plugins.kind import HOOKS

NAMES = sorted(name for name in vars(hooks) if name.startswith("klacht_"))


@pytest.mark.parametrize("name", NAMES)
def test_hook_takes_nothing_and_says_what_to_return(name: str) -> None:
    """Each hook has no parameter, a type, and a docstring with what, when and the smallest example."""
    function = getattr(hooks, name)
    told = inspect.getdoc(function) or ""

    assert {} == dict(inspect.signature(function).parameters)
    assert "return" in function.__annotations__
    assert told.startswith("Return ")
    assert "It is called when " in told
    assert f"    @pk.hookimpl\n    def {name}():\n        return [" in told


def test_there_is_a_hook_per_kind() -> None:
    """The hooks are those of the design, and no others."""
    assert sorted(HOOKS) == NAMES
