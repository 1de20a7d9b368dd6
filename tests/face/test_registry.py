"""What there is to choose from."""

import hashlib
from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.registry import find_plugins, format_named, maturity_model, method_named
from tests.plugins.offering import STRONGEST
from tests.yardstick import indicator, model


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


@pytest.mark.parametrize(("name", "shown"), [("a" * 300, f"{'a' * 199}…"), ("a\0", r"a\x00")])
def test_name_that_no_file_can_have_is_no_model(name: str, shown: str) -> None:
    """A name that is too long for a file, or could not be one, is answered like any other."""
    with pytest.raises(InvalidInput) as caught:
        maturity_model(name)

    assert f"'{shown}' is no model (vier-speerpunten)" == str(caught.value)


def test_unknown_method_names_the_nearest() -> None:
    """A misspelt method is answered with the one that was meant."""
    with pytest.raises(InvalidInput) as caught:
        method_named("stage")

    expected = "'stage' is no method; did you mean 'staged'? (lower-median, staged, weakest-link)"
    assert expected == str(caught.value)


def test_own_model_loads_from_a_file(tmp_path: Path) -> None:
    """Any other model in the same format loads: other levels, spearheads and indicators."""
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


def test_registry_lists_models_and_views() -> None:
    """What is built in is listed by name."""
    registry = find_plugins(only=())

    assert (["vier-speerpunten"], ["ladder", "profile", "radar"]) == (list(registry.models), list(registry.views))
    assert (["csv", "json", "table"], []) == (list(registry.formats), list(registry.sources))


def test_unknown_format_names_the_nearest() -> None:
    """A misspelt format is answered with the one that was meant."""
    with pytest.raises(InvalidInput) as caught:
        format_named("jsn")

    assert "'jsn' is no format; did you mean 'json'? (csv, json, table)" == str(caught.value)


def test_environment_limits_what_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no names are given those of the environment variable are taken; a name that nobody has is a fault."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", "een-die-er-niet-is")

    told = [fault.say("en") for fault in find_plugins().faults]

    assert ["plug-in een-die-er-niet-is: no plug-in 'een-die-er-niet-is' is installed"] == [
        line.partition(" (")[0].partition(";")[0] for line in told
    ]


def test_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who names plug-ins in a program gets those, whatever the environment says."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", "een-die-er-niet-is")

    assert () == find_plugins(only=()).faults


def test_plugin_in_a_file_is_used_by_name(tmp_path: Path) -> None:
    """A method in a single file can be asked for, and the scorecard tells which file took part."""
    from professionele_klachtbehandeling.face.assessing import assess
    from professionele_klachtbehandeling.face.reading import read_landscape

    file = tmp_path / "sterkste.py"
    file.write_text(STRONGEST, encoding="utf-8")

    registry = find_plugins(only=(), files=[file])
    scorecard = assess(read_landscape("examples/leeg/landschap.yaml"), method="sterkste", registry=registry)

    digest = hashlib.sha256(STRONGEST.encode()).hexdigest()[:12]
    assert (f"sterkste.py sha256:{digest}",) == scorecard.plugins
    assert "sterkste" == scorecard.method


def test_folder_of_models_is_used_by_id(tmp_path: Path) -> None:
    """A model file in a folder named can be asked for by its id, like a built-in one."""
    (tmp_path / "eigen.yaml").write_text(to_yaml(attrs.evolve(maturity_model(), id="eigen")), "utf-8")

    registry = find_plugins(only=(), files=[tmp_path])

    assert (["eigen", "vier-speerpunten"], ()) == (list(registry.models), registry.faults)
    assert "eigen" == maturity_model("eigen", registry=registry).id
