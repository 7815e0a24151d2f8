"""Warehouses, balances, movements over HTTP."""

from datetime import datetime
from typing import Annotated, Any, Literal

import asyncpg
from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, model_validator

from contracts.base import Sku
from libs.clock import now, utc
from libs.countries import Country
from libs.db import Database
from libs.http import (
    Cursor,
    Db,
    Idempotency,
    IfMatch,
    Limit,
    Page,
    Principal,
    Problem,
    cursor_of,
    not_found,
    page_of,
    problems,
    requires,
)
from services.inventory.stock import commands, store
from services.inventory.stock.domain import Condition, Impossible, Kind, Movement

router = APIRouter(tags=["inventory"])

MAX_ITEMS = 1000
Reader: Principal = requires("inventory:read")
Writer: Principal = requires("inventory:write")
NO_NUL = r"^[^\x00]*$"  # PostgreSQL cannot store it
Instant = Annotated[AwareDatetime, AfterValidator(utc)]
Code = Annotated[str, Field(pattern=r"^[A-Z0-9][A-Z0-9-]{0,31}$", examples=["DE-1"])]


class NewWarehouse(BaseModel):
    code: Code
    name: str = Field(min_length=1, max_length=200, pattern=NO_NUL, examples=["Leipzig"])
    country: Country
    kind: Literal["own", "third_party", "overseas", "fba"] = "own"


class WarehouseChange(BaseModel):
    name: str | None = Field(default=None, min_length=1, max_length=200, pattern=NO_NUL)
    active: bool | None = Field(default=None, description="an inactive warehouse takes no new reservations")


class Warehouse(NewWarehouse):
    active: bool
    version: int


class BalanceOut(BaseModel):
    """Units. available = on_hand - reserved; only sellable stock can be reserved."""

    sku: str
    warehouse: str
    country: str
    condition: Condition
    on_hand: int
    reserved: int
    available: int
    reorder_point: int | None
    low: bool


class StockOut(BaseModel):
    """A SKU over all warehouses; the sums are of sellable stock."""

    sku: str
    on_hand: int
    reserved: int
    available: int
    balances: list[BalanceOut]


class Document(BaseModel):
    """What caused the movement."""

    type: str = Field(min_length=1, max_length=40, pattern=NO_NUL, examples=["purchase_order"])
    id: str = Field(min_length=1, max_length=120, pattern=NO_NUL, examples=["PO-1001"])


class NewMovement(BaseModel):
    """received and returned add `quantity`, adjusted adds it with its sign, transferred moves it to `to_warehouse`
    and/or `to_condition`."""

    idempotency_key: str = Field(min_length=1, max_length=200, pattern=NO_NUL, examples=["PO-1001/1"])
    kind: Literal["received", "adjusted", "returned", "transferred"]
    sku: Sku
    warehouse: Code
    condition: Condition = "sellable"
    quantity: int = Field(ge=-10_000_000, le=10_000_000, examples=[48])
    to_warehouse: Code | None = None
    to_condition: Condition | None = None
    document: Document
    note: str | None = Field(default=None, max_length=500, pattern=NO_NUL)
    occurred_at: Instant | None = None

    @model_validator(mode="after")
    def _consistent(self) -> "NewMovement":
        if self.quantity == 0:
            raise ValueError("quantity must not be zero")
        if self.kind != "adjusted" and self.quantity < 0:
            raise ValueError(f"quantity must be positive for {self.kind}")
        if self.kind == "transferred" and self.to_warehouse is None and self.to_condition is None:
            raise ValueError("a transfer needs to_warehouse or to_condition")
        if self.kind != "transferred" and (self.to_warehouse or self.to_condition):
            raise ValueError("to_warehouse and to_condition are for transfers")
        return self

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


class NewMovements(BaseModel):
    items: list[NewMovement] = Field(min_length=1, max_length=MAX_ITEMS)


class MovementResult(BaseModel):
    idempotency_key: str
    status: Literal["applied", "duplicate", "failed"]
    code: str | None = None
    detail: str | None = None


class MovementResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[MovementResult]


