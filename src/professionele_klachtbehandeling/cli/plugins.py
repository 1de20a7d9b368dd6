"""`klachtbehandeling plugins`: which plug-ins there are and what is wrong with any, and a new one to begin with."""

import json
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from professionele_klachtbehandeling.cli import FINDINGS, FINE
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options, plugins_are_listed
from professionele_klachtbehandeling.cli.speaking import SpokenCommand, SpokenGroup
from professionele_klachtbehandeling.texts import text

if TYPE_CHECKING:
    from professionele_klachtbehandeling.plugins.listing import Entry

_COLUMNS = ("name", "kind", "distribution", "version", "state")
_WIDTH = 100


def command(language: str) -> click.Command:
    """Return this part of the command; without a part of its own it lists."""
    listing = _list(language)

    def without_part(output: str, strict: bool) -> int | None:
        context = click.get_current_context()
        if context.invoked_subcommand is not None:
            return None
        code: int = context.invoke(listing, output=output, strict=strict)
        return code

    group = SpokenGroup("plugins", language, params=_listing_options(language))
    group.invoke_without_command = True
    group.no_args_is_help = False
    group.callback = without_part
    group.add_command(listing, "list")
    group.add_command(_new(language), "new")
    return group


def _listing_options(language: str) -> list[click.Parameter]:
    return [
        click.Option(
            ["--format", "output"],
            type=click.Choice(("table", "json")),
            default="table",
            help=text("cli.option.format", language, default="table"),
        ),
        click.Option(["--strict"], is_flag=True, help=text("cli.option.plugins-strict", language)),
        *plugin_options(language),
    ]


def _list(language: str) -> click.Command:
    def show(output: str, strict: bool) -> int:
        from professionele_klachtbehandeling.plugins.listing import plugin_entries

        entries = plugin_entries(asked_registry())
        plugins_are_listed()
        if output == "json":
            told = [entry.to_dict(language) for entry in entries]
            click.echo(json.dumps({"plugins": told}, ensure_ascii=False, indent=2))
        else:
            click.echo("\n".join(_lines(entries, language)))
        return FINDINGS if strict and any(entry.fault for entry in entries) else FINE

    return SpokenCommand("plugins-list", language, show, _listing_options(language))


def _new(language: str) -> click.Command:
    def new(kind: str, name: str, folder: Path) -> int:
        from professionele_klachtbehandeling.plugins.scaffold import write_scaffold

        made = write_scaffold(kind, name, folder)
        click.echo(text("cli.written", language, path=made))
        click.echo(text("cli.plugins-new.next", language, folder=made))
        return FINE

    params: list[click.Parameter] = [
        click.Argument(["kind"], metavar="SOORT"),
        click.Argument(["name"], metavar="NAAM"),
        click.Option(
            ["--to", "folder"],
            default=Path(),
            type=click.Path(path_type=Path, file_okay=False),
            metavar="MAP",
            help=text("cli.option.plugins-to", language),
        ),
    ]
    return SpokenCommand("plugins-new", language, new, params)


def _lines(entries: Sequence["Entry"], language: str) -> Iterator[str]:
    """Yield what plug-ins add as a table, what is wrong below it, and what comes with the library as counts."""
    added = [entry for entry in entries if not entry.plugin.is_built_in and entry.fault is None]
    faulty = [entry for entry in entries if entry.fault is not None]
    if added:
        yield from _table([_cells(entry, language) for entry in added], language)
        yield ""
    if faulty:
        yield text("cli.plugins.faults", language, count=len(faulty))
        for entry in faulty:
            yield from _fault_lines(entry, language)
        yield ""
    if not added and not faulty:
        yield text("cli.plugins.none", language)
    yield from textwrap.wrap(text("cli.plugins.built-in", language, counts=_counts(entries, language)), _WIDTH)


def _counts(entries: Sequence["Entry"], language: str) -> str:
    """Return how many things of each kind come with the library."""
    counts: dict[str, int] = {}
    for entry in entries:
        if entry.kind is not None and entry.plugin.is_built_in:
            counts[entry.kind.value] = counts.get(entry.kind.value, 0) + 1
    return ", ".join(f"{text(f'plugin-kinds.{kind}', language)} ({count})" for kind, count in counts.items())


def _cells(entry: "Entry", language: str) -> tuple[str, ...]:
    kind = text(f"plugin-kind.{entry.kind.value}", language) if entry.kind else "–"
    state = text(f"plugin-state.{entry.state.value}", language)
    return (entry.name, kind, entry.plugin.distribution, entry.plugin.version, state)


def _table(rows: list[tuple[str, ...]], language: str) -> Iterator[str]:
    head = tuple(text(f"cli.plugins.{column}", language) for column in _COLUMNS)
    widths = [max(map(len, cells)) for cells in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _fault_lines(entry: "Entry", language: str) -> Iterator[str]:
    if entry.fault is not None:
        kind = f"{text(f'plugin-kind.{entry.kind.value}', language)} " if entry.kind else ""
        origin = f" ({entry.plugin.label})" if entry.plugin.distribution else ""
        told = f"- {kind}{entry.name}{origin}: {entry.fault.reason(language)}"
        yield from textwrap.wrap(told, _WIDTH, subsequent_indent="  ")
        yield from textwrap.wrap(entry.fault.remedy(language), _WIDTH, initial_indent="  ", subsequent_indent="  ")
