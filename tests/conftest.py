"""The sizes in which hypothesis looks for counter-examples; `fuzz` is the number of files that are tried in all."""

import os

from hypothesis import Phase, settings

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("thorough", max_examples=2_000, deadline=None)
settings.register_profile("fuzz", max_examples=20_000, deadline=None)
# Of a mutant it matters whether a counter-example is found, not which one is the smallest.
settings.register_profile(
    "mutation",
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile("ci" if "CI" in os.environ else "dev")

# These are distributions, not tests: one of them ends the process when it is imported.
collect_ignore = ["misbehaving"]
