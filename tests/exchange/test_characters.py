"""Which characters a text may hold."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.characters import (
    LONGEST_TEXT,
    check_characters,
    named,
    read_characters,
    with_one_end_of_line,
    write_characters,
)


@pytest.mark.parametrize(
    "text",
    ["", "Súdwest-Fryslân", "een\ntwee\tdrie", "😀", "\u00a0\u2028\ufeff\ufffd", "a" * LONGEST_TEXT, "\U0010fffd"],
)
def test_what_every_file_can_hold_is_text(text: str) -> None:
    """Letters and signs of any language, ends of lines and tabs are read and written as they are."""
    assert text == read_characters(text) == write_characters(text)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x08", "U+0008"),
        ("\x0b", "U+000B"),
        ("\x0c", "U+000C"),
        ("\x1b", "U+001B"),
        ("\x1f", "U+001F"),
        ("\x7f", "U+007F"),
        ("\x80", "U+0080"),
        ("\x85", "U+0085"),
        ("\x9f", "U+009F"),
        ("\ud800", "U+D800"),
        ("\udfff", "U+DFFF"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
    ],
)
def test_what_xml_cannot_hold_is_no_text(character: str, name: str) -> None:
    """Control characters, halves of a character and what is no character are refused by their number, both ways."""
    expected = f"the invisible character {name} stands here, which is no text; take it out"

    for treat in (read_characters, write_characters):
        with pytest.raises(InvalidInput) as caught:
            treat(f"een{character}twee")

        assert expected == str(caught.value)


def test_ends_of_lines_are_read_as_one_kind() -> None:
    """Whether a text was written on Windows, an old Mac or Linux does not matter."""
    assert "een\ntwee\ndrie\n" == read_characters("een\r\ntwee\rdrie\n") == with_one_end_of_line("een\r\ntwee\rdrie\n")


def test_end_of_line_that_would_be_read_as_another_is_not_written() -> None:
    """What would be read back as something else is refused."""
    with pytest.raises(InvalidInput) as caught:
        write_characters("een\r\ntwee")

    assert "the invisible character U+000D stands here, which is no text; take it out" == str(caught.value)


def test_text_that_fits_in_no_cell_is_refused() -> None:
    """A workbook must be able to hold what a file holds."""
    with pytest.raises(InvalidInput) as caught:
        read_characters("a" * (LONGEST_TEXT + 1))

    assert "this text has more than 32767 characters, and no cell of a workbook can hold it" == str(caught.value)


def test_each_line_with_what_is_no_text_is_told() -> None:
    """The file as a whole is looked at before it is parsed, and every line is named once."""
    with pytest.raises(InvalidInput) as caught:
        check_characters("a\n\x07\x07\nb\n\x1b")

    assert [(2, "U+0007"), (4, "U+001B")] == [(mistake.line, mistake.found) for mistake in caught.value.mistakes]


def test_character_beyond_the_first_plane_has_more_digits() -> None:
    """A number has at least four digits, and more where it needs them."""
    assert ("U+000A", "U+1F600") == (named("\n"), named("😀"))
