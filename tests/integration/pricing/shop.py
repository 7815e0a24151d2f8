"""What the tests of pricing send and read."""

from typing import Any
from uuid import UUID

import httpx

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from tests.running import Running

Product = ProductActivated | ProductChanged | ProductRetired

COST = {"sku": "DOOR", "purchase": {"amount": "10.00", "currency": "EUR"}}
FEE = {"channel": "door", "currency": "EUR", "referral_percent": "15"}
VAT = {"market": "AT", "rate_percent": "20", "source": "the law"}
FX = {"base": "EUR", "quote": "NOK", "rate": "11.5", "on": "2026-01-05", "source": "bank"}
PRICE = {"sku": "DOOR", "channel": "door", "market": "AT", "price": {"amount": "50.00", "currency": "EUR"}}
ZERO = {"EUR": "0.00", "JPY": "0", "KWD": "0.000"}
BULKS = {
    "/v1/costs": COST, "/v1/fees": FEE, "/v1/vat-rates": VAT, "/v1/fx-rates": FX, "/v1/prices/bulk": PRICE,
}  # fmt: skip


def eur(amount: str) -> dict[str, Any]:
    return {"amount": amount, "currency": "EUR"}


def money(amount: str, currency: str = "EUR") -> dict[str, Any]:
    return {"amount": amount, "currency": currency}


async def record(service: Running, path: str, *items: dict[str, Any]) -> list[str]:
    answer = await service.client.post(path, json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return [item.get("code") or item["status"] for item in answer.json()["items"]]


async def cost(service: Running, sku: str, purchase: str, currency: str = "EUR", **extra: Any) -> list[str]:
    item = {"sku": sku, "purchase": {"amount": purchase, "currency": currency}} | extra
    return await record(service, "/v1/costs", item)


async def fee(service: Running, channel: str, percent: str = "15", currency: str = "EUR", **extra: Any) -> list[str]:
    item = {"channel": channel, "currency": currency, "referral_percent": percent} | extra
    return await record(service, "/v1/fees", item)


async def put(
    service: Running, sku: str, amount: str, channel: str = "web", market: str = "DE", currency: str = "EUR", **kw: Any
) -> httpx.Response:
    body = {"sku": sku, "channel": channel, "market": market, "price": {"amount": amount, "currency": currency}}
    return await service.client.put("/v1/prices", json=body, **kw)


async def stored(service: Running, sku: str) -> Any:
    (item,) = (await service.client.get("/v1/prices", params={"sku": sku})).json()["items"]
    return item


def product(sku: str, category: str, version: int, product_id: UUID, kind: type[Product] = ProductChanged) -> Product:
    variants = (Variant(sku=sku, title="x"),)
    return kind(product_id=product_id, version=version, category=category, variants=variants)


async def bulk(service: Running, path: str, *items: object, **headers: str) -> Any:
    answer = await service.client.post(path, json={"items": list(items)}, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def one(service: Running, path: str, item: object) -> Any:
    (result,) = await bulk(service, path, item)
    return result


async def rule(service: Running, path: str, item: object) -> tuple[str, str]:
    """Where and why an item is refused."""
    result = await one(service, path, item)
    assert (result["status"], result["code"]) == ("failed", "invalid_item"), result
    error = result["errors"][0]
    assert result["detail"] == f"{error['pointer'].removeprefix('/items/0')}: {error['detail']}", result
    return error["pointer"].removeprefix("/items/0"), error["code"]


async def problem(service: Running, method: str, path: str, status: int = 422, **kw: Any) -> Any:
    answer = await service.client.request(method, path, **kw)
    assert answer.status_code == status, answer.text
    return answer.json()


async def counted(service: Running) -> list[int]:
    database = service.member("pricing").database
    tables = ("unit_cost", "fee", "vat_rate", "fx_rate", "price", "price_history", "outbox")
    return [await database.fetchval(f"select count(*) from {table}") for table in tables]
