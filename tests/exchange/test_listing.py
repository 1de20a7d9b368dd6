"""A plain list of names, one on a line, perhaps with a word behind each."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.vocabulary import BodyStatus, TaskDomain
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.listing import bodies_in, tasks_in


def written(folder: Path, content: str | bytes) -> str:
    """Return the name of a file with a list."""
    path = folder / "lijst.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_names_may_be_typed_on_the_command_line() -> None:
    """With a semicolon between them, a name may hold a comma."""
    assert ["Bijstand", "Jeugdhulp"] == [task.name for task in tasks_in("Bijstand, Jeugdhulp", "nl")]
    assert ["Werk, inkomen en zorg", "Jeugd"] == [task.name for task in tasks_in("Werk, inkomen en zorg; Jeugd", "nl")]


def test_no_list_gives_nothing() -> None:
    """A list that is left out is empty."""
    assert ((), ()) == (tasks_in("", "nl"), bodies_in("", "nl"))


def test_fields_of_policy_stand_behind_a_task(tmp_path: Path) -> None:
    """They are called as on a sheet or as in a file, in one cell or in more, below a heading or not."""
    tasks = tasks_in(written(tmp_path, "Taak;Domein\nToegang;Wmo, jeugd\nBijstand;participatie\nBalie;;\n"), "nl")

    assert [
        ("toegang", (TaskDomain.WMO, TaskDomain.YOUTH)),
        ("bijstand", (TaskDomain.PARTICIPATION,)),
        ("balie", UNKNOWN),
    ] == [(task.id, task.domains) for task in tasks]


def test_status_stands_behind_a_body(tmp_path: Path) -> None:
    """A body is called what it is in law."""
    bodies = bodies_in(written(tmp_path, "GGD;gemeenschappelijke regeling\n"), "nl")

    assert [("ggd", (BodyStatus.JOINT_ARRANGEMENT,))] == [(body.id, body.statuses) for body in bodies]


def test_names_that_are_alike_get_ids_of_their_own() -> None:
    """No id is used twice, and none is that of a party that every municipality has."""
    assert ["balie", "balie-2"] == [task.id for task in tasks_in("Balie; balie", "nl")]
    assert ["college-2"] == [body.id for body in bodies_in("College", "nl")]


def test_what_windows_writes_is_read(tmp_path: Path) -> None:
    """A file in the old encoding of Windows keeps its accents, and tabs will do as well."""
    assert ["Cliëntenraad"] == [
        body.name for body in bodies_in(written(tmp_path, "Cliëntenraad".encode("cp1252")), "nl")
    ]
    assert [UNKNOWN, (TaskDomain.WMO,)] == [task.domains for task in tasks_in(written(tmp_path, "A\t\nB\twmo\n"), "nl")]


def test_every_wrong_word_is_named_with_its_line(tmp_path: Path) -> None:
    """All of them at once, with the nearest word."""
    name = written(tmp_path, "Toegang;wno\nBijstand;\nJeugd;jeugt\n")

    with pytest.raises(InvalidInput) as caught:
        tasks_in(name, "nl")

    assert [(name, 1, "'wno'"), (name, 3, "'jeugt'")] == [
        (mistake.file, mistake.line, f"'{mistake.found}'") for mistake in caught.value.mistakes
    ]
    assert f"{name}:1: 'wno' is geen domein; bedoelt u 'Wmo'? (" in caught.value.say("nl")


def test_list_that_is_not_there_is_no_name(tmp_path: Path) -> None:
    """A slip in the name of a file does not become a task."""
    name = str(tmp_path / "taken.csv")

    with pytest.raises(InvalidInput) as caught:
        tasks_in(name, "nl")

    assert f"{name}: there is no such file" == str(caught.value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Werk, inkomen en zorg\nJeugd\n", [("Werk, inkomen en zorg", UNKNOWN), ("Jeugd", UNKNOWN)]),
        (
            "Bijstand,participatie\nToegang,wmo,jeugd\nBalie\n",
            [
                ("Bijstand", (TaskDomain.PARTICIPATION,)),
                ("Toegang", (TaskDomain.WMO, TaskDomain.YOUTH)),
                ("Balie", UNKNOWN),
            ],
        ),
        ('Taak,Domein\n"Zorg, welzijn",wmo\n', [("Zorg, welzijn", (TaskDomain.WMO,))]),
        ('"Zorg; welzijn";wmo\n', [("Zorg; welzijn", (TaskDomain.WMO,))]),
    ],
)
def test_comma_parts_columns_only_where_it_must(tmp_path: Path, content: str, expected: list[object]) -> None:
    """Below a heading, or with a term behind each, a comma parts columns; else it belongs to the name."""
    assert expected == [(task.name, task.domains) for task in tasks_in(written(tmp_path, content), "nl")]


def test_lines_that_say_nothing_are_passed_over(tmp_path: Path) -> None:
    """Empty lines and remarks are no names, and lines may end as they do on any system."""
    name = written(tmp_path, "# onze taken\r\n\r\nBijstand\r\n;;\r\nJeugd\r")

    assert ["Bijstand", "Jeugd"] == [task.name for task in tasks_in(name, "nl")]


def test_unicode_text_of_excel_is_read(tmp_path: Path) -> None:
    """What Excel calls Unicode text has tabs and two bytes to a character."""
    name = written(tmp_path, "Naam\tDomein\nCliëntenraad\twmo\n".encode("utf-16"))

    assert [("Cliëntenraad", (TaskDomain.WMO,))] == [(task.name, task.domains) for task in tasks_in(name, "nl")]


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"A\nB\x81\n", 2, "this is no UTF-8 text; save the file again with the encoding UTF-8"),
        (b"\xff\xfeA\x00\x00\xd8", 1, "this is no UTF-8 text; save the file again with the encoding UTF-8"),
        (b"A\n\nB\x07\n", 3, "the invisible character U+0007 stands here, which is no text; take it out"),
        (
            b"x" * 200_000,
            1,
            "this text has more than 32767 characters, and no cell of a workbook can hold it",
        ),
    ],
)
def test_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes, line: int, message: str) -> None:
    """What is no text, or too long for a name, is told with its line."""
    name = written(tmp_path, content)

    with pytest.raises(InvalidInput) as caught:
        tasks_in(name, "nl")

    assert f"{name}:{line}: {message}" == str(caught.value)


def test_names_on_the_command_line_are_no_file() -> None:
    """Many names together may be longer than the name of a file can be, and one of them may be no text."""
    many = "; ".join(f"Taak nummer {number}" for number in range(60))

    assert 60 == len(tasks_in(many, "nl"))
    with pytest.raises(InvalidInput) as caught:
        tasks_in("A\0; B", "nl")
    assert "the invisible character U+0000 stands here, which is no text; take it out" == str(caught.value)


def test_word_with_a_meaning_gets_another_id() -> None:
    """A task that is called as a field says "none" or "all" can be referred to all the same, and so can a long one."""
    tasks = tasks_in(f"geen; alle; {'x' * 300}", "nl")

    assert ["geen-2", "alle-2", "x" * 90] == [task.id for task in tasks]
