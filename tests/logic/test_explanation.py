"""The working as a tree that people read as text or Markdown and programs as data."""

from fractions import Fraction
from typing import Any

import pytest

from professionele_klachtbehandeling.logic.explanation import Explanation
from professionele_klachtbehandeling.logic.words import Words
from professionele_klachtbehandeling.texts import text


def fact(path: str, value: Any) -> Explanation:  # noqa: ANN401 - any value a sentence can hold
    """Return a step that tells one fact."""
    return Explanation("fact", {"path": path, "value": value})


TREE = Explanation(
    "level",
    {"level": 3},
    (
        Explanation(
            "case", {"subject": "balie", "counts": Words("telt", "counts")}, (fact("a", True), fact("b", None))
        ),
        Explanation("more"),
    ),
)


def test_text_is_a_drawn_tree() -> None:
    """Each step stands on a line of its own, with lines that show what it rests on."""
    expected = """\
niveau 3
├─ balie: telt
│  ├─ a: ja
│  └─ b: onbekend
└─ dit onderdeel is niet afgesloten: er kan meer zijn"""

    assert expected == TREE.to_text("nl")
    assert expected == str(TREE)


def test_dutch_is_spoken_where_no_language_is_asked_for() -> None:
    """Sentence, text, Markdown and data are in Dutch unless another language is asked for."""
    assert "niveau 3" == TREE.sentence()
    assert TREE.to_text("nl") == TREE.to_text()
    assert TREE.to_markdown("nl") == TREE.to_markdown()
    assert TREE.to_dict("nl") == TREE.to_dict()


def test_text_speaks_the_language_asked_for() -> None:
    """The same tree in English has English words at every step."""
    expected = """\
level 3
├─ balie: counts
│  ├─ a: yes
│  └─ b: unknown
└─ this section is not closed: there may be more"""

    assert expected == TREE.to_text("en")


def test_markdown_is_a_nested_list_without_surprises() -> None:
    """What a source says is never taken for markup."""
    tree = Explanation("level", {"level": 1}, (fact("naam_1", "<b>*vet*</b>"),))

    assert "- level 1\n  - naam\\_1: \\<b\\>\\*vet\\*\\</b\\>" == tree.to_markdown("en")


def test_no_is_told_as_no() -> None:
    """What is known not to be so is told as such, in either language."""
    assert ("a: nee", "a: no") == (fact("a", False).sentence("nl"), fact("a", False).sentence("en"))


def test_letters_are_not_escaped() -> None:
    """Markdown keeps letters and capitals as they are."""
    assert "- AXYZ: xyz" == fact("AXYZ", "xyz").to_markdown("nl")


def test_steps_that_several_rest_on_are_written_out_once() -> None:
    """The very same steps under another head are pointed at; steps that only look the same are written out."""
    shared = (fact("a", True), fact("b", True))
    same = Explanation("level", {"level": 1}, (Explanation("more", {}, shared), Explanation("more", {}, shared)))
    alike = Explanation(
        "level", {"level": 1}, (Explanation("more", {}, shared), Explanation("more", {}, (shared[0], shared[1])))
    )
    more = "this section is not closed: there may be more"
    head = f"level 1\n├─ {more}\n│  ├─ a: yes\n│  └─ b: yes\n└─ {more}\n"
    above = text("explain-part.above", "en")

    assert f"{head}   └─ {above}" == same.to_text("en")
    assert f"{head}   ├─ a: yes\n   └─ b: yes" == alike.to_text("en")
    assert same.to_markdown("en").endswith(f"- b: yes\n  - {more}\n    - {above}")


def test_data_keeps_values_exact() -> None:
    """As plain data a fraction is text, words are both languages, and the sentence stands beside them."""
    tree = Explanation("answered", {"share": Fraction(2, 3)}, (fact("a", Words("ja", "yes")),))

    assert {
        "key": "answered",
        "sentence": "answered: 2/3 of the weight has one level",
        "values": {"share": "2/3"},
        "children": [
            {
                "key": "fact",
                "sentence": "a: yes",
                "values": {"path": "a", "value": {"nl": "ja", "en": "yes"}},
                "children": [],
            }
        ],
    } == tree.to_dict("en")


def test_walk_goes_in_reading_order() -> None:
    """All steps come by once, each before those it rests on."""
    assert ["level", "case", "fact", "fact", "more"] == [step.key for step in TREE.walk()]


def test_unknown_sentence_is_refused() -> None:
    """A step without a sentence in the catalogues cannot be told."""
    with pytest.raises(LookupError) as refused:
        Explanation("no-such-step").sentence("nl")

    assert "'explain.no-such-step'" == str(refused.value)
