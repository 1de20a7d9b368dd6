"""What a plug-in offers, checked before anything uses it."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from professionele_klachtbehandeling.plugins.discovery import built_in
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.offer import Offer, offer_of, offers_of, without_doubles
from tests.plugins.offering import AFormat, AMethod, AView, a_measure, plugin


def reason(kind: PluginKind, thing: object) -> str:
    """Return what is wrong with a thing, in English; empty where it can be used."""
    found = offer_of(kind, thing, plugin())
    return found.reason("en") if isinstance(found, Fault) else ""


@pytest.mark.parametrize(
    ("kind", "thing"),
    [
        (PluginKind.METHOD, AMethod()),
        (PluginKind.VIEW, AView()),
        (PluginKind.FORMAT, AFormat()),
        (PluginKind.MEASURE, a_measure()),
        (PluginKind.MODEL, Path("eigen.yaml")),
    ],
)
def test_thing_of_the_right_shape_can_be_used(kind: PluginKind, thing: object) -> None:
    """What has a name and does what its kind does is taken as it is; it inherits from nothing."""
    assert "" == reason(kind, thing)


class Thorny:
    """A thing whose name cannot even be read."""

    @property
    def name(self) -> str:
        """Raise."""
        raise RuntimeError("doorn")


@pytest.mark.parametrize(
    ("kind", "thing", "expected"),
    [
        (PluginKind.VIEW, SimpleNamespace(), "a SimpleNamespace has no name"),
        (PluginKind.VIEW, SimpleNamespace(name=""), "a SimpleNamespace has no name"),
        (PluginKind.VIEW, SimpleNamespace(name=7), "a SimpleNamespace has no name"),
        (PluginKind.VIEW, Thorny(), "a Thorny has no name"),
        (
            PluginKind.VIEW,
            AView(name="Mijn Beeld"),
            "'Mijn Beeld' is no name: lower-case letters and digits, with hyphens between",
        ),
        (PluginKind.VIEW, AMethod(), "AMethod is no chart: draw is missing or does not fit"),
        (PluginKind.METHOD, AView(), "AView is no method: level is missing or does not fit"),
        (PluginKind.FORMAT, AView(), "AView is no format: render is missing or does not fit"),
        (PluginKind.SOURCE, AView(), "AView is no source: load is missing or does not fit"),
        (
            PluginKind.MEASURE,
            SimpleNamespace(name="maat"),
            "SimpleNamespace is no measure: __call__, kind, quality_fields, parameters is missing or does not fit",
        ),
        (PluginKind.MODEL, "eigen.yaml", "a str is no model file"),
        (
            PluginKind.MODEL,
            Path("eigen.json"),
            "'eigen.json' is no name of a model file: the id of the model and then .yaml",
        ),
    ],
)
def test_thing_of_another_shape_is_a_fault(kind: PluginKind, thing: object, expected: str) -> None:
    """What cannot be used is told: no name, a name nobody can type, or something missing."""
    assert expected == reason(kind, thing)


def test_class_in_the_place_of_an_object_is_a_fault() -> None:
    """Who forgets the brackets offers a class, which has no state and cannot work."""

    class Forgotten(AView):
        """A view with a name on the class."""

    Forgotten.name = "vergeten"

    assert "type is no chart: draw is missing or does not fit" == reason(PluginKind.VIEW, Forgotten)


@pytest.mark.parametrize("returned", [None, 3, "tekst", AView()])
def test_what_is_no_list_is_a_fault(returned: object) -> None:
    """A hook returns a series of things; a text is none."""
    (found,) = offers_of(PluginKind.VIEW, returned, plugin())

    assert isinstance(found, Fault)
    assert f"klacht_register_views returns {type(returned).__name__}, and no list" == found.reason("en")


def offers(*owners: str) -> list[Offer]:
    """Return one thing per owner, all under one name."""
    return [
        Offer(
            kind=PluginKind.VIEW,
            name="beeld",
            thing=AView(),
            plugins=(built_in() if owner == "builtin" else plugin(owner),),
        )
        for owner in owners
    ]


def test_name_of_one_is_kept() -> None:
    """A name that one plug-in has is that of its thing."""
    kept, faults = without_doubles(offers("a"))

    assert (["klachtbehandeling-a"], []) == ([one.plugin.distribution for one in kept], faults)


@pytest.mark.parametrize("owners", [("a", "b"), ("b", "a")])
def test_name_of_two_is_of_neither(owners: tuple[str, ...]) -> None:
    """Two plug-ins with one name are both told of the other, whichever came first."""
    kept, faults = without_doubles(offers(*owners))

    assert [] == kept
    assert [
        "plug-in a (klachtbehandeling-a 1.0): the name 'beeld' is also that of klachtbehandeling-b 1.0",
        "plug-in b (klachtbehandeling-b 1.0): the name 'beeld' is also that of klachtbehandeling-a 1.0",
    ] == [fault.say("en") for fault in faults]


def test_built_in_name_stays() -> None:
    """A plug-in cannot take the name of what is built in."""
    kept, faults = without_doubles(offers("a", "builtin"))

    assert [True] == [one.plugin.is_built_in for one in kept]
    assert ["plug-in a (klachtbehandeling-a 1.0)"] == [fault.say("en").partition(":")[0] for fault in faults]


def test_one_plugin_with_one_name_twice_gets_neither() -> None:
    """Within one plug-in, too, a name means one thing."""
    kept, faults = without_doubles(offers("a", "a"))

    assert ([], 2) == (kept, len(faults))
