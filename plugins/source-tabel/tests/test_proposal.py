"""A proposal for a mapping: what it makes of the recorded tables, and that it works once it was looked at."""

from collections.abc import Callable
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel.guessing import Sureness
from klachtbehandeling_source_tabel.proposal import Proposal, propose
from klachtbehandeling_source_tabel.proposal_file import mapping_text
from klachtbehandeling_source_tabel.source import Tabel

Ask = Callable[..., pk.SourceRequest]
Guessed = dict[str, tuple[str, str]]


def guessed(proposal: Proposal) -> Guessed:
    """Return per heading which field it is taken for, and how surely."""
    return {
        one.heading: (one.fit.field.name, one.fit.sureness.value if one.fit.sureness else "")
        for one in proposal.columns
        if one.fit is not None
    }


@pytest.mark.parametrize(
    ("file", "sheet", "section"),
    [
        ("contracten.csv", "", "outsourced_tasks"),
        ("kanalen.csv", "", "channels"),
        ("afspraken.tsv", "", "agreements"),
        ("cijfers.csv", "", "figures"),
        ("matrix.xlsx", "Wie doet wat", "responsibilities"),
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_proposal_for_a_recorded_table_is_the_one_that_was_looked_at(
    recorded: Path, file: str, sheet: str, section: str, language: str
) -> None:
    """The section is recognised, and the mapping file is the one that stands beside the table."""
    proposal = propose(recorded / file, sheet=sheet)
    kept = recorded / "voorstellen" / f"{Path(file).stem}.{language}.yaml"

    assert (section, Sureness.CERTAIN) == (proposal.section.name, proposal.sureness)
    assert kept.read_text(encoding="utf-8") == mapping_text(proposal, date="2026-06-30", language=language)


@pytest.mark.parametrize("file", ["contracten.csv", "kanalen.csv", "cijfers.csv"])
def test_proposal_works_as_it_is(recorded: Path, ask: Ask, tmp_path: Path, file: str) -> None:
    """With the date in it, a proposal for a table in which nothing is missing can be used."""
    path = tmp_path / "koppeling.yaml"
    path.write_text(mapping_text(propose(recorded / file), date="30-6-2026"), encoding="utf-8")

    loaded = Tabel().load(ask(path, recorded / file))

    assert loaded.landscape.section(propose(recorded / file).section.name)


def test_proposal_without_a_date_asks_for_it(recorded: Path, ask: Ask, tmp_path: Path) -> None:
    """Whoever uses a proposal unseen is told what to fill in, at its line."""
    path = tmp_path / "koppeling.yaml"
    path.write_text(mapping_text(propose(recorded / "kanalen.csv")), encoding="utf-8")

    with pytest.raises(pk.InvalidInput) as caught:
        Tabel().load(ask(path, recorded / "kanalen.csv"))

    assert "koppeling.yaml:5 date: zeg van welke datum de tabel is, als date: 2026-06-30" == caught.value.say("nl")


def test_sureness_comes_from_heading_and_cells(tmp_path: Path) -> None:
    """Our own label with cells that can be read is certain; a word that looks like it likely; a part of it a guess."""
    path = tmp_path / "contracten.csv"
    path.write_text(
        "Taak;Leverancier;Eindatum;Rechtsvorm van partij;Looptijd;Geldt vanaf\nWmo;GGD;2026;bv;2 jaar;morgen\n",
        encoding="utf-8",
    )

    assert {
        "Taak": ("task", "certain"),
        "Leverancier": ("executing_body", "likely"),
        "Eindatum": ("end", "likely"),
        "Rechtsvorm van partij": ("legal_form", "guess"),
        "Looptijd": ("duration", "certain"),
    } == guessed(propose(path))


def test_personal_column_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    """A column that is about persons by its heading or its cells is put under ignore."""
    path = tmp_path / "kanalen.csv"
    path.write_text("Kanaal;BSN;Beheerder\nA;1;a@example.nl\nB;2;b@example.nl", encoding="utf-8")

    assert ["BSN", "Beheerder"] == [one.heading for one in propose(path).columns if one.is_personal]


def test_section_can_be_given_by_name_or_label(tmp_path: Path) -> None:
    """Whoever knows the section says so, and another word is refused with those there are."""
    path = tmp_path / "lijst.csv"
    path.write_text("Naam\nWmo", encoding="utf-8")

    assert ["tasks", "tasks"] == [propose(path, section=one).section.name for one in ("tasks", "Taken")]
    with pytest.raises(pk.InvalidInput) as caught:
        propose(path, section="taak")
    assert ["no-such"] == [one.code for one in caught.value.mistakes]


def test_what_an_item_needs_and_no_column_gives_is_asked_for(recorded: Path) -> None:
    """A field without which a row is nothing stands in the proposal, to be filled in."""
    assert ["link"] == [one.name for one in propose(recorded / "afspraken.tsv").missing]


def test_opposite_word_is_not_taken_for_a_slip(recorded: Path) -> None:
    """Aanbesteding looks like inbesteding and means the reverse, so likeness alone proposes nothing."""
    text = mapping_text(propose(recorded / "contracten.csv"))

    assert '"Aanbesteding": "inkoop"  # gokje' in text
    assert '"Aanbesteding": "inbesteding"' not in text


def test_same_table_gives_the_same_proposal(recorded: Path) -> None:
    """A proposal has no chance in it."""
    assert mapping_text(propose(recorded / "contracten.csv")) == mapping_text(propose(recorded / "contracten.csv"))
