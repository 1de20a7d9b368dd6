"""What a source is: something that makes the facts of one municipality out of what it reads."""

import datetime
from pathlib import Path
from typing import Protocol

import attrs

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import Mistake


@attrs.frozen(kw_only=True)
class SourceRequest:
    """What is asked of a source (bronvraag).

    Attributes:
        municipality: whose facts are wanted.
        reference_date: the day on which they must hold.
        files: what to read, in the order in which they were named; what each is, the source itself says.
    """

    municipality: Municipality
    reference_date: datetime.date
    files: tuple[Path, ...] = ()


@attrs.frozen(kw_only=True)
class Loaded:
    """What a source made of what it read (opbrengst).

    Attributes:
        landscape: the facts, each with its evidence.
        unread: what could not be read, each with its place and reason; nothing is left out unseen.
        plugins: distribution and version of the plug-ins that took part; filled in by who asked.
    """

    landscape: Landscape
    unread: tuple[Mistake, ...] = ()
    plugins: tuple[str, ...] = ()


class Source(Protocol):
    """Something that yields a landscape, or a part of one (bron).

    What it does not say stays unknown. Every fact carries as evidence where it was read. The same request with the same
    files gives the same answer; it asks no network and no clock.
    """

    @property
    def name(self) -> str:
        """The name by which a user asks for it, in lower case."""
        ...

    def load(self, request: SourceRequest) -> Loaded:
        """Return the facts of a municipality at a reference date.

        Args:
            request: whose facts, of which day, and from which files.

        Raises:
            InvalidInput: a file cannot be used at all; all mistakes are listed.
        """
        ...
