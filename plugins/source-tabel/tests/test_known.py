"""The tasks and bodies that tables list or only mention."""

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel.known import Known
from klachtbehandeling_source_tabel.table import Place

ROW = Place(file="a.csv", number=2, line=2)


def test_name_that_may_be_two_things_is_refused() -> None:
    """An alias of two bodies refers to neither."""
    known = Known(municipality="Wilgendam")
    known.note("organisations", "a", ("Zorg A", "Zorg"))
    known.note("organisations", "b", ("Zorg B", "Zorg"))

    with pytest.raises(pk.InvalidInput) as caught:
        known.find("party", "zorg", ROW, {})

    assert "'zorg' can be more than one thing; give each an id of its own and use that" == str(caught.value)


def test_same_name_is_added_once() -> None:
    """Hyphens, blanks and capitals make no other body."""
    known = Known(municipality="Wilgendam")

    assert {"zorg-noord"} == {
        known.find("party", name, ROW, {}) for name in ("Zorg Noord", "zorg-noord", "ZORG  NOORD")
    }
    assert ["Zorg Noord"] == [one.values["name"] for one in known.added]


def test_ids_of_tasks_bodies_and_channels_differ() -> None:
    """A body that is called as a channel is gets another id, so that a door is never two things."""
    known = Known(municipality="Wilgendam")
    known.note("channels", "wijkteam", ("Wijkteam",))

    assert "wijkteam-2" == known.find("party", "Wijkteam", ROW, {})


def test_name_without_letters_is_none() -> None:
    """A number or a sign names no body."""
    with pytest.raises(pk.InvalidInput) as caught:
        Known(municipality="Wilgendam").find("party", "12", ROW, {})

    assert "'12' is no name; write unknown or none, or say under values what it means" == str(caught.value)
