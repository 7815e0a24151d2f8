"""Returns over HTTP."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import (
    Amount,
    Condition,
    Currency,
    Note,
    Past,
    Quantity,
    Reason,
    Reference,
    Sku,
    Text,
    WarehouseCode,
    Whole,
)
from contracts.support import Resolution, ReturnReason
from libs.db import Database, Tx
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Idempotency,
    IfMatchGiven,
    Limit,
    Model,
    Page,
    Principal,
    Problem,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.http.idempotency import IdempotentRequest
from libs.money import FineMoney, Money
from libs.refused import Seen, not_found, require_version
from services.support.fields import NO_REASON, Why
from services.support.returns import commands, store
from services.support.returns.domain import (
    LIABILITY,
    Action,
    Kind,
    Liability,
    Line,
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
Settler: Principal = requires("support:settle")
ChargeCode = Annotated[str, Text(64, code=True), Field(examples=["POST"])]
Worth = Annotated[Amount, Field(ge=-(10**9), le=10**9)]


class NewReturnLine(Model):
    """goods name a SKU, charges a code of your own; a negative charge lowers the refund. What a line is worth is said
    by the unit or for all of it; goods of an order are worth what was paid for them when neither is said."""

    kind: Kind = "goods"
    sku: Sku | None = None
    charge_code: ChargeCode | None = None
    quantity: Quantity
    unit_price: Worth | None = Field(default=None, description="at most what was paid; needed for charges")
    value: Worth | None = Field(default=None, description="of the whole line, instead of unit_price")

    @model_validator(mode="after")
    def _consistent(self) -> "NewReturnLine":
        if (self.sku is not None) != (self.kind == "goods") or (self.charge_code is not None) != (
            self.kind == "charge"
        ):
            raise PydanticCustomError(
                "goods_or_charge", "goods have a sku and no charge_code, a charge has a charge_code and no sku"
            )
        if self.unit_price is not None and self.value is not None:
            raise PydanticCustomError("one_of_two", "has a unit_price and a value: give one of them")
        if self.kind == "goods" and min(self.unit_price or 0, self.value or 0) < 0:
            raise PydanticCustomError("negative", "goods are not worth less than nothing: a deduction is a charge")
        return self


class NewReturn(Model):
    """order_id null: a return without an order here; it needs the currency and what every line is worth."""

    order_id: UUID | None = None
    reference: Reference | None = Field(default=None, description="your document's number; the same one opens once")
    reason: ReturnReason
    currency: Currency | None = None
    lines: list[NewReturnLine] = Field(min_length=1, max_length=200)
    requested_at: Past | None = None

    def wanted(self, receipt: Receipt | None = None) -> Wanted:
        lines = tuple(
            WantedLine(n.kind, n.sku or n.charge_code or "", n.quantity, n.unit_price, n.value) for n in self.lines
        )
        return Wanted(self.order_id, self.reference, self.reason, self.currency, lines, self.requested_at, receipt)


class VerdictIn(Model):
    """Several on one line split it: one unit sellable, one damaged."""

    line_no: Annotated[int, Whole(1, 1_000_000)]
    condition: Condition | None = Field(default=None, description="needed unless nothing is accepted")
    accepted: Annotated[int, Whole(0, 1_000_000)] | None = Field(
        default=None, description="all of the line when absent"
    )


class ReceiveReturn(Model):
    warehouse: WarehouseCode
    resolution: Resolution
    lines: list[VerdictIn] = Field(default=[], max_length=1000, description="every goods line; charges have none")
    note: Note | None = None


class CloseReturn(Model):
    reason: Reason = Field(examples=["paid by bank transfer"])


class ReturnLineOut(BaseModel):
    line_no: int
    kind: Kind
    sku: str | None
    charge_code: str | None
    quantity: int
    unit_price: FineMoney
    value: Money = Field(description="what the line is worth; by the inspection, what was accepted of it")
    accepted: int | None
    condition: Condition | None


class ReturnStep(BaseModel):
    action: Action
    state: State = Field(description="after it")
    by: str
    at: datetime
    note: str | None


class ReturnSummary(BaseModel):
    """refund is what the return is worth by its inspection, refunded what was paid: less when the rest of what was
    received for the order had been given back before."""

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
    blocked: str | None = Field(description="why its refund cannot be paid yet")
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
    def money(amount: Decimal | None) -> Money | None:
        return None if amount is None else Money.of(amount, rma.currency)

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
        blocked=rma.blocked,
        replacement_order_id=rma.replacement_order_id,
        requested_at=rma.requested_at,
        version=rma.version,
    )


def _line(line: Line, currency: str) -> ReturnLineOut:
    return ReturnLineOut(
        line_no=line.line_no,
        kind=line.kind,
        sku=line.item if line.kind == "goods" else None,
        charge_code=line.item if line.kind == "charge" else None,
        quantity=line.quantity,
        unit_price=FineMoney.of(line.unit_price, currency),
        value=Money.of(line.value, currency),
        accepted=line.accepted,
        condition=line.condition,
    )


async def _out(db: Database | Tx, return_id: UUID, response: Response) -> ReturnOut:
    rma = await store.find(db, return_id)
    if rma is None:
        raise not_found("return", return_id)
    response.headers["ETag"] = f'"{rma.version}"'
    lines = [_line(line, rma.currency) for line in rma.lines]
    history = [ReturnStep(**row) for row in await store.history_of(db, return_id)]
    return ReturnOut(**dict(_summary(rma)), lines=lines, history=history)


def errors_of(error: Refused) -> list[FieldError]:
    """Pointers into the return."""
    return [
        FieldError(pointer=flaw.pointer, code=error.code, detail=flaw.detail, params=dict(flaw.params))
        for flaw in error.where
    ]


def _problem(error: Refused) -> Problem:
    status = 422 if error.bad_input else 409
    return Problem(status, error.code, str(error), errors_of(error), params=error.numbers, **error.numbers)


async def _change(
    db: Database,
    return_id: UUID,
    by: Principal,
    once: IdempotentRequest,
    version: Seen,
    response: Response,
    decide: Callable[[Rma], None],
) -> ReturnOut:
    def decide_on_seen(rma: Rma) -> None:
        require_version(version, rma.version)
        decide(rma)

    async with db.transaction() as tx:
        await once.begin(tx)
        try:
            if await commands.change(tx, return_id, by.subject, decide_on_seen) is None:
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
    """At most what was dispatched and is in no other return, and at most what was paid for it. The same reference and
    content: the return there is."""
    once.location = "/v1/returns/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        (answer,) = await commands.open_returns(tx, [body.wanted()], by.subject)
        if isinstance(answer, Refused):
            raise _problem(answer)
        response.status_code = 201 if answer.status == "created" else 200
        opened = await _out(tx, answer.return_id, response)
        await once.finish(tx, response.status_code, opened)
    response.headers["Location"] = f"/v1/returns/{opened.id}"
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
    reference: Reference | None = None,
    _: Principal = Reader,
) -> Page[ReturnSummary]:
    """Newest first."""
    (before,) = cursor_of(cursor, UUID) or [None]
    rmas = await store.page(db, before, limit + 1, state=state, order_id=order_id, reference=reference)
    return page_of([_summary(rma) for rma in rmas], limit, lambda r: (r.id,), request, response)


@router.get("/v1/returns/{return_id}", responses=problems(401, 403, 404, 422))
async def get_return(return_id: UUID, db: Db, response: Response, _: Principal = Reader) -> ReturnOut:
    """With its lines, and who did what when and why."""
    return await _out(db, return_id, response)


@router.post("/v1/returns/{return_id}/approve", responses=problems(401, 403, 404, 409, 412, 422))
async def approve_return(
    return_id: UUID, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The buyer may send it."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("approve", body.note))


@router.post("/v1/returns/{return_id}/in-transit", responses=problems(401, 403, 404, 409, 412, 422))
async def mark_return_in_transit(
    return_id: UUID, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The carrier has it."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("send", body.note))


@router.post("/v1/returns/{return_id}/receive", responses=problems(401, 403, 404, 409, 412, 422))
async def receive_return(
    return_id: UUID, body: ReceiveReturn, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The inspector's verdict: it decides where the stock goes and, by the resolution, what the buyer gets."""
    verdicts = tuple(Verdict(line.line_no, line.condition, line.accepted) for line in body.lines)
    receipt = Receipt(body.warehouse, body.resolution, verdicts, note=body.note)
    return await _change(db, return_id, by, once, version, response, lambda r: r.receive(receipt))


@router.post("/v1/returns/{return_id}/refund-instead", responses=problems(401, 403, 404, 409, 412, 422))
async def refund_return_instead(
    return_id: UUID, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The replacement cannot be sent (no stock, product retired), its order was cancelled, or it was no good either:
    the buyer gets the money. Cancel the replacement's order first, if it has not left."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.refund_instead(body.note))


@router.post("/v1/returns/{return_id}/close", responses=problems(401, 403, 404, 409, 412, 422))
async def close_return(
    return_id: UUID, body: CloseReturn, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    by: Principal = Settler,
) -> ReturnOut:  # fmt: skip
    """It is settled in another way, or given up (no money can be given back, the parcel is lost): nothing more is paid
    or sent for it. Its goods count as returned."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.close(body.reason))


@router.post("/v1/returns/{return_id}/cancel", responses=problems(401, 403, 404, 409, 412, 422))
async def cancel_return(
    return_id: UUID, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """It will not arrive: its quantity may be returned again."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("cancel", body.note))


@router.post("/v1/returns/{return_id}/reject", responses=problems(401, 403, 404, 409, 412, 422))
async def reject_return(
    return_id: UUID, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """Refused before it was sent. Goods that are here are rejected by receiving them with resolution reject."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("reject", body.note))
