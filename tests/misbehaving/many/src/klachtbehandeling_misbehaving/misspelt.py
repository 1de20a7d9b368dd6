"""A plug-in with a hook that does not exist."""

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_method():
    """Return nothing, and be called by nobody."""
    return []
