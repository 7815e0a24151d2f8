"""What every request model is built from, and requests of many items, each of which is judged by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, core_schema

from libs.http.problems import FieldError, field_errors

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

Status = Literal["created", "changed", "unchanged", "known", "different", "failed"]


class ItemResult(BaseModel):
    """What became of one item. created, changed; unchanged: it says what is stored; known: it was done before;
    different: something else was done under this number or key before, and nothing has changed; failed: `code`,
    `detail` and `errors` say why, and nothing has changed."""

    index: int = Field(description="the item's place in the request, from 0", examples=[0])
    status: Status
    code: str | None = Field(default=None, examples=["invalid_item"])
    detail: str | None = None
    errors: list[FieldError] = Field(default=[], description="pointers into the request's body")


R = TypeVar("R", bound=ItemResult)


class ItemResults(BaseModel, Generic[R]):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[R]


def sort_out(items: Sequence[T | Malformed], result: type[R]) -> tuple[dict[int, T], dict[int, R]]:
    """The valid items by their place in the request, and the failed results of the others."""
    valid: dict[int, T] = {}
    failed: dict[int, R] = {}
    for index, item in enumerate(items):
        if isinstance(item, Malformed):
            failed[index] = refused(index, result, "invalid_item", item.errors)
        else:
            valid[index] = item
    return valid, failed


def refused(
    index: int, result: type[R], code: str, errors: Sequence[FieldError], status: Status = "failed", detail: str = ""
) -> R:
    """The result of an item that is refused. `errors` point into the item; `detail` is the first one's without it."""
    found = [error.model_copy(update={"pointer": f"/items/{index}{error.pointer}"}) for error in errors]
    return result(index=index, status=status, code=code, detail=detail or str(errors[0]), errors=found)


def in_order(results: Mapping[int, R]) -> list[R]:
    return [results[index] for index in sorted(results)]
