"""What a measure is: a named, pure function from a snapshot to an exact quantity with its facts."""

import enum
import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Protocol

import attrs

from professionele_klachtbehandeling.domain.outsourcing import ComplaintClauses
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link, Organ, ReviewSubject
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.quantity import Result


class MeasureKind(enum.Enum):
    """What sort of quantity a measure returns."""

    SHARE = "share"
    COUNT = "count"
    TRUTH = "truth"


class Measure(Protocol):
    """A measure (maatstaf): what a condition of a model can ask after."""

    @property
    def name(self) -> str:
        """How a model names it."""
        ...

    @property
    def kind(self) -> MeasureKind:
        """What sort of quantity it returns."""
        ...

    @property
    def quality_fields(self) -> tuple[str, ...]:
        """The fields of which improvement never lowers it, as `section.field`."""
        ...

    @property
    def parameters(self) -> Mapping[str, object]:
        """What it can be told, with the default of each; `inspect.Parameter.empty` where there is none."""
        ...

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401 - each measure has its own
        """Return the quantity at the reference date."""
        ...


@attrs.frozen
class FunctionMeasure:
    """A measure made of a function; its name is the function's, its parameters are the keyword-only ones."""

    function: Callable[..., Result]
    kind: MeasureKind
    quality_fields: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.function.__name__

    @property
    def parameters(self) -> Mapping[str, object]:
        """The keyword-only parameters with their defaults."""
        signature = inspect.signature(self.function)
        return {
            name: parameter.default
            for name, parameter in signature.parameters.items()
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        }

    @property
    def description(self) -> str:
        """The first line of its docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401 - each function has its own
        """Return the quantity at the reference date."""
        return self.function(snapshot, **parameters)


def measure(kind: MeasureKind, *quality_fields: str) -> Callable[[Callable[..., Result]], FunctionMeasure]:
    """Return a decorator that makes a measure of a function.

    Args:
        kind: what sort of quantity the function returns.
        quality_fields: the fields of which improvement never lowers it, as `section.field`.
    """

    def wrap(function: Callable[..., Result]) -> FunctionMeasure:
        return FunctionMeasure(function, kind, quality_fields)

    return wrap


def condition_mistakes(condition: Condition, measures: Mapping[str, Measure], path: str) -> Iterator[Mistake]:
    """Yield what is wrong with a condition in view of the measures at hand: name, parameters, sort of demand."""
    found = measures.get(condition.measure)
    if found is None:
        yield Mistake(
            code="no-such", path=f"{path}.measure", found=condition.measure, noun="measure", allowed=tuple(measures)
        )
        return
    for name in condition.parameters:
        if name not in found.parameters:
            yield Mistake(
                code="no-such",
                path=f"{path}.with.{name}",
                found=name,
                noun="parameter",
                allowed=tuple(found.parameters),
            )
    for name, default in found.parameters.items():
        if default is inspect.Parameter.empty and name not in condition.parameters:
            yield Mistake(code="parameter-missing", path=f"{path}.with", found=condition.measure, noun=name)
        elif name in condition.parameters:
            yield from _parameter_mistakes(name, condition.parameters[name], default, f"{path}.with.{name}")
    if (condition.expected is None) == (found.kind is MeasureKind.TRUTH):
        yield Mistake(code=f"demand-on-{found.kind.value}", path=path, found=condition.measure)
    if found.kind is MeasureKind.SHARE and max(condition.at_least or 0, condition.at_most or 0) > 1:
        yield Mistake(code="above-one", path=path, found=str(condition.at_least or condition.at_most), noun="threshold")


CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "subject": tuple(subject.value for subject in ReviewSubject),
    "kind": tuple(kind.value for kind in InputKind),
    "kinds": tuple(kind.value for kind in InputKind),
    "organ": tuple(organ.value for organ in Organ),
    "link": tuple(link.value for link in Link),
    "clause": tuple(field.name for field in attrs.fields(ComplaintClauses)),
    "window": ("current", "previous"),
}
"""What a parameter of this name can be; a parameter without choices is a number from 1, or yes or no."""
_MOST: Final = 1_200
"""The greatest number that a parameter can be: a hundred years in months, before which nothing counts."""


def _parameter_mistakes(name: str, value: object, default: object, path: str) -> Iterator[Mistake]:
    if name in CHOICES:
        for option in value if isinstance(value, tuple) else (value,):
            if option not in CHOICES[name]:
                yield Mistake(
                    code="no-such", path=path, found=str(option), noun=f"option-{name}", allowed=CHOICES[name]
                )
    elif isinstance(default, bool):
        if not isinstance(value, bool):
            yield Mistake(code="no-such", path=path, found=str(value), noun="truth", allowed=("true", "false"))
    elif not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST:
        yield Mistake(code="no-such", path=path, found=str(value).lower(), noun="number-of-parameter")
