"""Terms and frequencies, as the law and people write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit


@given(st.integers(1, 9999), st.sampled_from(TermUnit))
def test_term_reads_back(amount: int, unit: TermUnit) -> None:
    """A term is written in English and read back the same."""
    assert Term(amount, unit) == Term.parse(str(Term(amount, unit)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 weken", Term(6, TermUnit.WEEKS)),
        ("1 week", Term(1, TermUnit.WEEKS)),
        ("3 Werkdagen", Term(3, TermUnit.WORKING_DAYS)),
        ("1 working-day", Term(1, TermUnit.WORKING_DAYS)),
        (" 2 jaar ", Term(2, TermUnit.YEARS)),
    ],
)
def test_dutch_and_english_terms_are_read(text: str, expected: Term) -> None:
    """Working days stay apart from days, in both languages."""
    assert expected == Term.parse(text)


@pytest.mark.parametrize("text", ["", "6", "zes weken", "6 uur", "6weken", "1,5 jaar"])
def test_other_terms_are_refused(text: str) -> None:
    """A term is a whole number of a known unit."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Term.parse(text)

    assert f"{text!r} is no term" == str(refused.value)


def test_term_of_nothing_is_refused() -> None:
    """Nothing can be done in no time."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Term.parse("0 weken")

    assert "a term is at least 1" == str(refused.value)


@pytest.mark.parametrize(
    ("text", "per_year", "months"),
    [
        ("jaarlijks", "1", 12),
        ("per kwartaal", "4", 3),
        ("1/2", "1/2", 24),
        ("1/4", "1/4", 48),
        ("12", "12", 1),
        ("5", "5", None),
        ("2/3", "2/3", None),
        ("52", "52", None),
    ],
)
def test_only_whole_month_rhythms_are_computed(text: str, per_year: str, months: int | None) -> None:
    """A frequency is exact, and has a period only where that is a rhythm of whole months that is computed."""
    frequency = Frequency.parse(text)

    assert (per_year, months) == (str(frequency), frequency.period_months)
    assert frequency == Frequency.parse(str(frequency))


@pytest.mark.parametrize("text", ["", "vaak", "1/0", "-1", "0,5", "2.5"])
def test_other_frequencies_are_refused(text: str) -> None:
    """A frequency is a number, a fraction or a word that says how often a year."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Frequency.parse(text)

    assert f"{text!r} is no frequency" == str(refused.value)


def test_frequency_of_nothing_is_refused() -> None:
    """What never comes back has no frequency."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Frequency(Fraction(0))

    assert "a frequency is more than 0 times a year" == str(refused.value)
