"""How an oddity reads, and where it stands."""

import pytest

from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.texts.labels import field_label
from tests.yardstick import words


@pytest.mark.parametrize(
    ("section", "index", "field", "path"),
    [
        ("", None, "", ""),
        ("", None, "begin", ""),
        ("channels", None, "", "channels"),
        ("channels", None, "kinds", "channels.kinds"),
        ("channels", 3, "", "channels[3]"),
        ("channels", 3, "kinds", "channels[3].kinds"),
    ],
)
def test_path_is_the_one_errors_use(section: str, index: int | None, field: str, path: str) -> None:
    """The place reads as in an error; the file as a whole has none."""
    assert path == Oddity(code="long-ago", section=section, index=index, field=field).path


def test_sentence_names_section_field_and_item_by_what_people_call_them() -> None:
    """Labels and names are in the language of the reader."""
    oddity = Oddity(
        code="channel-takes-nothing", section="channels", index=0, field="kinds", values={"item": words("Balie")}
    )

    told = field_label("channels", "kinds", "nl")
    assert (
        f"Kanalen, Balie: bij '{told}' staat dat er geen zijn, dus niemand kan hier terecht. "
        "Weet u het niet, laat het dan weg." == oddity.say()
    )
    told = field_label("channels", "kinds", "en")
    assert (
        f"Channels, Balie: '{told}' says that there are none, so nobody can turn here. "
        "If you do not know, leave it out." == oddity.say("en")
    )


def test_oddity_as_plain_data() -> None:
    """For other tools: code, place and sentence."""
    oddity = Oddity(code="organisation-unused", section="organisations", index=2, values={"item": "KCC"})

    expected = {
        "code": "organisation-unused",
        "path": "organisations[2]",
        "sentence": "Organisaties, KCC: komt verder nergens voor.",
    }
    assert expected == oddity.to_dict("nl")
