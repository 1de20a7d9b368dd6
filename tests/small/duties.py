"""The duties that facts can show, written down once more as plainly as they are told.

Each is kept, not kept, or None where there is nothing to keep it for.

Reference: the caps of indicators S1.4, S1.6, S2.5 and S3.3; docs/explanation/formulas.md.
"""

import datetime
from collections.abc import Callable, Mapping
from typing import Final

from professionele_klachtbehandeling.domain.vocabulary import InputKind
from tests.small.formulas_s1 import ELECTRONIC, available_support, support_pairs, ways_in
from tests.small.formulas_s3 import last_full_year, publications_that_count, term_runs
from tests.small.known import Known, members, said

_MODERN: Final = datetime.date(2026, 1, 1)
"""From this day on the rules on electronic routes hold."""


def electronic_too(known: Known) -> bool | None:
    """Awb 2:13: a complaint can be lodged electronically."""
    return bool(ways_in(known, InputKind.COMPLAINT) & ELECTRONIC) if known.date >= _MODERN else None


def not_electronic_only(known: Known) -> bool | None:
    """Awb 2:7 lid 2: where a complaint can be lodged electronically, it can be in another way too."""
    ways = ways_in(known, InputKind.COMPLAINT)
    return not ways or bool(ways - ELECTRONIC) if known.date >= _MODERN else None


def client_support(known: Known) -> bool | None:
    """Wmo 2015 2.2.4: client support with each task of the Wmo."""
    asked = [task.id for task in known.live("tasks") if "wmo" in [one.value for one in members(task.domains)]]
    return {(task, "clientondersteuning") for task in asked} <= available_support(known) if asked else None


def youth_adviser(known: Known) -> bool | None:
    """Jeugdwet 2.6: a confidential adviser with each youth task."""
    asked = {pair for pair in support_pairs(known) if pair[1] == "vertrouwenspersoon"}
    return asked <= available_support(known) if asked else None


def supervisor(known: Known) -> bool | None:
    """Wmo 2015 6.1: a supervisor for each outsourced task of the Wmo."""
    asked = [item for item, task in known.outsourced if "wmo" in [one.value for one in members(task.domains)]]
    return all(said(item.oversight.supervisor) for item in asked) if asked else None


def register_and_publication(known: Known) -> bool | None:
    """Awb 9:12a: complaints are registered, and published within the term of the year before the last full one."""
    kept = any(one.kind is InputKind.COMPLAINT and one.kept is True for one in known.live("registers"))
    last = last_full_year(known.date)
    return kept and (bool(publications_that_count(known, last)) or term_runs(known.date, last - 1))


DUTIES: Final[Mapping[str, Mapping[str, Callable[[Known], bool | None]]]] = {
    "S1.4": {"Awb 2:13": electronic_too, "Awb 2:7 lid 2": not_electronic_only},
    "S1.6": {"Wmo 2015 2.2.4": client_support, "Jeugdwet 2.6": youth_adviser},
    "S2.5": {"Wmo 2015 6.1": supervisor},
    "S3.3": {"Awb 9:12a": register_and_publication},
}
"""Per indicator the duties that cap it, by their article."""
