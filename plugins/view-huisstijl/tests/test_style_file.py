"""Style files: what they say, and what is wrong with them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from klachtbehandeling_view_huisstijl import HouseStyle, read_house_style, style_in_force

import professionele_klachtbehandeling as pk

Writes = Callable[[str], str]
HEAD = "format: klachtbehandeling/house-style/1\n"


def said(path: str, language: str) -> list[str]:
    """Return the mistakes of a style file, line by line."""
    with pytest.raises(pk.InvalidInput) as refused:
        read_house_style(path)
    return refused.value.say(language).splitlines()


def test_style_file_is_read_whole(write_style: Writes) -> None:
    """Colours, font, logo and municipality come through; what is left out is that of the library."""
    path = write_style(
        HEAD + "municipality: Lindewaard\nlogo: logo.png\nfont-family: DejaVu Serif\ncolors:\n"
        '  bg-document: "#fffffa"\n  certain: "#6B2C91"\n  rated: "#B34700"\n'
    )

    style = read_house_style(path)

    assert "Lindewaard" == style.municipality
    assert style.logo is not None
    assert ((40, 10), Path("logo.png").read_bytes()) == ((style.logo.width, style.logo.height), style.logo.content)
    usual = pk.Theme()
    assert style.theme == pk.Theme(
        family="DejaVu Serif", paper="#FFFFFA", certain="#6B2C91", possible="#EAE1EB", rated="#B34700", ink=usual.ink
    )


def test_format_alone_is_the_look_of_the_library(write_style: Writes) -> None:
    """A style file need not set anything."""
    assert HouseStyle(theme=pk.Theme()) == read_house_style(write_style(HEAD))


def test_byte_order_mark_is_no_mistake() -> None:
    """An editor of Windows may put a mark before the text."""
    Path("stijl.yaml").write_bytes(b"\xef\xbb\xbf" + HEAD.encode())

    assert pk.Theme() == read_house_style("stijl.yaml").theme


ALL_AT_ONCE = """\
municipality:
logo: ../logo.svg
font-family: Dejavu Serf
colour: groen
colors:
  certain: "#FFD700"
  rated: "#D55E00"
  facts: "#FFD701"
  certein: "#000000"
