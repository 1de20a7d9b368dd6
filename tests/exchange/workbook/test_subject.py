"""What can be spoken of on other sheets."""

from collections.abc import Hashable
from typing import cast

import attrs
import pytest

from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.exchange.workbook.sheet import record_of
from professionele_klachtbehandeling.exchange.workbook.subject import columns_about, disputed_fields, evidence_fields
from professionele_klachtbehandeling.texts import LANGUAGES
from professionele_klachtbehandeling.texts.labels import field_label


@pytest.mark.parametrize("section", SECTIONS)
def test_evidence_can_be_about_every_field_there_is(section: str) -> None:
    """Whatever a landscape lets evidence be about can be named on the sheet for it, and nothing else."""
    kind = record_of(section)
    allowed = {"", *factual_fields(cast("Hashable", kind)), *(field.name for field in attrs.fields(kind))}

    assert allowed == set(evidence_fields()[section])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", SECTIONS)
def test_fields_are_called_something_of_their_own(section: str, language: str) -> None:
    """No two fields of a section are called the same, and none goes by its name in the program."""
    fields = [field for field in evidence_fields()[section] if field]
    labels = [field_label(section, field, language).casefold() for field in fields]

    assert sorted(set(labels)) == sorted(labels)
    assert [] == [field for field in fields if field_label(section, field, language) == field]


@pytest.mark.parametrize("section", SECTIONS)
def test_facts_can_be_disputed_and_nothing_else(section: str) -> None:
    """Contradicting values can stand for every fact, but for lists of records, which have a sheet of their own."""
    factual = set(factual_fields(cast("Hashable", record_of(section))))

    assert factual - {"deliveries"} == set(disputed_fields()[section])


def test_field_of_the_matrix_is_spoken_of_once() -> None:
    """Four columns for the kinds are one field of the responsibility."""
    assert len({column.field for column in columns_about("responsibilities")}) == len(columns_about("responsibilities"))
    assert "owners" not in {column.field for column in columns_about("tasks")}
