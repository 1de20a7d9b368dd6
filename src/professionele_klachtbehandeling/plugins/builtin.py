"""What comes with the library, offered by the same hooks as everything else."""

from collections.abc import Iterable
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from professionele_klachtbehandeling.plugins.hooks import hookimpl

if TYPE_CHECKING:
    from professionele_klachtbehandeling.documents.format import Format
    from professionele_klachtbehandeling.measures.measure import Measure
    from professionele_klachtbehandeling.scoring.method import Method
    from professionele_klachtbehandeling.sources.source import Source
    from professionele_klachtbehandeling.views.view import View


@hookimpl
def klacht_register_sources() -> Iterable["Source"]:
    """Return no sources: files of our own formats are read without one."""
    return ()


@hookimpl
def klacht_register_measures() -> Iterable["Measure"]:
    """Return the measures that the model `vier-speerpunten` asks after."""
    from professionele_klachtbehandeling.measures.catalogue import built_in_measures

    return built_in_measures().values()


@hookimpl
def klacht_register_methods() -> Iterable["Method"]:
    """Return the aggregation rules: staged, weakest link, lower median."""
    from professionele_klachtbehandeling.scoring.method import methods

    return methods().values()


@hookimpl
def klacht_register_views() -> Iterable["View"]:
    """Return the charts."""
    from professionele_klachtbehandeling.views.ladder import Ladder
    from professionele_klachtbehandeling.views.profile import Profile
    from professionele_klachtbehandeling.views.radar import Radar

    return (Ladder(), Profile(), Radar())


@hookimpl
def klacht_register_formats() -> Iterable["Format"]:
    """Return the formats in which outcomes are printed."""
    from professionele_klachtbehandeling.documents.csv_format import CsvFormat
    from professionele_klachtbehandeling.documents.json_format import JsonFormat
    from professionele_klachtbehandeling.documents.table_format import TableFormat

    return (TableFormat(), JsonFormat(), CsvFormat())


@hookimpl
def klacht_register_models() -> Iterable[Traversable]:
    """Return the model files that come with the library."""
    folder = resources.files("professionele_klachtbehandeling.maturity").joinpath("models")
    return [path for path in folder.iterdir() if path.name.endswith(".yaml")]
