"""Duties whose known breach caps a level, each with the measure by which the facts can show that it is not kept."""

import datetime
import functools
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.logic import Words


@attrs.frozen(kw_only=True)
class Duty:
    """Something the law asks of a municipality (plicht).

    Attributes:
        article: where it stands.
        what: what it asks, in our words.
        measure: name of the measure that is true where it is kept; empty where only a known breach can show it.
        parameters: what the measure is told.
        since: the day from which it holds; None where it holds for longer than these assessments look back.
        read: the date of the consolidated text in which it was read.
    """

    article: Article
    what: Words
    measure: str = ""
    parameters: Mapping[str, int | str] = MappingProxyType({})
    since: datetime.date | None = None
    read: datetime.date | None = None

    def holds_at(self, date: datetime.date) -> bool:
        """Return whether the duty exists at a date."""
        return self.since is None or self.since <= date


@functools.cache
def duties() -> tuple[Duty, ...]:
    """Return the duties that the built-in model caps on.

    Reference: domain notes 2.1, 2.4 and the caps in 4.2 to 4.5; the electronic routes hold since the Wet modernisering
    elektronisch bestuurlijk verkeer of 1 January 2026.

    >>> [str(duty.article) for duty in duties()][:2]
    ['Awb 2:3', 'Awb 2:7 lid 2']
    """
    modern = datetime.date(2026, 1, 1)
    return (
        Duty(
            article=Article.parse("Awb 2:3"),
            what=Words(
                "een bericht dat voor een ander bestuursorgaan is doorsturen en dat de afzender laten weten",
                "forward a message that is meant for another authority and tell the sender",
            ),
            read=modern,
        ),
        Duty(
            article=Article.parse("Awb 2:7 lid 2"),
            what=Words(
                "een klacht niet alleen langs elektronische weg toelaten",
                "not accept a complaint by electronic means only",
            ),
            measure="complaint_by_other_way",
            since=modern,
            read=modern,
        ),
        Duty(
            article=Article.parse("Awb 2:13"),
            what=Words("een klacht ook elektronisch laten indienen", "let a complaint be lodged electronically too"),
            measure="complaint_by_electronic_way",
            since=modern,
            read=modern,
        ),
        Duty(
            article=Article.parse("Awb 9:7"),
            what=Words(
                "een klacht laten behandelen door iemand die niet bij de gedraging betrokken was",
                "have a complaint dealt with by someone who was not involved in the conduct",
            ),
            read=modern,
        ),
        Duty(
            article=Article.parse("Awb 9:12a"),
            what=Words("schriftelijke klachten registreren", "register written complaints"),
            measure="complaint_register_kept",
            read=modern,
        ),
        Duty(
            article=Article.parse("Awb 9:12a"),
            what=Words("de geregistreerde klachten jaarlijks publiceren", "publish the registered complaints yearly"),
            measure="complaints_published",
            parameters=MappingProxyType({"term_months": 12}),
            read=modern,
        ),
        Duty(
            article=Article.parse("Wmo 2015 2.2.4"),
            what=Words(
                "zorgen dat inwoners gratis cliëntondersteuning kunnen krijgen",
                "see to it that residents can get free client support",
            ),
            measure="wmo_support_available",
            since=datetime.date(2015, 1, 1),
        ),
        Duty(
            article=Article.parse("Jeugdwet 2.6"),
            what=Words(
                "zorgen dat jeugdigen en ouders een onafhankelijke vertrouwenspersoon kunnen spreken",
                "see to it that young people and parents can speak to an independent confidential adviser",
            ),
            measure="youth_adviser_available",
            since=datetime.date(2015, 1, 1),
        ),
        Duty(
            article=Article.parse("Wmo 2015 6.1"),
            what=Words("toezichthouders aanwijzen voor de Wmo", "appoint supervisors for the Wmo"),
            measure="wmo_supervisor_appointed",
            since=datetime.date(2015, 1, 1),
        ),
    )
