"""How people write dates, numbers, terms and rhythms, in the notation that the library reads."""

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel.notation import plain


@pytest.mark.parametrize(
    ("cell", "member", "written"),
    [
        ("6 weken", pk.Term, "6 weken"),
        ("6weken", pk.Term, "6 weken"),
        ("3-maanden", pk.Term, "3 maanden"),
        ("per kwartaal", pk.Frequency, "per kwartaal"),
        ("elk kwartaal", pk.Frequency, "4"),
        ("2 keer per jaar", pk.Frequency, "2"),
        ("12x per jaar", pk.Frequency, "12"),
        ("Per jaar", pk.Frequency, "1"),
        ("1.234.567", int, "1234567"),
        ("1.23", int, "1.23"),
        ("12 foo 2025", pk.PartialDate, "12 foo 2025"),
        ("0,5", pk.Share, "50%"),
        ("2,5", pk.Share, "2,5"),
        ("x", str, "x"),
    ],
)
def test_notation_of_people_becomes_that_of_the_library(cell: str, member: type, written: str) -> None:
    """What is understood is rewritten; what is not stays as it is, for the field to refuse."""
    assert written == plain(cell, member)


@pytest.mark.parametrize("cell", ["0,85", "0,855", "0,8555"])
def test_part_of_one_becomes_no_vaguer_and_no_more_exact(cell: str) -> None:
    """A part of one and the percentage for it stand for the same interval."""
    digits = len(cell) - 2

    share = pk.Share.parse(plain(cell, pk.Share))

    assert 2 * share.margin * 10**digits == 1
