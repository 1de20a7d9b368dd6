"""Makes the recorded tables of Wilgendam, a municipality that does not exist; all facts in them are invented.

They are written as municipalities have them: in the encodings, separators, dates and words that programs and people
leave behind. Run it from this folder after a change, and look at what it changes.
"""

import datetime
from pathlib import Path
from typing import Final

import xlsxwriter

RECORDED: Final = Path(__file__).parent / "recorded"

CONTRACTS: Final = """\
Contractenregister sociaal domein;;;;;;;;
Perceel;Leverancier;Rechtsvorm;Grondslag;Ingangsdatum;Einddatum;Rapporteert klachten;Contractmanager;Kosten
Huishoudelijke hulp;Thuiszorg De Linde;Stichting;Inkoop;1 januari 2024;31-12-2026;ja;Contractmanager Wmo;€ 1.250.000
Doelgroepenvervoer;Taxi Aarde B.V.;BV;Aanbesteding;01/07/2023;;nee;Contractmanager vervoer;€ 480.000
Jeugdhulp (ambulant);Coöperatie Jeugd & Co;Coöperatie;Inkoop;2024;2027;soms;Contractmanager jeugd;€ 2.100.000
Hulp bij schulden;n.t.b.;;Subsidie;;;x;;€ 90.000
Bijstand;Werkplein Vier Dijken;Openbaar lichaam;Gemeenschappelijke regeling;jan 2019;;ja;Beleidsteam inkomen;
"""
CHANNELS: Final = """\
Kanaal,Klacht,Signaal,Melding,Hulpvraag,Hoe,Termijn,Behandelaar,Op website,E-mailadres
Klachtenformulier,x,,,,webformulier,6 weken,Klachtencoördinatie,ja,klachten@wilgendam.example
Meldpunt buiten,,x,x,,"app, webformulier",3 werkdagen,Team Buitenruimte,ja,meldpunt@wilgendam.example
Wijkteam,,,,x,"balie, telefoon",5 werkdagen,Wijkteams,nee,wijkteam@wilgendam.example
Balie gemeentehuis,x,x,x,x,balie,,Publieksbalie,ja,balie@wilgendam.example
"""
AGREEMENTS: Final = (
    "Afspraak\tLeverancier\tSoorten\tHoe vaak\tVastgesteld\tStart\n"
    "Kwartaalrapport klachten\tThuiszorg De Linde\tklacht / signaal\tper kwartaal\tja\t01-01-2024\n"
    "Jaarverslag\tTaxi Aarde B.V.\tklacht\t1\tj\t2024\n"
    "Halfjaargesprek\tWerkplein Vier Dijken / Thuiszorg De Linde\tklacht\thalfjaarlijks\tnee\t1-7-2025\n"
)
FIGURES: Final = """\
Jaar;Ontvangen;Afgehandeld;% op tijd;Gegrond
2024;1.204;1.180;87,5;0,25
2025;1.350;1.2x0;91;30%
2025;12;12;100;1
"""
MATRIX: Final = (
    ("Taak", "Domein", "Klacht", "Signaal", "Melding", "Hulpvraag", "Klacht behandelaar"),
    ("Huishoudelijke hulp", "wmo", "college", "Beleidsteam Wmo", "n.v.t.", "Wijkteams", "Klachtencoördinatie"),
    ("Doelgroepenvervoer", "", "college", "", "", "", ""),
    ("Bijstand", "participatie", "Werkplein Vier Dijken", "onbekend", "", "Wijkteams", "Werkplein Vier Dijken"),
    ("Straten en groen", "openbare-ruimte", "College van B&W", "Team Buitenruimte", "Team Buitenruimte", "", ""),
    ("Overige taken", "", "", "", "", "", ""),
)
MAPPING: Final = """\
format: klachtbehandeling/tabel/1
date: 30-6-2026
tables:
  - file: contracten.csv
    title: Contractenregister sociaal domein
    header: 2
    section: outsourced_tasks
    columns:
      Perceel: task
      Leverancier: executing_body
      Rechtsvorm: legal_form
      Grondslag: basis
      Ingangsdatum: begin
      Einddatum: {field: end, empty: geen}
      Rapporteert klachten: clauses.reporting
      Contractmanager: oversight.supervisor
    values:
      basis: {Aanbesteding: inkoop}
      legal_form: {Coöperatie: cooperatie}
    ignore: [Kosten]
    complete: ja
  - file: kanalen.csv
    section: Kanalen
    columns:
      Kanaal: name
      Klacht: {field: kinds, if_yes: klacht, empty: nee}
      Signaal: {field: kinds, if_yes: signaal, empty: nee}
      Melding: {field: kinds, if_yes: melding, empty: nee}
      Hulpvraag: {field: kinds, if_yes: hulpvraag, empty: nee}
      Hoe: ways
      Termijn: term
      Behandelaar: handler
      Op website: published
    constants: {operator: gemeente}
    complete: ja
  - file: afspraken.tsv
    section: agreements
    date: 2026-05
    columns:
      Afspraak: content
      Leverancier: {field: bodies, separator: /}
      Soorten: {field: kinds, separator: /}
      Hoe vaak: frequency
      Vastgesteld: adopted
      Start: begin
    constants: {link: uitvoerder-gemeente}
  - file: cijfers.csv
    section: figures
    columns:
      Jaar: year
      Ontvangen: received
      Afgehandeld: settled
      "% op tijd": {field: timely_share, unit: percent}
      Gegrond: upheld
  - file: matrix.xlsx
    sheet: Wie doet wat
    section: responsibilities
    columns:
      Taak: task
      Klacht: {field: owners, with: {kind: klacht}}
      Signaal: {field: owners, with: {kind: signaal}}
      Melding: {field: owners, with: {kind: melding}}
      Hulpvraag: {field: owners, with: {kind: hulpvraag}}
      Klacht behandelaar: {field: handlers, with: {kind: klacht}}
"""


def write(folder: Path) -> None:
    """Write the tables and their mapping to a folder."""
    folder.mkdir(exist_ok=True)
    (folder / "contracten.csv").write_bytes(CONTRACTS.replace("\n", "\r\n").encode("cp1252"))
    (folder / "kanalen.csv").write_bytes(CHANNELS.replace("\n", "\r\n").encode("utf-8-sig"))
    (folder / "afspraken.tsv").write_bytes(AGREEMENTS.encode("utf-16"))
    (folder / "cijfers.csv").write_bytes(FIGURES.encode())
    (folder / "wilgendam.yaml").write_bytes(MAPPING.encode())
    workbook = xlsxwriter.Workbook(folder / "matrix.xlsx", {"strings_to_formulas": False})
    workbook.set_properties({"created": datetime.datetime(2026, 6, 30)})  # noqa: DTZ001 - a workbook knows no zones
    workbook.add_worksheet("Uitleg").write_string(0, 0, "Zie het volgende blad")
    sheet = workbook.add_worksheet("Wie doet wat")
    for row, cells in enumerate(MATRIX):
        for column, cell in enumerate(cells):
            if cell:
                sheet.write_string(row, column, cell)
    # One owner for all kinds, as people merge it; and a formula of which the value is kept.
    sheet.merge_range(2, 2, 2, 5, "college")
    workbook.close()


if __name__ == "__main__":
    write(RECORDED)
