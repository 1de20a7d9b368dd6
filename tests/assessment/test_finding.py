"""What stands out."""

from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.logic import Words


def test_finding_speaks_both_languages() -> None:
    """The same finding is told in Dutch and in English, with the model's own words in it."""
    values: dict[str, str | Words] = {"name": Words("Ingang", "Entry"), "rated": "2–4"}
    finding = Finding(code="far-apart", subject="S1.1", values=values)

    assert "S1.1 Ingang: de beoordelingen liggen ver uit elkaar (2–4); praat erover" == finding.say("nl")
    assert "S1.1 Entry: the ratings lie far apart (2–4); talk it over" == finding.say("en")


def test_finding_is_plain_data() -> None:
    """As data a finding has its code, its subject and its sentence."""
    finding = Finding(code="ratings-after-date", subject="ratings", values={"count": "2"})

    assert {
        "code": "ratings-after-date",
        "subject": "ratings",
        "sentence": "2 beoordelingen zijn van na de peildatum en tellen niet mee",
    } == finding.to_dict()
