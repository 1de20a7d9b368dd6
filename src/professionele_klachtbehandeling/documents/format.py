"""What a format is: a way to write a report."""

from typing import Protocol

from professionele_klachtbehandeling.documents.report import Report


class Format(Protocol):
    """A way to write a report as a file (formaat); the same report gives the same bytes."""

    @property
    def name(self) -> str:
        """The name by which a user asks for it, in lower case."""
        ...

    def render(self, report: Report) -> bytes:
        """Return the report as the bytes of a file; words from outside are text in it, never markup or a formula.

        Args:
            report: what to write.
        """
        ...
