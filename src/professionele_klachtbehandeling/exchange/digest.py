"""The fingerprint of a value, by which a result says what exactly it came from."""

import json

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings


def content_hash(*values: Landscape | Ratings | Rating | MaturityModel) -> str:
    """Return the SHA-256 of what values say together; how their files are laid out does not matter.

    Raises:
        InvalidInput: the value holds a text or a list that would be read back as something else.

    >>> from professionele_klachtbehandeling.exchange.reading import parse
    >>> text = "{format: klachtbehandeling/ratings/1, municipality: %s, reference_date: 2026-07-01}"
    >>> content_hash(parse(text % "344", Ratings)) == content_hash(parse(text % "GM0344", Ratings))
    True
    """
    import hashlib  # loads a library of its own, which only who wants a hash should wait for

    trees = [converter().unstructure(value) for value in values]
    canonical = json.dumps(trees, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"
