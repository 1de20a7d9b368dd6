"""Reviews, known breaches and remarks."""

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.review import KnownBreach, Remark, Review
from professionele_klachtbehandeling.domain.vocabulary import RemarkTopic, ReviewSubject


def test_breach_is_not_remedied_unless_told() -> None:
    """A breach of which nobody says that it was put right still stands."""
    assert NONE is KnownBreach(article=Article.parse("Awb 9:12a")).remedied


def test_remark_is_an_observation_unless_told() -> None:
    """A remark that is neither a question nor a contradiction is something that was seen."""
    assert RemarkTopic.OBSERVATION is Remark(text="De website is vernieuwd").topic


def test_keys_say_what_and_when() -> None:
    """A review is known by subject, date and name, a breach by article and date, a remark by its text."""
    review = Review(subject=ReviewSubject.SATISFACTION, date=PartialDate(2025, 5), name="Enquête")
    breach = KnownBreach(article=Article.parse("Awb 9:12a"), date=PartialDate(2025))

    assert ("satisfaction/2025-05/Enquête", "Awb 9:12a/2025") == (review.key, breach.key)
    assert "De website is vernieuwd" == Remark(text="De website is vernieuwd").key
