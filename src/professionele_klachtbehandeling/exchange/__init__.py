"""Values from and to YAML, JSON and workbooks: strict in reading, stable in writing; the only home of cattrs."""

from professionele_klachtbehandeling.exchange.digest import content_hash
from professionele_klachtbehandeling.exchange.disk import check_place, write
from professionele_klachtbehandeling.exchange.folder import write_folder
from professionele_klachtbehandeling.exchange.reading import (
    format_of,
    landscape_from,
    parse,
    read_landscape,
    read_model,
    read_ratings,
)
from professionele_klachtbehandeling.exchange.writing import save, to_json, to_workbook, to_yaml

__all__ = [
    "check_place",
    "content_hash",
    "format_of",
    "landscape_from",
    "parse",
    "read_landscape",
    "read_model",
    "read_ratings",
    "save",
    "to_json",
    "to_workbook",
    "to_yaml",
    "write",
    "write_folder",
]
