"""Articles of law have one name."""

import pytest

from professionele_klachtbehandeling.domain.article import LAWS, Article


@pytest.mark.parametrize(
    ("text", "law", "number"),
    [
        ("Awb 9:12a", "Awb", "9:12a"),
        ("awb  2:7 lid 2", "Awb", "2:7 lid 2"),
        ("Wmo 2015 2.2.4", "Wmo 2015", "2.2.4"),
        ("Gemeentewet 160 lid 1 c", "Gemeentewet", "160 lid 1 c"),
        ("Wet inburgering 2021 13", "Wet inburgering 2021", "13"),
        ("Jeugdwet 2.6", "Jeugdwet", "2.6"),
    ],
)
def test_article_reads_back_in_one_form(text: str, law: str, number: str) -> None:
    """However it is spaced or capitalised, an article has one name, which reads back the same."""
    article = Article.parse(text)

    assert Article(law, number) == article
    assert (f"{law} {number}", article) == (str(article), Article.parse(str(article)))


@pytest.mark.parametrize("text", ["", "Awb", "9:12a", "Awb lid 2", "Wmo 2.2.4", "BW 6:162", "Awb 9:12a en 9:12"])
def test_other_texts_are_refused(text: str) -> None:
    """An unknown law, or no single article of it, is refused."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Article.parse(text)

    assert f"{text!r} is no article of a law that is known here" == str(refused.value)


def test_no_law_hides_another() -> None:
    """Every law is told from every other, whatever number follows."""
    assert list(LAWS) == [Article.parse(f"{law} 1").law for law in LAWS]
