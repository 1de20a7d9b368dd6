"""A plug-in with a model that cannot be used."""

from importlib import resources

import professionele_klachtbehandeling as pk


@pk.hookimpl
def klacht_register_models():
    """Return the file."""
    return [resources.files(__package__).joinpath("krom.yaml")]
