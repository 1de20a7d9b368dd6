"""The workbook (werkboek): a landscape or ratings as the sheets of an Excel file, for people who know no YAML.

A workbook is read into the same tree as a YAML or JSON file, and from there by the same converter, so that all three
mean the same; only the places of mistakes differ: sheet and cell.
"""
