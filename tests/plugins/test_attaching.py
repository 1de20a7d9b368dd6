"""A plug-in is loaded and its hooks are found."""

import pytest

from professionele_klachtbehandeling.plugins.attaching import attach
from professionele_klachtbehandeling.plugins.hooks import hookimpl
from professionele_klachtbehandeling.plugins.kind import HOOKS, PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin
from tests.plugins.offering import VERSION, hook, loading, module, plugin


def reasons(one: Plugin) -> list[str]:
    """Return what is wrong with a plug-in, in English."""
    return [fault.reason("en") for fault in attach(one, VERSION).faults]


def fail(error: BaseException) -> object:
    """Raise an error."""
    raise error


def test_hooks_are_found_by_their_kind() -> None:
    """Each marked function is a hook of the kind in its name."""
    attached = attach(plugin(**hook("klacht_register_views"), **hook("klacht_register_models")), VERSION)

    assert ([PluginKind.VIEW, PluginKind.MODEL], ()) == (list(attached.hooks), attached.faults)


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (ModuleNotFoundError("No module named 'iets'"), "ModuleNotFoundError: No module named 'iets'"),
        (SystemExit(1), "SystemExit: 1"),
        (SyntaxError("krom"), "SyntaxError: krom"),
    ],
)
def test_error_while_loading_is_a_fault(error: BaseException, found: str) -> None:
    """A plug-in that cannot be imported is told with the sort of error."""
    assert [f"cannot be loaded ({found})"] == reasons(loading("stuk", lambda: fail(error)))


def test_misspelt_hook_is_a_fault() -> None:
    """A marked function that nobody calls is told, with the hook that was meant; the other hooks work."""
    attached = attach(plugin(**hook("klacht_register_view"), **hook("klacht_register_methods")), VERSION)

    allowed = ", ".join(HOOKS)
    expected = f"'klacht_register_view' is no hook; did you mean 'klacht_register_views'? ({allowed})"
    assert [expected] == [fault.reason("en") for fault in attached.faults]
    assert [PluginKind.METHOD] == list(attached.hooks)


def test_unmarked_hook_is_a_fault() -> None:
    """A function that is called as a hook is, without the mark, is told."""
    expected = "'klacht_register_views' is called as a hook and is not marked as one (@hookimpl is missing)"

    assert [expected] == reasons(plugin(klacht_register_views=list))


def test_optional_hook_of_a_later_version_is_none() -> None:
    """Who says that a hook need not exist is believed."""

    def klacht_register_maps() -> list[object]:
        return []

    one = plugin(
        klacht_register_maps=hookimpl(optionalhook=True)(klacht_register_maps), **hook("klacht_register_views")
    )

    assert [] == reasons(one)


def test_hook_that_asks_something_is_a_fault() -> None:
    """A hook is given nothing; one that asks for an argument does not fit."""

    def klacht_register_views(registry: object) -> list[object]:
        return [registry]

    expected = "Argument(s) {'registry'} are declared in the hookimpl but can not be found in the hookspec"
    assert [f"a hook does not fit ({expected})"] == reasons(
        plugin(klacht_register_views=hookimpl(klacht_register_views))
    )


def test_wrapper_is_told_apart() -> None:
    """A wrapper of the new form is a hook; one of the old form is a fault."""

    def klacht_register_views():  # type: ignore[no-untyped-def]  # noqa: ANN202 - as an author writes it
        views = yield
        return views

    new = attach(plugin(klacht_register_views=hookimpl(wrapper=True)(klacht_register_views)), VERSION)
    del klacht_register_views.__dict__["professionele_klachtbehandeling_impl"]
    old = reasons(plugin(klacht_register_views=hookimpl(hookwrapper=True)(klacht_register_views)))

    assert (True, ()) == (new.hooks[PluginKind.VIEW].is_wrapper, new.faults)
    assert ["'klacht_register_views' wraps in the old way (hookwrapper=True)"] == old


def test_plugin_without_a_hook_is_a_fault() -> None:
    """A module that offers nothing is told, with the hooks there are."""
    assert [f"offers nothing: there is no hook at all ({', '.join(HOOKS)})"] == reasons(loading("leeg", module))


def test_plugin_for_another_version_is_not_loaded() -> None:
    """What was made for another version of the library is not imported at all."""
    one = loading("oud", lambda: fail(AssertionError("loaded")), ("professionele-klachtbehandeling<0.1",))

    assert ["was made for an older version of this library (<0.1; this is 0.1.0)"] == reasons(one)


def test_object_whose_attributes_raise_is_a_fault() -> None:
    """An object that cannot even be looked at is told and does no harm."""

    class Thorny:
        """An object with a property that raises."""

        @property
        def klacht_register_views(self) -> object:
            """Raise."""
            raise RuntimeError("doorn")

    assert ["klacht_register_views failed (RuntimeError: doorn)"] == reasons(loading("doorn", Thorny))
