"""The page on the measures: what a condition of a model can ask."""

import inspect
import re
from collections.abc import Iterator
from typing import Final

from docs.pages.markdown import code, page, sentence, table
from professionele_klachtbehandeling.face.registry import all_measures, maturity_model
from professionele_klachtbehandeling.law.duty import duties
from professionele_klachtbehandeling.measures.measure import CHOICES, FunctionMeasure, Measure, MeasureKind
from professionele_klachtbehandeling.texts import has_text, text

_INTRODUCTION: Final = """\
What a condition of a model can ask of the facts. A measure gives an exact *share* (ask `at_least` or `at_most`,
between 0 and 1), a *count* (ask `at_least` or `at_most`) or a *truth* (ask `is: true` or `is: false`), each with
bounds where facts are unknown. Where there is nothing to take a share of, it is absent with a reason; a condition
says with `if_absent: met` or `if_absent: not-met` what to make of that, and otherwise the indicator does, with
`when_empty`.

What a measure is told stands under `with`. *Quality fields* are those of which an improvement never lowers the
measure: making one better is what helps. A measure may read more, see [the landscape file](landscape-file.md).
*Domain decisions* are numbered in [how the formulas are read](../explanation/formulas.md).
"""
_DEMANDS: Final = {MeasureKind.SHARE: "at_least: 4/5", MeasureKind.COUNT: "at_least: 1", MeasureKind.TRUTH: "is: true"}


def measures_page() -> str:
    """Return the page."""
    return page(
        "Measures",
        _INTRODUCTION.strip(),
        *(block for measure in all_measures().values() for block in _measure(measure)),
    )


def _measure(measure: Measure) -> Iterator[str]:
    yield f"## {measure.name}"
    told, meanings = _docstring(measure)
    yield told
    key = f"measure.{measure.name}"
    called = f", *{text(key, 'nl')}*" if has_text(key, "nl") else ""
    users = ", ".join(_users(measure.name)) or "no indicator of the built-in model"
    yield f"A {measure.kind.value}{called}. Asked by {users}."
    yield f"```yaml\n{_example(measure)}\n```"
    if measure.parameters:
        rows = (
            (
                code(name),
                _choices(name, default),
                _default(default),
                sentence(meanings[name]) if name in meanings else "",
            )
            for name, default in measure.parameters.items()
        )
        yield table(("told with", "what it can be", "left out", "meaning"), rows)
    if measure.quality_fields:
        yield "Quality fields: " + ", ".join(code(field) for field in measure.quality_fields) + "."


def _docstring(measure: Measure) -> tuple[str, dict[str, str]]:
    """Return what a measure gives, and what its docstring says of what it is told."""
    if not isinstance(measure, FunctionMeasure):
        return "", {}
    before, _, arguments = (inspect.getdoc(measure.function) or "").partition("\n\nArgs:\n")
    listed, _, after = arguments.partition("\n\n")
    meanings = dict(re.findall(r"^    (\w+): (.*)$", re.sub(r"\n {8,}", " ", listed), flags=re.MULTILINE))
    told = sentence(before.removeprefix("Return "))
    return "\n\n".join(part for part in (told, after) if part), meanings


def _users(name: str) -> Iterator[str]:
    """Yield the indicators whose conditions ask a measure, and the articles whose duty it shows."""
    for _, indicator in maturity_model().walk():
        conditions = [condition for step in indicator.conditions for condition in step.all]
        if any(one.measure == name for one in (*conditions, *([indicator.applies] if indicator.applies else []))):
            yield indicator.id
    for duty in duties():
        if duty.measure == name:
            yield f"the duty of {duty.article}"


def _example(measure: Measure) -> str:
    """Return a condition on a measure, with a value for each parameter that has no default."""
    told = {
        name: CHOICES[name][0] if name in CHOICES else 12
        for name, default in measure.parameters.items()
        if default is inspect.Parameter.empty
    }
    with_ = ", with: {" + ", ".join(f"{name}: {value}" for name, value in told.items()) + "}" if told else ""
    return f"{{measure: {measure.name}{with_}, {_DEMANDS[measure.kind]}}}"


def _choices(name: str, default: object) -> str:
    if name in CHOICES:
        several = "one or more of " if name.endswith("s") else ""
        return several + ", ".join(code(choice) for choice in CHOICES[name])
    return "yes or no" if isinstance(default, bool) else "whole number of 1 or more"


def _default(default: object) -> str:
    if default is inspect.Parameter.empty:
        return "must be given"
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, tuple):
        return ", ".join(code(member) for member in default)
    return "not asked" if default is None else code(default)
