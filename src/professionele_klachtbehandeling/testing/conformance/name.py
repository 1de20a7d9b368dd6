"""How objects of plug-ins are called."""

import re
from typing import Final

from professionele_klachtbehandeling.testing.promise import keep

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_NAME_OF_MEASURE: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def keep_name(name: object) -> None:
    """Hold an object to a name that can be typed in a command: lower case, words joined by a hyphen.

    Raises:
        BrokenPromise: the name is another.

    >>> keep_name("house-style-profile")
    """
    kept = isinstance(name, str) and _NAME.fullmatch(name) is not None
    keep(kept, f"its name is {name!r}", "take lower-case letters and digits, words joined by '-', such as 'my-plug-in'")


def keep_name_of_measure(name: object) -> None:
    """Hold a measure to a name that can stand in the file of a model: lower case, words joined by an underscore.

    Raises:
        BrokenPromise: the name is another.

    >>> keep_name_of_measure("channels_by_phone")
    """
    kept = isinstance(name, str) and _NAME_OF_MEASURE.fullmatch(name) is not None
    keep(kept, f"its name is {name!r}", "take lower-case letters and digits, words joined by '_', such as 'my_measure'")
