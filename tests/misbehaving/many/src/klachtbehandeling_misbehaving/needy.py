"""A plug-in that needs something that is not installed."""

import een_pakket_dat_er_niet_is  # noqa: F401
