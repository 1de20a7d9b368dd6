"""From values to files: the same value always gives the same bytes, and a file is written wholly or not at all."""

import json
import re
from pathlib import Path
from typing import Any, Final

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.disk import write
from professionele_klachtbehandeling.exchange.document import SUFFIXES
from professionele_klachtbehandeling.exchange.formats import schema_name, with_format
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

    The first line tells an editor where the schema is.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.
    """
    return editor_line(type(value)) + yaml_text(to_tree(value))


def editor_line(kind: type) -> str:
    r"""Return the first line of a YAML file, a comment by which an editor finds the schema beside it.

    >>> editor_line(Ratings)
    '# yaml-language-server: $schema=klachtbehandeling-ratings-1.schema.json\n'
    """
    return f"# yaml-language-server: $schema={schema_name(kind)}\n"


def to_json(value: Landscape | Ratings | MaturityModel) -> str:
    """Return a value as JSON; reading it gives the same value.

    The first field tells an editor where the schema is.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.
    """
    tree = {"$schema": schema_name(type(value)), **to_tree(value)}
    written = json.dumps(tree, ensure_ascii=False, indent=2) + "\n"
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def save(value: Landscape | Ratings | MaturityModel, path: str | Path) -> None:
    """Write a value to a file, as YAML or JSON by its suffix.

    Raises:
        InvalidInput: the place is a folder or is not there, or the suffix is another; then nothing is written.
    """
    suffix = Path(path).suffix
    if suffix not in SUFFIXES:
        raise refuse("no-such", suffix, "suffix", SUFFIXES).in_file(str(path))
    text = to_json(value) if suffix == ".json" else to_yaml(value)
    write(text.encode(), path)
