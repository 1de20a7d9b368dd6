"""Which items are the same."""

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.channel import Referral
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import Decision
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Organ, ReferralManner
from professionele_klachtbehandeling.sources.sameness import alike, handles, identity, new_ids, renamed_fact

GGD = Organisation(id="ggd", name="GGD", aliases=("ggd-rl",))
RL = Organisation(id="rl", name="GGD Rivierenland", aliases=("ggd-rl",), official_ids=("00000001",))
NUMBERED = Organisation(id="a", name="Dienst", official_ids=("00000001",))
OTHER = Organisation(id="b", name="GGD")


def test_item_is_known_by_its_key() -> None:
    """Two sources that use one id tell of one thing."""
    one = Decision(id="besluit", organ=Organ.COUNCIL, subject=DecisionSubject.SCOPE)
    other = Decision(id="besluit", organ=Organ.COLLEGE, subject=DecisionSubject.SCOPE)

    assert identity("decisions", one) == identity("decisions", other)


def test_keys_that_read_alike_are_no_one_key() -> None:
    """What an id holds is not taken for two fields."""
    one = HandlingFigures(year=2025, counted_by="a/b")
    other = HandlingFigures(year=2025, counted_by="a", scope="b")

    assert one.key == other.key
    assert identity("figures", one) != identity("figures", other)


def test_where_several_may_be_alike_only_the_same_words_are_the_same() -> None:
    """Two referrals from one door to another stay two, unless they say the same, whatever proves them."""
    cold = Referral(origin="gemeente", destination="raad", manner=ReferralManner.COLD)
    warm = Referral(origin="gemeente", destination="raad", manner=ReferralManner.WARM)
    proved = Referral(
        origin="gemeente",
        destination="raad",
        manner=ReferralManner.COLD,
        evidence=(Evidence(citation="Website"),),
        note="Gezien.",
    )

    assert cold.key == warm.key
    assert identity("referrals", cold) != identity("referrals", warm)
    assert identity("referrals", cold) == identity("referrals", proved)


def test_name_is_no_handle() -> None:
    """Two bodies can have one name, and stay two."""
    assert frozenset({("id", "b")}) == handles(OTHER)
    assert 2 == len(alike([GGD, OTHER]))


def test_alias_and_number_lead_on() -> None:
    """What shares an alias with one and a number with another makes the three one, under the first id."""
    assert 1 == len(alike([GGD, NUMBERED, RL]))
    assert {"a": "a", "b": "b", "ggd": "a", "rl": "a"} == new_ids([GGD, NUMBERED, RL, OTHER])


def test_alias_that_is_the_id_of_another_makes_them_one() -> None:
    """Who is called by the id of another is that other."""
    assert {"ggd": "ggd", "x": "ggd"} == new_ids([GGD, Organisation(id="x", name="X", aliases=("ggd",))])


def test_references_follow_the_new_id() -> None:
    """In a list, in a dispute and alone; what comes to one thing is no dispute any more."""
    renamed = {"ggd": "a", "rl": "a"}

    assert ["a", ("a", "college"), "a", Disputed(("a", "b")), UNKNOWN] == [
        renamed_fact(fact, renamed)
        for fact in ("ggd", ("ggd", "rl", "college"), Disputed(("ggd", "rl")), Disputed(("rl", "b")), UNKNOWN)
    ]
