"""Balances and movements over HTTP."""

from datetime import datetime
from typing import Annotated, Any

import asyncpg
from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import Condition, DocumentId, DocumentType, Instant, Sku, WarehouseCode
from contracts.inventory import MovementKind
from libs.clock import now
from libs.db import Database
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    FieldError,
    IfMatchGiven,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    in_order,
    invalid,
    is_within,
    narrowed,
    page_of,
    problems,
    refused,
    require_range,
    requires,
    sort_out,
    walk,
)
from libs.http.problems import problem_of
from libs.refused import Refused, not_found
from services.inventory.stock import commands, store
from services.inventory.stock.commands import Outcome
from services.inventory.stock.domain import DIFFERENT, Group
from services.inventory.stock.models import (
    BalanceOut,
    DifferentMovement,
    Explained,
    Explanation,
    FailedMovement,
    MovementOut,
    MovementResult,
    MovementResults,
    MovementTotals,
    NewMovement,
    NewMovements,
    PostedMovement,
    ReorderPoint,
    ReorderPointOut,
    StockOut,
)
from services.inventory.warehouses import store as warehouses

router = APIRouter(tags=["inventory"], route_class=PreparedRoute)

Reader: Principal = requires("inventory:read")
# Balances are of no channel; movements name the orders of all channels.
BalanceReader: Principal = requires("inventory:read", obeys=("warehouses",), free_of=("channels",))
MovementReader: Principal = requires("inventory:read", obeys=("warehouses",))
Writer: Principal = requires("inventory:write", obeys=("warehouses",), free_of=("channels",))
SkuPath = Annotated[Sku, Path(description="the stock keeping unit")]
SEVERAL = 50
Warehouses = Annotated[list[WarehouseCode] | None, Query(max_length=SEVERAL, description="only in this warehouse")]
Kinds = Annotated[list[MovementKind] | None, Query(max_length=SEVERAL, description="only movements of this kind")]
OfDocuments = Annotated[DocumentType | None, Query(description="only movements that refer to documents of this type")]
RecordedFrom = Annotated[Instant | None, Query(description="only those recorded at or after this instant")]
RecordedTo = Annotated[Instant | None, Query(description="only those recorded before this instant")]
CodePath = Annotated[WarehouseCode, Path(description="the warehouse's code")]


def _with_etag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


def _balance(row: Any) -> BalanceOut:
    return BalanceOut(**row, available=row["on_hand"] - row["reserved"])


@router.post("/v1/stock/movements", responses=problems(401, 403, 422))
async def post_stock_movements(body: NewMovements, db: Db, who: Principal = Writer) -> MovementResults:
    """Receive, adjust, take back, transfer: up to 1000 movements. Each item has its own idempotency key and its own
    result; one that is not valid fails by itself."""
    valid, failed = sort_out(body.items, FailedMovement)
    results: dict[int, MovementResult] = {**failed}
    try:
        results |= await _post(db, valid, who)
    except asyncpg.UniqueViolationError:  # the same key came in two requests at once: now it is known
        results |= await _post(db, valid, who)
    return MovementResults(items=in_order(results))


async def _post(db: Database, items: dict[int, NewMovement], who: Principal) -> dict[int, MovementResult]:
    groups = {index: item.movements() for index, item in items.items()}
    async with db.transaction() as tx:
        known = {code for code in await warehouses.all_codes(tx) if is_within(who.warehouses, code)}
        results: dict[int, MovementResult] = {
            index: refused(index, FailedMovement, "unknown_warehouse", errors, idempotency_key=group[0].key)
            for index, group in groups.items()
            if (errors := _unknown_warehouses(group, known))
        }
        possible = {index: group for index, group in groups.items() if index not in results}
        outcomes = await commands.post_movements(tx, list(possible.values()), limit=who.warehouses)
    for (index, group), outcome in zip(possible.items(), outcomes, strict=True):
        results[index] = _result(index, group, outcome)
    return results


def _unknown_warehouses(group: Group, known: set[str]) -> list[FieldError]:
    return [
        FieldError(
            pointer="/warehouse" if movement is group[0] else "/to_warehouse",
            code="unknown_warehouse",
            detail=f"there is no warehouse {movement.warehouse}",
            params={"warehouse": movement.warehouse},
        )
        for movement in group
        if movement.warehouse not in known
    ]


def _result(index: int, group: Group, outcome: Outcome) -> MovementResult:
    if not isinstance(outcome, Refused):
        return PostedMovement(index=index, status=outcome, idempotency_key=group[0].key)
    errors, key = problem_of(outcome).errors, group[0].key
    if outcome.code == DIFFERENT:
        return refused(index, DifferentMovement, outcome.code, errors, outcome.detail, idempotency_key=key)
    return refused(index, FailedMovement, outcome.code, errors, idempotency_key=key)


@router.get("/v1/stock/movements/totals", responses=problems(401, 403, 422))
async def get_movement_totals(
    db: Db,
    document_type: Annotated[DocumentType, Query(description="of movements that refer to documents of this type")],
    _: Principal = Reader,
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
    sku: Annotated[
        list[Sku] | None, Query(max_length=100, description="only of this SKU; repeat it for several")
    ] = None,
    warehouse: Warehouses = None,
    condition: Annotated[
        list[Condition] | None, Query(max_length=SEVERAL, description="only in this condition")
    ] = None,
    low: Annotated[
        bool | None, Query(description="true: only balances at or below their reorder point; false: only others")
    ] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    who: Principal = BalanceReader,
) -> Changes[BalanceOut]:
    """Balances by SKU, warehouse and condition: on hand, reserved, and what is left to promise (ATP). A filter that is
    given several times takes any of its values, several filters must all fit."""
    here = await walk(db, cursor, updated_since)
    after = cursor_of(here.cursor, str, str, str)
    filters = store.Filters(sku, narrowed(who.warehouses, warehouse), condition, low, updated_since)
    rows = [_balance(row) for row in await store.balances_page(db, filters, after, limit + 1)]
    return changes_of(rows, limit, lambda b: (b.sku, b.warehouse, b.condition), request, response, here.as_of)


