"""The columns of a list's file: one for each field of its items that holds one value, worked out of their model."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel, RootModel
from pydantic_core import to_json
from typing_extensions import TypeAliasType

__all__ = ["Column", "Kind", "Value", "bare", "columns_of", "kind_of"]

Kind = Literal["text", "number", "flag", "instant", "day", "json"]
Value = bool | int | float | Decimal | str | date | datetime | None

_KINDS: Mapping[type, Kind] = {
    bool: "flag", int: "number", float: "number", Decimal: "number", datetime: "instant", date: "day", str: "text",
    UUID: "text",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """name: the field's, `total.amount` of a nested one. path: the way to it, of an object by attributes and of JSON by
    keys. annotation: the field's type."""

    name: str
    kind: Kind
    path: Sequence[tuple[str, str]]
    annotation: Any = str

    def value(self, item: Any) -> Value:
        found = item
        for attribute, key in self.path:
            if found is None:
                return None
            found = found.get(key) if isinstance(found, dict) else getattr(found, attribute)
        return None if found is None else _READ[self.kind](found)


def columns_of(model: type[BaseModel]) -> list[Column]:
    """In the order of the model's fields, without those that are deprecated. What holds several values (a list, a
    mapping) is one cell of JSON."""
    return list(_columns(model, ()))


def _columns(model: type[BaseModel], above: tuple[tuple[str, str], ...]) -> Iterator[Column]:
    for name, field in model.model_fields.items():
        if isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("deprecated"):
            continue
        path = (*above, (name, field.serialization_alias or field.alias or name))
        found = bare(field.annotation)
        if isinstance(found, type) and issubclass(found, BaseModel) and not issubclass(found, RootModel):
            yield from _columns(found, path)
        else:
            yield Column(".".join(key for _, key in path), kind_of(found), path, found)


def bare(annotation: Any) -> Any:
    """Without what surrounds it: `Annotated[X, …] | None` is X, and so is a name that X was given."""
    while True:
        if isinstance(annotation, TypeAliasType):
            annotation = annotation.__value__
            continue
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
            continue
        if get_origin(annotation) in (Union, UnionType):
            parts = [part for part in get_args(annotation) if part is not NoneType]
            if len(parts) == 1:
                annotation = parts[0]
                continue
        return annotation


def kind_of(annotation: Any) -> Kind:
    if get_origin(annotation) is Literal:
        return "text" if all(isinstance(value, str) for value in get_args(annotation)) else "json"
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return "text"
    return _KINDS.get(annotation, "json")


def _text(value: Any) -> str:
    return str(value.value if isinstance(value, Enum) else value)


def _number(value: Any) -> Value:
    return Decimal(value) if isinstance(value, str) else value


def _instant(value: Any) -> Value:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _day(value: Any) -> Value:
    return date.fromisoformat(value) if isinstance(value, str) else value


_READ: Mapping[Kind, Callable[[Any], Value]] = {
    "text": _text, "number": _number, "flag": bool, "instant": _instant, "day": _day,
    "json": lambda value: to_json(value).decode(),
}  # fmt: skip