class MovementOut(BaseModel):
    id: int
    kind: Kind
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


class Explanation(BaseModel):
    """Why the stock was what it was: per place the sums of all movements up to the instant, by kind."""

    warehouse: str
    condition: Condition
    on_hand: int
    reserved: int
    by_kind: dict[str, dict[str, int]]


class Explained(BaseModel):
    sku: str
    at: datetime
    on_hand: int
    reserved: int
    available: int
    places: list[Explanation]


class ReorderPoint(BaseModel):
    reorder_point: int | None = Field(ge=0, le=10_000_000, description="null removes it", examples=[20])


def _balance(row: Any) -> BalanceOut:
    return BalanceOut(**row, available=row["on_hand"] - row["reserved"])


@router.post("/v1/warehouses", status_code=201, responses=problems(401, 403, 409, 422))
async def create_warehouse(body: NewWarehouse, db: Db, once: Idempotency, _: Principal = Writer) -> Warehouse:
    """A place that keeps stock. Its country decides how near it is to a buyer."""
    async with db.transaction() as tx:
        await once.begin(tx)
        row = await store.insert_warehouse(tx, body.code, body.name, body.country, body.kind)
        if row is None:
            raise Problem(409, "already_exists", f"there is a warehouse {body.code} already")
        created = Warehouse(**row)
        await once.finish(tx, 201, created)
    return created


@router.get("/v1/warehouses", responses=problems(401, 403))
async def list_warehouses(db: Db, _: Principal = Reader) -> Page[Warehouse]:
    """All of them: a business has few."""
    return Page(items=[Warehouse(**row) for row in await store.warehouses(db)])


@router.patch("/v1/warehouses/{code}", responses=problems(401, 403, 404, 412, 422, 428))
async def change_warehouse(
    code: str, body: WarehouseChange, db: Db, version: IfMatch, response: Response, _: Principal = Writer
) -> Warehouse:
    """Change what is named; the rest stays. Stock in it is not touched."""
    async with db.transaction() as tx:
        row = await store.update_warehouse(tx, code, version, body.name, body.active)
        if row is None:
            if code not in {found["code"] for found in await store.warehouses(tx)}:
                raise not_found("warehouse", code)
            raise Problem(412, "version_mismatch", f"warehouse {code} has changed since: read it again")
    response.headers["ETag"] = f'"{row["version"]}"'
    return Warehouse(**row)


@router.post("/v1/stock/movements", responses=problems(401, 403, 422))
async def post_stock_movements(body: NewMovements, db: Db, _: Principal = Writer) -> MovementResults:
    """Receive, adjust, take back, transfer. Each item has its own idempotency key and its own result."""
    try:
        return await _post(db, body)
    except asyncpg.UniqueViolationError:  # the same key came in two requests at once: now it is known
        return await _post(db, body)


async def _post(db: Database, body: NewMovements) -> MovementResults:
    results: list[MovementResult | None] = [None] * len(body.items)
    groups: list[tuple[int, list[Movement]]] = []
    async with db.transaction() as tx:
        known = {row["code"] for row in await store.warehouses(tx)}
        for index, item in enumerate(body.items):
            movements = item.movements()
            unknown = {m.warehouse for m in movements} - known
            if unknown:
                results[index] = MovementResult(
                    idempotency_key=item.idempotency_key,
                    status="failed",
                    code="unknown_warehouse",
                    detail=f"warehouse: there is no {', '.join(sorted(unknown))}",
                )
            else:
                groups.append((index, movements))
        outcomes = await commands.post_movements(tx, [movements for _, movements in groups])
        for (index, movements), outcome in zip(groups, outcomes, strict=True):
            key = movements[0].key
            if isinstance(outcome, Impossible):
                code, detail = outcome.code, str(outcome)
                results[index] = MovementResult(idempotency_key=key, status="failed", code=code, detail=detail)
            else:
                results[index] = MovementResult(idempotency_key=key, status=outcome)
    return MovementResults(items=[result for result in results if result is not None])


class MovementTotals(BaseModel):
    """What the movements of one type of document add up to."""

    rows: int
    units: int
    documents: list[str]


