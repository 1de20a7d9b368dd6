"""Values made at random, for the laws: landscapes, ratings, and the scalars they are made of."""

import datetime
import enum
import string
from fractions import Fraction
from typing import Any, TypeVar

from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Register,
    WithinTerm,
)
from professionele_klachtbehandeling.domain.article import LAWS, Article
from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation, Referral
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.review import KnownBreach, Remark
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    MUNICIPAL_PARTIES,
    BodyStatus,
    Grade,
    Inapplicability,
    InputKind,
    Link,
    ReferralManner,
    RemarkTopic,
    State,
    SupportKind,
    TaskDomain,
    Way,
)
from professionele_klachtbehandeling.exchange.shapes import SHAPES
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)

TRICKY = (
    "no",
    "Ja",
    "0344",
    "2024",
    "2.5",
    "1:30",
    "null",
    "~",
    "- a",
    "# a",
    "a: b",
    "'",
    '"',
    "@x",
    "een\ntwee",
    "[",
    "é",
    "\ufeffa",
    "a\u2028 b",
    " \u2029",
    "\tinspringen",
)
WORDS = st.one_of(
    st.sampled_from(TRICKY),
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"
        ),
        max_size=30,
    ),
)
"""Texts of any kind, many of which look like something else; what is no text is in none of them."""
STATED = WORDS.filter(lambda text: bool(text) and text.lower() not in SHAPES)
"""Texts that say something, and not by a word that has a meaning of its own."""
NAMES = STATED.filter(lambda text: not any(id_mistakes(text, "")))
"""Texts that can be referred to: all of them can be seen, and none has a blank at an end."""
IDS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=6).filter(
    lambda text: text not in (*MUNICIPAL_PARTIES, *SHAPES, "all", "alle")
)
DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))
DATES = st.one_of(
    st.integers(1000, 9999).map(PartialDate),
    st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12)),
    DAYS.map(PartialDate.of),
)
CODES = st.integers(1, 9999).map(lambda number: MunicipalityCode(f"{number:04}"))
FRACTIONS = st.fractions(0, 1, max_denominator=1_000)
PERCENTAGES = st.tuples(st.integers(0, 100), st.integers(0, 999), st.integers(0, 3)).map(
    lambda parts: Share.parse(f"{parts[0]}%" if not parts[2] or parts[0] == 100 else f"{parts[0]}.{parts[1]:03}%")
)
SHARES = st.one_of(FRACTIONS.map(Share), PERCENTAGES)
TERMS = st.builds(Term, st.integers(1, 9999), st.sampled_from(TermUnit))
FREQUENCIES = st.builds(Fraction, st.integers(1, 366), st.integers(1, 10)).map(Frequency)
ARTICLES = st.builds(Article, st.sampled_from(LAWS), st.sampled_from(["9:1", "2:7 lid 2", "6.1", "160 lid 1 c"]))


def facts(values: st.SearchStrategy[T]) -> st.SearchStrategy[Any]:
    """Return facts in each of their four shapes."""
    one = values | st.just(NONE)
    disputed = st.lists(one, min_size=2, max_size=3).filter(lambda stated: any(value != stated[0] for value in stated))
    return st.one_of(values, st.just(NONE), st.just(UNKNOWN), disputed.map(lambda stated: Disputed(tuple(stated))))


def sets(members: type[E]) -> st.SearchStrategy[tuple[E, ...]]:
    """Return what a field can list of a closed list."""
    return st.lists(st.sampled_from(members), min_size=1, max_size=3, unique=True).map(tuple)


