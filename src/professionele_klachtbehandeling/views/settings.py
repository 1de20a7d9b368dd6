"""The settings that everything in a program draws with."""

from collections.abc import Mapping


def drawing_settings() -> Mapping[str, object]:
    """Return the settings of matplotlib as they are at this moment; a chart leaves them as they were.

    >>> before = drawing_settings()
    >>> before == drawing_settings()
    True
    """
    import matplotlib

    # Only asking for the backend would already load pyplot.
    return {key: matplotlib.rcParams[key] for key in matplotlib.rcParams if key != "backend"}