@router.get("/v1/stock/movements/totals", responses=problems(401, 403, 422))
async def get_movement_totals(
    db: Db, document_type: Annotated[str, Query(max_length=40)], _: Principal = Reader
) -> MovementTotals:
    """For reconciliation: sums read from the movements themselves at this moment."""
    return MovementTotals(**await store.movement_totals(db, document_type))


@router.get("/v1/stock", responses=problems(401, 403, 422))
async def list_stock(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    low: Annotated[bool | None, Query(description="only balances at or below their reorder point")] = None,
    _: Principal = Reader,
) -> Page[BalanceOut]:
    """Balances by SKU, warehouse and condition: on hand, reserved, and what is left to promise (ATP)."""
    after = cursor_of(cursor, str, str, str)
    rows = [_balance(row) for row in await store.balances_page(db, after, low, limit + 1)]
    return page_of(rows, limit, lambda b: (b.sku, b.warehouse, b.condition), request, response)


@router.get("/v1/stock/{sku:path}/movements", responses=problems(401, 403, 422))
async def list_stock_movements(
    sku: str,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    warehouse: str | None = None,
    _: Principal = Reader,
) -> Page[MovementOut]:
    """Newest first."""
    (before,) = cursor_of(cursor, int) or [None]
    rows = await store.movements_of(db, sku, warehouse, before, limit + 1)
    return page_of([MovementOut(**row) for row in rows], limit, lambda m: (m.id,), request, response)


@router.get("/v1/stock/{sku:path}/explain", responses=problems(401, 403, 422))
async def explain_stock(
    sku: str,
    db: Db,
    at: Annotated[Instant | None, Query(description="RFC 3339; now when absent")] = None,
    _: Principal = Reader,
) -> Explained:
    """Why is it 47? The movements recorded up to an instant, summed by place and kind."""
    moment = at or now()
    places: dict[tuple[str, str], Explanation] = {}
    for row in await store.explain(db, sku, moment):
        place = places.setdefault(
            (row["warehouse"], row["condition"]),
            Explanation(warehouse=row["warehouse"], condition=row["condition"], on_hand=0, reserved=0, by_kind={}),
        )
        place.on_hand += row["on_hand"]
        place.reserved += row["reserved"]
        place.by_kind[row["kind"]] = {name: row[name] for name in ("movements", "on_hand", "reserved")}
    sellable = [place for place in places.values() if place.condition == "sellable"]
    on_hand, reserved = sum(p.on_hand for p in sellable), sum(p.reserved for p in sellable)
    return Explained(
        sku=sku,
        at=moment,
        on_hand=on_hand,
        reserved=reserved,
        available=on_hand - reserved,
        places=list(places.values()),
    )


@router.put("/v1/stock/{sku:path}/reorder-points/{warehouse}", responses=problems(401, 403, 404, 422))
async def set_reorder_point(
    sku: Annotated[Sku, Path()], warehouse: str, body: ReorderPoint, db: Db, _: Principal = Writer
) -> StockOut:
    """The threshold at or below which stock.low is emitted, once per crossing."""
    async with db.transaction() as tx:
        if warehouse not in {row["code"] for row in await store.warehouses(tx)}:
            raise not_found("warehouse", warehouse)
        await commands.set_reorder_point(tx, sku, warehouse, body.reorder_point)
    return await _stock_of(db, sku)


@router.get("/v1/stock/{sku:path}", responses=problems(401, 403, 404))
async def get_stock(sku: str, db: Db, _: Principal = Reader) -> StockOut:
    """On hand, reserved and available, by warehouse and condition."""
    return await _stock_of(db, sku)


async def _stock_of(db: Db, sku: str) -> StockOut:
    balances = [_balance(row) for row in await store.balances_of(db, sku)]
    if not balances:
        raise not_found("stock of", sku)
    sellable = [b for b in balances if b.condition == "sellable"]
    return StockOut(
        sku=sku,
        on_hand=sum(b.on_hand for b in sellable),
        reserved=sum(b.reserved for b in sellable),
        available=sum(b.available for b in sellable),
        balances=balances,
    )
