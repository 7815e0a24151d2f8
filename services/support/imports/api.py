"""Many returns at once over HTTP, for importers of historic data."""

from collections.abc import Callable
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, ValidationError, WrapValidator

from contracts.inventory import Condition
from contracts.support import Resolution
from libs.http import Db, FieldError, Idempotency, Principal, field_errors, problems, requires
from services.support.imports import store
from services.support.returns.api import NewReturn, Warehouse
from services.support.returns.commands import Opened, open_returns
from services.support.returns.domain import Receipt, Refused, State
from services.support.returns.eligibility import Wanted

router = APIRouter(tags=["support"])

MAX_ITEMS = 500
Writer: Principal = requires("support:write")


class WholeReceipt(BaseModel):
    """Everything announced came, all of it in one condition."""

    warehouse: Warehouse
    condition: Condition
    resolution: Resolution

    def receipt(self) -> Receipt:
        return Receipt(self.warehouse, self.resolution, None, self.condition)


class BulkReturn(NewReturn):
    receive: WholeReceipt | None = Field(default=None, description="also approve, mark in transit and receive it")


class _Malformed:
    def __init__(self, errors: list[FieldError]) -> None:
        self.errors = errors


def _judge(value: Any, handler: Callable[[Any], Any]) -> Any:
    """One malformed item is that item's result and does not refuse the other 499."""
    try:
        return handler(value)
    except ValidationError as error:
        return _Malformed(field_errors(error, BulkReturn))


class BulkReturns(BaseModel):
    items: list[Annotated[BulkReturn, WrapValidator(_judge)]] = Field(min_length=1, max_length=MAX_ITEMS)


class BulkReturnResult(BaseModel):
    status: Literal["created", "existing", "failed"]
    reference: str | None = None
    return_id: UUID | None = None
    state: State | None = None
    code: str | None = None
    detail: str | None = None
    errors: list[FieldError] = Field(default=[], description="pointers into the item")


class BulkReturnResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[BulkReturnResult]


@router.post("/v1/returns/bulk", responses=problems(401, 403, 409, 413, 422))
async def import_returns(body: BulkReturns, db: Db, once: Idempotency, by: Principal = Writer) -> BulkReturnResults:
    """Historic returns: each item is created and, with `receive`, brought in at once. Repeat it safely by reference."""
    results: list[BulkReturnResult | None] = []
    wanted: list[Wanted] = []
    for item in body.items:
        if isinstance(item, _Malformed):
            detail = str(item.errors[0])
            results.append(BulkReturnResult(status="failed", code="invalid_request", detail=detail, errors=item.errors))
            continue
        wanted.append(item.wanted(item.receive.receipt() if item.receive else None))
        results.append(None)
    async with db.transaction() as tx:
        await once.begin(tx)
        answers = iter(zip(wanted, await open_returns(tx, wanted, by.subject), strict=True))
        done = BulkReturnResults(items=[_result(*next(answers)) if result is None else result for result in results])
        await once.finish(tx, 200, done)
    return done


class ReturnTotals(BaseModel):
    """Rows, units and value of return lines, and the documents they came with."""

    rows: int
    documents: int
    units: int
    value: str = Field(examples=["428515.73"])


@router.get("/v1/returns/totals", responses=problems(401, 403, 422))
async def get_return_totals(
    db: Db,
    reference_prefix: Annotated[str, Query(min_length=1, max_length=100, pattern=r"^[^\x00]+$")],
    _: Principal = requires("support:read"),
) -> ReturnTotals:
    """For reconciliation: sums read from the returns themselves at this moment."""
    return ReturnTotals(**await store.totals(db, reference_prefix))


def _result(item: Wanted, answer: Opened | Refused) -> BulkReturnResult:
    if isinstance(answer, Refused):
        errors = [FieldError(pointer=pointer, detail=detail) for pointer, detail in answer.where]
        return BulkReturnResult(
            status="failed", reference=item.reference, code=answer.code, detail=str(answer), errors=errors
        )
    return BulkReturnResult(
        status=answer.status, reference=item.reference, return_id=answer.return_id, state=answer.state
    )
