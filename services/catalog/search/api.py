"""Lists of products and search over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from libs.http import Cursor, Db, FieldError, Limit, Page, Principal, Problem, page_of, problems, requires
from services.catalog.products.domain import Status
from services.catalog.products.models import ProductSummary, Short
from services.catalog.search import store
from services.catalog.search.domain import query_of

router = APIRouter(tags=["catalog"])

MAX_QUERY = 200
TIERS = 4


@router.get("/v1/products", response_model=Page[ProductSummary], responses=problems(401, 403, 422))
async def list_products(
    request: Request,
    db: Db,
    cursor: Cursor,
    q: Annotated[str | None, Query(max_length=MAX_QUERY, description="search", examples=["blue mug"])] = None,
    status: Status | None = None,
    brand: Annotated[Short | None, Query(examples=["Potters"])] = None,
    category: Annotated[Short | None, Query(examples=["Home/Kitchen/Mugs"])] = None,
    sku_prefix: Annotated[
        str | None, Query(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9._/+-]+$", examples=["MUG-"])
    ] = None,
    limit: Limit = 50,
    _: Principal = requires("catalog:read"),
) -> Response:
    """Newest first. With `q`: a matching SKU or GTIN, then matches in titles, brand, category and SKUs, then in
    descriptions, over all languages, the newest first in each; the last word may be unfinished. When nothing has all
    the words, they are taken as mistyped."""
    filters = store.Filters(status, brand, category, sku_prefix)
    tier, after = _position(cursor, searching=q is not None)
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


def _position(cursor: list[str], *, searching: bool) -> tuple[int, UUID | None]:
    if not cursor:
        return 0, None
    try:
        tier, after = int(cursor[0]), UUID(cursor[1])
        if not 0 <= tier < (TIERS if searching else 1) or len(cursor) != 2:
            raise ValueError
    except (ValueError, IndexError):
        error = FieldError(pointer="cursor", detail="is not a cursor of this list")
        raise Problem(422, "invalid_cursor", "cursor: is not a cursor of this list", [error]) from None
    return tier, after
