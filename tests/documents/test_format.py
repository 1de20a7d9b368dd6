"""What a format is."""

from professionele_klachtbehandeling.documents.format import Format
from professionele_klachtbehandeling.documents.report import Report
from tests.documents.reports import of_nothing


class Count:
    """A format that tells how many outcomes there are."""

    name = "telling"

    def render(self, report: Report) -> bytes:
        """Return the count."""
        return str(len(report.scorecards)).encode()


def test_format_needs_a_name_and_renders() -> None:
    """Whatever has a name and renders a report is a format; it inherits from nothing."""
    form: Format = Count()

    assert ("telling", b"1") == (form.name, form.render(of_nothing()))
