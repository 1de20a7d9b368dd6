"""Which columns of a table are used, and what is told of the others."""

from collections.abc import Callable

import professionele_klachtbehandeling as pk

Load = Callable[..., pk.Loaded]
Refused = Callable[..., list[str]]
Mapping = Callable[..., str]


def said(loaded: pk.Loaded, language: str = "nl") -> list[str]:
    """Return what was not read."""
    return [one.say(language) for one in loaded.unread]


def test_column_that_is_not_mapped_is_named_unless_it_is_left_out_on_purpose(load: Load, mapping: Mapping) -> None:
    """Nothing of a table is passed over unseen; what is put under ignore was seen."""
    text = mapping("tasks", "{Taak: name}", "ignore: [Kosten]")
    loaded = load(text, tabel="Taak;Kosten;Soort;\nWmo;1;x;y\nJeugd;2;x;y")

    assert [
        "tabel.csv:1 Soort: de kolom 'Soort' is niet gekoppeld en dus niet gelezen",
        "tabel.csv:1 kolom D: de kolom 'kolom D' is niet gekoppeld en dus niet gelezen",
    ] == said(loaded)
    assert "tabel.csv:1 Soort: column 'Soort' is not mapped and so was not read" == said(loaded, "en")[0]


def test_column_that_is_gone_is_told_of_with_the_nearest(load: Load, mapping: Mapping) -> None:
    """After a change of the table the mapping still gives what it can."""
    loaded = load(mapping("tasks", "{Taak: name, Opmerking: note}"), tabel="Taak;Opmerkingen\nWmo;x")

    assert (
        "tabel.csv:1: de tabel heeft geen kolom 'Opmerking'; bedoelt u 'Opmerkingen'? (Taak, Opmerkingen)"
        == said(loaded)[0]
    )
    assert 1 == len(loaded.landscape.tasks)


def test_table_without_what_every_item_needs_is_refused(refused: Refused, mapping: Mapping) -> None:
    """A table from which no item can be made is not read at all."""
    text = mapping("decisions", "{Besluit: date, Wat: subject}")

    assert [
        "tabel.csv:1: de tabel heeft geen kolom 'Wat' (Besluit)",
        "tabel.csv:1: koppel een kolom aan organ (Orgaan), of geef het onder constants",
        "tabel.csv:1: koppel een kolom aan subject (Onderwerp), of geef het onder constants",
    ] == refused(text, tabel="Besluit\n2025")


def test_headings_are_found_whatever_their_capitals_and_blanks(load: Load, mapping: Mapping) -> None:
    """A heading is the same with other capitals, more blanks or a line break."""
    loaded = load(mapping("tasks", '{"eind  taak": name}'), tabel='"Eind\nTaak"\nWmo')

    assert () == loaded.unread
    assert ["Wmo"] == [task.name for task in loaded.landscape.tasks]


def test_column_full_of_personal_data_is_not_read(load: Load, mapping: Mapping) -> None:
    """A column of which most cells are about persons is told of once, and nothing of it is used."""
    table = "Taak;Noot\nWmo;a@example.nl\nJeugd;b@example.nl\nZorg;goed"
    loaded = load(mapping("tasks", "{Taak: name, Noot: note}"), tabel=table)

    assert [
        "tabel.csv:1 Noot: in deze kolom lijken 2 cellen een persoonsgegeven te bevatten; de kolom is niet gelezen"
    ] == said(loaded)
    assert ["", "", ""] == [task.note for task in loaded.landscape.tasks]


def test_column_about_persons_cannot_be_mapped(refused: Refused, mapping: Mapping) -> None:
    """A heading such as BSN is refused in the mapping itself."""
    text = mapping("tasks", "{Taak: name, Naam cliënt: note}")

    assert [
        (
            "koppeling.yaml:7 tables[0].columns.Naam cliënt: deze kolom gaat volgens haar kop over personen en kan "
            "niet worden gekoppeld; zet haar onder ignore"
        )
    ] == refused(text, tabel="Taak;Naam cliënt\nWmo;x")
