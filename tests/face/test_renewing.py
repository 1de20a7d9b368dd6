"""A file that is loaded again."""

from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import read_landscape, save
from professionele_klachtbehandeling.face.renewing import load_into, loaded_beside, previous_beside
from tests.landscapes import landscape


def doors(*ids: str, published: bool = True) -> Landscape:
    """Return what a source says of doors."""
    seen = Evidence(citation="Lijst", date=PartialDate(2026))
    return landscape(
        channels=tuple(Channel(id=one, name=one.upper(), published=published, evidence=(seen,)) for one in ids)
    )


@pytest.mark.parametrize("suffix", ["xlsx", "yaml", "json"])
def test_edits_survive_in_every_kind_of_file(suffix: str, tmp_path: Path) -> None:
    """What a person changed stays, what the source changed elsewhere comes in, and the same again is no news."""
    path = tmp_path / f"gemeente.{suffix}"

    first = load_into(path, doors("a", "b"), sources=["lijst"])
    edited = read_landscape(path)
    door = attrs.evolve(edited.channels[0], name="Balie")
    save(attrs.evolve(edited, channels=(door, *edited.channels[1:])), path)
    second = load_into(path, doors("a", "b", "c", published=False), sources=["lijst"])
    third = load_into(path, doors("a", "b", "c", published=False), sources=["lijst"])

    assert (None, ()) == (first, third)
    assert second is not None
    assert [("Balie", "published"), ("B", "published"), ("C", "")] == [(one.item, one.field) for one in second]
    assert [("Balie", False), ("B", False), ("C", False)] == [
        (door.name, door.published) for door in read_landscape(path).channels
    ]


def test_file_is_kept_as_it_was(tmp_path: Path) -> None:
    """What a person wrote beside the facts is not lost; without changes nothing is written anew."""
    path = tmp_path / "gemeente.yaml"
    load_into(path, doors("a"), sources=["lijst"])
    own = path.read_text(encoding="utf-8") + "# zelf geschreven\n"
    path.write_text(own, encoding="utf-8")

    load_into(path, doors("a"), sources=["lijst"])
    unchanged = path.read_text(encoding="utf-8")
    load_into(path, doors("a", "b"), sources=["lijst"])

    assert (own, own) == (unchanged, previous_beside(path).read_text(encoding="utf-8"))
    names = ["gemeente.lijst.loaded.yaml", "gemeente.previous.yaml", "gemeente.yaml"]
    assert names == sorted(one.name for one in tmp_path.iterdir())


def test_other_sources_do_not_take_each_other_for_the_past(tmp_path: Path) -> None:
    """What one source does not tell of is not gone because another did."""
    path = tmp_path / "gemeente.yaml"
    load_into(path, doors("a"), sources=["lijst"])

    changes = load_into(path, doors("b"), sources=["site"])

    assert changes is not None
    assert ["nieuw: Kanalen, B"] == [change.say("nl") for change in changes]
    assert loaded_beside(path, ["site"]) != loaded_beside(path, ["lijst"])


def test_without_last_time_nothing_gives_way(tmp_path: Path) -> None:
    """A file that a person made is filled in and never corrected."""
    path = tmp_path / "gemeente.yaml"
    save(landscape(channels=(Channel(id="a", name="Balie"),)), path)

    changes = load_into(path, doors("a"), sources=["lijst"])

    assert changes is not None
    assert ["name", "published", "evidence"] == [change.field for change in changes]
    assert [("Balie", True)] == [(door.name, door.published) for door in read_landscape(path).channels]


def test_what_no_file_can_hold_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    """More statements than a file may hold, or facts that all lie after their own day."""
    crowd = landscape(channels=(Channel(id="a", name="A", operator="gemeente"),))
    disputed = attrs.evolve(
        crowd, municipality=attrs.evolve(crowd.municipality, inhabitants=Disputed(tuple(range(11))))
    )
    late = attrs.evolve(doors("a"), reference_date=crowd.reference_date.replace(year=1950))

    refused = []
    for value in (disputed, late):
        with pytest.raises(InvalidInput) as refusal:
            load_into(tmp_path / "g.yaml", value, sources=["lijst"])
        refused.append([one.code for one in refusal.value.mistakes])

    assert [["too-many-statements"], ["before-every-fact"]] == refused
    assert [] == list(tmp_path.iterdir())
