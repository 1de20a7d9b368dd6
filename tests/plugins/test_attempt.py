"""Calls into code of others."""

import inspect
import statistics
import sys

import pytest

from professionele_klachtbehandeling.plugins.attempt import Failure, Success, attempt


def fail(error: BaseException) -> object:
    """Raise an error."""
    raise error


def test_what_is_returned_is_held() -> None:
    """A call that ends well gives its value."""
    assert Success(3) == attempt(lambda: 3)


@pytest.mark.parametrize("error", [ValueError("x"), SystemExit(3), RecursionError("diep"), AssertionError()])
def test_what_is_raised_is_held(error: BaseException) -> None:
    """Whatever is raised is a value, even the wish to end the process."""
    assert Failure(error) == attempt(lambda: fail(error))


def test_interruption_by_the_user_goes_through() -> None:
    """Who presses control-C is not answered with a failure."""
    with pytest.raises(KeyboardInterrupt):
        attempt(lambda: fail(KeyboardInterrupt()))


def test_what_is_printed_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """A plug-in that prints does not spoil what we write on standard output."""
    attempt(lambda: print("hallo", file=sys.stdout))  # noqa: T201 - that is what it does

    assert ("", "hallo\n") == tuple(capsys.readouterr())


def test_failure_tells_its_message_on_one_line() -> None:
    """Before facts are in sight the message helps: it comes with the sort of error, on one line."""
    failures = [attempt(lambda: fail(ValueError("twee\nregels"))), attempt(lambda: fail(ValueError()))]

    assert ["ValueError: twee regels", "ValueError"] == [one.told for one in failures if isinstance(one, Failure)]


def test_failure_at_work_tells_a_place_and_no_message() -> None:
    """A message could repeat what stands in somebody's files, so only sort and line are told."""
    failure = attempt(lambda: fail(ValueError("Jan Jansen")))

    assert isinstance(failure, Failure)
    assert f"ValueError (test_attempt.py:{fail.__code__.co_firstlineno + 2})" == failure.place


def test_line_is_that_of_the_author_not_of_a_library_he_calls() -> None:
    """Where a library raises, the line told is the one that called it: that is the one its author can mend."""
    failure = attempt(lambda: statistics.mean([]))

    assert isinstance(failure, Failure)
    line = inspect.currentframe().f_lineno - 3  # type: ignore[union-attr]
    assert f"StatisticsError (test_attempt.py:{line})" == failure.place
