"""Who is assessed, and the bodies around it."""

import attrs

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.vocabulary import BodyStatus
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class Municipality(Told):
    """A municipality (gemeente).

    Attributes:
        code: its code at Statistics Netherlands.
        name: its name without the word `gemeente`.
        inhabitants: how many people live there.
    """

    code: MunicipalityCode
    name: str
    inhabitants: Fact[int] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class Organisation(DatedItem):
    """A body, unit or office that plays a part (organisatie).

    Attributes:
        id: short name by which other items refer to it.
        name: full name.
        aliases: other names by which it is known.
        statuses: what it is in law; a body with two needs an external route for each.
        part_of: the party it belongs to; `gemeente` for a unit of the municipality itself. Omitted means it stands
            alone.
        second_line: whether it only looks at how others dealt with something, as an ombudsman does; its channels are no
            entry. Omitted means it is not.
        complaint_procedure: whether it has a complaint procedure of its own.
        official_ids: official numbers such as an RSIN or OIN.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    statuses: Fact[tuple[BodyStatus, ...]] = UNKNOWN
    part_of: Fact[str] = NONE
    second_line: Fact[bool] = NONE
    complaint_procedure: Fact[bool] = UNKNOWN
    official_ids: tuple[str, ...] = ()
