"""What there is of plug-ins, a line per thing."""

from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.listing import Entry, PluginState, plugin_entries
from tests.plugins.offering import AMethod, AView, hook, plugin, registry
from tests.plugins.test_wrapping import wrapping


def added(*entries: Entry) -> list[tuple[str, str, str]]:
    """Return name, kind and state of what plug-ins add."""
    return [
        (one.name, one.kind.value if one.kind else "", one.state.value) for one in entries if not one.plugin.is_built_in
    ]


def test_everything_has_its_line() -> None:
    """What works, what wraps and what is wrong are each listed once."""
    found = registry(
        wrapping(lambda views: views),
        plugin("a", **hook("klacht_register_views", AView()), **hook("klacht_register_methods", AMethod(name="X"))),
        plugin("b", klacht_register_views=list),
    )

    assert [
        ("eigen-beeld", "view", "works"),
        ("omslag", "view", "wraps"),
        ("X", "method", "fails"),
        ("b", "", "fails"),
    ] == added(*plugin_entries(found))


def test_entry_as_plain_data_tells_why_and_what_helps() -> None:
    """The entry of something wrong has its reason and its remedy; that of something good has neither."""
    found = registry(plugin(**hook("klacht_register_methods", AMethod(), AMethod(name="X"))))

    *_, last = plugin_entries(found)

    assert {
        "name": "X",
        "kind": "method",
        "distribution": "klachtbehandeling-eigen",
        "version": "1.0",
        "state": "fails",
        "reason": "'X' is no name: lower-case letters and digits, with hyphens between",
        "remedy": "Have its author choose another name.",
        "wrapped_by": [],
    } == last.to_dict("en")


def test_wrapped_thing_names_who_wrapped_it() -> None:
    """What is built in and wrapped says by whom."""
    found = registry(wrapping(lambda views: [AView(name=view.name) for view in views]))

    (radar,) = (one for one in plugin_entries(found) if one.name == "radar")

    assert (PluginKind.VIEW, PluginState.WORKS, ["klachtbehandeling-omslag"]) == (
        radar.kind,
        radar.state,
        [one.distribution for one in radar.wrapped_by],
    )
