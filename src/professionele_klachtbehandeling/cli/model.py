"""`klachtbehandeling model`: what a maturity model asks."""

from collections.abc import Iterator

import click

from professionele_klachtbehandeling.assessment.wording import told_demand, told_measure
from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options
from professionele_klachtbehandeling.cli.speaking import SpokenCommand, SpokenGroup
from professionele_klachtbehandeling.maturity.model import Indicator, MaturityModel
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""
    group = SpokenGroup("model", language)
    group.add_command(_show(language), "show")
    return group


def _show(language: str) -> click.Command:
    def show(name: str | None) -> int:
        from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL, maturity_model

        click.echo("\n".join(_lines(maturity_model(name or DEFAULT_MODEL, registry=asked_registry()), language)))
        return FINE

    params = [click.Argument(["name"], required=False, metavar="[MODEL]"), *plugin_options(language)]
    return SpokenCommand("model-show", language, show, params)


def _lines(model: MaturityModel, language: str) -> Iterator[str]:
    yield text("model.title", language, title=model.title.read(language), version=model.version, date=model.date)
    yield model.disclaimer.read(language)
    ladder = ", ".join(f"{step.level} {step.name.read(language)}" for step in model.levels)
    yield text("model.levels", language, levels=ladder)
    for spearhead in model.spearheads:
        actors = ", ".join(actor.value for actor in spearhead.actors)
        yield ""
        yield text("model.spearhead", language, id=spearhead.id, name=spearhead.name.read(language), actors=actors)
        if spearhead.source is not None:
            told = spearhead.source.nl if language == "nl" else spearhead.source.en
            yield text("model.source-text", language, text=told, citations=", ".join(spearhead.source.citations))
        if spearhead.interpretation is not None:
            yield text("model.interpretation", language, text=spearhead.interpretation.read(language))
        for indicator in spearhead.indicators:
            yield ""
            yield from _indicator_lines(indicator, language)
    yield ""
    yield text("model.sources", language)
    for source in model.sources:
        yield f"  [{source.key}] {source.title}{f' — {source.address}' if source.address else ''}"


def _indicator_lines(indicator: Indicator, language: str) -> Iterator[str]:
    track = text(f"model.{indicator.track.value}", language)
    key = text("model.key", language) if indicator.key else ""
    yield f"{indicator.id} {indicator.name.read(language)} ({track}{key})"
    yield f"  {indicator.question.read(language)}"
    for descriptor in indicator.descriptors:
        yield f"  {descriptor.level}. {descriptor.words.read(language)}"
    for step in indicator.conditions:
        for condition in step.all:
            asked, wanted = told_measure(condition).read(language), told_demand(condition).read(language)
            yield "  " + text("model.condition", language, level=step.level, measure=asked, demand=wanted)
    yield "  " + text("model.evidence", language, text=indicator.evidence.read(language))
    yield "  " + text("model.rests-on", language, sources="; ".join(indicator.sources))
    for cap in indicator.caps:
        yield "  " + text("model.cap", language, article=cap.article, level=cap.level)
