"""The format `json`: one document for other programs."""

import json

import attrs

from professionele_klachtbehandeling.assessment.record import model_record
from professionele_klachtbehandeling.documents.report import Report


@attrs.frozen
class JsonFormat:
    """All of the outcomes as one JSON document, fractions as text; it is the same in every language.

    Which plug-ins took part in any of them stands beside the model.
    """

    name: str = "json"

    def render(self, report: Report) -> bytes:
        """Return the document, in UTF-8."""
        results = [scorecard.to_dict() for scorecard in report.scorecards]
        document = {"model": model_record(report.model), "plugins": list(report.plugins), "results": results}
        return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
