"""Where residents can go, what is told about it, and how they are passed on."""

import attrs

from professionele_klachtbehandeling.domain.fact import UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import DatedItem, joined_key
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.domain.vocabulary import AllTasks, InputKind, ReferralManner, SupportKind, Way
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class PublicInformation(Told):
    """The five things a resident must be able to read about a channel (informatie-elementen).

    Attributes:
        purpose: what it is for.
        how_to_reach: how and when it can be reached.
        handler: who deals with what comes in.
        term: how long that takes.
        next_step: where to go afterwards, such as the ombudsman.
    """

    purpose: Fact[bool] = UNKNOWN
    how_to_reach: Fact[bool] = UNKNOWN
    handler: Fact[bool] = UNKNOWN
    term: Fact[bool] = UNKNOWN
    next_step: Fact[bool] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class Channel(DatedItem):
    """A door on which a resident can knock (kanaal).

    Attributes:
        id: short name by which other items refer to it.
        name: what residents call it.
        operator: party whose channel it is.
        kinds: kinds of input it takes.
        tasks: tasks it is for, or `all`.
        ways: ways in which it can be used; what is listed is listed fully.
        published: whether residents can find it.
        information: which of the five elements are told.
        help_to_lodge: whether residents are helped to put their words on paper.
        plain_language: whether its texts are plain Dutch (B1).
        mentions: kinds of independent support it points to.
        handler: party that deals with what comes in.
        term: own norm or legal term for dealing with it.
        extension: by how much the term may be extended.
        first_contact: within which time a resident hears something.
    """

    id: str
    name: str
    operator: Fact[str] = UNKNOWN
    kinds: Fact[tuple[InputKind, ...]] = UNKNOWN
    tasks: Fact[tuple[str, ...] | AllTasks] = UNKNOWN
    ways: Fact[tuple[Way, ...]] = UNKNOWN
    published: Fact[bool] = UNKNOWN
    information: PublicInformation = PublicInformation()
    help_to_lodge: Fact[bool] = UNKNOWN
    plain_language: Fact[bool] = UNKNOWN
    mentions: Fact[tuple[SupportKind, ...]] = UNKNOWN
    handler: Fact[str] = UNKNOWN
    term: Fact[Term] = UNKNOWN
    extension: Fact[Term] = UNKNOWN
    first_contact: Fact[Term] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class Overview(DatedItem):
    """One place where a resident sees where to go for what (centraal overzicht).

    Attributes:
        name: title of the page or folder.
        kinds: kinds of input it explains.
        published: whether residents can find it.
    """

    name: str
    kinds: Fact[tuple[InputKind, ...]] = UNKNOWN
    published: Fact[bool] = UNKNOWN

    @property
    def key(self) -> str:
        """Its name."""
        return self.name


@attrs.frozen(kw_only=True, repr=False)
class Referral(DatedItem):
    """Being passed on from one door to another (doorverwijzing).

    Attributes:
        origin: channel or party that passes on.
        destination: channel or party to which a resident is passed on.
        kinds: kinds of input this happens with.
        tasks: tasks this happens with, or `all`.
        manner: cold, warm, or forwarded by law (Awb 2:3).
        when: in which case.
    """

    origin: str
    destination: Fact[str] = UNKNOWN
    kinds: Fact[tuple[InputKind, ...]] = UNKNOWN
    tasks: Fact[tuple[str, ...] | AllTasks] = UNKNOWN
    manner: Fact[ReferralManner] = UNKNOWN
    when: str = ""

    @property
    def key(self) -> str:
        """From where to where, and when."""
        return joined_key(self.origin, self.destination, self.when)
