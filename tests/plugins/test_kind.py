"""The kinds of plug-in."""

from professionele_klachtbehandeling.plugins import hooks
from professionele_klachtbehandeling.plugins.kind import HOOKS, WORK, PluginKind


def test_every_kind_has_its_hook() -> None:
    """The hooks of the kinds are the hooks there are, and no others."""
    assert sorted(HOOKS) == sorted(name for name in vars(hooks) if name.startswith("klacht_"))


def test_every_kind_but_a_model_does_work() -> None:
    """Only a model is data."""
    assert {*PluginKind} - {PluginKind.MODEL} == {*WORK}
