"""What there is to choose from by name: models, measures, methods and views."""

import functools
from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from professionele_klachtbehandeling.errors import Mistake, refuse
from professionele_klachtbehandeling.exchange import read_model
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import Measure, condition_mistakes
from professionele_klachtbehandeling.scoring.method import Method, methods

if TYPE_CHECKING:
    from professionele_klachtbehandeling.views.view import View

DEFAULT_MODEL = "vier-speerpunten"


@functools.cache
def models() -> Mapping[str, Traversable]:
    """Return the built-in model files by id.

    >>> list(models())
    ['vier-speerpunten']
    """
    folder = resources.files("professionele_klachtbehandeling.maturity").joinpath("models")
    found = {path.name.removesuffix(".yaml"): path for path in folder.iterdir() if path.name.endswith(".yaml")}
    return MappingProxyType(dict(sorted(found.items())))


def maturity_model(name: str | Path = DEFAULT_MODEL) -> MaturityModel:
    """Return a model: a built-in one by its id, or any other from a file.

    Args:
        name: an id such as `vier-speerpunten`, or the path of a model file.

    Raises:
        InvalidInput: there is no such model, or the file has mistakes; all of them are listed.

    >>> maturity_model()
    <MaturityModel vier-speerpunten 2026.1: 4 spearheads, 28 indicators>
    """
    if isinstance(name, str) and name in models():
        return _built_in(name)
    path = Path(name)
    if not path.suffix and not path.exists():
        raise refuse("no-such", name, "model", models())
    return read_model(path, check=model_mistakes)


@functools.cache
def _built_in(name: str) -> MaturityModel:
    """Return a built-in model; it is a constant of the package, so it is read once."""
    return read_model(models()[name], check=model_mistakes)


def model_mistakes(model: MaturityModel) -> Iterator[Mistake]:
    """Yield what in a model does not fit the measures and methods at hand."""
    measures = built_in_measures()
    if model.method.name not in methods():
        yield Mistake(
            code="no-such", path="method.name", found=model.method.name, noun="method", allowed=tuple(methods())
        )
    for number, spearhead in enumerate(model.spearheads):
        for index, indicator in enumerate(spearhead.indicators):
            place = f"spearheads[{number}].indicators[{index}]"
            if indicator.applies is not None:
                yield from condition_mistakes(indicator.applies, measures, f"{place}.applies")
            for level, step in enumerate(indicator.conditions):
                for place_in_step, condition in enumerate(step.all):
                    path = f"{place}.conditions[{level}].all[{place_in_step}]"
                    yield from condition_mistakes(condition, measures, path)


def all_measures() -> Mapping[str, Measure]:
    """Return the measures by name.

    >>> all_measures()["outsourced_tasks"].kind.value
    'count'
    """
    return built_in_measures()


def method_named(name: str) -> Method:
    """Return an aggregation rule by its name.

    Raises:
        InvalidInput: there is no such method; the nearest is named.

    >>> method_named("staged").name
    'staged'
    """
    if name not in methods():
        raise refuse("no-such", name, "method", methods())
    return methods()[name]


def views() -> "Mapping[str, View]":
    """Return the charts by name.

    >>> list(views())
    ['ladder', 'profile', 'radar']
    """
    from professionele_klachtbehandeling.views.ladder import Ladder
    from professionele_klachtbehandeling.views.profile import Profile
    from professionele_klachtbehandeling.views.radar import Radar

    built_in: tuple[View, ...] = (Ladder(), Profile(), Radar())
    return {view.name: view for view in built_in}
