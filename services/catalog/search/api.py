"""Lists of products and search over HTTP."""

import re
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic_core import PydanticCustomError

from contracts.fields import Gtin, Instant, Sku, Text
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Limit,
    PreparedRoute,
    Principal,
    cursor_of,
    invalid,
    problems,
    requires,
    walk,
)
from libs.http.pages import next_cursor
from services.catalog.products.domain import Status
from services.catalog.products.identifiers import gtin14
from services.catalog.products.models import ProductSummary, Short
from services.catalog.search import store
from services.catalog.search.domain import query_of

router = APIRouter(tags=["catalog"], route_class=PreparedRoute)

MAX_QUERY = 200
_prefix = re.compile(r"[A-Za-z0-9._/+-]+\Z")


def _sku_prefix(text: str) -> str:
    if not _prefix.match(text):
        raise PydanticCustomError("sku_invalid", "must be letters, digits and . _ / + -")
    return text


SkuPrefix = Annotated[str, Text(64, code=True, check=_sku_prefix, pattern="^[A-Za-z0-9._/+-]+$")]


SEVERAL = 50


@router.get("/v1/products", response_model=Changes[ProductSummary], responses=problems(401, 403, 422))
async def list_products(
    request: Request,
    db: Db,
    cursor: Cursor,
    q: Annotated[str | None, Query(max_length=MAX_QUERY, description="search", examples=["blue mug"])] = None,
    status: Annotated[
        list[Status] | None, Query(max_length=SEVERAL, description="only products with this status")
    ] = None,
    brand: Annotated[
        list[Short] | None, Query(max_length=SEVERAL, description="exactly this brand", examples=[["Potters"]])
    ] = None,
    category: Annotated[
        list[Short] | None,
        Query(max_length=SEVERAL, description="exactly this category", examples=[["Home/Kitchen/Mugs"]]),
    ] = None,
    sku: Annotated[list[Sku] | None, Query(max_length=100, description="only the product with this SKU")] = None,
    gtin: Annotated[
        list[Gtin] | None, Query(max_length=100, description="only the product with this GTIN, in any of its lengths")
    ] = None,
    sku_prefix: Annotated[SkuPrefix | None, Query(description="what the SKU begins with", examples=["MUG-"])] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    sort: Annotated[
        Literal["-created_at", "created_at"] | None,
        Query(description="what comes first: - for the newest; -created_at when absent. Not for a search"),
    ] = None,
    limit: Limit = 50,
    _: Principal = requires("catalog:read", free_of=("channels", "warehouses")),
) -> Response:
    """Newest first. With `q`: a matching SKU or GTIN, then matches in titles, brand, category and SKUs, then in
    descriptions, over all languages, the newest first in each; the last word may be unfinished. When nothing has all
    the words, they are taken as mistyped. A filter that is given several times takes any of its values, several filters
    must all fit."""
    if q is not None and sort is not None:
        raise invalid("sort", "one_of_two", "is not for a search, whose best matches come first: give q or sort")
    gtins = None if gtin is None else [gtin14(each) for each in gtin]
    filters = store.Filters(status, brand, category, sku, gtins, sku_prefix, updated_since)
    here = await walk(db, cursor, updated_since)
    tier, after = cursor_of(here.cursor, int, UUID) or (0, None)
    if q is None:
        place = [] if after is None else [after]
        rows = await store.page(db, filters, place, descending=sort != "created_at", limit=limit + 1)
    else:
        wanted = query_of(q)
        rows = await store.search(db, wanted, filters, tier, after, limit + 1) if wanted else []
    answer = Response(media_type="application/json")
    following, link = "null", None
    if len(rows) > limit:
        last = rows[limit - 1]
        cursor_behind = next_cursor((last.get("tier", 0), last["id"]), request, answer, here.as_of)
        following, link = f'"{cursor_behind}"', {"Link": answer.headers["Link"]}
    as_of = "null" if here.as_of is None else f'"{here.as_of:%Y-%m-%dT%H:%M:%S.%fZ}"'
    # The summaries are JSON texts: joining them is the whole serialisation
    items = ",".join([row["summary"] for row in rows[:limit]])
    return Response(f'{{"items":[{items}],"next_cursor":{following},"as_of":{as_of}}}', 200, link, "application/json")
