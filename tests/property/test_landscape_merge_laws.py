"""The laws of merging: order-free, in whatever steps, and never away from the truth."""

import itertools
from collections.abc import Hashable
from contextlib import suppress
from typing import Final, cast

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.consistency import MANY_ALIKE, REFERENCES
from professionele_klachtbehandeling.domain.fact import UNKNOWN, values_of
from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import parse, to_yaml
from professionele_klachtbehandeling.sources.joining import settled
from professionele_klachtbehandeling.sources.merging import merge
from professionele_klachtbehandeling.sources.ranking import ranked_once
from professionele_klachtbehandeling.testing.answers import candidates
from professionele_klachtbehandeling.testing.places import Place, places, with_fact
from professionele_klachtbehandeling.testing.variation import perturbed
from professionele_klachtbehandeling.testing.variation import settled as settled_facts
from tests.perturbing import SHAPES
from tests.property.test_assessment_laws import COMPUTED, FEW, SEEDS, is_inside
from tests.property.test_assessment_laws import told as outcomes
from tests.tellings import tellings, tellings_of_bodies

PROFILE = settings.get_profile(settings.get_current_profile_name())
SLOW = settings(
    max_examples=max(10, PROFILE.max_examples // 2),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
REFERRING: Final = frozenset(field for fields in REFERENCES.values() for field in fields)
"""Fields that name organisations, which may be called otherwise afterwards."""
COHERENT: Final = frozenset({"begin", "end"})
"""Fields to which may be added that there is none."""
KEYS: Final = frozenset({("figures", "counted_by"), ("figures", "scope"), ("breaches", "date")})
"""Facts by which an item is told from others."""


def merged(*landscapes: Landscape) -> Landscape | None:
    """Return landscapes as one, or None where they contradict each other in what no field can hold."""
    try:
        return merge(landscapes)
    except InvalidInput:
        return None


def in_steps(*landscapes: Landscape | None) -> Landscape | None:
    """Return landscapes as one, if all that came before could be merged."""
    return None if None in landscapes else merged(*(one for one in landscapes if one is not None))


@SLOW
@given(told=tellings())
def test_order_makes_no_difference(told: tuple[Landscape, ...]) -> None:
    """Whichever source comes first, the landscape is the same, or is refused each time."""
    first = merged(*told)

    assert [first] * 6 == [merged(*order) for order in itertools.permutations(told)]


@SLOW
@given(told=tellings())
def test_steps_make_no_difference(told: tuple[Landscape, ...]) -> None:
    """Merging some sources first gives the same landscape."""
    one, two, three = told
    at_once = merged(one, two, three)

    assert (at_once, at_once) == (
        in_steps(merged(one, two), three),
        in_steps(one, merged(two, three)),
    )
    assert at_once == in_steps(merged(one, two), merged(two, three))


@settings(max_examples=2 * PROFILE.max_examples)
@given(told=tellings_of_bodies())
def test_steps_make_no_difference_to_who_is_who(told: tuple[Landscape, ...]) -> None:
    """However late it turns out that two organisations are one, the same sections are complete in the end."""
    one, two, three = told
    at_once = merged(one, two, three)

    assert at_once is not None
    assert [at_once] * 3 == [
        in_steps(merged(a, b), c) for a, b, c in ((one, two, three), (two, three, one), (three, one, two))
    ]


@SLOW
@given(told=tellings(2))
def test_saying_it_twice_adds_nothing(told: tuple[Landscape, ...]) -> None:
    """A source that is named twice, alone or with others, tells no more than once; what is merged stays as it is."""
    one, two = told
    together = merged(one, two)

    assert merged(one) == merged(one, one)
    assert together == merged(one, two, one)
    assume(together is not None)
    assert together == in_steps(together) == in_steps(together, two)


@SLOW
@given(told=tellings(1))
def test_empty_landscape_adds_nothing(told: tuple[Landscape, ...]) -> None:
    """A source that tells of nothing leaves everything as it is, complete sections too."""
    (one,) = told
    empty = Landscape(municipality=one.municipality, reference_date=one.reference_date)

    alone = merged(one)

    assert alone == merged(one, empty)


@SLOW
@given(told=tellings(2))
def test_no_statement_is_lost_and_none_is_made_up(told: tuple[Landscape, ...]) -> None:
    """Of each item with an id a fact can be what one of its sources says, and is unknown where all of them are."""
    together = merged(*told)
    assume(together is not None)
    assert together is not None

    for section in ("channels", "outsourced_tasks", "decisions", "agreements", "contact_teams", "actions"):
        for item in together.section(section):
            sources = [one for landscape in told for one in landscape.section(section) if one.key == item.key]
            for field in set(factual_fields(cast("Hashable", type(item)))) - REFERRING - COHERENT:
                stated = [values_of(settled(field_value(one, field))) or () for one in sources]

                expected = ranked_once(settled(value) for values in stated for value in values)

                assert expected == (values_of(field_value(item, field)) or ()), (item, field)


@SLOW
@given(told=tellings(2))
def test_all_evidence_is_kept_once(told: tuple[Landscape, ...]) -> None:
    """Every source of a fact is still named, and none twice at one item."""
    together = merged(*told)
    assume(together is not None)
    assert together is not None

    for section in SECTIONS:
        given_ = {
            repr(settled(one)) for landscape in told for item in landscape.section(section) for one in item.evidence
        }
        kept = [[repr(one) for one in item.evidence] for item in together.section(section)]

        assert given_ == {one for evidence in kept for one in evidence}
        assert [len(set(evidence)) for evidence in kept] == [len(evidence) for evidence in kept]


@SLOW
@given(told=tellings(2))
def test_merged_landscape_can_be_written_and_read(told: tuple[Landscape, ...]) -> None:
    """What several sources make together goes into a file and comes back as it was."""
    together = merged(*told)
    assume(together is not None)
    assert together is not None

    assert together == parse(to_yaml(together), Landscape)


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, changes=st.integers(0, 30))
def test_one_landscape_alone_is_assessed_as_before(shape: str, seed: int, changes: int) -> None:
    """Putting items and lists in their order moves no level."""
    landscape = perturbed(SHAPES[shape](seed), seed, changes)

    assert outcomes(landscape) == outcomes(merge([landscape]))


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, changes=st.integers(0, 30), data=st.data())
def test_sources_that_agree_narrow(shape: str, seed: int, changes: int, data: st.DataObject) -> None:
    """Where two sources leave out different facts and agree in the rest, a level lies within what each gives alone."""
    landscape = perturbed(SHAPES[shape](seed), seed, changes)
    sources = [_with_gaps(landscape, data) for _ in range(2)]

    together = outcomes(merge(sources))

    for source in sources:
        alone = outcomes(source)
        widened = {
            one: (str(together[one]), str(alone[one])) for one in COMPUTED if not is_inside(together[one], alone[one])
        }
        assert {} == widened


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, data=st.data())
def test_truth_of_one_source_is_not_lost(shape: str, seed: int, data: st.DataObject) -> None:
    """If one source states the truth, each level lies within what comes out, however another contradicts it."""
    truth = settled_facts(SHAPES[shape](seed), seed)
    other = truth
    for place in data.draw(st.lists(st.sampled_from(facts_besides_keys(truth)), min_size=1, max_size=20, unique=True)):
        value = data.draw(st.sampled_from([UNKNOWN, *candidates(other, place)]))
        with suppress(InvalidInput):  # what contradicts itself is told by no source
            other = with_fact(other, place, value)

    before, after = outcomes(truth), outcomes(merge([truth, other]))

    lost = {one: (str(before[one]), str(after[one])) for one in COMPUTED if not is_inside(before[one], after[one])}
    assert {} == lost


def _with_gaps(landscape: Landscape, data: st.DataObject) -> Landscape:
    """Return a landscape of which some facts are unknown."""
    for place in data.draw(st.lists(st.sampled_from(facts_besides_keys(landscape)), max_size=20, unique=True)):
        landscape = with_fact(landscape, place, UNKNOWN)
    return landscape


def facts_besides_keys(landscape: Landscape) -> list[Place]:
    """Return every fact by which no item is told from others."""
    return [place for place in places(landscape) if (place[0], place[2]) not in KEYS and place[0] not in MANY_ALIKE]
