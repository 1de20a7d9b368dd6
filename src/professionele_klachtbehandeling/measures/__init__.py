"""The measures: pure functions from the facts to exact, three-valued quantities, by spearhead."""
