"""The aggregation rules: from the levels of indicators to the level of a spearhead."""
