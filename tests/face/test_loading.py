"""From sources to a landscape."""

import datetime
from pathlib import Path

import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.loading import Asked, load, load_all
from professionele_klachtbehandeling.face.registry import find_plugins
from professionele_klachtbehandeling.plugins.registry import Registry
from tests.doors import PLUGIN

WHOSE = Municipality(code=MunicipalityCode("9995"), name="Wilgendam")
DAY = datetime.date(2026, 7, 1)


def registry() -> Registry:
    """Return the sources of the tests, and no others."""
    return find_plugins(only=(), files=[PLUGIN])


def lines(path: Path, *told: str) -> Path:
    """Return a file with these lines."""
    path.write_text("\n".join(told), encoding="utf-8")
    return path


def test_source_is_found_by_its_name(tmp_path: Path) -> None:
    """What it reads comes with its evidence, and what it cannot read is handed back."""
    path = lines(tmp_path / "d.csv", "balie;Balie;klacht;ja", "loket;Loket;vraag;")

    loaded = load("deuren", path, municipality=WHOSE, reference_date=DAY, registry=registry())

    (door,) = loaded.landscape.channels
    assert ("balie", "d.csv, regel 1") == (door.id, door.evidence[0].citation)
    assert ["d.csv:2"] == [f"{one.file}:{one.line}" for one in loaded.unread]
    assert ["doors.py"] == [plugin.split(" ")[0] for plugin in loaded.plugins]


def test_source_that_is_not_there_is_refused() -> None:
    """The nearest is named, and without any source that is said."""
    with pytest.raises(InvalidInput) as misspelt:
        load("deurn", municipality=WHOSE, reference_date=DAY, registry=registry())
    with pytest.raises(InvalidInput) as without:
        load("deuren", municipality=WHOSE, reference_date=DAY, registry=find_plugins(only=()))

    assert "'deurn' is no source; did you mean 'deuren'? (deuren, site, verdwaald)" == str(misspelt.value)
    assert "there is no source to load from; install one, or name it with --plugin" == str(without.value)


def test_source_that_strays_is_refused() -> None:
    """Facts of another municipality do not come in under the name of this one."""
    with pytest.raises(InvalidInput) as refusal:
        load("verdwaald", municipality=WHOSE, reference_date=DAY, registry=registry())

    assert "the source 'verdwaald' gave facts of something else: GM0344, 2026-07-01" == str(refusal.value)


def test_several_sources_are_merged(tmp_path: Path) -> None:
    """What they contradict each other in is disputed, and everything that could not be read is handed back."""
    asked = [
        Asked(source="deuren", files=(lines(tmp_path / "d.csv", "balie;Balie;klacht;ja", "x;X;vraag;"),)),
        Asked(source="site", files=(lines(tmp_path / "s.csv", "balie;Balie;melding;ja", "y;Y;vraag;"),)),
    ]

    loaded = load_all(asked, municipality=WHOSE, reference_date=DAY, registry=registry())

    (door,) = loaded.landscape.channels
    assert (Disputed(((InputKind.COMPLAINT,), (InputKind.REPORT,))), True) == (door.kinds, door.published)
    assert ["d.csv", "s.csv"] == [one.file for one in loaded.unread]
    assert 1 == len(loaded.plugins)


def test_one_source_alone_keeps_its_order(tmp_path: Path) -> None:
    """The file looks like the list it came from."""
    asked = Asked(source="deuren", files=(lines(tmp_path / "d.csv", "b;B;klacht;", "a;A;klacht;"),))

    loaded = load_all([asked], municipality=WHOSE, reference_date=DAY, registry=registry())

    assert ["b", "a"] == [door.id for door in loaded.landscape.channels]
