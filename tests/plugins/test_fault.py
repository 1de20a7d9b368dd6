"""What is wrong with a plug-in."""

from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.plugins.fault import Fault, PluginError
from professionele_klachtbehandeling.plugins.plugin import Plugin
from tests.plugins.offering import plugin


def test_fault_names_plugin_distribution_and_version() -> None:
    """A fault says which plug-in it is about, what is wrong, and what helps."""
    fault = Fault.of(plugin(), "import", "ImportError: geen x")

    assert "plug-in eigen (klachtbehandeling-eigen 1.0): cannot be loaded (ImportError: geen x)" == fault.say("en")
    assert (
        "uitbreiding eigen (klachtbehandeling-eigen 1.0): kan niet worden geladen (ImportError: geen x)" == fault.say()
    )
    assert "Install what it needs, take another version, or tell its author." == fault.remedy("en")


def test_fault_of_a_plugin_that_is_not_there_names_no_distribution() -> None:
    """Of a name that nobody has, only the name is told."""
    nobody = Plugin(name="tabl", distribution="", version="", load=tuple)

    told = Fault.of(nobody, "not-installed", "tabl", allowed=["tabel"]).say("en")

    assert "plug-in tabl: no plug-in 'tabl' is installed; did you mean 'tabel'? (tabel)" == told


def test_mistakes_of_a_file_are_summed_up() -> None:
    """Of the mistakes in a model file the first is told, and how many more there are."""
    mistakes = [Mistake(code="empty-file", file="a.yaml"), Mistake(code="no-file", file="b.yaml")]

    one, two = (Fault.of(plugin(), "model", "a", because=mistakes[:count]).reason("en") for count in (1, 2))

    assert "the model a cannot be used: a.yaml: the file is empty" == one
    assert "the model a cannot be used: a.yaml: the file is empty (and 1 more)" == two


def test_error_says_the_fault() -> None:
    """An error for a plug-in that failed reads as its fault does."""
    fault = Fault.of(plugin(), "working", "ValueError (x.py:1)")

    assert fault.say("en") == str(PluginError(fault))
