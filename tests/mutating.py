"""Sound files gone wrong: trees with something taken away, doubled, swapped or replaced, and damaged bytes."""

import copy
import html
import io
import json
import random
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any, Final

import yaml

from professionele_klachtbehandeling.exchange.scalars import whole_number
from professionele_klachtbehandeling.exchange.tree import Plain

Holder = tuple[Any, Any]
"""A list or group of fields, and the place in it where something stands."""

NASTY: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    2.5,
    1e300,
    float("nan"),
    float("inf"),
    float("-inf"),
    10**30,
    10**4_000,
    "",
    " ",
    "\n",
    "\t",
    "\r\n",
    "\x00",
    "\x07",
    "\x1b[31m",
    "\x85",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\ufffe",
    "\ud800",
    "😀",
    "٢٠٢٤",
    "a" * 200,
    "a" * 40_000,
    "geen",
    "none",
    "None",
    "unknown",
    "Onbekend",
    "alle",
    "ALL",
    "ja",
    "null",
    "~",
    "<<",
    "*a",
    "&a b",
    "!!python/object:os.system",
    "$schema",
    "format",
    "gemeente",
    "college",
    "klacht",
    "0000",
    "0001-01-01",
    "1000-01-01",
    "9999-12-31",
    "2026-13-45",
    "2023-02-29",
    "29-2-2024",
    "2024",
    "1/0",
    "0/0",
    "0/1",
    "2/1",
    "1/3",
    "101%",
    "-5%",
    "100,0 %",
    "NaN",
    ".inf",
    "1e9",
    "0 weken",
    "9999 years",
    "Awb 9:12a",
    "Awb",
    "GM0000",
    "S1.1",
    [],
    {},
    [[]],
    [{}],
    ["klacht", "klacht"],
    {"disputed": []},
    {"disputed": [1, 1]},
    {"disputed": ["klacht", "geen"]},
    {"disputed": [{"disputed": [1, 2]}, 3]},
    {"disputed": list(range(40))},
    {"nl": "", "en": ""},
    {"a": {"a": {"a": {"a": 1}}}},
)
"""Values that a careless program takes for something else, chokes on, or hands on."""
KEYS: Final = (
    "id",
    "name",
    "format",
    "$schema",
    "disputed",
    "task",
    "kind",
    "with",
    "is",
    "",
    "\x07",
    "<<",
    "a" * 2_000,
)


def plain(tree: object) -> Any:  # noqa: ANN401 - any tree
    """Return a tree as other programs know it: whole numbers and yes or no instead of scalars as they were written."""
    if isinstance(tree, dict):
        return {name: plain(value) for name, value in tree.items()}
    if isinstance(tree, list):
        return [plain(member) for member in tree]
    if isinstance(tree, Plain):
        number = whole_number(tree)
        return {"true": True, "false": False}.get(tree, str(tree) if number is None else number)
    return tree


def mutated(tree: object, luck: random.Random) -> Any:  # noqa: ANN401 - any tree
    """Return a tree in which a few things have gone wrong; most of the rest is left out, as small files try faster."""
    copied = _thinned(copy.deepcopy(tree), luck)
    for _ in range(luck.choice((1, 1, 1, 2, 3, 8))):
        places = list(_places(copied))
        if not places:
            return luck.choice(NASTY)
        luck.choice(MUTATIONS)(luck.choice(places), places, luck)
    return copied


