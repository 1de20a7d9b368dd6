"""From values to files: the same value always gives the same bytes, and a file is written wholly or not at all."""

import json
import re
from pathlib import Path
from typing import Any, Final

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.disk import write
from professionele_klachtbehandeling.exchange.document import SUFFIXES, WORKBOOK
from professionele_klachtbehandeling.exchange.formats import with_format
from professionele_klachtbehandeling.exchange.yaml_style import yaml_text
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings

_ESCAPED: Final = re.compile("[\u2028\u2029\ufeff]")
"""Characters within a text that another reader takes for the end of a line or the mark of an encoding."""


def to_tree(value: Landscape | Ratings | MaturityModel) -> dict[str, Any]:
    """Return a value as a file holds it: fields, lists and scalars.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.
    """
    return with_format(converter().unstructure(value), type(value))


def to_yaml(value: Landscape | Ratings | MaturityModel) -> str:
    """Return a value as YAML, for people to read and change; reading it gives the same value.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.
    """
    return yaml_text(to_tree(value))


def to_json(value: Landscape | Ratings | MaturityModel) -> str:
    """Return a value as JSON; reading it gives the same value.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.
    """
    written = json.dumps(to_tree(value), ensure_ascii=False, indent=2) + "\n"
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def to_workbook(value: Landscape | Ratings, *, model: MaturityModel | None = None, language: str = "nl") -> bytes:
    """Return a value as an Excel workbook, for people who know no YAML; reading it gives the same facts or ratings.

    Args:
        value: a landscape, or ratings.
        model: for ratings, the model whose indicators and levels stand beside them.
        language: `nl` or `en`, the language of sheets, headings and words.

    Raises:
        InvalidInput: a text is too long for a cell or would be read back as something else, or ratings come without
            their model.
    """
    if isinstance(value, Landscape):
        from professionele_klachtbehandeling.exchange.workbook.landscape_pages import landscape_workbook

        return landscape_workbook(value, language)
    if model is None:
        raise refuse("model-required", value.model)
    from professionele_klachtbehandeling.exchange.workbook.ratings_pages import ratings_workbook

    return ratings_workbook(value, model, language)


def save(
    value: Landscape | Ratings | MaturityModel,
    path: str | Path,
    *,
    model: MaturityModel | None = None,
    language: str = "nl",
) -> None:
    """Write a value to a file, as YAML, JSON or a workbook by its suffix.

    Args:
        value: a landscape, ratings or a model.
        path: the file.
        model: for ratings in a workbook, the model whose indicators and levels stand beside them.
        language: the language of a workbook, `nl` or `en`; YAML and JSON have their own words.

    Raises:
        InvalidInput: the place is a folder or is not there, the suffix is another, or the value does not fit in a
            workbook; then nothing is written.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES or (suffix == WORKBOOK and isinstance(value, MaturityModel)):
        allowed = [one for one in SUFFIXES if one != WORKBOOK] if isinstance(value, MaturityModel) else SUFFIXES
        raise refuse("no-such", suffix, "suffix", allowed).in_file(str(path))
    if suffix == WORKBOOK and not isinstance(value, MaturityModel):
        content = to_workbook(value, model=model, language=language)
    else:
        content = (to_json(value) if suffix == ".json" else to_yaml(value)).encode()
    write(content, path)
