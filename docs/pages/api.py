"""The page on what Python programs can use: every public name, by subject."""

import enum
import inspect
from collections.abc import Iterator, Mapping
from typing import Any, Final

import professionele_klachtbehandeling as pk
from docs.pages.markdown import page

_INTRODUCTION: Final = """\
Everything public stands in the root of the package, and is loaded when it is first used: `import
professionele_klachtbehandeling as pk`. What stands in a module below and not here may change without notice. The
fields of facts, with their Dutch names and what each indicator reads, are in [the landscape
file](landscape-file.md).
"""
_SUBJECTS: Final[Mapping[str, tuple[str, ...]]] = {
    "Reading and writing": ("face.reading", "face.writing", "exchange"),
    "Facts from sources": ("face.loading", "sources"),
    "Assessing": ("face.assessing", "assessment"),
    "What to look into next": ("face.advising", "advice"),
    "Charts": ("face.charting", "views"),
    "The model and ratings": ("face.registry", "maturity"),
    "A municipality and its facts": ("domain.landscape", "domain.municipality", "domain.item", "domain.snapshot"),
    "Tasks, channels and who answers for them": ("domain.task", "domain.channel"),
    "What others do": ("domain.outsourcing",),
    "Accounting": ("domain.accountability",),
    "Culture and improvement": ("domain.culture", "domain.review"),
    "What a fact can be": ("domain.fact",),
    "Values": ("domain.code", "domain.date", "domain.term", "domain.share", "domain.article", "domain.vocabulary"),
    "Exact and open quantities": ("logic",),
    "Mistakes": ("errors",),
}
"""The subjects with the modules that are about them; a subject without public names is left out."""

_DATA: Final[Mapping[str, str]] = {
    "UNKNOWN": "Nobody said: what a field holds that is left out. Neither no nor *not applicable*.",
    "NONE": "It is known that there is none; in a file `none` or `geen`.",
    "Fact": "What a field holds: `Fact[bool]` is a `bool`, `NONE`, `UNKNOWN` or a `Disputed`; for type checkers.",
}
"""What is said of public names that are no class and no function."""


def api_page() -> str:
    """Return the page.

    Raises:
        LookupError: a public name has no subject yet.
    """
    by_subject: dict[str, list[str]] = {subject: [] for subject in _SUBJECTS}
    for name in pk.__all__:
        by_subject[_subject(name)].append(name)
    blocks = (block for subject, names in by_subject.items() if names for block in _subject_blocks(subject, names))
    return page("Python", _INTRODUCTION.strip(), *blocks)


def _subject(name: str) -> str:
    home = _home(name)
    for subject, modules in _SUBJECTS.items():
        if any(home == module or home.startswith(f"{module}.") for module in modules):
            return subject
    raise LookupError(f"{name} of {home} has no subject on the page yet")


def _home(name: str) -> str:
    """Return the module of a public name, below the package."""
    module = "domain.fact" if name in _DATA else getattr(pk, name).__module__
    return str(module).removeprefix(f"{pk.__name__}.")


def _subject_blocks(subject: str, names: list[str]) -> Iterator[str]:
    yield f"## {subject}"
    functions = [name for name in names if inspect.isfunction(getattr(pk, name))]
    yield (
        "\n\n".join(("```{eval-rst}\n.. currentmodule:: " + pk.__name__, *map(_directive, _ordered(functions, names))))
        + "\n```"
    )


def _ordered(functions: list[str], names: list[str]) -> list[str]:
    """Return functions first, then everything else in the order of `__all__`."""
    return [*functions, *(name for name in names if name not in functions)]


def _directive(name: str) -> str:
    if name in _DATA:
        return f".. py:data:: {name}\n\n   {_DATA[name]}"
    value = getattr(pk, name)
    if inspect.isfunction(value):
        return f".. autofunction:: {name}"
    return "\n".join((f".. autoclass:: {name}", "   :members:", *_more(value)))


def _more(kind: Any) -> Iterator[str]:  # noqa: ANN401 - any class
    """Yield the options that show the values of a closed list, or what a class has from others of this library."""
    ancestors = [ancestor for ancestor in kind.__mro__[1:-1] if ancestor.__module__ != "typing"]
    if issubclass(kind, enum.Enum):
        yield "   :undoc-members:"
    elif ancestors and all(ancestor.__module__.startswith(pk.__name__) for ancestor in ancestors):
        yield "   :inherited-members:"
