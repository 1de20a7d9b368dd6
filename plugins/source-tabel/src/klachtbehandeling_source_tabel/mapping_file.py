"""From a mapping file to a mapping: judged wholly, with every mistake at its line."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.mapping import DEFAULT_EMPTY, FORMAT, ColumnRule, Mapped, TableRule
from klachtbehandeling_source_tabel.mapping_words import (
    TRUTHS,
    date_of,
    delimiter_of,
    field_of,
    row_number_of,
    section_of,
    shown_of,
    text_of,
    texts_of,
    truth_of,
    unit_for,
    value_for,
)
from klachtbehandeling_source_tabel.notation import plain
from klachtbehandeling_source_tabel.personal import is_personal_heading
from klachtbehandeling_source_tabel.table import plainly
from klachtbehandeling_source_tabel.wording import mistake

SUFFIXES: Final = (".yaml", ".yml", ".json")
_TOP: Final = ("format", "date", "tables")
_TABLE: Final = (
    "file",
    "sheet",
    "header",
    "delimiter",
    "title",
    "date",
    "section",
    "columns",
    "values",
    "constants",
    "ignore",
    "complete",
)
_COLUMN: Final = ("field", "empty", "separator", "unit", "if_yes", "with")

T = TypeVar("T")


def read_mapping(path: Path) -> Mapped:
    """Return the mapping in a YAML or JSON file.

    Raises:
        InvalidInput: the file cannot be read or has mistakes; all of them are listed with their line.
    """
    try:
        document = tables.open_document(path)
    except pk.InvalidInput as error:
        raise _short(error, path) from None
    reader = _Reader()
    rules = reader.rules(document.tree)
    if reader.mistakes or document.mistakes:
        raise _short(document.placed(tuple(reader.mistakes)), path)
    return Mapped(path=path, document=document, tables=rules)


def _short(error: pk.InvalidInput, path: Path) -> pk.InvalidInput:
    """Return the same mistakes with the name of the file, and not the folder it happens to be in."""
    return pk.InvalidInput(attrs.evolve(one, file=path.name) for one in error.mistakes)


@attrs.define
class _Reader:
    """Reads the tree of a mapping file, and notes what is wrong with it."""

    mistakes: list[pk.Mistake] = attrs.field(factory=list)

    def rules(self, tree: object) -> tuple[TableRule, ...]:
        fields = self._fields(tree, _TOP, "")
        if not isinstance(tree, dict):
            return ()
        if fields.get("format") != FORMAT:
            self.mistakes.append(mistake("no-mapping", path="format", format=FORMAT))
            return ()
        listed = fields.get("tables")
        if not isinstance(listed, list) or not listed:
            self.mistakes.append(mistake("no-tables", path="tables"))
            return ()
        date = self._read(fields, "date", "", date_of, None)
        # A date that is there and wrong is told of once, and not at each table that goes by it.
        is_dated = "date" in fields
        rules = [self._table(one, date, f"tables[{index}]", is_dated) for index, one in enumerate(listed)]
        return tuple(rule for rule in rules if rule is not None)

    def _table(self, tree: object, date: pk.PartialDate | None, path: str, is_dated: bool) -> TableRule | None:
        fields = self._fields(tree, _TABLE, path)
        before = len(self.mistakes)
        file = self._read(fields, "file", path, text_of, "")
        own_date = self._read(fields, "date", path, date_of, date)
        section = self._read(fields, "section", path, section_of, None)
        for name in ("file", "section", "columns"):
            if name not in fields:
                self.mistakes.append(pk.Mistake(code="missing", path=path, found=name))
        if not is_dated and "date" not in fields:
            self.mistakes.append(mistake("no-date", path=path))
        header = self._read(fields, "header", path, row_number_of, None)
        separator = self._read(fields, "delimiter", path, delimiter_of, "")
        title = self._read(fields, "title", path, text_of, "")
        sheet = self._read(fields, "sheet", path, text_of, "")
        ignore: tuple[str, ...] = self._read(fields, "ignore", path, texts_of, ())
        is_complete = self._read(fields, "complete", path, truth_of, False)
        if section is None:
            return None
        columns = self._columns(fields.get("columns", {}), section, f"{path}.columns")
        values = self._values(fields.get("values", {}), section, f"{path}.values")
        constants = self._constants(fields.get("constants", {}), section, f"{path}.constants")
        if own_date is None or len(self.mistakes) > before:
            return None
        return TableRule(
            file=file,
            sheet=sheet,
            header=header,
            separator=separator,
            title=title,
            date=own_date,
            section=section,
            columns=columns,
            values=values,
            constants=constants,
            ignore=ignore,
            is_complete=is_complete,
            path=path,
        )

    def _columns(self, tree: object, section: tables.Section, path: str) -> tuple[ColumnRule, ...]:
        if not isinstance(tree, dict) or not tree:
            self.mistakes.append(mistake("no-columns", path=path))
            return ()
        rules: list[ColumnRule] = []
        taken: set[object] = set()
        for heading, told in tree.items():
            rule = self._column(str(heading), told, section, f"{path}.{heading}")
            if rule is None:
                continue
            if is_personal_heading(rule.heading):
                self.mistakes.append(mistake("personal-column", path=rule.path))
            key = (rule.field.name, rule.fixed, rule.if_yes)
            others = {(rule.field.name, rule.fixed, "") if rule.if_yes else None}
            if key in taken or others & taken:
                self.mistakes.append(pk.Mistake(code="twice", path=rule.path, found=rule.field.name))
            taken.add(key)
            rules.append(rule)
        return tuple(rules)

    def _column(self, heading: str, told: object, section: tables.Section, path: str) -> ColumnRule | None:
        options = self._fields(told, _COLUMN, path) if isinstance(told, dict) else {"field": told}
        if "field" not in options:
            self.mistakes.append(pk.Mistake(code="missing", path=path, found="field"))
            return None
        field = self._attempt(field_of(section), options["field"], f"{path}.field" if isinstance(told, dict) else path)
        if field is None:
            return None
        empty = self._read(options, "empty", path, text_of, DEFAULT_EMPTY)
        separator = self._read(options, "separator", path, text_of, "")
        unit = self._read(options, "unit", path, unit_for(field), "")
        if_yes = self._read(options, "if_yes", path, value_for(field), "")
        constants = self._constants(options.get("with", {}), section, f"{path}.with")
        if empty != DEFAULT_EMPTY and not if_yes:
            empty = self._judged(field, empty, f"{path}.empty")
        elif if_yes and empty != DEFAULT_EMPTY and empty.lower() not in TRUTHS:
            allowed = ("ja", "nee", "unknown")
            self.mistakes.append(
                pk.Mistake(code="no-such", path=f"{path}.empty", found=empty, noun="truth", allowed=allowed)
            )
        fixed = tuple(sorted((one.name, word) for one, word in constants))
        return ColumnRule(
            heading=heading,
            field=field,
            empty=empty,
            separator=separator,
            unit=unit,
            if_yes=if_yes,
            fixed=fixed,
            path=path,
        )

    def _values(self, tree: object, section: tables.Section, path: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        if not isinstance(tree, dict):
            self.mistakes.append(pk.Mistake(code="no-such", path=path, found=shown_of(tree), noun="fields"))
            return found
        for name, words in tree.items():
            at = f"{path}.{name}"
            field = self._attempt(field_of(section), name, at)
            if field is None:
                continue
            if not isinstance(words, dict):
                self.mistakes.append(pk.Mistake(code="no-such", path=at, found=shown_of(words), noun="fields"))
                continue
            for own, ours in words.items():
                said = self._attempt(texts_of, ours, f"{at}.{own}") or ()
                judged = tuple(self._judged(field, one, f"{at}.{own}") for one in said)
                found.setdefault(field.name, {})[plainly(str(own))] = judged
        return found

    def _constants(
        self, tree: object, section: tables.Section, path: str
    ) -> tuple[tuple[tables.SectionField, str], ...]:
        if not isinstance(tree, dict):
            self.mistakes.append(pk.Mistake(code="no-such", path=path, found=shown_of(tree), noun="fields"))
            return ()
        found: list[tuple[tables.SectionField, str]] = []
        for name, word in tree.items():
            at = f"{path}.{name}"
            field = self._attempt(field_of(section), name, at)
            said = self._attempt(texts_of, word, at)
            if field is not None and said:
                shown = "; ".join(f'"{one}"' if ";" in one else one for one in said)
                found.append((field, self._judged(field, shown, at)))
        return tuple(found)

    def _judged(self, field: tables.SectionField, word: str, path: str) -> str:
        """Return a word that stands for a value of a field, once the field has said that it can read it."""
        shown = plain(word, field.member)
        self._attempt(field.read, shown, path)
        return shown

    def _fields(self, tree: object, known: tuple[str, ...], path: str) -> Mapping[str, Any]:
        if not isinstance(tree, dict):
            self.mistakes.append(pk.Mistake(code="no-such", path=path, found=shown_of(tree), noun="fields"))
            return {}
        for name in tree:
            if name not in known:
                at = f"{path}.{name}".removeprefix(".")
                self.mistakes.append(pk.Mistake(code="no-such", path=at, found=name, noun="field", allowed=known))
        return tree

    def _read(self, fields: Mapping[str, Any], name: str, path: str, read: Callable[[Any], T], default: T) -> T:
        if name not in fields:
            return default
        found = self._attempt(read, fields[name], f"{path}.{name}".removeprefix("."))
        return default if found is None else found

    def _attempt(self, read: Callable[[Any], T], value: object, path: str) -> T | None:
        """Return what is read, or None where that has a mistake, which is noted."""
        try:
            return read(value)
        except pk.InvalidInput as error:
            self.mistakes += (attrs.evolve(one, path=path) for one in error.mistakes)
            return None
