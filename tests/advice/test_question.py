"""How a question reads, and what it weighs."""

import pytest

from professionele_klachtbehandeling.advice.openness import Openness
from professionele_klachtbehandeling.advice.question import Bearing, OpenFact, Question
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.texts.labels import field_label, section_label
from tests.yardstick import indicator, words

BEARINGS = (
    Bearing(indicator=indicator("X1.1"), levels=(3, 4)),
    Bearing(indicator=indicator("X1.2", key=True), levels=(5,)),
)


def fact(index: int = 0, field: str = "published", openness: Openness = Openness.UNKNOWN) -> OpenFact:
    """Return an open fact of a channel that is called by its number."""
    place = Reference(section="channels", index=index, field=field)
    return OpenFact(place=place, name=words(f"K{index}"), openness=openness)


def question(*facts: OpenFact, listed: int = 9) -> Question:
    """Return a question about channels."""
    return Question(section="channels", facts=facts, listed=listed, bearings=BEARINGS)


def label(field: str, language: str = "nl") -> str:
    """Return what a field of a channel is called, as it stands in a question."""
    return f"'{field_label('channels', field, language)}'"


def test_question_knows_what_it_keeps_open() -> None:
    """Indicators in the order of the model, the key indicators among them, and how many levels hang on it."""
    found = question(fact())

    assert (("X1.1", "X1.2"), ("X1.2",), 3) == (found.indicators, found.keys, found.level_count)


@pytest.mark.parametrize(
    ("openness", "nl", "en"),
    [
        (Openness.UNKNOWN, "{section}: vul {field} in bij K0.", "{section}: fill in {field} for K0."),
        (
            Openness.DISPUTED,
            "{section}: bronnen spreken elkaar tegen over {field}: K0. Zoek uit wat klopt.",
            "{section}: sources contradict each other on {field}: K0. Find out which is right.",
        ),
        (Openness.COARSE, "{section}: maak {field} preciezer bij K0.", "{section}: make {field} more precise for K0."),
        (
            Openness.OPPOSED,
            "{section}: {field} van K0 spreken elkaar tegen. Zoek uit wat klopt.",
            "{section}: {field} of K0 contradict each other. Find out which are right.",
        ),
    ],
)
def test_question_says_what_to_do(openness: Openness, nl: str, en: str) -> None:
    """Unknown asks to fill in, disputed and opposed to find out, coarse to be more precise."""
    found = question(fact(openness=openness))

    for language, sentence in (("nl", nl), ("en", en)):
        section = section_label("channels", language)
        assert sentence.format(section=section, field=label("published", language)) == found.say(language)


def test_facts_that_are_open_in_several_ways_are_to_be_found_out() -> None:
    """Where one is unknown and another disputed, the question asks for both."""
    found = question(fact(0), fact(1, openness=Openness.DISPUTED))

    assert f"Kanalen: zoek uit en vul in: {label('published')} bij K0, K1." == found.say()


def test_few_items_are_all_named() -> None:
    """Four items are named; a fifth makes that three are named and two counted."""
    assert f"Kanalen: vul {label('published')} in bij K0, K1, K2, K3." == question(*map(fact, range(4))).say()
    assert f"Kanalen: vul {label('published')} in bij K0, K1, K2 en nog 2." == question(*map(fact, range(5))).say()


def test_item_with_several_facts_is_named_once() -> None:
    """Two fields of one item are two fields and one name."""
    found = question(fact(0), fact(0, "plain_language"))

    assert ("published", "plain_language") == found.fields
    assert f"Kanalen: vul {label('published')}, {label('plain_language')} in bij K0." == found.say()


def test_question_about_a_list_asks_for_its_whole() -> None:
    """A list with items is asked to be finished or closed, an empty one to be filled or closed."""
    assert "Kanalen: u noemt er 9. Is dat alles? Vul aan of sluit de lijst af." == question().say("nl")
    assert "Kanalen: nog niets ingevuld. Vul in wat er is, of sluit de lijst leeg af." == question(listed=0).say("nl")
    assert "Channels: you list 9. Is that all? Add what is missing or close the list." == question().say("en")


def test_question_as_plain_data() -> None:
    """For other tools: section, fields, places, indicators and the sentence."""
    expected = {
        "section": "channels",
        "fields": ["published"],
        "facts": ["channels[0].published"],
        "indicators": ["X1.1", "X1.2"],
        "key_indicators": ["X1.2"],
        "levels": {"X1.1": [3, 4], "X1.2": [5]},
        "sentence": f"Kanalen: vul {label('published')} in bij K0.",
    }

    assert expected == question(fact()).to_dict("nl")
