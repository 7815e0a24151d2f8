"""What every request model is built from, and requests of many items, each of which is judged by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, core_schema

from libs.http.problems import Code, FieldError, field_errors

T = TypeVar("T")


class Model(BaseModel):
    """A request, or a part of one. A field that does not exist is refused: it is a slip, and what was meant would be
    lost without a word."""

    model_config = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Malformed:
    """An item of a bulk request that is none; pointers into the item."""

    errors: Sequence[FieldError]


class _Judged:
    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def keep(value: Any, validate: core_schema.ValidatorFunctionWrapHandler) -> Any:
            try:
                return validate(value)
            except ValidationError as error:
                return Malformed(field_errors(error, source))

        return core_schema.no_info_wrap_validator_function(keep, handler(source))


PerItem = Annotated[T, _Judged()]
"""An item of a bulk request: `items: list[PerItem[NewPrice]]`. One that is not valid becomes a Malformed, and with
`sort_out` its own failed result, instead of a 422 for the other 999."""


FORMER_ID: Any = Field(description="the same as `id`", json_schema_extra={"deprecated": True})
"""An id under the name that it had before it was called `id` like all others."""


class Item(BaseModel):
    """What became of one item of a bulk request; `status` says it, and which fields there are."""

    index: int = Field(description="the item's place in the request, from 0", examples=[0])


class NotTaken(Item):
    code: Code
    detail: str = Field(examples=["/sku: is required"])
    errors: list[FieldError] = Field(description="pointers into the request's body")


class Failed(NotTaken):
    """An item that is refused. Nothing has changed."""

    status: Literal["failed"] = "failed"


class Different(NotTaken):
    """Something else was done under the item's number or key before. Nothing has changed."""

    status: Literal["different"] = "different"


R = TypeVar("R")
N = TypeVar("N", bound=NotTaken)

BY_STATUS: Any = Field(discriminator="status")


class ItemResults(BaseModel, Generic[R]):
    """One result per item, in the order given; a failed item changes nothing and fails no other.

    R is a union of Items, told apart `BY_STATUS`: those of items that are taken are the service's own, and have
    `status` created, changed, unchanged (it says what is stored) or known (it was done before)."""

    items: list[R]


def sort_out(items: Sequence[T | Malformed], failed: type[N]) -> tuple[dict[int, T], dict[int, N]]:
    """The valid items by their place in the request, and the results of the others."""
    valid: dict[int, T] = {}
    others: dict[int, N] = {}
    for index, item in enumerate(items):
        if isinstance(item, Malformed):
            others[index] = refused(index, failed, "invalid_item", item.errors)
        else:
            valid[index] = item
    return valid, others


def refused(index: int, result: type[N], code: str, errors: Sequence[FieldError], detail: str = "", **more: Any) -> N:
    """The result of an item that is refused. `errors` point into the item; `detail` is the first one's without it.
    `more`: what this result has beside them."""
    found = [error.model_copy(update={"pointer": f"/items/{index}{error.pointer}"}) for error in errors]
    return result(index=index, code=code, detail=detail or str(errors[0]), errors=found, **more)


def in_order(results: Mapping[int, R]) -> list[R]:
    return [results[index] for index in sorted(results)]
