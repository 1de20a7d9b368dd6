"""A plug-in that wraps the views of others and loses them."""

import professionele_klachtbehandeling as pk


@pk.hookimpl(wrapper=True)
def klacht_register_views():
    """Return nothing of what others offer."""
    yield
    return []
