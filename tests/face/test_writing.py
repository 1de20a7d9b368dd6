"""From values to files, models found by their names."""

from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.face.writing import save
from tests.cli.invoking import LINDEWAARD, RATINGS
from tests.yardstick import model, rated, rating

SUFFIXES = (".xlsx", ".XLSX", ".yaml", ".yml", ".json")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_landscape_is_read_back_from_every_kind_of_file(suffix: str, tmp_path: Path) -> None:
    """Whatever the kind of file, the facts are the same."""
    landscape = read_landscape(LINDEWAARD)

    save(landscape, tmp_path / f"a{suffix}")

    assert landscape == read_landscape(tmp_path / f"a{suffix}")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_ratings_are_read_back_from_every_kind_of_file(suffix: str, tmp_path: Path) -> None:
    """Whatever the kind of file, the ratings are the same; a workbook finds the model that they name."""
    ratings = read_ratings(RATINGS)

    save(ratings, tmp_path / f"a{suffix}")

    assert ratings == read_ratings(tmp_path / f"a{suffix}")


def test_workbook_of_ratings_may_be_made_for_a_model_of_ones_own(tmp_path: Path) -> None:
    """A model that is handed over stands beside the ratings, be it a value or a file."""
    own = model(rated("X1.1"))
    save(own, tmp_path / "own.yaml")
    ratings = attrs.evolve(read_ratings(RATINGS), model=own.id, ratings=(rating(3, "X1.1"),))

    for given in (own, tmp_path / "own.yaml"):
        save(ratings, tmp_path / "a.xlsx", model=given)

        assert ratings == read_ratings(tmp_path / "a.xlsx", model=own)


def test_model_has_no_workbook(tmp_path: Path) -> None:
    """A model is written as text alone, and nothing is left behind."""
    path = tmp_path / "model.xlsx"

    with pytest.raises(InvalidInput) as caught:
        save(maturity_model(), path)

    message = f"{path}: '.xlsx' is no suffix of a file that is read or written here (.yaml, .yml, .json)"
    assert message == str(caught.value)
    assert [] == list(tmp_path.iterdir())
