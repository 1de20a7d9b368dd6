"""What the README shows works."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from klachtbehandeling_view_huisstijl import read_house_style
from klachtbehandeling_view_huisstijl.palette import FIELDS

import professionele_klachtbehandeling as pk

README = Path(__file__).parents[1].joinpath("README.md").read_text(encoding="utf-8")


def test_style_file_of_the_readme_can_be_used(write_style: Callable[[str], str]) -> None:
    """Who copies the example has a house style."""
    (block,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)

    style = read_house_style(write_style(block))

    assert ("Lindewaard", "#6B2C91", True) == (style.municipality, style.theme.certain, style.logo is not None)


def test_mistake_of_the_readme_is_what_is_said(write_style: Callable[[str], str]) -> None:
    """The message that the README shows is the one that its example gives with that colour."""
    (block,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (shown,) = re.findall(r"^    (huisstijl\.yaml:.*)$", README, re.MULTILINE)

    with pytest.raises(pk.InvalidInput) as refused:
        read_house_style(write_style(block.replace("#6B2C91", "#FFD700")))

    assert shown == refused.value.say("nl").splitlines()[0]


def test_readme_explains_every_colour() -> None:
    """Each colour has its row, in the order of the code."""
    rows = re.findall(r"^\| `([a-z-]+)` \| ", README, re.MULTILINE)

    assert ["format", "municipality", "logo", "font-family", "colors", *FIELDS] == rows
