"""Small chains for tests: tasks, who performs them, and agreements that count unless told otherwise."""

from fractions import Fraction
from typing import Any

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability, InputKind, Link

KLACHT, SIGNAAL, MELDING, HULPVRAAG = InputKind
INSIDE = (Link.CIVIL_SERVICE_TO_COLLEGE, Link.COLLEGE_TO_COUNCIL)
COMPLETE = ("organisations", "tasks", "outsourced_tasks", "agreements")
BODIES = (Organisation(id="werkplein", name="Werkplein"), Organisation(id="zorggroep", name="Zorggroep Linde"))


def task(id: str, *kinds: InputKind, **fields: Any) -> Task:  # noqa: A002, ANN401 - the word of the field; facts of any type
    """Return a task to which these kinds apply, and no others."""
    others = (kind for kind in InputKind if kind not in kinds)
    exceptions = tuple(NotApplicable(kind=kind, reason=Inapplicability.KIND_CANNOT_OCCUR) for kind in others)
    return Task(id=id, name=id, not_applicable=exceptions, **fields)


def agreement(
    id: str,  # noqa: A002 - the word of the field
    link: Link = Link.COLLEGE_TO_COUNCIL,
    **fields: Any,  # noqa: ANN401 - facts of any type
) -> AccountabilityAgreement:
    """Return an agreement on all kinds that counts, but for what is told."""
    complete: dict[str, Any] = {
        "kinds": tuple(InputKind),
        "content": "aantallen en oorzaken",
        "form": "brief",
        "frequency": Frequency(Fraction(4)),
        "responsible": "coördinator",
        "adopted": True,
    }
    return AccountabilityAgreement(id=id, link=link, **{**complete, **fields})
