"""The voice of an error, word by word."""

import pickle
from collections.abc import Iterator

import pytest

from professionele_klachtbehandeling.errors import InvalidInput, KlachtbehandelingError, Mistake, refuse

KINDS = ("klacht", "signaal", "melding", "hulpvraag")


def test_mistake_says_where_what_and_what_would_do() -> None:
    """A mistake names file, line, field, what was found, the nearest value and all that are allowed."""
    mistake = Mistake(
        code="no-such",
        path="channels[3].kinds[1]",
        found="klagt",
        noun="input-kind",
        allowed=KINDS,
        file="gemeente.yaml",
        line=42,
    )

    assert (
        "gemeente.yaml:42 channels[3].kinds[1]: 'klagt' is no kind of input; did you mean 'klacht'? "
        "(klacht, signaal, melding, hulpvraag)"
    ) == mistake.say("en")
    assert (
        "gemeente.yaml:42 channels[3].kinds[1]: 'klagt' is geen soort; bedoelt u 'klacht'? "
        "(klacht, signaal, melding, hulpvraag)"
    ) == mistake.say("nl")


@pytest.mark.parametrize(
    ("mistake", "expected"),
    [
        (Mistake(code="empty-file"), "the file is empty"),
        (Mistake(code="empty-file", file="a.yaml"), "a.yaml: the file is empty"),
        (Mistake(code="missing", found="name", path="tasks[0]"), "tasks[0]: the field 'name' is missing"),
        (Mistake(code="no-such", found="x", noun="input-kind"), "'x' is no kind of input"),
        (Mistake(code="no-such", found="x", noun="geheim"), "'x' is no geheim"),
    ],
)
def test_mistake_leaves_out_what_is_not_known(mistake: Mistake, expected: str) -> None:
    """Without a file, a line, a field or allowed values a mistake is still one whole sentence."""
    assert expected == mistake.say("en")


@pytest.mark.parametrize(
    ("found", "nearest"), [("klagt", "klacht"), ("KLACHT", "klacht"), ("Melding.", "melding"), ("brief", None)]
)
def test_nearest_is_what_looks_most_like_it(found: str, nearest: str | None) -> None:
    """The nearest value is looked for in any case, and there is none where none comes near."""
    assert nearest == Mistake(code="no-such", found=found, allowed=KINDS).nearest


def test_long_lists_are_cut_off() -> None:
    """More than fourteen allowed values would bury the message, so the rest is counted."""
    allowed = tuple(f"{number:02}" for number in range(20))

    said = Mistake(code="no-such", found="x", noun="task", allowed=allowed).say("en")

    assert "'x' is no task (00, 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, and 6 more)" == said


@pytest.mark.parametrize(
    ("prefix", "path", "expected"),
    [
        ("tasks", "[0].id", "tasks[0].id"),
        ("tasks[0]", "id", "tasks[0].id"),
        ("", "id", "id"),
        ("tasks[0]", "", "tasks[0]"),
    ],
)
def test_path_grows_from_below(prefix: str, path: str, expected: str) -> None:
    """A mistake in a part is a mistake in the whole, at the path of both."""
    assert expected == Mistake(code="null", path=path).under(prefix).path


def test_error_lists_all_mistakes() -> None:
    """An error says one line per mistake, in English by itself and in Dutch when asked."""
    error = InvalidInput([Mistake(code="missing", found="name"), Mistake(code="missing", found="id")])

    assert "the field 'name' is missing\nthe field 'id' is missing" == str(error)
    assert "het veld 'name' ontbreekt\nhet veld 'id' ontbreekt" == error.say("nl")


def test_file_is_named_where_none_was() -> None:
    """Naming the file leaves a mistake that has one already as it is."""
    error = InvalidInput([Mistake(code="empty-file"), Mistake(code="empty-file", file="model.yaml")])

    assert "ratings.yaml: the file is empty\nmodel.yaml: the file is empty" == str(error.in_file("ratings.yaml"))


def test_error_survives_a_trip_between_processes() -> None:
    """A pickled error comes back with its mistakes."""
    error = refuse("no-such", "raat", "organ", ("raad", "college"))

    assert error.mistakes == pickle.loads(pickle.dumps(error)).mistakes  # noqa: S301 - our own bytes


def test_error_can_be_caught_as_one_of_ours() -> None:
    """Whoever catches the root of our errors, or a ValueError, catches bad input."""
    assert isinstance(refuse("empty-file"), KlachtbehandelingError)
    assert isinstance(refuse("empty-file"), ValueError)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("ba\x1b[31mlie", r"'ba\x1b[31mlie' is no task"),
        ("een\ntwee", r"'een\ntwee' is no task"),
        ("stichting-\u202ehcsut", r"'stichting-\u202ehcsut' is no task"),
        ("kcc\u200b", r"'kcc\u200b' is no task"),
        ("\ud800", r"'\ud800' is no task"),
    ],
)
def test_what_cannot_be_printed_is_written_out(found: str, said: str) -> None:
    """A message is one line that steers no terminal, whatever was found."""
    assert said == Mistake(code="no-such", found=found, noun="task").say("en")


def test_text_without_end_is_cut_off() -> None:
    """Of what was found, and of what is allowed, a message repeats two hundred characters."""
    said = Mistake(code="no-such", path="b" * 300, found="a" * 300, noun="task", allowed=("c" * 300,)).say("en")

    assert f"{'b' * 199}…: '{'a' * 199}…' is no task ({'c' * 199}…)" == said


def test_nearest_is_not_looked_for_among_very_many() -> None:
    """Among more than a thousand allowed values the search would take longer than the reader has."""
    allowed = tuple(f"taak-{number}" for number in range(1_001))

    assert (None, "taak-1") == (
        Mistake(code="no-such", found="taak1", allowed=allowed).nearest,
        Mistake(code="no-such", found="taak1", allowed=allowed[:1_000]).nearest,
    )


def test_more_than_a_thousand_mistakes_are_not_looked_for() -> None:
    """Who makes the same mistake on every line is told of the first thousand, and that there are more."""
    asked = []

    def endless() -> Iterator[Mistake]:
        while True:
            asked.append(1)
            yield Mistake(code="null")

    error = InvalidInput(endless())

    assert (1_001, 1_001) == (len(asked), len(error.mistakes))
    assert "there are more; mend these first" == str(error).splitlines()[-1]
    assert "er zijn er meer; verbeter eerst deze" == error.say("nl").splitlines()[-1]
