"""YAML as fields with their lines."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klachtbehandeling_view_huisstijl.yaml_fields import Field, read_fields

import professionele_klachtbehandeling as pk

BETWEEN_QUOTES = "put a text with a colon or bracket in it between quotes"


def test_fields_have_their_lines() -> None:
    """Each text and each group has the line of its name; no word becomes anything but text."""
    read = read_fields("# uitleg\na: no\n\ngroup:\n  b: '#012345'\n  c: 012\n")

    assert ({"a": Field(2, "no"), "group": Field(4, group={"b": Field(5, "#012345"), "c": Field(6, "012")})}, ()) == (
        dict(read.fields),
        read.mistakes,
    )


@pytest.mark.parametrize("value", ["", "~", "null", "# verdwenen"])
def test_nothing_is_no_text(value: str) -> None:
    """A name with nothing behind it has no text, and neither has one before a bare #."""
    assert Field(1) == read_fields(f"a: {value}").fields["a"]


@pytest.mark.parametrize("value", ["[1, 2]", "{b: {c: {d: e}}}", "[" * 500 + "]" * 500])
def test_lists_and_deeper_groups_are_passed_over(value: str) -> None:
    """What has no place in a style file does not end up in it, however deep, and what follows is still read."""
    read = read_fields(f"group:\n  a: {value}\nb: c\n")

    assert (Field(2), Field(3, "c")) == ((read.fields["group"].group or {})["a"], read.fields["b"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b\na: c\n", "h.yaml:2 a: 'a' is given twice; the first time on line 1"),
        (
            "a: !!python/object:os.system x\n",
            (
                "h.yaml:1 a: '!!python/object:os.system' would make something else of the value, which is not done; "
                "leave it out"
            ),
        ),
        (
            "a: &x b\nc: *x\n",
            (
                "h.yaml:1 a: '&x' is a reference within the file, which is not followed; write the value out\n"
                "h.yaml:2 c: '*x' is a reference within the file, which is not followed; write the value out"
            ),
        ),
        ("? [a, b]\n: c\nd: e\n", "h.yaml:1: a list or a set of fields cannot be the name of a field"),
    ],
)
def test_marks_and_doubles_are_noted(text: str, message: str) -> None:
    """What YAML could do beyond fields is a mistake, and keeps nothing else from being read."""
    assert message == str(pk.InvalidInput(read_fields(text).mistakes).in_file("h.yaml"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty"),
        ("# niets\n", "the file is empty"),
        ("a: b\n---\nc: d\n", "a second document begins here; a file holds one"),
        ("a: b\nc: [d]]\n", "from here the file cannot be read as YAML: 'c: [d]]'; " + BETWEEN_QUOTES),
        ("a:\n\tb: c\n", "there is a tab at the start of this line; use spaces"),
        (
            "a: \x00\n",
            "from here the file cannot be read as YAML: 'control characters are not allowed'; " + BETWEEN_QUOTES,
        ),
    ],
)
def test_what_is_no_yaml_is_refused(text: str, message: str) -> None:
    """A text without fields, with two documents, or that no parser can read is one mistake."""
    with pytest.raises(pk.InvalidInput) as refused:
        read_fields(text)

    assert message == str(refused.value)


@given(text=st.one_of(st.text(), st.text(alphabet="ab:-[]{}&*!#'\"|>? \n\t", max_size=60)))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the text, it is fields or a mistake in our voice."""
    lines = [1]
    with contextlib.suppress(pk.InvalidInput):
        lines += [field.line for field in read_fields(text).fields.values()]

    assert min(lines) >= 1
