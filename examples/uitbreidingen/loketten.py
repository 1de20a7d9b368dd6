"""A source in one file: the desks of a municipality, from its own list."""

import csv
from collections.abc import Iterator
from pathlib import Path

import professionele_klachtbehandeling as pk

COLUMNS = ("loket", "soorten", "manieren", "op de website")
KINDS = ("klacht", "signaal", "melding", "hulpvraag")
YES_OR_NO = {"ja": True, "nee": False}


class Desks:
    """The list of desks (bron `loketten`): a CSV file with semicolons, a desk on every line."""

    name = "loketten"

    def load(self, request: pk.SourceRequest) -> pk.Loaded:
        """Return the desks as channels, each with the line it was read from; lines that cannot be read are listed.

        Raises:
            InvalidInput: a file is no such list.
        """
        channels: list[dict[str, object]] = []
        unread: list[pk.Mistake] = []
        for path in request.files:
            for line, row in rows_of(path):
                kinds = [kind for kind in row["soorten"].split(",") if kind]
                strange = next((kind for kind in kinds if kind not in KINDS), None)
                if strange is None:
                    channels.append(channel(row, kinds, f"{path.name}, regel {line}", str(request.reference_date)))
                else:
                    place = {"file": path.name, "line": line}
                    unread.append(pk.Mistake(code="no-such", found=strange, noun="input-kind", allowed=KINDS, **place))
        fields: dict[str, object] = {
            "municipality": {"code": str(request.municipality.code), "name": request.municipality.name},
            "reference_date": str(request.reference_date),
            "channels": channels,
        }
        return pk.Loaded(landscape=pk.landscape_from(fields), unread=tuple(unread))


def rows_of(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the desks in a file, each with its line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise pk.InvalidInput([pk.Mistake(code="no-utf8", file=path.name)]) from None
    except OSError:
        raise pk.InvalidInput([pk.Mistake(code="no-file", file=path.name)]) from None
    reader = csv.DictReader(lines, delimiter=";")
    absent = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if absent:
        raise pk.InvalidInput(pk.Mistake(code="missing", found=name, file=path.name, line=1) for name in absent)
    yield from enumerate(reader, start=2)


def channel(row: dict[str, str], kinds: list[str], place: str, date: str) -> dict[str, object]:
    """Return one desk in the fields of a landscape file; what its line does not say stays unknown."""
    told: dict[str, object] = {
        "id": row["loket"].lower().replace(" ", "-"),
        "name": row["loket"],
        "kinds": kinds,
        "evidence": [{"citation": place, "date": date}],
    }
    if row["manieren"]:
        told["ways"] = row["manieren"].split(",")
    if row["op de website"] in YES_OR_NO:
        told["published"] = YES_OR_NO[row["op de website"]]
    return told


@pk.hookimpl
def klacht_register_sources() -> list[pk.Source]:
    """Return the source."""
    return [Desks()]
