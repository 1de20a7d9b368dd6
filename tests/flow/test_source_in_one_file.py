"""The source of the documentation, in one file, keeps what every source promises."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.registry import find_plugins
from professionele_klachtbehandeling.sources.source import Source, SourceRequest
from professionele_klachtbehandeling.testing import SourceConformance
from tests.house.source import ROOT

EXAMPLES = ROOT / "examples" / "uitbreidingen"
SPOILT = {
    "leeg.csv": b"",
    "andere-kolommen.csv": b"naam;plaats\nBalie;hal\n",
    "geen-tekst.csv": b"loket;soorten\n\xff\xfe\n",
    "onbekende-soort.csv": b"loket;soorten;manieren;op de website\nBalie;vraag;;ja\n",
}


class TestLoketten(SourceConformance):
    """The list of desks of Wilgendam, which is invented."""

    @pytest.fixture(autouse=True)
    def in_a_folder(self, tmp_path: Path) -> None:
        """Write the spoilt lists in a folder."""
        self.folder = tmp_path
        for name, content in SPOILT.items():
            tmp_path.joinpath(name).write_bytes(content)

    def source(self) -> Source:
        """Return the source in the file."""
        return find_plugins(only=(), files=[EXAMPLES / "loketten.py"]).sources["loketten"]

    def asked(self) -> SourceRequest:
        """Return the request for the list beside it."""
        return SourceRequest(
            municipality=Municipality(code=MunicipalityCode("9995"), name="Wilgendam"),
            reference_date=datetime.date(2026, 7, 1),
            files=(EXAMPLES / "loketten.csv",),
        )

    def spoilt(self) -> Sequence[SourceRequest]:
        """Return a request per spoilt list."""
        return [attrs.evolve(self.asked(), files=(self.folder / name,)) for name in (*SPOILT, "weg.csv")]

    def test_file_that_is_not_there_is_told_as_that(self) -> None:
        """Who misspells the name of a file is not told that its text is damaged."""
        with pytest.raises(InvalidInput) as caught:
            self.source().load(attrs.evolve(self.asked(), files=(self.folder / "weg.csv",)))

        assert "weg.csv: there is no such file" == str(caught.value)
