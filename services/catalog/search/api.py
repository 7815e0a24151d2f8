"""Lists of products and search over HTTP."""

import re
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic_core import PydanticCustomError

from contracts.fields import Text
from libs.http import Cursor, Db, Limit, Page, PreparedRoute, Principal, cursor_of, page_of, problems, requires
from services.catalog.products.domain import Status
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


@router.get("/v1/products", response_model=Page[ProductSummary], responses=problems(401, 403, 422))
async def list_products(
    request: Request,
    db: Db,
    cursor: Cursor,
    q: Annotated[str | None, Query(max_length=MAX_QUERY, description="search", examples=["blue mug"])] = None,
    status: Annotated[Status | None, Query(description="only products with this status")] = None,
    brand: Annotated[Short | None, Query(description="exactly this brand", examples=["Potters"])] = None,
    category: Annotated[
        Short | None, Query(description="exactly this category", examples=["Home/Kitchen/Mugs"])
    ] = None,
    sku_prefix: Annotated[SkuPrefix | None, Query(description="what the SKU begins with", examples=["MUG-"])] = None,
    limit: Limit = 50,
    _: Principal = requires("catalog:read"),
) -> Response:
    """Newest first. With `q`: a matching SKU or GTIN, then matches in titles, brand, category and SKUs, then in
    descriptions, over all languages, the newest first in each; the last word may be unfinished. When nothing has all
    the words, they are taken as mistyped."""
    filters = store.Filters(status, brand, category, sku_prefix)
    tier, after = cursor_of(cursor, int, UUID) or (0, None)
    if q is None:
        rows = await store.page(db, filters, after, limit + 1)
    else:
        wanted = query_of(q)
        rows = await store.search(db, wanted, filters, tier, after, limit + 1) if wanted else []
    answer = Response(media_type="application/json")
    page: Page[Any] = page_of(rows, limit, lambda row: (row.get("tier", 0), row["id"]), request, answer)
    following = f'"{page.next_cursor}"' if page.next_cursor else "null"
    # The summaries are JSON texts: joining them is the whole serialisation
    content = f'{{"items":[{",".join([row["summary"] for row in page.items])}],"next_cursor":{following}}}'
    link = {"Link": answer.headers["Link"]} if page.next_cursor else None
    return Response(content, 200, link, "application/json")
