"""SKU mappings over HTTP: what a channel calls a SKU of ours."""

from typing import Annotated, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from contracts.base import Sku
from libs.http import Cursor, Db, Limit, Page, Principal, cursor_of, page_of, problems, requires
from services.order.orders.models import Channel
from services.order.replicas import store
from services.order.replicas.commands import map_held_orders

router = APIRouter(tags=["orders"])


class SkuMapping(BaseModel):
    channel: Channel
    channel_sku: Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[^\x00]*$", examples=["B00X4WHP5E"])]
    sku: Sku


class SkuMappings(BaseModel):
    items: list[SkuMapping] = Field(min_length=1, max_length=1000)


class MappingResult(BaseModel):
    channel: str
    channel_sku: str
    status: Literal["mapped"]


@router.put("/v1/sku-mappings", responses=problems(401, 403, 422))
async def put_sku_mappings(body: SkuMappings, db: Db, who: Principal = requires("orders:write")) -> list[MappingResult]:
    """Map a channel's SKUs to ours. Orders held for one of them go on at once."""
    async with db.transaction() as tx:
        await store.put_mappings(tx, [(item.channel, item.channel_sku, item.sku) for item in body.items])
        await map_held_orders(tx, by=who.subject)
    return [MappingResult(channel=i.channel, channel_sku=i.channel_sku, status="mapped") for i in body.items]


@router.get("/v1/sku-mappings", responses=problems(401, 403, 422))
async def list_sku_mappings(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 100,
    channel: str | None = None,
    _: Principal = requires("orders:read"),
) -> Page[SkuMapping]:
    """Which SKU a channel means by its own."""
    rows = [SkuMapping(**row) for row in await store.mappings(db, channel, cursor_of(cursor, str, str), limit + 1)]
    return page_of(rows, limit, lambda m: (m.channel, m.channel_sku), request, response)
