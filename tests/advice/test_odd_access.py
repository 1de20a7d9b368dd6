"""Tasks, channels and responsibilities that do not fit each other."""

from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, SupportArrangement, Task
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    Inapplicability,
    InputKind,
    State,
    SupportKind,
    Way,
)
from tests.advice.finding import found, sentence

COMPLAINT, SIGNAL, REPORT, HELP = InputKind
CANNOT = Inapplicability.KIND_CANNOT_OCCUR


def task(id: str = "zorg", *unfit: InputKind) -> Task:  # noqa: A002 - the word of the field
    """Return a task to which some kinds do not apply."""
    exceptions = tuple(NotApplicable(kind=kind, reason=CANNOT) for kind in unfit)
    return Task(id=id, name=id.title(), not_applicable=exceptions)


def channel(**fields: Any) -> Channel:  # noqa: ANN401 - facts of many types
    """Return the desk."""
    return Channel(id="balie", name="Balie", **fields)


def owned(task: str = "zorg", kind: InputKind = COMPLAINT, **fields: Any) -> Responsibility:  # noqa: ANN401 - as above
    """Return a responsibility, owned by the college unless said otherwise."""
    return Responsibility(task=task, kind=kind, **{"owners": ("college",), **fields})


def test_task_of_which_no_kind_is_left() -> None:
    """A task to which no kind applies counts nowhere; one to which a single kind applies does."""
    assert ["task-without-kinds tasks[0].not_applicable"] == found(tasks=(task("zorg", *InputKind),))
    assert [] == found(tasks=(task("zorg", COMPLAINT, SIGNAL, REPORT),))


def test_task_that_was_forgotten() -> None:
    """The one task without channel and responsibility stands out; where most have none, nothing is filled in yet."""
    tasks = (task("zorg"), task("jeugd"), task("werk"))
    most: dict[str, Any] = {"responsibilities": (owned("zorg"),), "channels": (channel(tasks=("jeugd",)),)}

    assert ["task-forgotten tasks[2]"] == found(tasks=tasks, **most)
    assert [] == found(tasks=tasks, responsibilities=(owned("zorg"),))
    assert [] == found(tasks=tasks, **{**most, "channels": (channel(tasks=("jeugd", "werk")),)})


def test_task_that_is_not_performed_is_not_forgotten() -> None:
    """A task that is only planned needs no channel yet."""
    tasks = (task("zorg"), task("jeugd"), attrs.evolve(task("werk"), state=State.PLANNED))

    assert [] == found(tasks=tasks, responsibilities=(owned("zorg"), owned("jeugd")))


@pytest.mark.parametrize("field", ["kinds", "tasks"])
@pytest.mark.parametrize(("value", "is_odd"), [(NONE, True), ((), True), (UNKNOWN, False)])
def test_channel_that_takes_nothing(field: str, value: object, is_odd: bool) -> None:
    """A channel for no kind or no task is odd; one of which nobody knows is not."""
    assert ([f"channel-takes-nothing channels[0].{field}"] if is_odd else []) == found(
        channels=(channel(**{field: value}),)
    )


def test_channel_that_is_no_longer_there_may_take_nothing() -> None:
    """What is closed takes nothing, and that is as it should be."""
    assert [] == found(channels=(channel(kinds=NONE, state=State.CLOSED),))


@pytest.mark.parametrize(
    ("published", "ways", "is_odd"),
    [(True, NONE, True), (True, (), True), (True, UNKNOWN, False), (True, (Way.POST,), False), (False, NONE, False)],
)
def test_published_channel_without_ways(published: bool, ways: object, is_odd: bool) -> None:
    """Whoever can find a channel must be able to reach it; where the ways are not known, that is an open question."""
    odd = ["published-without-ways channels[0].ways"]

    assert (odd if is_odd else []) == found(channels=(channel(published=published, ways=ways),))


def test_channel_for_a_kind_that_none_of_its_tasks_has() -> None:
    """A report about registry matters cannot occur; where another task of the channel has it, it can."""
    tasks = (task("burgerzaken", REPORT), task("straat"))
    both: dict[str, Any] = {"tasks": tasks, "responsibilities": (owned("burgerzaken"), owned("straat"))}

    assert ["channel-kind-unfit channels[0].kinds"] == found(
        channels=(channel(kinds=(COMPLAINT, REPORT), tasks=("burgerzaken",)),), **both
    )
    assert [] == found(channels=(channel(kinds=(REPORT,), tasks=("burgerzaken", "straat")),), **both)
    assert [] == found(channels=(channel(kinds=(REPORT,), tasks=ALL),), **both)


