"""Small landscapes for the indicators of spearhead 1."""

import datetime
from typing import Any, Final

from professionele_klachtbehandeling.domain.channel import Channel, Overview, PublicInformation
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import Responsibility, SupportArrangement
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    InputKind,
    ReviewSubject,
    SupportKind,
    TaskDomain,
    Way,
)
from tests.small.completing import Small
from tests.small.dice import Dice
from tests.small.known import Known, Sections
from tests.small.parts import (
    KIND_SETS,
    KINDS,
    MANY,
    Extra,
    adding,
    all_that_is_listed,
    always,
    best_review,
    both,
    fresh_tasks,
    limits,
    review_dates,
    reviews,
    subsets,
    tasks,
)

ELEMENTS: Final = ("purpose", "how_to_reach", "handler", "term", "next_step")
WAYS: Final = (
    (Way.EMAIL, Way.PHONE),
    (Way.EMAIL,),
    (Way.DESK,),
    (Way.POST,),
    (Way.WEB_FORM, Way.POST),
    (Way.WALK_IN, Way.POST),
)
DOMAINS: Final = (
    (TaskDomain.WMO,),
    (TaskDomain.YOUTH,),
    (TaskDomain.WMO, TaskDomain.YOUTH),
    (TaskDomain.PARTICIPATION,),
    (TaskDomain.TAXES,),
)
SUPPORT: Final = tuple(SupportKind)
MENTIONS: Final = (SUPPORT, SUPPORT[:1], SUPPORT[1:])


def entries(dice: Dice, date: datetime.date) -> Small:
    """S1.1: tasks, channels of several parties, owners and performers."""
    listed = tasks(dice, date)
    ids = tuple(task.id for task in listed)
    channels = tuple(
        Channel(
            id=f"k{number}",
            name=f"k{number}",
            operator=dice.mostly("gemeente", "x", "y"),
            kinds=dice.mostly(KINDS, dice.some(KINDS)),
            tasks=dice.mostly(ids, ALL, dice.some(ids)),
            **dice.limits(date),
        )
        for number in range(dice.randint(1, 3))
    )
    facts = {
        "organisations": (
            Organisation(id="x", name="X", second_line=dice.mostly(NONE, True)),
            Organisation(id="y", name="Y", part_of=dice.choice((NONE, "gemeente", "x"))),
        ),
        "tasks": listed,
        "channels": channels,
        "outsourced_tasks": tuple(
            OutsourcedTask(
                id=f"u{number}",
                task=dice.choice(ids),
                executing_body=dice.choice(("x", "y", "gemeente", NONE)),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 2))
        ),
        "responsibilities": tuple(
            Responsibility(task=name, kind=kind, owners=dice.mostly(("college",), ("college", "raad"), NONE))
            for name in ids
            for kind in dice.choice((KINDS, KINDS[:2], ()))
        ),
        "reviews": reviews(
            dice,
            date,
            ReviewSubject.CHANNEL_OVERVIEW,
            12,
            residents_input=lambda: dice.mostly(True, False),
        ),
    }
    own = tuple(f"x{number}" for number in range(13))
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("tasks", date),
            **limits("channels", date),
            **limits("outsourced_tasks", date),
            "channels.operator": always("gemeente", "x", "y", NONE),
            "channels.kinds": always(*KIND_SETS, NONE),
            "channels.tasks": always(*subsets(ids), NONE),
            "organisations.second_line": always(True, False),
            "organisations.part_of": always("gemeente", NONE),
            "outsourced_tasks.executing_body": always("x", "y", "gemeente", NONE),
            "responsibilities.owners": always(("college",), ("college", "raad"), NONE),
            "reviews.date": review_dates(date, 12),
            "reviews.residents_input": always(True, False),
        },
        extras={
            "tasks": (
                adding(
                    tasks=fresh_tasks(13),
                    channels=(Channel(id="eigen", name="eigen", operator="gemeente", kinds=KINDS, tasks=own),),
                ),
                both(all_that_is_listed("channels"), adding(tasks=fresh_tasks(13))),
            ),
            "channels": (
                adding(channels=(Channel(id="meer", name="meer", operator="gemeente", kinds=KINDS, tasks=ids),)),
            ),
            "outsourced_tasks": (
                adding(
                    outsourced_tasks=tuple(
                        OutsourcedTask(id=f"{name}-{body}", task=name, executing_body=body)
                        for name in ids
                        for body in ("x", "y")
                    )
                ),
            ),
            "responsibilities": (_filling_responsibilities,),
            "reviews": (best_review(date, ReviewSubject.CHANNEL_OVERVIEW),),
        },
    )


