"""YAML as a municipal employee means it."""

import pytest
import yaml

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import yaml_text
from professionele_klachtbehandeling.exchange.tree import Alias, Plain
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml


def refused(text: str) -> str:
    """Return the message with which a text is refused."""
    with pytest.raises(InvalidInput) as caught:
        read_yaml(text)
    return str(caught.value)


@pytest.mark.parametrize(
    "written", ["no", "nee", "on", "0344", "1:30", "2024-05-17", "0o17", "0x1F", "+5", "1_000", ".5", "1e3", "NaN", "="]
)
def test_scalar_without_quotes_is_kept_as_written(written: str) -> None:
    """Nothing is made of a scalar: what it is, is for the field to say."""
    value = read_yaml(f"field: {written}").tree["field"]

    assert (Plain, written) == (type(value), str(value))


@pytest.mark.parametrize("written", ["'12'", '"12"', "|-\n  12", ">-\n  12"])
def test_quotes_make_a_text(written: str) -> None:
    """A scalar in quotes or in a block is a text, even where it looks like a number."""
    value = read_yaml(f"field: {written}").tree["field"]

    assert (str, "12") == (type(value), value)


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_null_is_no_value(written: str) -> None:
    """An empty place is told apart from every text."""
    assert read_yaml(f"field: {written}").tree == {"field": None}


def test_null_in_quotes_is_a_text() -> None:
    """Who means the word writes quotes."""
    assert {"field": "null"} == read_yaml("field: 'null'").tree


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_nothing_is_none(text: str) -> None:
    """A text without content has no tree."""
    assert read_yaml(text).tree is None


def test_double_field_keeps_the_first_and_is_told() -> None:
    """The last of two equal fields does not win in silence."""
    reading = read_yaml("a:\n  - b: 1\n    b: 2\n")

    assert {"a": [{"b": "1"}]} == reading.tree
    assert ["a[0].b: 'b' is given twice; the first time on line 2"] == [
        mistake.say("en") for mistake in reading.mistakes
    ]
    assert [3] == [mistake.line for mistake in reading.mistakes]


def test_marks_are_told_and_the_rest_is_read() -> None:
    """References and tags are mistakes, but not the end of reading."""
    reading = read_yaml("a: &x [1]\nb: *x\nc: !!str 3\n<<: {d: 4}\n? [e]\n: 5\n")

    assert {"a": ["1"], "b": Alias("x"), "c": "3"} == reading.tree
    assert [
        "a: '&x' is a reference within the file, which is not followed; write the value out",
        "c: '!!str' would make something else of the value, which is not done; leave it out",
        "<<: '<<' is a reference within the file, which is not followed; write the value out",
        "?: a list or a set of fields cannot be the name of a field",
    ] == [mistake.say("en") for mistake in reading.mistakes]


def test_expansion_of_references_costs_nothing() -> None:
    """A file that refers to itself over and over is read in one pass, since no reference is followed."""
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]

    assert 60 == len(read_yaml("\n".join(lines)).tree)


def test_lines_are_not_counted_by_the_parser_in_c_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the parser in C is not to be had, the one in Python gives the same tree, lines and mistakes."""
    text = "a: no\nb:\n  - {c: 0344, d: 'e'}\n  - >-\n    long\n    text\nb: 2\n"
    fast = read_yaml(text)

    monkeypatch.setattr(yaml_text, "_PARSER", yaml.SafeLoader)
    slow = read_yaml(text)

    assert fast == slow
    assert fast.tree.lines == slow.tree.lines
    assert Plain is type(slow.tree["a"])
    assert Plain is not type(slow.tree["b"][0]["d"])


@pytest.mark.parametrize("depth", [49, 50])
def test_depth_within_the_limit_is_read(depth: int) -> None:
    """Fifty lists may stand in each other."""
    assert read_yaml("[" * depth + "]" * depth).mistakes == ()


@pytest.mark.parametrize("parser", [getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader])
@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
@pytest.mark.parametrize("times", [51, 1_001, 100_000])
def test_depth_beyond_the_limit_is_refused_before_it_costs(
    opening: str, times: int, parser: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text that is nested without end does not exhaust the machine, also where the parser has a limit of its own."""
    monkeypatch.setattr(yaml_text, "_PARSER", parser)

    assert "more than 50 lists and groups of fields stand in each other here" == refused(opening * times)


def test_depth_of_lines_is_told_at_the_line() -> None:
    """Where each level stands on a line of its own, the first that is too deep is named."""
    with pytest.raises(InvalidInput) as caught:
        read_yaml("a: 1\nb:\n" + "".join(f"{' ' * depth}- \n" for depth in range(2_000)))

    assert [52] == [mistake.line for mistake in caught.value.mistakes]


def test_long_line_is_not_repeated_wholly() -> None:
    """Of a line without end a message shows the beginning."""
    shown = "a: b: " + "c" * 53 + "…"

    assert (
        f"from here the file cannot be read as YAML: '{shown}'; put a text with a colon or bracket in it between quotes"
    ) == refused("a: b: " + "c" * 10_000)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a:\n\tb: 1", "there is a tab at the start of this line; use spaces"),
        ("a: 1\n--- \na: 2", "a second document begins here; a file holds one"),
        ("a: x\x00", "the invisible character U+0000 stands here, which is no text; take it out"),
        ("a: \ud800", "the invisible character U+D800 stands here, which is no text; take it out"),
        ("a: x\x85b: y", "the invisible character U+0085 stands here, which is no text; take it out"),
        ("# \ufffe", "the invisible character U+FFFE stands here, which is no text; take it out"),
        (
            "a: b: c",
            (
                "from here the file cannot be read as YAML: 'a: b: c'; "
                "put a text with a colon or bracket in it between quotes"
            ),
        ),
        (
            "a: [1",
            "from here the file cannot be read as YAML: ''; put a text with a colon or bracket in it between quotes",
        ),
    ],
)
def test_what_is_no_yaml_is_refused(text: str, message: str) -> None:
    """A text that the parser cannot read is refused in our words, not in those of the parser."""
    assert message == refused(text)


def test_number_that_is_no_character_is_refused_by_either_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """An escape beyond the last character of Unicode ends neither parser in an error that is not ours."""
    by_the_fast = refused('a: "\\UFFFFFFFF"')
    monkeypatch.setattr(yaml_text, "_PARSER", yaml.SafeLoader)

    hint = "put a text with a colon or bracket in it between quotes"
    assert (
        f"""from here the file cannot be read as YAML: 'a: "\\UFFFFFFFF"'; {hint}""",
        f"from here the file cannot be read as YAML: '\\U'; {hint}",
    ) == (by_the_fast, refused('a: "\\UFFFFFFFF"'))


def test_mistakes_beyond_a_thousand_are_not_noted() -> None:
    """A file that refers to itself on every line costs no more than the thousand that are told."""
    reading = read_yaml("a: &a 1\nb:\n" + "- *a\n- &b 2\n" * 5_000)

    assert 1_001 == len(reading.mistakes)


def test_mistake_of_the_parser_has_its_line() -> None:
    """The line on which reading stopped is named."""
    with pytest.raises(InvalidInput) as caught:
        read_yaml("a: 1\nb: 'x\x07y'\n")

    assert [2] == [mistake.line for mistake in caught.value.mistakes]
