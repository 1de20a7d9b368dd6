"""Which characters a text may hold: those that every file, sheet and page can."""

import re
from typing import Final

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse

LONGEST_TEXT: Final = 32_767
"""How many characters a text may have: what a cell of a workbook holds."""

_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters other than the tab and the end of a line, halves of a character, and what Unicode says is no
character: XML, and so workbooks and pages, cannot hold them."""
_END_OF_LINE: Final = re.compile("\r\n?")


def with_one_end_of_line(text: str) -> str:
    r"""Return a text in which every line ends alike, whatever system it was written on.

    >>> with_one_end_of_line("een\r\ntwee\rdrie")
    'een\ntwee\ndrie'
    """
    return _END_OF_LINE.sub("\n", text) if "\r" in text else text


def check_characters(text: str) -> None:
    """Do nothing with the text of a file, of which every line ends alike, that holds characters only.

    Raises:
        InvalidInput: the first place on each line that holds something else.
    """
    if _NO_TEXT.search(text):
        raise InvalidInput(
            Mistake(code="control-character", found=named(wrong[0]), line=number)
            for number, line in enumerate(text.split("\n"), start=1)
            if (wrong := _NO_TEXT.search(line))
        )


def read_characters(text: str) -> str:
    r"""Return a text as it is kept: every end of a line is the same, on whatever system it was written.

    Raises:
        InvalidInput: the text holds a character that is none, or is longer than a cell can hold.

    >>> read_characters("een\r\ntwee")
    'een\ntwee'
    """
    return write_characters(with_one_end_of_line(text))


def write_characters(text: str) -> str:
    """Return a text as it can be written and read back.

    Raises:
        InvalidInput: the text holds a character that is none, or is longer than a cell can hold.
    """
    if wrong := _NO_TEXT.search(text):
        raise refuse("control-character", named(wrong[0]))
    if len(text) > LONGEST_TEXT:
        raise refuse("too-long", LONGEST_TEXT)
    return text


def named(character: str) -> str:
    r"""Return a character by its number, as one that cannot be printed is looked up.

    >>> named("\x07")
    'U+0007'
    """
    return f"U+{ord(character):04X}"
