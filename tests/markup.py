"""What a browser makes of HTML: which elements there are, and which words."""

from html.parser import HTMLParser

VOID = {"br", "img"}


class Elements(HTMLParser):
    """The elements of a piece of HTML with their attributes, in their order, and its words."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        super().__init__()
        self.seen: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.seen.append((tag, attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Refuse an element that ends before those within it."""
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        """Remember words."""
        self.words.append(data)

    @classmethod
    def read(cls, markup: str) -> "Elements":
        """Return what stands in a piece of HTML; every element that begins must end."""
        parser = cls()
        parser.feed(markup)
        parser.close()
        assert [] == parser.open
        return parser

    @classmethod
    def of(cls, markup: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
        """Return the elements of a piece of HTML with their attributes."""
        return cls.read(markup).seen