def as_yaml(tree: object, luck: random.Random) -> bytes:
    """Return a tree as some program would write YAML, with references where it holds one thing twice."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    flow = luck.choice((None, False, True))
    try:
        text = yaml.dump(
            tree, Dumper=dumper, default_flow_style=flow, allow_unicode=luck.random() < 0.5, sort_keys=False
        )
    except (UnicodeEncodeError, RecursionError):
        # The writer of YAML knows no half characters and no great depth; JSON is YAML too.
        return as_json(tree, luck)
    return str(text).encode()


def as_json(tree: object, luck: random.Random) -> bytes:
    """Return a tree as some program would write JSON, with words for what is no number too."""
    with_letters = luck.random() < 0.5
    return json.dumps(tree, ensure_ascii=not with_letters, indent=luck.choice((None, 1))).encode(
        "utf-8", "surrogatepass"
    )


def damaged(content: bytes, luck: random.Random) -> bytes:
    """Return bytes of which some were cut off, turned over, doubled, lost or put in."""
    changed = bytearray(content)
    for _ in range(luck.choice((1, 1, 2, 5))):
        at = luck.randrange(len(changed) + 1)
        here = slice(at, at + luck.choice((1, 2, 10, 200)))
        kind = luck.randrange(6)
        if kind == 0:
            del changed[at:]
        elif kind == 1 and at < len(changed):
            changed[at] ^= 1 << luck.randrange(8)
        elif kind == 2:
            changed[at:at] = changed[here] * luck.choice((1, 2, 50))
        elif kind == 3:
            del changed[here]
        elif kind == 4:
            changed[at:at] = luck.choice(
                (b"\x00", b"\xff", b"\t", b"[", b"{", b"'", b'"', b": ", b"\n- ", b"&a ", b"*a", b"? ")
            )
        else:
            changed[at:at] = luck.randbytes(luck.choice((1, 4, 30)))
    return bytes(changed)


def spoilt(workbook: bytes, luck: random.Random) -> bytes:
    """Return a workbook of which a few cells, rows or parts have gone wrong, as an archive that is itself sound."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(luck.choice((1, 1, 2, 3, 8))):
        name = luck.choice([one for one in parts if one.endswith((".xml", ".rels"))])
        kind = luck.randrange(8)
        if kind == 0:
            del parts[name]
            parts = parts or {"x": b""}
        elif kind == 1:
            parts[name] = damaged(parts[name], luck)
        else:
            parts[name] = _other_cell(parts[name].decode("utf-8", "replace"), luck).encode("utf-8", "replace")
        if not any(one.endswith((".xml", ".rels")) for one in parts):
            break
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def _other_cell(xml: str, luck: random.Random) -> str:
    """Return a part of a workbook in which one text, number, cell or row is lost, doubled or replaced."""
    pattern = luck.choice(
        (r"<t[^>]*>[^<]*</t>", r"<v>[^<]*</v>", r"<c [^>]*?(/>|>.*?</c>)", r"<row .*?</row>", r'"[^"]*"')
    )
    found = list(re.finditer(pattern, xml, re.DOTALL))
    if not found:
        return xml
    one, other = luck.choice(found), luck.choice(found)
    nasty = html.escape(str(luck.choice(NASTY))[:50_000])
    instead = luck.choice(("", one[0] * 2, other[0], re.sub(r">[^<]*<", lambda _: f">{nasty}<", one[0], count=1)))
    return xml[: one.start()] + instead + xml[one.end() :]


def _thinned(tree: Any, luck: random.Random) -> Any:  # noqa: ANN401 - any tree
    """Return a tree of which each long list or group of fields keeps a few members."""
    if isinstance(tree, dict):
        names = list(tree)
        if len(names) > 12:
            names = [
                name for name in names if name in {"format", "municipality", "reference_date"} or luck.random() < 0.5
            ]
        return {name: _thinned(tree[name], luck) for name in names}
    if isinstance(tree, list):
        members = luck.sample(tree, luck.randint(1, 6)) if len(tree) > 6 else tree
        return [_thinned(member, luck) for member in members]
    return tree


def _places(tree: Any) -> Iterator[Holder]:  # noqa: ANN401 - any tree
    """Yield every place in a tree where something stands."""
    for place in list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ():
        yield tree, place
        yield from _places(tree[place])


def _lose(place: Holder, _: list[Holder], __: random.Random) -> None:
    holder, at = place
    del holder[at]


def _double(place: Holder, _: list[Holder], luck: random.Random) -> None:
    holder, at = place
    if isinstance(holder, list):
        holder.insert(at, luck.choice((holder[at], copy.deepcopy(holder[at]))))
    else:
        holder[luck.choice(KEYS)] = holder[at]


def _swap(place: Holder, places: list[Holder], luck: random.Random) -> None:
    holder, at = place
    other, there = luck.choice(places)
    # What lies inside the other cannot also lie outside it; a copy keeps the tree a tree.
    holder[at], other[there] = copy.deepcopy(other[there]), copy.deepcopy(holder[at])


def _replace(place: Holder, _: list[Holder], luck: random.Random) -> None:
    holder, at = place
    holder[at] = copy.deepcopy(luck.choice(NASTY))


def _rename(place: Holder, places: list[Holder], luck: random.Random) -> None:
    holder, at = place
    if isinstance(holder, dict):
        names = [there for other, there in places if isinstance(other, dict)]
        holder[luck.choice((*KEYS, luck.choice(names)))] = holder.pop(at)


def _wrap(place: Holder, __: list[Holder], luck: random.Random) -> None:
    holder, at = place
    for _ in range(luck.choice((1, 1, 1, 49, 60))):
        holder[at] = luck.choice(([holder[at]], {"disputed": [holder[at], "geen"]}, {"a": holder[at]}))


def _lengthen(place: Holder, _: list[Holder], luck: random.Random) -> None:
    holder, at = place
    if isinstance(holder[at], str):
        holder[at] += str(luck.choice(("\n", " ", "\x07", "\u200b", "x" * 300)))


MUTATIONS: Final[tuple[Callable[[Holder, list[Holder], random.Random], None], ...]] = (
    _lose,
    _double,
    _swap,
    _replace,
    _replace,
    _replace,
    _rename,
    _wrap,
    _lengthen,
)
"""What can go wrong with a tree at one place."""
