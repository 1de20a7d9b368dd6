"""From files to values."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from professionele_klachtbehandeling import exchange
from professionele_klachtbehandeling.assessment.assess import rating_mistakes
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.face.registry import installed, maturity_model
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.plugins.registry import Registry


def read_landscape(path: str | Path) -> Landscape:
    """Return the landscape in a workbook, a YAML or a JSON file.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with line or cell.

    >>> read_landscape("examples/leeg/landschap.yaml").municipality.name
    'Leeghoven'
    """
    return exchange.read_landscape(Path(path))


def read_ratings(
    path: str | Path, *, model: str | Path | MaturityModel | None = None, registry: Registry | None = None
) -> Ratings:
    """Return the ratings in a workbook, a YAML or a JSON file, checked against the model that the file names.

    Args:
        path: the file.
        model: another model to check against.
        registry: what there is to choose from; what is installed where left out.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with file, line and field.

    >>> len(read_ratings("examples/lindewaard/beoordelingen.yaml")) > 9
    True
    """
    known = registry or installed()

    def check(ratings: Ratings) -> Iterator[Mistake]:
        if model is None and ratings.model not in known.models:
            # A file names a model by its id; it does not make us open another file.
            yield Mistake(code="no-such", path="model", found=ratings.model, noun="model", allowed=tuple(known.models))
            return
        yardstick = (
            model if isinstance(model, MaturityModel) else maturity_model(model or ratings.model, registry=known)
        )
        yield from rating_mistakes(ratings.ratings, yardstick)

    return exchange.read_ratings(Path(path), check=check)


def ratings_for(landscape: Landscape, sheets: Iterable[Ratings]) -> Ratings | None:
    """Return the sheet of ratings that belongs to a landscape by municipality code, or None.

    Raises:
        InvalidInput: two sheets are about the same municipality.
    """
    found = [sheet for sheet in sheets if sheet.municipality == landscape.municipality.code]
    if len(found) > 1:
        raise InvalidInput([Mistake(code="two-sheets", found=str(landscape.municipality.code))])
    return found[0] if found else None
