"""Tasks, channels and responsibilities that do not fit each other."""

from collections.abc import Iterator

from professionele_klachtbehandeling.advice.naming import item_name, party_name
from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, Nothing, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, SupportKind
from professionele_klachtbehandeling.logic import Truth, Words
from professionele_klachtbehandeling.texts.labels import term_label


def odd_access(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield what is odd about tasks, the channels that are for them, and who is responsible."""
    yield from _odd_tasks(snapshot)
    for index, channel, _ in snapshot.channels:
        yield from _odd_channel(snapshot, index, channel)
    yield from _odd_responsibilities(snapshot)


def _odd(snapshot: Snapshot, code: str, section: str, index: int, field: str = "", **values: str | Words) -> Oddity:
    name = item_name(snapshot.landscape, Reference(section=section, index=index, field=field))
    return Oddity(code=code, section=section, index=index, field=field, values={"item": name, **values})


def _odd_tasks(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield tasks without any kind, and the few that have neither channel nor responsibility while most have."""
    named = {
        task
        for channel in snapshot.landscape.channels
        for value in values_of(channel.tasks) or ()
        if isinstance(value, tuple)
        for task in value
    }
    named |= {item.task for item in snapshot.landscape.responsibilities}
    forgotten = [index for index, task, _ in snapshot.tasks if task.id not in named]
    for index, task, _ in snapshot.tasks:
        if {exception.kind for exception in task.not_applicable} == set(InputKind):
            yield _odd(snapshot, "task-without-kinds", "tasks", index, "not_applicable")
        elif index in forgotten and len(forgotten) * 2 < len(snapshot.tasks):
            yield _odd(snapshot, "task-forgotten", "tasks", index)


def _odd_channel(snapshot: Snapshot, index: int, channel: Channel) -> Iterator[Oddity]:
    for field in ("kinds", "tasks"):
        if getattr(channel, field) in (NONE, ()):
            yield _odd(snapshot, "channel-takes-nothing", "channels", index, field)
    if is_yes(channel.published) is Truth.YES and channel.ways in (NONE, ()):
        yield _odd(snapshot, "published-without-ways", "channels", index, "ways")
    if isinstance(channel.kinds, tuple) and isinstance(channel.tasks, tuple):
        fitting = _fitting_kinds(snapshot, channel.tasks)
        for kind in channel.kinds:
            if channel.tasks and kind not in fitting:
                yield _odd(snapshot, "channel-kind-unfit", "channels", index, "kinds", kind=_words(kind))
    if _is_of_outsider(snapshot, channel):
        operator = party_name(snapshot.landscape, channel.operator)
        yield _odd(snapshot, "channel-of-outsider", "channels", index, "operator", operator=operator)


def _fitting_kinds(snapshot: Snapshot, tasks: tuple[str, ...]) -> set[InputKind]:
    """Return the kinds that apply to at least one of these tasks."""
    unfit = {task.id: {one.kind for one in task.not_applicable} for task in snapshot.landscape.tasks}
    return {kind for kind in InputKind for task in tasks if kind not in unfit.get(task, ())}


def _words(kind: InputKind) -> Words:
    return Words(term_label("input-kind", kind.value, "nl"), term_label("input-kind", kind.value, "en"))


def _is_of_outsider(snapshot: Snapshot, channel: Channel) -> bool:
    """Return whether a channel is for certain no entry, although its operator neither supports nor only looks again.

    The usual reason is a unit of the municipality of which nobody said that it is one. It is only known where all that
    is outsourced is listed.
    """
    operator = channel.operator
    if not isinstance(operator, str) or snapshot.is_open("outsourced_tasks"):
        return False
    name = party_name(snapshot.landscape, operator)
    supports = any(name == one.provider for one in snapshot.landscape.support)
    mentioned = isinstance(channel.mentions, tuple) and bool(set(channel.mentions) & set(SupportKind))
    performs = any(operator in (values_of(item.executing_body) or ()) for item in snapshot.landscape.outsourced_tasks)
    second_line = any(
        one.id == operator and is_yes(one.second_line) is not Truth.NO for one in snapshot.landscape.organisations
    )
    return snapshot.is_municipal(operator) is Truth.NO and not (supports or mentioned or performs or second_line)


def _odd_responsibilities(snapshot: Snapshot) -> Iterator[Oddity]:
    listed = snapshot.landscape.responsibilities
    owners = [value for item in listed for value in values_of(item.owners) or ("?",)]
    if listed and all(isinstance(value, (Nothing, str)) or not value for value in owners):
        yield Oddity(code="no-owner", section="responsibilities", field="owners", values={"count": len(listed)})
    unfit = {(task.id, one.kind) for task in snapshot.landscape.tasks for one in task.not_applicable}
    for index, item in enumerate(listed):
        if (item.task, item.kind) in unfit:
            yield _odd(snapshot, "responsibility-unfit", "responsibilities", index, "kind")
        elif isinstance(item.owners, tuple) and len(set(item.owners)) > 1:
            names = ", ".join(party_name(snapshot.landscape, owner) for owner in item.owners)
            yield _odd(snapshot, "several-owners", "responsibilities", index, "owners", names=names)
