"""The contract of a view."""

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.profile import Profile
from professionele_klachtbehandeling.views.theme import Theme
from professionele_klachtbehandeling.views.view import View
from tests.views.profiles import mixed


class Echo:
    """A view of somebody else, that passes on what the profile draws."""

    name = "echo"

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return the profile."""
        return Profile().draw(subject, theme=theme, language=language)


def test_a_view_needs_a_name_and_draws() -> None:
    """Whatever has a name and draws a chart is a view; it inherits from nothing."""
    view: View = Echo()

    assert ("echo", "Profile of Lindewaard on 1 July 2026") == (
        view.name,
        view.draw(mixed(), theme=Theme(), language="en").title,
    )
