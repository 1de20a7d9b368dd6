"""Whether a plug-in was made for this version of the library, by what its distribution asks for."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.plugin import CORE, Plugin

if TYPE_CHECKING:
    from packaging.requirements import Requirement

_ABOUT_US: Final = re.compile(CORE.replace("-", "[-_.]+"), re.IGNORECASE)
"""How a requirement on the library begins, in each way that its name can be written."""


def compatibility_faults(plugin: Plugin, version: str) -> Iterator[Fault]:
    """Yield the fault of a plug-in that asks for an older or a newer library than this version.

    What an installer checked when it installed the plug-in can have changed since. Nothing is said where no version is
    known or nothing is asked.
    """
    for stated in plugin.requires:
        # Most requirements are about others; reading one costs the import of a parser.
        requirement = _requirement(stated) if version and _ABOUT_US.match(stated.strip()) else None
        if requirement is None or _ABOUT_US.fullmatch(requirement.name) is None:
            continue
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        if not requirement.specifier.contains(version, prereleases=True):
            code = "needs-newer" if _is_newer_asked(requirement, version) else "needs-older"
            yield Fault.of(plugin, code, version, noun=str(requirement.specifier))


def _requirement(stated: str) -> "Requirement | None":
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        return Requirement(stated)
    except InvalidRequirement:
        return None


def _is_newer_asked(requirement: "Requirement", version: str) -> bool:
    """Return whether one of the bounds lies above a version."""
    from packaging.version import InvalidVersion, Version

    for bound in requirement.specifier:
        try:
            asked = Version(bound.version.removesuffix(".*"))
        except InvalidVersion:
            continue
        if bound.operator in (">=", ">", "==", "~=", "===") and asked > Version(version):
            return True
    return False
