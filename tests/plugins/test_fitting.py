"""Whether a model fits the measures and methods at hand."""

import attrs

from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.model import MethodChoice
from professionele_klachtbehandeling.plugins.fitting import conditions_of, model_mistakes
from tests.plugins.offering import registry
from tests.yardstick import indicator, model


def test_built_in_model_is_sound() -> None:
    """The built-in model names only measures, parameters and methods that exist."""
    found = registry()

    assert [] == list(model_mistakes(maturity_model(), found.measures, found.methods))


def test_model_with_an_unknown_measure_is_refused() -> None:
    """A measure that does not exist is a mistake at its place in the model."""
    found = registry()

    (first, *_) = model_mistakes(model(indicator("cells_with_entrance", 2), levels=2), found.measures, found.methods)

    assert (
        "spearheads[0].indicators[0].conditions[0].all[0].measure: "
        "'cells_with_entrance' is no measure; did you mean 'cells_with_entry'?"
    ) == first.say("en").partition(" (")[0]


def test_model_with_an_unknown_method_is_refused() -> None:
    """A method that does not exist is a mistake of the model."""
    own = attrs.evolve(maturity_model(), method=MethodChoice(name="stagd"))

    (mistake,) = model_mistakes(own, {**registry().measures}, ["staged"])

    assert "method.name: 'stagd' is no method; did you mean 'staged'? (staged)" == mistake.say("en")


def test_every_condition_has_its_place() -> None:
    """Each condition of a model is walked over once, with the path of its field."""
    found = dict(conditions_of(maturity_model()))

    assert "spearheads[0].indicators[0].conditions[0].all[0]" in found
    assert len(found) > 60
