"""What this plug-in offers: one model file."""

from importlib import resources
from importlib.resources.abc import Traversable

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_models() -> list[Traversable]:
    """Return the model file `behoorlijkheid.yaml`."""
    return [resources.files("klachtbehandeling_model_behoorlijkheid").joinpath("models", "behoorlijkheid.yaml")]
