"""Where landscapes come from: what a source is, and how what several of them say becomes one landscape."""
