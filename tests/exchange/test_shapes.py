"""The shapes a field can have in a file."""

from collections.abc import Mapping
from typing import Any, Union

import pytest

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.vocabulary import ALL, AllTasks, InputKind
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.scalars import read_text
from professionele_klachtbehandeling.exchange.shapes import (
    collected,
    fact_writer,
    inner_type,
    is_list,
    is_list_or_all,
    is_mapping,
    plain_type,
    read_parameters,
)
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml

FACT: Any = Fact
TASKS = FACT[tuple[str, ...] | AllTasks]
KINDS = FACT[tuple[InputKind, ...]]


def read(kind: object, written: str) -> object:
    """Return what a field of some type makes of a value in YAML."""
    return converter().get_structure_hook(kind)(read_yaml(f"field: {written}").tree["field"], kind)


def refused(kind: object, written: str) -> str:
    """Return the message with which a field of some type refuses a value in YAML."""
    with pytest.raises(InvalidInput) as caught:
        read(kind, written)
    return str(caught.value)


@pytest.mark.parametrize(
    ("kind", "written", "expected"),
    [
        (FACT[bool], "ja", True),
        (FACT[bool], "nee", False),
        (FACT[bool], "geen", NONE),
        (FACT[bool], "Onbekend", UNKNOWN),
        (FACT[int], "12", 12),
        (FACT[int], "none", NONE),
        (FACT[str], "no", "no"),
        (FACT[str], "wethouder", "wethouder"),
        (FACT[str], "'geen'", NONE),
        (FACT[str], "unknown", UNKNOWN),
        (FACT[str], "{disputed: [kcc, none]}", Disputed(("kcc", NONE))),
        (FACT[int], "{disputed: [205, 198]}", Disputed((205, 198))),
        (FACT[bool], "{disputed: [ja, nee]}", Disputed((True, False))),
        (KINDS, "[klacht, signaal]", (InputKind.COMPLAINT, InputKind.SIGNAL)),
        (KINDS, "klacht", (InputKind.COMPLAINT,)),
        (KINDS, "none", NONE),
        (KINDS, "{disputed: [klacht, [klacht, signaal]]}", Disputed(((InputKind.COMPLAINT,), tuple(InputKind)[:2]))),
        (TASKS, "all", ALL),
        (TASKS, "Alle", ALL),
        (TASKS, "[all]", ("all",)),
        (TASKS, "wmo", ("wmo",)),
        (TASKS, "{disputed: [all, [wmo]]}", Disputed((ALL, ("wmo",)))),
        (tuple[str, ...], "[]", ()),
        (tuple[str, ...], "[geen, onbekend]", ("geen", "onbekend")),
        (int | None, "3", 3),
    ],
)
def test_shape_is_read(kind: object, written: str, expected: object) -> None:
    """A fact is plain, none, unknown or disputed; a list may be a single value; the word for all stands for all."""
    assert expected == read(kind, written)


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (
            KINDS,
            "[]",
            "an empty list says nothing: write none if there are none, leave the field out if it is unknown",
        ),
        (
            TASKS,
            "[]",
            "an empty list says nothing: write none if there are none, leave the field out if it is unknown",
        ),
        (
            FACT[str],
            "''",
            "there is no value here; leave the field out if it is unknown, write none if there is none",
        ),
        (
            FACT[str],
            "~",
            "there is no value here; leave the field out if it is unknown, write none if there is none",
        ),
        (
            int | None,
            "~",
            "there is no value here; leave the field out if it is unknown, write none if there is none",
        ),
        (KINDS, "[klacht, signaal, klacht]", "[2]: 'klacht' is named twice"),
        (tuple[str, ...], "[a, a]", "[1]: 'a' is named twice"),
        (
            KINDS,
            "[klagt, x]",
            (
                "[0]: 'klagt' is no kind of input; did you mean 'klacht'? (klacht, signaal, melding, hulpvraag)\n"
                "[1]: 'x' is no kind of input (klacht, signaal, melding, hulpvraag)"
            ),
        ),
        (FACT[int], "{disputed: [1]}", "a disputed fact needs at least two different values"),
        (FACT[bool], "{disputed: [ja, true]}", "a disputed fact needs at least two different values"),
        (
            FACT[int],
            "{disputed: [1, x, onbekend]}",
            (
                "disputed[1]: 'x' is no whole number of 0 or more\n"
                "disputed[2]: 'onbekend' is no value that can be disputed"
            ),
        ),
        (
            FACT[int],
            "{disputed: [1, {disputed: [2, 3]}]}",
            "disputed[1]: '{…}' is no value that can be disputed",
        ),
        (
            FACT[int],
            "{disputed: 1}",
            "'{…}' is no disputed fact (such as disputed: [one value, another value])",
        ),
        (
            FACT[int],
            "{disputed: [1, 2], by: me}",
            "'{…}' is no disputed fact (such as disputed: [one value, another value])",
        ),
        (FACT[int], "{betwist: [1, 2]}", "'{…}' is no whole number of 0 or more"),
    ],
)
def test_other_shapes_are_refused(kind: object, written: str, message: str) -> None:
    """What says nothing, says something twice or is no fact is refused, with the place within the field."""
    assert message == refused(kind, written)


