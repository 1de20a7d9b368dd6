"""Whatever stands in a table or a mapping ends in facts, in a list of what was not read, or in our own error."""

import json
from collections.abc import Callable
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.proposal import propose
from klachtbehandeling_source_tabel.proposal_file import mapping_text
from klachtbehandeling_source_tabel.source import Tabel

WORDS = st.sampled_from(
    [
        *("ja", "nee", "x", "geen", "onbekend", "n.v.t.", "alle", "klacht", "signaal", "klacht;melding", "gemeente"),
        *("GGD", "Wmo", "2025", "31-12-2025", "1.234,5", "80%", "0,8", "=1+1", '"', "'", ";", ",", "\t", "\n", "\r"),
        *("\0", "?", "-", "all", "none", "1e9", "-1", "111222333", "a@b.nl", "raad", "part_of", "9999999999"),
        *("\ufeff", "\u202e", "é", "Bijstand", "bijstand", "Team Zuid"),
    ]
)
CELLS = st.one_of(WORDS, WORDS, st.text(max_size=12), st.sampled_from(["", "", "Taak", "Bijstand", "Jeugd"]))
SECTIONS = st.sampled_from(tables.sections())
NAMES = ("format", "date", "tables", "file", "section", "columns", "values", "constants", "ignore", "with", "field")
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"])
SEPARATORS = st.sampled_from([";", ",", "\t", "|"])


def quoted(cell: str, separator: str) -> str:
    """Return a cell as a program writes it."""
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if set(cell) & {separator, "\n", "\r", '"'} else cell


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """Return a mapping and its table: mostly well made, with anything in the cells."""
    section = draw(SECTIONS)
    fields = draw(st.lists(st.sampled_from(section.fields), max_size=6, unique_by=lambda field: field.name))
    required = [field for field in section.fields if field.is_required and field not in fields]
    fields += required
    options = st.sampled_from(["", ", empty: geen", ", separator: /", ", unit: percent", ", if_yes: klacht"])
    columns = "\n".join(
        f"      kop {place}: {{field: {field.name}{draw(options) if draw(st.integers(0, 9)) == 0 else ''}}}"
        for place, field in enumerate(fields)
    )
    complete = draw(st.sampled_from(["", "\n    complete: ja"]))
    mapping = (
        "format: klachtbehandeling/tabel/1\ndate: 2026\ntables:\n"
        f"  - file: tabel.csv\n    section: {section.name}{complete}\n    columns:\n{columns}\n"
    )
    separator = draw(SEPARATORS)
    cells = [st.one_of(CELLS, st.sampled_from(field.words("nl"))) if field.words("nl") else CELLS for field in fields]
    rows = draw(st.lists(st.tuples(*cells), max_size=6))
    head = separator.join(f"kop {place}" for place in range(len(fields)))
    write = quoted if draw(st.integers(0, 4)) else (lambda cell, _: cell)
    lines = [head, *(separator.join(write(cell, separator) for cell in row) for row in rows)]
    return mapping, "\n".join(lines).encode(draw(ENCODINGS), "replace")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the files of every example are written over those of the one before."""
    return tmp_path_factory.mktemp("gegooid")


def outcome(request: pk.SourceRequest) -> pk.Loaded | str:
    """Return what loading comes to; only our own error is caught."""
    try:
        return Tabel().load(request)
    except pk.InvalidInput as error:
        return error.say("nl")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=files())
def test_table_ends_in_facts_or_in_our_own_error(
    folder: Path, ask: Callable[..., pk.SourceRequest], made: tuple[str, bytes]
) -> None:
    """Any table gives a landscape that can be written and read back, or mistakes; and the same ones each time."""
    mapping, table = made
    (folder / "koppeling.yaml").write_text(mapping, encoding="utf-8")
    (folder / "tabel.csv").write_bytes(table)
    request = ask(folder / "koppeling.yaml")

    loaded = outcome(request)

    assert outcome(request) == loaded
    if isinstance(loaded, pk.Loaded):
        path = folder / "landschap.yaml"
        path.write_text(pk.to_yaml(loaded.landscape), encoding="utf-8")
        assert loaded.landscape == pk.read_landscape(path)
        items = [item for section in tables.sections() for item in loaded.landscape.section(section.name)]
        assert all(item.evidence for item in items)
        said = "\n".join(one.say(language) for one in loaded.unread for language in ("nl", "en"))
        assert "111222333" not in said
        assert "a@b.nl" not in said


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
)
def test_proposal_ends_in_a_mapping_or_in_our_own_error(folder: Path, table: bytes) -> None:
    """Whatever is taken for a table gives a proposal that is a mapping file by itself, or mistakes."""
    path = folder / "voorstel.csv"
    path.write_bytes(table)
    try:
        proposal = propose(path)
    except pk.InvalidInput:
        return

    written = folder / "voorstel.yaml"
    written.write_text(mapping_text(proposal, date="2026"), encoding="utf-8")

    assert "klachtbehandeling/tabel/1" == tables.open_document(written).tree["format"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    mapping=st.recursive(
        st.one_of(CELLS, st.integers(), st.none(), st.booleans()),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(
                st.one_of(
                    CELLS,
                    st.sampled_from(
                        [
                            "format",
                            "date",
                            "tables",
                            "file",
                            "section",
                            "columns",
                            "values",
                            "constants",
                            "ignore",
                            "with",
                            "field",
                            "empty",
                        ]
                    ),
                ),
                inner,
                max_size=5,
            ),
        ),
        max_leaves=15,
    )
)
def test_mapping_ends_in_facts_or_in_our_own_error(
    folder: Path, ask: Callable[..., pk.SourceRequest], mapping: object
) -> None:
    """Any mapping file is used or refused, whatever tree stands in it."""
    table = {"file": "tabel.csv", "section": "tasks", "columns": {"Taak": "name"}}
    whole = {"format": "klachtbehandeling/tabel/1", "date": 2026, "tables": [table]}
    for tree in (mapping, whole | {"tables": [mapping]}, whole | {"tables": [table | {"columns": mapping}]}):
        (folder / "boom.json").write_text(json.dumps(tree), encoding="utf-8")
        (folder / "tabel.csv").write_bytes(b"Taak;x\nWmo;ja")
        outcome(ask(folder / "boom.json"))
