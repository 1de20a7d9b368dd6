"""The picture in the README is what the library draws, and says what it shows."""

import pytest

from docs.pages.picture import PICTURE, README, drawn, drawn_by, with_words, words

KEPT = PICTURE.read_bytes()


def test_picture_says_what_the_chart_says() -> None:
    """Title, description and every word in the picture are those of the chart; `nox -s pages` draws it again."""
    assert words(drawn().decode()) == words(KEPT.decode())


def test_picture_is_what_is_drawn() -> None:
    """By the same matplotlib the same bytes come out; another may place things a hair differently."""
    if f"<!-- {drawn_by()} -->" not in KEPT.decode():
        pytest.skip(f"the picture was drawn by another version than {drawn_by()}")

    assert drawn() == KEPT


def test_readme_tells_what_there_is_to_see() -> None:
    """The text of the picture is `Chart.alt`."""
    readme = README.read_text(encoding="utf-8")

    assert with_words(readme) == readme
    assert "](docs/pictures/" in readme
