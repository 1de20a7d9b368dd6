"""Three-valued truth, exact bounds, level intervals and the explanation tree: the grammar of honest numbers."""

from professionele_klachtbehandeling.logic.bounds import Bounds
from professionele_klachtbehandeling.logic.explanation import Explanation
from professionele_klachtbehandeling.logic.levels import LevelInterval
from professionele_klachtbehandeling.logic.ratio import Option, ratio_bounds
from professionele_klachtbehandeling.logic.truth import Truth, all_of, any_of
from professionele_klachtbehandeling.logic.words import Words

__all__ = ["Bounds", "Explanation", "LevelInterval", "Option", "Truth", "Words", "all_of", "any_of", "ratio_bounds"]
