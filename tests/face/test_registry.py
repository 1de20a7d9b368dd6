"""What there is to choose from."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.registry import maturity_model, method_named, model_mistakes, models, views
from tests.yardstick import indicator, model


def test_built_in_model_is_sound() -> None:
    """The built-in model names only measures, parameters and methods that exist."""
    assert [] == list(model_mistakes(maturity_model()))


def test_built_in_model_is_as_the_issue_says() -> None:
    """Four spearheads, 28 indicators, 19 of them computed and 9 rated, five levels, eight keys."""
    found = list(maturity_model().indicators.values())

    assert (4, 28, 19, 5, 8) == (
        len(maturity_model().spearheads),
        len(found),
        sum(bool(one.conditions) for one in found),
        maturity_model().highest,
        sum(one.key for one in found),
    )


def test_unknown_model_names_the_nearest() -> None:
    """A misspelt model is answered with the one that was meant."""
    with pytest.raises(InvalidInput) as caught:
        maturity_model("vier-speerpunt")

    assert "'vier-speerpunt' is no model; did you mean 'vier-speerpunten'? (vier-speerpunten)" == str(caught.value)


def test_unknown_method_names_the_nearest() -> None:
    """A misspelt method is answered with the one that was meant."""
    with pytest.raises(InvalidInput) as caught:
        method_named("stage")

    expected = "'stage' is no method; did you mean 'staged'? (staged, weakest-link, lower-median)"
    assert expected == str(caught.value)


def test_own_model_loads_from_a_file(tmp_path: Path) -> None:
    """Any other model in the same format loads: other levels, spearheads and indicators."""
    import attrs

    own = model(*(attrs.evolve(indicator(levels=3), id=name) for name in ("Q1", "Q2")), levels=3)
    conditions = maturity_model()["S1.1"].conditions[:1]
    own = attrs.evolve(
        own,
        spearheads=(
            attrs.evolve(
                own.spearheads[0],
                indicators=tuple(
                    attrs.evolve(one, conditions=(conditions[0], attrs.evolve(conditions[0], level=3)))
                    for one in own.spearheads[0].indicators
                ),
            ),
        ),
    )
    path = tmp_path / "eigen.yaml"
    path.write_text(to_yaml(own), encoding="utf-8")

    assert own == maturity_model(path)


def test_model_with_an_unknown_measure_is_refused() -> None:
    """A measure that does not exist is a mistake at its place in the model."""
    (first, *_) = model_mistakes(model(indicator("cells_with_entrance", 2), levels=2))

    assert (
        "spearheads[0].indicators[0].conditions[0].all[0].measure: "
        "'cells_with_entrance' is no measure; did you mean 'cells_with_entry'?"
    ) == first.say("en").partition(" (")[0]


def test_registry_lists_models_and_views() -> None:
    """What is built in is listed by name."""
    assert (["vier-speerpunten"], ["ladder", "profile", "radar"]) == (list(models()), list(views()))
