"""What makes a model unable to work: gaps in the ladder, double ids, missing texts, no weight."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from professionele_klachtbehandeling.domain.article import LAWS
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.maturity.silence import silences

if TYPE_CHECKING:
    from professionele_klachtbehandeling.maturity.model import Indicator, MaturityModel


def unsoundness(model: "MaturityModel") -> Iterator[Mistake]:
    """Yield everything because of which a model cannot work."""
    yield from silences(model)
    yield from _ids(model)
    ladder = [step.level for step in model.levels]
    if ladder != list(range(1, len(ladder) + 1)) or len(ladder) < 2:
        yield Mistake(code="broken-ladder", path="levels", found=", ".join(map(str, ladder)))
        return
    yield from _doubles("sources", [source.key for source in model.sources], "source")
    yield from _doubles("spearheads", [spearhead.id for spearhead in model.spearheads], "spearhead")
    if not 0 < model.method.share <= 1:
        yield Mistake(code="out-of-range", path="method.share", found=str(model.method.share), noun="share")
    if not any(indicator.weight for spearhead in model.spearheads for indicator in spearhead.indicators):
        yield Mistake(code="no-weight", path="spearheads")
    keys = dict.fromkeys(sorted(source.key for source in model.sources))
    seen: set[str] = set()
    for number, spearhead in enumerate(model.spearheads):
        place = f"spearheads[{number}]"
        if not spearhead.indicators:
            yield Mistake(code="no-indicators", path=place, found=spearhead.id)
        for citation in spearhead.source.citations if spearhead.source else ():
            if citation not in keys:
                path = f"{place}.source.citations"
                yield Mistake(code="no-such", path=path, found=citation, noun="source", allowed=tuple(keys))
        for index, indicator in enumerate(spearhead.indicators):
            path = f"{place}.indicators[{index}]"
            if indicator.id in seen:
                yield Mistake(code="double", path=path, found=indicator.id, noun="indicator")
            seen.add(indicator.id)
            yield from _indicator(path, indicator, ladder, keys)


def _ids(model: "MaturityModel") -> Iterator[Mistake]:
    """Yield the ids by which nothing can be found again."""
    yield from id_mistakes(model.id, "id")
    for number, source in enumerate(model.sources):
        yield from id_mistakes(source.key, f"sources[{number}].key")
    for number, spearhead in enumerate(model.spearheads):
        yield from id_mistakes(spearhead.id, f"spearheads[{number}].id")
        for index, indicator in enumerate(spearhead.indicators):
            yield from id_mistakes(indicator.id, f"spearheads[{number}].indicators[{index}].id")


def _doubles(path: str, names: Sequence[str], noun: str) -> Iterator[Mistake]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield Mistake(code="double", path=f"{path}[{index}]", found=name, noun=noun)
        seen.add(name)


def _indicator(path: str, indicator: "Indicator", ladder: list[int], keys: Mapping[str, None]) -> Iterator[Mistake]:
    if indicator.weight < 0:
        yield Mistake(code="below-zero", path=f"{path}.weight", found=str(indicator.weight), noun="weight")
    described = [descriptor.level for descriptor in indicator.descriptors]
    if described != ladder:
        yield Mistake(code="descriptors-differ", path=f"{path}.descriptors", found=", ".join(map(str, described)))
    asked = [step.level for step in indicator.conditions]
    if indicator.track.value == "rated" and asked:
        yield Mistake(code="rated-with-conditions", path=f"{path}.conditions", found=indicator.id)
    if indicator.track.value == "computed" and asked != ladder[1:]:
        yield Mistake(code="conditions-differ", path=f"{path}.conditions", found=", ".join(map(str, asked)))
    for number, step in enumerate(indicator.conditions):
        if not step.all:
            yield Mistake(code="no-conditions", path=f"{path}.conditions[{number}].all", found=str(step.level))
    yield from _caps_and_sources(path, indicator, ladder, keys)


def _caps_and_sources(
    path: str, indicator: "Indicator", ladder: list[int], keys: Mapping[str, None]
) -> Iterator[Mistake]:
    for number, cap in enumerate(indicator.caps):
        if cap.level not in ladder:
            yield Mistake(
                code="no-such",
                path=f"{path}.caps[{number}].level",
                found=str(cap.level),
                noun="level",
                allowed=tuple(map(str, ladder)),
            )
    for number, source in enumerate(indicator.sources):
        if source not in keys and not source.startswith(tuple(f"{law} " for law in LAWS)):
            yield Mistake(
                code="no-such",
                path=f"{path}.sources[{number}]",
                found=source,
                noun="source",
                allowed=tuple(keys),
            )
