"""The public readers."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.reading import ratings_for, read_landscape, read_ratings
from tests.face.test_assessing import sheet
from tests.yardstick import landscape


def test_landscape_reads_back(tmp_path: Path) -> None:
    """What is written is read as the same value."""
    path = tmp_path / "landschap.yaml"
    path.write_text(to_yaml(landscape()), encoding="utf-8")

    assert landscape() == read_landscape(str(path))


def test_ratings_are_checked_against_their_model(tmp_path: Path) -> None:
    """A rating for an indicator that the model does not have is a mistake with its line."""
    path = tmp_path / "beoordelingen.yaml"
    path.write_text(to_yaml(sheet()).replace("S1.5", "S1.9"), encoding="utf-8")

    with pytest.raises(InvalidInput) as caught:
        read_ratings(path)

    expected = f"{path}:6 ratings[0].indicator: 'S1.9' is no indicator; did you mean 'S1.7'?"
    assert expected == str(caught.value).partition(" (")[0]


def test_unknown_model_is_a_mistake_of_its_field(tmp_path: Path) -> None:
    """A ratings file that names a model which does not exist is told so at that line."""
    path = tmp_path / "beoordelingen.yaml"
    path.write_text(to_yaml(sheet()) + "model: vier-speerpunt\n", encoding="utf-8")

    with pytest.raises(InvalidInput) as caught:
        read_ratings(path)

    line = path.read_text(encoding="utf-8").count("\n")
    told = "'vier-speerpunt' is no model; did you mean 'vier-speerpunten'? (vier-speerpunten)"
    assert f"{path}:{line} model: {told}" == str(caught.value)


def test_ratings_find_their_landscape() -> None:
    """Of many sheets the one with the same code belongs to the landscape."""
    assert sheet() == ratings_for(landscape(), [sheet("0344"), sheet()])
    assert ratings_for(landscape(), [sheet("0344")]) is None


def test_two_sheets_for_one_municipality_are_refused() -> None:
    """It is not guessed which of two sheets counts."""
    with pytest.raises(InvalidInput) as caught:
        ratings_for(landscape(), [sheet(), sheet(level=4)])

    assert "there are two files of ratings for GM9999" == str(caught.value)
