"""From rows to items: what is mentioned, what is wide, and what is lost."""

from collections.abc import Callable

import professionele_klachtbehandeling as pk

Load = Callable[..., pk.Loaded]
Mapping = Callable[..., str]


def said(loaded: pk.Loaded) -> list[str]:
    """Return what was not read, in Dutch."""
    return [one.say("nl") for one in loaded.unread]


def test_wide_table_gives_an_item_for_each_combination(load: Load, mapping: Mapping) -> None:
    """A column per kind gives a cell of the matrix each; one that says nothing gives none."""
    columns = """{Taak: task, Klacht: {field: owners, with: {kind: klacht}},
      Wie: {field: handlers, with: {kind: klacht}}, Signaal: {field: owners, with: {kind: signaal}}}"""
    loaded = load(
        mapping("responsibilities", columns), tabel="Taak;Klacht;Wie;Signaal\nWmo;raad;college;\nJeugd;;;raad"
    )

    assert () == loaded.unread
    assert [("wmo/klacht", ("raad",), ("college",)), ("jeugd/signaal", ("raad",), pk.UNKNOWN)] == [
        (one.key, one.owners, one.handlers) for one in loaded.landscape.responsibilities
    ]


def test_mistake_in_a_shared_column_is_told_of_once(load: Load, mapping: Mapping) -> None:
    """A wrong cell that is part of several items is named once."""
    columns = """{Taak: task, Noot: deputy, Klacht: {field: owners, with: {kind: klacht}},
      Signaal: {field: owners, with: {kind: signaal}}}"""
    loaded = load(mapping("responsibilities", columns), tabel="Taak;Noot;Klacht;Signaal\nWmo;mw. Jansen;raad;raad")

    assert 2 == len(loaded.landscape.responsibilities)
    assert [
        "tabel.csv:2 Noot: hier lijkt een persoonsgegeven te staan (BSN, e-mailadres of naam); dat wordt niet gelezen"
    ] == said(loaded)


def test_list_with_a_column_for_each_value_is_a_list(load: Load, mapping: Mapping) -> None:
    """A yes puts the value on the list; without one there is none; with a gap the list is unknown."""
    columns = "{Naam: name, K: {field: kinds, if_yes: klacht}, S: {field: kinds, if_yes: signaal}}"
    loaded = load(mapping("channels", columns), tabel="Naam;K;S\nA;x;nee\nB;nee;nee\nC;ja;\nD;ja;wie weet")

    assert [(pk.InputKind.COMPLAINT,), pk.NONE, pk.UNKNOWN, pk.UNKNOWN] == [
        one.kinds for one in loaded.landscape.channels
    ]
    assert ["tabel.csv:5 S: 'wie weet' is geen ja of nee (ja, nee, onbekend)"] == said(loaded)


def test_what_is_mentioned_but_not_listed_is_added_with_its_row(load: Load, mapping: Mapping) -> None:
    """A body or a task that only another table mentions is listed once, by the row that mentions it first."""
    loaded = load(
        mapping("outsourced_tasks", "{Taak: task, Wie: executing_body}"), tabel="Taak;Wie\nWmo;GGD\nJeugd; ggd \n"
    )

    assert [("ggd", "GGD", "tabel.csv, rij 2")] == [
        (one.id, one.name, one.evidence[0].citation) for one in loaded.landscape.organisations
    ]
    assert ["wmo", "jeugd"] == [task.id for task in loaded.landscape.tasks]


def test_slip_in_a_listed_name_is_not_another_body(load: Load) -> None:
    """A name that is nearly a listed one is told of with that one, unless the mapping says that it is meant."""
    text = """\
format: klachtbehandeling/tabel/1
date: 2026
tables:
  - file: werk.csv
    section: outsourced_tasks
    columns: {Taak: task, Wie: executing_body}
    values: {executing_body: {Werkplein Zuid 2: Werkplein Zuid 2, Werkplein Oostt: Werkplein Oostt}}
  - {file: lijst.csv, section: organisations, columns: {Naam: name}}
"""
    table = "Taak;Wie\nWmo;Werkplien Zuid\nJeugd;Werkplein Zuid 2\nBijstand;Werkplein Oostt\nSchuld;werkplein-zuid"
    loaded = load(text, werk=table, lijst="Naam\nWerkplein Zuid\nWerkplein Oost")

    assert [
        (
            "werk.csv:2 Wie: 'Werkplien Zuid' is geen organisatie; bedoelt u 'Werkplein Zuid'? "
            "(Werkplein Oost, Werkplein Zuid)"
        )
    ] == said(loaded)
    assert [pk.UNKNOWN, "werkplein-zuid-2", "werkplein-oostt", "werkplein-zuid"] == [
        one.executing_body for one in loaded.landscape.outsourced_tasks
    ]


def test_list_that_is_complete_is_not_added_to(load: Load) -> None:
    """Where a table lists every task, one that it does not have is a mistake and no new task."""
    text = """\
format: klachtbehandeling/tabel/1
date: 2026
tables:
  - {file: taken.csv, section: tasks, columns: {Taak: name}, complete: ja}
  - {file: kanalen.csv, section: channels, columns: {Kanaal: name, Taken: tasks}}
"""
    loaded = load(text, taken="Taak\nBijstand", kanalen="Kanaal;Taken\nBalie;Vergunningen")

    assert ["kanalen.csv:2 Taken: 'Vergunningen' is geen taak (Bijstand)"] == said(loaded)
    assert ["bijstand"] == [task.id for task in loaded.landscape.tasks]
    assert ("tasks",) == loaded.landscape.complete


