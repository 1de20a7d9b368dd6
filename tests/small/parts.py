"""Parts of which small landscapes are made: tasks, reviews, what can be unknown of them, and what can be unlisted."""

import datetime
import itertools
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    AllTasks,
    Inapplicability,
    InputKind,
    ReviewSubject,
    State,
)
from tests.small.dice import Dice, around, window
from tests.small.known import Sections

KINDS: Final = tuple(InputKind)
KIND_SETS: Final = tuple(chosen for number in range(1, 5) for chosen in itertools.combinations(KINDS, number))
MANY: Final = 60
"""So many unlisted items outweigh whatever a small landscape lists."""

Candidates: TypeAlias = Callable[[frozenset[str]], Sequence[Any]]
"""What an unknown fact stands for, given the sections that are open."""

Extra: TypeAlias = Callable[[Sections], Sections]
"""One way in which an open section can go on beyond what it lists."""


def always(*values: Any) -> Candidates:  # noqa: ANN401 - facts of any type
    """Return these candidates, whatever sections are open."""
    return lambda opening: values


def limits(section: str, date: datetime.date) -> dict[str, Candidates]:
    """Return what the state, begin and end of the items of a section can turn out to be."""
    return {
        f"{section}.state": always(State.IN_FORCE, State.PLANNED),
        f"{section}.begin": always(*around(date)),
        f"{section}.end": always(*around(date)),
    }


def subsets(ids: tuple[str, ...]) -> tuple[tuple[str, ...] | AllTasks, ...]:
    """Return every set of tasks that a field can name, and all of them by one word."""
    named = [one for number in range(1, len(ids) + 1) for one in itertools.combinations(ids, number)]
    return (ALL, *reversed(named))


def tasks(dice: Dice, date: datetime.date, names: str = "abc", **facts: Any) -> tuple[Task, ...]:  # noqa: ANN401
    """Return one to three tasks, some with kinds that do not apply."""
    return tuple(
        Task(
            id=name,
            name=name,
            not_applicable=tuple(
                NotApplicable(kind=kind, reason=Inapplicability.NO_CASES)
                for kind in dice.mostly((), dice.some(KINDS, 3), KINDS)
            ),
            **{**{field: make() for field, make in facts.items()}, **dice.limits(date)},
        )
        for name in names[: dice.randint(1, len(names))]
    )


def reviews(
    dice: Dice,
    date: datetime.date,
    subject: ReviewSubject,
    months: int,
    **facts: Any,  # noqa: ANN401 - functions that make a fact
) -> tuple[Review, ...]:
    """Return up to two reviews of one subject."""
    return tuple(
        Review(
            subject=subject,
            date=dice.choice((*window(date, months), around(date)[2])),
            name=f"toets {number}",
            **{field: make() for field, make in facts.items()},
        )
        for number in range(dice.randint(0, 2))
    )


def review_dates(date: datetime.date, months: int) -> Candidates:
    """Return what the date of a review can turn out to be."""
    return always(*window(date, months), around(date)[2], NONE)


def best_review(date: datetime.date, subject: ReviewSubject) -> Extra:
    """Return the extra by which all was looked at this very day, with residents of two groups."""
    return adding(
        reviews=(
            Review(
                subject=subject,
                date=around(date)[1],
                residents_input=True,
                target_groups=("blinden", "doven"),
                name="nog een toets",
            ),
        )
    )


def fresh_tasks(number: int, **facts: Any) -> tuple[Task, ...]:  # noqa: ANN401 - facts of any type
    """Return tasks that no section listed."""
    return tuple(Task(id=f"x{one}", name=f"x{one}", **facts) for one in range(number))


def adding(**items: tuple[Any, ...]) -> Extra:
    """Return the extra by which these items are added to the sections they are named by."""

    def added(sections: Sections) -> Sections:
        return {**sections, **{section: (*sections.get(section, ()), *more) for section, more in items.items()}}

    return added


def all_that_is_listed(section: str) -> Extra:
    """Return the extra by which `all` means what is listed: an unlisted task need not be among it.

    Reference: domain decision 22.
    """

    def narrowed(sections: Sections) -> Sections:
        listed = tuple(task.id for task in sections.get("tasks", ())) or NONE
        items = sections.get(section, ())
        return {
            **sections,
            section: tuple(attrs.evolve(item, tasks=listed) if item.tasks is ALL else item for item in items),
        }

    return narrowed


def both(*extras: Extra) -> Extra:
    """Return the extra that is these, one after the other."""

    def together(sections: Sections) -> Sections:
        for extra in extras:
            sections = extra(sections)
        return sections

    return together