@router.get("/v1/stock/movements", responses=problems(401, 403, 422))
async def list_movements(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    sku: Annotated[list[Sku] | None, Query(max_length=100, description="only of this SKU")] = None,
    warehouse: Warehouses = None,
    kind: Kinds = None,
    document_type: OfDocuments = None,
    document_id: Annotated[
        list[DocumentId] | None, Query(max_length=100, description="only of this document; needs document_type")
    ] = None,
    recorded_from: RecordedFrom = None,
    recorded_to: RecordedTo = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    who: Principal = MovementReader,
) -> Changes[MovementOut]:
    """Of all goods, newest first. A filter that is given several times takes any of its values, several filters must
    all fit. Movements never change: updated_since is when they were recorded."""
    require_range("recorded", recorded_from, recorded_to)
    if document_id is not None and document_type is None:
        raise invalid("document_type", "required", "is required with document_id")
    filters = store.MovementFilters(
        sku, narrowed(who.warehouses, warehouse), kind, document_type, document_id, recorded_from, recorded_to,
        updated_since,
    )  # fmt: skip
    here = await walk(db, cursor, updated_since)
    timed = sku is None and not recorded_from is recorded_to is updated_since is None
    key = "recorded_at, id" if timed else "id"
    before = cursor_of(here.cursor, datetime.fromisoformat, int) if timed else cursor_of(here.cursor, int)
    rows = [MovementOut(**row) for row in await store.movements_page(db, filters, key, before, limit + 1)]
    return changes_of(rows, limit, lambda m: (m.recorded_at, m.id) if timed else (m.id,), request, response, here.as_of)


@router.get("/v1/stock/{sku:path}/movements", responses=problems(401, 403, 422))
async def list_stock_movements(
    sku: SkuPath,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    warehouse: Warehouses = None,
    kind: Kinds = None,
    document_type: OfDocuments = None,
    recorded_from: RecordedFrom = None,
    recorded_to: RecordedTo = None,
    who: Principal = MovementReader,
) -> Page[MovementOut]:
    """Newest first."""
    require_range("recorded", recorded_from, recorded_to)
    filters = store.MovementFilters(
        [sku], narrowed(who.warehouses, warehouse), kind, document_type, None, recorded_from, recorded_to
    )
    rows = await store.movements_page(db, filters, "id", cursor_of(cursor, int), limit + 1)
    return page_of([MovementOut(**row) for row in rows], limit, lambda m: (m.id,), request, response)


@router.get("/v1/stock/{sku:path}/explain", responses=problems(401, 403, 422))
async def explain_stock(
    sku: SkuPath,
    db: Db,
    at: Annotated[Instant | None, Query(description="RFC 3339; now when absent")] = None,
    who: Principal = BalanceReader,
) -> Explained:
    """Why is it 47? The movements recorded up to an instant, summed by place and kind."""
    moment = at or now()
    places: dict[tuple[str, str], Explanation] = {}
    for row in await store.explain(db, sku, moment):
        if not is_within(who.warehouses, row["warehouse"]):
            continue
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


@router.get("/v1/stock/{sku:path}/reorder-points/{warehouse}", responses=problems(401, 403, 404, 422))
async def get_reorder_point(
    sku: SkuPath, warehouse: CodePath, db: Db, response: Response, who: Principal = BalanceReader
) -> ReorderPointOut:
    """The threshold of a SKU in a warehouse that has or had it. The `ETag` counts its changes."""
    threshold = await store.find_reorder_point(db, sku, warehouse)
    if threshold is None or not is_within(who.warehouses, warehouse):
        raise not_found(f"stock in {warehouse} of", sku)
    _with_etag(response, threshold.version)
    return ReorderPointOut(**threshold._asdict())


@router.put("/v1/stock/{sku:path}/reorder-points/{warehouse}", responses=problems(401, 403, 404, 412, 422))
async def set_reorder_point(
    sku: SkuPath, warehouse: CodePath, body: ReorderPoint, db: Db, seen: IfMatchGiven, response: Response,
    who: Principal = Writer,
) -> StockOut:  # fmt: skip
    """The threshold at or below which stock.low is emitted, once per crossing. The `ETag` is that of the threshold."""
    async with db.transaction() as tx:
        if warehouse not in await warehouses.all_codes(tx) or not is_within(who.warehouses, warehouse):
            raise not_found("warehouse", warehouse)
        version = await commands.set_reorder_point(tx, sku, warehouse, body.reorder_point, seen)
    _with_etag(response, version)
    return await _stock_of(db, sku, who)


@router.get("/v1/stock/{sku:path}", responses=problems(401, 403, 404, 422))
async def get_stock(sku: SkuPath, db: Db, who: Principal = BalanceReader) -> StockOut:
    """On hand, reserved and available, by warehouse and condition."""
    return await _stock_of(db, sku, who)


async def _stock_of(db: Database, sku: str, who: Principal) -> StockOut:
    rows = await store.balances_of(db, sku)
    balances = [_balance(row) for row in rows if is_within(who.warehouses, row["warehouse"])]
    if not balances:
        raise not_found("stock of", sku)
    sellable = [b for b in balances if b.condition == "sellable"]
    return StockOut(
        sku=sku,
        on_hand=sum(b.on_hand for b in sellable),
        reserved=sum(b.reserved for b in sellable),
        available=sum(b.available for b in sellable),
        owed=sum(b.owed for b in sellable),
        balances=balances,
    )
