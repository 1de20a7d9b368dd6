"""The voice of an error: where, what was found, what is allowed, and the nearest match.

Every mistake is a value with a code; its sentence stands in the catalogues of `texts`, English for exceptions and Dutch
for the command. Errors that concern one file are raised together, as one `InvalidInput`.
"""

import difflib
import itertools
import re
from collections.abc import Iterable
from typing import Final

import attrs

from professionele_klachtbehandeling.texts import has_text, text

MOST_MISTAKES: Final = 1_000
"""How many mistakes an error holds; who made more has made one of them over and over."""
_MOST_COMPARED: Final = 1_000
"""Among how many allowed values the nearest is looked for."""
_LONGEST: Final = 200
"""How much of a text is repeated; who needs more has the line."""
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What would break a line, steer a terminal, turn the words round, or not be seen."""


@attrs.frozen(kw_only=True)
class Mistake:
    """One thing wrong with what was handed in (een fout).

    Attributes:
        code: which kind of mistake; the text is under `mistake.<code>`.
        path: the field, such as `channels[3].kinds[1]`; empty where the whole file is meant.
        found: what stood there, as it was written.
        noun: what should have stood there, as key under `noun.`; empty where the code says enough.
        allowed: the values that would do, in their natural order.
        file: name of the file, empty for values made in a program.
        line: line in the file, counted from 1.
        cell: sheet and cell of a workbook, as a spreadsheet names them.
        nl: the sentence itself in Dutch, for a code that the catalogues do not hold, such as one of a plug-in.
        en: the same in English.
    """

    code: str
    path: str = ""
    found: str = ""
    noun: str = ""
    allowed: tuple[str, ...] = ()
    file: str = ""
    line: int | None = None
    cell: str = ""
    nl: str = ""
    en: str = ""

    @property
    def nearest(self) -> str | None:
        """The allowed value that looks most like what was found, or None where none comes near."""
        if len(self.allowed) > _MOST_COMPARED:
            return None
        found = _beginning(self.found).lower()
        matches = difflib.get_close_matches(found, [value.lower() for value in self.allowed], n=1)
        if not matches:
            return None
        return next(value for value in self.allowed if value.lower() == matches[0])

    @property
    def sheet(self) -> str:
        """The sheet of a workbook on which it stands; empty where it stands in no workbook.

        >>> Mistake(code="formula", cell="'Uitbestede taken'!B7").sheet
        'Uitbestede taken'
        """
        title = self.cell.rpartition("!")[0] or self.cell
        return title[1:-1].replace("''", "'") if title.startswith("'") else title

    def under(self, prefix: str) -> "Mistake":
        """Return the same mistake seen from a level higher, its path prefixed."""
        joint = "" if not prefix or not self.path or self.path.startswith("[") else "."
        return attrs.evolve(self, path=f"{prefix}{joint}{self.path}")

    def say(self, language: str) -> str:
        """Return the mistake as one line in the voice of `design.md`.

        >>> Mistake(code="no-such", found="klagt", noun="input-kind", allowed=("klacht", "signaal")).say("en")
        "'klagt' is no kind of input; did you mean 'klacht'? (klacht, signaal)"
        """
        noun = text(f"noun.{self.noun}", language) if has_text(f"noun.{self.noun}", language) else self.noun
        sentence = self._own_sentence(language) or text(
            f"mistake.{self.code}", language, found=_beginning(self.found), noun=noun
        )
        if self.nearest is not None and self.nearest != self.found:
            sentence += text("mistake-part.nearest", language, nearest=self.nearest)
        if self.allowed:
            sentence += text("mistake-part.allowed", language, allowed=_shortened(self.allowed, language))
        place = f"{self.file}:{self.line}" if self.file and self.line is not None else self.file
        # A cell is a place of its own; the path of the field would say the same in words of the program.
        where = " ".join(part for part in (place, self.cell or _beginning(self.path)) if part)
        return _visible(f"{where}: {sentence}" if where else sentence)

    def _own_sentence(self, language: str) -> str:
        """Return the sentence that came with the mistake; empty for one whose code the catalogues hold."""
        return _beginning(self.nl if language == "nl" else self.en)


def _shortened(allowed: tuple[str, ...], language: str) -> str:
    """Return the allowed values, cut off where the list would bury the message."""
    most = 14
    if len(allowed) <= most:
        return ", ".join(map(_beginning, allowed))
    return ", ".join(map(_beginning, allowed[:most])) + text("mistake-part.more", language, count=len(allowed) - most)


def _beginning(words: str) -> str:
    """Return a text, cut off where it would bury the message."""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _visible(line: str) -> str:
    """Return a line with every character that cannot be printed written out, so that it stays one line."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), line)


class KlachtbehandelingError(Exception):
    """The root of every error this library raises on purpose."""


class InvalidInput(KlachtbehandelingError, ValueError):
    """What was handed in cannot be used; all mistakes are listed, none is left for a second try.

    >>> str(InvalidInput([Mistake(code="empty-file", file="gemeente.yaml")]))
    'gemeente.yaml: the file is empty'
    """

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        """Hold the mistakes in the order in which they stand in the file; they are put into words when asked for.

        Of more than a thousand the rest is not looked for, and that is said as the last of them.
        """
        held = tuple(itertools.islice(mistakes, MOST_MISTAKES + 1))
        if len(held) > MOST_MISTAKES and held[-1].code != "more-mistakes":
            held = (*held[:MOST_MISTAKES], Mistake(code="more-mistakes"))
        self.mistakes: tuple[Mistake, ...] = held
        super().__init__(self.mistakes)

    def __str__(self) -> str:
        """Return one line per mistake, in English."""
        return self.say("en")

    def say(self, language: str) -> str:
        """Return one line per mistake."""
        return "\n".join(mistake.say(language) for mistake in self.mistakes)

    def in_file(self, file: str) -> "InvalidInput":
        """Return the same mistakes with the name of the file on those that have none."""
        return InvalidInput(mistake if mistake.file else attrs.evolve(mistake, file=file) for mistake in self.mistakes)


def refuse(code: str, found: object = "", noun: str = "", allowed: Iterable[str] = (), path: str = "") -> InvalidInput:
    """Return, ready to be raised, the error for one mistake.

    >>> str(refuse("no-such", "raat", "organ", ("raad", "college")))
    "'raat' is no body that decides; did you mean 'raad'? (raad, college)"
    """
    return InvalidInput([Mistake(code=code, found=str(found), noun=noun, allowed=tuple(allowed), path=path)])
