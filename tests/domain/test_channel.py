"""Doors, overviews and being passed on."""

import attrs

from professionele_klachtbehandeling.domain.channel import Channel, Overview, PublicInformation, Referral
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Fact


def test_channel_of_which_nothing_is_said_is_unknown() -> None:
    """Of a channel that is only named, nothing that counts is assumed."""
    channel = Channel(id="kcc", name="KCC")
    said: list[Fact[object]] = [channel.operator, channel.kinds, channel.tasks, channel.ways, channel.published]

    assert [UNKNOWN] * 5 == said


def test_information_has_five_elements() -> None:
    """A resident must be able to read five things, each unknown until somebody looked."""
    assert ["purpose", "how_to_reach", "handler", "term", "next_step"] == list(attrs.asdict(PublicInformation()))
    assert {UNKNOWN} == set(attrs.asdict(PublicInformation()).values())


def test_keys_tell_overviews_and_referrals_apart() -> None:
    """An overview is known by its name; being passed on by from where, to where and when."""
    referral = Referral(origin="kcc", destination="werkplein", when="bij bijstand")

    assert ("Wegwijzer", "kcc/werkplein/bij bijstand") == (Overview(name="Wegwijzer").key, referral.key)
