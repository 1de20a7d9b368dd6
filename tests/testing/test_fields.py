"""What a field can hold, at random."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.testing.fields import facts, of_field, records, values

FEW = settings(max_examples=20)


@FEW
@given(facts(st.integers(1, 3)))
def test_facts_have_four_shapes(fact: object) -> None:
    """A fact is plain, none, unknown, or disputed between what it can be."""
    said = fact.values if isinstance(fact, Disputed) else (fact,)

    assert set(said) <= {1, 2, 3, NONE, UNKNOWN}


@pytest.mark.parametrize("kind", [Evidence, Delivery, InputKind])
@FEW
@given(data=st.data())
def test_values_are_of_their_kind(kind: type, data: st.DataObject) -> None:
    """A record or a member of a closed list is what was asked for."""
    assert isinstance(data.draw(values(kind)), kind)


@FEW
@given(values(tuple[InputKind, ...]))
def test_list_of_terms_names_each_once(kinds: tuple[InputKind, ...]) -> None:
    """What can be listed of a closed list is listed once, and there is something."""
    assert 1 <= len(kinds) == len(set(kinds))


@FEW
@given(of_field(attrs.fields(Channel).published))
def test_field_holds_what_its_type_allows(value: object) -> None:
    """A field that holds a fact of yes or no holds that."""
    assert isinstance(value, bool | Disputed) or value in (NONE, UNKNOWN)


@FEW
@given(records(Delivery, response=st.just(True)))
def test_what_is_given_stands_in_the_record(delivery: Delivery) -> None:
    """A field that is given is not made at random."""
    assert delivery.response is True
