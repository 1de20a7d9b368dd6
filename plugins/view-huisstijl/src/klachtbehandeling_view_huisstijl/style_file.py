"""A house style read from its file: every mistake at once, with its line and what would do."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.disk import read_limited
from klachtbehandeling_view_huisstijl.fonts import families, lacking, nearest_family
from klachtbehandeling_view_huisstijl.house_style import HouseStyle
from klachtbehandeling_view_huisstijl.logo import Logo, read_logo
from klachtbehandeling_view_huisstijl.mistakes import colour_mistake, font_mistake, mistake
from klachtbehandeling_view_huisstijl.palette import FIELDS, palette
from klachtbehandeling_view_huisstijl.yaml_fields import Field, read_fields

FORMAT: Final = "klachtbehandeling/house-style/1"
"""What a style file says that it is."""
VARIABLE: Final = "KLACHTBEHANDELING_HUISSTIJL"
"""The environment variable with the path of the style file; empty means: no house style."""
FILE: Final = "huisstijl.yaml"
"""The style file of the current folder, where the variable is not set."""

_LARGEST: Final = 100_000
_NAMES: Final = ("format", "municipality", "logo", "font-family", "colors")
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def style_in_force() -> HouseStyle | None:
    """Return the style of the file that the environment names or the current folder holds, or None without such a file.

    Raises:
        InvalidInput: the file cannot be used, or the environment names one that is not there.
    """
    named = os.environ.get(VARIABLE)
    if named is not None:
        return read_house_style(named) if named else None
    return read_house_style(FILE) if Path(FILE).exists() else None


def read_house_style(path: str | Path) -> HouseStyle:
    """Return the house style in a style file.

    Raises:
        InvalidInput: the file or its logo cannot be used, the font is not on this computer, or a colour cannot be read,
            seen or told apart; all mistakes are listed, each with the line and what would do.
    """
    try:
        return _read(Path(path))
    except pk.InvalidInput as error:
        raise error.in_file(str(path)) from None


def _read(path: Path) -> HouseStyle:
    content = read_limited(path, _LARGEST)
    if content is None:
        raise pk.InvalidInput([pk.Mistake(code="too-large", found="0.1")])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise pk.InvalidInput([pk.Mistake(code="no-utf8")]) from None
    read = read_fields(text)
    reader = _Reader(read.fields, list(read.mistakes))
    style = reader.style(path.parent)
    if reader.mistakes:
        raise pk.InvalidInput(sorted(reader.mistakes, key=lambda one: one.line or 0))
    return style


class _Reader:
    """Reads the fields of one style file, and keeps what is wrong with them."""

    def __init__(self, fields: Mapping[str, Field], mistakes: list[pk.Mistake]) -> None:
        self._fields = fields
        self.mistakes = mistakes

    def style(self, folder: Path) -> HouseStyle:
        self._check_format()
        self._check_names(self._fields, "", _NAMES)
        return HouseStyle(
            theme=self._theme(pk.Theme(family=self._family())),
            logo=self._logo(folder),
            municipality=self._text("municipality") or "",
        )

    def _check_format(self) -> None:
        if "format" not in self._fields:
            self.mistakes.append(pk.Mistake(code="no-format", noun=FORMAT, line=1))
            return
        said = self._text("format")
        if said is not None and said != FORMAT:
            line = self._fields["format"].line
            self.mistakes.append(pk.Mistake(code="other-format", path="format", found=said, noun=FORMAT, line=line))

    def _check_names(self, fields: Mapping[str, Field], path: str, allowed: tuple[str, ...]) -> None:
        for name, field in fields.items():
            if name not in allowed:
                self.mistakes.append(
                    pk.Mistake(
                        code="no-such", path=f"{path}{name}", found=name, noun="field", allowed=allowed, line=field.line
                    )
                )

    def _text(self, name: str) -> str | None:
        """Return the text of a field, or None where it was left out or holds something else."""
        field = self._fields.get(name)
        if field is None:
            return None
        text = (field.text or "").strip()
        if not text or "\n" in text:
            self.mistakes.append(mistake("no-text", path=name, line=field.line))
            return None
        return text

    def _family(self) -> str:
        said = self._text("font-family")
        if said is None:
            return pk.Theme().family
        line = self._fields["font-family"].line
        if said not in families():
            self.mistakes.append(font_mistake(said, nearest_family(said), line=line))
        elif lacks := lacking(said):
            self.mistakes.append(
                mistake("poor-font", path="font-family", line=line, found=said, characters=" ".join(lacks[:10]))
            )
        return said

    def _logo(self, folder: Path) -> Logo | None:
        said = self._text("logo")
        if said is None:
            return None
        try:
            return read_logo(said, folder)
        except pk.InvalidInput as error:
            line = self._fields["logo"].line
            self.mistakes.extend(attrs.evolve(one, path="logo", line=line) for one in error.mistakes)
            return None

    def _theme(self, theme: pk.Theme) -> pk.Theme:
        """Return the look; whether its colours go together is judged only where all of them can be read."""
        field = self._fields.get("colors")
        if field is None:
            return theme
        if field.group is None:
            self.mistakes.append(mistake("no-group", path="colors", line=field.line))
            return theme
        self._check_names(field.group, "colors.", tuple(FIELDS))
        given = dict(self._read_colours(field.group))
        if len(given) < sum(name in FIELDS for name in field.group):
            return theme
        made = palette(given)
        for verdict in made.verdicts:
            place = field.group.get(verdict.name, field)
            self.mistakes.append(colour_mistake(verdict, line=place.line, is_given=verdict.name in given))
        colours: dict[str, Any] = {FIELDS[name]: colour for name, colour in made.colours.items()}
        return attrs.evolve(theme, **colours)

    def _read_colours(self, group: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
        for name in FIELDS:
            field = group.get(name)
            if field is None:
                continue
            if field.text is not None and _COLOUR.fullmatch(field.text):
                yield name, field.text.upper()
            elif field.text is None and field.group is None:
                self.mistakes.append(mistake("hidden-colour", path=f"colors.{name}", line=field.line))
            else:
                told = field.text or "…"
                self.mistakes.append(mistake("no-colour", path=f"colors.{name}", line=field.line, found=told[:60]))
