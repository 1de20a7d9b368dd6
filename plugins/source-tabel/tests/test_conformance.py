"""The source keeps what every source promises, by the tests that the library gives to authors of plug-ins."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.testing import SourceConformance

from klachtbehandeling_source_tabel.source import Tabel

HERE = Path(__file__).parent
RECORDED = HERE / "recorded"


def request_for(*files: Path) -> pk.SourceRequest:
    """Return what is asked of the source about Wilgendam."""
    municipality = pk.Municipality(code=pk.MunicipalityCode.parse("9997"), name="Wilgendam")
    return pk.SourceRequest(municipality=municipality, reference_date=datetime.date(2026, 7, 1), files=files)


class TestTabel(SourceConformance):
    """The promises of a source, held by `tabel`."""

    def source(self) -> pk.Source:
        """Return the source."""
        return Tabel()

    def asked(self) -> pk.SourceRequest:
        """Return the recorded tables with their mapping."""
        tables = sorted(one for one in RECORDED.iterdir() if one.suffix in {".csv", ".tsv", ".xlsx"})
        return request_for(RECORDED / "wilgendam.yaml", *tables)

    def spoilt(self) -> Sequence[pk.SourceRequest]:
        """Return a mapping that is wrong, none at all, and tables that are damaged or something else."""
        wrong = HERE / "wrong"
        return [
            request_for(wrong / "koppeling.yaml"),
            request_for(RECORDED / "contracten.csv"),
            *(request_for(wrong / f"{name}.yaml", wrong / name) for name in ("leeg.csv", "geen.xlsx", "half.csv")),
        ]
