"""Payments and the ledger over HTTP."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import AfterValidator, BaseModel
from pydantic_core import PydanticCustomError

from contracts.fields import Money, PositiveMoney, Reason
from libs.http import Db, FieldError, Idempotency, IfMatchGiven, Model, Principal, Problem, invalid, problems, requires
from libs.refused import not_found, require_version
from services.order.holds.commands import resolve_holds
from services.order.orders.models import PaymentReference
from services.order.orders.store import currency_of
from services.order.payments import commands, store
from services.order.payments.domain import Kind
from services.order.saga.commands import hold_cleared
from services.order.saga.store import Order, lock, save

router = APIRouter(tags=["payments"])


def _not_zero(money: Money) -> Money:
    if money.amount == 0:
        raise PydanticCustomError("zero", "must not be zero")
    return money


class NewPayment(Model):
    """authorised: `reference` is the provider's authorisation. captured: `reference` names the authorisation,
    `document` the capture. refunded: `document` is the provider's refund."""

    kind: Literal["authorised", "captured", "refunded"]
    amount: PositiveMoney
    reference: PaymentReference | None = None
    document: PaymentReference | None = None
    reason: Reason | None = None


class EntryOut(BaseModel):
    """`amount` is put on `debit` and taken from `credit`."""

    kind: Kind
    reference: str
    debit: str
    credit: str
    amount: Money
    at: datetime


class AuthorisationOut(BaseModel):
    reference: str
    amount: Money
    captured: Money
    at: datetime


class LedgerOut(BaseModel):
    order_id: UUID
    entries: list[EntryOut]
    authorisations: list[AuthorisationOut]


class BadDebt(Model):
    """An amount that will not be paid; a negative one takes that back."""

    reference: PaymentReference
    amount: Annotated[Money, AfterValidator(_not_zero)]
    order_id: UUID | None = None


class Booked(BaseModel):
    reference: str
    status: Literal["booked", "known"]


class AccountOut(BaseModel):
    account: str
    balance: Money


@router.post("/v1/orders/{order_id}/payments", status_code=201, responses=problems(401, 403, 404, 409, 412, 422))
async def record_payment(
    order_id: UUID,
    body: NewPayment,
    db: Db,
    once: Idempotency,
    seen: IfMatchGiven,
    response: Response,
    _: Principal = requires("orders:payments"),
) -> LedgerOut:
    """Record what a payment provider did. A payment hold ends when the authorisation covers the order."""
    once.location = f"/v1/orders/{order_id}/ledger"
    async with db.transaction() as tx:
        await once.begin(tx)
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            raise not_found("order", order_id)
        require_version(seen, order.version)
        money = body.amount
        match body.kind:
            case "authorised":
                _payable(order)
                await commands.authorise(tx, order, _needed(body.reference, "reference"), money.amount, money.currency)
            case "captured":
                _payable(order)
                reference, document = _needed(body.reference, "reference"), _needed(body.document, "document")
                await commands.capture(tx, order, reference, money.amount, money.currency, document)
            case "refunded":
                document = _needed(body.document, "document")
                reason = body.reason or "refunded by hand"
                await commands.refund_payment(tx, order, money.amount, money.currency, document, reason)
        await save(tx, [order])
        if body.kind == "captured":
            await commands.refund_owed(tx, order)
        if await resolve_holds(tx, [(order_id, "payment")] if body.kind == "authorised" else [], by="payment"):
            await hold_cleared(tx, [order_id], actor="payment")
        answer = _ledger(
            order_id, order.currency, await store.entries_of(tx, order_id), await store.authorisations_of(tx, order_id)
        )
        await once.finish(tx, 201, answer)
    response.headers["Location"] = once.location
    return answer


def _payable(order: Order) -> None:
    if order.saga in ("cancelled", "cancelling"):
        raise Problem(409, "order_cancelled", "the order is cancelled: it takes no payment")


def _needed(value: str | None, name: str) -> str:
    if value is None:
        raise invalid(f"/{name}", "required", "is required for this kind of payment")
    return value


@router.get("/v1/orders/{order_id}/ledger", responses=problems(401, 403, 404, 422))
async def get_order_ledger(order_id: UUID, db: Db, _: Principal = requires("orders:read")) -> LedgerOut:
    """Every movement of the order's money: authorised, captured, refunded, written off, and what is left."""
    currency = await currency_of(db, order_id)
    if currency is None:
        raise not_found("order", order_id)
    entries, held = await store.entries_of(db, order_id), await store.authorisations_of(db, order_id)
    return _ledger(order_id, currency, entries, held)


def _ledger(order_id: UUID, currency: str, entries: list[Any], held: list[Any]) -> LedgerOut:
    return LedgerOut.model_validate(
        {
            "order_id": order_id,
            "entries": [{**row, "amount": Money.of(row["amount"], row["currency"])} for row in entries],
            "authorisations": [
                {**row, **{name: Money.of(row[name], currency) for name in ("amount", "captured")}} for row in held
            ],
        }
    )


@router.post("/v1/ledger/bad-debts", status_code=201, responses=problems(401, 403, 409, 422))
async def book_bad_debt(body: BadDebt, db: Db, _: Principal = requires("orders:payments")) -> Booked:
    """Write an amount off. The same reference is booked once."""
    money = body.amount
    async with db.transaction() as tx:
        order = (await lock(tx, [body.order_id])).get(body.order_id) if body.order_id else None
        if body.order_id and order is None:
            error = FieldError(pointer="/order_id", code="order_unknown", detail=f"there is no order {body.order_id}")
            raise Problem(422, "order_unknown", str(error), [error])
        if order:
            _payable(order)
        booked = await commands.write_off(tx, order, body.reference, money.amount, money.currency)
    return Booked(reference=body.reference, status="booked" if booked else "known")


@router.get("/v1/ledger/accounts", responses=problems(401, 403))
async def list_ledger_accounts(db: Db, _: Principal = requires("orders:payments")) -> list[AccountOut]:
    """Balances by account and currency. Each currency sums to zero."""
    return [
        AccountOut(account=row["account"], balance=Money.of(row["balance"], row["currency"]))
        for row in await store.accounts(db)
    ]
