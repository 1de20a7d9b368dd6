"""HTML made from texts."""

import pytest

from professionele_klachtbehandeling.texts.markup import LINE_BREAK, Markup, element, foreign, html_text, joined
from tests.markup import Elements

HOSTILE = "</td><script>alert('x')</script> \"&amp; \u202e"


def test_text_is_escaped_and_html_is_not() -> None:
    """Children that are text show as they are written; those made here stay elements."""
    cell = element("td", HOSTILE, element("b", "1 < 2"))

    read = Elements.read(cell)
    assert ["td", "b"] == [name for name, _ in read.seen]
    assert HOSTILE + "1 < 2" == "".join(read.words)


def test_attribute_cannot_be_left() -> None:
    """Quotes in the value of an attribute end nothing."""
    assert [("td", [("title", HOSTILE)])] == Elements.of(element("td", title=HOSTILE))


def test_escaping_twice_is_escaping_once() -> None:
    """What is HTML already is not escaped again."""
    assert Markup.of("<") == Markup.of(Markup.of("<")) == "&lt;"


def test_pieces_are_joined_by_another() -> None:
    """Between pieces stands what is given, and nothing after the last."""
    assert "a<br>&lt;" == joined("a", "<", by=LINE_BREAK)
    assert ("", "a") == (joined(), joined("a", by=LINE_BREAK))


def test_foreign_text_is_isolated() -> None:
    """A text of somebody else stands in an element of its own, and no text in none."""
    assert "<bdi>&lt;\u202e</bdi>" == foreign("<\u202e")
    assert "" == foreign("")


@pytest.mark.parametrize(
    ("value", "expected"),
    [("<b>", "disputed: &lt;b&gt;"), (element("b", "<"), "disputed: <b>&lt;</b>")],
)
def test_sentence_is_filled_with_text_or_html(value: str, expected: str) -> None:
    """A placeholder takes a text, which is escaped, or HTML, which is not."""
    assert expected == html_text("value.disputed", "en", values=value)


def test_sentence_itself_is_escaped() -> None:
    """Quotes in a text of the catalogues are escaped too."""
    assert "people&#x27;s ratings" == html_text("chart.legend.rated", "en")


def test_unknown_key_is_refused() -> None:
    """A key that no catalogue has is an error."""
    with pytest.raises(LookupError, match=r"^'no.such'$"):
        html_text("no.such", "nl")


def test_repr_says_what_it_is() -> None:
    """A piece of HTML is told from a text by its repr."""
    assert "Markup('<br>')" == repr(LINE_BREAK)
