"""A plug-in before anything of it is loaded: what it is called, where it comes from, and how to load it."""

from collections.abc import Callable
from typing import Final

import attrs

CORE: Final = "professionele-klachtbehandeling"
"""The distribution that is the library itself."""


@attrs.frozen(kw_only=True)
class Plugin:
    """A plug-in (uitbreiding).

    Attributes:
        name: what it is called: the name of its entry point, or of its file.
        distribution: the distribution or file it comes from.
        version: the version of the distribution, or the digest of the file.
        requires: what its distribution asks of others, as in its metadata.
        load: what returns the object that carries its hooks; it may raise anything.
    """

    name: str
    distribution: str
    version: str
    requires: tuple[str, ...] = ()
    load: Callable[[], object] = attrs.field(repr=False, eq=False)

    @property
    def label(self) -> str:
        """Distribution and version, as results name a plug-in that took part."""
        return f"{self.distribution} {self.version}".strip()

    @property
    def is_built_in(self) -> bool:
        """Whether it comes with the library."""
        return self.distribution == CORE
