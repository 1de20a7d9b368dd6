"""Why there is no level: never silence, always a named reason."""

import enum

import attrs

from professionele_klachtbehandeling.domain.vocabulary import Inapplicability


class AbsenceReason(enum.Enum):
    """The reasons why something has no level; the first four a person may state, the others follow from the facts.

    Reference: domain decisions 2 and 17.
    """

    TASK_NOT_PERFORMED = Inapplicability.TASK_NOT_PERFORMED.value
    KIND_CANNOT_OCCUR = Inapplicability.KIND_CANNOT_OCCUR.value
    NO_CASES = Inapplicability.NO_CASES.value
    OUT_OF_SCOPE = Inapplicability.OUT_OF_SCOPE.value
    NO_TASKS = "no-tasks"
    NO_CELLS = "no-cells"
    NO_SUPPORT_PAIRS = "no-support-pairs"
    NO_CHANNELS = "no-channels"
    NO_AGREEMENTS = "no-agreements"
    NO_ACTIONS = "no-actions"
    NOTHING_OUTSOURCED = "nothing-outsourced"
    NOTHING_DUE_YET = "nothing-due-yet"
    NO_CONTACT_TEAMS = "no-contact-teams"
    NO_KINDS = "no-kinds"
    NOTHING_APPLICABLE = "nothing-applicable"
    NO_WEIGHT = "no-weight"


@attrs.frozen
class Absence:
    """There is no level, and why (n.v.t.).

    >>> Absence(AbsenceReason.NOTHING_OUTSOURCED).reason.value
    'nothing-outsourced'
    """

    reason: AbsenceReason
