"""Files, and what keeps them from being read."""

from importlib import resources
from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange import to_workbook
from professionele_klachtbehandeling.exchange.document import open_document, parse_document
from tests.landscapes import landscape


def refused(path: Path) -> str:
    """Return the message with which a file is refused, its folder left out."""
    with pytest.raises(InvalidInput) as caught:
        open_document(path)
    return str(caught.value).replace(str(path), path.name)


@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.json"])
def test_file_is_read_by_its_suffix(name: str, tmp_path: Path) -> None:
    """JSON is read where the name says so, and YAML otherwise."""
    tmp_path.joinpath(name).write_text('{"name": "Súdwest-Fryslân"}', encoding="utf-8")

    assert {"name": "Súdwest-Fryslân"} == open_document(tmp_path / name).tree


def test_mark_of_an_editor_is_no_part_of_the_text(tmp_path: Path) -> None:
    """The byte order mark that Windows puts before a text is passed over."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: x\r\nkind: y\r\n")

    assert {"name": "x", "kind": "y"} == open_document(path).tree


def test_resource_of_a_package_is_a_file_too() -> None:
    """A model inside the package is read like any file, and named by its own name."""
    folder = resources.files("professionele_klachtbehandeling.maturity").joinpath("models")

    assert "vier-speerpunten.yaml" == open_document(folder.joinpath("vier-speerpunten.yaml")).name.split("/")[-1]


def test_encoding_other_than_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    """A file from an old editor is named with the line of the first byte that is wrong."""
    path = tmp_path / "a.yaml"
    path.write_bytes("name: x\nplaats: Coëvorden\n".encode("cp1252"))

    assert "a.yaml:2: this is no UTF-8 text; save the file again with the encoding UTF-8" == refused(path)


def test_workbook_is_a_document_with_cells(tmp_path: Path) -> None:
    """Whatever the case of its suffix, a mistake in it has a cell, and comes once."""
    path = tmp_path / "A.XLSX"
    path.write_bytes(to_workbook(landscape()))

    read = open_document(path)

    assert "Lindewaard" == read.tree["municipality"]["name"]
    wrong = (Mistake(code="null", path="municipality.name"),) * 2
    assert ["Gemeente!B6"] == [mistake.cell for mistake in read.placed(wrong).mistakes]
    assert [str(path)] == [mistake.file for mistake in read.placed(wrong).mistakes]


def test_file_that_is_no_workbook_is_named(tmp_path: Path) -> None:
    """What is wrong with the file as a whole has no cell."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"Kenmerk;Naam")

    assert "a.xlsx: this is no workbook that can be opened; it is damaged, or something else" == refused(path)


def test_directory_without_a_suffix_is_called_a_directory(tmp_path: Path) -> None:
    """That it is no file comes before that its name is no name of one."""
    path = tmp_path / "map"
    path.mkdir()

    assert "map: 'map' is a directory, not a file" == refused(path)


def test_empty_json_is_empty() -> None:
    """An empty file is called empty, whatever its suffix."""
    with pytest.raises(InvalidInput) as caught:
        parse_document(" \n", "a.json")

    assert "a.json: the file is empty" == str(caught.value)


def test_mistakes_are_placed_in_the_order_of_the_lines() -> None:
    """All mistakes of a file come once each, with the file and the line, from top to bottom."""
    read = parse_document("a: 1\nb:\n  c: 2\na: 3\n", "a.yaml")
    mistakes = (Mistake(code="null", path="b.c"), Mistake(code="null", path="a"), Mistake(code="null", path="a"))

    assert [1, 3, 4] == [mistake.line for mistake in read.placed(mistakes).mistakes]


def test_mistake_of_another_file_keeps_its_place() -> None:
    """What a check found in another file, such as the model, is not blamed on this one."""
    read = parse_document("a: 1", "a.yaml")
    elsewhere = Mistake(code="no-weight", file="model.yaml", line=7)

    assert (elsewhere,) == read.placed((elsewhere,)).mistakes


def test_json_with_halves_of_characters_has_lines() -> None:
    """What YAML cannot write, pairs of escapes and half a character, does not keep a mistake from its line."""
    read = parse_document('{"b": "\\ud83d\\ude00",\n"a": "\\ud800"}', "a.json")

    assert (
        "a.json:2 a: there is no value here; leave the field out if it is unknown, write none if there is none"
        == str(read.placed((Mistake(code="null", path="a"),)))
    )


def test_json_that_is_no_yaml_has_no_lines() -> None:
    """Where the second reading fails, as at a name that YAML finds too long, the mistake is still told."""
    read = parse_document(f'{{"{"b" * 2_000}": 1, "a": 2}}', "a.json")

    assert "a.json a: there is no value here; leave the field out if it is unknown, write none if there is none" == str(
        read.placed((Mistake(code="null", path="a"),))
    )


def test_that_there_are_more_comes_last() -> None:
    """Of a thousand mistakes and more the last line says that there are others."""
    read = parse_document("a: 1\n", "a.yaml")
    mistakes = tuple(Mistake(code="missing", found=str(number)) for number in range(2_000))

    placed = read.placed(InvalidInput(mistakes).mistakes)

    assert (1_001, "a.yaml: there are more; mend these first") == (
        len(placed.mistakes),
        str(placed).splitlines()[-1],
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_alike_on_every_system(end: str) -> None:
    """An end of a line is one, however the system writes it."""
    with pytest.raises(InvalidInput) as caught:
        parse_document(f"a: 1{end}b: 2{end}c: ]", "a.yaml")

    assert [3] == [mistake.line for mistake in caught.value.mistakes]
