"""The command `python -m klachtbehandeling_source_tabel propose`: a first draft of a mapping file."""

import argparse
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path

import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.notation import plain
from klachtbehandeling_source_tabel.proposal import propose
from klachtbehandeling_source_tabel.proposal_file import known_section, mapping_text
from klachtbehandeling_source_tabel.wording import LANGUAGES, refuse, text


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the draft of a mapping file, and return 0; or 2 for bad input, when nothing is written."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = "en" if "--lang=en" in given or ("--lang", "en") in itertools.pairwise(given) else "nl"
    asked = _parser(language).parse_args(given)
    try:
        table = Path(asked.table)
        output = Path(asked.output) if asked.output else None
        file = _seen_from(table, output) if output else table.name
        proposal = propose(table, sheet=asked.sheet, section=asked.section)
        written = mapping_text(proposal, file=file, date=_date(asked.date), language=language)
        if output:
            _write(output, written)
    except pk.InvalidInput as error:
        sys.stderr.write(error.say(language) + "\n")
        return 2
    if not output:
        sys.stdout.write(written)
        return 0
    sys.stdout.write(known_section(proposal, language) + "\n")
    sys.stdout.write(text("propose.next", language, output=output.name) + "\n")
    return 0


def _parser(language: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m klachtbehandeling_source_tabel", description=text("propose.about", language), add_help=False
    )
    commands = parser.add_subparsers(required=True, metavar="propose")
    command = commands.add_parser("propose", description=text("propose.about", language), add_help=False)
    for one in (parser, command):
        one.add_argument("-h", "--help", action="help", help=text("propose.help", language))
    command.add_argument("table", metavar=text("propose.table-name", language), help=text("propose.table", language))
    command.add_argument("-o", "--output", default="", help=text("propose.output", language))
    command.add_argument("--sheet", default="", help=text("propose.sheet", language))
    command.add_argument("--section", default="", help=text("propose.section", language))
    command.add_argument("--date", default="", help=text("propose.date", language))
    command.add_argument("--lang", choices=LANGUAGES, default="nl", help=text("propose.lang", language))
    return parser


def _seen_from(table: Path, output: Path) -> str:
    """Return where a table is, seen from the folder of its mapping, which may not lead out of it."""
    try:
        return table.resolve().relative_to(output.resolve().parent).as_posix()
    except ValueError:
        raise refuse("table-elsewhere").in_file(output.name) from None


def _date(shown: str) -> str:
    if not shown:
        return ""
    try:
        return str(pk.PartialDate.parse(plain(shown, pk.PartialDate)))
    except ValueError:
        raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="date", path="--date")]) from None


def _write(output: Path, written: str) -> None:
    """Write a new file; one that is there already may have been looked at by somebody, and is never replaced."""
    try:
        with output.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(written)
    except FileExistsError:
        raise refuse("exists").in_file(output.name) from None
    except (OSError, ValueError):
        raise refuse("unwritable-file").in_file(output.name) from None


if __name__ == "__main__":
    raise SystemExit(main())
