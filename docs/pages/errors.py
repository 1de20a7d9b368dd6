"""The page on mistakes by code: the sentence, when it arises and what to do."""

from collections.abc import Iterator
from typing import Final

from docs.pages.markdown import page, table
from docs.pages.results import holes
from professionele_klachtbehandeling.texts import catalogue
from professionele_klachtbehandeling.texts.remedies import cause, remedy

_INTRODUCTION: Final = """\
What can be wrong with what is handed in. A message names the file, the line and the field, says what was found and
what is allowed, and names the nearest value that would do; all mistakes of a file are told at once, and nothing is
written. In Python they come as one `InvalidInput` with its `mistakes`, each with a `code`; in the command they end
in exit code 2. A word between «brackets» is filled in.
"""


def errors_page() -> str:
    """Return the page."""
    return page("Mistakes by code", _INTRODUCTION.strip(), *(block for code in _codes() for block in _mistake(code)))


def _codes() -> list[str]:
    return [key.removeprefix("mistake.") for key in catalogue("en") if key.startswith("mistake.")]


def _mistake(code: str) -> Iterator[str]:
    yield f"## {code}"
    rows = (
        (told, *(holes(sentence) for sentence in sentences))
        for told, *sentences in (
            ("says", *(catalogue(language)[f"mistake.{code}"] for language in ("en", "nl"))),
            ("arises", *(cause(code, language) for language in ("en", "nl"))),
            ("what to do", *(remedy(code, language) for language in ("en", "nl"))),
        )
    )
    yield table(("", "in English", "in Dutch"), rows)
