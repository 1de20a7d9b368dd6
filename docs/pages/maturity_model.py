"""The page on the built-in model with all its texts, in one language."""

from collections.abc import Iterator, Mapping
from typing import Final

from docs.pages.markdown import code, page, table
from docs.pages.reading import readers
from professionele_klachtbehandeling.assessment.wording import told_demand, told_measure
from professionele_klachtbehandeling.exchange.scalars import noun_of
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.maturity.model import Indicator, MaturityModel, Spearhead, WhenEmpty
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label, term_label

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "nl": {
        "introduction": (
            "Deze bladzijde toont het hele ingebouwde model, zoals het in het bestand van het model staat; "
            "dezelfde bladzijde [in het Engels](model-en.md). *Wat de bron vraagt* vertelt in onze woorden wat in "
            "de genoemde bronnen is gelezen. De genoemde artikelen zijn van de wet. Al het andere is van ons: de "
            "vragen, de niveaus, de voorwaarden met hun drempels en termijnen, en de gewichten. Lees ook [wat van "
            "ons is en wat van de ombudsman](../explanation/wat-is-van-wie.md)."
        ),
        "rule": "Rekenregel",
        "level": "niveau",
        "descriptor": "wat er te zien is",
        "conditions": "wat de feiten moeten laten zien",
        "applies": "Van toepassing als",
        "otherwise": "anders n.v.t.",
        "when-empty": "Als er niets te tellen is",
        "facts": "Leest",
        "weight": "gewicht",
        "rated": "alleen door mensen te beoordelen",
        "floor": "geen eis",
    },
    "en": {
        "introduction": (
            "This page shows the whole built-in model as it stands in the model file; the same page [in "
            "Dutch](model-nl.md). *What the source asks* tells in our words what was read in the sources cited. "
            "The articles named are those of the law. Everything else is ours: the questions, the levels, the "
            "conditions with their thresholds and windows, and the weights. See also [what is ours and what is "
            "the ombudsman's](../explanation/wat-is-van-wie.md) (in Dutch)."
        ),
        "rule": "Method",
        "level": "level",
        "descriptor": "what can be seen",
        "conditions": "what the facts must show",
        "applies": "Applies if",
        "otherwise": "otherwise absent",
        "when-empty": "Where there is nothing to count",
        "facts": "Reads",
        "weight": "weight",
        "rated": "for people to judge only",
        "floor": "nothing asked",
    },
}
"""The words of the page that the model and the catalogues do not have."""


def model_page(language: str) -> str:
    """Return the page."""
    model, words = maturity_model(), _WORDS[language]
    heads = [
        text(
            "model.levels", language, levels=", ".join(f"{one.level} {one.name.read(language)}" for one in model.levels)
        ),
        f"{words['rule']}: {text(f'method.{model.method.name}', language)}, {model.method.share}",
        text("model.title", language, title=model.title.read(language), version=model.version, date=model.date),
    ]
    return page(
        model.title.read(language),
        model.disclaimer.read(language),
        words["introduction"],
        "\n".join(f"- {line}" for line in heads),
        *(block for spearhead in model.spearheads for block in _spearhead(model, spearhead, language)),
        f"## {text('model.sources', language).removesuffix(':')}",
        *_sources(model, language),
    )


def _spearhead(model: MaturityModel, spearhead: Spearhead, language: str) -> Iterator[str]:
    actors = ", ".join(term_label(noun_of(type(actor)), actor.value, language) for actor in spearhead.actors)
    yield "## " + text("model.spearhead", language, id=spearhead.id, name=spearhead.name.read(language), actors=actors)
    if spearhead.source is not None:
        told = spearhead.source.nl if language == "nl" else spearhead.source.en
        citations = ", ".join(_cited(model, key, language) for key in spearhead.source.citations)
        yield text("model.source-text", language, text=told, citations=citations)
    if spearhead.interpretation is not None:
        yield text("model.interpretation", language, text=spearhead.interpretation.read(language))
    for indicator in spearhead.indicators:
        yield from _indicator(model, indicator, language)


def _indicator(model: MaturityModel, indicator: Indicator, language: str) -> Iterator[str]:
    words = _WORDS[language]
    track = text(f"model.{indicator.track.value}", language)
    key = text("model.key", language) if indicator.key else ""
    yield f"### {indicator.id} {indicator.name.read(language)}"
    yield f"*{track}{key}, {words['weight']} {indicator.weight}*"
    yield f"**{indicator.question.read(language)}**"
    rows = (
        (
            f"{descriptor.level}",
            descriptor.words.read(language),
            _conditions(indicator, descriptor.level, language),
        )
        for descriptor in indicator.descriptors
    )
    yield table((words["level"], words["descriptor"], words["conditions"]), rows)
    yield "\n".join(f"- {line}" for line in _remarks(model, indicator, language))


def _conditions(indicator: Indicator, level: int, language: str) -> str:
    words = _WORDS[language]
    if not indicator.conditions:
        return words["rated"]
    asked = [condition for step in indicator.conditions if step.level == level for condition in step.all]
    return "; ".join(_told(condition, language) for condition in asked) or words["floor"]


def _told(condition: Condition, language: str) -> str:
    return f"{told_measure(condition).read(language)}: {told_demand(condition).read(language)}"


def _remarks(model: MaturityModel, indicator: Indicator, language: str) -> Iterator[str]:
    words = _WORDS[language]
    if indicator.interpretation is not None:
        yield text("model.interpretation", language, text=indicator.interpretation.read(language))
    yield text("model.evidence", language, text=indicator.evidence.read(language))
    sources = ", ".join(_cited(model, source, language) for source in indicator.sources)
    yield text("model.rests-on", language, sources=sources)
    if indicator.applies is not None:
        reason = text(f"absence.{indicator.applies.reason.value}", language)
        yield f"{words['applies']}: {_told(indicator.applies, language)}; {words['otherwise']} ({reason})"
    if indicator.conditions and indicator.when_empty is not WhenEmpty.ABSENT:
        noun = noun_of(WhenEmpty)
        yield f"{words['when-empty']}: {term_label(noun, indicator.when_empty.value, language)}"
    for cap in indicator.caps:
        yield text("model.cap", language, article=cap.article, level=cap.level)
    if read := _read(indicator.id, language):
        yield f"{words['facts']}: {read}"


def _read(indicator: str, language: str) -> str:
    """Return the fields that an indicator reads, by section."""
    found: dict[str, list[str]] = {}
    for path in sorted(field for field, ids in readers().items() if indicator in ids):
        section, _, name = path.partition(".")
        found.setdefault(section, []).append(f"{field_label(section, name, language)} ({code(name)})")
    return "; ".join(f"{_section(section, language)}: {', '.join(fields)}" for section, fields in found.items())


def _section(section: str, language: str) -> str:
    anchor = section_label(section, "en").lower().replace(" ", "-")
    return f"[{section_label(section, language)}](landscape-file.md#{anchor})"


def _cited(model: MaturityModel, source: str, language: str) -> str:
    """Return a source as a link to the list below; an article of law as it is."""
    return f"[{source}](#{language}-{source.lower()})" if source in {one.key for one in model.sources} else source


def _sources(model: MaturityModel, language: str) -> Iterator[str]:
    for source in model.sources:
        address = f" — <https://{source.address}>" if source.address else ""
        yield f"({language}-{source.key.lower()})=\n**{source.key}**: {source.title}{address}"
