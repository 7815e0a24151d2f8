"""SKU mappings over HTTP."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Channel, ChannelSku, Sku
from libs.http import (
    BY_STATUS,
    Cursor,
    Db,
    Failed,
    Item,
    ItemResults,
    Limit,
    Model,
    Page,
    PerItem,
    PreparedRoute,
    Principal,
    cursor_of,
    in_order,
    page_of,
    problems,
    requires,
    sort_out,
)
from services.order.listings import commands, store
from services.order.listings.store import Mapping

router = APIRouter(tags=["orders"], route_class=PreparedRoute)


class NewSkuMapping(Model):
    channel: Channel
    channel_sku: ChannelSku
    sku: Sku


MappingStatus = Literal["created", "changed", "unchanged"]


class SkuMapping(BaseModel):
    channel: str
    channel_sku: str
    sku: str


class SkuMappings(Model):
    items: Annotated[list[PerItem[NewSkuMapping]], Field(min_length=1, max_length=1000)]


class SavedSkuMapping(Item):
    """A mapping that is stored as the item says."""

    status: MappingStatus


SkuMappingResult = Annotated[SavedSkuMapping | Failed, BY_STATUS]


class SkuMappingResults(ItemResults[SkuMappingResult]):
    """One result per item, in the order given."""


@router.put("/v1/sku-mappings", responses=problems(401, 403, 422))
async def put_sku_mappings(body: SkuMappings, db: Db, who: Principal = requires("orders:write")) -> SkuMappingResults:
    """Map a channel's SKUs to ours. Orders held for one of them go on at once. Of two items for the same SKU of a
    channel the last counts."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, SkuMappingResult] = {**failed}
    mappings = [Mapping(item.channel, item.channel_sku, item.sku) for item in valid.values()]
    async with db.transaction() as tx:
        before = await commands.put_mappings(tx, mappings, by=who.subject)
    for index, item in valid.items():
        had = before.get((item.channel, item.channel_sku))
        status: MappingStatus = "created" if had is None else "unchanged" if had == item.sku else "changed"
        results[index] = SavedSkuMapping(index=index, status=status)
    return SkuMappingResults(items=in_order(results))


@router.get("/v1/sku-mappings", responses=problems(401, 403, 422))
async def list_sku_mappings(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 100,
    channel: Annotated[Channel | None, Query(description="the sales channel's code")] = None,
    _: Principal = requires("orders:read"),
) -> Page[SkuMapping]:
    """Which SKU a channel means by its own."""
    rows = [SkuMapping(**row) for row in await store.mappings(db, channel, cursor_of(cursor, str, str), limit + 1)]
    return page_of(rows, limit, lambda m: (m.channel, m.channel_sku), request, response)
