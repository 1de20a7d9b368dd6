"""Whether a plug-in was made for this version of the library, by what its distribution asks for."""

from collections.abc import Iterator

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.plugin import CORE, Plugin


def compatibility_faults(plugin: Plugin, version: str) -> Iterator[Fault]:
    """Yield the fault of a plug-in that asks for an older or a newer library than this version.

    What an installer checked when it installed the plug-in can have changed since. Nothing is said where no version is
    known or nothing is asked.
    """
    for stated in plugin.requires:
        requirement = _requirement(stated)
        if requirement is None or canonicalize_name(requirement.name) != CORE or not version:
            continue
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        if not requirement.specifier.contains(version, prereleases=True):
            code = "needs-newer" if _is_newer_asked(requirement, version) else "needs-older"
            yield Fault.of(plugin, code, version, noun=str(requirement.specifier))


def _requirement(stated: str) -> Requirement | None:
    try:
        return Requirement(stated)
    except InvalidRequirement:
        return None


def _is_newer_asked(requirement: Requirement, version: str) -> bool:
    """Return whether one of the bounds lies above a version."""
    for bound in requirement.specifier:
        try:
            asked = Version(bound.version.removesuffix(".*"))
        except InvalidVersion:
            continue
        if bound.operator in (">=", ">", "==", "~=", "===") and asked > Version(version):
            return True
    return False