def test_kind_that_does_not_fit_is_named() -> None:
    """The sentence says which kind it is about."""
    channels = (channel(kinds=(REPORT,), tasks=("burgerzaken",)),)

    assert "Kanalen, Balie: neemt 'melding' aan, maar die soort past bij geen van de taken van dit kanaal." == sentence(
        "channel-kind-unfit", tasks=(task("burgerzaken", REPORT),), channels=channels
    )


OUTSIDER: dict[str, Any] = {
    "complete": ("outsourced_tasks",),
    "tasks": (task("zorg"),),
    "organisations": (Organisation(id="kcc", name="KCC"),),
    "channels": (channel(operator="kcc", kinds=(COMPLAINT,), tasks=ALL),),
}


def test_channel_of_somebody_who_has_nothing_to_do_with_it() -> None:
    """A contact centre of which nobody said that it is part of the municipality is no entry, and that is told."""
    assert ["channel-of-outsider channels[0].operator"] == found(**OUTSIDER)
    assert "Hoort KCC bij de gemeente, zeg dat dan" in sentence("channel-of-outsider", **OUTSIDER)


@pytest.mark.parametrize(
    "change",
    [
        {"organisations": (Organisation(id="kcc", name="KCC", part_of="gemeente"),)},
        {"organisations": (Organisation(id="kcc", name="KCC", part_of=UNKNOWN),)},
        {"organisations": (Organisation(id="kcc", name="KCC", second_line=True),)},
        {"complete": ()},
        {"outsourced_tasks": (OutsourcedTask(id="u", task="zorg", executing_body="kcc"),)},
        {"support": (SupportArrangement(task="zorg", kind=SupportKind.CLIENT_SUPPORT, provider="KCC"),)},
        {"channels": (channel(operator="kcc", mentions=(SupportKind.CLIENT_SUPPORT,)),)},
        {"channels": (channel(operator=UNKNOWN),), "organisations": ()},
    ],
    ids=["own unit", "perhaps own", "second line", "perhaps performs", "performs", "supports", "mentions", "unknown"],
)
def test_channel_of_somebody_who_may_well_have_to_do_with_it(change: dict[str, Any]) -> None:
    """A unit, an executing body, a second line or a supporter may have a channel; so may whoever is not known."""
    assert [] == [one for one in found(**{**OUTSIDER, **change}) if one.startswith("channel-of-outsider")]


def test_no_owner_anywhere() -> None:
    """Where no line has an owner, every channel for all tasks counts nowhere; one owner takes the oddity away."""
    nobody = (owned(owners=UNKNOWN), owned(kind=SIGNAL, owners=NONE))

    assert ["no-owner responsibilities.owners"] == found(tasks=(task(),), responsibilities=nobody)
    assert [] == found(tasks=(task(),), responsibilities=(*nobody, owned(kind=HELP)))
    assert [] == found(tasks=(task(),))


def test_several_owners_of_one_cell() -> None:
    """Two owners are a conflict, and are named; one owner is not."""
    two = (owned(owners=("college", "raad")),)

    assert ["several-owners responsibilities[0].owners"] == found(tasks=(task(),), responsibilities=two)
    assert [] == found(tasks=(task(),), responsibilities=(owned(),))
    assert (
        "Verantwoordelijkheid, Zorg × klacht: meer dan één eindverantwoordelijke (college, raad). "
        "Zo telt de combinatie niet mee." == sentence("several-owners", tasks=(task(),), responsibilities=two)
    )


def test_responsibility_for_a_kind_that_does_not_apply() -> None:
    """Whoever is responsible for what cannot occur is not counted, and may not know."""
    tasks = (task("zorg", REPORT),)

    assert ["responsibility-unfit responsibilities[0].kind"] == found(
        tasks=tasks, responsibilities=(owned(kind=REPORT),)
    )
    assert [] == found(tasks=tasks, responsibilities=(owned(kind=HELP),))
