"""Values from and to files, YAML and JSON: strict in reading, stable in writing; the only home of cattrs and yaml."""

from professionele_klachtbehandeling.exchange.digest import content_hash
from professionele_klachtbehandeling.exchange.disk import check_place, write
from professionele_klachtbehandeling.exchange.reading import format_of, parse, read_landscape, read_model, read_ratings
from professionele_klachtbehandeling.exchange.writing import save, to_json, to_yaml

__all__ = [
    "check_place",
    "content_hash",
    "format_of",
    "parse",
    "read_landscape",
    "read_model",
    "read_ratings",
    "save",
    "to_json",
    "to_yaml",
    "write",
]