def _responsibility(task: str, kind: InputKind) -> Responsibility:
    return Responsibility(
        task=task,
        kind=kind,
        owners=("college",),
        handlers=("gemeente",),
        deputy="team",
        escalation_point="directeur",
    )


def _filling_responsibilities(sections: Sections) -> Sections:
    """Return the sections in which every cell that was not listed is answered for in full."""
    listed = sections.get("responsibilities", ())
    known = {(item.task, item.kind) for item in listed}
    cells = ((task.id, kind) for task in sections.get("tasks", ()) for kind in KINDS)
    more = tuple(_responsibility(*cell) for cell in cells if cell not in known)
    return {**sections, "responsibilities": (*listed, *more)}


def owners(dice: Dice, date: datetime.date) -> Small:
    """S1.2: tasks, with who answers for them."""
    listed = tasks(dice, date)
    facts = {
        "tasks": listed,
        "responsibilities": tuple(
            Responsibility(
                task=task.id,
                kind=kind,
                owners=dice.mostly(("college",), ("college", "raad"), NONE),
                handlers=dice.mostly(("gemeente",), NONE),
                deputy=dice.mostly("team", NONE),
                escalation_point=dice.mostly("directeur", NONE),
            )
            for task in listed
            for kind in dice.mostly(KINDS, dice.some(KINDS))
        ),
        "reviews": reviews(dice, date, ReviewSubject.RESPONSIBILITY_MATRIX, 12),
    }
    own = tuple(_responsibility(f"x{number}", kind) for number in range(13) for kind in KINDS)
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("tasks", date),
            "responsibilities.owners": always(("college",), ("college", "raad"), NONE),
            "responsibilities.handlers": always(("gemeente",), NONE),
            "responsibilities.deputy": always("team", NONE),
            "responsibilities.escalation_point": always("directeur", NONE),
            "reviews.date": review_dates(date, 12),
        },
        extras={
            "tasks": (
                adding(tasks=fresh_tasks(13), responsibilities=own),
                adding(tasks=fresh_tasks(13)),
            ),
            "responsibilities": (_filling_responsibilities,),
            "reviews": (best_review(date, ReviewSubject.RESPONSIBILITY_MATRIX),),
        },
    )


def information(dice: Dice, date: datetime.date) -> Small:
    """S1.3: channels with what is told of them, and overviews."""
    facts = {
        "channels": tuple(
            Channel(
                id=f"k{number}",
                name=f"k{number}",
                published=dice.mostly(True, False),
                information=PublicInformation(**{element: dice.mostly(True, False) for element in ELEMENTS}),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 3))
        ),
        "overviews": tuple(
            Overview(
                name=f"overzicht {number}",
                kinds=dice.mostly(KINDS, KINDS[:3], NONE),
                published=dice.mostly(True, False),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 2))
        ),
        "reviews": reviews(
            dice, date, ReviewSubject.PUBLIC_INFORMATION, 12, residents_input=lambda: dice.mostly(True, False)
        ),
    }
    full = PublicInformation(**dict.fromkeys(ELEMENTS, True))
    empty = PublicInformation(**dict.fromkeys(ELEMENTS, False))
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("channels", date),
            **limits("overviews", date),
            "channels.published": always(True, False),
            **{f"channels.information.{element}": always(True, False) for element in ELEMENTS},
            "overviews.kinds": always(KINDS, KINDS[:3], NONE),
            "overviews.published": always(True, False),
            "reviews.date": review_dates(date, 12),
            "reviews.residents_input": always(True, False),
        },
        extras={
            "channels": tuple(
                adding(
                    channels=tuple(
                        Channel(id=f"x{number}", name="x", published=True, information=told) for number in range(MANY)
                    )
                )
                for told in (full, empty)
            ),
            "overviews": (adding(overviews=(Overview(name="nog een", kinds=KINDS, published=True),)),),
            "reviews": (best_review(date, ReviewSubject.PUBLIC_INFORMATION),),
        },
    )


