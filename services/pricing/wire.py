"""What pricing's endpoints share: items judged one by one, results per item, cursors checked before they reach SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from libs.http import FieldError, Problem, field_errors
from libs.money import Money, payable

T = TypeVar("T")
MAX_ITEMS = 1000
MAX_AMOUNT = Decimal(10**9)

Channel = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$", examples=["amazon-de"])]
# PostgreSQL stores no NUL character
Text = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
Category = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00]*$", examples=["kitchen"])]
Id = Annotated[int, Field(description="identifies the row")]


class _Invalid(NamedTuple):
    errors: list[FieldError]


def _keep(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
    try:
        return validate(value)
    except ValidationError as error:
        return _Invalid(field_errors(error, None))


# An item of a bulk request. One that is not valid becomes its own failed result instead of a 422 for the other 999.
PerItem = Annotated[T, WrapValidator(_keep)]


class ItemResult(BaseModel):
    index: int = Field(description="the item's place in the request, from 0", examples=[0])
    status: Literal["recorded", "changed", "unchanged", "failed"]
    code: str | None = Field(default=None, examples=["invalid_item"])
    detail: str | None = None
    errors: list[FieldError] = []


class ItemResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[ItemResult]


@dataclass(frozen=True, slots=True)
class Items(Generic[T]):
    """The valid items by their place in the request, and the failed results of the others."""

    valid: Mapping[int, T]
    failed: Mapping[int, ItemResult]


def sort_out(items: Sequence[T]) -> Items[T]:
    valid: dict[int, T] = {}
    failed: dict[int, ItemResult] = {}
    for index, item in enumerate(items):
        if isinstance(item, _Invalid):
            errors = [FieldError(pointer=f"/items/{index}{e.pointer}", detail=e.detail) for e in item.errors]
            detail = str(errors[0])
            failed[index] = ItemResult(index=index, status="failed", code="invalid_item", detail=detail, errors=errors)
        else:
            valid[index] = item
    return Items(valid, failed)


def recorded(items: Items[T], inserted: Sequence[bool]) -> ItemResults:
    """Results of an append-only table: a row that says what the last one says is not written again."""
    results = dict(items.failed)
    for index, new in zip(items.valid, inserted, strict=True):
        results[index] = ItemResult(index=index, status="recorded" if new else "unchanged")
    return ItemResults(items=[results[index] for index in sorted(results)])


def asked(money: Money) -> Money:
    """ValueError for a price nobody can pay: not positive, or with more digits than its currency has."""
    if not 0 < money.amount <= MAX_AMOUNT:
        raise ValueError(f"must be above 0 and at most {MAX_AMOUNT}")
    return payable(money)


def id_cursor(cursor: Sequence[str]) -> int | None:
    """The cursor of a list sorted by a bigint id, newest first."""
    if not cursor:
        return None
    if len(cursor) != 1 or not (cursor[0].isascii() and cursor[0].isdigit()) or len(cursor[0]) > 18:
        raise bad_cursor()
    return int(cursor[0])


def bad_cursor() -> Problem:
    detail = "is not a cursor of this list"
    return Problem(422, "invalid_cursor", f"cursor: {detail}", [FieldError(pointer="cursor", detail=detail)])
