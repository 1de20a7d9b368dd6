"""What this source says, in both languages."""

import ast
import json
import string
from pathlib import Path

from professionele_klachtbehandeling.sources import tables

import klachtbehandeling_source_tabel
from klachtbehandeling_source_tabel.synonyms import FIELDS, LISTS, WORDS
from klachtbehandeling_source_tabel.wording import mistake, text

SOURCE = Path(klachtbehandeling_source_tabel.__file__).parent
CATALOGUES = {
    language: json.loads((SOURCE / "texts" / f"{language}.json").read_text(encoding="utf-8"))
    for language in ("nl", "en")
}
SHORTENED = ("mistake.", "sureness.")


def strings() -> set[str]:
    """Return every string in the source, and the pieces of those with holes."""
    return {
        node.value
        for path in SOURCE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_texts_are_there_in_both_languages_with_the_same_holes() -> None:
    """Each text has a counterpart, with the same values in it but for labels, which have a language."""

    def holes(sentence: str) -> set[str]:
        found = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        return {name.replace("_nl", "").replace("_en", "") for name in found}

    dutch, english = CATALOGUES["nl"], CATALOGUES["en"]

    assert list(dutch) == sorted(dutch)
    assert list(dutch) == list(english)
    assert [] == [key for key in dutch if holes(dutch[key]) != holes(english[key])]


def test_every_text_is_used() -> None:
    """No text is left over from something that is gone."""
    used = strings()
    names = {key: key.partition(".")[2] if key.startswith(SHORTENED) else key for key in CATALOGUES["nl"]}

    assert [] == [key for key, name in names.items() if name not in used]


def test_sentences_of_mistakes_are_not_cut_off() -> None:
    """A sentence with the longest value that it repeats fits in a message."""
    longest = "x" * 99
    values = ("found", "format", "heading", "label_nl", "label_en", "suffixes", "rows", "columns", "count", "last")
    codes = [key.removeprefix("mistake.") for key in CATALOGUES["nl"] if key.startswith("mistake.")]
    told = [mistake(code, **dict.fromkeys(values, longest)) for code in codes]

    assert [] == [one.code for one in told if max(len(one.nl), len(one.en)) > 200]


def test_value_is_repeated_no_longer_than_it_helps() -> None:
    """A long value is cut off."""
    assert f"de tabel heeft geen kolom '{'x' * 59}…'" == text("mistake.no-column", "nl", found="x" * 99)


def test_other_names_are_of_fields_and_values_that_exist() -> None:
    """A renamed field or value of the library leaves no dead name here."""
    fields = {(section.name, field.name): field for section in tables.sections() for field in section.fields}
    words = {word for field in fields.values() for word in field.words("nl")}

    assert [] == [key for key in FIELDS if key[0] and key not in fields]
    assert [] == [key for key in LISTS if key not in {section.name for section in tables.sections()}]
    assert [] == [word for word in WORDS.values() if word not in words]
