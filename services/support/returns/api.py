"""Returns over HTTP."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, model_validator

from contracts.base import Sku
from contracts.inventory import Condition
from contracts.support import Resolution, ReturnReason
from libs.clock import now
from libs.db import Database, Tx
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Idempotency,
    Limit,
    Page,
    Principal,
    Problem,
    not_found,
    page_of,
    problems,
    requires,
)
from libs.http.idempotency import IdempotentRequest
from libs.money import Amount, Currency, Money
from services.support.fields import NO_NUL, NO_REASON, Note, Why
from services.support.returns import commands, store
from services.support.returns.domain import (
    LIABILITY,
    Kind,
    Liability,
    Receipt,
    Refused,
    Rma,
    State,
    Verdict,
)
from services.support.returns.eligibility import Wanted, WantedLine

router = APIRouter(tags=["support"])

Reader: Principal = requires("support:read")
Writer: Principal = requires("support:write")
Warehouse = Annotated[str, Field(pattern=r"^[A-Z0-9][A-Z0-9-]{0,31}$", examples=["DE-1"])]
Reference = Annotated[str, Field(min_length=1, max_length=120, pattern=NO_NUL, examples=["C536379"])]
Quantity = Annotated[int, Field(ge=1, le=1_000_000, examples=[1])]
CurrencyCode = Annotated[Currency, Field(pattern=r"^[A-Z]{3}$")]


def _past(value: datetime) -> datetime:
    if not datetime(1990, 1, 1, tzinfo=UTC) <= value <= now() + timedelta(minutes=5):
        raise ValueError("must not be in the future, nor before 1990")
    return value.astimezone(UTC)


class NewReturnLine(BaseModel):
    """goods name a SKU, charges a code of your own; a charge lowers the refund when its price is negative."""

    kind: Kind = "goods"
    sku: Sku | None = None
    charge_code: Annotated[str, Field(min_length=1, max_length=64, pattern=NO_NUL, examples=["POST"])] | None = None
    quantity: Quantity
    unit_price: Annotated[Amount, Field(ge=-(10**9), le=10**9)] | None = Field(
        default=None, description="the order's when absent; needed without an order, and for charges"
    )

    @model_validator(mode="after")
    def _consistent(self) -> "NewReturnLine":
        if (self.sku is not None) != (self.kind == "goods") or (self.charge_code is not None) != (
            self.kind == "charge"
        ):
            raise ValueError("goods have a sku and no charge_code, a charge has a charge_code and no sku")
        if self.kind == "goods" and self.unit_price is not None and self.unit_price < 0:
            raise ValueError("unit_price must not be negative for goods")
        return self


class NewReturn(BaseModel):
    """order_id null: a return without an order here; it needs the currency and every unit_price."""

    order_id: UUID | None = None
    reference: Reference | None = Field(default=None, description="your document's number; the same one opens once")
    reason: ReturnReason
    currency: CurrencyCode | None = None
    lines: list[NewReturnLine] = Field(min_length=1, max_length=200)
    requested_at: Annotated[AwareDatetime, AfterValidator(_past)] | None = None

    def wanted(self, receipt: Receipt | None = None) -> Wanted:
        lines = tuple(WantedLine(n.kind, n.sku or n.charge_code or "", n.quantity, n.unit_price) for n in self.lines)
        return Wanted(self.order_id, self.reference, self.reason, self.currency, lines, self.requested_at, receipt)


class VerdictIn(BaseModel):
    """Several on one line split it: one unit sellable, one damaged."""

    line_no: int = Field(ge=1, le=1_000_000)
    condition: Condition | None = Field(default=None, description="needed unless nothing is accepted")
    accepted: int | None = Field(default=None, ge=0, le=1_000_000, description="all of the line when absent")


class ReceiveReturn(BaseModel):
    warehouse: Warehouse
    resolution: Resolution
    lines: list[VerdictIn] = Field(default=[], max_length=1000, description="every goods line; charges have none")
    note: Note | None = None


class ReturnLineOut(BaseModel):
    line_no: int
    kind: Kind
    sku: str | None
    charge_code: str | None
    quantity: int
    unit_price: Amount
    accepted: int | None
    condition: Condition | None


class ReturnStep(BaseModel):
    action: str = Field(examples=["approve"])
    state: State = Field(description="after it")
    by: str
    at: datetime
    note: str | None


class ReturnSummary(BaseModel):
    """refund is what the return is worth by its inspection, refunded what was paid."""

    id: UUID
    order_id: UUID | None
    reference: str | None
    reason: ReturnReason
    liability: Liability = Field(description="who pays by default for this reason")
    state: State
    currency: str
    warehouse: str | None
    resolution: Resolution | None
    refund: Money | None
    refunded: Money | None
    replacement_order_id: UUID | None
    requested_at: datetime
    version: int


class ReturnOut(ReturnSummary):
    lines: list[ReturnLineOut]
    history: list[ReturnStep]


class ReasonOut(BaseModel):
    reason: ReturnReason
    liability: Liability


def _summary(rma: Rma) -> ReturnSummary:
    def money(amount: Any) -> Money | None:
        return None if amount is None else Money(amount=amount, currency=rma.currency)

    return ReturnSummary(
        id=rma.return_id,
        order_id=rma.order_id,
        reference=rma.reference,
        reason=rma.reason,
        liability=LIABILITY[rma.reason],
        state=rma.state,
        currency=rma.currency,
        warehouse=rma.warehouse,
        resolution=rma.resolution,
        refund=money(rma.refund),
        refunded=money(rma.refunded),
        replacement_order_id=rma.replacement_order_id,
        requested_at=rma.requested_at,
        version=rma.version,
    )


async def _out(db: Database | Tx, return_id: UUID, response: Response) -> ReturnOut:
    rma = await store.find(db, return_id)
    if rma is None:
        raise not_found("return", return_id)
    response.headers["ETag"] = f'"{rma.version}"'
    lines = [
        ReturnLineOut(
            line_no=n.line_no, kind=n.kind, quantity=n.quantity, unit_price=n.unit_price, accepted=n.accepted,
            condition=n.condition, sku=n.item if n.kind == "goods" else None,
            charge_code=n.item if n.kind == "charge" else None,
        )
        for n in rma.lines
    ]  # fmt: skip
    history = [ReturnStep(**row) for row in await store.history_of(db, return_id)]
    return ReturnOut(**dict(_summary(rma)), lines=lines, history=history)


def _problem(error: Refused) -> Problem:
    errors = [FieldError(pointer=pointer, detail=detail) for pointer, detail in error.where]
    return Problem(422 if error.bad_input else 409, error.code, str(error), errors, **error.numbers)


async def _change(
    db: Database,
    return_id: UUID,
    by: Principal,
    once: IdempotentRequest,
    response: Response,
    decide: Callable[[Rma], None],
) -> ReturnOut:
    async with db.transaction() as tx:
        await once.begin(tx)
        try:
            if await commands.change(tx, return_id, by.subject, decide) is None:
                raise not_found("return", return_id)
        except Refused as error:
            raise _problem(error) from None
        changed = await _out(tx, return_id, response)
        await once.finish(tx, 200, changed)
    return changed


@router.get("/v1/return-reasons", responses=problems(401, 403))
async def list_return_reasons(_: Principal = Reader) -> Page[ReasonOut]:
    """Every reason, and who pays for it by default."""
    return Page(items=[ReasonOut(reason=reason, liability=liability) for reason, liability in LIABILITY.items()])


@router.post(
    "/v1/returns",
    status_code=201,
    responses=problems(401, 403, 409, 422) | {200: {"model": ReturnOut, "description": "the reference's return"}},
)
async def request_return(
    body: NewReturn, db: Db, once: Idempotency, response: Response, by: Principal = Writer
) -> ReturnOut:
    """At most what was dispatched and is in no other return. The same reference and content: the return there is."""
    async with db.transaction() as tx:
        await once.begin(tx)
        (answer,) = await commands.open_returns(tx, [body.wanted()], by.subject)
        if isinstance(answer, Refused):
            raise _problem(answer)
        response.status_code = 201 if answer.status == "created" else 200
        opened = await _out(tx, answer.return_id, response)
        await once.finish(tx, response.status_code, opened)
    return opened


@router.get("/v1/returns", responses=problems(401, 403, 422))
async def list_returns(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    state: State | None = None,
    order_id: UUID | None = None,
    reference: Annotated[str | None, Query(max_length=120, pattern=NO_NUL)] = None,
    _: Principal = Reader,
) -> Page[ReturnSummary]:
    """Newest first."""
    try:
        before = UUID(cursor[0]) if cursor else None
    except ValueError:
        error = FieldError(pointer="cursor", detail="is not a cursor of this list")
        raise Problem(422, "invalid_cursor", "cursor: is not a cursor of this list", [error]) from None
    rmas = await store.page(db, before, limit + 1, state=state, order_id=order_id, reference=reference)
    return page_of([_summary(rma) for rma in rmas], limit, lambda r: (r.id,), request, response)


@router.get("/v1/returns/{return_id}", responses=problems(401, 403, 404, 422))
async def get_return(return_id: UUID, db: Db, response: Response, _: Principal = Reader) -> ReturnOut:
    """With its lines, and who did what when and why."""
    return await _out(db, return_id, response)


@router.post("/v1/returns/{return_id}/approve", responses=problems(401, 403, 404, 409, 422))
async def approve_return(
    return_id: UUID, db: Db, once: Idempotency, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The buyer may send it."""
    return await _change(db, return_id, by, once, response, lambda r: r.act("approve", body.note))


