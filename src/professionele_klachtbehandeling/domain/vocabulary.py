"""The closed lists of the field: every value a field may take, once.

Terms of the law and of the ombudsman's report keep their Dutch word as value.
"""

import enum
from typing import Final


class InputKind(enum.Enum):
    """Kind of input a resident comes with (soort)."""

    COMPLAINT = "klacht"
    SIGNAL = "signaal"
    REPORT = "melding"
    REQUEST_FOR_HELP = "hulpvraag"

    # Asked for thousands of times in an assessment. A member equals itself only, so that its identity will do; the hash
    # of enum.Enum is that of its name, worked out anew each time.
    __hash__ = object.__hash__


class State(enum.Enum):
    """How far something has come: only what is in force counts, plans are not practice (stand)."""

    IN_FORCE = "in-force"
    PLANNED = "planned"
    ANNOUNCED = "announced"
    RECOMMENDED = "recommended"
    CLOSED = "closed"


class Inapplicability(enum.Enum):
    """Why a person may say that something does not apply: the closed list; "outsourced" is not on it.

    Reference: domain decision 2.
    """

    TASK_NOT_PERFORMED = "task-not-performed"
    KIND_CANNOT_OCCUR = "kind-cannot-occur"
    NO_CASES = "no-cases"
    OUT_OF_SCOPE = "out-of-scope"


class TaskDomain(enum.Enum):
    """Field of policy a task belongs to (domein)."""

    WMO = "wmo"
    YOUTH = "jeugd"
    PARTICIPATION = "participatie"
    DEBT_HELP = "schuldhulp"
    INTEGRATION = "inburgering"
    SOCIAL_OTHER = "sociaal-overig"
    PUBLIC_SPACE = "openbare-ruimte"
    ENVIRONMENT = "omgeving"
    MOBILITY = "mobiliteit"
    CIVIL_AFFAIRS = "burgerzaken"
    TAXES = "belastingen"
    GENERAL_SERVICE = "dienstverlening"
    INTERNAL = "bedrijfsvoering"
    OTHER = "overig"


SOCIAL_DOMAINS: Final = (
    TaskDomain.WMO,
    TaskDomain.YOUTH,
    TaskDomain.PARTICIPATION,
    TaskDomain.DEBT_HELP,
    TaskDomain.INTEGRATION,
    TaskDomain.SOCIAL_OTHER,
)
"""The fields of policy that together are the social domain (sociaal domein)."""


class Way(enum.Enum):
    """Way in which a channel can be used (toegangswijze)."""

    WEB_FORM = "web-form"
    EMAIL = "email"
    APP = "app"
    SOCIAL_MEDIA = "social-media"
    PHONE = "phone"
    DESK = "desk"
    WALK_IN = "walk-in"
    HOME_VISIT = "home-visit"
    POST = "post"


ELECTRONIC_WAYS: Final = (Way.WEB_FORM, Way.EMAIL, Way.APP, Way.SOCIAL_MEDIA)
"""Reference: domain decision 1."""
ORAL_WAYS: Final = (Way.PHONE, Way.DESK, Way.WALK_IN, Way.HOME_VISIT)
"""Reference: domain decision 1; post is neither electronic nor oral."""


class SupportKind(enum.Enum):
    """Independent support for a resident (onafhankelijke ondersteuning)."""

    CLIENT_SUPPORT = "clientondersteuning"
    CONFIDENTIAL_ADVISER = "vertrouwenspersoon"


class LegalForm(enum.Enum):
    """Legal form of an executing body, or of the tie with it (rechtsvorm)."""

    FOUNDATION = "stichting"
    ASSOCIATION = "vereniging"
    PRIVATE_COMPANY = "bv"
    PUBLIC_COMPANY = "nv"
    COOPERATIVE = "cooperatie"
    JOINT_PUBLIC_BODY = "openbaar-lichaam"
    JOINT_OPERATIONS = "bedrijfsvoeringsorganisatie"
    JOINT_ORGAN = "gemeenschappelijk-orgaan"
    HOST_MUNICIPALITY = "centrumgemeente"
    OTHER = "overig"


class Basis(enum.Enum):
    """On what ground a body performs a task (grondslag)."""

    PURCHASE = "inkoop"
    SUBSIDY = "subsidie"
    TRANSFER = "delegatie"
    MANDATE = "mandaat"
    ARRANGEMENT = "gemeenschappelijke-regeling"
    HOST_MUNICIPALITY = "centrumgemeente"
    IN_HOUSE = "inbesteding"
    OTHER = "overig"


