"""The format `json`."""

import json

from professionele_klachtbehandeling.documents.json_format import JsonFormat
from tests.documents.reports import of_nothing


def test_document_has_model_plugins_and_results() -> None:
    """The document says with which model and plug-ins it was made, then the outcomes."""
    document = json.loads(JsonFormat().render(of_nothing(plugins=("klachtbehandeling-x 1.0",))))

    assert ["model", "plugins", "results"] == list(document)
    assert (["klachtbehandeling-x 1.0"], "Leeghoven") == (
        document["plugins"],
        document["results"][0]["municipality"]["name"],
    )


def test_document_is_the_same_in_each_language() -> None:
    """What other programs read does not depend on who looks."""
    assert JsonFormat().render(of_nothing(language="nl")) == JsonFormat().render(of_nothing(language="en"))
