"""Tasks that others perform: on what terms, under whose eye, and where a resident can still go."""

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.vocabulary import (
    AllTasks,
    Basis,
    DecisionSubject,
    LegalForm,
    Organ,
    RouteKind,
)
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class ComplaintClauses(Told):
    """What contract, subsidy or arrangement says about complaints (clausules a tot en met f).

    Attributes:
        procedure: a complaint procedure with terms.
        route_explained: residents are told where to go.
        fallback: residents can fall back on the municipality.
        reporting: complaints and signals are reported.
        cooperation: the body cooperates with research by municipality and ombudsman.
        improvement: measures for improvement are taken.
    """

    procedure: Fact[bool] = UNKNOWN
    route_explained: Fact[bool] = UNKNOWN
    fallback: Fact[bool] = UNKNOWN
    reporting: Fact[bool] = UNKNOWN
    cooperation: Fact[bool] = UNKNOWN
    improvement: Fact[bool] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class Oversight(Told):
    """Who watches how a task is performed, and with what (toezicht).

    Attributes:
        supervisor: supervisor or contract manager appointed for it.
        visits: when oversight was exercised.
        complaints_used: whether complaints and signals were a source for it.
        adjustments: when it led to a recorded adjustment.
    """

    supervisor: Fact[str] = UNKNOWN
    visits: Fact[tuple[PartialDate, ...]] = UNKNOWN
    complaints_used: Fact[bool] = UNKNOWN
    adjustments: Fact[tuple[PartialDate, ...]] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class OutsourcedTask(DatedItem):
    """A task that another body performs (uitbestede taak).

    Attributes:
        id: short name.
        task: the task.
        executing_body: the body that performs it.
        legal_form: its legal form.
        basis: on what ground it performs the task.
        competent_body: who is competent to deal with complaints about it (voor klachten bevoegd orgaan).
        complaint_contact: whom to reach there about complaints.
        duration: how long the agreement runs, in words.
        clauses: what was agreed about complaints.
        clauses_evaluated: when those clauses were evaluated.
        fallback: whether a resident can fall back on the municipality.
        fallback_published: whether residents are told so.
        oversight: who watches, and with what.
        complaints_counted: whether its complaints are in the municipality's yearly figures.
    """

    id: str
    task: str
    executing_body: Fact[str] = UNKNOWN
    legal_form: Fact[LegalForm] = UNKNOWN
    basis: Fact[Basis] = UNKNOWN
    competent_body: Fact[str] = UNKNOWN
    complaint_contact: Fact[str] = UNKNOWN
    duration: Fact[str] = UNKNOWN
    clauses: ComplaintClauses = ComplaintClauses()
    clauses_evaluated: Fact[tuple[PartialDate, ...]] = UNKNOWN
    fallback: Fact[bool] = UNKNOWN
    fallback_published: Fact[bool] = UNKNOWN
    oversight: Oversight = Oversight()
    complaints_counted: Fact[bool] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class OutsourcingRegister(DatedItem):
    """The municipality's own register of outsourced tasks (register van uitbestede taken).

    Attributes:
        name: what it is called.
        reviewed: when it was brought up to date.
        in_planning_cycle: whether the planning and control cycle uses it.
        public: whether anyone can see it.
    """

    name: str
    reviewed: Fact[tuple[PartialDate, ...]] = UNKNOWN
    in_planning_cycle: Fact[bool] = UNKNOWN
    public: Fact[bool] = UNKNOWN

    @property
    def key(self) -> str:
        """Its name."""
        return self.name


@attrs.frozen(kw_only=True, repr=False)
class Decision(DatedItem):
    """A formal decision (besluit).

    Attributes:
        id: short name.
        organ: who decided.
        subject: what about; only `reikwijdte` settles how far responsibility reaches.
        tasks: tasks it covers, or `all`.
        date: when it was taken.
    """

    id: str
    organ: Organ
    subject: DecisionSubject
    tasks: Fact[tuple[str, ...] | AllTasks] = UNKNOWN
    date: Fact[PartialDate] = UNKNOWN


@attrs.frozen(kw_only=True, repr=False)
class ExternalRoute(DatedItem):
    """Where a resident can go after a body's own handling (externe klachtroute).

    Attributes:
        body: the organisation it is for, or `gemeente`.
        kind: what sort of body decides there.
        name: its name.
        mentioned: whether residents are told of it.
    """

    body: str
    kind: Fact[RouteKind] = UNKNOWN
    name: str = ""
    mentioned: Fact[bool] = UNKNOWN

    @property
    def key(self) -> str:
        """Body and name of the route."""
        return f"{self.body}/{self.name}"
