"""How many small changes to the meaning of the library its tests notice; prints the share per package.

The tool leaves decorated functions alone, and every measure is one. It is therefore given a copy of the source in which
`@decorated` above a function is written as `name = decorated(name)` below it, which means the same.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from math import sqrt
from pathlib import Path
from typing import Final

import libcst
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import get_mutant_name

ROOT: Final = Path(__file__).parents[1]
BUILD: Final = ROOT / "build" / "mutation"
SOURCE: Final = Path("src", "professionele_klachtbehandeling")
TESTS: Final = {
    "scoring": ["tests/scoring"],
    "logic": ["tests/logic"],
    "measures": ["tests/measures", "tests/cases", "tests/property/test_places.py"],
}
"""The tests that are to notice; those of all other packages would notice more, and take days."""
# The workers are forked from a process that has run no test yet, so that nothing remembered hides a mutant.
SETTINGS: Final = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["{source}/{package}/*"]
also_copy = ["examples"]
process_isolation = "forkserver"
track_dependencies = false
pytest_add_cli_args = ["-p", "no:randomly", "-p", "no:cacheprovider", "--hypothesis-profile=mutation"]
pytest_add_cli_args_test_selection = {tests}
"""
LEFT_ABOVE: Final = ("classmethod", "staticmethod")


class DecoratorsBelow(libcst.CSTTransformer):
    """Writes the decorators of functions below them."""

    def leave_FunctionDef(  # noqa: N802 - how libcst names it
        self,
        original_node: libcst.FunctionDef,  # noqa: ARG002 - libcst gives both
        updated_node: libcst.FunctionDef,
    ) -> libcst.FunctionDef | libcst.FlattenSentinel[libcst.BaseStatement]:
        """Return the function bare, and after it one assignment per decorator, the lowest first."""
        decorators = [one.decorator for one in updated_node.decorators]
        if not decorators or any(isinstance(one, libcst.Name) and one.value in LEFT_ABOVE for one in decorators):
            return updated_node
        name = updated_node.name.value
        below = [
            libcst.parse_statement(f"{name} = {libcst.Module([]).code_for_node(one)}({name})")
            for one in reversed(decorators)
        ]
        return libcst.FlattenSentinel([updated_node.with_changes(decorators=()), *below])


def modules(package: str) -> list[Path]:
    """Return the modules of a package, by their path from the copy."""
    return sorted(Path().glob(f"{SOURCE}/{package}/*.py"))


def prepare(package: str) -> None:
    """Make the copy in the folder at hand; verdicts of an earlier run stay where the source did not change."""
    for name in ("src", "tests", "examples"):
        shutil.rmtree(name, ignore_errors=True)
        shutil.copytree(ROOT / name, name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = SETTINGS.format(source=SOURCE, package=package, tests=TESTS[package])
    Path("pyproject.toml").write_text(
        (ROOT / "pyproject.toml").read_text(encoding="utf-8") + settings, encoding="utf-8"
    )
    for module in modules(package):
        times = module.stat()
        tree = libcst.parse_module(module.read_text(encoding="utf-8"))
        module.write_text(tree.visit(DecoratorsBelow()).code, encoding="utf-8")
        os.utime(module, ns=(times.st_atime_ns, times.st_mtime_ns))


def mutants(package: str) -> list[str]:
    """Return the names of all mutants of a package."""
    return [
        get_mutant_name(module, name)
        for module in modules(package)
        for name in mutate_file_contents(str(module), module.read_text(encoding="utf-8")).mutant_names
    ]


def verdicts(package: str) -> dict[str, str]:
    """Return the verdict on each mutant of which there is one."""
    found: dict[str, str] = {}
    for module in modules(package):
        data = SourceFileMutationData(path=module)
        data.load()
        found |= {name: status_by_exit_code[code] for name, code in data.exit_code_by_key.items() if code is not None}
    return found


def told(package: str, found: Counter[str], total: int) -> str:
    """Return the share of a package in a sentence; that of a sample with the half width of its 95 % interval."""
    tried = sum(found.values())
    share = found["killed"] / tried
    margin = 1.96 * sqrt(share * (1 - share) / tried * (1 - tried / total))
    return f"{package}: {share:.1%} ± {margin:.1%} killed; {tried} of {total} mutants tried: {dict(found)}"


def main() -> None:
    """Mutate the packages asked for, wholly or a seeded sample of each, and print the shares."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("packages", nargs="*", default=list(TESTS))
    asked.add_argument("--sample", type=int, help="how many mutants of each package, at most")
    asked.add_argument("--seed", type=int, default=3)
    asked.add_argument("--keep", action="store_true", help="do not try again what an earlier run killed")
    given = asked.parse_args()
    lines = []
    for package in given.packages:
        folder = BUILD / package
        if not given.keep:
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        os.chdir(folder)
        prepare(package)
        listed = mutants(package)
        chosen = list(listed)
        random.Random(given.seed).shuffle(chosen)  # noqa: S311 - a sample, no secret
        chosen = chosen[: given.sample]
        sampled = set(chosen)
        before = verdicts(package)
        asked_for = [name for name in chosen if before.get(name) != "killed"]
        if asked_for:
            mutmut = Path(sys.executable).with_name("mutmut")
            subprocess.run([mutmut, "run", "--max-children=2", *asked_for], check=True)
        # Where other settings or tests made the tool forget what it found, that counts as not tried.
        after = {name: verdict for name, verdict in verdicts(package).items() if name in sampled}
        lines += [f"{verdict}: {name}" for name, verdict in sorted(after.items()) if verdict != "killed"]
        lines.append(told(package, Counter(after.values()), len(listed)))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
