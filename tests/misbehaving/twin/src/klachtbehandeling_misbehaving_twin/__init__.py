"""A plug-in with a name that the distribution beside it has too."""

import professionele_klachtbehandeling as pk


class Twin:
    """A method that another distribution offers too."""

    name = "tweeling"

    def level(self, standings, share):
        """Return the lowest level."""
        return min(one.level for one in standings)


@pk.hookimpl
def klacht_register_methods():
    """Return the method."""
    return [Twin()]
