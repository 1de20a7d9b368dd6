"""Everything that is checked, here and in CI: `nox` runs the sessions that must be green, `nox -l` lists them all."""

import os
import platform
import shutil
from pathlib import Path
from typing import Final

import nox

nox.needs_version = ">=2025.10.16"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
# An interpreter that is not there is named in the closing summary, and is an error where CI is set; none is downloaded.
nox.options.download_python = "never"
os.environ["UV_PYTHON_DOWNLOADS"] = "never"

ROOT: Final = Path(__file__).parent
PACKAGE: Final = "professionele_klachtbehandeling"
PYPROJECT: Final = nox.project.load_toml(ROOT / "pyproject.toml")
HERE: Final = ".".join(platform.python_version_tuple()[:2])
# The oldest and the newest Python promised, and the one at hand: so that whoever has only 3.12 runs the tests too.
PYTHONS: Final = sorted({"3.11", "3.13", HERE}, key=lambda version: int(version.partition(".")[2]))


PLUGINS: Final = tuple(sorted(path.parent.relative_to(ROOT) for path in ROOT.glob("plugins/*/pyproject.toml")))


def groups(*names: str) -> tuple[str, ...]:
    """Return the requirements of the dependency groups named."""
    return nox.project.dependency_groups(PYPROJECT, *names)


@nox.session
def lint(session: nox.Session) -> None:
    """Style and order of all Python."""
    session.install(*groups("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types of the library and its tests, and of each plug-in with its own."""
    session.install("-e.", *groups("types"))
    session.run("mypy")
    for folder in PLUGINS:
        session.install(f"-e./{folder}")
        session.run("mypy", f"{folder}/src", f"{folder}/tests")


@nox.session
def imports(session: nox.Session) -> None:
    """The layers, by the contracts in `.importlinter`."""
    session.install("-e.", *groups("imports"))
    session.run("lint-imports", "--no-cache", "--no-logo")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All tests but those of the documentation, and all examples in docstrings; branches are counted on one Python."""
    session.install("-e.", *groups("test"))
    usual = ("pytest", "--numprocesses=2", "--hypothesis-profile=ci", "--doctest-modules")
    if session.posargs or session.python != HERE:
        session.run(*usual, *(session.posargs or ["src", "tests", "--ignore=tests/docs"]))
        return
    # Counting branches doubles the time. The laws walk the same branches over and over, so they run without it.
    apart = ("tests/property", "tests/flow")
    ignored = (f"--ignore={folder}" for folder in ("tests/docs", *apart))
    session.run(*usual, f"--cov={PACKAGE}", "--cov-report=term", "src", "tests", *ignored)
    session.run(*usual, *apart)


@nox.session(reuse_venv=False)
def plugins(session: nox.Session) -> None:
    """The host among distributions that misbehave, and each plug-in's own tests, all with the built wheel."""
    built = Path(session.create_tmp(), "built")
    shutil.rmtree(built, ignore_errors=True)
    session.run("uv", "build", "--quiet", "--wheel", f"--out-dir={built}")
    (wheel,) = built.glob("*.whl")
    session.install(f"{wheel}[testing]", *groups("test"))
    # Some ask for another version of the library on purpose, which no installer would let through.
    session.install(
        "--no-deps", *(f"./{path.parent}" for path in sorted(Path("tests/misbehaving").glob("*/pyproject.toml")))
    )
    session.run("pytest", "tests/plugged")
    for folder in PLUGINS:
        # The library is the wheel that was just built, not the folder that the workspace would take.
        session.install("--no-sources", f"./{folder}")
        session.run(
            "pytest",
            "--numprocesses=2",
            f"{folder}/tests",
            env={"KLACHTBEHANDELING_PLUGINS": folder.name.partition("-")[2]},
        )


@nox.session
def scaffold(session: nox.Session) -> None:
    """What a new plug-in of each kind looks like to the tools of its author; that its tests pass, the tests show."""
    session.install("-e.[testing]", *groups("lint", "types"))
    begun = Path(session.create_tmp(), "begun")
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir()
    write = f"from {PACKAGE}.plugins.scaffold import KINDS, write_scaffold as write"
    session.run("python", "-c", f"{write}; [write(kind, 'phone-share', {str(begun)!r}) for kind in KINDS]")
    for folder in sorted(begun.iterdir()):
        with session.chdir(folder):
            session.run("ruff", "check", ".")
            session.run("ruff", "format", "--check", ".")
            session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation without one warning, and every code block in it."""
    session.install("-e.", *groups("docs", "test"))
    session.run("sphinx-build", "-E", "-n", "-W", "--keep-going", "-q", "docs", "docs/_build/html")
    session.run("pytest", "-q", "tests/docs")


@nox.session(default=False)
def pages(session: nox.Session) -> None:
    """Rewrite what is made from the code: pages of the reference, the picture of the README, the notebook."""
    session.install("-e.", *groups("notebook"))
    session.run("python", "-m", "docs.pages")


@nox.session(reuse_venv=False)
def build(session: nox.Session) -> None:
    """The sdist and the wheel made from it, and the demonstration where nothing but that wheel is installed."""
    built = Path(session.create_tmp(), "built")
    shutil.rmtree(built, ignore_errors=True)
    session.run("uv", "build", "--quiet", f"--out-dir={built}")
    (wheel,) = built.glob("*.whl")
    session.install(str(wheel))
    session.chdir(built)
    session.run("klachtbehandeling", "demo")


@nox.session(default=False)
def thorough(session: nox.Session) -> None:
    """The laws with many more examples than the daily run takes."""
    session.install("-e.", *groups("test"))
    session.run("pytest", "--numprocesses=2", "--hypothesis-profile=thorough", "tests/property", *session.posargs)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Twenty thousand files that are wrong in every way we could think of, over all readers, and as many tables."""
    session.install("-e.", *groups("test"))
    session.run(
        "pytest", "--numprocesses=2", "--hypothesis-profile=fuzz", "tests/property/test_fuzz.py", *session.posargs
    )
    folder = "plugins/source-tabel"
    session.install("--no-sources", f"./{folder}")
    session.run("pytest", "--numprocesses=2", "--hypothesis-profile=fuzz", f"{folder}/tests/test_fuzz.py")


@nox.session(default=False, python="3.11", reuse_venv=False)
def lowest(session: nox.Session) -> None:
    """All tests with the lowest versions that `pyproject.toml` promises."""
    floors = Path(session.create_tmp(), "floors.txt")
    session.run(
        "uv", "pip", "compile", "--quiet", "--resolution=lowest-direct", f"--output-file={floors}", "pyproject.toml"
    )
    session.install("-e.", f"--constraint={floors}", *groups("test"))
    # What old versions warn of on a new Python is no news about this library; a new plug-in takes warnings for errors.
    warned = "--deselect=tests/plugins/test_scaffold.py::test_its_tests_pass_as_written"
    usual = ("pytest", "--numprocesses=2", "--hypothesis-profile=ci", "-Wdefault", warned)
    session.run(*usual, *(session.posargs or ["tests"]))


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """The figures of `docs/reference/benchmarks.md`; they are printed and fail nothing."""
    session.install(".", *groups("bench"))
    for subject in ("start_up", "reading", "assessing"):
        session.run("python", f"benchmarks/{subject}.py")


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """The figures of `docs/reference/mutation-testing.md`: the share of changes of meaning that a test notices."""
    session.install("-e.", *groups("mutation"))
    session.run("python", "benchmarks/mutation.py", *session.posargs)
