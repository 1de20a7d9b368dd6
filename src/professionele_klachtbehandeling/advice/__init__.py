"""What to ask and what to look at again: open questions and oddities; later blocks, targets and comparison."""
