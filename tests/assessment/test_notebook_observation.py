"""An observation in a notebook."""

import attrs

from professionele_klachtbehandeling.assessment.notebook_observation import observation_html
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.logic import Truth, Words
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from tests.assessment.test_notebook import HOSTILE, LEFT, row
from tests.markup import Elements
from tests.yardstick import DATE, assessed, between, exactly, indicator, nothing, rated, rating

EVIDENCE = (Evidence(citation="Jaarverslag"), Evidence(citation="Notulen", address="https://voorbeeld.nl"))
INAPPLICABLE = Rating(
    indicator="X1.9", assessor="b", date=DATE, not_applicable=Inapplicability.OUT_OF_SCOPE, motivation="Later."
)


def column(*names: str) -> str:
    """Return the headers of columns."""
    heads = "".join(f'<th scope="col" {LEFT}>{name}</th>' for name in names)
    return f"<thead><tr>{heads}</tr></thead>"


def test_facts_are_shown_with_their_conditions() -> None:
    """The tables say question, level, both tracks, what can be seen, and what each level asks, found and came to."""
    asked = indicator(levels=3, applies=True, key=True)
    results = {"X1.1": between("1/2", 1), "applies": Measured(value=Truth.YES)}
    one = assessed(asked, results=results, levels=3).observation("X1.1")

    assert (
        '<div lang="en"><table><caption>X1.1 Name of X1.1, key indicator</caption><tbody>'
        + row("question", "How far is it?")
        + row("level", "2–3")
        + row("facts", "2–3")
        + row("rated", "nothing said")
        + row("seen on level 2", "step 2")
        + row("seen on level 3", "step 3")
        + "</tbody></table><table><caption>What each level asks and what the facts say</caption>"
        + column("level", "measure", "asked", "found", "outcome")
        + "<tbody>"
        + row("does it apply?", "applies", "yes", "yes", "met")
        + row("2", "X1.1", "at least 1/2", "between 1/2 and 1", "met")
        + row("3", "X1.1", "at least 1", "between 1/2 and 1", "still open")
        + "</tbody></table></div>"
    ) == observation_html(one, "en")


def test_ratings_are_shown_with_what_they_rest_on() -> None:
    """Each rating has its assessor, day, level or reason, motivation and evidence; findings stand below."""
    ratings = (rating(2, "X1.9", "a", motivation="Het kan beter.", evidence=EVIDENCE), INAPPLICABLE)
    one = assessed(rated(), ratings=ratings).observation("X1.9")

    assert (
        '<div lang="nl"><table><caption>X1.9 Name of X1.9</caption><tbody>'
        + row("vraag", "How does it feel?")
        + row("niveau", "2")
        + row("feiten", "niets gezegd")
        + row("oordeel", "2")
        + row("te zien op niveau 2", "trede 2")
        + "</tbody></table><table><caption>Wat mensen zeggen</caption>"
        + column("beoordelaar", "datum", "oordeel", "motivering", "bewijs")
        + "<tbody>"
        + row(
            "<bdi>a</bdi>",
            "2026-07-01",
            "2",
            "<bdi>Het kan beter.</bdi>",
            "<bdi>Jaarverslag</bdi><br><bdi>Notulen https://voorbeeld.nl</bdi>",
        )
        + row(
            "<bdi>b</bdi>",
            "2026-07-01",
            "n.v.t. (valt buiten de afspraken voor deze beoordeling)",
            "<bdi>Later.</bdi>",
            "",
        )
        + "</tbody></table><p>Wat opvalt:</p><ul><li><bdi>X1.9 Name of X1.9: de een geeft een niveau, de ander zegt "
        "dat het niet van toepassing is; het niveau telt</bdi></li></ul></div>"
    ) == one._repr_html_()


def test_unknown_absent_and_silent_are_told_apart() -> None:
    """Every level open, no level, and nobody who spoke each have words of their own."""
    results: dict[str, Result] = {"X1.1": between(0, 1), "X1.2": nothing(), "X1.3": exactly(1)}
    scorecard = assessed(indicator(), indicator("X1.2"), indicator("X1.3"), rated(), results=results)

    def told(name: str) -> list[str]:
        words = Elements.read(observation_html(scorecard.observation(name), "nl")).words
        return words[4:9:2]

    reason = "n.v.t. (bij geen enkele taak past een soort)"
    assert [
        ["onbekend (1–5)", "onbekend (1–5)", "niets gezegd"],
        [reason, reason, "niets gezegd"],
        ["5", "5", "niets gezegd"],
        ["onbekend (1–5)", "niets gezegd", "niets gezegd"],
    ] == [told(name) for name in ("X1.1", "X1.2", "X1.3", "X1.9")]


VISIBLE = HOSTILE.replace("\u202e", "")
"""What is hostile and yet may be a name: one that turns the direction of a text around may not."""


def evil() -> Observation:
    """Return an observation in which every text that people write is hostile."""
    hostile = rating(
        2,
        "X1.9",
        VISIBLE,
        motivation=HOSTILE,
        evidence=(Evidence(citation=HOSTILE, address="javascript:alert(1)"),),
    )
    return assessed(rated(), ratings=(hostile,)).observation("X1.9")


def test_hostile_texts_stay_texts() -> None:
    """Assessor, motivation, citation and address show as they are; an address is no link."""
    read = Elements.read(evil()._repr_html_())

    tame = assessed(rated(), ratings=(rating(2, "X1.9", motivation="x", evidence=(Evidence(citation="x"),)),))
    assert [name for name, _ in Elements.of(tame.observation("X1.9")._repr_html_())] == [name for name, _ in read.seen]
    told = (VISIBLE, HOSTILE, f"{HOSTILE} javascript:alert(1)")
    assert (1, 1, 1) == tuple(map(read.words.count, told))
    assert {"lang", "scope", "style"} == {name for _, attributes in read.seen for name, _ in attributes}


def test_hostile_names_stay_names() -> None:
    """Name, question and descriptions of an indicator from any model are escaped too."""
    asked = attrs.evolve(indicator(), name=Words(HOSTILE, HOSTILE), question=Words(HOSTILE, HOSTILE))

    read = Elements.read(assessed(asked, results={"X1.1": exactly(1)}).observation("X1.1")._repr_html_())

    assert "script" not in {name for name, _ in read.seen}
    assert f"X1.1 {HOSTILE}" in read.words
