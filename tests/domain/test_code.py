"""The code of a municipality is read in every form that sources use, and in no other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.code import MunicipalityCode

CODES = st.integers(1, 9999).map(lambda number: MunicipalityCode(f"{number:04}"))


@given(CODES, st.sampled_from(["{}", "GM{}", "gm{}", "https://identifier.overheid.nl/tooi/id/gemeente/gm{}", " {} "]))
def test_every_form_reads_as_the_same_code(code: MunicipalityCode, form: str) -> None:
    """However a source writes a code, it is the same code."""
    assert code == MunicipalityCode.parse(form.format(code.digits))
    assert code == MunicipalityCode.parse(str(code))


@pytest.mark.parametrize("text", ["344", "344.0", "0344", "0344.0"])
def test_number_of_a_spreadsheet_gets_its_zero_back(text: str) -> None:
    """A code that lost its leading zero, or became a decimal number, is still read."""
    assert MunicipalityCode("0344") == MunicipalityCode.parse(text)


@pytest.mark.parametrize("text", ["", "GM344", "PV26", "12345", "344,0", "Utrecht", "00000001001718873000", "٣٤٤"])
def test_other_texts_are_refused(text: str) -> None:
    """A name, an OIN or a code of another kind of authority is no code of a municipality."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        MunicipalityCode.parse(text)

    assert f"{text!r} is no code of a municipality" == str(refused.value)


@pytest.mark.parametrize("digits", ["0000", "344", "GM0344", "٠٣٤٤"])
def test_code_is_four_digits(digits: str) -> None:
    """A code made in a program is held to the same form."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        MunicipalityCode(digits)

    assert f"{digits!r} is no code of a municipality" == str(refused.value)


def test_codes_sort_by_number() -> None:
    """Codes have a fixed order, so that results have one."""
    assert ["GM0003", "GM0344"] == [str(code) for code in sorted(map(MunicipalityCode, ("0344", "0003")))]
