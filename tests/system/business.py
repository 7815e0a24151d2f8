"""A business with something in every state: orders, parcels, returns, tickets, files."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from libs.clock import now
from services.__main__ import TARGETS
from services.catalog.requirements.samples import sample as requirements
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.serving import ROOT, Serving
from tests.system.shop import Shop, eur, settled

ORDERS = 160
SKUS = 12

SAMPLES = {
    "/v1/products/imports": "catalog/imports/examples/tradewind.csv",
    "/v1/glossary/imports": "catalog/imports/examples-translations/glossary.csv",
    "/v1/translations/memory/imports": "catalog/imports/examples-translations/memory.csv",
    "/v1/stock/imports": "inventory/imports/examples/tradewind.csv",
    "/v1/prices/imports": "pricing/imports/examples/prices/tradewind.csv",
    "/v1/costs/imports": "pricing/imports/examples/costs/tradewind.csv",
    "/v1/orders/imports": "order/imports/examples/tradewind.csv",
    "/v1/rate-cards/imports": "logistics/imports/examples/tradewind.csv",
}
RECEIPT = {
    "warehouse": "DE-1",
    "resolution": "replace",
    "lines": [{"line_no": 1, "condition": "sellable", "accepted": 1}],
}

CONTENT, DIFF = "/v1/products/{product_id}/content/{channel}/{locale}", "/versions/{number}/diff"
LOCALES = ("AU", "AT", "BE", "CA", "CH", "DE", "DK", "FI", "GB", "IE", "NL", "NZ")


DUE = "2026-03-08T12:00:00Z"
WAY = ("screened", "sampling", "costed", "compliance_review", "approved", "sourcing", "launching", "launched")


@dataclass
class Business:
    """What exists, by the parameter that names it; `("POST /v1/…", name)` for an operation that needs another state."""

    shop: Shop
    dsn: str
    orders: int = ORDERS
    known: dict[Any, list[str]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=count)

    def pick(self, operation: str, name: str, number: int) -> str:
        if name == "new_sku":
            return f"DOOR-{number}-{next(self._numbers)}" if "{" not in operation else self._sku_of(operation, number)
        found = self.known.get((operation, name)) or self.known.get(name)
        return str(found[number % len(found)]) if found else ""

    def _sku_of(self, operation: str, number: int) -> str:
        """Of the product that `pick` gives."""
        return self.known["product_sku"][number % len(self.known["product_sku"])]

    async def settled(self) -> None:
        await settled(self.dsn)

    async def open(self) -> None:
        await self._master_data()
        await self.settled()
        await self._orders()
        await self.settled()
        await self._parcels()
        await self.settled()
        await self._returns()
        await self._tickets()
        await self._others()
        await self._integration()
        await self.settled()

    async def _integration(self) -> None:
        """Webhooks that nothing is sent to but tests, and API keys."""
        hooks = [
            (await self.shop.post("/v1/webhooks", {"url": f"https://example.com/{n}", "types": ["webhook.disabled"]}))[
                "id"
            ]
            for n in range(30)
        ]
        path = f"/v1/webhooks/{hooks[0]}"
        sent = await self.shop.post(f"{path}/test", {})
        await self.shop.post(f"{path}/disable", {})  # what waited is cancelled, and may be sent again

        async def cancelled() -> bool:  # an attempt that is being recorded ends it with the next one
            return bool((await self.shop.get(f"{path}/deliveries/{sent['id']}"))["state"] == "cancelled")

        await self.shop.until(cancelled)
        await self.shop.post(f"{path}/enable", {})
        begun = await self.shop.post(f"{path}/redeliveries", {"after": "0"})
        self.known |= {
            "webhook_id": hooks[:1], "delivery_id": [sent["id"]], "redelivery_id": [begun["id"]],
            "event_type": ["order.confirmed"], ("DELETE /v1/webhooks/{webhook_id}", "webhook_id"): hooks[10:],
        }  # fmt: skip
        for number, action in enumerate(("disable", "enable", "rotate-secret"), 1):
            self.known[f"POST /v1/webhooks/{{webhook_id}}/{action}", "webhook_id"] = hooks[number : number + 1]
        keys = [
            (await self.shop.post("/v1/api-keys", {"name": f"Door {n}", "scopes": ["orders:read"]}))["id"]
            for n in range(20)
        ]
        self.known |= {
            "key_id": keys[:1], ("DELETE /v1/api-keys/{key_id}", "key_id"): keys[5:],
            ("POST /v1/api-keys/{key_id}/rotate", "key_id"): keys[1:5],
        }  # fmt: skip

    async def _master_data(self) -> None:
        shop = self.shop
        await shop.open()
        await shop.post("/v1/warehouses", {"code": "DE-1", "name": "Leipzig", "country": "DE", "kind": "own"})
        variant = {
            "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
            "net_weight_g": 300, "gross_weight_g": 350,
        }  # fmt: skip
        skus = ["MUG-BLUE", *(f"DOOR-{n}" for n in range(SKUS))]
        products = [{"titles": {"en": sku}, "activate": True, "variants": [{"sku": sku, **variant}]} for sku in skus]
        items = (await shop.post("/v1/products/bulk", {"items": products}))["items"]
        self.known |= {"sku": ["MUG-BLUE"], "product_sku": skus[1:], "product_id": column("id", items[1:])}
        drafts = [{"titles": {"en": f"Draft {n}"}, "variants": [{"sku": f"DRAFT-{n}", **variant}]} for n in range(6)]
        made = (await shop.post("/v1/products/bulk", {"items": drafts}))["items"]
        self.known["POST /v1/products/{product_id}/activate", "product_id"] = column("id", made)
        await self._families()
        await self._candidates()
        await self._languages()
        await shop.receive("MUG-BLUE", 100_000, "DE-1")
        fee = {"valid_from": "2025-01-01", "currency": "EUR", "referral_percent": "15", "source": "test"}
        await shop.post("/v1/fees", {"items": [{"channel": name, **fee} for name in ("web", "amazon-de")]})
        cost = {"sku": "MUG-BLUE", "valid_from": "2025-01-01", "purchase": eur("2.00"), "source": "test"}
        await shop.post("/v1/costs", {"items": [cost]})
        await shop.put("/v1/zones/own/eu-1", {"countries": ["FI"]})
        await shop.put("/v1/zones/another/italy", {"countries": ["IT"]})  # a carrier that is booked by hand
        card = {
            "carrier": "another", "service": "parcel", "origin": "*", "zone": "italy", "up_to_g": 30_000,
            "price": eur("1.00"), "transit_days": 2, "volumetric_divisor": None, "valid_from": "2025-01-01",
            "source": "test",
        }  # fmt: skip
        await shop.post("/v1/rate-cards", {"items": [card]})
        price = {"sku": "MUG-BLUE", "channel": "amazon-de", "market": "DE", "price": eur("14.90")}
        await shop.put("/v1/prices", price)

    async def _candidates(self) -> None:
        """Some in each state that an action needs, and market products."""
        post, name = self.shop.post, {"name": "Thermal mug", "country": "DE"}
        ids = [(await post("/v1/candidates", name))["id"] for _ in range(60)]
        for rejected in ids[:20]:
            await post(f"/v1/candidates/{rejected}/reject", {"reason": "too dear"})
        seen = {
            "marketplace": "amazon-de", "external_id": "B0DOOR", "country": "DE", "rank": 7,
            "observed_at": "2026-03-01T12:00:00Z",
        }  # fmt: skip
        found = await post("/v1/market-observations/bulk", {"items": [seen]})
        sold = (await post("/v1/candidates", {**name, "product_id": self.known["product_id"][0]}))["id"]
        forecast = {"units_per_month": "60", "price": eur("14.90")}
        for state in WAY:
            step = {"to": state, "evidence": [{"kind": "sample", "text": "as ordered"}], "owner": "kim", "due_at": DUE}
            more = {"forecast": forecast} if state == "approved" else {}
            await post(f"/v1/candidates/{sold}/advance", {**step, **more})
        seen_ids = [found["items"][0]["product_id"]]
        self.known |= {
            # by the name of the example: its ids are all of one kind
            ("PUT /v1/candidates/{candidate_id}/competitors", "order_id"): seen_ids,
            ("GET /v1/candidates/{candidate_id}/outcome", "candidate_id"): [sold],
            "candidate_id": ids[20:24], "market_product_id": seen_ids,
            ("POST /v1/candidates/{candidate_id}/reopen", "candidate_id"): ids[:20],
            ("POST /v1/candidates/{candidate_id}/reject", "candidate_id"): ids[24:40],
            ("POST /v1/candidates/{candidate_id}/advance", "candidate_id"): ids[40:],
        }  # fmt: skip

    async def _families(self) -> None:
        """Attributes and families that the examples name, and some that nothing uses."""
        options = [{"code": "blue", "labels": {"en": "Blue", "de": "Blau"}}]
        put = self.shop.put
        await put("/v1/attributes/colour", {"kind": "select", "options": options})
        await put("/v1/attributes/height", {"kind": "measure", "unit_family": "length"})
        members = [{"attribute": "colour"}, {"attribute": "height"}]
        await put("/v1/families/mugs", {"attributes": members})
        await self._content()
        spare = [f"spare_{n}" for n in range(12)]
        for code in spare:
            await put(f"/v1/attributes/{code}", {"kind": "text"})
            await put(f"/v1/families/{code}", {})
        self.known |= {
            "attribute": ["colour"], ("PUT /v1/attributes/{attribute}", "attribute"): ["new_colour"],
            ("DELETE /v1/attributes/{attribute}", "attribute"): spare,
            "family": ["mugs"], ("PUT /v1/families/{family}", "family"): ["new_mugs"],
            ("DELETE /v1/families/{family}", "family"): spare,
        }  # fmt: skip

    async def _content(self) -> None:
        """Texts in each state of their review, and what they are judged by."""
        shop, seen = self.shop, {"If-Match": "*"}
        rows = [{"EU": "42", "US": "9"}]
        await shop.put("/v1/size-charts/shoes-men", {"systems": ["EU", "US"], "rows": rows})
        await shop.put("/v1/locales/nds", {"falls_back_to": ["de"]})
        for n in range(12):
            await shop.put(f"/v1/channel-profiles/spare-{n}", {})
            await shop.put(f"/v1/locales/en-{LOCALES[n]}", {"falls_back_to": ["en"]})
        steps: dict[str, tuple[str, ...]] = {
            "submit": (), "approve": ("submit",), "reject": ("submit",), "withdraw": ("submit",), "restore": (),
        }  # fmt: skip
        for n, (action, before) in enumerate(steps.items()):
            mine = self.known["product_id"][2 * n : 2 * n + 2]
            for product in mine:
                path = f"/v1/products/{product}/content/*/de"
                for title in ("Blaue Tasse", "Rote Tasse"):
                    await shop.call("PATCH", path, json={"title": title}, headers=seen)
                for step in before:
                    await shop.call("POST", f"{path}/{step}", json={}, headers=seen)
            self.known[f"POST {CONTENT}/{action}", "product_id"] = mine
        self.known |= {(f"GET {CONTENT}{more}", "product_id"): mine for more in ("", "/versions", DIFF)} | {
            "size_chart": ["shoes-men"], "locale": ["de"], ("DELETE /v1/locales/{locale}", "locale"): [
                f"en-{LOCALES[n]}" for n in range(12)
            ],
            "channel": ["*"], "profile": ["spare-0"], "number": ["2"],
            ("DELETE /v1/channel-profiles/{profile}", "profile"): [f"spare-{n}" for n in range(1, 12)],
        }  # fmt: skip

    async def _languages(self) -> None:
        """Words and earlier translations that can be deleted."""
        terms = [{"source_locale": "en", "source": f"word {n}", "target": f"Wort {n}"} for n in range(12)]
        await self.shop.post("/v1/glossary/bulk", {"items": terms})
        pairs = [{"source_locale": "en", "target_locale": "de", **term} for term in terms]
        await self.shop.post("/v1/translations/memory/bulk", {"items": pairs})
        for path, name in (("/v1/glossary", "term_id"), ("/v1/translations/memory", "pair_id")):
            self.known[name] = column("id", (await self.shop.get(path))["items"])

    async def _orders(self) -> None:
        lines = [{"sku": "MUG-BLUE", "quantity": 5, "unit_price": eur("14.90")}]
        body = {"channel": "web", "currency": "EUR", "lines": lines, "shipping_address": address("DE")}
        orders = [{**body, "channel_order_id": f"DOOR-{n}"} for n in range(self.orders)]
        placed = (await self.shop.post("/v1/orders/bulk", {"items": orders}))["items"]
        self.known["order_id"] = column("id", placed)
        to_italy = [{**body, "channel_order_id": f"IT-{n}", "shipping_address": address("IT")} for n in range(30)]
        self.known["by_hand"] = column("id", (await self.shop.post("/v1/orders/bulk", {"items": to_italy}))["items"])
        held = [{**body, "channel_order_id": f"HELD-{n}", "shipping_address": {"country": "DE"}} for n in range(24)]
        held += [{**body, "channel_order_id": f"PAY-{n}", "payment": {"mode": "pending"}} for n in range(12)]
        waiting = [item["id"] for item in (await self.shop.post("/v1/orders/bulk", {"items": held}))["items"]]
        self.known["POST /v1/orders/{order_id}/payments", "order_id"] = waiting[24:]
        self.known["PUT /v1/orders/{order_id}/address", "order_id"] = waiting[:12]
        self.known["POST /v1/orders/{order_id}/holds", "order_id"] = waiting[12:18]
        self.known["POST /v1/orders/{order_id}/holds/{kind}/resolve", "order_id"] = waiting[18:24]
        self.known["kind"] = ["manual"]
        for order in waiting[18:24]:
            await self.shop.post(f"/v1/orders/{order}/holds", {"detail": "call the buyer"})

    async def _parcels(self) -> None:
        """A third of the orders is delivered, a third is on its way, a third has not left."""
        planned = (await self.shop.get("/v1/shipments", state="planned", limit=200))["items"]
        parcels = [each for each in planned if each["order_id"] in self.known["order_id"]]
        third = len(parcels) // 3
        body = {"items": [{"shipment_id": each["shipment_id"]} for each in parcels[: 2 * third]]}
        sent = (await self.shop.post("/v1/shipments/dispatch", body))["items"]
        for each in sent[:third]:
            await self.shop.track(each["tracking_number"], "DELIVERED")
        delivered, away, here = parcels[:third], parcels[third : 2 * third], parcels[2 * third :]
        orders, ids = (partial(column, name) for name in ("order_id", "shipment_id"))
        self.known |= {
            "delivered": orders(delivered),
            "tracking_number": [each["tracking_number"] for each in sent[third + 24 :]],
            "shipment_id": ids(here[24:]),
            ("POST /v1/orders/{order_id}/cancel", "order_id"): orders(here[:20]),
            ("POST /v1/orders/{order_id}/close", "order_id"): orders(away[:12]),
            ("POST /v1/shipments/{shipment_id}/tracking", "shipment_id"): ids(away[12:24]),
            ("GET /v1/shipments/{shipment_id}/label", "shipment_id"): ids(here[20:24]),
            ("DELETE /v1/orders/{order_id}/address", "order_id"): orders(delivered)[-6:],
        }
        for each in here[20:24]:
            await self.shop.label(each["shipment_id"])
        by_hand = [each for each in planned if each["order_id"] in self.known["by_hand"]]
        for number, action in enumerate(("dispatch", "{shipment_id}/dispatch", "{shipment_id}/label")):
            self.known[f"POST /v1/shipments/{action}", "shipment_id"] = ids(by_hand[number::3])

    async def _returns(self) -> None:
        delivered = self.known["delivered"]
        self.known["return_id"] = []
        steps: dict[str, tuple[str, ...]] = {"approve": (), "reject": (), "cancel": (), "in-transit": ("approve",)}
        steps |= {"receive": ("approve", "in-transit"), "close": ("approve", "in-transit")}
        steps["refund-instead"] = ("approve", "in-transit", "receive")
        orders = iter(delivered)
        for action, before in steps.items():
            ids = [await self._return(next(orders), before) for _ in range(4)]
            self.known[f"POST /v1/returns/{{return_id}}/{action}", "return_id"] = ids
            self.known["return_id"] += ids
        left = list(orders)
        self.known["POST /v1/returns", "order_id"] = left[::2]
        self.known["POST /v1/returns/bulk", "order_id"] = left[1::2]

    async def _return(self, order: str, steps: tuple[str, ...]) -> str:
        lines = [{"sku": "MUG-BLUE", "quantity": 1}]
        body = {"order_id": order, "reason": "not_as_described", "lines": lines}
        made = str((await self.shop.post("/v1/returns", body))["id"])
        for step in steps:
            await self.shop.post(f"/v1/returns/{made}/{step}", RECEIPT if step == "receive" else None)
        return made

    async def _tickets(self) -> None:
        body = {"class": "complaint", "subject": "The mug arrived broken", "body": "The parcel has not arrived."}
        tickets = [str((await self.shop.post("/v1/tickets", body))["id"]) for _ in range(30)]
        steps = {"resume": ("pend",), "reopen": ("resolve",), "close": ("resolve",)}
        note = {"pend": {"note": "called"}, "resolve": {"note": "called", "resolution": "answered"}}
        for number, (action, before) in enumerate(steps.items()):
            mine = tickets[number * 6 : number * 6 + 6]
            for ticket in mine:
                for step in before:
                    await self.shop.post(f"/v1/tickets/{ticket}/{step}", note[step])
            self.known[f"POST /v1/tickets/{{ticket_id}}/{action}", "ticket_id"] = mine
        self.known["ticket_id"] = tickets[18:]
        message = {"kind": "public_reply", "body": "We have sent you a new one."}
        said = await self.shop.post(f"/v1/tickets/{tickets[18]}/messages", message)
        read = "GET /v1/tickets/{ticket_id}/messages/{message_id}"
        self.known |= {(read, "ticket_id"): [tickets[18]], "message_id": [said["message_id"]]}

    async def _others(self) -> None:
        shop = self.shop
        for zone in ("spare-1", "spare-2", "spare-3", "spare-4"):
            await shop.put(f"/v1/zones/own/{zone}", {"countries": ["JP"]})
        cards = (await shop.get("/v1/rate-cards"))["items"]
        secret = await shop.post("/v1/carriers/another/webhook-secrets", {})
        await shop.post("/v1/carriers/third/webhook-secrets", {})
        file = {"file": ("orders.csv", sample("/v1/orders/imports"))}
        imported = await shop.call("POST", "/v1/orders/imports", files=file, data={"dry_run": "true"})
        asked = {"dialect": "amazon_product_type", "marketplace": "DOOR", "product_type": "SAMPLE_MUG", "locale": "en"}
        mug = requirements("SAMPLE_MUG")
        recorded = await shop.post("/v1/requirements", {**asked, "source": "our own", "document": mug})
        self.known |= {
            "past": [now().isoformat()],
            "warehouse": ["DE-1"], "code": ["SYS-FR"], "carrier": ["another"], "secret_id": [secret["id"]],
            "zone": ["spare-1", "spare-2", "spare-3", "spare-4"], "parked_id": ["1"], "name": ["currencies"],
            "requirement_id": [recorded["id"]], "version": ["1"],
            "operation_id": [imported["id"]], "rate_card_id": [str(card["rate_card_id"]) for card in cards],
        }  # fmt: skip
        for method in ("GET", "PUT", "DELETE"):
            self.known[f"{method} /v1/zones/{{carrier}}/{{zone}}", "carrier"] = ["own"]
        self.known["POST /v1/carriers/{carrier}/tracking", "carrier"] = ["own"]
        self.known["POST /v1/carriers/{carrier}/webhook-secrets/rotate", "carrier"] = ["third"]


def column(name: str, some: Sequence[Any]) -> list[str]:
    return [each[name] for each in some]


def sample(path: str) -> bytes:
    return (ROOT / "services" / SAMPLES[path]).read_bytes()


@asynccontextmanager
async def serving_business(databases: Databases, folder: Path) -> AsyncIterator[tuple[Serving, Business]]:
    """All services as one process that listens, with a business that has something of everything."""
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*TARGETS)
        serving = await stack.enter_async_context(Serving(folder, SECRET, TRADEWIND_DATABASE_URL=dsn))
        client = httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=60)
        business = Business(Shop(await stack.enter_async_context(client), SECRET), dsn)
        await business.open()
        yield serving, business
