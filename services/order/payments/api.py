"""Payments and the ledger over HTTP."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Path
from pydantic import AfterValidator, BaseModel
from pydantic_core import PydanticCustomError

from contracts.fields import Money, PositiveMoney, Reason
from libs.db import Database, Tx
from libs.http import Db, Model, Page, PreparedRoute, Principal, problems, requires
from libs.refused import not_found
from services.order.aggregate.models import PaymentReference
from services.order.payments import store
from services.order.payments.commands import Payment, write_off
from services.order.payments.domain import Kind

router = APIRouter(tags=["payments"], route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]


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

    def to_domain(self) -> Payment:
        money = self.amount
        return Payment(self.kind, money.amount, money.currency, self.reference, self.document, self.reason)


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


@router.get("/v1/orders/{order_id}/ledger", responses=problems(401, 403, 404, 422))
async def get_order_ledger(order_id: OrderId, db: Db, _: Principal = requires("orders:read")) -> LedgerOut:
    """Every movement of the order's money: authorised, captured, refunded, written off, and what is left."""
    currency = await store.currency_of(db, order_id)
    if currency is None:
        raise not_found("order", order_id)
    return await ledger_out(db, order_id, currency)


async def ledger_out(db: Database | Tx, order_id: UUID, currency: str) -> LedgerOut:
    entries, held = await store.entries_of(db, order_id), await store.authorisations_of(db, order_id)
    return LedgerOut.model_validate(
        {
            "order_id": order_id,
            "entries": [{**row, "amount": Money.of(row["amount"], row["currency"])} for row in entries],
            "authorisations": [
                {**row, **{name: Money.of(row[name], currency) for name in ("amount", "captured")}} for row in held
            ],
        }
    )


@router.post("/v1/ledger/bad-debts", status_code=201, responses=problems(401, 403, 422, order_cancelled=409))
async def book_bad_debt(body: BadDebt, db: Db, _: Principal = requires("orders:payments")) -> Booked:
    """Write an amount off. The same reference is booked once."""
    async with db.transaction() as tx:
        booked = await write_off(tx, body.order_id, body.reference, body.amount.amount, body.amount.currency)
    return Booked(reference=body.reference, status="booked" if booked else "known")


@router.get("/v1/ledger/accounts", responses=problems(401, 403))
async def list_ledger_accounts(db: Db, _: Principal = requires("orders:payments")) -> Page[AccountOut]:
    """Balances by account and currency. Each currency sums to zero."""
    rows = await store.accounts(db)
    return Page(
        items=[AccountOut(account=row["account"], balance=Money.of(row["balance"], row["currency"])) for row in rows]
    )
