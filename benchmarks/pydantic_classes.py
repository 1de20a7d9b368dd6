"""The peer of our reader: the classes of the domain as pydantic models, made from the attrs classes themselves.

They are as strict as ours: nothing is coerced, unknown fields are refused, values are frozen, a fact has four shapes.
What they leave out is the check that references lead somewhere.
"""

import datetime
import enum
import types
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

import attrs
from pydantic import BaseModel, ConfigDict, Field, PlainValidator, create_model

from professionele_klachtbehandeling import Article, Frequency, Landscape, MunicipalityCode, PartialDate, Share, Term
from professionele_klachtbehandeling.domain.fact import Disputed

_STRICT: Final = ConfigDict(strict=True, extra="forbid", frozen=True)
_NONE: Final = Literal["none"]
_OPEN: Final = Literal["none", "unknown"]
_PLAIN: Final = MappingProxyType({datetime.date: datetime.date, int: Annotated[int, Field(ge=0)]})


def _text(pattern: str) -> Any:  # noqa: ANN401 - a type form
    return Annotated[str, Field(pattern=pattern)]


def _value(kind: Any) -> Any:  # noqa: ANN401 - a type form
    parse: Callable[[str], object] = kind.parse
    return Annotated[kind, PlainValidator(lambda raw: parse(str(raw)))]


AS_TEXTS: Final[Mapping[type, Any]] = MappingProxyType(
    {
        **_PLAIN,
        PartialDate: _text(r"^\d{4}(-\d{2}(-\d{2})?)?$"),
        MunicipalityCode: _text(r"^(GM)?\d{4}$"),
        Term: _text(r"^\d+ [a-z-]+$"),
        Share: _text(r"^\d+(%|/\d+)?$"),
        Article: _text(r"^.+ .+$"),
        Frequency: int | str,
    }
)
"""Dates, terms and the like stay texts of the right pattern: 2024-02-30 passes, and whoever wants a date makes it."""

AS_VALUES: Final[Mapping[type, Any]] = MappingProxyType(
    {**_PLAIN, **{kind: _value(kind) for kind in (PartialDate, MunicipalityCode, Term, Share, Article, Frequency)}}
)
"""Dates, terms and the like become the very values that our reader makes of them."""


def landscape_model(leaves: Mapping[type, Any]) -> type[BaseModel]:
    """Return the model of a whole landscape, with the field that names the format.

    Args:
        leaves: what pydantic makes of the values that are texts or numbers in a file.
    """
    return create_model("Landscape", __base__=_model(Landscape, leaves), format=(str, ...))


def _model(kind: Any, leaves: Mapping[type, Any]) -> type[BaseModel]:  # noqa: ANN401 - any class of attrs
    fields: dict[str, Any] = {
        field.name: (_like(field.type, leaves), ... if field.default is attrs.NOTHING else None)
        for field in attrs.fields(kind)
    }
    return create_model(kind.__name__, __config__=_STRICT, **fields)


def _like(kind: Any, leaves: Mapping[type, Any]) -> Any:  # noqa: ANN401 - any type there is
    """Return the type that pydantic checks where a class of the domain has this one."""
    members, origin = get_args(kind), get_origin(kind)
    disputed = [member for member in members if get_origin(member) is Disputed]
    if disputed:
        return _fact(_like(get_args(disputed[0])[0], leaves))
    if origin in (Union, types.UnionType):
        return Union[tuple(_like(member, leaves) for member in members)]  # noqa: UP007 - known at run time only
    if origin is tuple:
        return tuple[_like(members[0], leaves), ...]
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind
    return leaves[kind] if kind in leaves else _model(kind, leaves) if attrs.has(kind) else kind


def _fact(plain: Any) -> Any:  # noqa: ANN401 - any type there is
    """Return a fact in its four shapes; the first that fits, so that pydantic need not try them all."""
    statements = create_model("Disputed", __config__=_STRICT, disputed=(tuple[_NONE | plain, ...], ...))
    return Annotated[_OPEN | plain | statements, Field(union_mode="left_to_right")]
