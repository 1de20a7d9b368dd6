"""A plug-in without a hook."""
