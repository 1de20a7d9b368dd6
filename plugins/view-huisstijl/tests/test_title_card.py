"""The title card."""

from fractions import Fraction

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from klachtbehandeling_view_huisstijl.card_picture import picture_of
from klachtbehandeling_view_huisstijl.card_words import CardWords, SpearheadWords, told_answered
from klachtbehandeling_view_huisstijl.title_card import TitleCard
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

import professionele_klachtbehandeling as pk

NAMES = st.lists(
    st.sampled_from(("de", "per", "$", "<b>", "klachten", "verantwoordelijkheid", "w" * 90)), min_size=1, max_size=12
).map(" ".join)
ROWS = st.lists(
    st.builds(
        SpearheadWords, id=st.sampled_from(("S1", "speerpunt-10")), name=NAMES, level=NAMES, meaning=NAMES, tracks=NAMES
    ),
    max_size=7,
)
CARDS = st.builds(CardWords, heading=NAMES, day=NAMES, model=NAMES, spearheads=ROWS.map(tuple), source=NAMES)


def boxes(figure: Figure) -> list[tuple[float, float, float, float]]:
    """Return the left, bottom, right and top of every text, in dots."""
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    texts = [one for one in figure.axes[0].get_children() if isinstance(one, Text) and one.get_text()]
    found = [one.get_window_extent(renderer) for one in texts]
    return [(one.x0, one.y0, one.x1, one.y1) for one in found]


def draw(scorecard: pk.Scorecard, language: str = "nl") -> pk.Chart:
    """Return the title card of a scorecard."""
    return TitleCard().draw(scorecard, theme=pk.Theme(), language=language)


def test_card_says_whose_and_when(scorecard: pk.Scorecard) -> None:
    """The title names the municipality and the day, in both languages."""
    assert (
        "Klachtbehandeling in Lindewaard. Stand op 1 juli 2026",
        "Complaint handling in Lindewaard. As it stood on 1 July 2026",
    ) == tuple(draw(scorecard, language).title for language in ("nl", "en"))


def test_card_says_that_ratings_are_all_there_is(rated_only: pk.Scorecard) -> None:
    """Without facts the card says so, whether or not the ratings say whose they are."""
    named = attrs.evolve(rated_only, rated=pk.Municipality(code=pk.MunicipalityCode("9996"), name="Klaverdam"))

    assert (
        "Klachtbehandeling. Stand op 1 juli 2026, alleen beoordelingen",
        "Klachtbehandeling in Klaverdam. Stand op 1 juli 2026, alleen beoordelingen",
    ) == (draw(rated_only).title, draw(named).title)


def test_alt_text_says_all_that_stands_there(scorecard: pk.Scorecard) -> None:
    """Every spearhead has its level in words, with what it rests on; what the facts leave open is called unknown."""
    alt = draw(scorecard).alt

    assert alt.startswith("Klachtbehandeling in Lindewaard. Stand op 1 juli 2026. S1 Inzicht in waar inwoners ")
    spearheads = CardWords.of(scorecard, "nl").spearheads
    assert [one.id for one in scorecard.spearheads] == [one.id for one in spearheads]
    for said, result in zip(spearheads, scorecard.spearheads, strict=True):
        assert said.alt in alt
        assert "feiten: onbekend" in said.tracks
        assert f"oordeel van mensen: {result.rated}" in said.tracks


def test_interval_is_told_with_both_names(rated_only: pk.Scorecard) -> None:
    """An interval goes from the name of its lowest to the name of its highest level."""
    outcome = pk.Outcome.at(2, 3)
    spearheads = (attrs.evolve(rated_only.spearheads[0], outcome=outcome, facts=None, answered=Fraction(1, 3)),)

    (said,) = CardWords.of(attrs.evolve(rated_only, spearheads=spearheads), "nl").spearheads

    assert ("Niveau 2–3", "Herhaalbaar tot Gedefinieerd") == (said.level, said.meaning)
    assert said.tracks.startswith("33% beantwoord; feiten: niets gezegd; oordeel van mensen: ")


@pytest.mark.parametrize(
    ("outcome", "level", "meaning", "facts", "rated"),
    [
        (pk.Outcome.at(4, 4), "Level 4", "Managed", "facts: 4", "ratings by people: 4"),
        (pk.Outcome.at(1, 5), "Unknown", "every level is still possible", "facts: unknown", "ratings by people: 1–5"),
        (
            pk.Outcome.absent(pk.AbsenceReason.NOTHING_APPLICABLE),
            "N/A",
            "there is no level to give here",
            "facts: n/a",
            "ratings by people: n/a",
        ),
    ],
)
def test_every_outcome_has_words(
    rated_only: pk.Scorecard, outcome: pk.Outcome, level: str, meaning: str, facts: str, rated: str
) -> None:
    """One level, nothing known and no level each have their words; where people name every level, those are told."""
    first = attrs.evolve(rated_only.spearheads[0], outcome=outcome, facts=outcome, rated=outcome, answered=Fraction(1))

    (said,) = CardWords.of(attrs.evolve(rated_only, spearheads=(first,)), "en").spearheads

    assert (level, meaning, f"100% answered; {facts}; {rated}") == (said.level, said.meaning, said.tracks)


def test_table_has_a_row_for_each_spearhead(scorecard: pk.Scorecard) -> None:
    """The table behind the card holds the spearheads, in the columns of every chart."""
    data = draw(scorecard).data

    assert [one.id for one in scorecard.spearheads] == data["spearhead"].tolist()
    assert data["indicator"].isna().all()


@pytest.mark.parametrize(
    ("share", "told"), [(Fraction(0), "0%"), (Fraction(1, 999), "1%"), (Fraction(998, 999), "99%")]
)
def test_nothing_and_all_are_said_only_where_exact(share: Fraction, told: str) -> None:
    """A rounded share is never 0% or 100%."""
    assert f"{told} beantwoord" == told_answered(share, "nl")


def test_card_is_a_screen(scorecard: pk.Scorecard) -> None:
    """With four spearheads the card has the shape of a screen."""
    assert (12.0, 6.75) == tuple(draw(scorecard).figure.get_size_inches())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=CARDS)
def test_any_card_can_be_read(words: CardWords) -> None:
    """Whatever the words, none touch each other or leave the sheet."""
    figure = picture_of(words, pk.Theme())

    width, height = figure.get_size_inches() * figure.dpi
    found = boxes(figure)
    assert all(left >= 0 and bottom >= 0 and right <= width and top <= height for left, bottom, right, top in found)
    touching = [
        (one, other)
        for number, one in enumerate(found)
        for other in found[number + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]
    assert [] == touching
