"""The promises of a source: kept by the fake, and each caught where it is broken."""

import datetime
import itertools
import socket
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest

from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.sources.source import Loaded, Source, SourceRequest
from professionele_klachtbehandeling.testing import (
    FakeSource,
    SourceConformance,
    a_channel,
    a_municipality,
    some_evidence,
)
from tests.testing.conformance.breaking import broken, promises, remedy

DAY = datetime.date(2026, 7, 1)
Load = Callable[[SourceRequest], Loaded]
FILES = {"a.txt": b"balie\napp\n", "b.txt": b"balie\ntelefoon\n \n", "bytes.txt": b"\xff\xfe\x00", "blank.txt": b" x\n"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Path:
    """Return a folder with files that can be read, and files that cannot."""
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def asking(folder: Path, *names: str) -> SourceRequest:
    """Return a request for files of the folder."""
    files = tuple(folder / name for name in names)
    return SourceRequest(municipality=a_municipality(), reference_date=DAY, files=files)


class TestFakeSource(SourceConformance):
    """The fake keeps every promise."""

    @pytest.fixture(autouse=True)
    def _files(self, folder: Path) -> None:
        self.folder = folder

    def source(self) -> Source:
        return FakeSource()

    def asked(self) -> SourceRequest:
        return asking(self.folder, "a.txt", "b.txt")

    def spoilt(self) -> Sequence[SourceRequest]:
        return [asking(self.folder, name) for name in ("bytes.txt", "blank.txt", "weg.txt")]


@attrs.frozen
class Altered(FakeSource):
    """The fake, of whose answer something is made something else."""

    alter: Callable[[Loaded, SourceRequest], Loaded] = attrs.field(default=lambda loaded, _: loaded, kw_only=True)

    def load(self, request: SourceRequest) -> Loaded:
        """Return the answer of the fake, altered."""
        return self.alter(super().load(request), request)


def with_landscape(loaded: Loaded, **changes: Any) -> Loaded:  # noqa: ANN401 - whatever a landscape holds
    """Return the answer with another landscape."""
    return attrs.evolve(loaded, landscape=attrs.evolve(loaded.landscape, **changes))


def turning() -> Callable[[Loaded, SourceRequest], Loaded]:
    """Return what adds another channel each time."""
    numbers = itertools.count()
    return lambda loaded, _: with_landscape(loaded, channels=(a_channel(f"kanaal-{next(numbers)}"),))


def first_file(loaded: Loaded, request: SourceRequest) -> Loaded:
    """Return a channel named after the first file."""
    return with_landscape(loaded, channels=(a_channel(request.files[0].stem),))


def looking_up(loaded: Loaded, _: SourceRequest) -> Loaded:
    """Return the answer after trying to reach a server, and doing without."""
    try:
        socket.create_connection(("gemeente.example", 443), timeout=1)
    except OSError:
        return loaded
    return loaded


def dating(loaded: Loaded, _: SourceRequest) -> Loaded:
    """Return the answer after looking what time it is."""
    assert time.time() > 0
    return loaded


def failing(loaded: Loaded, request: SourceRequest) -> Loaded:
    """Return the answer, or fail as a careless reader does."""
    if any(path.name in {"bytes.txt", "blank.txt"} for path in request.files):
        raise KeyError("kanaal")
    return loaded


def with_mistake(mistake: Mistake) -> Callable[[Loaded, SourceRequest], Loaded]:
    """Return what leaves something unread."""
    return lambda loaded, _: attrs.evolve(loaded, unread=(mistake,))


def saying(**changes: Any) -> Callable[[Loaded, SourceRequest], Loaded]:  # noqa: ANN401 - whatever a landscape holds
    """Return what makes the same of every landscape."""
    return lambda loaded, _: with_landscape(loaded, **changes)


@pytest.fixture
def tried(folder: Path) -> Callable[..., SourceConformance]:
    """Return the tests of a source whose answer is altered."""

    def case(alter: Callable[[Loaded, SourceRequest], Loaded], name: str = "altered", spoilt: str = "blank.txt") -> Any:  # noqa: ANN401
        class Case(SourceConformance):
            def source(self) -> Source:
                return Altered(name, alter=alter)

            def asked(self) -> SourceRequest:
                return asking(folder, "a.txt", "b.txt")

            def spoilt(self) -> Sequence[SourceRequest]:
                return [asking(folder, spoilt)] if spoilt else []

        return Case()

    return case


BARE = (a_channel(evidence=()),)
HALF = (a_channel(evidence=(Evidence(citation="a.txt", field="operator"),), published=True),)
SPOILT, UNREAD = "test_spoilt_files_are_told_in_our_voice", "test_what_is_unread_is_told"
WRONG: tuple[tuple[str, Callable[[Loaded, SourceRequest], Loaded], str], ...] = (
    ("test_same_request_gives_the_same_answer", turning(), "draw no lots, and iterate over no set."),
    (
        "test_order_of_files_does_not_matter",
        first_file,
        "sort what was read, or set `order_matters = True` and say in the documentation what order does.",
    ),
    (
        "test_answer_is_about_what_was_asked",
        saying(reference_date=DAY),
        "use request.reference_date, never a clock.",
    ),
    (
        "test_answer_is_about_what_was_asked",
        saying(municipality=a_municipality("Elders", "0001")),
        "use request.municipality.",
    ),
    ("test_reads_no_clock", dating, "use request.reference_date."),
    ("test_reaches_no_network", looking_up, "let the user fetch the file, and read that."),
    (
        "test_every_item_has_evidence",
        saying(channels=()),
        "give in `asked` files of which something is read.",
    ),
    (
        "test_every_item_has_evidence",
        saying(channels=BARE),
        "give Evidence(citation=file and row, date=...), of the whole item or with field=... for each fact.",
    ),
    (
        "test_every_item_has_evidence",
        saying(channels=HALF),
        "give Evidence(citation=file and row, date=...), of the whole item or with field=... for each fact.",
    ),
    (SPOILT, failing, "catch what your reader raises, and raise InvalidInput with a Mistake of file and place."),
    (
        SPOILT,
        lambda loaded, _: attrs.evolve(loaded, unread=()),
        "raise InvalidInput, or list what is left out as unread.",
    ),
    (
        SPOILT,
        with_mistake(Mistake(code="own-code", file="blank.txt")),
        "give the Mistake nl= and en= beside a code of your own, or take a code of the catalogue.",
    ),
    (SPOILT, with_mistake(Mistake(code="empty-file")), "give it file=, one of blank.txt: the name alone."),
    (UNREAD, with_mistake(Mistake(code="empty-file")), "give it file=, one of a.txt, b.txt: the name alone."),
    (
        "test_nothing_personal_comes_along",
        saying(channels=(a_channel(note="vraag naar j.devries@lindewaard.example"),)),
        "leave it out, name the role instead, or list the text under `not_personal` after looking at it.",
    ),
    (
        "test_landscape_can_be_written_and_read_back",
        saying(
            channels=(a_channel(name="", evidence=some_evidence()), a_channel("app", ways=())),
        ),
        (
            "mend\nchannels[1].ways: an empty list says nothing: write none if there are none, "
            "leave the field out if it is unknown"
        ),
    ),
)


@pytest.mark.parametrize(("test", "alter", "told"), WRONG)
def test_wrong_source_is_caught(
    test: str,
    alter: Callable[[Loaded, SourceRequest], Loaded],
    told: str,
    tried: Callable[..., SourceConformance],
) -> None:
    """A source that breaks a promise fails the test of it, and its author reads what to do."""
    assert told == remedy(tried(alter), test)


def unaltered(loaded: Loaded, _: SourceRequest) -> Loaded:
    """Return the answer as it is."""
    return loaded


def test_wrong_name_is_caught(tried: Callable[..., SourceConformance]) -> None:
    """A source by a name that nobody can type fails."""
    told = broken(tried(unaltered, "Mijn bron"), "test_name_is_well_formed")

    assert (
        "its name is 'Mijn bron'\n"
        "What to do: take lower-case letters and digits, words joined by '-', such as 'my-plug-in'."
    ) == told


def test_source_without_spoilt_files_is_told_so(tried: Callable[..., SourceConformance]) -> None:
    """The test of spoilt files does not pass for want of them."""
    told = broken(tried(unaltered, spoilt=""), SPOILT)

    assert "there are no spoilt files\nWhat to do: give some in `spoilt`: damaged, empty, of another kind." == told


def test_order_that_matters_is_reported(folder: Path) -> None:
    """A source that says that the order of files matters is not held to the opposite, and that is told."""

    class Case(TestFakeSource):
        order_matters: ClassVar[bool] = True

    case = Case()
    case.folder = folder

    with pytest.raises(pytest.skip.Exception) as skipped:
        case.test_order_of_files_does_not_matter()
    assert "not claimed: the order matters" == str(skipped.value)


def test_text_that_was_looked_at_is_left_alone(tried: Callable[..., Any]) -> None:
    """A text that looks like a person and is none can be listed."""
    case = tried(saying(channels=(a_channel(note="sociaal.domein@lindewaard.example"),)))
    broken(case, "test_nothing_personal_comes_along")

    type(case).not_personal = frozenset({"sociaal.domein@lindewaard.example"})

    case.test_nothing_personal_comes_along()


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a source that it catches."""
    assert promises(SourceConformance) == sorted({*(test for test, *_ in WRONG), "test_name_is_well_formed"})


@pytest.mark.parametrize(
    ("method", "told"),
    [
        ("source", "must say what it tests: def source(self): return MySource()"),
        ("asked", "must give a request: def asked(self): return SourceRequest(…)"),
        ("spoilt", "must give spoilt files: def spoilt(self): return [SourceRequest(…)]"),
    ],
)
def test_author_who_leaves_something_out_is_told_how(method: str, told: str) -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as refusal:
        getattr(SourceConformance(), method)()

    assert f"SourceConformance {told}" == str(refusal.value)
