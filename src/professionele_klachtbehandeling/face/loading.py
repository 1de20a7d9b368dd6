"""From sources to a landscape, each found by its name."""

import datetime
from collections.abc import Iterable
from pathlib import Path

import attrs

from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.face.registry import chosen, installed
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.sources.merging import merge
from professionele_klachtbehandeling.sources.source import Loaded, SourceRequest


@attrs.frozen(kw_only=True)
class Asked:
    """A source that is asked for facts, with the files it has to read (bevraging).

    Attributes:
        source: the name of the source.
        files: what it reads.
    """

    source: str
    files: tuple[Path, ...] = ()


def load(
    name: str,
    *files: str | Path,
    municipality: Municipality,
    reference_date: datetime.date,
    registry: Registry | None = None,
) -> Loaded:
    """Return what a source makes of its files: a landscape, and what could not be read.

    Args:
        name: which source, such as `tabel`.
        files: what it reads.
        municipality: whose facts are wanted.
        reference_date: the day on which they must hold.
        registry: what there is to choose from; what is installed where left out.

    Raises:
        InvalidInput: there is no such source, a file cannot be used at all, or the source tells of something else.
        PluginError: the source is one of a plug-in, and failed.

    >>> from professionele_klachtbehandeling.domain.code import MunicipalityCode
    >>> from professionele_klachtbehandeling.face.registry import find_plugins
    >>> whose, day = Municipality(code=MunicipalityCode("9995"), name="Wilgendam"), datetime.date(2026, 7, 1)
    >>> load("tabel", "kanalen.csv", municipality=whose, reference_date=day, registry=find_plugins(only=()))
    Traceback (most recent call last):
    ...
    professionele_klachtbehandeling.errors.InvalidInput: there is no source to load from; install one, ...
    """
    sources = (registry or installed()).sources
    if not sources:
        raise refuse("no-sources")
    source = chosen(sources, name, "source")
    request = SourceRequest(
        municipality=municipality, reference_date=reference_date, files=tuple(Path(file) for file in files)
    )
    loaded = source.load(request)
    told = loaded.landscape
    if (told.municipality.code, told.reference_date) != (municipality.code, reference_date):
        raise refuse("other-facts", name, f"{told.municipality.code}, {told.reference_date}")
    return loaded


def load_all(
    asked: Iterable[Asked],
    *,
    municipality: Municipality,
    reference_date: datetime.date,
    language: str = "nl",
    registry: Registry | None = None,
) -> Loaded:
    """Return what several sources make together: one landscape, merged where there are more, under one name.

    Args:
        asked: the sources, each with its files.
        municipality: whose facts are wanted; its name is the one that is kept.
        reference_date: the day on which they must hold.
        language: of the words in a note that tells what another source calls something.
        registry: what there is to choose from; what is installed where left out.

    Raises:
        InvalidInput: as for one source, or the sources contradict each other in what an item is.
        PluginError: a source of a plug-in failed.
    """
    loaded = [
        load(one.source, *one.files, municipality=municipality, reference_date=reference_date, registry=registry)
        for one in asked
    ]
    named = [
        attrs.evolve(one.landscape, municipality=attrs.evolve(one.landscape.municipality, name=municipality.name))
        for one in loaded
    ]
    return Loaded(
        # One source alone keeps the order of its files, which is what whoever made them knows.
        landscape=named[0] if len(named) == 1 else merge(named, language=language),
        unread=tuple(mistake for one in loaded for mistake in one.unread),
        plugins=tuple(sorted({plugin for one in loaded for plugin in one.plugins})),
    )
