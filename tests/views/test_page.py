"""What stands around a picture."""

from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import MARGIN, Page
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import drawn, mixed, overlapping, said

THEME = Theme()


def page(width: float = 10.0) -> Page:
    """Return the words around a profile."""
    return Page.of("profile", mixed(), Letters.of(THEME), width, "nl")


def test_title_and_model_stand_above_and_the_source_below() -> None:
    """The sheet is as high as the picture and the words around it, which stand outside the picture."""
    sheet = page().sheet(10.0, 2.0, THEME)

    assert (["Profiel van Lindewaard op 1 juli 2026"], ["Proefmodel"]) == (
        said(sheet.figure, "title"),
        said(sheet.figure, "model"),
    )
    assert ["Bron: model proef versie 1, rekenregel getrapt, peildatum 1 juli 2026. A test, no verdict."] == said(
        sheet.figure, "source"
    )
    assert [10.0, round(page().top + 2.0 + page().foot, 9)] == [
        round(length, 9) for length in sheet.figure.get_size_inches().tolist()
    ]
    model, source = (drawn(sheet.figure, label)[0] for label in ("model", "source"))
    assert model.get_position()[1] < page().top < page().top + 2.0 < source.get_position()[1]  # type: ignore[attr-defined]


def test_narrow_page_breaks_its_words() -> None:
    """On a narrow sheet title and source take more lines, which do not touch."""
    sheet = page(3.0).sheet(3.0, 1.0, THEME)

    assert len(said(sheet.figure, "title")) > 1
    assert [] == overlapping(sheet.figure)
    assert page(3.0).foot > page().foot > MARGIN
