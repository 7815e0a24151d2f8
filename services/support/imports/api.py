"""Many returns at once over HTTP, for importers of historic data."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from contracts.fields import Condition, Reference, WarehouseCode
from contracts.support import Resolution
from libs.http import (
    BY_STATUS,
    Db,
    Different,
    Failed,
    FieldError,
    Idempotency,
    Item,
    ItemResults,
    Model,
    Page,
    PerItem,
    PreparedRoute,
    Principal,
    in_order,
    is_within,
    outside,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.http.models import FORMER_ID
from libs.http.problems import problem_of
from libs.money import Money
from libs.refused import Refused
from services.support.imports import store
from services.support.returns.commands import DIFFERENT, Opened, open_returns
from services.support.returns.domain import Receipt, State
from services.support.returns.models import NewReturn, without_order

router = APIRouter(tags=["support"], route_class=PreparedRoute)

MAX_ITEMS = 500
Importer: Principal = requires("support:import", obeys=("channels",), free_of=("warehouses",))
Reader: Principal = requires("support:read", obeys=("channels",), free_of=("warehouses",))


class WholeReceipt(Model):
    """Everything announced came, all of it in one condition."""

    warehouse: WarehouseCode
    condition: Condition
    resolution: Resolution

    def receipt(self) -> Receipt:
        return Receipt(self.warehouse, self.resolution, None, self.condition)


class BulkReturn(NewReturn):
    receive: WholeReceipt | None = Field(default=None, description="also approve, mark in transit and receive it")


class BulkReturns(Model):
    items: Annotated[list[PerItem[BulkReturn]], Field(min_length=1, max_length=MAX_ITEMS)]


class ImportedReturn(Item):
    """A return that is on record; known: it was before, under this reference."""

    status: Literal["created", "known"]
    reference: str | None
    id: UUID = Field(description="the return's")
    return_id: UUID = FORMER_ID
    state: State


class DifferentReturn(Different):
    """Another return is on record under this reference."""

    reference: str | None
    id: UUID | None = Field(description="that return's; null when the caller may not see it")
    return_id: UUID | None = FORMER_ID


class FailedReturn(Failed):
    """A return that is not taken."""

    reference: str | None = Field(default=None, description="null when it could not be read, or there is none")


BulkReturnResult = Annotated[ImportedReturn | DifferentReturn | FailedReturn, BY_STATUS]


class BulkReturnResults(ItemResults[BulkReturnResult]):
    """One result per item, in the order given."""


@router.post("/v1/returns/bulk", responses=problems(401, 403, 409, 413, 422))
async def import_returns(body: BulkReturns, db: Db, once: Idempotency, by: Principal = Importer) -> BulkReturnResults:
    """Historic returns: each item is created and, with `receive`, brought in at once. Repeat it safely by reference. It
    is a record of the time before: what a line is worth is taken as it is said."""
    given, failed = sort_out(body.items, FailedReturn)
    results: dict[int, BulkReturnResult] = {**failed}
    valid = {}
    for index, item in given.items():
        if error := _outside(item, by):
            results[index] = refused(index, FailedReturn, error.code, [error])
        else:
            valid[index] = item
    wanted = [item.wanted(item.receive.receipt() if item.receive else None) for item in valid.values()]
    async with db.transaction() as tx:
        await once.begin(tx)
        answers = await open_returns(tx, wanted, by.subject, history=True, channels=by.channels)
        for (index, item), answer in zip(valid.items(), answers, strict=True):
            results[index] = _result(index, item, answer)
        done = BulkReturnResults(items=in_order(results))
        await once.finish(tx, 200, done)
    return done


def _outside(item: BulkReturn, who: Principal) -> FieldError | None:
    """What is wrong with an item of nobody's order, or received in a warehouse of others."""
    if item.receive and not is_within(who.warehouses, item.receive.warehouse):
        return outside("/receive/warehouse", "warehouses", item.receive.warehouse)
    return without_order(item, who)


def _result(index: int, item: BulkReturn, answer: Opened | Refused) -> BulkReturnResult:
    if isinstance(answer, Opened):
        return ImportedReturn(
            index=index,
            status=answer.status,
            reference=item.reference,
            id=answer.return_id,
            return_id=answer.return_id,
            state=answer.state,
        )
    errors, reference = problem_of(answer).errors, item.reference
    if answer.code == DIFFERENT:
        known = answer.extra.get("return_id")
        other = UUID(known) if known else None
        return refused(
            index, DifferentReturn, answer.code, errors, answer.detail, reference=reference, id=other, return_id=other
        )
    return refused(index, FailedReturn, answer.code, errors, answer.detail, reference=reference)


class ReturnTotals(BaseModel):
    """Rows, units and value of return lines in one currency, and the documents they came with."""

    currency: str = Field(examples=["GBP"])
    rows: int
    documents: int
    units: int
    value: Money


@router.get("/v1/returns/totals", responses=problems(401, 403, 422))
async def get_return_totals(
    db: Db,
    reference_prefix: Annotated[Reference, Query(description="what the references begin with")],
    who: Principal = Reader,
) -> Page[ReturnTotals]:
    """For reconciliation: sums read from the returns themselves at this moment, by currency; none when no return has
    such a reference."""
    rows = await store.totals(db, reference_prefix, who.channels)
    return Page(
        items=[ReturnTotals(**{**row, "value": Money.of(row["value"], row["currency"])}) for row in map(dict, rows)]
    )
