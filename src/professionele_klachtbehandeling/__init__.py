"""How well a Dutch municipality helps residents who come with a klacht, signaal, melding or hulpvraag.

Facts about a municipality and ratings by people become an explained maturity profile on the four spearheads of the
Nationale ombudsman. Names are loaded when they are first used, so that importing this package costs next to nothing.

>>> import professionele_klachtbehandeling as pk
>>> scorecard = pk.assess(pk.read_landscape("examples/lindewaard/landschap.yaml"))
>>> scorecard["S2"].certain
1
"""

# Type checkers take this name for true; the real one would cost the import of `typing`, more than all the rest here.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from professionele_klachtbehandeling.advice.oddities import oddities
    from professionele_klachtbehandeling.advice.oddity import Oddity
    from professionele_klachtbehandeling.advice.question import Bearing, OpenFact, Question
    from professionele_klachtbehandeling.assessment.finding import Finding
    from professionele_klachtbehandeling.assessment.observation import Observation
    from professionele_klachtbehandeling.assessment.outcome import Outcome
    from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
    from professionele_klachtbehandeling.documents.format import Format
    from professionele_klachtbehandeling.documents.report import Report
    from professionele_klachtbehandeling.domain.accountability import (
        AccountabilityAgreement,
        Delivery,
        HandlingFigures,
        Publication,
        Register,
        WithinTerm,
    )
    from professionele_klachtbehandeling.domain.article import Article
    from professionele_klachtbehandeling.domain.channel import Channel, Overview, PublicInformation, Referral
    from professionele_klachtbehandeling.domain.code import MunicipalityCode
    from professionele_klachtbehandeling.domain.culture import (
        ContactTeam,
        CultureIntervention,
        ImprovementAction,
        Vision,
    )
    from professionele_klachtbehandeling.domain.date import PartialDate
    from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
    from professionele_klachtbehandeling.domain.item import Evidence
    from professionele_klachtbehandeling.domain.landscape import Landscape
    from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
    from professionele_klachtbehandeling.domain.outsourcing import (
        ComplaintClauses,
        Decision,
        ExternalRoute,
        OutsourcedTask,
        OutsourcingRegister,
        Oversight,
    )
    from professionele_klachtbehandeling.domain.review import KnownBreach, Remark, Review
    from professionele_klachtbehandeling.domain.share import Share
    from professionele_klachtbehandeling.domain.snapshot import Snapshot
    from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, SupportArrangement, Task
    from professionele_klachtbehandeling.domain.term import Frequency, Term
    from professionele_klachtbehandeling.domain.vocabulary import InputKind
    from professionele_klachtbehandeling.errors import InvalidInput, KlachtbehandelingError, Mistake
    from professionele_klachtbehandeling.exchange import landscape_from, to_json, to_workbook, to_yaml
    from professionele_klachtbehandeling.face.advising import open_questions
    from professionele_klachtbehandeling.face.assessing import assess
    from professionele_klachtbehandeling.face.charting import chart
    from professionele_klachtbehandeling.face.loading import load
    from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings
    from professionele_klachtbehandeling.face.registry import find_plugins, maturity_model
    from professionele_klachtbehandeling.face.writing import save
    from professionele_klachtbehandeling.logic import Bounds, Explanation, LevelInterval, Truth, Words
    from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason
    from professionele_klachtbehandeling.maturity.model import Indicator, MaturityModel, Spearhead
    from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
    from professionele_klachtbehandeling.measures.measure import Measure
    from professionele_klachtbehandeling.plugins.fault import Fault, PluginError
    from professionele_klachtbehandeling.plugins.hooks import hookimpl
    from professionele_klachtbehandeling.plugins.registry import Registry
    from professionele_klachtbehandeling.scoring.method import Method, Standing
    from professionele_klachtbehandeling.sources.change import Change, ChangeKind
    from professionele_klachtbehandeling.sources.merging import merge
    from professionele_klachtbehandeling.sources.renewal import Renewal, renew
    from professionele_klachtbehandeling.sources.source import Loaded, Source, SourceRequest
    from professionele_klachtbehandeling.views.chart import Chart
    from professionele_klachtbehandeling.views.theme import Theme
    from professionele_klachtbehandeling.views.view import View