def test_municipality_goes_by_the_names_it_has(load: Load, mapping: Mapping) -> None:
    """The municipality and its organs are known by what people call them, and are no new organisations."""
    table = "Naam;Van\nA;Gemeente Wilgendam\nB;Wilgendam\nC;College van B&W\nD;gemeenteraad\nE;Ambtelijke organisatie"
    loaded = load(mapping("channels", "{Naam: name, Van: operator}"), tabel=table)

    assert ["gemeente", "gemeente", "college", "raad", "ambtelijke-organisatie"] == [
        one.operator for one in loaded.landscape.channels
    ]
    assert () == loaded.landscape.organisations


def test_word_that_is_no_name_makes_no_organisation(load: Load, mapping: Mapping) -> None:
    """Words such as n.v.t., diverse and n.t.b. stand where a name belongs, and are told of."""
    table = "Taak;Wie\n" + "\n".join(f"Taak {word};{word}" for word in ("n.v.t.", "diverse", "N.T.B.", "zie bijlage"))
    loaded = load(mapping("outsourced_tasks", "{Taak: task, Wie: executing_body}"), tabel=table)

    assert () == loaded.landscape.organisations
    assert 4 == len(loaded.landscape.outsourced_tasks)
    assert [
        f"tabel.csv:{row} Wie: '{word}' is geen naam; schrijf onbekend of geen, of zeg bij values wat het betekent"
        for row, word in enumerate(("n.v.t.", "diverse", "N.T.B.", "zie bijlage"), start=2)
    ] == said(loaded)


def test_door_is_a_channel_or_a_body_that_is_listed(load: Load) -> None:
    """Where somebody is passed on from or to must be listed, since it may be a channel as well as a body."""
    text = """\
format: klachtbehandeling/tabel/1
date: 2026
tables:
  - {file: door.csv, section: referrals, columns: {Van: origin, Naar: destination}}
  - {file: kanalen.csv, section: channels, columns: {Kanaal: name}}
"""
    loaded = load(text, door="Van;Naar\nBalie;Wijkteam\nLoket;Balie", kanalen="Kanaal\nBalie")

    assert [("balie", pk.UNKNOWN)] == [(one.origin, one.destination) for one in loaded.landscape.referrals]
    assert [
        "door.csv:2 Naar: 'Wijkteam' is geen kanaal of organisatie (Balie)",
        "door.csv:3 Van: 'Loket' is geen kanaal of organisatie (Balie)",
    ] == said(loaded)


def test_item_listed_twice_is_read_once(load: Load, mapping: Mapping) -> None:
    """A second row with the same name is told of, and is no second channel."""
    loaded = load(mapping("channels", "{Naam: name}"), tabel="Naam\nBalie\nbalie")

    assert ["balie"] == [one.id for one in loaded.landscape.channels]
    assert ["tabel.csv:3: 'balie' wordt twee keer genoemd"] == said(loaded)


def test_ids_are_made_from_names_or_taken_from_the_table(load: Load, mapping: Mapping) -> None:
    """A row goes by its own id, or one made from its name as the workbook makes it; a name can be used for either."""
    text = """\
format: klachtbehandeling/tabel/1
date: 2026
tables:
  - {file: kanalen.csv, section: channels, columns: {Kanaal: name, Van: operator}}
  - {file: wie.csv, section: organisations, columns: {Nr: id, Naam: name, Ook: aliases}}
"""
    loaded = load(
        text, kanalen="Kanaal;Van\nBalie;Werkplein\nFormulier;o-1\nApp;WP", wie="Nr;Naam;Ook\no-1;Werkplein;WP"
    )

    assert ["o-1", "o-1", "o-1"] == [one.operator for one in loaded.landscape.channels]


def test_row_without_what_it_needs_adds_nothing(load: Load, mapping: Mapping) -> None:
    """A row that gives no item is told of, and what else it mentions is not added."""
    loaded = load(
        mapping("outsourced_tasks", "{Wie: executing_body, Taak: task}"), tabel="Wie;Taak\nGGD;\nWerkplein;Wmo"
    )

    assert ["werkplein"] == [one.id for one in loaded.landscape.organisations]
    assert ["tabel.csv:2 Taak: zonder 'Taak' is deze rij niets"] == said(loaded)


def test_title_of_the_table_stands_in_the_evidence(load: Load, mapping: Mapping) -> None:
    """The evidence names the table as its makers do, with the file and the date of the table itself."""
    loaded = load(mapping("tasks", "{Taak: name}", "title: Takenlijst", "date: 1 mei 2025"), tabel="Taak\nWmo")
    (evidence,) = loaded.landscape.tasks[0].evidence

    assert ("Takenlijst, rij 2", "tabel.csv", pk.PartialDate(2025, 5, 1)) == (
        evidence.citation,
        evidence.address,
        evidence.date,
    )
