"""HTML made from texts: what is put in is escaped, unless it was made here."""

import html
from typing import Final

from professionele_klachtbehandeling.texts import catalogue


class Markup(str):
    """A piece of HTML; it goes into other HTML as it is, and any other text is escaped.

    >>> Markup("<b>")
    Markup('<b>')
    """

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> "Markup":
        """Return a text as HTML that shows it, character by character.

        >>> Markup.of("<script>")
        Markup('&lt;script&gt;')
        """
        return text if isinstance(text, Markup) else cls(html.escape(text))

    def __repr__(self) -> str:
        """Return what it is a piece of."""
        return f"Markup({str(self)!r})"


LINE_BREAK: Final = Markup("<br>")
"""The next words begin on a new line."""


def element(name: str, *children: str, **attributes: str) -> Markup:
    """Return an element with its children one after the other.

    >>> element("td", "1 < 2", element("b", "!"), lang="nl")
    Markup('<td lang="nl">1 &lt; 2<b>!</b></td>')
    """
    told = "".join(f' {key}="{html.escape(value)}"' for key, value in attributes.items())
    return Markup(f"<{name}{told}>{joined(*children)}</{name}>")


def joined(*children: str, by: str = "") -> Markup:
    """Return pieces of HTML and texts one after the other, with another between them where it is given.

    >>> joined("a", "<", by=LINE_BREAK)
    Markup('a<br>&lt;')
    """
    return Markup(Markup.of(by).join(Markup.of(child) for child in children))


def foreign(text: str) -> Markup:
    """Return a text of somebody else, whose direction of writing does not reach the words around it.

    >>> foreign("Lindewaard")
    Markup('<bdi>Lindewaard</bdi>')
    """
    return element("bdi", text) if text else Markup("")


def html_text(key: str, language: str, /, **values: str) -> Markup:
    """Return the text under a key as HTML, its placeholders filled in with HTML or with texts.

    Raises:
        LookupError: the key or the language is not known.

    >>> html_text("value.disputed", "en", values=element("b", "<"))
    Markup('disputed: <b>&lt;</b>')
    """
    sentence = html.escape(catalogue(language)[key])
    return Markup(sentence.format(**{name: Markup.of(value) for name, value in values.items()}))