"""


def test_all_mistakes_are_told_at_once(write_style: Writes) -> None:
    """Each mistake has its line and what would do, in both languages, in the order of the file."""
    path = write_style(ALL_AT_ONCE)
    names = (
        "(bg-document, bg-subtle, border-subtle, color-document, color-subtle, certain, possible, unknown, facts, "
        "rated, cap)"
    )

    assert [
        "huisstijl.yaml:1: het bestand zegt niet wat het is; begin het met 'format: klachtbehandeling/house-style/1'",
        "huisstijl.yaml:1 municipality: hier hoort een tekst op één regel",
        (
            "huisstijl.yaml:2 logo: '../logo.svg' ligt niet in de map van dit bestand; zet het logo daar neer, "
            "en schrijf alleen de naam"
        ),
        (
            "huisstijl.yaml:3 font-family: lettertype 'Dejavu Serf' staat niet op deze computer, wel 'DejaVu "
            "Serif'; laat font-family weg voor DejaVu Sans"
        ),
        (
            "huisstijl.yaml:4 colour: 'colour' is geen veld; bedoelt u 'colors'? (format, municipality, logo, "
            "font-family, colors)"
        ),
        (
            "huisstijl.yaml:6 colors.certain: #FFD700 heeft met bg-subtle (#E6EAEE) een contrast van 1,16; "
            "minstens 3 is nodig; #9D8400 ligt het dichtst bij en voldoet"
        ),
        (
            "huisstijl.yaml:7 colors.rated: #D55E00 is in grijs niet te onderscheiden van certain (#9D8400): contrast "
            "1,05, minstens 1,25 is nodig; #A84A00 ligt het dichtst bij en voldoet"
        ),
        (
            "huisstijl.yaml:8 colors.facts: #FFD701 heeft met bg-subtle (#E6EAEE) een contrast van 1,16; minstens 3 is "
            "nodig; #8A7401 ligt het dichtst bij en voldoet"
        ),
        f"huisstijl.yaml:9 colors.certein: 'certein' is geen veld; bedoelt u 'certain'? {names}",
    ] == said(path, "nl")
    assert [
        "huisstijl.yaml:1: the file does not say what it is; begin it with 'format: klachtbehandeling/house-style/1'",
        "huisstijl.yaml:1 municipality: a text on one line is expected here",
        (
            "huisstijl.yaml:2 logo: '../logo.svg' is not in the folder of this file; put the logo there, and write its "
            "name only"
        ),
        (
            "huisstijl.yaml:3 font-family: font 'Dejavu Serf' is not on this computer, but 'DejaVu Serif' is; leave "
            "font-family out for DejaVu Sans"
        ),
        (
            "huisstijl.yaml:4 colour: 'colour' is no field; did you mean 'colors'? (format, municipality, logo, "
            "font-family, colors)"
        ),
        (
            "huisstijl.yaml:6 colors.certain: #FFD700 has a contrast of 1.16 to bg-subtle (#E6EAEE); at least "
            "3 is needed; #9D8400 is the nearest that will do"
        ),
        (
            "huisstijl.yaml:7 colors.rated: #D55E00 cannot be told from certain (#9D8400) in grey: contrast "
            "1.05, at least 1.25 is needed; #A84A00 is the nearest that will do"
        ),
        (
            "huisstijl.yaml:8 colors.facts: #FFD701 has a contrast of 1.16 to bg-subtle (#E6EAEE); at least 3 "
            "is needed; #8A7401 is the nearest that will do"
        ),
        f"huisstijl.yaml:9 colors.certein: 'certein' is no field; did you mean 'certain'? {names}",
    ] == said(path, "en")


@pytest.mark.parametrize(
    ("text", "nl", "en"),
    [
        ("", "huisstijl.yaml: het bestand is leeg", "huisstijl.yaml: the file is empty"),
        (
            "- a\n",
            "huisstijl.yaml:1: '…' is geen groep velden (naam: waarde)",
            "huisstijl.yaml:1: '…' is no group of fields (name: value)",
        ),
        (
            "format: klachtbehandeling/ratings/1\n",
            (
                "huisstijl.yaml:1 format: het bestand zegt dat het 'klachtbehandeling/ratings/1' is; verwacht werd "
                "klachtbehandeling/house-style/1"
            ),
            (
                "huisstijl.yaml:1 format: the file says it is 'klachtbehandeling/ratings/1'; expected "
                "klachtbehandeling/house-style/1"
            ),
        ),
        (
            HEAD + "colors: blauw\n",
            "huisstijl.yaml:2 colors: hier horen velden, elk op een eigen regel: naam: waarde",
            "huisstijl.yaml:2 colors: fields are expected here, each on a line of its own: name: value",
        ),
        (
            HEAD + "colors:\n  certain: #0072B2\n",
            (
                "huisstijl.yaml:3 colors.certain: hier staat geen kleur; zet haar tussen aanhalingstekens, "
                "want wat achter een losse # staat, telt niet mee"
            ),
            (
                "huisstijl.yaml:3 colors.certain: there is no colour here; put it between quotation marks, since what "
                "follows a bare # does not count"
            ),
        ),
        (
            HEAD + "colors:\n  certain: blauw\n",
            (
                "huisstijl.yaml:3 colors.certain: 'blauw' is geen kleur; schrijf # en zes cijfers of letters "
                'a-f, tussen aanhalingstekens: "#0072B2"'
            ),
            (
                "huisstijl.yaml:3 colors.certain: 'blauw' is no colour; write # and six digits or letters a-f, between "
                'quotation marks: "#0072B2"'
            ),
        ),
        (
            HEAD + 'colors:\n  bg-document: "#003366"\n  bg-subtle: "#0A4A80"\n  color-document: "#FFFFFF"\n'
            '  color-subtle: "#E0E0E0"\n  certain: "#8FD0FF"\n  unknown: "#C0C0C0"\n  facts: "#FFFFFF"\n'
            '  rated: "#EAA475"\n',
            (
                "huisstijl.yaml:2 colors.cap: #000000 (niet ingevuld) heeft met bg-document (#003366) een contrast van "
                "1,66; minstens 3 is nodig; #949494 ligt het dichtst bij en voldoet"
            ),
            (
                "huisstijl.yaml:2 colors.cap: #000000 (left out) has a contrast of 1.66 to bg-document "
                "(#003366); at least 3 is needed; #949494 is the nearest that will do"
            ),
        ),
        (
            HEAD + "logo: &a logo.png\n",
            (
                "huisstijl.yaml:2 logo: '&a' is een verwijzing binnen het bestand, en die wordt niet gevolgd; "
                "schrijf de waarde zelf op"
            ),
            "huisstijl.yaml:2 logo: '&a' is a reference within the file, which is not followed; write the value out",
        ),
        (
            HEAD + "font-family: Qqqqqqqq\n",
            (
                "huisstijl.yaml:2 font-family: lettertype 'Qqqqqqqq' staat niet op deze computer; laat font-family weg "
                "voor DejaVu Sans"
            ),
            (
                "huisstijl.yaml:2 font-family: font 'Qqqqqqqq' is not on this computer; leave font-family out "
                "for DejaVu Sans"
            ),
        ),
        (
            HEAD + "font-family: cmsy10\n",
            (
                "huisstijl.yaml:2 font-family: lettertype 'cmsy10' mist tekens die in de grafieken staan: É á "
                "è é ê ë ï ó ö ü; kies een ander"
            ),
            (
                "huisstijl.yaml:2 font-family: font 'cmsy10' lacks characters that stand in the charts: É á è "
                "é ê ë ï ó ö ü; choose another"
            ),
        ),
    ],
)
def test_each_mistake_says_what_would_do(write_style: Writes, text: str, nl: str, en: str) -> None:
    """One thing wrong is one line, with its place, in both languages."""
    path = write_style(text)

    assert ([nl], [en]) == (said(path, "nl"), said(path, "en"))


def test_file_that_is_no_text_is_refused() -> None:
    """A style file is UTF-8."""
    Path("huisstijl.yaml").write_bytes(b"format: \xff\n")

    assert ["huisstijl.yaml: this is no UTF-8 text; save the file again with the encoding UTF-8"] == said(
        "huisstijl.yaml", "en"
    )


def test_endless_file_is_not_read() -> None:
    """Of a file that is no style file by its size, no more than that is read."""
    Path("huisstijl.yaml").write_bytes(b"#" * 100_001)

    assert ["huisstijl.yaml: the file is larger than 0.1 MB"] == said("huisstijl.yaml", "en")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_pipe_is_refused_without_waiting() -> None:
    """A pipe that nobody writes to does not hold the chart up."""
    os.mkfifo("huisstijl.yaml")

    assert ["huisstijl.yaml: this is a device or a pipe, and no ordinary file"] == said("huisstijl.yaml", "en")


def test_style_of_the_current_folder_is_in_force(write_style: Writes) -> None:
    """Without the variable, `huisstijl.yaml` in the current folder counts, and without that nothing does."""
    assert style_in_force() is None

    write_style(HEAD + "municipality: Lindewaard\n")

    style = style_in_force()
    assert style is not None
    assert "Lindewaard" == style.municipality


def test_variable_goes_before_the_current_folder(
    write_style: Writes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that the environment names counts, wherever it is; an empty name means no style at all."""
    write_style(HEAD + "municipality: Lindewaard\n")
    other = tmp_path / "elders"
    other.mkdir()
    other.joinpath("stijl.yaml").write_text(HEAD + "municipality: Elders\n", encoding="utf-8")

    monkeypatch.setenv("KLACHTBEHANDELING_HUISSTIJL", str(other / "stijl.yaml"))
    style = style_in_force()
    monkeypatch.setenv("KLACHTBEHANDELING_HUISSTIJL", "")

    assert style is not None
    assert ("Elders", None) == (style.municipality, style_in_force())


def test_named_file_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt path is a mistake: charts in the wrong look would go unnoticed."""
    monkeypatch.setenv("KLACHTBEHANDELING_HUISSTIJL", "weg.yaml")

    with pytest.raises(pk.InvalidInput) as refused:
        style_in_force()

    assert ("weg.yaml: dit bestand is er niet", "weg.yaml: there is no such file") == (
        refused.value.say("nl"),
        refused.value.say("en"),
    )
