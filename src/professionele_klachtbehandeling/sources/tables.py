"""What a source that reads tables is written with: sheets and texts within our limits, and what a cell can hold."""

from professionele_klachtbehandeling.advice.personal_name import looks_personal
from professionele_klachtbehandeling.exchange.document import Document, open_document
from professionele_klachtbehandeling.exchange.section import Section, SectionField, sections
from professionele_klachtbehandeling.exchange.workbook.grid import Grid
from professionele_klachtbehandeling.exchange.workbook.names import Names, id_from
from professionele_klachtbehandeling.exchange.workbook.other_workbook import read_sheet

__all__ = [
    "Document",
    "Grid",
    "Names",
    "Section",
    "SectionField",
    "id_from",
    "looks_personal",
    "open_document",
    "read_sheet",
    "sections",
]
