"""Plug-ins that misbehave, each in its own way."""
