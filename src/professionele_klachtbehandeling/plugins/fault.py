"""What is wrong with a plug-in: which, what, and what to do about it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from professionele_klachtbehandeling.errors import KlachtbehandelingError, Mistake
from professionele_klachtbehandeling.plugins.plugin import Plugin
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.remedies import remedy

if TYPE_CHECKING:
    from professionele_klachtbehandeling.plugins.kind import PluginKind


@attrs.frozen(kw_only=True)
class Fault:
    """Something wrong with a plug-in (gebrek); what it concerns takes no part, the rest does.

    Attributes:
        plugin: the plug-in.
        mistake: what is wrong.
        kind: of which kind the object is; None where the whole plug-in is meant.
        name: the name of the object; empty where the whole plug-in or all of a kind is meant.
        because: the mistakes of a file that it brings along.
    """

    plugin: Plugin
    mistake: Mistake
    kind: "PluginKind | None" = None
    name: str = ""
    because: tuple[Mistake, ...] = ()

    @classmethod
    def of(
        cls,
        plugin: Plugin,
        code: str,
        found: object = "",
        *,
        noun: str = "",
        allowed: Iterable[str] = (),
        kind: "PluginKind | None" = None,
        name: str = "",
        because: Iterable[Mistake] = (),
    ) -> "Fault":
        """Return the fault for one mistake, whose sentence stands under `mistake.plugin-<code>`."""
        mistake = Mistake(code=f"plugin-{code}", found=str(found), noun=noun, allowed=tuple(allowed))
        return cls(plugin=plugin, mistake=mistake, kind=kind, name=name, because=tuple(because))

    def say(self, language: str = "nl") -> str:
        """Return which plug-in, and what is wrong with it, as one line."""
        plugin = self.plugin
        origin = f" ({plugin.label})" if plugin.distribution else ""
        return text("plugin.fault", language, name=plugin.name, origin=origin, reason=self.reason(language))

    def reason(self, language: str = "nl") -> str:
        """Return what is wrong; of the mistakes of a file the first and how many more there are."""
        said = self.mistake.say(language)
        if not self.because:
            return said
        first = self.because[0].say(language)
        key = "plugin.because" if len(self.because) == 1 else "plugin.because-more"
        return text(key, language, reason=said, first=first, count=len(self.because) - 1)

    def remedy(self, language: str = "nl") -> str:
        """Return what helps."""
        return remedy(self.mistake.code, language)


class PluginError(KlachtbehandelingError):
    """A plug-in that was asked for by name failed at its work, so that there is nothing to give back.

    Attributes:
        fault: which plug-in, what is wrong, and what helps.
    """

    def __init__(self, fault: Fault) -> None:
        """Hold the fault; it is put into words when asked for."""
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        """Return the fault as one line, in English."""
        return self.fault.say("en")
