"""What this distribution adds to the library: the source `tabel`."""

from collections.abc import Iterable

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_sources() -> Iterable[pk.Source]:
    """Return the source of a municipality's own tables."""
    # What reads tables is loaded when a source is asked for, and not when plug-ins are listed.
    from klachtbehandeling_source_tabel.source import Tabel

    return [Tabel()]
