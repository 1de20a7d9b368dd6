"""What a file with a maturity model promises."""

import tempfile
from contextlib import ExitStack
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from pathlib import Path

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.testing.builders import a_landscape, a_rating, rated_scorecard
from professionele_klachtbehandeling.testing.promise import BrokenPromise, keep


class ModelConformance:
    """Tests for a model: subclass it, and say which file."""

    def path(self) -> Path | Traversable:
        """Return the file under test, named after the id of the model in it.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(
            f"{type(self).__name__} must say what it tests: def path(self): return files(…) / '….yaml'"
        )

    def model(self) -> MaturityModel:
        """Return the model in the file, every text and every condition checked.

        Raises:
            BrokenPromise: it has mistakes; all of them are listed.
        """
        with ExitStack() as opened:
            return _read(opened.enter_context(as_file(self.path())), self.path().name)

    def test_file_has_no_mistakes(self) -> None:
        """The file can be read: texts in both languages, a descriptor per level, no source cited that is not listed."""
        self.model()

    def test_id_is_the_name_of_the_file(self) -> None:
        """A model is found by its id, and the file is named after it."""
        name, wanted = self.path().name, f"{self.model().id}.yaml"
        keep(name == wanted, f"the file {name} holds the model {self.model().id!r}", f"name the file {wanted}")

    def test_every_text_is_translated(self) -> None:
        """What people read of an indicator is not the same text in both languages."""
        for _, indicator in self.model().walk():
            told = [("question", indicator.question)]
            told += [(f"descriptor of level {one.level}", one.words) for one in indicator.descriptors]
            for place, words in told:
                keep(words.nl != words.en, f"{indicator.id}: {place} is the same in nl and en", "translate one of them")

    def test_levels_can_be_told_apart(self) -> None:
        """No two levels of an indicator are described in the same words."""
        for _, indicator in self.model().walk():
            for language in ("nl", "en"):
                seen = [one.words.read(language).strip() for one in indicator.descriptors]
                keep(
                    len(seen) == len(set(seen)),
                    f"{indicator.id}: two levels read the same in {language}",
                    "describe each",
                )

    def test_every_listed_source_is_cited(self) -> None:
        """A source that is listed is one that an indicator or a spearhead rests on."""
        model = self.model()
        cited = {source for _, indicator in model.walk() for source in indicator.sources}
        cited |= {key for one in model.spearheads if one.source for key in one.source.citations}
        unused = [source.key for source in model.sources if source.key not in cited]
        keep(not unused, f"nothing cites {', '.join(unused)}", "cite it where it was used, or take it off the list")

    def test_written_and_read_back_it_is_the_same(self) -> None:
        """A model that is written to a file and read again is the same, and so are its bytes."""
        model = self.model()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"{model.id}.yaml")
            path.write_text(to_yaml(model), encoding="utf-8")
            again = _read(path, path.name)
        keep(again == model, "written and read back it is another model", "tell the maintainers of the library")
        keep(to_yaml(again) == to_yaml(model), "the second time other bytes are written", "tell the maintainers")

    def test_no_facts_leave_everything_open(self) -> None:
        """Of a municipality of which nothing is known, no indicator is certain above the lowest level."""
        for one in _assessed(self.model()).observations:
            certain = one.certain
            keep(
                certain in (None, 1),
                f"{one.id}: of no facts at all it makes level {certain}",
                "ask in each level something that must be known to be met",
            )

    def test_ratings_alone_reach_every_level(self) -> None:
        """Without any fact, an indicator stands on the level that people rate it."""
        model = self.model()
        for level in range(1, model.highest + 1):
            scorecard = rated_scorecard(model, (a_rating(one, level) for one in model.indicators))
            for one in scorecard.observations:
                keep(one.level == level, f"{one.id}: rated {level}, it stands on {one.level}", "tell the maintainers")
            for result in scorecard.spearheads:
                keep(
                    result.level == level or not any(one.weight for one in result.spearhead.indicators),
                    f"{result.id}: with all indicators on {level} it stands on {result.outcome}",
                    "choose another method or share",
                )


def _read(path: Path, name: str) -> MaturityModel:
    try:
        return maturity_model(path)
    except InvalidInput as error:
        raise BrokenPromise(f"{name} has mistakes\nWhat to do: mend\n{error}") from error


def _assessed(model: MaturityModel) -> Scorecard:
    return assess(a_landscape(), model=model)
