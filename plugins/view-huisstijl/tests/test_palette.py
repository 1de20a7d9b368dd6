"""The colours of a style together."""

import attrs
from hypothesis import given
from hypothesis import strategies as st
from klachtbehandeling_view_huisstijl.contrast import APART, MARK, TEXT, Demand, contrast
from klachtbehandeling_view_huisstijl.palette import FIELDS, Verdict, demands_on, palette

import professionele_klachtbehandeling as pk

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
GIVEN = st.dictionaries(st.sampled_from(sorted(FIELDS)), COLOURS)
SIGNS = ("certain", "unknown", "facts", "rated", "cap")


def test_every_colour_of_a_theme_can_be_set() -> None:
    """Each field of a theme that holds a colour has one name in a style file, and no other field has."""
    theme = pk.Theme()
    colours = {one.name for one in attrs.fields(pk.Theme) if str(getattr(theme, one.name)).startswith("#")}

    assert colours == set(FIELDS.values())
    assert len(colours) == len(FIELDS)


def test_colours_of_the_library_pass() -> None:
    """Who gives no colours gets those of the library, and nothing is wrong with them."""
    theme = pk.Theme()

    assert ({name: getattr(theme, field) for name, field in FIELDS.items()}, ()) == (
        dict(palette({}).colours),
        palette({}).verdicts,
    )


@given(given_colours=GIVEN)
def test_what_passes_can_be_read_seen_and_told_apart(given_colours: dict[str, str]) -> None:
    """With nothing wrong all text has 4.5, all signs have 3, and no two signs look alike in grey."""
    made = palette(given_colours)

    if not made.verdicts:
        colours = made.colours
        for ground in ("bg-document", "bg-subtle"):
            for text in ("color-document", "color-subtle"):
                assert contrast(colours[text], colours[ground]) >= TEXT
            for sign in SIGNS:
                assert contrast(colours[sign], colours[ground]) >= MARK
        for sign in ("certain", "facts", "rated", "color-subtle"):
            assert contrast(colours[sign], colours["possible"]) >= MARK
        for one, other in (("certain", "facts"), ("certain", "rated"), ("facts", "rated")):
            assert contrast(colours[one], colours[other]) >= APART


@given(given_colours=GIVEN)
def test_proposals_together_pass(given_colours: dict[str, str]) -> None:
    """Who takes every proposal has a palette with which nothing is wrong: there is no second round."""
    made = palette(given_colours)

    proposals = {one.name: one.proposal for one in made.verdicts if one.proposal is not None}
    if len(proposals) == len(made.verdicts):
        taken = dict(made.colours) | proposals
        assert () == palette(taken).verdicts


@given(given_colours=GIVEN)
def test_what_was_given_stays(given_colours: dict[str, str]) -> None:
    """No colour that was given is changed by itself, and a verdict is only about a colour that fails."""
    made = palette(given_colours)

    assert given_colours == {name: made.colours[name] for name in given_colours}
    for verdict in made.verdicts:
        assert verdict.colour == made.colours[verdict.name]
        assert not verdict.demand.is_met(verdict.colour)


@given(certain=COLOURS)
def test_possible_is_a_tint_of_certain(certain: str) -> None:
    """Where `possible` is left out it follows `certain`, and is never what is wrong."""
    made = palette({"certain": certain})

    assert "possible" not in {verdict.name for verdict in made.verdicts}
    settled = next((one.proposal for one in made.verdicts if one.name == "certain"), None) or certain
    assert contrast(settled, made.colours["possible"]) >= MARK


def test_yellow_signs_are_refused_with_the_nearest_yellow() -> None:
    """Yellow cannot be seen on paper, and what people say would then look like it in grey."""
    made = palette({"certain": "#FFD700"})

    assert (
        Verdict(name="certain", colour="#FFD700", demand=Demand("bg-subtle", "#E6EAEE", MARK), proposal="#9D8400"),
        Verdict(name="rated", colour="#D55E00", demand=Demand("certain", "#9D8400", APART), proposal="#C15500"),
    ) == made.verdicts


def test_backgrounds_that_lie_too_far_apart_are_refused() -> None:
    """Where no text can be read on both backgrounds the second is brought nearer to the first."""
    first, *_ = palette({"bg-document": "#003366"}).verdicts

    assert ("bg-subtle", "#E6EAEE", "#747678") == (first.name, first.colour, first.proposal)


def test_thin_lines_are_free() -> None:
    """Lines that only guide the eye may be as faint as one likes."""
    assert () == palette({"border-subtle": "#FFFFFF"}).verdicts


def test_demands_name_colours_of_the_style_file() -> None:
    """What a colour is compared with is called as the style file calls it."""
    colours = dict(palette({}).colours)

    named = {demand.name for name in FIELDS for demand in demands_on(name, colours)}
    assert named <= set(FIELDS)
