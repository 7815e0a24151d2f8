"""Orders to send, rates to send them at, and a carrier that reports: what the tests of logistics share."""

import base64
import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from contracts.inventory import Allocation, StockLine
from contracts.order import Destination, OrderAllocated, OrderConfirmed, OrderDestinationChanged, OrderLine
from libs.clock import new_id, now
from libs.db import Tx
from services.logistics.rates.domain import DISPATCH_DAYS, add_business_days
from services.logistics.tracking import signature
from tests.databases import SECRET
from tests.running import Running

Product = ProductActivated | ProductChanged | ProductRetired
Fulfil = OrderConfirmed | OrderAllocated

MUG: dict[str, Any] = {
    "hs_code": "6911.10", "country_of_origin": "CN", "customs_description": "Porcelain mug", "net_weight_g": 300,
    "gross_weight_g": 350, "length_mm": 120, "width_mm": 100, "height_mm": 100,
}  # fmt: skip


def product(
    sku: str, version: int = 1, product_id: UUID | None = None, kind: type[Product] = ProductActivated, **fields: Any
) -> Product:
    variant = Variant(sku=sku, title=sku, **(MUG | fields))
    return kind(product_id=product_id or new_id(), version=version, variants=(variant,))


def confirmed(
    skus: dict[str, int], country: str = "FR", *, kind: type[Fulfil] = OrderConfirmed, order_id: UUID | None = None,
    warehouse: str = "DE-1", origin: str = "DE", postal_code: str | None = "8001",
    ordered: dict[str, int] | None = None, paid: str | None = None, **fields: Any,
) -> Fulfil:  # fmt: skip
    """An order whose `skus` one warehouse sends. `ordered`: all of it, `paid`: for each of its lines."""
    return kind(
        order_id=order_id or new_id(),
        channel="web",
        currency="EUR",
        destination=Destination(country=country, postal_code=postal_code),
        incoterm="DAP",
        lines=tuple(
            OrderLine(line_no=n, sku=s, quantity=q, unit_price=Decimal("9.90"), paid=paid and Decimal(paid))
            for n, (s, q) in enumerate((ordered or skus).items())
        ),
        allocations=(
            Allocation(
                warehouse=warehouse, country=origin, lines=tuple(StockLine(sku=s, quantity=q) for s, q in skus.items())
            ),
        ),
        **fields,
    )


def rate(amount: str, **fields: Any) -> dict[str, Any]:
    return {
        "carrier": "own", "service": "parcel", "origin": "DE", "zone": "eu", "up_to_g": 30000,
        "price": {"amount": amount, "currency": "EUR"}, "transit_days": 3, "volumetric_divisor": 5000,
        "weight_step_g": 100, "valid_from": "2026-01-01", "source": "test tariff",
    } | fields  # fmt: skip


