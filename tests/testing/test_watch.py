"""Whoever is watched reaches no network and reads no clock unseen."""

import contextlib
import datetime
import socket
import time

import pytest

from professionele_klachtbehandeling.testing.watch import NoNetwork, clock_watched, network_watched


def test_network_is_refused_and_told() -> None:
    """Whoever connects or looks a name up is refused, and the place is told."""
    with network_watched() as tried:
        with pytest.raises(NoNetwork) as refusal:
            socket.create_connection(("gemeente.example", 443))
        with socket.socket() as door, contextlib.suppress(NoNetwork):
            door.connect(("127.0.0.1", 9))

    assert "no network here: gemeente.example" == str(refusal.value)
    assert ["gemeente.example", "127.0.0.1"] == tried


def test_network_is_there_again_afterwards() -> None:
    """What was taken away is put back."""
    before = socket.getaddrinfo, socket.socket.connect

    with network_watched():
        assert before != (socket.getaddrinfo, socket.socket.connect)

    assert before == (socket.getaddrinfo, socket.socket.connect)


def test_readings_of_a_clock_are_told() -> None:
    """Each way to ask what day or time it is, is told with the module that asks."""
    with clock_watched("tests") as read:
        datetime.date.today()  # noqa: DTZ011 - that is what is watched
        datetime.datetime.now(datetime.UTC)
        time.time()

    asked = ("date.today", "datetime.now", "time")
    assert [f"{__name__}: {one}" for one in asked] == read


def test_what_others_ask_is_their_affair() -> None:
    """A clock that is read outside the package is not told, nor is a date that is given."""
    with clock_watched("tests.elsewhere") as read:
        time.time()
    with clock_watched("tests") as given:
        datetime.date.fromisoformat("2026-07-01").isoformat()

    assert [] == read == given
