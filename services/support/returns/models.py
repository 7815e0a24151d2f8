"""Requests and responses of returns."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

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
from libs.http import FieldError, Model, Principal
from libs.money import FineMoney, Money
from services.support.returns.domain import LIABILITY, Action, Kind, Liability, Line, Receipt, Rma, State
from services.support.returns.eligibility import Wanted, WantedLine

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


class ReturnedLine(BaseModel):
    """A line among those of other returns, with what tells its return apart."""

    return_id: UUID
    line_no: int
    order_id: UUID | None
    reference: str | None
    reason: ReturnReason
    state: State
    warehouse: str | None
    resolution: Resolution | None
    requested_at: datetime
    kind: Kind
    sku: str | None
    charge_code: str | None
    quantity: int
    unit_price: FineMoney
    value: Money = Field(description="what the line is worth; by the inspection, what was accepted of it")
    accepted: int | None
    condition: Condition | None
    updated_at: datetime = Field(description="when its return was changed last")


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


def summary_of(rma: Rma) -> ReturnSummary:
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


def line_of(line: Line, currency: str) -> ReturnLineOut:
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


def returned_line_of(row: Any) -> ReturnedLine:
    """Of a row of a line with what it shows of its return."""
    given, currency = dict(row), row["currency"]
    given |= {"unit_price": FineMoney.of(row["unit_price"], currency), "value": Money.of(row["value"], currency)}
    given |= {"sku": row["item"] if row["kind"] == "goods" else None}
    given |= {"charge_code": row["item"] if row["kind"] == "charge" else None}
    return ReturnedLine(**given)


def without_order(body: NewReturn, who: Principal) -> FieldError | None:
    """What is wrong with a return of no order: nobody knows whose it is."""
    if who.channels is None or body.order_id is not None:
        return None
    detail = "the caller is limited to some channels, and this return is of none"
    return FieldError(pointer="/order_id", code="limited_principal", detail=detail)