@router.post("/v1/returns/{return_id}/in-transit", responses=problems(401, 403, 404, 409, 422))
async def mark_return_in_transit(
    return_id: UUID, db: Db, once: Idempotency, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The carrier has it."""
    return await _change(db, return_id, by, once, response, lambda r: r.act("send", body.note))


@router.post("/v1/returns/{return_id}/receive", responses=problems(401, 403, 404, 409, 422))
async def receive_return(
    return_id: UUID, body: ReceiveReturn, db: Db, once: Idempotency, response: Response, by: Principal = Writer
) -> ReturnOut:
    """The inspector's verdict: it decides where the stock goes and, by the resolution, what the buyer gets."""
    verdicts = tuple(Verdict(line.line_no, line.condition, line.accepted) for line in body.lines)
    receipt = Receipt(body.warehouse, body.resolution, verdicts, note=body.note)
    return await _change(db, return_id, by, once, response, lambda r: r.receive(receipt))


@router.post("/v1/returns/{return_id}/cancel", responses=problems(401, 403, 404, 409, 422))
async def cancel_return(
    return_id: UUID, db: Db, once: Idempotency, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """It will not be sent: its quantity may be returned again."""
    return await _change(db, return_id, by, once, response, lambda r: r.act("cancel", body.note))


@router.post("/v1/returns/{return_id}/reject", responses=problems(401, 403, 404, 409, 422))
async def reject_return(
    return_id: UUID, db: Db, once: Idempotency, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """Refused before it was sent. Goods that are here are rejected by receiving them with resolution reject."""
    return await _change(db, return_id, by, once, response, lambda r: r.act("reject", body.note))
