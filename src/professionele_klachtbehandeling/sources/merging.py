"""Several landscapes of one municipality and one day become one, whichever comes first."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.sources.coherence import without_circles
from professionele_klachtbehandeling.sources.completeness import Claim, still_complete
from professionele_klachtbehandeling.sources.joining import contradictions, fullest, joined_fact, joined_item
from professionele_klachtbehandeling.sources.ranking import Rank
from professionele_klachtbehandeling.sources.sameness import identity, new_ids


def merge(landscapes: Iterable[Landscape], *, language: str = "nl") -> Landscape:
    """Return what several sources say of one municipality on one day as one landscape.

    Items are the same when they share an official id, an alias or what their class is told apart by. What one source
    does not know is filled in from another, what they contradict each other in is disputed, and evidence is joined. The
    order of the landscapes makes no difference, nor does merging some of them first, nor naming one twice. Items and
    lists stand in an order of their own, in which one landscape alone is put as well.

    Args:
        landscapes: one or more, of one municipality and one reference date.
        language: of the words in a note that tells what another source calls something.

    Raises:
        InvalidInput: there is none, they are of different municipalities or days, or sources contradict each other in
            what an item is, which no field can hold; all such contradictions are listed.

    >>> import datetime
    >>> from professionele_klachtbehandeling.domain.code import MunicipalityCode
    >>> from professionele_klachtbehandeling.domain.task import Task
    >>> whose, day = Municipality(code=MunicipalityCode("0344"), name="Utrecht"), datetime.date(2026, 7, 1)
    >>> tasks = Task(id="bijstand", name="Bijstand", laws=("Participatiewet",)), Task(id="bijstand", name="Bijstand")
    >>> sources = [Landscape(municipality=whose, reference_date=day, tasks=(task,)) for task in tasks]
    >>> merge(sources).tasks
    (Task(id='bijstand', name='Bijstand', laws=('Participatiewet',)),)
    """
    told = tuple(landscapes)
    if not told:
        raise refuse("nothing-to-merge")
    if mistakes := tuple(strangers(told[0].municipality, told[0], told)):
        raise InvalidInput(mistakes)
    renamed = new_ids([organisation for landscape in told for organisation in landscape.organisations])
    groups: dict[str, dict[Rank, list[Item]]] = {section: {} for section in SECTIONS}
    claims = []
    for landscape in told:
        listed: dict[str, list[Rank]] = {section: [] for section in SECTIONS}
        for section in SECTIONS:
            for item in landscape.section(section):
                alone = joined_item(section, [item], renamed, language)
                place = identity(section, alone)
                groups[section].setdefault(place, []).append(alone)
                listed[section].append(place)
        claims.append(Claim(landscape, {section: frozenset(places) for section, places in listed.items()}))
    if mistakes := tuple(_contradictions(groups)):
        raise InvalidInput(mistakes)
    merged = {
        section: tuple(joined_item(section, found[place], {}, language) for place in sorted(found))
        for section, found in groups.items()
    }
    for section in ("organisations", "tasks"):
        merged[section] = without_circles(merged[section])
    sections: dict[str, Any] = merged
    return Landscape(
        municipality=_joined_municipality([landscape.municipality for landscape in told]),
        reference_date=told[0].reference_date,
        complete=still_complete(merged, claims),
        **sections,
    )


def strangers(municipality: Municipality, dated: Landscape, landscapes: Sequence[Landscape]) -> Iterator[Mistake]:
    """Yield which landscapes are of another municipality or another day.

    Facts of two days that differ are a change and no contradiction; who knows that older facts still hold gives them
    the later date first.
    """
    for index, landscape in enumerate(landscapes):
        code, date = landscape.municipality.code, landscape.reference_date
        if code != municipality.code:
            path = f"[{index}].municipality.code"
            yield Mistake(code="merge-municipality", path=path, found=str(code), noun=str(municipality.code))
        if date != dated.reference_date:
            path = f"[{index}].reference_date"
            yield Mistake(code="merge-date", path=path, found=str(date), noun=str(dated.reference_date))


def _contradictions(groups: dict[str, dict[Rank, list[Item]]]) -> Iterator[Mistake]:
    for section, found in groups.items():
        for place in sorted(found):
            yield from contradictions(section, found[place])


def _joined_municipality(told: Sequence[Municipality]) -> Municipality:
    """Return a municipality under its fullest name; a code in place of a name yields."""
    code = told[0].code
    names = [one.name for one in told if one.name not in {str(code), code.digits}] or [one.name for one in told]
    inhabitants = joined_fact([one.inhabitants for one in told])
    return attrs.evolve(told[0], name=fullest(names), inhabitants=inhabitants)
