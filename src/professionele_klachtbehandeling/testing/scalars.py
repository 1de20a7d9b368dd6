"""The scalars of facts and ratings, at random: texts that look like something else, dates, shares, terms."""

import datetime
import string
import unicodedata
from fractions import Fraction

from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.article import LAWS, Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.history import FIRST_YEAR, LAST_YEAR
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.exchange.shapes import SHAPES

TRICKY = (
    "no",
    "Ja",
    "0344",
    "2024",
    "2.5",
    "1:30",
    "null",
    "~",
    "- a",
    "# a",
    "a: b",
    "'",
    '"',
    "@x",
    "een\ntwee",
    "[",
    "é",
    "\ufeffa",
    "a\u2028 b",
    " \u2029",
    "\tinspringen",
)
WORDS = st.one_of(
    st.sampled_from(TRICKY),
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"
        ),
        max_size=30,
    ),
)
"""Texts of any kind, many of which look like something else; what is no text is in none of them."""
STATED = WORDS.filter(lambda text: bool(text) and text.lower() not in SHAPES)
"""Texts that say something, and not by a word that has a meaning of its own."""
NAMES = STATED.filter(lambda text: not any(id_mistakes(text, "")))
"""Texts that can be referred to: all of them can be seen, and none has a blank at an end."""
IDS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=6).filter(
    lambda text: text not in (*MUNICIPAL_PARTIES, *SHAPES, "all", "alle")
)
DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))
DATES = st.one_of(
    st.integers(1000, 9999).map(PartialDate),
    st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12)),
    DAYS.map(PartialDate.of),
)
CODES = st.integers(1, 9999).map(lambda number: MunicipalityCode(f"{number:04}"))
FRACTIONS = st.fractions(0, 1, max_denominator=1_000)
PERCENTAGES = st.tuples(st.integers(0, 100), st.integers(0, 999), st.integers(0, 3)).map(
    lambda parts: Share.parse(f"{parts[0]}%" if not parts[2] or parts[0] == 100 else f"{parts[0]}.{parts[1]:03}%")
)
SHARES = st.one_of(FRACTIONS.map(Share), PERCENTAGES)
TERMS = st.builds(Term, st.integers(1, 9999), st.sampled_from(TermUnit))
FREQUENCIES = st.builds(Fraction, st.integers(1, 366), st.integers(1, 10)).map(Frequency)
ARTICLES = st.builds(Article, st.sampled_from(LAWS), st.sampled_from(["9:1", "2:7 lid 2", "6.1", "160 lid 1 c"]))
REFERENCE_DATES = st.dates(datetime.date(FIRST_YEAR, 1, 1), datetime.date(LAST_YEAR, 12, 31))
"""The days at which a landscape or ratings can be looked at."""
_WORDS_OF_A_CELL = {"geen", "none", "onbekend", "unknown", "betwist", "disputed"}
_LOOKS_LIKE_SOMETHING = (
    "alle",
    "ja; nee",
    "klacht, signaal",
    '"tussen aanhalingstekens"',
    "=1+1",
    "+31",
    "'",
    "_x0041_",
    "a_x000D_b",
    " met blanken ",
    "\tmet tab",
    "n.v.t.: taak wordt niet uitgevoerd",
    "1e5",
    "<b>&amp;</b>",
    "😀",
    "nr. 1",
)


def fits_a_cell(text: str) -> bool:
    """Return whether a sheet can hold a text: something must be seen, and nothing that is no character of text."""
    strange = any(unicodedata.category(one) == "Cc" and one not in "\n\t" for one in text)
    return bool(text.strip()) and not strange and "\ufffe" not in text and "\uffff" not in text


TEXTS = (st.sampled_from(_LOOKS_LIKE_SOMETHING) | WORDS).filter(fits_a_cell)
"""Texts that a cell can hold, many of which look like something else."""
STATED_TEXTS = (st.sampled_from(_LOOKS_LIKE_SOMETHING) | STATED).filter(
    lambda text: fits_a_cell(text) and text.strip().lower() not in _WORDS_OF_A_CELL
)
"""Texts that say something, and not by a word that has a meaning of its own in a cell."""
WHOLE_NAMES = STATED_TEXTS.filter(lambda text: not any(id_mistakes(text, "")))
"""Texts that can be referred to, with whatever signs in them that can be seen."""
WHOLE_IDS = WHOLE_NAMES.filter(lambda text: text.lower() not in {*MUNICIPAL_PARTIES, "alle", "all"})
