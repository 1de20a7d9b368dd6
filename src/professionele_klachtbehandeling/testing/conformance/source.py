"""What a source promises."""

import datetime
import tempfile
from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path
from typing import ClassVar, cast

import attrs
import pytest

from professionele_klachtbehandeling.domain.item import Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange import read_landscape, to_yaml
from professionele_klachtbehandeling.sources.source import Loaded, Source, SourceRequest
from professionele_klachtbehandeling.testing.conformance.name import keep_name
from professionele_klachtbehandeling.testing.privacy import personal_texts
from professionele_klachtbehandeling.testing.promise import BrokenPromise, keep
from professionele_klachtbehandeling.testing.watch import clock_watched, network_watched


class SourceConformance:
    """Tests for a source: subclass it, say which source, what it reads well, and what is spoilt.

    Attributes:
        order_matters: whether the order in which files are named may change the answer.
        not_personal: texts that look like the name or address of a person, and were looked at: they are none.
    """

    order_matters: ClassVar[bool] = False
    not_personal: ClassVar[frozenset[str]] = frozenset()

    def source(self) -> Source:
        """Return the source under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def source(self): return MySource()")

    def asked(self) -> SourceRequest:
        """Return a request that the source can answer, with at least one item in the answer.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(
            f"{type(self).__name__} must give a request: def asked(self): return SourceRequest(…)"
        )

    def spoilt(self) -> Sequence[SourceRequest]:
        """Return requests with files of which something cannot be read: damaged, of another kind, half filled in.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(
            f"{type(self).__name__} must give spoilt files: def spoilt(self): return [SourceRequest(…)]"
        )

    def test_name_is_well_formed(self) -> None:
        """A source has a name that can be typed in a command."""
        keep_name(self.source().name)

    def test_same_request_gives_the_same_answer(self) -> None:
        """Two loads of the same files are equal, down to what is unread."""
        first, second = self.source().load(self.asked()), self.source().load(self.asked())
        keep(first == second, "the second load differs from the first", "draw no lots, and iterate over no set")

    def test_order_of_files_does_not_matter(self) -> None:
        """Files named the other way round come to the same answer, unless the source says that their order matters."""
        request = self.asked()
        if self.order_matters or len(request.files) < 2:
            pytest.skip("not claimed: the order matters" if self.order_matters else "not tried: `asked` names one file")
        turned = attrs.evolve(request, files=request.files[::-1])
        keep(
            self.source().load(request).landscape == self.source().load(turned).landscape,
            "with the files the other way round the landscape is another",
            "sort what was read, or set `order_matters = True` and say in the documentation what order does",
        )

    def test_answer_is_about_what_was_asked(self) -> None:
        """The landscape is of the municipality and the day that were asked for."""
        request = self.asked()
        for day in (request.reference_date, request.reference_date + datetime.timedelta(days=400)):
            landscape = self.source().load(attrs.evolve(request, reference_date=day)).landscape
            code, wanted = landscape.municipality.code, request.municipality.code
            keep(code == wanted, f"asked for {wanted}, it answers for {code}", "use request.municipality")
            date = landscape.reference_date
            keep(date == day, f"asked for {day}, it answers for {date}", "use request.reference_date, never a clock")

    def test_reads_no_clock(self) -> None:
        """The modules of the source ask no clock what day it is."""
        package = type(self.source()).__module__.partition(".")[0]
        with clock_watched(package) as read:
            self.source().load(self.asked())
        keep(not read, f"a clock was read: {', '.join(sorted(set(read)))}", "use request.reference_date")

    def test_reaches_no_network(self) -> None:
        """A source reads files; it reaches no other machine, even where it would do without."""
        with network_watched() as tried:
            self.source().load(self.asked())
        keep(not tried, f"it tried to reach {', '.join(tried)}", "let the user fetch the file, and read that")

    def test_every_item_has_evidence(self) -> None:
        """Whatever a source states, it says where it was read: of the whole item, or of each stated field."""
        landscape = self.source().load(self.asked()).landscape
        there_are = [(place, item) for name in SECTIONS for place, item in _listed(landscape, name)]
        keep(bool(there_are), "the answer to `asked` holds no item", "give in `asked` files of which something is read")
        for place, item in there_are:
            about = {evidence.field for evidence in item.evidence if evidence.citation.strip()}
            bare = [] if "" in about else [name for name in _stated(item) if name not in about]
            keep(
                bool(about) and not bare,
                f"{place} states {', '.join(bare) or 'something'} without evidence",
                "give Evidence(citation=file and row, date=...), of the whole item or with field=... for each fact",
            )

    def test_spoilt_files_are_told_in_our_voice(self) -> None:
        """Of spoilt files the mistakes are told, with the file, in Dutch and English; nothing else is raised."""
        spoilt = self.spoilt()
        keep(bool(spoilt), "there are no spoilt files", "give some in `spoilt`: damaged, empty, of another kind")
        for request in spoilt:
            named = ", ".join(path.name for path in request.files)
            mistakes = _mistakes(self.source(), request, named)
            keep(
                bool(mistakes),
                f"{named} was read without a word",
                "raise InvalidInput, or list what is left out as unread",
            )
            for mistake in mistakes:
                keep_told(mistake, {path.name for path in request.files})

    def test_what_is_unread_is_told(self) -> None:
        """Whatever a source leaves out of files that it can read is told with file and reason, in both languages."""
        request = self.asked()
        for mistake in self.source().load(request).unread:
            keep_told(mistake, {path.name for path in request.files})

    def test_nothing_personal_comes_along(self) -> None:
        """No name, address or number of a person ends in the landscape."""
        landscape = self.source().load(self.asked()).landscape
        found = [f"{place}: {text[:1]}…" for place, text in personal_texts(landscape) if text not in self.not_personal]
        keep(
            not found,
            f"this looks like a person: {', '.join(found)}",
            "leave it out, name the role instead, or list the text under `not_personal` after looking at it",
        )

    def test_landscape_can_be_written_and_read_back(self) -> None:
        """What a source makes is a landscape like any other: written to a file and read again it is the same."""
        landscape = self.source().load(self.asked()).landscape
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "landschap.yaml")
            try:
                path.write_text(to_yaml(landscape), encoding="utf-8")
                read = read_landscape(path)
            except InvalidInput as error:
                raise BrokenPromise(f"it cannot be written and read back\nWhat to do: mend\n{error}") from error
        keep(read == landscape, "written and read back it is another", "strip blanks, and leave out what is empty")


def _listed(landscape: Landscape, section: str) -> Iterator[tuple[str, Item]]:
    for index, item in enumerate(landscape.section(section)):
        yield f"{section}[{index}]", item


def _stated(item: Item) -> Iterator[str]:
    """Yield the facts of an item that somebody must have said: those that differ from what is there unsaid."""
    unsaid = {field.name: field.default for field in attrs.fields(type(item))}
    for name in factual_fields(cast("Hashable", type(item))):
        outer, _, inner = name.partition(".")
        default = getattr(unsaid[outer], inner) if inner else unsaid[outer]
        if field_value(item, name) != default:
            yield name


def _mistakes(source: Source, request: SourceRequest, named: str) -> Sequence[Mistake]:
    try:
        loaded: Loaded = source.load(request)
    except InvalidInput as error:
        return error.mistakes
    except Exception as error:
        raise BrokenPromise(
            f"of {named} it raised {type(error).__name__}: {error}\n"
            "What to do: catch what your reader raises, and raise InvalidInput with a Mistake of file and place."
        ) from error
    return loaded.unread


def keep_told(mistake: Mistake, files: set[str]) -> None:
    """Hold a mistake to be told in Dutch and in English, with the name of one of the files.

    Raises:
        BrokenPromise: it is not.

    >>> keep_told(Mistake(code="empty-file", file="contracten.csv"), {"contracten.csv"})
    """
    for language in ("nl", "en"):
        try:
            said = mistake.say(language)
        except LookupError:
            said = ""
        keep(
            bool(said.strip()),
            f"the mistake {mistake.code!r} says nothing in {language!r}",
            "give the Mistake nl= and en= beside a code of your own, or take a code of the catalogue",
        )
    where = f"the mistake {mistake.code!r} names the file {mistake.file!r}"
    keep(not files or mistake.file in files, where, f"give it file=, one of {', '.join(sorted(files))}: the name alone")
