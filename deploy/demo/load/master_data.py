"""What the file does not say but a shop needs: costs, weights, customs data, rates, addresses. All of it assumed.

The file has no cost, weight, HS code or origin. So every product gets a landed cost of 40 % of its price, 100 g, one
HS code for small articles of plastics, and the United Kingdom as its origin; one own carrier goes everywhere.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from typing import Any, TypeVar

import pycountry

from contracts.addresses import address_format
from deploy.demo.load.books import Product
from services.cli.client import Api

CHANNEL, MARKET, CURRENCY, WAREHOUSE = "online-retail", "GB", "GBP", "GB-1"
SINCE = date(2009, 1, 1)
T = TypeVar("T")


def chunks(items: Sequence[T], size: int) -> Iterator[list[T]]:
    found = iter(items)
    while chunk := list(islice(found, size)):
        yield chunk


def address_in(country: str) -> dict[str, str | None]:
    """The file says the country alone: the rest is assumed, or nothing could be shipped."""
    unsaid = dict.fromkeys(("name", "line1", "city", "region"), "not in the file")
    return {**unsaid, "postal_code": address_format(country).example, "country": country}


def money(amount: Decimal) -> dict[str, str]:
    return {"amount": format(amount, "f"), "currency": CURRENCY}


async def load(api: Api, products: Sequence[Product]) -> list[str]:
    """Create all of it; what is there already stays. Complaints about items that were not taken."""
    complaints: list[str] = []

    def note(answer: Any) -> None:
        items = answer["items"] if isinstance(answer, dict) else answer
        complaints.extend(str(item) for item in items if item.get("status") == "failed")

    await _warehouse(api)
    await _carrier(api, note)
    note(await api.post("/v1/fees", {"items": [_fee()]}))
    note(await api.post("/v1/vat-rates", {"items": [_vat()]}))
    for chunk in chunks(products, 500):
        note(await api.post("/v1/products/bulk", {"items": [_product(p) for p in chunk]}))
    known = {row["sku"] for row in await api.pages("/v1/prices", channel=CHANNEL, market=MARKET)}
    new = [p for p in products if p.sku not in known]
    for chunk in chunks(new, 500):
        note(await api.post("/v1/costs", {"items": [_cost(p) for p in chunk]}))
        note(await api.post("/v1/prices/bulk", {"items": [_price(p) for p in chunk]}))
    return complaints


async def _warehouse(api: Api) -> None:
    known = {row["code"] for row in (await api.get("/v1/warehouses"))["items"]}
    if WAREHOUSE not in known:
        body = {"code": WAREHOUSE, "name": "Online Retail", "country": MARKET, "kind": "own"}
        await api.post("/v1/warehouses", body, headers={"Idempotency-Key": "load-warehouse"})


async def _carrier(api: Api, note: Any) -> None:
    everywhere = [country.alpha_2 for country in pycountry.countries]
    await api.put("/v1/zones/own/everywhere", {"countries": everywhere})
    card = {
        "carrier": "own", "service": "standard", "origin": MARKET, "zone": "everywhere", "transit_days": 5,
        "volumetric_divisor": None, "valid_from": str(SINCE), "source": "assumed, not in the file",
    }  # fmt: skip
    breaks = {2_000: "3.50", 30_000: "12.00", 1_000_000: "180.00", 100_000_000: "2500.00"}
    items = [card | {"up_to_g": grams, "price": money(Decimal(price))} for grams, price in breaks.items()]
    note(await api.post("/v1/rate-cards", {"items": items}))


def _product(product: Product) -> dict[str, Any]:
    return {
        "titles": {"en": product.title[:200]},
        "variants": [
            {
                "sku": product.sku, "hs_code": "392690", "country_of_origin": "GB", "net_weight_g": 90,
                "gross_weight_g": 100, "customs_description": "small articles of plastics",
            }
        ],
        "activate": True,
    }  # fmt: skip


def _fee() -> dict[str, Any]:
    return {
        "channel": CHANNEL, "valid_from": str(SINCE), "currency": CURRENCY, "referral_percent": "0",
        "source": "own shop",
    }  # fmt: skip


def _vat() -> dict[str, Any]:
    return {"market": MARKET, "valid_from": str(SINCE), "rate_percent": "20", "source": "UK standard rate since 2011"}


def _rounded(price: Decimal) -> Decimal:
    return max(Decimal("0.01"), price.quantize(Decimal("0.01"), ROUND_HALF_UP))


def _cost(product: Product) -> dict[str, Any]:
    cost = (_rounded(product.price) * Decimal("0.4")).quantize(Decimal("0.0001"))
    return {
        "sku": product.sku,
        "valid_from": str(SINCE),
        "purchase": money(cost),
        "source": "assumed: 40 % of the price",
    }


def _price(product: Product) -> dict[str, Any]:
    return {"sku": product.sku, "channel": CHANNEL, "market": MARKET, "price": money(_rounded(product.price))}
