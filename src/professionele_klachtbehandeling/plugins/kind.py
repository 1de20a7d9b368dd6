"""The kinds of plug-in, and what an object of each kind must have."""

import enum
from collections.abc import Mapping
from typing import Final


class PluginKind(enum.Enum):
    """What a plug-in can offer (soort uitbreiding)."""

    SOURCE = "source"
    MEASURE = "measure"
    METHOD = "method"
    VIEW = "view"
    FORMAT = "format"
    MODEL = "model"

    @property
    def hook(self) -> str:
        """The name of the hook that registers this kind.

        >>> PluginKind.VIEW.hook
        'klacht_register_views'
        """
        return f"klacht_register_{self.value}s"


HOOKS: Final = tuple(kind.hook for kind in PluginKind)
"""The names of all hooks."""

WORK: Final[Mapping[PluginKind, str]] = {
    PluginKind.SOURCE: "load",
    PluginKind.MEASURE: "__call__",
    PluginKind.METHOD: "level",
    PluginKind.VIEW: "draw",
    PluginKind.FORMAT: "render",
}
"""The method by which an object of a kind does its work; a model does none."""
