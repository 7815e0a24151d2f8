"""What pages show of several services in one answer: a product with its stock and prices, and how things stand."""

import asyncio
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from libs.http import PERSONAL, PreparedRoute, Problem, problems
from libs.refused import not_found
from services.gateway.overview import Unavailable, ask, unavailable
from services.gateway.routes import PRODUCT_OVERVIEW, SUMMARY
from services.gateway.upstream import Upstreams

router = APIRouter(route_class=PreparedRoute)

ProductId = Annotated[UUID, Path(description="the product's id")]
PRODUCT = "/v1/products/{product_id}"
MOST_SKUS = 100
# part -> service, path; as overview.PARTS. Those of a product are asked for its SKUs.
PRODUCT_PARTS = {
    "stock": ("inventory", "/v1/stock"),
    "prices": ("pricing", "/v1/prices"),
}
SUMMARY_PARTS = {
    "orders": ("order", "/v1/orders/counts"),
    "shipments": ("logistics", "/v1/shipments/counts"),
    "late_shipments": ("logistics", "/v1/shipments/counts?late=true"),
    "tickets": ("support", "/v1/tickets/counts"),
    "overdue_tickets": ("support", "/v1/tickets?overdue=true&limit=20"),
    "low_stock": ("inventory", "/v1/stock?low=true&limit=20"),
    "breached_prices": ("pricing", "/v1/prices?breached=true&limit=20"),
}


class ProductOverview(BaseModel):
    """Each part is the answer of the operation it comes from; lists are their first page."""

    product: dict[str, Any]
    stock: dict[str, Any] | None
    prices: dict[str, Any] | None
    unavailable: list[Unavailable] = Field(description="empty when every part is there")


class Summary(BaseModel):
    """Each part is the answer of the operation it comes from; lists are their first 20."""

    orders: dict[str, Any] | None
    shipments: dict[str, Any] | None
    late_shipments: dict[str, Any] | None
    tickets: dict[str, Any] | None
    overdue_tickets: dict[str, Any] | None
    low_stock: dict[str, Any] | None
    breached_prices: dict[str, Any] | None
    unavailable: list[Unavailable] = Field(description="empty when every part is there")


@router.get(
    PRODUCT_OVERVIEW, tags=["catalog"], summary="Read a product with its stock and prices",
    responses=problems(401, 403, 404, 422),
)  # fmt: skip
async def get_product_overview(product_id: ProductId, request: Request) -> ProductOverview:
    """A product with the stock and the prices of its SKUs (the first 100). A part that cannot be had is null and listed
    in `unavailable`, with the reason; the other parts are there all the same."""
    upstreams, token = _asking(request)
    product = await ask(upstreams, "catalog", PRODUCT.format(product_id=product_id), token)
    if isinstance(product, Problem):
        raise not_found("product", product_id) if product.status == 404 else product
    skus = urlencode([("sku", variant["sku"]) for variant in product["variants"][:MOST_SKUS]])
    parts = {part: (service, f"{path}?limit=200&{skus}") for part, (service, path) in PRODUCT_PARTS.items()}
    found, missing = await _together(upstreams, parts, token) if skus else (dict.fromkeys(parts, None), [])
    return ProductOverview(product=product, **found, unavailable=missing)


@router.get(SUMMARY, tags=["orders"], summary="Read how things stand", openapi_extra=PERSONAL, responses=problems(401))
async def get_summary(request: Request) -> Summary:
    """Orders, parcels and tickets per state, what is late, low or below its floor: what the first page of an office
    shows. What the caller may not read is null and listed in `unavailable`."""
    upstreams, token = _asking(request)
    found, missing = await _together(upstreams, SUMMARY_PARTS, token)
    return Summary(**found, unavailable=missing)


def _asking(request: Request) -> tuple[Upstreams, dict[str, str]]:
    """Through request.headers: the caller's token, which each service checks for itself."""
    return request.app.state.upstreams, {"authorization": request.headers["authorization"]}


async def _together(
    upstreams: Upstreams, parts: dict[str, tuple[str, str]], token: dict[str, str]
) -> tuple[dict[str, Any], list[Unavailable]]:
    answers = await asyncio.gather(*(ask(upstreams, service, path, token) for service, path in parts.values()))
    return unavailable(dict(zip(parts, answers, strict=True)))
