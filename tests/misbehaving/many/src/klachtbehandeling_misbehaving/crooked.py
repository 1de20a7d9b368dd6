"""A plug-in that is no Python."""

def (:
