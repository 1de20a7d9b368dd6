"""What people call an item of a landscape: its own name where it has one, else what tells it from the others."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from professionele_klachtbehandeling.advice.openness import openness_of
from professionele_klachtbehandeling.assessment.wording import told_fact
from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, HandlingFigures, Register
from professionele_klachtbehandeling.domain.channel import Referral
from professionele_klachtbehandeling.domain.fact import Disputed, Fact
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import Landscape, field_value
from professionele_klachtbehandeling.domain.outsourcing import Decision, ExternalRoute, OutsourcedTask
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.domain.task import Responsibility, SupportArrangement
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPALITY
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import term_label


def item_name(landscape: Landscape, place: Reference) -> Words:
    """Return what people call the item at a place, the same for every field of it.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> lindewaard = read_landscape("examples/lindewaard/landschap.yaml")
    >>> item_name(lindewaard, Reference(section="responsibilities", index=0, field="owners")).nl
    'Toegang tot Wmo en jeugdhulp × klacht'
    """
    item = landscape.section(place.section)[place.index]
    return Words(_name(landscape, item, "nl"), _name(landscape, item, "en"))


def fact_name(landscape: Landscape, place: Reference) -> Words:
    """Return what people call the item of an open fact, with what of it is open where there is more than one thing.

    These are the due dates of reports about which something is not known, and the values that contradict each other.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> lindewaard = read_landscape("examples/lindewaard/landschap.yaml")
    >>> fact_name(lindewaard, Reference(section="agreements", index=1, field="deliveries")).nl
    'halfjaarbrief (2026-02-01)'
    """
    item = landscape.section(place.section)[place.index]
    value = field_value(item, place.field)
    if isinstance(item, AccountabilityAgreement) and place.field == "deliveries" and isinstance(value, tuple):
        missing = [one for one in value if openness_of(one.received)] or [one for one in value if openness_of(one)]
        days = ", ".join(str(one.due) for one in missing)
        return Words(_with(item.id, days), _with(item.id, days))
    name = item_name(landscape, place)
    if not isinstance(value, Disputed):
        return name
    told = [told_fact(one) for one in value.values]
    return Words(
        _with(name.nl, f" {text('question.or', 'nl')} ".join(one.nl for one in told)),
        _with(name.en, f" {text('question.or', 'en')} ".join(one.en for one in told)),
    )


def _name(landscape: Landscape, item: Item, language: str) -> str:
    named = _NAMED.get(type(item))
    return named(landscape, item, language) if named else str(getattr(item, "name", "") or item.key)


def party_name(landscape: Landscape, party: Fact[str]) -> str:
    """Return what people call a party; empty where it is not known which party it is.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> party_name(read_landscape("examples/lindewaard/landschap.yaml"), "kcc")
    'Klantcontactcentrum'
    """
    return _called(landscape.organisations, party) if isinstance(party, str) else ""


def _door(landscape: Landscape, door: Fact[str]) -> str:
    known = (*landscape.channels, *landscape.organisations)
    return _called(known, door) if isinstance(door, str) else "?"


def _called(items: Any, key: str) -> str:  # noqa: ANN401 - items that have an id and a name
    return next((item.name for item in items if item.id == key), key)


def _term(noun: str, value: Any, language: str) -> str:  # noqa: ANN401 - a member of any closed list
    return term_label(noun, value.value, language)


def _with(name: str, more: str) -> str:
    return f"{name} ({more})" if more else name


def _cell(landscape: Landscape, item: Responsibility, language: str) -> str:
    return f"{_called(landscape.tasks, item.task)} × {_term('input-kind', item.kind, language)}"


def _support(landscape: Landscape, item: SupportArrangement, language: str) -> str:
    return f"{_called(landscape.tasks, item.task)} × {_term('support-kind', item.kind, language)}"


def _outsourced(landscape: Landscape, item: OutsourcedTask, _: str) -> str:
    return _with(_called(landscape.tasks, item.task), party_name(landscape, item.executing_body))


def _decision(_: Landscape, item: Decision, language: str) -> str:
    organ, subject = _term("organ", item.organ, language), _term("decision-subject", item.subject, language)
    return _with(item.id, f"{organ}, {subject}")


def _route(landscape: Landscape, item: ExternalRoute, _: str) -> str:
    return _with(party_name(landscape, item.body), item.name)


def _agreement(_: Landscape, item: AccountabilityAgreement, language: str) -> str:
    return _with(item.id, _term("link", item.link, language))


def _register(_: Landscape, item: Register, language: str) -> str:
    return _with(_term("input-kind", item.kind, language), item.name)


def _figures(landscape: Landscape, item: HandlingFigures, _: str) -> str:
    return _with(str(item.year), "" if item.counted_by == MUNICIPALITY else party_name(landscape, item.counted_by))


def _referral(landscape: Landscape, item: Referral, _: str) -> str:
    return f"{_door(landscape, item.origin)} → {_door(landscape, item.destination)}"


def _review(_: Landscape, item: Review, language: str) -> str:
    return item.name or _term("review-subject", item.subject, language)


_NAMED: Final[Mapping[type[Item], Callable[[Landscape, Any, str], str]]] = {
    Responsibility: _cell,
    SupportArrangement: _support,
    OutsourcedTask: _outsourced,
    Decision: _decision,
    ExternalRoute: _route,
    AccountabilityAgreement: _agreement,
    Register: _register,
    HandlingFigures: _figures,
    Referral: _referral,
    Review: _review,
}
"""The items that have no name of their own, or one that does not tell them apart."""
