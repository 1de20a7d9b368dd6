"""A source in one file, for tests: doors on lines such as `balie;Balie;klacht;ja`; an empty place says nothing."""

from pathlib import Path
from typing import Any

import attrs

import professionele_klachtbehandeling as pk

KINDS = {kind.value: kind for kind in pk.InputKind}
ANSWERS: dict[str, pk.Fact[bool]] = {"ja": True, "nee": False, "": pk.UNKNOWN}


@attrs.frozen
class Doors:
    """The doors of a municipality (bron); a line with another kind than there is cannot be read."""

    name: str

    def load(self, request: pk.SourceRequest) -> pk.Loaded:
        """Return the doors as channels, with the line as evidence.

        Raises:
            InvalidInput: a file is not there.
        """
        channels: list[pk.Channel] = []
        unread: list[pk.Mistake] = []
        for path in request.files:
            if not path.exists():
                raise pk.InvalidInput([pk.Mistake(code="no-file", file=path.name)])
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                id_, name, kind, published = line.split(";")
                if kind in KINDS:
                    evidence = pk.Evidence(citation=f"{path.name}, regel {number}", date=_day(request))
                    channels.append(_door(id_, name, kind, published, evidence))
                else:
                    place: dict[str, Any] = {"file": path.name, "line": number, "allowed": tuple(KINDS)}
                    unread.append(pk.Mistake(code="no-such", found=kind, noun="input-kind", **place))
        landscape = pk.Landscape(
            municipality=request.municipality, reference_date=request.reference_date, channels=tuple(channels)
        )
        return pk.Loaded(landscape=landscape, unread=tuple(unread))


def _door(id_: str, name: str, kind: str, published: str, evidence: pk.Evidence) -> pk.Channel:
    return pk.Channel(id=id_, name=name, kinds=(KINDS[kind],), published=ANSWERS[published], evidence=(evidence,))


def _day(request: pk.SourceRequest) -> pk.PartialDate:
    return pk.PartialDate.of(request.reference_date)


@attrs.frozen
class Strayed:
    """A source that tells of another municipality than was asked for."""

    name: str = "verdwaald"

    def load(self, request: pk.SourceRequest) -> pk.Loaded:
        """Return an empty landscape of Utrecht."""
        utrecht = pk.Municipality(code=pk.MunicipalityCode("0344"), name="Utrecht")
        return pk.Loaded(landscape=pk.Landscape(municipality=utrecht, reference_date=request.reference_date))


@pk.hookimpl
def klacht_register_sources() -> list[pk.Source]:
    """Return two sources that read alike, and one that strays."""
    return [Doors("deuren"), Doors("site"), Strayed()]


PLUGIN = Path(__file__)
"""The file to hand to `--plugin`."""
