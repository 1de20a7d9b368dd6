"""YAML as people like to read it: one field on a line, short lists and small records on one line, texts as they are."""

import re
import sys
from collections.abc import Mapping
from typing import Any, Final

import yaml

from professionele_klachtbehandeling.exchange.scalars import shown

WIDEST_ON_ONE_LINE: Final = 88
"""How long a list or a record within an item may be before it is spread over lines."""

_AMBIGUOUS: Final = re.compile(
    r"""
    [-+]?[\d._,:]*\d[\d._,:]*(?:[eE][-+]?\d+)?   # a number, a code, a time
    | [-+]?\.(?:inf|nan) | 0[xo][\da-f]+
    | () | ~ | = | << | null | true | false | yes | no | on | off | y | n
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Texts that some reader of YAML, if not ours, takes for something else; they are quoted."""
_ITEM_DEPTH: Final = 3
"""How deep a record lies within an item of a section."""


def yaml_text(tree: Mapping[str, Any]) -> str:
    """Return the YAML of a tree.

    >>> print(yaml_text({"name": "no", "kinds": ["klacht", "signaal"], "inhabitants": 5}), end="")
    name: 'no'
    kinds: [klacht, signaal]
    inhabitants: 5
    """
    text: str = yaml.serialize(_node(tree, 0), Dumper=_Dumper, allow_unicode=True, width=sys.maxsize)
    return text


class _Dumper(yaml.SafeDumper):
    """Writes nodes of which the style is already chosen.

    The writer in Python, not the one in C: they differ in details, and the bytes must not depend on what is installed.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - all scalars are texts here, quoted where it matters

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        """Indent the members of a list below the field they belong to."""
        super().increase_indent(flow, indentless=False)


def _node(value: object, depth: int) -> yaml.Node:
    if isinstance(value, Mapping):
        return _fields(value, depth)
    if isinstance(value, list):
        return _listing(value, depth)
    return _scalar(value)


def _fields(value: Mapping[str, Any], depth: int) -> yaml.Node:
    pairs = [(_scalar(name), _node(member, depth + 1)) for name, member in value.items()]
    flow = depth >= _ITEM_DEPTH and _fits_on_one_line([node for pair in pairs for node in pair])
    return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=flow)


def _listing(value: list[Any], depth: int) -> yaml.Node:
    members = [_node(member, depth + 1) for member in value]
    flow = all(isinstance(member, yaml.ScalarNode) for member in members) and _fits_on_one_line(members)
    return yaml.SequenceNode("tag:yaml.org,2002:seq", members, flow_style=flow)


def _fits_on_one_line(nodes: list[yaml.Node]) -> bool:
    return sum(map(_width, nodes)) <= WIDEST_ON_ONE_LINE


def _width(node: yaml.Node) -> int:
    """Return about how much of a line a node takes; too much for one that is spread over lines."""
    if isinstance(node, yaml.ScalarNode):
        return WIDEST_ON_ONE_LINE + 1 if "\n" in node.value else len(node.value) + 2
    return sum(map(_width, node.value)) if isinstance(node, yaml.SequenceNode) else WIDEST_ON_ONE_LINE + 1


def _scalar(value: object) -> yaml.ScalarNode:
    text = shown(value) if isinstance(value, bool) else str(value)
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=_style(text) if isinstance(value, str) else None)


def _style(text: str) -> str | None:
    """Return the quotes or the block that a text asks for; None leaves it to the writer."""
    if _AMBIGUOUS.fullmatch(text):
        return "'"
    lines = text.split("\n")
    if len(lines) > 1 and all(line == line.strip() for line in lines) and text[0] != "\n":
        return "|"
    return None
