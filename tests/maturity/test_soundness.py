"""A model that cannot work is refused, in words that say where and what would do."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.condition import LevelConditions
from professionele_klachtbehandeling.maturity.model import Cap, CitedSource, Indicator, SourceText, Track
from professionele_klachtbehandeling.maturity.soundness import unsoundness
from tests.yardstick import indicator, model, rated

SOUND = model(indicator("X1.1"), rated("X1.9"))
AWB = Article.parse("Awb 9:7")
PLACE = "spearheads[0].indicators[0]"


def refused(**changes: Any) -> str:  # noqa: ANN401 - any field
    """Return in what words a model with these changes is refused."""
    with pytest.raises(InvalidInput) as error:
        attrs.evolve(SOUND, **changes)
    return str(error.value)


def with_indicator(changed: Indicator) -> str:
    """Return in what words a model with this indicator alone is refused."""
    return refused(spearheads=(attrs.evolve(SOUND.spearheads[0], indicators=(changed,)),))


def test_sound_model_has_nothing_wrong() -> None:
    """A model with a ladder, indicators, texts and weight is accepted."""
    assert [] == list(unsoundness(SOUND))


@pytest.mark.parametrize(("levels", "found"), [([], ""), ([1], "1"), ([1, 3], "1, 3"), ([1, 1, 2], "1, 1, 2")])
def test_ladder_runs_from_one_without_gaps(levels: list[int], found: str) -> None:
    """The levels are 1, 2, 3 and so on, at least two."""
    steps = tuple(attrs.evolve(SOUND.levels[0], level=level) for level in levels)

    assert f"levels: the levels {found} are no ladder; expected 1, 2, 3 and so on" == refused(levels=steps)


@pytest.mark.parametrize("share", ["0", "3/2"])
def test_share_of_the_method_is_a_part_of_the_whole(share: str) -> None:
    """The share that the method asks lies above 0, up to the whole."""
    method = attrs.evolve(SOUND.method, share=Fraction(share))

    assert f"method.share: {share} is no share between 0 and 1" == refused(method=method)


def test_something_carries_weight() -> None:
    """A model in which nothing counts comes to nothing, and a weight is not below 0."""
    assert "spearheads: all weights are 0; at least one indicator must count" == with_indicator(indicator(weight=0))
    assert f"{PLACE}.weight: -1 is no weight; expected 0 or more" == with_indicator(indicator(weight=-1))


def test_names_are_used_once() -> None:
    """Spearheads, sources and indicators are told apart by their names, indicators over the whole model."""
    spearhead = SOUND.spearheads[0]
    twin = attrs.evolve(spearhead, id="X2", indicators=(rated("X1.9"),))
    source = CitedSource(key="NO083", title="Vier speerpunten")

    assert "sources[1]: 'NO083' stands there twice (source)" == refused(sources=(source, source))
    assert "spearheads[1].indicators[0]: 'X1.9' stands there twice (indicator)" == refused(spearheads=(spearhead, twin))
    assert refused(spearheads=(spearhead, spearhead)).startswith("spearheads[1]: 'X1' stands there twice (spearhead)\n")


def test_spearhead_has_indicators() -> None:
    """A spearhead about nothing is refused."""
    empty = attrs.evolve(SOUND.spearheads[0], id="X2", indicators=())

    assert "spearheads[1]: spearhead X2 has no indicators" == refused(spearheads=(*SOUND.spearheads, empty))


def test_every_level_is_described_and_asks_something() -> None:
    """Each level has its text, and each above the lowest its conditions, in order."""
    sound = indicator("X1.1")
    empty = attrs.evolve(sound, conditions=(LevelConditions(level=2, all=()), *sound.conditions[1:]))

    assert f"{PLACE}.descriptors: the levels described (1, 2) are not those of the model" == with_indicator(
        attrs.evolve(sound, descriptors=sound.descriptors[:2])
    )
    assert (
        f"{PLACE}.conditions: a computed indicator has conditions for every level above 1; found: 2, 3"
        == with_indicator(attrs.evolve(sound, conditions=sound.conditions[:2]))
    )
    assert f"{PLACE}.conditions[0].all: level 2 asks nothing; an empty demand is no level" == with_indicator(empty)


def test_rated_indicator_has_no_conditions() -> None:
    """What people rate is not computed as well."""
    both = attrs.evolve(indicator("X1.1"), track=Track.RATED)

    assert f"{PLACE}.conditions: X1.1 is rated by people and can have no conditions" == with_indicator(both)


def test_cap_lies_on_the_ladder() -> None:
    """A cap at a level that is not there is refused."""
    capped = indicator(caps=(Cap(article=AWB, level=6),))

    assert f"{PLACE}.caps[0].level: '6' is no level (1, 2, 3, 4, 5)" == with_indicator(capped)


def test_sources_are_listed_or_articles() -> None:
    """Indicators and spearheads cite what the model lists; an indicator may cite an article of law too."""
    source = CitedSource(key="NO083", title="Vier speerpunten")
    citing = attrs.evolve(indicator(), sources=("Awb 9:7", "NO083", "NO08"))
    spearhead = attrs.evolve(SOUND.spearheads[0], source=SourceText(nl="a", en="b", citations=("NO08",)))
    changed = (attrs.evolve(spearhead, indicators=(citing,)),)

    assert (
        "spearheads[0].source.citations: 'NO08' is no source; did you mean 'NO083'? (NO083)\n"
        f"{PLACE}.sources[2]: 'NO08' is no source; did you mean 'NO083'? (NO083)"
    ) == refused(sources=(source,), spearheads=changed)


def test_all_that_is_wrong_is_told_at_once() -> None:
    """Whoever writes a model sees every mistake in one go."""
    wrong = attrs.evolve(indicator(weight=-1), descriptors=())

    assert (
        f"{PLACE}.weight: -1 is no weight; expected 0 or more\n"
        f"{PLACE}.descriptors: the levels described () are not those of the model"
    ) == with_indicator(wrong)


def test_ids_can_be_seen() -> None:
    """What holds for the ids of facts holds for those of a model, its sources, spearheads and indicators."""
    source, unseen = CitedSource(key="NO 083 ", title="Vier speerpunten"), attrs.evolve(indicator(), id="X1\t1")
    spearhead = attrs.evolve(SOUND.spearheads[0], id="", indicators=(unseen,))

    rule = "is no name to refer to: take 1 to 100 visible characters, without a blank at the beginning or end"
    assert [
        rf"id: 'x\u202ey' {rule}",
        f"sources[0].key: 'NO 083 ' {rule}",
        f"spearheads[0].id: '' {rule}",
        rf"spearheads[0].indicators[0].id: 'X1\t1' {rule}",
    ] == refused(id="x\u202ey", sources=(source,), spearheads=(spearhead,)).splitlines()
