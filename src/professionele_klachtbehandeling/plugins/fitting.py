"""Whether a model fits the measures and methods at hand."""

from collections.abc import Collection, Iterator, Mapping

from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.measure import Measure, condition_mistakes


def model_mistakes(
    model: MaturityModel, measures: Mapping[str, Measure], methods: Collection[str]
) -> Iterator[Mistake]:
    """Yield what in a model does not fit the measures and methods at hand."""
    if model.method.name not in methods:
        yield Mistake(
            code="no-such", path="method.name", found=model.method.name, noun="method", allowed=tuple(methods)
        )
    for path, condition in conditions_of(model):
        yield from condition_mistakes(condition, measures, path)


def conditions_of(model: MaturityModel) -> Iterator[tuple[str, Condition]]:
    """Yield every condition of a model with its place in the file."""
    for number, spearhead in enumerate(model.spearheads):
        for index, indicator in enumerate(spearhead.indicators):
            place = f"spearheads[{number}].indicators[{index}]"
            if indicator.applies is not None:
                yield f"{place}.applies", indicator.applies
            for level, step in enumerate(indicator.conditions):
                for place_in_step, condition in enumerate(step.all):
                    yield f"{place}.conditions[{level}].all[{place_in_step}]", condition
