"""The host of plug-ins: what they can offer, how they are found, and what happens when one fails."""
