"""A proposal as a mapping file, with behind each line how sure it is: to be looked at, and used."""

import difflib
import json
from collections.abc import Iterator, Sequence

from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.guessing import Fit
from klachtbehandeling_source_tabel.mapping import FORMAT
from klachtbehandeling_source_tabel.personal import is_personal_value
from klachtbehandeling_source_tabel.proposal import ColumnGuess, Proposal
from klachtbehandeling_source_tabel.synonyms import WORDS
from klachtbehandeling_source_tabel.wording import shortened, text

_MOST_WORDS = 20


def mapping_text(proposal: Proposal, *, file: str = "", date: str = "", language: str = "nl") -> str:
    """Return a proposal as a mapping file with its explanation behind `#`.

    Once the date stands in it, it can be used as it is; whoever looks at it first will change what was guessed wrong.

    Args:
        proposal: the proposal.
        file: where the table is, seen from the mapping file; its name where it is left out.
        date: when the table was made up; to be filled in where it is left out.
        language: the language of the explanation, `nl` or `en`.
    """
    lines = [f"# {line}".rstrip() for line in text("file.introduction", language).split("\n")]
    lines += [f"format: {FORMAT}"]
    lines += [f"date: {_quoted(date)}"] if date else [f"date:  # {text('file.fill-in-date', language)}"]
    lines += ["tables:", *(f"  {line}" for line in _table(proposal, file, language))]
    return "\n".join(lines) + "\n"


def _table(proposal: Proposal, file: str, language: str) -> Iterator[str]:
    table, section = proposal.table, proposal.section
    yield f"- file: {_quoted(file or table.file)}"
    if table.sheet:
        yield f"  sheet: {_quoted(table.sheet)}"
    if proposal.header is not None:
        yield f"  header: {proposal.header}"
    sure = text(f"sureness.{proposal.sureness.value}", language)
    yield f"  section: {section.name}  # {sure}: {section.label(language)}"
    mapped = [guess for guess in proposal.columns if guess.fit is not None]
    if not mapped:
        yield f"  # {text('file.nothing-known', language)}"
    yield "  columns:"
    for guess in proposal.columns:
        if guess.fit is not None:
            yield f"    {_column(guess, guess.fit, language)}"
        elif not guess.is_personal:
            yield f"    # {_quoted(guess.heading)}: ...  # {text('file.not-known', language)}"
    yield from (f"  {line}" for line in _values(mapped, language))
    if proposal.missing:
        yield "  constants:"
        for field in proposal.missing:
            words = f" ({', '.join(field.words(language))})" if field.words(language) else ""
            told = text("file.required", language, label=field.label(language))
            yield f"    {field.name}:  # {told}{words}"
    personal = [guess for guess in proposal.columns if guess.is_personal]
    if personal:
        yield f"  ignore:  # {text('file.personal', language)}"
        yield from (f"    - {_quoted(guess.heading)}" for guess in personal)
    yield f"  # complete: ja  # {text('file.complete', language)}"


def _column(guess: ColumnGuess, found: Fit, language: str) -> str:
    options = [("field", found.field.name)]
    if found.unit:
        options.append(("unit", found.unit))
    if found.separator:
        options.append(("separator", _quoted(found.separator)))
    if guess.fixed:
        options.append(("with", "{" + ", ".join(f"{name}: {word}" for name, word in guess.fixed) + "}"))
    if guess.if_yes:
        options += [("if_yes", guess.if_yes), ("empty", "nee")]
    written = found.field.name if len(options) == 1 else "{" + ", ".join(f"{a}: {b}" for a, b in options) + "}"
    sure = text(f"sureness.{found.sureness.value if found.sureness else 'guess'}", language)
    told = [f"{sure}: {found.field.label(language)}"]
    if guess.if_yes:
        told.append(text("file.empty-is-no", language))
    elif guess.has_gaps and found.field.is_factual:
        told.append(text("file.empty-is-unknown", language))
    return f"{_quoted(guess.heading)}: {written}  # {'; '.join(told)}"


def _values(mapped: Sequence[ColumnGuess], language: str) -> Iterator[str]:
    """Yield the own words that are no values of ours yet, each with the nearest one."""
    blocks: list[list[str]] = []
    for guess in mapped:
        found = guess.fit
        if found is None or guess.if_yes or not found.strange or not found.field.words("nl"):
            continue
        words = [one for one in found.strange if not is_personal_value(one, found.field.name)][:_MOST_WORDS]
        if words:
            blocks.append(list(_words(words, found.field, language)))
    if blocks:
        # A field of which no word is known yet would be an empty one, which says nothing.
        is_said = any(not block[0].startswith("#") for block in blocks)
        yield "values:" if is_said else "# values:"
        yield from (f"  {line}" for block in blocks for line in block)


def _words(words: Sequence[str], field: tables.SectionField, language: str) -> Iterator[str]:
    ours = field.words(language)
    lines, is_said = [], False
    for word in words:
        nearest = _nearest(word, field, ours)
        is_said = is_said or bool(nearest)
        if nearest:
            lines.append(f"  {_quoted(word)}: {_quoted(nearest)}  # {text('sureness.guess', language)}")
        else:
            lines.append(f"  # {_quoted(word)}: ...  # {text('file.word-not-known', language)}")
    yield f"{'' if is_said else '# '}{field.name}:  # {', '.join(ours)}"
    yield from lines


def _nearest(word: str, field: tables.SectionField, ours: Sequence[str]) -> str:
    """Return the value that a word most likely stands for; empty where none comes near.

    Two words for opposite things may look alike, so that only a slip of the pen is near enough.
    """
    meant = WORDS.get(word.lower(), "")
    if meant in field.words("nl"):
        return meant
    near = difflib.get_close_matches(word.lower(), [one.lower() for one in ours], n=1, cutoff=0.88)
    return next((one for one in ours if near and one.lower() == near[0]), "")


def _quoted(words: str) -> str:
    """Return a text as YAML can hold it on one line, whatever stands in it."""
    seen = "".join(one if one.isprintable() else " " for one in words)
    return json.dumps(seen, ensure_ascii=False)


def known_section(proposal: Proposal, language: str) -> str:
    """Return in one line what a table was taken for, for whoever asked for the proposal."""
    known = sum(guess.fit is not None for guess in proposal.columns)
    section: tables.Section = proposal.section
    return text(
        "propose.told",
        language,
        file=shortened(proposal.table.file),
        section=section.label(language),
        sureness=text(f"sureness.{proposal.sureness.value}", language),
        known=known,
        count=len(proposal.columns),
    )