async def import_rates(service: Running, *items: dict[str, Any]) -> Any:
    answer = await service.client.post("/v1/rate-cards", json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def open_lanes(service: Running) -> Running:
    """Zones, rates and two products: what most tests need."""
    for carrier, zone, countries in (
        ("own", "eu", ["DE", "FR", "AT"]), ("own", "ch", ["CH", "LI"]), ("swift", "all", ["DE", "FR", "CH"]),
    ):  # fmt: skip
        answer = await service.client.put(f"/v1/zones/{carrier}/{zone}", json={"countries": countries})
        assert answer.status_code == 201, answer.text
    results = await import_rates(
        service,
        rate("4.50", up_to_g=1000),
        rate("7.20"),
        rate("9.90", zone="ch"),
        rate("19.00", carrier="swift", service="express", zone="all", transit_days=1, volumetric_divisor=None),
    )
    assert [result["status"] for result in results] == ["created"] * 4
    await service.publish(product("MUG"), product("VASE", gross_weight_g=200))
    return service


async def shipments_of(service: Running, order: Fulfil) -> Any:
    answer = await service.client.get("/v1/shipments", params={"order_id": str(order.order_id)})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def detail(service: Running, shipment_id: object) -> Any:
    answer = await service.client.get(f"/v1/shipments/{shipment_id}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def promised(transit_days: int) -> date:
    """When an order of today is there that DE-1 sends to France."""
    return add_business_days(add_business_days(now().date(), DISPATCH_DAYS, "DE"), transit_days, "FR")


async def planned(service: Running, *args: Any, **kwargs: Any) -> tuple[Fulfil, Any]:
    """An order with one planned shipment, and that shipment."""
    order = confirmed(*args, **kwargs)
    await service.publish(order)
    (shipment,) = await shipments_of(service, order)
    assert shipment["state"] == "planned", shipment
    return order, shipment


async def dispatched(service: Running, *args: Any, **kwargs: Any) -> tuple[Fulfil, Any]:
    order, shipment = await planned(service, *args, **kwargs)
    answer = await service.client.post(f"/v1/shipments/{shipment['shipment_id']}/dispatch")
    assert answer.status_code == 200, answer.text
    return order, await detail(service, shipment["shipment_id"])


async def report(
    service: Running, *events: dict[str, Any], carrier: str = "own", webhook_id: str | None = None,
    secret: bytes | None = None, moment: datetime | None = None,
) -> httpx.Response:  # fmt: skip
    """Signed with the own carrier's secret unless one is given."""
    body = json.dumps({"events": list(events)}).encode()
    secret = secret or signature.secret_of(SECRET, "own")
    headers = signature.headers(secret, webhook_id or str(new_id()), moment or now(), body)
    headers |= {"content-type": "application/json", "authorization": ""}
    return await service.client.post(f"/v1/carriers/{carrier}/tracking", content=body, headers=headers)


def scan(shipment: dict[str, Any], status: str, minutes: int = 0, **fields: Any) -> dict[str, Any]:
    at = datetime.fromisoformat(shipment["dispatched_at"] or shipment["created_at"]) + timedelta(minutes=minutes)
    return {"tracking_number": shipment["tracking_number"], "status": status, "at": at.isoformat()} | fields


async def booked(service: Running, *args: Any, **kwargs: Any) -> tuple[Fulfil, Any]:
    """An order with one planned shipment that has its label."""
    order, shipment = await planned(service, *args, **kwargs)
    answer = await service.client.post(f"/v1/shipments/{shipment['shipment_id']}/label")
    assert answer.status_code == 200, answer.text
    return order, await detail(service, shipment["shipment_id"])


async def items_of(rates: Running, path: str, *items: Any) -> Any:
    answer = await rates.client.post(path, json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def make_secret(service: Running, carrier: str, path: str = "", **body: Any) -> Any:
    answer = await service.client.post(f"/v1/carriers/{carrier}/webhook-secrets{path}", json=body or None)
    assert answer.status_code == 201, answer.text
    assert answer.headers["cache-control"] == "no-store"
    found = answer.json()
    assert answer.headers["location"] == f"/v1/carriers/{carrier}/webhook-secrets/{found['id']}"
    return found


def key_of(made: dict[str, Any]) -> bytes:
    """As a carrier's library reads it."""
    prefix, _, encoded = made["secret"].partition("_")
    assert prefix == "whsec"
    key = base64.b64decode(encoded, validate=True)
    assert 24 <= len(key) <= 64
    return key


async def new_secret(service: Running, carrier: str) -> bytes:
    return key_of(await make_secret(service, carrier))


def scan_of(number: str, status: str = "OUT", at: datetime | None = None, **fields: Any) -> dict[str, Any]:
    return {"tracking_number": number, "status": status, "at": (at or now()).isoformat()} | fields


def changed(order: Fulfil, country: str, postal_code: str | None = None) -> OrderDestinationChanged:
    target = Destination(country=country, postal_code=postal_code)
    return OrderDestinationChanged(order_id=order.order_id, destination=target)


PLAIN: dict[str, Any] = {"hs_code": None, "country_of_origin": None, "customs_description": None, "net_weight_g": None}


async def open_everywhere(service: Running) -> Running:
    """More zones, rates from any origin, and a product without customs data."""
    await open_lanes(service)
    everywhere = ["ES", "FI", "GB", "IE", "IT", "PT", "JE", "GG", "IM", "NO", "GR", "AX"]
    await service.client.put("/v1/zones/own/wide", json={"countries": everywhere})
    await import_rates(service, rate("8", zone="wide"), rate("9", zone="wide", origin="*"))
    await import_rates(service, rate("9", zone="eu", origin="*"), rate("9", zone="ch", origin="*"))
    await service.publish(product("PLAIN", **PLAIN))
    return service


def statements_of(tx: Tx) -> list[str]:
    """What the transaction runs from now on."""
    statements: list[str] = []

    class Counting(Tx):
        async def fetch(self, sql: str, *args: Any, into: Any = None) -> list[Any]:
            statements.append(sql)
            return await super().fetch(sql, *args, into=into)

        async def execute(self, sql: str, *args: Any) -> int:
            statements.append(sql)
            return await super().execute(sql, *args)

    tx.__class__ = Counting
    return statements
