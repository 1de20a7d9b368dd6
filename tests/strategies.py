"""Landscapes and ratings with texts of any kind, blank ones among them: for the laws of YAML and JSON."""

import enum
from typing import Any, TypeVar

from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Register,
    WithinTerm,
)
from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation, Referral
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.review import KnownBreach, Remark
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
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
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
from professionele_klachtbehandeling.testing.scalars import (
    ARTICLES,
    CODES,
    DATES,
    DAYS,
    FREQUENCIES,
    IDS,
    NAMES,
    REFERENCE_DATES,
    SHARES,
    STATED,
    TERMS,
    WORDS,
)

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)


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
        reference_date=draw(REFERENCE_DATES),
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
    reference_date=REFERENCE_DATES,
    model=STATED,
    ratings=st.lists(
        RATED | INAPPLICABLE, max_size=4, unique_by=lambda rating: (rating.assessor, rating.indicator, rating.date)
    ).map(tuple),
)
