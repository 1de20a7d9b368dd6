"""A chart as a value: what it writes, and what it refuses."""

import base64
import re
import struct
from pathlib import Path
from xml.etree import ElementTree

import attrs
import pandas as pd
import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.markup import Elements

SVG = "{http://www.w3.org/2000/svg}"


def chart(title: str = "Een <grafiek> & meer") -> Chart:
    """Return a chart of one word."""
    theme = Theme()
    with theme.style():
        sheet = Sheet.of(2, 1, theme)
        sheet.write(0.5, 0.5, ["Lindewaard"], Lettering(theme.family, 9), theme.ink)
    data = pd.DataFrame({"level": [3]})
    return Chart(figure=sheet.figure, title=title, alt="Eén <woord>.", data=data, source="Bron: <ons>.", language="nl")


def test_svg_says_what_it_is() -> None:
    """An SVG is one image, labelled by its title and its text, in its language."""
    root = ElementTree.fromstring(chart().render("svg"))  # noqa: S314 - written by ourselves

    title, desc = root[0], root[1]
    assert (f"{SVG}title", "Een <grafiek> & meer") == (title.tag, title.text)
    assert (f"{SVG}desc", "Eén <woord>.") == (desc.tag, desc.text)
    assert ("img", "nl", f"{title.get('id')} {desc.get('id')}") == (
        root.get("role"),
        root.get("lang"),
        root.get("aria-labelledby"),
    )


def test_text_stays_text() -> None:
    """Words in an SVG can be searched and selected."""
    root = ElementTree.fromstring(chart().render("svg"))  # noqa: S314 - written by ourselves

    assert ["Lindewaard"] == [text.text for text in root.iter(f"{SVG}text")]


def test_two_charts_on_one_page_share_no_label() -> None:
    """The ids of title and text differ from chart to chart."""
    one, other = (
        set(re.findall(r'(?:title|desc) id="([^"]+)"', chart(title).render("svg").decode()))
        for title in ("een", "twee")
    )

    assert (2, 2, set()) == (len(one), len(other), one & other)


@pytest.mark.parametrize("format", ["svg", "png", "pdf"])
def test_same_chart_same_bytes(format: str) -> None:  # noqa: A002 - the word of the field
    """Two equal charts give the same bytes, and so does one chart twice, in between of other formats too."""
    one = chart()

    first = one.render(format)
    one.render("png")

    assert first == one.render(format) == chart().render(format)


def test_files_do_not_say_when_or_by_what_they_were_made() -> None:
    """No date and no version of a program stands in a file."""
    assert b"<metadata" not in chart().render("svg")
    assert b"Software" not in chart().render("png")
    assert [] == [word for word in (b"CreationDate", b"Creator", b"Producer") if word in chart().render("pdf")]


def test_png_is_as_wide_as_the_theme_says() -> None:
    """Two inches at 160 dots are 320 dots."""
    assert (320, 160) == struct.unpack(">II", chart().render("png")[16:24])


@pytest.mark.parametrize("name", ["grafiek.svg", "grafiek.PNG", "grafiek.pdf"])
def test_suffix_chooses_the_format(tmp_path: Path, name: str) -> None:
    """The file is written in the format its name ends in, in large letters or small, and nothing is left beside it."""
    chart().save(tmp_path / name)

    assert [name] == [path.name for path in tmp_path.iterdir()]
    assert chart().render(name.partition(".")[2].lower()) == (tmp_path / name).read_bytes()


def test_path_may_be_a_text(tmp_path: Path) -> None:
    """A path is a path or a text, and an older file is replaced."""
    path = tmp_path / "grafiek.svg"
    path.write_text("old")

    chart().save(str(path))

    assert chart().render("svg") == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("grafiek.svgg", "'svgg' is no format of a chart; did you mean 'svg'? (svg, png, pdf)"),
        ("grafiek", "'' is no format of a chart (svg, png, pdf)"),
    ],
)
def test_unknown_format_is_refused(tmp_path: Path, name: str, message: str) -> None:
    """A name that ends in no known format is refused with those that are, and nothing is written."""
    with pytest.raises(InvalidInput) as caught:
        chart().save(tmp_path / name)

    assert message == str(caught.value)
    assert [] == list(tmp_path.iterdir())


def test_folder_is_no_file(tmp_path: Path) -> None:
    """A folder in place of a file is refused."""
    with pytest.raises(InvalidInput) as caught:
        chart().save(tmp_path)

    assert f"'{tmp_path}' is a directory, not a file" == str(caught.value)


def test_folder_must_exist(tmp_path: Path) -> None:
    """A chart is not written into a folder that is not there, nor is one made."""
    with pytest.raises(InvalidInput) as caught:
        chart().save(tmp_path / "weg" / "grafiek.svg")

    assert f"there is no directory '{tmp_path / 'weg'}'" == str(caught.value)
    assert [] == list(tmp_path.iterdir())


def test_notebook_shows_picture_text_and_source() -> None:
    """A notebook gets the SVG as an image with its text, and the source as its caption, both escaped."""
    one = chart()

    picture = base64.b64encode(one.render("svg")).decode()
    assert (
        f'<figure lang="nl"><img src="data:image/svg+xml;base64,{picture}" alt="Eén &lt;woord&gt;." '
        'style="max-width:100%"><figcaption>Bron: &lt;ons&gt;.</figcaption></figure>'
    ) == one._repr_html_()


def test_hostile_words_stay_words() -> None:
    """Markup and quotes in text and source end no attribute and begin no element; the page gets no ids and no style."""
    evil = attrs.evolve(chart(), alt='"><script>alert(1)</script>', source="</figcaption><img onerror='x'>")

    seen = Elements.of(evil._repr_html_())

    assert ["figure", "img", "figcaption"] == [name for name, _ in seen]
    assert ("alt", '"><script>alert(1)</script>') in seen[1][1]


def test_notebook_may_show_the_bare_picture() -> None:
    """Where a notebook asks for an SVG, it gets the file."""
    assert chart().render("svg").decode() == chart()._repr_svg_()


def test_repr_is_short() -> None:
    """The repr says title, text and source, and not the whole table."""
    assert "level" not in repr(chart())
