"""Agreements, registers, publications and figures."""

import datetime

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Publication,
    Register,
)
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPALITY, InputKind, Link


def test_listing_a_register_or_publication_says_that_it_is_there() -> None:
    """A register that is listed is kept and a publication that is listed appeared, unless it says otherwise."""
    assert (True, True) == (Register(kind=InputKind.SIGNAL).kept, Publication(year=2025).published)


def test_agreement_names_no_due_dates_unless_told() -> None:
    """Due dates follow from begin and frequency where none are named; what was delivered is unknown."""
    agreement = AccountabilityAgreement(id="q", link=Link.COLLEGE_TO_COUNCIL)

    assert (NONE, UNKNOWN) == (agreement.due_dates, agreement.deliveries)


def test_figures_are_the_municipality_s_own_and_about_complaints_unless_told() -> None:
    """Figures count all complaints of the municipality where they do not say whose or which part."""
    figures = HandlingFigures(year=2025)

    assert (InputKind.COMPLAINT, MUNICIPALITY, NONE) == (figures.kind, figures.counted_by, figures.scope)


def test_keys_tell_the_items_apart() -> None:
    """A register is known by its kind, a publication by its year, figures by year, kind and whose they are."""
    own, of_ombudsman = HandlingFigures(year=2025), HandlingFigures(year=2025, counted_by="ombudsman")
    of_part = HandlingFigures(year=2025, scope="Wmo")

    assert ("signaal", "2025") == (Register(kind=InputKind.SIGNAL).key, Publication(year=2025).key)
    assert ["2025/klacht/gemeente", "2025/klacht/ombudsman", "2025/klacht/gemeente/Wmo"] == [
        figures.key for figures in (own, of_ombudsman, of_part)
    ]


def test_delivery_says_nothing_but_when_it_was_due() -> None:
    """Whether a report came and was answered is unknown until it is said."""
    delivery = Delivery(due=datetime.date(2026, 4, 1))

    assert (UNKNOWN, UNKNOWN) == (delivery.received, delivery.response)
