"""A business on a running platform, driven through the public door alone: what the system tests share."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import orjson

from libs.clock import now
from services.__main__ import TARGETS
from services.logistics.tracking import signature
from tests.addresses import address
from tests.databases import at_rest

CHANNEL = "system-web"
SINCE = "2025-01-01"
EU, UK, SWITZERLAND = ("AT", "DE", "ES", "FR", "IT", "PL"), ("GB",), ("CH",)
WAREHOUSES = {"SYS-DE": "DE", "SYS-FR": "FR"}
ANSWERED = (200, 201, 202)


async def settled(dsn: str, seconds: float = 60) -> None:
    """See `at_rest`: of all services."""
    connection = await asyncpg.connect(dsn)
    try:
        await at_rest(connection, list(TARGETS), seconds)
    finally:
        await connection.close()


def eur(amount: object) -> dict[str, str]:
    return {"amount": str(amount), "currency": "EUR"}


class Shop:
    """`call` and its shorthands fail the test on any other answer than the one expected."""

    def __init__(self, client: httpx.AsyncClient, secret: str) -> None:
        self.client = client
        self._secret = signature.secret_of(secret, "own")

    # -- HTTP

    async def call(self, method: str, path: str, expected: int | Sequence[int] = ANSWERED, **options: Any) -> Any:
        answer = await self.client.request(method, path, **options)
        wanted = (expected,) if isinstance(expected, int) else expected
        assert answer.status_code in wanted, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def get(self, path: str, **params: Any) -> Any:
        return await self.call("GET", path, params=params)

    async def post(self, path: str, body: Any = None, expected: int | Sequence[int] = ANSWERED) -> Any:
        return await self.call("POST", path, expected, json=body or {})

    async def put(self, path: str, body: Any) -> Any:
        return await self.call("PUT", path, json=body)

    async def _bulk(self, path: str, *items: Mapping[str, Any]) -> None:
        results = (await self.post(path, {"items": items}))["items"]
        assert "failed" not in {result["status"] for result in results}, results

    # -- master data

    async def open(self) -> None:
        """Warehouses in Germany and France, a carrier that goes everywhere, fees, VAT. Opening it twice is harmless."""
        known = {warehouse["code"] for warehouse in (await self.get("/v1/warehouses"))["items"]}
        for code, country in WAREHOUSES.items():
            if code not in known:
                body = {"code": code, "name": f"Warehouse {country}", "country": country}
                await self.post("/v1/warehouses", body)
        for zone, countries in {"eu": EU, "uk": UK, "switzerland": SWITZERLAND}.items():
            await self.put(f"/v1/zones/own/{zone}", {"countries": countries})
        cards = [
            {
                "carrier": "own", "service": "parcel", "origin": "*", "zone": zone, "up_to_g": grams,
                "price": eur(price), "transit_days": 3, "volumetric_divisor": None, "valid_from": SINCE,
                "source": "test",
            }
            for zone in ("eu", "uk", "switzerland")
            for grams, price in {1_000: "4.50", 30_000: "9.90"}.items()
        ]  # fmt: skip
        await self._bulk("/v1/rate-cards", *cards)
        fee = {
            "channel": CHANNEL, "valid_from": SINCE, "currency": "EUR", "referral_percent": "15",
            "referral_minimum": eur("0.30"), "fixed": eur("0.30"), "source": "test",
        }  # fmt: skip
        await self._bulk("/v1/fees", fee)
        rates = {"DE": "19", "FR": "20", "GB": "20", "CH": "8.1"}
        vat = ({"market": m, "valid_from": SINCE, "rate_percent": r, "source": "test"} for m, r in rates.items())
        await self._bulk("/v1/vat-rates", *vat)

    async def product(self, name: str, **variant: Any) -> str:
        """An active product with customs data and weights; its SKU, which no other test uses."""
        sku = f"{name}-{uuid4().hex[:8]}".upper()
        data = {
            "sku": sku, "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
            "net_weight_g": 300, "gross_weight_g": 350, **variant,
        }  # fmt: skip
        created = await self.post("/v1/products", {"titles": {"en": name}, "variants": [data]})
        path = f"/v1/products/{created['id']}/activate"
        await self.call("POST", path, headers={"If-Match": f'"{created["version"]}"'})
        return sku

    async def receive(self, sku: str, quantity: int, warehouse: str = "SYS-DE") -> None:
        movement = {
            "idempotency_key": str(uuid4()), "kind": "received", "sku": sku, "warehouse": warehouse,
            "quantity": quantity, "document": {"type": "purchase_order", "id": "PO-1"},
        }  # fmt: skip
        await self._bulk("/v1/stock/movements", movement)

    # -- orders

    async def place(self, sku: str, quantity: int = 1, price: str = "10.00", **changes: Any) -> str:
        """Order `quantity` of a SKU to Germany; the order's id."""
        body = {
            "channel": CHANNEL,
            "channel_order_id": str(uuid4()),
            "currency": "EUR",
            "lines": [{"sku": sku, "quantity": quantity, "unit_price": eur(price)}],
            "shipping_address": address(),
        }
        placed = await self.post("/v1/orders", body | changes, 201)
        return str(placed["id"])

    async def order(self, order_id: str) -> Any:
        return await self.get(f"/v1/orders/{order_id}")

    async def cancel(self, order_id: str, expected: int | Sequence[int] = 202) -> Any:
        return await self.post(f"/v1/orders/{order_id}/cancel", {"reason": "the buyer changed their mind"}, expected)

    async def parcels(self, order_id: str) -> list[Any]:
        """Oldest first, whole."""
        listed = (await self.get("/v1/shipments", order_id=order_id))["items"]
        return [await self.get(f"/v1/shipments/{parcel['shipment_id']}") for parcel in reversed(listed)]

    async def dispatch(self, shipment_id: str) -> str:
        return str((await self.post(f"/v1/shipments/{shipment_id}/dispatch"))["tracking_number"])

    async def label(self, shipment_id: str) -> bytes:
        """Booked, and made: order has told who the parcel goes to."""
        await self.post(f"/v1/shipments/{shipment_id}/label")

        async def made() -> bytes:
            answer = await self.client.get(f"/v1/shipments/{shipment_id}/label")
            assert answer.status_code == 200 or answer.json()["code"] == "label_not_ready", answer.text
            return answer.content if answer.status_code == 200 else b""

        content: bytes = await self.until(made)
        return content

    async def track(
        self, tracking_number: str, *statuses: str, webhook_id: str | None = None, at: datetime | None = None
    ) -> Any:
        """The carrier's signed webhook."""
        moment = (at or now()).isoformat()
        events = [{"tracking_number": tracking_number, "status": s, "at": moment} for s in statuses]
        body = orjson.dumps({"events": events})
        headers = signature.headers(self._secret, webhook_id or str(uuid4()), now(), body)
        headers["Content-Type"] = "application/json"
        request = self.client.build_request("POST", "/v1/carriers/own/tracking", content=body, headers=headers)
        request.headers.pop("Authorization", None)  # the signature is all that a carrier has
        answer = await self.client.send(request)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def ledger(self, order_id: str) -> list[tuple[str, str, str, Decimal]]:
        """(kind, debit, credit, amount) of an order's entries, in their order."""
        entries = (await self.get(f"/v1/orders/{order_id}/ledger"))["entries"]
        return [(e["kind"], e["debit"], e["credit"], Decimal(e["amount"]["amount"])) for e in entries]

    async def stock(self, sku: str) -> tuple[int, int, int]:
        """(on hand, reserved, available) of what is sellable."""
        found = await self.get(f"/v1/stock/{sku}")
        return found["on_hand"], found["reserved"], found["available"]

    # -- the whole

    async def until(self, done: Callable[[], Awaitable[Any]], seconds: float = 20) -> Any:
        """What `done` returns, once that is true. For what a job does, which no count of events tells."""
        deadline = time.monotonic() + seconds
        while not (found := await done()):
            assert time.monotonic() < deadline, f"{done} is still {found!r}"
            await asyncio.sleep(0.05)
        return found

    async def broken(self) -> dict[str, Any]:
        """What is wrong by every service's own account: broken invariants, parked events, orders that inventory does
        not know of or knows too many of. Empty when all is well."""
        found: dict[str, Any] = {}
        verified = await asyncio.gather(*(self.get(f"/v1/ops/{service}/verify") for service in TARGETS))
        parked = await asyncio.gather(*(self.get(f"/v1/ops/{service}/parked") for service in TARGETS))
        for service, answer, events in zip(TARGETS, verified, parked, strict=True):
            found |= {f"{service}.{name}": rows for name, rows in answer["violations"].items()}
            if events["items"]:
                found[f"{service}.parked"] = events["items"]
        placed = (await self.get("/v1/orders/totals"))["placed_orders"]
        reserved = (await self.get("/v1/reservations/totals"))["orders"]
        if placed != reserved:
            found["orders_known_to_inventory"] = {"placed": placed, "reserved": reserved}
        accounts = (await self.get("/v1/ledger/accounts"))["items"]
        if sum(Decimal(account["balance"]["amount"]) for account in accounts):
            found["ledger"] = accounts
        return found
