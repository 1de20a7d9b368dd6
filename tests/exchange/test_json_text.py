"""JSON as the same tree."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.json_text import read_json, with_lines
from professionele_klachtbehandeling.exchange.tree import Plain


def test_numbers_are_kept_as_written() -> None:
    """A number keeps its digits, so that nothing is rounded before a field has seen it."""
    tree = read_json('{"a": 12, "b": 0.10, "c": "12"}').tree

    assert {"a": "12", "b": "0.10", "c": "12"} == tree
    assert [Plain, Plain, str] == [type(value) for value in tree.values()]


def test_yes_no_and_null_are_what_json_says() -> None:
    """JSON has its own words for yes, no and nothing."""
    assert {"a": True, "b": False, "c": None} == read_json('{"a": true, "b": false, "c": null}').tree


def test_double_field_is_told_with_both_lines() -> None:
    """The last of two equal fields does not win in silence."""
    reading = read_json('{\n  "a": 1,\n  "a": 2\n}')

    assert {"a": "1"} == reading.tree
    assert [(3, "a: 'a' is given twice; the first time on line 2")] == [
        (mistake.line, mistake.say("en")) for mistake in reading.mistakes
    ]


@pytest.mark.parametrize("written", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(written: str) -> None:
    """JSON has no word for what is no number, though some programs write it."""
    with pytest.raises(InvalidInput) as caught:
        read_json(f'{{"text": "NaN",\n "number": {written}}}')

    assert [(2, f"this cannot be read as JSON: '{written}'")] == [
        (mistake.line, mistake.say("en")) for mistake in caught.value.mistakes
    ]


def test_text_that_is_no_json_is_refused_with_its_line() -> None:
    """The line on which reading stopped is named and shown."""
    with pytest.raises(InvalidInput) as caught:
        read_json('{\n  "a": 1\n  "b": 2\n}')

    assert [(3, """this cannot be read as JSON: '"b": 2'""")] == [
        (mistake.line, mistake.say("en")) for mistake in caught.value.mistakes
    ]


def test_long_line_is_not_repeated_wholly() -> None:
    """Of a line without end a message shows the beginning."""
    with pytest.raises(InvalidInput) as caught:
        read_json("[" + "a" * 10_000)

    assert f"this cannot be read as JSON: '[{'a' * 58}…'" == str(caught.value)


def test_nesting_without_end_is_refused() -> None:
    """A text that is nested without end does not exhaust the machine."""
    with pytest.raises(InvalidInput) as caught:
        read_json("[" * 100_000 + "]" * 100_000)

    assert "more than 50 lists and groups of fields stand in each other here" == str(caught.value)


def test_lines_are_found_by_a_second_reading() -> None:
    """JSON is YAML too, tabs and escapes included, and the second reading knows the lines."""
    tree = with_lines('{\n\t"a": "\\u00e9\\/",\n\t"b": [1]\n}').tree

    assert {"a": "é/", "b": ["1"]} == tree
    assert {"a": 2, "b": 3} == tree.lines


@pytest.mark.parametrize(("depth", "is_read"), [(50, True), (51, False), (400, False)])
def test_depth_does_not_hang_on_the_parser(depth: int, is_read: bool) -> None:
    """Fifty lists may stand in each other, as in YAML, however many the parser at hand can bear."""
    text = "\n" + "[" * depth + "{}" + "]" * depth if not is_read else "[" * depth + "]" * depth
    if is_read:
        assert () == read_json(text).mistakes
        return

    with pytest.raises(InvalidInput) as caught:
        read_json(text)

    assert [(2, "more than 50 lists and groups of fields stand in each other here")] == [
        (mistake.line, mistake.say("en")) for mistake in caught.value.mistakes
    ]


def test_every_word_that_is_no_number_has_its_line() -> None:
    """Words within texts are no numbers that are none, and a text over several lines would not be JSON."""
    with pytest.raises(InvalidInput) as caught:
        read_json('{"NaN": "-Infinity \\" NaN",\n"a": [NaN,\n\n-Infinity]}')

    assert [(2, "NaN"), (4, "-Infinity")] == [(mistake.line, mistake.found) for mistake in caught.value.mistakes]


def test_words_without_end_are_no_trap() -> None:
    """A million words that are no number, or a text that never ends, are told of in no time."""
    for text in ("[" + "NaN," * 100_000 + "1]", '[NaN, "' + '\\"a' * 100_000):
        with pytest.raises(InvalidInput) as caught:
            read_json(text)

        assert "this cannot be read as JSON: 'NaN'" == str(caught.value).splitlines()[0]


def test_character_in_two_halves_is_one_character_in_the_second_reading() -> None:
    """JSON writes what lies beyond the first plane of Unicode in two escapes, YAML in none."""
    tree = with_lines('{"a": "\\ud83d\\ude00 \\\\ud83d", "b": "\\udead"}').tree

    assert {"a": "😀 \\ud83d", "b": "\N{REPLACEMENT CHARACTER}"} == tree
