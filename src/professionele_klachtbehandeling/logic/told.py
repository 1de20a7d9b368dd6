"""How a value with many fields shows itself."""

from typing import cast

import attrs


class Told:
    """A value that shows itself by what it says: the fields that are not left at their default."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the class with the fields that say something."""
        said = (
            f"{field.name}={getattr(self, field.name)!r}"
            for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(self)))
            if field.default is attrs.NOTHING or getattr(self, field.name) != field.default
        )
        return f"{type(self).__name__}({', '.join(said)})"
