"""Observations of marketplaces over HTTP."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import Country, Gtin, Money
from libs.http import (
    Cursor,
    Db,
    Different,
    Failed,
    FieldError,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    cursor_of,
    in_order,
    page_of,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.refused import not_found
from services.catalog.market import commands, store
from services.catalog.market.commands import Taken
from services.catalog.market.domain import Observation
from services.catalog.market.models import (
    KeptObservation,
    Marketplace,
    MarketProduct,
    NewObservations,
    ObservationOut,
    ObservationResult,
    ObservationResults,
)

router = APIRouter(tags=["selection"], route_class=PreparedRoute)
MarketProductId = Annotated[UUID, Path(description="the market product's id")]
SEVERAL = 50
DIFFERS = "the source said something else of this product at this moment, which stands"

Reader: Principal = requires("selection:read", free_of=("channels", "warehouses"))
Writer: Principal = requires("selection:write")


@router.post("/v1/market-observations/bulk", responses=problems(401, 403, 413, 422))
async def record_observations(body: NewObservations, db: Db, _: Principal = Writer) -> ObservationResults:
    """Record up to 1000 observations of products on marketplaces. They are never changed: the same one again is
    `known`, so the request needs no Idempotency-Key."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, ObservationResult] = {**failed}
    async with db.transaction() as tx:
        taken = await commands.observe(tx, list(valid.values()))
    for index, each in zip(valid, taken, strict=True):
        results[index] = _result(index, each)
    return ObservationResults(items=in_order(results))


def _result(index: int, taken: Taken) -> ObservationResult:
    if taken.status == "different":
        error = FieldError(pointer="/observed_at", code="observed_otherwise", detail=DIFFERS)
        return refused(index, Different, error.code, [error])
    return KeptObservation(index=index, status=taken.status, product_id=taken.product_id)


@router.get("/v1/market-products", responses=problems(401, 403, 422))
async def list_market_products(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    marketplace: Annotated[
        list[Marketplace] | None, Query(max_length=SEVERAL, description="only of this marketplace")
    ] = None,
    country: Annotated[list[Country] | None, Query(max_length=SEVERAL, description="only of this country")] = None,
    gtin: Annotated[list[Gtin] | None, Query(max_length=SEVERAL, description="only with this GTIN")] = None,
    _: Principal = Reader,
) -> Page[MarketProduct]:
    """Others' products as marketplaces show them, those seen first last."""
    filters = {"marketplace": marketplace, "country": country, "gtin": gtin}
    rows = await store.page_products(db, filters, cursor_of(cursor, UUID), limit + 1)
    found = [MarketProduct.model_validate(dict(row)) for row in rows]
    return page_of(found, limit, lambda product: (product.id,), request, response)


@router.get("/v1/market-products/{market_product_id}/observations", responses=problems(401, 403, 404, 422))
async def list_observations(
    market_product_id: MarketProductId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    _: Principal = Reader,
) -> Page[ObservationOut]:
    """What was observed of a product, the last first."""
    if not await store.exists(db, market_product_id):
        raise not_found("market product", market_product_id)
    place = cursor_of(cursor, datetime.fromisoformat, str)
    rows = await store.page_observations(db, market_product_id, place, limit + 1)
    found = [ObservationOut(**_shown(row)) for row in rows]
    return page_of(found, limit, lambda seen: (seen.observed_at, seen.source), request, response)


def _shown(row: Observation) -> dict[str, Any]:
    price = None if row.price is None or row.currency is None else Money(amount=row.price, currency=row.currency)
    return row._asdict() | {"price": price}
