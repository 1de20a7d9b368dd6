"""`klachtbehandeling load`: facts from sources into a file, and again later."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.cli.load import groups
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import read_landscape
from tests.cli.invoking import EMPTY, Spoken, say
from tests.doors import PLUGIN

Capture = pytest.CaptureFixture[str]
WHO = ("--code", "9995", "--name", "Wilgendam", "--date", "2026-07-01")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def lines(name: str, *told: str) -> str:
    """Return the name of a file with these lines."""
    Path(name).write_text("\n".join(told), encoding="utf-8")
    return name


def load(capsys: Capture, *words: str) -> Spoken:
    """Return what `load` says to these words, the version of the plug-in left out."""
    spoken = say(capsys, "load", *words, "--plugin", PLUGIN)
    kept = [line for line in spoken.out.splitlines() if not line.startswith(("met: doors.py", "with: doors.py"))]
    return Spoken(spoken.code, "\n".join(kept), spoken.err)


@pytest.mark.parametrize("suffix", ["xlsx", "yaml", "json"])
def test_facts_are_written_with_their_evidence(suffix: str, capsys: Capture) -> None:
    """Whatever the kind of file, it can be read and says where each fact comes from."""
    spoken = load(capsys, "deuren", lines("d.csv", "balie;Balie;klacht;ja"), *WHO, "-o", f"g.{suffix}")

    told = f"geschreven: g.{suffix}\nKijk het na en vul aan met: klachtbehandeling check g.{suffix}"
    (door,) = read_landscape(f"g.{suffix}").channels
    assert Spoken(0, told, "") == spoken
    assert ["d.csv, regel 1"] == [one.citation for one in door.evidence]


def test_what_could_not_be_read_is_listed(capsys: Capture) -> None:
    """The rest is written, and the exit code says that it is not all."""
    spoken = load(capsys, "deuren", lines("d.csv", "a;A;klacht;", "b;B;vraag;"), *WHO, "-o", "g.yaml", "--lang", "en")

    told = "d.csv:2: 'vraag' is no kind of input; did you mean 'hulpvraag'? (klacht, signaal, melding, hulpvraag)"
    assert (3, f"not read (1):\n  {told}\n") == (spoken.code, spoken.err)
    assert 1 == len(read_landscape("g.yaml").channels)


def test_several_sources_make_one_file(capsys: Capture) -> None:
    """Each source is named with its files behind it."""
    one, two = lines("d.csv", "balie;Balie;klacht;ja"), lines("e.csv", "loket;Loket;klacht;")
    site = lines("s.csv", "balie;Balie;klacht;nee")

    spoken = load(capsys, "deuren", one, two, "site", site, *WHO, "-o", "g.yaml")

    assert 0 == spoken.code
    assert ["balie", "loket"] == [door.id for door in read_landscape("g.yaml").channels]
    assert "published: {disputed: [true, false]}" in Path("g.yaml").read_text(encoding="utf-8")
    assert Path("g.deuren+site.loaded.yaml").exists()


def test_loading_again_tells_what_changed(capsys: Capture) -> None:
    """The file says itself whose it is; an edit stays, news comes in, and the file as it was is kept."""
    load(capsys, "deuren", lines("d.csv", "a;A;klacht;ja", "b;B;klacht;ja"), *WHO, "-o", "g.yaml")
    path = Path("g.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("name: A", "name: Balie"), encoding="utf-8")

    again = load(capsys, "deuren", lines("d.csv", "a;Andere;klacht;nee", "c;C;klacht;"), "-o", "g.yaml")
    same = load(capsys, "deuren", "d.csv", "-o", "g.yaml")

    told = """\
g.yaml: verschillen (4)
  - uw invulling blijft: Kanalen, Balie, Naam: u hebt Balie, de bron zegt nu Andere
  - overgenomen: Kanalen, Balie, Bekendgemaakt: ja wordt nee
  - staat niet meer in de bron: Kanalen, B; het blijft in uw bestand
  - nieuw: Kanalen, C
geschreven: g.yaml
g.previous.yaml: zo was het, met uw eigen kolommen, kleuren en opmerkingen, die niet meekomen"""
    assert [Spoken(0, told, ""), Spoken(0, "g.yaml: de bronnen zeggen niets nieuws", "")] == [again, same]


def test_file_that_is_there_says_whose_it_is(capsys: Capture) -> None:
    """Another municipality or day is refused, both at once, and nothing is written."""
    Path("g.yaml").write_bytes(EMPTY.read_bytes())
    held = read_landscape("g.yaml")

    spoken = load(
        capsys, "deuren", lines("d.csv", "a;A;klacht;"), "--code", "344", "--date", "2020-01-01", "-o", "g.yaml"
    )

    told = (
        f"g.yaml: dit bestand gaat over {held.municipality.code}, niet over GM0344\n"
        f"g.yaml: dit bestand geldt op {held.reference_date}, niet op 2020-01-01\n"
    )
    assert Spoken(2, "", told) == spoken
    assert ["d.csv", "g.yaml"] == sorted(path.name for path in Path().iterdir())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("deurn", "d.csv", *WHO), "'deurn' is geen bron; bedoelt u 'deuren'? (deuren, site, verdwaald)"),
        (("deuren", "d.csv", "sit", *WHO), "'sit' is geen bron; bedoelt u 'site'? (deuren, site, verdwaald)"),
        (("deuren", "weg.csv", *WHO), "weg.csv: dit bestand is er niet"),
        (
            ("deuren", "d.csv"),
            "het veld '--code' ontbreekt\nhet veld '--name' ontbreekt\nhet veld '--date' ontbreekt",
        ),
        (("deuren", "d.csv", *WHO[:4], "--date", "gisteren"), None),
        (("deuren", "d.csv", *WHO[:4], "--date", "1026-07-01"), None),
        (("verdwaald", *WHO), "de bron 'verdwaald' gaf feiten van iets anders: GM0344, 2026-07-01"),
    ],
)
def test_bad_wish_writes_nothing(words: tuple[str, ...], message: str | None, capsys: Capture) -> None:
    """What cannot be understood ends in code 2 before anything is written."""
    told = {
        "gisteren": "'gisteren' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)",
        "1026-07-01": "reference_date: '1026-07-01' is geen peildatum tussen 1900 en 2200",
    }
    lines("d.csv", "a;A;klacht;")

    spoken = load(capsys, *words, "-o", "g.yaml")

    assert Spoken(2, "", f"{message or told[words[-1]]}\n") == spoken
    assert ["d.csv"] == [path.name for path in Path().iterdir()]


def test_place_that_cannot_be_is_told_before_the_work(capsys: Capture) -> None:
    """A folder that is not there is told before a source reads anything."""
    spoken = load(capsys, "deuren", "weg.csv", *WHO, "-o", "weg/g.yaml")

    assert Spoken(2, "", "er is geen map 'weg'\n") == spoken


def test_word_that_is_a_file_is_no_misspelt_source(tmp_path: Path) -> None:
    """A file without a dot in its name can be read, if it is there."""
    (tmp_path / "deur").touch()

    (asked,) = groups(["deuren", "deur"], {"deuren": object()})

    assert (Path("deur"),) == asked.files


def test_without_sources_that_is_said() -> None:
    """Who has installed none reads what to do."""
    with pytest.raises(InvalidInput) as refusal:
        groups(["deuren"], {})

    assert "there is no source to load from; install one, or name it with --plugin" == str(refusal.value)
