"""What comes with the library."""

from professionele_klachtbehandeling.plugins.attaching import attach
from professionele_klachtbehandeling.plugins.discovery import built_in
from professionele_klachtbehandeling.plugins.kind import PluginKind
from tests.plugins.offering import VERSION


def test_library_uses_every_hook() -> None:
    """Because the library itself enters by all hooks, they are known to be enough."""
    attached = attach(built_in(), VERSION)

    assert ({*PluginKind}, ()) == ({*attached.hooks}, attached.faults)
