"""The example of Wilgenbroek: a quick scan with the second model, from ratings to charts and back."""

import itertools
from importlib import resources
from pathlib import Path
from typing import Final

import pytest
from klachtbehandeling_model_behoorlijkheid.hooks import klacht_register_models
from matplotlib.text import Text
from matplotlib.transforms import Bbox

import professionele_klachtbehandeling as pk

RATINGS: Final = Path(__file__).parents[1] / "examples" / "beoordelingen.yaml"
CHARTS: Final = ("ladder", "profile", "radar")


@pytest.fixture(scope="module")
def model() -> pk.MaturityModel:
    """Return the model that the plug-in offers."""
    (file,) = klacht_register_models()
    with resources.as_file(file) as path:
        return pk.maturity_model(path)


@pytest.fixture(scope="module")
def ratings(model: pk.MaturityModel) -> pk.Ratings:
    """Return the ratings of the example, which fit the model."""
    return pk.read_ratings(RATINGS, model=model)


def contrary(model: pk.MaturityModel, ratings: pk.Ratings) -> list[pk.Rating]:
    """Return ratings in which two assessors differ widely about every norm: the fullest chart there is."""
    day = ratings.reference_date
    return [
        pk.Rating(indicator=indicator, assessor=assessor, date=day, level=pk.Level(level))
        for indicator in model.indicators
        for assessor, level in (("balie", 2), ("directie", model.highest))
    ]


def overlapping(chart: pk.Chart) -> list[tuple[str, str]]:
    """Return the texts of a chart that lie over each other or outside the picture."""
    chart.figure.draw_without_rendering()
    texts = [text for text in chart.figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts]
    picture = chart.figure.bbox
    outside = [
        (words, "the border")
        for words, box in boxes
        if box.x0 < picture.x0 or box.x1 > picture.x1 or box.y0 < picture.y0 or box.y1 > picture.y1
    ]
    pairs = itertools.combinations(boxes, 2)
    return outside + [(one[0], other[0]) for one, other in pairs if Bbox.intersection(*shrunk(one[1], other[1]))]


def shrunk(*boxes: Bbox) -> list[Bbox]:
    """Return boxes without the pixel that a rounded letter may stick out."""
    return [box.padded(-1) for box in boxes]


def test_example_is_of_nobody(ratings: pk.Ratings) -> None:
    """The municipality is invented: its code is one that no real municipality has."""
    assert ("GM9995", "Wilgenbroek") == (str(ratings.municipality), ratings.name)


def test_quick_scan_gives_a_profile(model: pk.MaturityModel, ratings: pk.Ratings) -> None:
    """From ratings alone every group and norm gets its level, an interval where people differ, or a reason."""
    scorecard = pk.assess(None, ratings, model=model)

    assert ["A 2–3", "B 2–3", "C 3", "D 2–3"] == [f"{one.id} {one.outcome}" for one in scorecard.spearheads]
    assert [
        *("A.1 3", "A.2 2", "A.3 2–4", "A.4 3"),
        *("B.5 3", "B.6 1–5", "B.7 3–4", "B.8 3", "B.9 out-of-scope", "B.10 2"),
        *("C.11 2", "C.12 3", "C.13 3", "C.14 4", "C.15 3"),
        *("D.16 1–5", "D.17 2", "D.18 4", "D.19 1–3", "D.20 3", "D.21 5", "D.22 3"),
    ] == [f"{one.id} {one.outcome}" for one in scorecard.observations]


def test_no_fact_is_asked_after(model: pk.MaturityModel, ratings: pk.Ratings) -> None:
    """People rate everything, so there is no question whose answer could change a level."""
    assert () == pk.open_questions(pk.assess(None, ratings, model=model))


def test_known_breach_holds_a_norm_down(model: pk.MaturityModel, ratings: pk.Ratings) -> None:
    """Beside a landscape in which the law was broken, a norm that rests on the article does not rise above level 2."""
    landscape = pk.Landscape(
        municipality=pk.Municipality(code=ratings.municipality, name=ratings.name),
        reference_date=ratings.reference_date,
        breaches=(pk.KnownBreach(article=pk.Article.parse("Awb 9:7"), what="de behandelaar was betrokken"),),
    )

    levels = [pk.assess(facts, ratings, model=model)["D.18"].level for facts in (None, landscape)]

    assert [4, 2] == levels


@pytest.mark.parametrize("suffix", ["xlsx", "yaml", "json"])
def test_ratings_come_back_from_a_file(
    model: pk.MaturityModel, ratings: pk.Ratings, tmp_path: Path, suffix: str
) -> None:
    """As a form in a workbook, as YAML and as JSON the ratings are the same when they are read again."""
    path = tmp_path / f"beoordelingen.{suffix}"

    pk.save(ratings, path, model=model)

    assert ratings == pk.read_ratings(path, model=model)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", CHARTS)
def test_charts_draw_without_overlap(model: pk.MaturityModel, ratings: pk.Ratings, name: str, language: str) -> None:
    """Every chart of the example is drawn, and no text in it lies over another or outside the picture."""
    chart = pk.chart(name, pk.assess(None, ratings, model=model), language=language)

    assert [] == overlapping(chart)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", CHARTS)
def test_fullest_charts_draw_without_overlap(
    model: pk.MaturityModel, ratings: pk.Ratings, name: str, language: str
) -> None:
    """The same holds where two people differ about all 22 norms."""
    scorecard = pk.assess(None, contrary(model, ratings), model=model, reference_date=ratings.reference_date)

    assert [] == overlapping(pk.chart(name, scorecard, language=language))


def test_charts_say_what_they_were_made_with(model: pk.MaturityModel, ratings: pk.Ratings) -> None:
    """The source line under a chart names this model, and holds its disclaimer."""
    chart = pk.chart("profile", pk.assess(None, ratings, model=model))
    opening = "Bron: model behoorlijkheid versie 2026.1, rekenregel getrapt, peildatum 1 juli 2026. "

    assert opening + model.disclaimer.read("nl") == chart.source