def test_types_are_told_apart() -> None:
    """Facts, lists, lists or all, what may be left out, and parameters are known by their type."""
    kinds: dict[str, Any] = {
        "fact": FACT[int],
        "list": tuple[int, ...],
        "list or all": tuple[str, ...] | AllTasks,
        "may be left out": int | None,
        "parameters": Mapping[str, int],
        "one of two": Union[int, list[str]],  # noqa: UP007 - the older form of a union, as facts have it
        "plain": int,
    }

    assert {"fact": int} == {name: plain_type(kind) for name, kind in kinds.items() if plain_type(kind)}
    assert {"may be left out": int} == {name: inner_type(kind) for name, kind in kinds.items() if inner_type(kind)}
    assert ["list"] == [name for name, kind in kinds.items() if is_list(kind)]
    assert ["list or all"] == [name for name, kind in kinds.items() if is_list_or_all(kind)]
    assert ["parameters"] == [name for name, kind in kinds.items() if is_mapping(kind)]


def test_all_members_that_cannot_be_read_are_named() -> None:
    """Reading a list does not stop at the first mistake."""
    with pytest.raises(InvalidInput) as caught:
        collected(["a", None, "b", None], read_text)

    assert ["[1]", "[3]"] == [mistake.path for mistake in caught.value.mistakes]


def test_parameters_are_read_by_how_they_are_written() -> None:
    """A parameter is a number or a yes or no where it is written like one, and a text or a list of texts else."""
    written = "{months: 12, public: true, kept: false, kinds: [klacht, '1'], code: '12', kind: no}"

    assert {
        "months": 12,
        "public": True,
        "kept": False,
        "kinds": ("klacht", "1"),
        "code": "12",
        "kind": "no",
    } == read_parameters(read_yaml(written).tree)
    assert {"public": True} == read_parameters({"public": True})


def test_parameters_that_cannot_be_are_refused() -> None:
    """Nothing, and a value within a value, are no parameters; neither is what has no names."""
    with pytest.raises(InvalidInput) as caught:
        read_parameters({"months": None, "kinds": [["a"]]})

    assert (
        "months: there is no value here; leave the field out if it is unknown, write none if there is none\n"
        "kinds[0]: '[…]' is no text"
    ) == str(caught.value)
    with pytest.raises(InvalidInput) as caught:
        read_parameters(Plain("12"))

    assert "'12' is no group of fields (name: value)" == str(caught.value)


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (NONE, "none"),
        (UNKNOWN, "unknown"),
        (True, True),
        ("kcc", "kcc"),
        (ALL, "all"),
        (("wmo",), ["wmo"]),
        (Disputed((1, NONE)), {"disputed": [1, "none"]}),
        (Disputed(((InputKind.COMPLAINT,), NONE)), {"disputed": [["klacht"], "none"]}),
    ],
)
def test_fact_is_written_in_its_shape(fact: object, expected: object) -> None:
    """Each of the four shapes has one form in a file."""
    assert expected == fact_writer(converter())(fact)


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ("Geen", "'Geen' cannot be written down as a text here, since it would be read back as something else"),
        ("", "'' cannot be written down as a text here, since it would be read back as something else"),
        (
            Disputed(("unknown", "kcc")),
            "'unknown' cannot be written down as a text here, since it would be read back as something else",
        ),
        ((), "an empty list says nothing: write none if there are none, leave the field out if it is unknown"),
    ],
)
def test_fact_that_would_be_read_otherwise_is_not_written(fact: object, message: str) -> None:
    """A value made in a program that no file can hold is refused before it is lost."""
    with pytest.raises(InvalidInput) as caught:
        fact_writer(converter())(fact)

    assert message == str(caught.value)
