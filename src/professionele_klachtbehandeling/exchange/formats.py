"""The kinds of file, each with its version, which stands in the file itself as its first field."""

from collections.abc import Mapping
from typing import Any, Final

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.scalars import shown
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings

FORMATS: Final[Mapping[type, str]] = {
    Landscape: "klachtbehandeling/landscape/1",
    Ratings: "klachtbehandeling/ratings/1",
    MaturityModel: "klachtbehandeling/model/1",
}
"""The format in which a value is written and read; another version is refused, not guessed at."""


def schema_name(kind: type) -> str:
    """Return the name of the file that holds the schema of a kind of file; it stands beside the files it is for.

    >>> schema_name(Ratings)
    'klachtbehandeling-ratings-1.schema.json'
    """
    return f"{FORMATS[kind].replace('/', '-')}.schema.json"


def class_of(kind: str) -> type:
    """Return the class of the values that a kind of file holds.

    >>> class_of("ratings").__name__
    'Ratings'
    """
    return next(one for one, format_ in FORMATS.items() if format_.split("/")[1] == kind)


def kind_of(found: object) -> str:
    """Return the kind of file that a format names, of whatever version; empty for a format that is not ours.

    >>> kind_of("klachtbehandeling/landscape/9"), kind_of("iets anders")
    ('landscape', '')
    """
    kinds = [expected.split("/")[1] for expected in FORMATS.values()]
    return next((kind for kind in kinds if str(found).startswith(f"klachtbehandeling/{kind}/")), "")


def without_format(tree: Mapping[str, Any], kind: type) -> tuple[dict[str, Any], tuple[Mistake, ...]]:
    """Return the fields of the value itself, and the mistake of a file that does not say its format.

    Where an editor finds the schema says nothing of the value, so `$schema` is passed over.

    Raises:
        InvalidInput: the file is of another format, so that none of its fields can be judged.

    >>> without_format({"format": "klachtbehandeling/ratings/1", "model": "eigen"}, Ratings)
    ({'model': 'eigen'}, ())
    """
    expected = FORMATS[kind]
    found = tree.get("format")
    if found not in (expected, None):
        raise InvalidInput([Mistake(code="other-format", path="format", found=shown(found), noun=expected)])
    fields = {name: value for name, value in tree.items() if name not in ("format", "$schema")}
    if kind is MaturityModel:
        fields["format"] = expected  # a model carries its format, since it travels as a file of its own
    return fields, () if found else (Mistake(code="no-format", noun=expected),)


def with_format(fields: Mapping[str, Any], kind: type) -> dict[str, Any]:
    """Return the fields of a value as a file holds them: the format first.

    >>> with_format({"model": "eigen"}, Ratings)
    {'format': 'klachtbehandeling/ratings/1', 'model': 'eigen'}
    """
    return {"format": FORMATS[kind], **fields}
