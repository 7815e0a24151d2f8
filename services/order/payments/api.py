"""Payments and the ledger over HTTP."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field

from libs.http import Db, FieldError, Idempotency, Principal, Problem, not_found, problems, requires
from libs.money import Money
from services.order.holds.commands import resolve_holds
from services.order.orders.store import currency_of
from services.order.payments import commands, store
from services.order.saga.commands import hold_cleared
from services.order.saga.store import Order, lock, save

router = APIRouter(tags=["payments"])

Text = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00]*$")]


class NewPayment(BaseModel):
    """authorised: `reference` is the provider's authorisation. captured: `reference` names the authorisation,
    `document` the capture. refunded: `document` is the provider's refund."""

    kind: Literal["authorised", "captured", "refunded"]
    amount: Money
    reference: Text | None = None
    document: Text | None = None
    reason: Text | None = None


class EntryOut(BaseModel):
    """`amount` is put on `debit` and taken from `credit`."""

    kind: str
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


class BadDebt(BaseModel):
    """An amount that will not be paid; a negative one takes that back."""

    reference: Text
    amount: Money
    order_id: UUID | None = None


class Booked(BaseModel):
    reference: str
    status: Literal["booked", "known"]


class AccountOut(BaseModel):
    account: str
    balance: Money


@router.post("/v1/orders/{order_id}/payments", status_code=201, responses=problems(401, 403, 404, 409, 422))
async def record_payment(
    order_id: UUID, body: NewPayment, db: Db, once: Idempotency, _: Principal = requires("orders:payments")
) -> LedgerOut:
    """Record what a payment provider did. A payment hold ends when the authorisation covers the order."""
    if body.amount.amount <= 0:
        error = FieldError(pointer="/amount/amount", detail="must be positive")
        raise Problem(422, "invalid_request", "/amount/amount: must be positive", [error])
    async with db.transaction() as tx:
        await once.begin(tx)
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            raise not_found("order", order_id)
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
        if await resolve_holds(tx, [(order_id, "payment")] if body.kind == "authorised" else [], by="payment"):
            await hold_cleared(tx, [order_id], actor="payment")
        answer = _ledger(
            order_id, order.currency, await store.entries_of(tx, order_id), await store.authorisations_of(tx, order_id)
        )
        await once.finish(tx, 201, answer)
    return answer


def _payable(order: Order) -> None:
    if order.saga in ("cancelled", "cancelling"):
        raise Problem(409, "order_cancelled", "the order is cancelled: it takes no payment")


def _needed(value: str | None, name: str) -> str:
    if value is None:
        raise Problem(
            422, "invalid_request", f"/{name}: is needed", [FieldError(pointer=f"/{name}", detail="is needed")]
        )
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
            "entries": [{**row, "amount": {"amount": row["amount"], "currency": row["currency"]}} for row in entries],
            "authorisations": [
                {**row, **{name: {"amount": row[name], "currency": currency} for name in ("amount", "captured")}}
                for row in held
            ],
        }
    )


@router.post("/v1/ledger/bad-debts", status_code=201, responses=problems(401, 403, 409, 422))
async def book_bad_debt(body: BadDebt, db: Db, _: Principal = requires("orders:payments")) -> Booked:
    """Write an amount off. The same reference is booked once."""
    money = body.amount
    if money.amount == 0:
        error = FieldError(pointer="/amount/amount", detail="must not be zero")
        raise Problem(422, "invalid_request", "/amount/amount: must not be zero", [error])
    async with db.transaction() as tx:
        order = (await lock(tx, [body.order_id])).get(body.order_id) if body.order_id else None
        if body.order_id and order is None:
            error = FieldError(pointer="/order_id", detail="is not known")
            raise Problem(422, "order_unknown", f"/order_id: there is no order {body.order_id}", [error])
        if order:
            _payable(order)
        booked = await commands.write_off(tx, order, body.reference, money.amount, money.currency)
    return Booked(reference=body.reference, status="booked" if booked else "known")


@router.get("/v1/ledger/accounts", responses=problems(401, 403))
async def list_ledger_accounts(db: Db, _: Principal = requires("orders:payments")) -> list[AccountOut]:
    """Balances by account and currency. Each currency sums to zero."""
    rows = await store.accounts(db)
    return [
        AccountOut(  # a sum over all orders may have more digits than Money takes
            account=row["account"], balance=Money.model_construct(amount=row["balance"], currency=row["currency"])
        )
        for row in rows
    ]
