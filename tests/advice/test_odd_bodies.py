"""Organisations that nobody refers to or that seem to be one, and outsourcing that cannot be what it says."""

from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.review import Remark
from professionele_klachtbehandeling.domain.task import SupportArrangement, Task
from professionele_klachtbehandeling.domain.vocabulary import State, SupportKind
from tests.advice.finding import found, sentence

KCC = Organisation(id="kcc", name="Klantcontactcentrum", aliases=("KCC",), part_of="gemeente")
ZORG = Task(id="zorg", name="Zorg")


def named(*names: str) -> list[str]:
    """Return what is odd about organisations with these names, all of which are mentioned somewhere."""
    organisations = tuple(Organisation(id=f"o{number}", name=name) for number, name in enumerate(names))
    return found(organisations=organisations, remarks=(Remark(text=" en ".join(names)),))


def outsourced(**fields: Any) -> OutsourcedTask:  # noqa: ANN401 - facts of many types
    """Return care that is outsourced."""
    return OutsourcedTask(**{"id": "u", "task": "zorg", **fields})


def test_organisation_that_nobody_refers_to() -> None:
    """An organisation that occurs nowhere else plays no part."""
    assert ["organisation-unused organisations[0]"] == found(organisations=(KCC,))
    assert "Organisaties, Klantcontactcentrum: komt verder nergens voor." == sentence(
        "organisation-unused", organisations=(KCC,)
    )


@pytest.mark.parametrize(
    "sections",
    [
        {"channels": (Channel(id="balie", name="Balie", operator="kcc"),)},
        {"channels": (Channel(id="balie", name="Balie", operator=Disputed(("kcc", "gemeente"))),)},
        {"remarks": (Remark(text="Het KCC wil dit ook."),)},
        {"remarks": (Remark(text="Zie daar.", evidence=(Evidence(citation="Jaarplan Klantcontactcentrum"),)),)},
        {
            "tasks": (ZORG,),
            "support": (
                SupportArrangement(task="zorg", kind=SupportKind.CLIENT_SUPPORT, provider="Klantcontactcentrum"),
            ),
        },
    ],
    ids=["by id", "disputed", "by alias", "in a source", "by name"],
)
def test_organisation_that_is_mentioned_somewhere(sections: dict[str, Any]) -> None:
    """An id, a name or an alias in any text of another item is enough."""
    assert [] == [one for one in found(organisations=(KCC,), **sections) if one.startswith("organisation-unused")]


@pytest.mark.parametrize(
    ("names", "is_odd"),
    [
        (("Zorggroep Linde", "Zorggroep Lindde"), True),
        (("Zorggroep Linde B.V.", "zorggroep linde bv"), True),
        (("Werkplein de Rivieren", "Werkplein De Rivieren"), True),
        (("Wijkteam Oost", "Wijkteam West"), False),
        (("Sociaal wijkteam centrum 1", "Sociaal wijkteam centrum 2"), False),
        (("GGD", "GGZ"), False),
    ],
)
def test_organisations_with_almost_the_same_name(names: tuple[str, str], is_odd: bool) -> None:
    """A slip, a capital or a full stop makes no other organisation; another district or number does."""
    assert (["organisations-alike organisations[1]"] if is_odd else []) == named(*names)


def test_alias_that_is_the_name_of_another() -> None:
    """An alias of one that is the name of the other points to one organisation listed twice."""
    other = Organisation(id="k", name="kcc", part_of="gemeente")
    sections: dict[str, Any] = {"organisations": (KCC, other), "remarks": (Remark(text="kcc en Klantcontactcentrum"),)}

    assert ["organisations-alike organisations[1]"] == found(**sections)
    assert "Organisaties, kcc: lijkt sterk op Klantcontactcentrum. Is het dezelfde organisatie?" == sentence(
        "organisations-alike", **sections
    )


@pytest.mark.parametrize(
    ("body", "odd"),
    [
        ("gemeente", ["outsourced-to-itself outsourced_tasks[0].executing_body"]),
        ("kcc", ["outsourced-to-itself outsourced_tasks[0].executing_body"]),
        (NONE, ["outsourced-to-nobody outsourced_tasks[0].executing_body"]),
        (UNKNOWN, []),
        (Disputed(("gemeente", "zorggroep")), []),
        ("zorggroep", []),
    ],
)
def test_outsourced_to_the_municipality_itself_or_to_nobody(body: Any, odd: list[str]) -> None:  # noqa: ANN401 - a fact
    """What the municipality does itself, or what nobody does, is not outsourced; who it is may be unknown."""
    organisations = (KCC, Organisation(id="zorggroep", name="Zorggroep"))
    mentioned = (Remark(text="KCC en Zorggroep"),)

    assert odd == found(
        organisations=organisations,
        remarks=mentioned,
        tasks=(ZORG,),
        outsourced_tasks=(outsourced(executing_body=body),),
    )


def test_task_that_is_outsourced_twice_to_one_body() -> None:
    """A second line for the same task and body counts twice; an expired one or another body does not."""
    bodies = tuple(Organisation(id=name, name=name.title()) for name in ("zorggroep", "noorderhof"))
    first = outsourced(executing_body="zorggroep")
    again = attrs.evolve(first, id="u2")
    others: dict[str, Any] = {"organisations": bodies, "tasks": (ZORG,), "remarks": (Remark(text="Noorderhof"),)}

    assert ["outsourced-twice outsourced_tasks[1].executing_body"] == found(outsourced_tasks=(first, again), **others)
    expired = attrs.evolve(again, state=State.CLOSED)
    assert [] == found(outsourced_tasks=(first, expired), **others)
    assert [] == found(outsourced_tasks=(first, attrs.evolve(again, executing_body="noorderhof")), **others)
