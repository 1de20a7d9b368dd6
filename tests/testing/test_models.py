"""Models at random."""

from hypothesis import given, settings

from professionele_klachtbehandeling.face.registry import find_plugins
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import MeasureKind
from professionele_klachtbehandeling.testing.models import COUNTS_ASKED, SHARES_ASKED, TRUTHS_ASKED, models


@settings(max_examples=20)
@given(models(methods=("weakest-link",)))
def test_models_are_sound(model: MaturityModel) -> None:
    """A model at random has no mistakes, two to six levels, and the method that was allowed."""
    assert [] == list(find_plugins(only=()).model_mistakes(model))
    assert 2 <= model.highest <= 6
    assert "weakest-link" == model.method.name


def test_conditions_ask_what_is_there() -> None:
    """What models at random ask after are measures of the kind that they are taken for."""
    kinds = {
        MeasureKind.SHARE: SHARES_ASKED,
        MeasureKind.COUNT: COUNTS_ASKED,
        MeasureKind.TRUTH: TRUTHS_ASKED,
    }

    assert {} == {
        name: kind for kind, names in kinds.items() for name in names if built_in_measures()[name].kind is not kind
    }