class BodyStatus(enum.Enum):
    """What a body is in law, which decides where a resident can go after its own handling."""

    MUNICIPALITY = "gemeente"
    JOINT_ARRANGEMENT = "gemeenschappelijke-regeling"
    CARE_PROVIDER = "wkkgz-aanbieder"
    YOUTH_PROVIDER = "jeugdhulpaanbieder"
    OTHER = "overig"


class RouteKind(enum.Enum):
    """Kind of external complaint route (externe klachtroute)."""

    NATIONAL_OMBUDSMAN = "nationale-ombudsman"
    OWN_OMBUDSMAN = "ombudsvoorziening"
    DISPUTE_BODY = "geschilleninstantie"
    COMPLAINTS_COMMITTEE = "klachtencommissie"
    OTHER = "overig"


class Organ(enum.Enum):
    """Body that can decide (orgaan)."""

    COLLEGE = "college"
    COUNCIL = "raad"
    MAYOR = "burgemeester"
    OTHER = "overig"


class DecisionSubject(enum.Enum):
    """What a decision is about (onderwerp van een besluit)."""

    SCOPE = "reikwijdte"
    COMPLAINT_PROCEDURE = "klachtregeling"
    OMBUDSMAN = "ombudsvoorziening"
    OVERSIGHT = "toezicht"
    OTHER = "overig"


class Link(enum.Enum):
    """Link of the chain along which information goes (schakel)."""

    CIVIL_SERVICE_TO_COLLEGE = "ambtelijk-college"
    COLLEGE_TO_COUNCIL = "college-raad"
    BODY_TO_MUNICIPALITY = "uitvoerder-gemeente"
    OTHER = "overig"


class Involvement(enum.Enum):
    """How a party took part in a vision (betrokkenheid); not at all is `none`."""

    DECIDED = "decided"
    INVOLVED = "involved"


class CultureCategory(enum.Enum):
    """Side of culture that an intervention touches (categorie)."""

    LEADERSHIP = "leiderschap"
    CRAFT = "vakmanschap"
    DISCRETION = "handelingsruimte"
    COOPERATION = "samenwerking"
    LEARNING = "leren"
    RESIDENTS_VIEW = "inwonersperspectief"


class ActionOrigin(enum.Enum):
    """Where an improvement action came from (herkomst)."""

    COMPLAINT = "klacht"
    SIGNAL = "signaal"
    REPORT = "melding"
    REQUEST_FOR_HELP = "hulpvraag"
    OTHER = "overig"


class ReviewSubject(enum.Enum):
    """What was looked at again, tested or measured (onderwerp van een toets)."""

    CHANNEL_OVERVIEW = "channel-overview"
    RESPONSIBILITY_MATRIX = "responsibility-matrix"
    PUBLIC_INFORMATION = "public-information"
    ACCESSIBILITY = "accessibility"
    SUPPORT_AWARENESS = "support-awareness"
    FALLBACK_OUTCOMES = "fallback-outcomes"
    EXTERNAL_ROUTES = "external-routes"
    SATISFACTION = "satisfaction"
    LEARNING_EFFECT = "learning-effect"
    OTHER = "other"


class ReferralManner(enum.Enum):
    """How a resident is passed on (wijze van doorverwijzen)."""

    COLD = "koud"
    WARM = "warm"
    FORWARDED = "doorzending"


class Stance(enum.Enum):
    """Whether evidence supports a value or contradicts it."""

    FOR = "for"
    AGAINST = "against"


class Grade(enum.Enum):
    """How strong evidence is: somebody's word, a document, or a sample and observation (bewijsgraad)."""

    STATED = "verklaard"
    DOCUMENTED = "gedocumenteerd"
    TESTED = "getoetst"


class RemarkTopic(enum.Enum):
    """Why a remark is kept (soort opmerking)."""

    OBSERVATION = "observation"
    OPEN_QUESTION = "open-question"
    CONTRADICTION = "contradiction"


class AllTasks(enum.Enum):
    """For every task of the municipality (alle taken)."""

    ALL = "all"


ALL: Final = AllTasks.ALL

MUNICIPALITY: Final = "gemeente"
COLLEGE: Final = Organ.COLLEGE.value
COUNCIL: Final = Organ.COUNCIL.value
MAYOR: Final = Organ.MAYOR.value
CIVIL_SERVICE: Final = "ambtelijke-organisatie"
REGISTRY: Final = "griffie"
MUNICIPAL_PARTIES: Final = (MUNICIPALITY, COLLEGE, COUNCIL, MAYOR, CIVIL_SERVICE, REGISTRY)
"""Parties that every municipality has; they need not be listed as organisations."""
