"""The facts of a municipality as values: what is, where it stands, and how sure it is."""
