"""Requests and responses of balances and movements."""

import re
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import (
    Condition,
    DocumentId,
    DocumentType,
    Past,
    Sku,
    Text,
    WarehouseCode,
    Whole,
)
from contracts.inventory import MovementKind
from libs.http import BY_STATUS, Different, Failed, Item, ItemResults, Model, PerItem
from services.inventory.stock.domain import Movement

MAX_ITEMS = 1000
MAX_UNITS = 10_000_000  # of one movement

_reserved_key = re.compile(r"(reserve|release|ship|return):[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:")


def _not_reserved(key: str) -> str:
    """The movements of orders, parcels and returns have such keys: whoever took one first would stop theirs."""
    if _reserved_key.match(key):
        raise PydanticCustomError(
            "key_reserved",
            "keys that begin like {prefix} are given by inventory itself",
            {
                "prefix": key.partition(":")[0] + ":UUID:",
            },
        )
    return key


MovementKey = Annotated[
    str,
    Text(200, code=True, check=_not_reserved),
    Field(
        description="yours to choose: the same key with the same movement is booked once, and with another one refused",
        examples=["PO-1001/1"],
    ),
]
ReorderPointUnits = Annotated[int, Whole(0, MAX_UNITS)]


class BalanceOut(BaseModel):
    """Units. available = on_hand - reserved; only sellable stock can be reserved."""

    sku: str
    warehouse: str
    country: str
    condition: Condition
    on_hand: int
    reserved: int
    available: int
    owed: int = Field(
        description="have left in voided parcels when they were promised to others: on_hand still has them, as many "
        "orders are short, and they are booked out of what becomes free next"
    )
    reorder_point: int | None
    low: bool = Field(description="available is at or below the reorder point")
    updated_at: datetime = Field(description="when it was changed last")


class StockOut(BaseModel):
    """A SKU over all warehouses; the sums are of sellable stock."""

    sku: str
    on_hand: int
    reserved: int
    available: int
    owed: int
    balances: list[BalanceOut]


class Document(Model):
    """What caused the movement."""

    type: DocumentType
    id: DocumentId


class NewMovement(Model):
    """received and returned add `quantity`, adjusted adds it with its sign, transferred moves it to `to_warehouse`
    and/or `to_condition`."""

    idempotency_key: MovementKey
    kind: Literal["received", "adjusted", "returned", "transferred"]
    sku: Sku
    warehouse: WarehouseCode
    condition: Condition = "sellable"
    quantity: Annotated[int, Whole(-MAX_UNITS, MAX_UNITS)] = Field(description="units, not 0", examples=[48])
    to_warehouse: Annotated[WarehouseCode | None, Field(validate_default=True, description="of a transfer")] = None
    to_condition: Annotated[Condition | None, Field(validate_default=True, description="of a transfer")] = None
    document: Document
    note: Annotated[str, Text(500, lines=True)] | None = None
    occurred_at: Past | None = Field(default=None, description="when it happened, if not just now")

    @field_validator("quantity")
    @classmethod
    def _signed(cls, quantity: int, info: ValidationInfo) -> int:
        kind = info.data.get("kind")
        if quantity == 0:
            raise PydanticCustomError("quantity_zero", "must not be 0")
        if quantity < 0 and kind not in (None, "adjusted"):
            raise PydanticCustomError("quantity_negative", "must be above 0 for {kind}", {"kind": kind})
        return quantity

    @field_validator("to_warehouse", "to_condition")
    @classmethod
    def _of_a_transfer(cls, value: str | None, info: ValidationInfo) -> str | None:
        given, kind = info.data, info.data.get("kind")
        if value is not None and kind not in (None, "transferred"):
            raise PydanticCustomError("transfer_only", "is for transfers, not for {kind}", {"kind": kind})
        if (
            info.field_name == "to_condition"
            and kind == "transferred"
            and {"to_warehouse", "warehouse"} <= given.keys()
        ):
            here = given["warehouse"], given.get("condition")
            if (given["to_warehouse"] or here[0], value or here[1]) == here:
                raise PydanticCustomError(
                    "transfer_to_itself", "a transfer needs another to_warehouse or to_condition than where it is"
                )
        return value

    def movements(self) -> list[Movement]:
        common: dict[str, Any] = {
            "kind": self.kind,
            "sku": self.sku,
            "document_type": self.document.type,
            "document_id": self.document.id,
            "note": self.note,
            "occurred_at": self.occurred_at,
        }
        here: dict[str, Any] = {"warehouse": self.warehouse, "condition": self.condition}
        if self.kind != "transferred":
            return [Movement(key=self.idempotency_key, on_hand=self.quantity, **here, **common)]
        there: dict[str, Any] = {
            "warehouse": self.to_warehouse or self.warehouse,
            "condition": self.to_condition or self.condition,
        }
        return [
            Movement(key=self.idempotency_key, on_hand=-self.quantity, **here, **common),
            Movement(key=f"{self.idempotency_key}:to", on_hand=self.quantity, **there, **common),
        ]


class NewMovements(Model):
    items: list[PerItem[NewMovement]] = Field(min_length=1, max_length=MAX_ITEMS)


class PostedMovement(Item):
    """A movement that is booked; known: it was before, under this key."""

    status: Literal["created", "known"]
    idempotency_key: str = Field(description="the item's")


class DifferentMovement(Different):
    """Another movement was booked under this key before."""

    idempotency_key: str = Field(description="the item's")


class FailedMovement(Failed):
    """A movement that is not booked."""

    idempotency_key: str | None = Field(default=None, description="the item's; null when it could not be read")


MovementResult = Annotated[PostedMovement | DifferentMovement | FailedMovement, BY_STATUS]


class MovementResults(ItemResults[MovementResult]):
    """One result per item, in the order given."""


class MovementOut(BaseModel):
    id: int
    kind: MovementKind
    sku: str
    warehouse: str
    condition: Condition
    on_hand: int = Field(description="change of on hand")
    reserved: int = Field(description="change of reserved")
    document_type: str
    document_id: str
    idempotency_key: str
    note: str | None
    occurred_at: datetime | None
    recorded_at: datetime


class MovementTotals(BaseModel):
    """What the movements of one type of document add up to."""

    rows: int
    units: int
    documents: list[str]


class Explanation(BaseModel):
    """Why the stock was what it was: per place the sums of all movements up to the instant, by kind."""

    warehouse: str
    condition: Condition
    on_hand: int
    reserved: int
    by_kind: dict[MovementKind, dict[str, int]]


class Explained(BaseModel):
    sku: str
    at: datetime
    on_hand: int
    reserved: int
    available: int
    places: list[Explanation]


class ReorderPoint(Model):
    reorder_point: ReorderPointUnits | None = Field(description="units; null removes it", examples=[20])


class ReorderPointOut(BaseModel):
    sku: str
    warehouse: str
    reorder_point: int | None
    version: int = Field(description="the ETag")
