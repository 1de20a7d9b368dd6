"""The names of objects."""

import pytest

from professionele_klachtbehandeling.testing.conformance.name import keep_name, keep_name_of_measure
from professionele_klachtbehandeling.testing.promise import BrokenPromise


@pytest.mark.parametrize("name", ["Profile", "my chart", "my_chart", "-a", "a-", "", "é", None])
def test_name_that_cannot_be_typed_is_refused(name: object) -> None:
    """A name in capitals, with blanks or other signs, is told with what would do."""
    with pytest.raises(BrokenPromise) as broken:
        keep_name(name)

    assert (
        f"its name is {name!r}\n"
        "What to do: take lower-case letters and digits, words joined by '-', such as 'my-plug-in'."
    ) == str(broken.value)


@pytest.mark.parametrize("name", ["profile", "house-style-2", "a"])
def test_name_that_can_be_typed_will_do(name: str) -> None:
    """Lower-case words joined by a hyphen are a name."""
    keep_name(name)


def test_measure_has_words_joined_by_an_underscore() -> None:
    """A measure is named as a function is."""
    keep_name_of_measure("channels_by_phone")

    with pytest.raises(BrokenPromise) as broken:
        keep_name_of_measure("channels-by-phone")
    assert (
        "its name is 'channels-by-phone'\n"
        "What to do: take lower-case letters and digits, words joined by '_', such as 'my_measure'."
    ) == str(broken.value)
