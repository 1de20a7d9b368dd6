"""Distributions that misbehave in every way, really installed: each is named, and the rest works."""

import importlib.metadata
import json

import pytest

import professionele_klachtbehandeling as pk
from tests.cli.invoking import say
from tests.yardstick import indicator, model

Capture = pytest.CaptureFixture[str]
FACTS = "examples/lindewaard/landschap.yaml"
OURS = "klachtbehandeling-misbehaving"
NAMES = sorted(
    entry.name
    for entry in importlib.metadata.entry_points(group="professionele_klachtbehandeling")
    if entry.dist is not None and entry.dist.name.startswith(OURS)
)
pytestmark = pytest.mark.skipif(
    not NAMES, reason="the distributions in tests/misbehaving are installed by `nox -s plugins` only"
)


@pytest.fixture(scope="module")
def registry() -> pk.Registry:
    """Return what there is to choose from with all that misbehaves."""
    return pk.find_plugins(only=NAMES)


HOOKS = ", ".join(f"klacht_register_{kind}s" for kind in ("source", "measure", "method", "view", "format", "model"))
EXPECTED = {
    "absent": "cannot be loaded (ModuleNotFoundError: No module named 'klachtbehandeling_misbehaving.absent')",
    "double": "the name 'tweeling' is also that of klachtbehandeling-misbehaving-twin 6.6.6",
    "empty": f"offers nothing: there is no hook at all ({HOOKS})",
    "leaving": "cannot be loaded (SystemExit: 3)",
    "misspelt": f"'klacht_register_method' is no hook; did you mean 'klacht_register_methods'? ({HOOKS})",
    "nameless": "a Nameless has no name",
    "needy": "cannot be loaded (ModuleNotFoundError: No module named 'een_pakket_dat_er_niet_is')",
    "newer": "asks for a newer version of this library (>=99; this is {version})",
    "no-list": "klacht_register_methods returns str, and no list",
    "older": "was made for an older version of this library (<0.0.1; this is {version})",
    "registering": "klacht_register_views failed (RuntimeError: geen zin)",
    "twin": "the name 'tweeling' is also that of klachtbehandeling-misbehaving 6.6.6",
    "unmarked": "'klacht_register_views' is called as a hook and is not marked as one (@hookimpl is missing)",
    "wrapping": ("klacht_register_views leaves out what others offer (ladder, mislukt-beeld, profile, radar)"),
    "wrong-type": "Picture is no method: level is missing or does not fit",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_is_named_with_its_reason(name: str, registry: pk.Registry) -> None:
    """What misbehaves is told once, with its distribution, its version, and what is wrong."""
    (fault,) = (one for one in registry.faults if one.plugin.name == name)

    version = importlib.metadata.version("professionele-klachtbehandeling")
    distribution = f"{OURS}-{name}" if name in ("twin", "newer", "older") else OURS
    told = f"plug-in {name} ({distribution} 6.6.6): {EXPECTED[name]}".replace("{version}", version)
    assert told == fault.say("en")


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("crooked", "cannot be loaded (SyntaxError: invalid syntax (crooked.py, line 3))"),
        ("signature", "a hook does not fit ("),
        ("odd-model", "the model krom cannot be used: "),
    ],
)
def test_those_with_words_of_others_are_named_too(name: str, beginning: str, registry: pk.Registry) -> None:
    """Where part of the reason is said by Python, by pluggy or by the reader of models, it is passed on."""
    (fault,) = (one for one in registry.faults if one.plugin.name == name)

    assert fault.reason("en").startswith(beginning)


def test_nothing_else_is_wrong(registry: pk.Registry) -> None:
    """A plug-in that is as it should be, and one that is well-formed, have no fault."""
    assert {*NAMES} - {"good", "working"} == {fault.plugin.name for fault in registry.faults}


def test_every_fault_has_a_remedy_in_each_language(registry: pk.Registry) -> None:
    """Of each fault it is said what helps."""
    assert all(fault.remedy(language) for fault in registry.faults for language in ("nl", "en"))


def test_rest_works(registry: pk.Registry) -> None:
    """What is built in, and the one good plug-in, do their work between all that fails."""
    scorecard = pk.assess(pk.read_landscape(FACTS), method="hoogste", registry=registry)

    assert (f"{OURS} 6.6.6",) == scorecard.plugins
    assert pk.chart("profile", scorecard, registry=registry).title
    assert "tweeling" not in registry.methods


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("score", FACTS, "--method", "mislukte-regel"), "mislukte-regel"),
        (("score", FACTS, "--format", "mislukt-formaat"), "mislukt-formaat"),
        (("chart", "mislukt-beeld", FACTS, "-o", "x.svg"), "mislukt-beeld"),
    ],
)
def test_what_fails_at_its_work_is_named_without_what_it_read(
    words: tuple[str, ...], name: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plug-in that fails at what was asked ends the command with code 2 and one line, never with a traceback."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", "working")

    spoken = say(capsys, *words)

    assert (2, "") == (spoken.code, spoken.out)
    assert (
        f"uitbreiding working ({OURS} 6.6.6): is mislukt bij het werk ({name}: ValueError (working.py:15))"
        == (spoken.err.splitlines()[0])
    )


def test_measure_that_fails_leaves_its_condition_open(registry: pk.Registry) -> None:
    """A measure that fails says nothing of a municipality: its condition is open, and a finding names the plug-in."""
    own = model(indicator("failing_measure", levels=2), levels=2)

    scorecard = pk.assess(pk.read_landscape(FACTS), model=own, registry=registry)

    one = scorecard.observation("failing_measure")
    assert (1, 2, f"{OURS} 6.6.6") == (one.certain, one.possible, *scorecard.plugins)
    (finding,) = (found for found in scorecard.findings if found.code == "plugin-failed")
    expected = f"The measure failing_measure of {OURS} 6.6.6 failed (ValueError (working.py:23)); "
    assert f"{expected}what it would have said stays open." == finding.say("en")


def test_command_lists_all_of_it(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of the command names everything that is wrong, and --strict makes it code 1."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", ",".join(NAMES))

    spoken = say(capsys, "plugins", "--format", "json", "--strict")

    failing = {one["distribution"] for one in json.loads(spoken.out)["plugins"] if one["state"] == "fails"}
    assert (1, {OURS, *(f"{OURS}-{name}" for name in ("twin", "newer", "older"))}) == (spoken.code, failing)


def test_limit_keeps_them_out(registry: pk.Registry) -> None:
    """What is not named is not even imported."""
    limited = pk.find_plugins(only=["good"])

    assert ((), "hoogste" in limited.methods) == (limited.faults, True)
