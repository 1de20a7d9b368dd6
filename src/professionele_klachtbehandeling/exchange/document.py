"""A file: found, within limits, read as text, and as a tree."""

from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.characters import with_one_end_of_line
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.exchange.json_text import read_json, with_lines
from professionele_klachtbehandeling.exchange.tree import line_of
from professionele_klachtbehandeling.exchange.yaml_text import Reading, read_yaml

if TYPE_CHECKING:
    from professionele_klachtbehandeling.exchange.workbook.tree import Tree

WORKBOOK: Final = ".xlsx"
SUFFIXES: Final = (".yaml", ".yml", ".json", WORKBOOK)


@attrs.frozen(kw_only=True)
class Document:
    """A file that was read, with all that is needed to say where a mistake stands.

    Attributes:
        name: the file, as it was named.
        text: what it holds.
        tree: the same as fields, lists and scalars.
        mistakes: what was wrong on the way.
        workbook: the cells it was gathered from, for a workbook.
    """

    name: str
    text: str
    tree: Any
    mistakes: tuple[Mistake, ...] = ()
    workbook: "Tree | None" = None

    def placed(self, mistakes: tuple[Mistake, ...]) -> InvalidInput:
        """Return the error for all mistakes of the file, each once and in order, with its line or cell."""
        if self.workbook is not None:
            return InvalidInput(self.workbook.placed(mistakes)).in_file(self.name)
        tree = self.tree
        if self.name.endswith(".json"):
            try:
                tree = with_lines(self.text).tree
            except InvalidInput:
                # JSON allows a few things that the YAML parser does not, such as split surrogates; no line then.
                tree = None
        # What is allowed goes with what is wrong, and can be too long a list to compare.
        once = {(one.code, one.path, one.found, one.noun, one.line): one for one in (*self.mistakes, *mistakes)}
        here = [
            attrs.evolve(mistake, file=self.name, line=mistake.line or line_of(tree, mistake.path))
            for mistake in once.values()
            if not mistake.file and mistake.code != "more-mistakes"
        ]
        elsewhere = [mistake for mistake in mistakes if mistake.file]
        more = [Mistake(code="more-mistakes", file=self.name) for one in mistakes if one.code == "more-mistakes"][:1]
        return InvalidInput([*sorted(here, key=lambda mistake: mistake.line or 0), *elsewhere, *more])


def open_document(source: Path | Traversable) -> Document:
    """Return the document in a file; its suffix tells whether it is YAML, JSON or a workbook.

    Raises:
        InvalidInput: the file is not there, is a folder, is too large, or is not what its suffix says.
    """
    name = str(source) if isinstance(source, Path) else source.name
    try:
        content = read_bytes(source)
        if not name.lower().endswith(SUFFIXES):
            raise refuse("no-such", Path(name).suffix, "suffix", SUFFIXES)
        if name.lower().endswith(WORKBOOK):
            return _workbook(content, name)
        text = _text(content)
    except InvalidInput as error:
        raise error.in_file(name) from None
    return parse_document(text, name)


def _workbook(content: bytes, name: str) -> Document:
    """Return the document in a workbook; the libraries for it are loaded only here."""
    from professionele_klachtbehandeling.exchange.workbook.reading import read_workbook

    made = read_workbook(content)
    return Document(name=name, text="", tree=made.fields, mistakes=tuple(made.mistakes), workbook=made)


def parse_document(text: str, name: str) -> Document:
    """Return the document in a text; only a name that ends in `.json` makes it JSON.

    Raises:
        InvalidInput: the text is empty, or is neither YAML nor JSON.

    >>> parse_document("name: Utrecht", "utrecht.yaml").tree
    {'name': 'Utrecht'}
    """
    text = with_one_end_of_line(text)
    try:
        reading: Reading = read_json(text) if name.endswith(".json") and text.strip() else read_yaml(text)
    except InvalidInput as error:
        raise error.in_file(name) from None
    if reading.tree is None:
        raise refuse("empty-file").in_file(name)
    return Document(name=name, text=text, tree=reading.tree, mistakes=reading.mistakes)


def _text(content: bytes) -> str:
    """Return the text; the mark that some editors put before it (BOM) is no part of it."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput([Mistake(code="no-utf8", line=content.count(b"\n", 0, error.start) + 1)]) from None
