"""A plug-in whose hook raises."""

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_views():
    """Raise."""
    raise RuntimeError("geen zin")