def several(values: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Return some values, perhaps none."""
    return st.lists(values, max_size=most).map(tuple)


TRUTHS = facts(st.booleans())
EVIDENCE = several(
    st.builds(
        Evidence,
        citation=WORDS,
        address=WORDS,
        date=st.none() | DATES,
        inferred=st.booleans(),
        grade=st.none() | st.sampled_from(Grade),
        note=WORDS,
    ),
    2,
)
DATED: dict[str, Any] = {
    "state": facts(st.sampled_from(State)),
    "begin": st.just(NONE) | st.just(UNKNOWN) | DATES,
    "evidence": EVIDENCE,
    "note": WORDS,
}
FIGURES = st.builds(
    HandlingFigures,
    year=st.integers(1900, 2200),
    kind=st.sampled_from(InputKind),
    received=facts(st.integers(0, 10**9)),
    timely_share=facts(SHARES),
    within=several(st.builds(WithinTerm, term=TERMS, share=facts(SHARES)), 2),
    satisfaction=facts(STATED),
    evidence=EVIDENCE,
)
REGISTERS = st.builds(Register, kind=st.sampled_from(InputKind), kept=TRUTHS, name=WORDS, **DATED)
REMARKS = st.builds(Remark, text=STATED, topic=st.sampled_from(RemarkTopic), date=facts(DATES), note=WORDS)
BREACHES = st.builds(KnownBreach, article=ARTICLES, date=facts(DATES), what=WORDS)


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return a landscape whose references lead somewhere."""
    tasks = draw(st.lists(IDS, max_size=3, unique=True))
    bodies = draw(st.lists(IDS, max_size=3, unique=True))
    doors = draw(st.lists(IDS, max_size=3, unique=True))
    party = st.sampled_from((*MUNICIPAL_PARTIES, *bodies))
    listed = st.lists(st.sampled_from(tasks), min_size=1, unique=True).map(tuple) if tasks else st.just(ALL)

    def each(ids: list[str], kind: type[T], **fields: st.SearchStrategy[Any]) -> tuple[T, ...]:
        return tuple(draw(st.builds(kind, id=st.just(one), **fields)) for one in ids)

    def keyed(items: st.SearchStrategy[Any]) -> tuple[Any, ...]:
        return tuple(draw(st.lists(items, max_size=2, unique_by=lambda item: item.key)))

    return Landscape(
        municipality=draw(st.builds(Municipality, code=CODES, name=WORDS, inhabitants=facts(st.integers(0, 10**6)))),
        reference_date=draw(DAYS),
        complete=tuple(draw(st.lists(st.sampled_from(SECTIONS), max_size=4, unique=True))),
        organisations=each(
            bodies, Organisation, name=WORDS, statuses=facts(sets(BodyStatus)), second_line=TRUTHS, **DATED
        ),
        tasks=each(
            tasks,
            Task,
            name=WORDS,
            domains=facts(sets(TaskDomain)),
            not_applicable=several(
                st.builds(NotApplicable, kind=st.sampled_from(InputKind), reason=st.sampled_from(Inapplicability))
            ),
            **DATED,
        ),
        channels=each(
            doors,
            Channel,
            name=WORDS,
            operator=facts(party),
            kinds=facts(sets(InputKind)),
            tasks=facts(st.just(ALL) | listed),
            ways=facts(sets(Way)),
            published=TRUTHS,
            information=st.builds(PublicInformation, purpose=TRUTHS, term=TRUTHS),
            mentions=facts(sets(SupportKind)),
            term=facts(TERMS),
            **DATED,
        ),
        agreements=each(
            draw(st.lists(IDS, max_size=2, unique=True)),
            AccountabilityAgreement,
            link=st.sampled_from(Link),
            kinds=facts(sets(InputKind)),
            content=facts(STATED),
            frequency=facts(FREQUENCIES),
            due_dates=st.just(UNKNOWN) | st.just(NONE) | st.lists(DAYS, min_size=1, max_size=3).map(tuple),
            deliveries=facts(
                st.lists(st.builds(Delivery, due=DAYS, received=facts(DATES)), min_size=1, max_size=2).map(tuple)
            ),
        ),
        registers=keyed(REGISTERS),
        figures=keyed(FIGURES),
        referrals=tuple(
            draw(
                st.lists(
                    st.builds(
                        Referral,
                        origin=party,
                        destination=facts(party),
                        manner=facts(st.sampled_from(ReferralManner)),
                        when=WORDS,
                        **DATED,
                    ),
                    max_size=2,
                )
            )
        ),
        breaches=keyed(BREACHES),
        remarks=tuple(draw(st.lists(REMARKS, max_size=2))),
    )


RATED = st.builds(
    Rating,
    indicator=STATED,
    assessor=NAMES,
    date=DAYS,
    level=st.integers(1, 9).map(Level),
    motivation=WORDS,
    evidence=EVIDENCE,
    grade=st.none() | st.sampled_from(Grade),
    round=WORDS,
)
INAPPLICABLE = st.builds(
    Rating, indicator=STATED, assessor=NAMES, date=DAYS, not_applicable=st.sampled_from(Inapplicability)
)
RATINGS = st.builds(
    Ratings,
    municipality=CODES,
    reference_date=DAYS,
    model=STATED,
    ratings=st.lists(
        RATED | INAPPLICABLE, max_size=4, unique_by=lambda rating: (rating.assessor, rating.indicator, rating.date)
    ).map(tuple),
)
