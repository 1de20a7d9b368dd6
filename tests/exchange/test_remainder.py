"""What is said of the sound part of a file, so that nobody needs a second try."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.remainder import landscape_mistakes, ratings_mistakes
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.maturity.rating import Ratings

SHEET = {"municipality": "GM9999", "reference_date": "2026-07-01"}


def rating(indicator: str = "S1.5", level: str = "3") -> dict[str, Any]:
    """Return a rating as it stands in a file."""
    return {"indicator": indicator, "assessor": "kcc", "date": "2026-05-12", "level": Plain(level)}


def too_high(ratings: Ratings) -> Iterator[Mistake]:
    """Yield the levels above 5, as the check against a model does."""
    for index, one in enumerate(ratings):
        if one.level is not None and one.level > 5:
            yield Mistake(code="no-such", path=f"ratings[{index}].level", found=str(one.level), noun="level")


def paths(mistakes: Iterable[Mistake]) -> list[str]:
    """Return where the mistakes are."""
    return [mistake.path for mistake in mistakes]


def test_reference_to_an_item_that_cannot_be_read_leads_somewhere() -> None:
    """An item with a mistake in it exists all the same."""
    fields = {
        "tasks": [{"id": "wmo"}, {"id": "jeugd", "name": "Jeugdhulp"}],
        "channels": [{"id": "balie", "name": "Balie", "tasks": ["wmo", "jeugd"]}],
    }

    assert [] == paths(landscape_mistakes(fields))


def test_reference_to_nothing_is_named_beside_other_mistakes() -> None:
    """What can be read is checked in full, with the place it has in the file."""
    fields = {
        "channels": [
            {"id": "telefoon"},
            {"id": "balie", "name": "Balie", "tasks": ["wmo"], "begin": "2025", "end": "2024"},
        ],
        "complete": ["channels", "kanalen"],
    }

    assert ["complete[1]", "channels[1].tasks[0]", "channels[1].end"] == paths(landscape_mistakes(fields))


def test_sound_fields_of_an_item_are_checked_beside_the_others() -> None:
    """A field that cannot be read does not hide a reference to nothing in the next."""
    fields = {"channels": [{"id": "balie", "name": "Balie", "kinds": ["klagt"], "x": 1, "tasks": ["wmo"]}]}

    assert ["channels[0].tasks[0]"] == paths(landscape_mistakes(fields))


@pytest.mark.parametrize("section", [None, "balie", {"id": "balie"}, [None, "x", ["y"]]])
def test_section_that_is_no_list_of_items_is_passed_over(section: object) -> None:
    """What has no fields is named elsewhere, and has nothing to contradict."""
    assert [] == paths(landscape_mistakes({"channels": section, "complete": None}))


def test_each_rating_that_can_be_read_is_checked() -> None:
    """The check sees the ratings that can be read, and its mistakes have the place of the rating in the file."""
    ratings = [rating(level="hoog"), rating(level="6"), rating("S1.7", level="7")]

    assert ["ratings[1].level", "ratings[2].level"] == paths(ratings_mistakes({**SHEET, "ratings": ratings}, too_high))


def test_double_ratings_are_named_beside_other_mistakes() -> None:
    """Two ratings of one assessor on one day are told, whatever stands between them, and are checked too."""
    ratings = [rating(), rating(level="hoog"), rating(level="6")]

    assert ["ratings[2]", "ratings[2].level"] == paths(ratings_mistakes({**SHEET, "ratings": ratings}, too_high))


def test_ratings_of_nobody_are_not_checked() -> None:
    """Where it cannot be read whose ratings these are, only what they say of each other is judged."""
    assert ["ratings[1]"] == paths(ratings_mistakes({"ratings": [rating(), rating(level="6")]}, too_high))


def test_refusal_of_the_sheet_has_no_place_among_the_ratings() -> None:
    """What a check says of the sheet as a whole is passed on as it is."""
    whole = Mistake(code="no-such", path="model", found="x", noun="model")

    assert ["model"] == paths(ratings_mistakes({**SHEET, "ratings": [rating()]}, lambda _: [whole]))


def test_check_may_refuse() -> None:
    """A check that cannot do its work raises, as it does for a sheet that can be read."""

    def refusing(_: Ratings) -> Iterator[Mistake]:
        raise refuse("empty-file")

    with pytest.raises(InvalidInput):
        list(ratings_mistakes({**SHEET, "ratings": [rating()]}, refusing))
