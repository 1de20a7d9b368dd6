"""Which items go together when a file is loaded again."""

from professionele_klachtbehandeling.domain.channel import Channel, Referral
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.vocabulary import ReferralManner
from professionele_klachtbehandeling.sources.matching import Versions, matched
from tests.landscapes import landscape

A, B, C = (Channel(id=one, name=one) for one in "abc")


def test_items_stand_in_the_order_of_the_file_and_then_of_the_source() -> None:
    """What the source lists besides comes behind, and what is gone from both comes last."""
    found = matched(landscape(channels=(B, A)), landscape(channels=(C, A)), landscape(channels=(A, C)))

    assert (Versions(yours=B), Versions(yours=A, before=A, now=A), Versions(before=C, now=C)) == found["channels"]


def test_organisation_is_called_as_in_the_file() -> None:
    """Whoever gave an organisation a shorter id and kept its number, keeps that id, in what refers to it too."""
    yours = landscape(organisations=(Organisation(id="ggd", name="GGD", official_ids=("1",)),))
    now = landscape(
        organisations=(Organisation(id="ggd-rl", name="GGD", official_ids=("1",)),),
        channels=(Channel(id="a", name="a", operator="ggd-rl"),),
    )

    found = matched(yours, now, now)

    (body,), (door,) = found["organisations"], found["channels"]
    assert ["ggd"] * 3 == [one and one.key for one in (body.yours, body.now, body.before)]
    assert Channel(id="a", name="a", operator="ggd") == door.now


def test_two_organisations_that_a_person_kept_apart_stay_apart() -> None:
    """Where a file lists two under one alias they are matched by their ids alone."""
    two = tuple(Organisation(id=one, name=one, aliases=("ggd",)) for one in "xy")

    found = matched(landscape(organisations=two), None, landscape(organisations=two[1:]))

    assert (Versions(yours=two[0]), Versions(yours=two[1], now=two[1])) == found["organisations"]


def test_referrals_are_matched_by_their_key_if_it_is_told_once() -> None:
    """Then what changed in one is a change; of several that are alike only the same words go together."""
    cold = Referral(origin="gemeente", destination="raad", manner=ReferralManner.COLD)
    warm = Referral(origin="gemeente", destination="raad", manner=ReferralManner.WARM)

    once = matched(landscape(referrals=(cold,)), None, landscape(referrals=(warm,)))
    twice = matched(landscape(referrals=(cold, warm)), None, landscape(referrals=(warm,)))

    assert (Versions(yours=cold, now=warm),) == once["referrals"]
    assert (Versions(yours=cold), Versions(yours=warm, now=warm)) == twice["referrals"]


def test_two_that_say_the_same_are_two() -> None:
    """A file that lists a referral twice keeps it twice."""
    cold = Referral(origin="gemeente", destination="raad")

    found = matched(landscape(referrals=(cold, cold)), None, landscape(referrals=(cold,)))

    assert (Versions(yours=cold, now=cold), Versions(yours=cold)) == found["referrals"]