_HOMES = {
    "advice.oddities": ("oddities",),
    "advice.oddity": ("Oddity",),
    "advice.question": ("Bearing", "OpenFact", "Question"),
    "assessment.finding": ("Finding",),
    "assessment.observation": ("Observation",),
    "assessment.outcome": ("Outcome",),
    "assessment.scorecard": ("Scorecard", "SpearheadResult"),
    "documents.format": ("Format",),
    "documents.report": ("Report",),
    "domain.accountability": (
        "AccountabilityAgreement",
        "Delivery",
        "HandlingFigures",
        "Publication",
        "Register",
        "WithinTerm",
    ),
    "domain.article": ("Article",),
    "domain.channel": ("Channel", "Overview", "PublicInformation", "Referral"),
    "domain.code": ("MunicipalityCode",),
    "domain.culture": ("ContactTeam", "CultureIntervention", "ImprovementAction", "Vision"),
    "domain.date": ("PartialDate",),
    "domain.fact": ("NONE", "UNKNOWN", "Disputed", "Fact"),
    "domain.item": ("Evidence",),
    "domain.landscape": ("Landscape",),
    "domain.municipality": ("Municipality", "Organisation"),
    "domain.outsourcing": (
        "ComplaintClauses",
        "Decision",
        "ExternalRoute",
        "OutsourcedTask",
        "OutsourcingRegister",
        "Oversight",
    ),
    "domain.review": ("KnownBreach", "Remark", "Review"),
    "domain.share": ("Share",),
    "domain.snapshot": ("Snapshot",),
    "domain.task": ("NotApplicable", "Responsibility", "SupportArrangement", "Task"),
    "domain.term": ("Frequency", "Term"),
    "domain.vocabulary": ("InputKind",),
    "errors": ("InvalidInput", "KlachtbehandelingError", "Mistake"),
    "exchange": ("landscape_from", "to_json", "to_workbook", "to_yaml"),
    "face.advising": ("open_questions",),
    "face.assessing": ("assess",),
    "face.charting": ("chart",),
    "face.loading": ("load",),
    "face.reading": ("read_landscape", "read_ratings"),
    "face.registry": ("find_plugins", "maturity_model"),
    "face.writing": ("save",),
    "logic": ("Bounds", "Explanation", "LevelInterval", "Truth", "Words"),
    "maturity.absence": ("Absence", "AbsenceReason"),
    "maturity.model": ("Indicator", "MaturityModel", "Spearhead"),
    "maturity.rating": ("Level", "Rating", "Ratings"),
    "measures.measure": ("Measure",),
    "plugins.fault": ("Fault", "PluginError"),
    "plugins.hooks": ("hookimpl",),
    "plugins.registry": ("Registry",),
    "scoring.method": ("Method", "Standing"),
    "sources.change": ("Change", "ChangeKind"),
    "sources.merging": ("merge",),
    "sources.renewal": ("Renewal", "renew"),
    "sources.source": ("Loaded", "Source", "SourceRequest"),
    "views.chart": ("Chart",),
    "views.theme": ("Theme",),
    "views.view": ("View",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "NONE",
    "UNKNOWN",
    "Absence",
    "AbsenceReason",
    "AccountabilityAgreement",
    "Article",
    "Bearing",
    "Bounds",
    "Change",
    "ChangeKind",
    "Channel",
    "Chart",
    "ComplaintClauses",
    "ContactTeam",
    "CultureIntervention",
    "Decision",
    "Delivery",
    "Disputed",
    "Evidence",
    "Explanation",
    "ExternalRoute",
    "Fact",
    "Fault",
    "Finding",
    "Format",
    "Frequency",
    "HandlingFigures",
    "ImprovementAction",
    "Indicator",
    "InputKind",
    "InvalidInput",
    "KlachtbehandelingError",
    "KnownBreach",
    "Landscape",
    "Level",
    "LevelInterval",
    "Loaded",
    "MaturityModel",
    "Measure",
    "Method",
    "Mistake",
    "Municipality",
    "MunicipalityCode",
    "NotApplicable",
    "Observation",
    "Oddity",
    "OpenFact",
    "Organisation",
    "Outcome",
    "OutsourcedTask",
    "OutsourcingRegister",
    "Oversight",
    "Overview",
    "PartialDate",
    "PluginError",
    "PublicInformation",
    "Publication",
    "Question",
    "Rating",
    "Ratings",
    "Referral",
    "Register",
    "Registry",
    "Remark",
    "Renewal",
    "Report",
    "Responsibility",
    "Review",
    "Scorecard",
    "Share",
    "Snapshot",
    "Source",
    "SourceRequest",
    "Spearhead",
    "SpearheadResult",
    "Standing",
    "SupportArrangement",
    "Task",
    "Term",
    "Theme",
    "Truth",
    "View",
    "Vision",
    "WithinTerm",
    "Words",
    "assess",
    "chart",
    "find_plugins",
    "hookimpl",
    "landscape_from",
    "load",
    "maturity_model",
    "merge",
    "oddities",
    "open_questions",
    "read_landscape",
    "read_ratings",
    "renew",
    "save",
    "to_json",
    "to_workbook",
    "to_yaml",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return a public name from its home, loading that home now."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        """Return the public names, loaded or not."""
        return sorted({*globals(), *_HOME_OF})