def access(dice: Dice, date: datetime.date) -> Small:
    """S1.4: channels with the ways in which they can be used, and tests."""
    facts = {
        "channels": tuple(
            Channel(
                id=f"k{number}",
                name=f"k{number}",
                kinds=dice.mostly(KINDS, dice.some(KINDS)),
                ways=dice.mostly(WAYS[0], *WAYS[1:]),
                help_to_lodge=dice.mostly(True, False),
                plain_language=dice.mostly(True, False),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 3))
        ),
        "reviews": reviews(
            dice,
            date,
            ReviewSubject.ACCESSIBILITY,
            24,
            target_groups=lambda: dice.choice((("blinden",), ("blinden", "doven"), NONE)),
        ),
    }

    def more(kinds: Any, *ways: Way, plain: bool = True) -> Extra:  # noqa: ANN401 - kinds or none
        return adding(
            channels=(
                Channel(id="meer", name="meer", kinds=kinds, ways=ways, help_to_lodge=plain, plain_language=plain),
            )
        )

    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("channels", date),
            "channels.kinds": always(*KIND_SETS, NONE),
            "channels.ways": always(*WAYS, NONE),
            "channels.help_to_lodge": always(True, False),
            "channels.plain_language": always(True, False),
            "reviews.date": review_dates(date, 24),
            "reviews.target_groups": always(NONE, ("blinden",), ("doven",), ("jongeren", "ouderen")),
        },
        extras={
            "channels": (
                more(KINDS, Way.EMAIL, Way.PHONE),
                more(KINDS, Way.EMAIL, plain=False),
                more(KINDS, Way.PHONE),
                more(NONE, Way.POST, plain=False),
            ),
            "reviews": (best_review(date, ReviewSubject.ACCESSIBILITY),),
        },
    )


def support(dice: Dice, date: datetime.date) -> Small:
    """S1.6: tasks, the support that residents get with them, and where it is mentioned."""
    listed = tasks(dice, date, domains=lambda: dice.choice((*DOMAINS, NONE)))
    ids = tuple(task.id for task in listed)
    facts = {
        "tasks": listed,
        "support": tuple(
            SupportArrangement(
                task=name,
                kind=kind,
                available=dice.nearly(True, False),
                **dice.nearly({}, dice.limits(date)),
            )
            for name in ids
            for kind in dice.mostly(SUPPORT, SUPPORT[:1])
        ),
        "channels": tuple(
            Channel(
                id=f"k{number}",
                name=f"k{number}",
                tasks=dice.mostly(ALL, dice.some(ids)),
                mentions=dice.mostly(SUPPORT, *MENTIONS[1:], NONE),
                **dice.limits(date),
            )
            for number in range(dice.randint(1, 2))
        ),
        "reviews": reviews(dice, date, ReviewSubject.SUPPORT_AWARENESS, 24),
    }
    own = tuple(f"x{number}" for number in range(MANY))
    domains = (TaskDomain.WMO, TaskDomain.YOUTH)
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("tasks", date),
            **limits("support", date),
            **limits("channels", date),
            "tasks.domains": always(*DOMAINS, NONE),
            "support.available": always(True, False),
            "channels.tasks": always(*subsets(ids), NONE),
            "channels.mentions": always(*MENTIONS, NONE),
            "reviews.date": review_dates(date, 24),
        },
        extras={
            "tasks": (
                adding(
                    tasks=fresh_tasks(MANY, domains=domains),
                    support=tuple(
                        SupportArrangement(task=name, kind=kind, available=True) for name in own for kind in SUPPORT
                    ),
                    channels=(Channel(id="eigen", name="eigen", tasks=own, mentions=SUPPORT),),
                ),
                both(all_that_is_listed("channels"), adding(tasks=fresh_tasks(MANY, domains=domains))),
            ),
            "support": (_filling_support,),
            "channels": (adding(channels=(Channel(id="meer", name="meer", tasks=ids, mentions=SUPPORT),)),),
            "reviews": (best_review(date, ReviewSubject.SUPPORT_AWARENESS),),
        },
    )


def _filling_support(sections: Sections) -> Sections:
    """Return the sections in which every pair that was not listed has its support."""
    listed = sections.get("support", ())
    known = {(item.task, item.kind) for item in listed}
    pairs = ((task.id, kind) for task in sections.get("tasks", ()) for kind in SUPPORT)
    more = tuple(
        SupportArrangement(task=task, kind=kind, available=True) for task, kind in pairs if (task, kind) not in known
    )
    return {**sections, "support": (*listed, *more)}
