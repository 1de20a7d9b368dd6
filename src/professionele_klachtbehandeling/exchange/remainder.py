"""What can still be said of a file of which some items cannot be read, so that nobody needs a second try."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, get_args

import attrs

from professionele_klachtbehandeling.domain.consistency import inconsistencies
from professionele_klachtbehandeling.domain.history import year_mistakes
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings, double_ratings


def landscape_mistakes(fields: Mapping[str, Any]) -> Iterator[Mistake]:
    """Yield the contradictions between the items of a landscape that can be read; the others exist, if only by id.

    >>> fields = {"tasks": [{"id": "wmo"}], "responsibilities": [{"task": "wno", "kind": "klacht"}]}
    >>> [(mistake.path, mistake.allowed) for mistake in landscape_mistakes(fields)]
    [('responsibilities[0].task', ('wmo',))]
    """
    sections, more_ids = {}, {}
    for name in SECTIONS:
        raw = _listed(fields.get(name))
        kind = get_args(getattr(attrs.fields(Landscape), name).type)[0]
        items = dict(_readable([_sound_part(member, kind) for member in raw], kind))
        sections[name] = tuple(items.items())
        more_ids[name] = [str(item["id"]) for index, item in enumerate(raw) if index not in items and _has_id(item)]
    with suppress(InvalidInput):
        yield from year_mistakes(converter().structure(fields.get("reference_date"), datetime.date))
    complete = [name for name in _listed(fields.get("complete")) if isinstance(name, str)]
    yield from inconsistencies(sections, complete, more_ids)


def ratings_mistakes(fields: Mapping[str, Any], check: Callable[[Ratings], Iterable[Mistake]]) -> Iterator[Mistake]:
    """Yield what is wrong with the ratings that can be read: which are double, and what the check says of each."""
    readable = tuple(_readable(_listed(fields.get("ratings")), Rating))
    for mistake in double_ratings(tuple(rating for _, rating in readable)):
        yield _moved(mistake, readable)
    try:
        sheet: Ratings = converter().structure({**fields, "ratings": []}, Ratings)
    except InvalidInput:
        return
    for numbered in readable:
        for mistake in check(attrs.evolve(sheet, ratings=(numbered[1],))):
            yield _moved(mistake, (numbered,))


def _moved(mistake: Mistake, numbered: tuple[tuple[int, Any], ...]) -> Mistake:
    """Return a mistake about the readable ratings at its place among all."""
    if not mistake.path.startswith("ratings["):
        return mistake
    place, _, rest = mistake.path.removeprefix("ratings[").partition("]")
    return attrs.evolve(mistake, path=f"ratings[{numbered[int(place)][0]}]{rest}")


def _readable(members: list[Any], kind: Any) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - any class of items
    """Yield the members that can be read, with their place."""
    for index, member in enumerate(members):
        try:
            yield index, converter().structure(member, kind)
        except InvalidInput:
            continue


def _sound_part(member: Any, kind: Any) -> Any:  # noqa: ANN401 - any item as it stands in a file
    """Return a member without the fields that cannot be read, so that the others are not passed over."""
    try:
        converter().structure(member, kind)
    except InvalidInput as error:
        wrong = {re.split(r"[.\[]", mistake.path)[0] for mistake in error.mistakes}
        return {name: raw for name, raw in member.items() if name not in wrong} if isinstance(member, dict) else member
    return member


def _listed(value: object) -> list[Any]:
    """Return a list as it stands in a file, where a single value is a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _has_id(item: object) -> bool:
    return isinstance(item, Mapping) and isinstance(item.get("id"), str)
