"""A municipality's own tables as facts: lists of contracts and channels, a matrix of responsibilities, agreements.

A small mapping file says which column is which field; `python -m klachtbehandeling_source_tabel propose` makes a first
draft of it from the table.
"""

from klachtbehandeling_source_tabel.proposal import Proposal, propose
from klachtbehandeling_source_tabel.source import Tabel

__all__ = ["Proposal", "Tabel", "propose"]
