"""What was looked at again, what was found to be against the law, and remarks that no field holds."""

import attrs

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Fact
from professionele_klachtbehandeling.domain.item import Item, joined_key
from professionele_klachtbehandeling.domain.vocabulary import RemarkTopic, ReviewSubject


@attrs.frozen(kw_only=True, repr=False)
class Review(Item):
    """Something that was looked at again, tested or measured (toets).

    Attributes:
        subject: what was looked at.
        date: when.
        residents_input: whether residents' experience was used.
        target_groups: groups of residents it was tested with.
        name: what the test or study is called.
    """

    subject: ReviewSubject
    date: Fact[PartialDate] = UNKNOWN
    residents_input: Fact[bool] = UNKNOWN
    target_groups: Fact[tuple[str, ...]] = UNKNOWN
    name: str = ""

    @property
    def key(self) -> str:
        """Subject, date and name."""
        return joined_key(self.subject, self.date, self.name)


@attrs.frozen(kw_only=True, repr=False)
class KnownBreach(Item):
    """An article of law that was demonstrably not kept (aangetoonde schending).

    Attributes:
        article: the article.
        date: when it was established.
        remedied: when it was put right; omitted means it was not.
        what: what happened, in words, without any person in it.
    """

    article: Article
    date: Fact[PartialDate] = UNKNOWN
    remedied: Fact[PartialDate] = NONE
    what: str = ""

    @property
    def key(self) -> str:
        """Article and date."""
        return joined_key(self.article, self.date)


@attrs.frozen(kw_only=True, repr=False)
class Remark(Item):
    """Something a source says that no field holds, or a question left open (opmerking); it never counts.

    Attributes:
        text: what is said or asked.
        topic: why it is kept.
        date: when it was so.
    """

    text: str
    topic: RemarkTopic = RemarkTopic.OBSERVATION
    date: Fact[PartialDate] = UNKNOWN

    @property
    def key(self) -> str:
        """Its text."""
        return self.text
