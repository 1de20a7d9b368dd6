"""From files to values: read wholly, or refused with every mistake at its line."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

from professionele_klachtbehandeling.domain.history import order_mistakes, year_mistakes
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.document import Document, open_document, parse_document
from professionele_klachtbehandeling.exchange.formats import kind_of, without_format
from professionele_klachtbehandeling.exchange.remainder import landscape_mistakes, ratings_mistakes
from professionele_klachtbehandeling.exchange.scalars import reject
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings

T = TypeVar("T", bound=Landscape | Ratings | MaturityModel)


def _nothing(_: object) -> tuple[Mistake, ...]:
    """Return no mistakes: the check of who has nothing to check."""
    return ()


def read_landscape(source: str | Path | Traversable) -> Landscape:
    """Return the landscape in a YAML or JSON file.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with file, line and field.

    >>> read_landscape("examples/leeg/landschap.yaml").municipality.name
    'Leeghoven'
    """
    return _value(
        _opened(source),
        Landscape,
        check=_landscape_mistakes,
        remainder=landscape_mistakes,
    )


def landscape_from(fields: Mapping[str, object]) -> Landscape:
    """Return the landscape in fields, lists and scalars that were made elsewhere, judged as those of a file are.

    A source of facts hands over what it read like this, so that one place knows what a field can be.

    Raises:
        InvalidInput: the fields have mistakes; all of them are listed, each with the path of its field.

    >>> fields = {"municipality": {"code": "0344", "name": "Utrecht"}, "reference_date": "2026-07-01"}
    >>> landscape_from(fields | {"tasks": [{"id": "bijstand", "name": "Bijstand"}]})
    <Landscape Utrecht 2026-07-01: 1 tasks>
    """
    mistakes: list[Mistake] = []
    try:
        landscape = converter().structure(fields, Landscape)
    except InvalidInput as error:
        mistakes = [*error.mistakes, *InvalidInput(landscape_mistakes(fields)).mistakes]
    else:
        mistakes = [*InvalidInput(_landscape_mistakes(landscape)).mistakes]
    if mistakes:
        raise InvalidInput(dict.fromkeys(mistakes))
    return landscape


def _landscape_mistakes(landscape: Landscape) -> Iterator[Mistake]:
    """Yield what is wrong with the dates of a landscape that can be read."""
    yield from year_mistakes(landscape.reference_date)
    yield from order_mistakes(landscape, landscape.reference_date)


def read_ratings(source: str | Path | Traversable, check: Callable[[Ratings], Iterable[Mistake]] = _nothing) -> Ratings:
    """Return the ratings in a YAML or JSON file.

    Args:
        source: the file.
        check: what else is wrong with ratings that can be read, such as an indicator that the model does not have.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with file, line and field.

    >>> read_ratings("examples/lindewaard/beoordelingen.yaml").model
    'vier-speerpunten'
    """

    def check_all(ratings: Ratings) -> Iterator[Mistake]:
        yield from year_mistakes(ratings.reference_date)
        yield from check(ratings)

    return _value(
        _opened(source), Ratings, check=check_all, remainder=lambda fields: ratings_mistakes(fields, check_all)
    )


def read_model(
    source: str | Path | Traversable, check: Callable[[MaturityModel], Iterable[Mistake]] = _nothing
) -> MaturityModel:
    """Return the maturity model in a YAML or JSON file.

    Args:
        source: the file, or a resource of a package.
        check: what else is wrong with a model that can be read, such as a measure that does not exist.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with file, line and field.

    >>> from importlib import resources
    >>> folder = resources.files("professionele_klachtbehandeling.maturity").joinpath("models")
    >>> read_model(folder.joinpath("vier-speerpunten.yaml")).highest
    5
    """
    return _value(_opened(source), MaturityModel, check=check)


def format_of(source: str | Path | Traversable) -> str:
    """Return what a file says it holds, `landscape`, `ratings` or `model`; empty where it says none of these.

    Raises:
        InvalidInput: the file cannot be read as YAML or JSON.

    >>> format_of("examples/lindewaard/beoordelingen.yaml")
    'ratings'
    """
    tree = _opened(source).tree
    return kind_of(tree.get("format")) if isinstance(tree, dict) else ""


def parse(text: str, kind: type[T], name: str = "") -> T:
    """Return the value in a text; only a name that ends in `.json` makes it JSON.

    Raises:
        InvalidInput: the text has mistakes; all of them are listed with line and field.

    >>> text = "{format: klachtbehandeling/ratings/1, municipality: 344, reference_date: 2026-07-01}"
    >>> parse(text, Ratings).municipality
    MunicipalityCode(digits='0344')
    """
    return _value(parse_document(text, name), kind)


def _opened(source: str | Path | Traversable) -> Document:
    return open_document(Path(source) if isinstance(source, str) else source)


def _value(
    document: Document,
    kind: type[T],
    *,
    check: Callable[[T], Iterable[Mistake]] = _nothing,
    remainder: Callable[[Mapping[str, Any]], Iterable[Mistake]] = _nothing,
) -> T:
    """Return the value in a document, or raise everything that is wrong with it.

    Args:
        document: what the file holds.
        kind: the class of the value.
        check: what else can be wrong with a value that can be read.
        remainder: what can be said of the fields where the value cannot be read.
    """
    mistakes: list[Mistake] = []
    try:
        if not isinstance(document.tree, dict):
            raise reject(document.tree, "fields")
        fields, unheaded = without_format(document.tree, kind)
        mistakes.extend(unheaded)
        try:
            value = converter().structure(fields, kind)
        except InvalidInput as error:
            mistakes.extend(error.mistakes)
            mistakes.extend(InvalidInput(remainder(fields)).mistakes)
        else:
            mistakes.extend(InvalidInput(check(value)).mistakes)
    except InvalidInput as error:
        mistakes.extend(error.mistakes)
    if mistakes or document.mistakes:
        raise document.placed(tuple(mistakes))
    return value
