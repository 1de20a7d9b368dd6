"""A plug-in that offers a view as a method."""

import professionele_klachtbehandeling as pk


class Picture:
    """A thing that draws, and knows no levels."""

    name = "plaatje"

    def draw(self, subject, *, theme, language):
        """Return nothing."""


@pk.hookimpl
def klacht_register_methods():
    """Return the thing."""
    return [Picture()]
