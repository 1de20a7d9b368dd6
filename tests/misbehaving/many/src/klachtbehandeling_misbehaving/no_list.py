"""A plug-in whose hook returns no list."""

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_methods():
    """Return a text."""
    return "staged"
