"""From values to files, models found by their names."""

from pathlib import Path

from professionele_klachtbehandeling import exchange
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.document import WORKBOOK
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.plugins.registry import Registry


def save(
    value: Landscape | Ratings | MaturityModel,
    path: str | Path,
    *,
    model: str | Path | MaturityModel | None = None,
    language: str = "nl",
    registry: Registry | None = None,
) -> None:
    """Write a landscape, ratings or a model to a file: a workbook, YAML or JSON, by its suffix.

    Args:
        value: what is written.
        path: the file, ending in `.xlsx` (not for a model), `.yaml`, `.yml` or `.json`.
        model: for ratings in a workbook, the model whose indicators and levels stand beside them; the one that the
            ratings name where left out.
        language: the language of a workbook, `nl` or `en`; YAML and JSON have words of their own.
        registry: where a model is found by its id; in what is installed where left out.

    Raises:
        InvalidInput: the place is a folder, is not there or may not be written to, the suffix is another, there is no
            such model, or a text does not fit in a workbook; then nothing is written.

    >>> import tempfile
    >>> from professionele_klachtbehandeling.face.reading import read_ratings
    >>> ratings = read_ratings("examples/lindewaard/beoordelingen.yaml")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(ratings, Path(folder) / "beoordelingen.xlsx")
    ...     read_ratings(Path(folder) / "beoordelingen.xlsx") == ratings
    True
    """
    yardstick = None
    if isinstance(value, Ratings) and Path(path).suffix.lower() == WORKBOOK:
        wanted = model or value.model
        yardstick = wanted if isinstance(wanted, MaturityModel) else maturity_model(wanted, registry=registry)
    exchange.save(value, path, model=yardstick, language=language)
