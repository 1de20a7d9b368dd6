"""Texts of a model that say nothing in a language."""

from typing import Any

import attrs

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.model import Descriptor, MaturityModel, SourceText
from professionele_klachtbehandeling.maturity.silence import silences


def refused(**fields: Any) -> list[str]:  # noqa: ANN401 - any field of a model
    """Return where the built-in model says nothing, with these fields in place of its own."""
    try:
        attrs.evolve(maturity_model(), **fields)
    except InvalidInput as error:
        return [mistake.say("en") for mistake in error.mistakes if mistake.code == "missing-text"]
    return []


def test_built_in_model_says_everything_twice() -> None:
    """No text of the model of the library is empty."""
    assert [] == list(silences(maturity_model()))


def test_empty_text_is_told_where_it_stands() -> None:
    """A text of nothing but blanks is none, at whatever depth it stands."""
    spearhead = maturity_model().spearheads[0]
    (first, *rest), empty = spearhead.indicators, Words("Vraag", " \n")
    silent = attrs.evolve(
        first, question=empty, descriptors=(Descriptor(level=1, nl="", en="x"), *first.descriptors[1:])
    )
    changed = attrs.evolve(spearhead, source=SourceText(nl="Bron", en=""), indicators=(silent, *rest))

    told = refused(title=Words("", "Title"), spearheads=(changed, *maturity_model().spearheads[1:]))

    missing = "this text is missing; a model says everything in Dutch and in English"
    assert [
        f"title.nl: {missing}",
        f"spearheads[0].indicators[0].question.en: {missing}",
        f"spearheads[0].indicators[0].descriptors[0].nl: {missing}",
        f"spearheads[0].source.en: {missing}",
    ] == told


def test_whole_model_is_looked_through() -> None:
    """Every text that a model can hold in two languages is looked at: whoever empties one is told of it."""
    found = [mistake.path for mistake in silences(_emptied(maturity_model()))]

    assert len({path.rpartition(".")[2] for path in found}) == 2
    assert len(found) > 2 * 28 * 5


def _emptied(model: MaturityModel) -> MaturityModel:
    """Return a model of which every text is empty, as no constructor would let it pass."""

    def emptied(part: Any) -> Any:  # noqa: ANN401 - whatever a model is made of
        if isinstance(part, tuple):
            return tuple(map(emptied, part))
        if isinstance(part, Words | Descriptor | SourceText):
            return attrs.evolve(part, nl="", en="")
        if attrs.has(type(part)):
            copy = object.__new__(type(part))
            for field in attrs.fields(type(part)):
                object.__setattr__(copy, field.name, emptied(getattr(part, field.name)))
            return copy
        return part

    whole = emptied(model)
    assert isinstance(whole, MaturityModel)
    return whole
