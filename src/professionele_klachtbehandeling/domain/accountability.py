"""Agreements on information and accountability, and what came of them."""

import datetime

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import DatedItem, Item, joined_key
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPALITY, InputKind, Link
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class Delivery(Told):
    """One report that was due (levering).

    Attributes:
        due: the day on which it was due.
        received: when it came; `none` where it did not.
        response: whether a response to it was recorded.
    """

    due: datetime.date
    received: Fact[PartialDate] = UNKNOWN
    response: Fact[bool] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class AccountabilityAgreement(DatedItem):
    """Who tells whom what, how and how often (verantwoordingsafspraak).

    Attributes:
        id: short name.
        link: link of the chain it belongs to.
        parties: who gives and who receives, in words, for the link `overig`.
        bodies: executing bodies it covers, for the link from body to municipality.
        kinds: kinds of input it is about.
        content: what is told.
        form: in which form.
        frequency: how many times a year.
        responsible: who sees to it.
        adopted: whether it was formally adopted.
        due_dates: due dates by name, in place of those that follow from begin and frequency; omitted means none are
            named.
        deliveries: what was due and came; what is listed is listed fully.
        evaluated: when it was evaluated.
    """

    id: str
    link: Link
    parties: str = ""
    bodies: Fact[tuple[str, ...]] = UNKNOWN
    kinds: Fact[tuple[InputKind, ...]] = UNKNOWN
    content: Fact[str] = UNKNOWN
    form: Fact[str] = UNKNOWN
    frequency: Fact[Frequency] = UNKNOWN
    responsible: Fact[str] = UNKNOWN
    adopted: Fact[bool] = UNKNOWN
    due_dates: Fact[tuple[datetime.date, ...]] = NONE
    deliveries: Fact[tuple[Delivery, ...]] = UNKNOWN
    evaluated: Fact[tuple[PartialDate, ...]] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class Register(DatedItem):
    """A registration of one kind of input (registratie).

    Attributes:
        kind: the kind that is registered.
        kept: whether it is kept; listing it means yes unless said otherwise.
        name: system or file it is kept in.
    """

    kind: InputKind
    kept: Fact[bool] = True
    name: str = ""

    @property
    def key(self) -> str:
        """The kind."""
        return self.kind.value


@attrs.frozen(kw_only=True, repr=False)
class Publication(Item):
    """The yearly publication on complaints (jaarlijkse publicatie).

    Reference: Awb 9:12a.

    Attributes:
        year: the calendar year it is about.
        published: whether it appeared; listing it means yes unless said otherwise.
        date: when it appeared.
        lessons: whether it says what was learnt.
        actions: whether it names actions for improvement.
        name: its title.
    """

    year: int
    published: Fact[bool] = True
    date: Fact[PartialDate] = UNKNOWN
    lessons: Fact[bool] = UNKNOWN
    actions: Fact[bool] = UNKNOWN
    name: str = ""

    @property
    def key(self) -> str:
        """The year."""
        return str(self.year)


@attrs.frozen(kw_only=True, repr=False)
class WithinTerm(Told):
    """The share that was settled within a term the source itself chose, which need not be the legal one.

    Attributes:
        term: the term.
        share: the share that was settled within it.
    """

    term: Term
    share: Fact[Share] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class HandlingFigures(Item):
    """Counts of one year, aggregates only (behandelcijfers).

    Attributes:
        year: the calendar year.
        kind: kind of input counted.
        counted_by: party that counted; figures of an ombudsman are not the municipality's own.
        scope: what part was counted, in words; omitted means everything of that kind.
        measured: whether timeliness was measured at all.
        received: how many came in.
        settled: how many were settled in the year.
        open_late: how many were open past their term at the end of the year.
        timely: how many were settled within the legal term (Awb 9:11), including adjournment and consent.
        timely_share: the same as a share, where only that is known.
        within: shares within other terms, as the source states them.
        upheld: share that was upheld (gegrond).
        satisfaction: mark residents gave, in words with its scale.
    """

    year: int
    kind: InputKind = InputKind.COMPLAINT
    counted_by: Fact[str] = MUNICIPALITY
    scope: Fact[str] = NONE
    measured: Fact[bool] = UNKNOWN
    received: Fact[int] = UNKNOWN
    settled: Fact[int] = UNKNOWN
    open_late: Fact[int] = UNKNOWN
    timely: Fact[int] = UNKNOWN
    timely_share: Fact[Share] = UNKNOWN
    within: tuple[WithinTerm, ...] = ()
    upheld: Fact[Share] = UNKNOWN
    satisfaction: Fact[str] = UNKNOWN

    @property
    def key(self) -> str:
        """Year, kind, who counted and what part."""
        return joined_key(self.year, self.kind, self.counted_by, self.scope)
