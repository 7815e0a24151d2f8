"""Buyers, finance, warehouse and customer service at once, on few hot SKUs. Whatever they do is recorded."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx
import orjson

from libs.clock import now
from services.logistics.tracking import signature
from tests.addresses import address
from tests.chaos.caller import CALLER
from tests.chaos.cluster import SECRET, Cluster
from tests.checkers.model import History, Op

CHANNEL = "chaos-web"
SINCE = "2025-01-01"
WAREHOUSES = {"CHAOS-DE": "DE", "CHAOS-FR": "FR"}
CANARY_WAREHOUSE = "CHAOS-DE"
COUNTRIES = ("DE", "AT", "FR", "CH")
EU = ("AT", "DE", "FR")
HOT = ("HOT-1", "HOT-2", "HOT-3")
CANARY = "CANARY"
ATTEMPT_SECONDS = 6.0
PATIENCE_SECONDS = 60.0
AGAIN = (408, 425, 429)  # 4xx that say nothing about the request itself


def eur(amount: object) -> dict[str, str]:
    return {"amount": str(amount), "currency": "EUR"}


@dataclass
class Placed:
    """An order that was answered, with what a client needs to ask the same again."""

    id: str
    key: str
    body: bytes
    answer: Any
    op: Op
    cancelled: bool = False
    payments: int = 0
    returns: int = 0
    parcels: dict[str, str] = field(default_factory=dict)  # shipment → tracking number


class Clients:
    """`pace`: seconds that a worker rests between two operations, at most."""

    def __init__(self, cluster: Cluster, history: History, seed: int, *, workers: int = 8, pace: float = 0.15) -> None:
        self.cluster, self.history, self.pace = cluster, history, pace
        self.rng = random.Random(seed)
        self.placed: list[Placed] = []
        self.products: dict[str, tuple[str, int]] = {}  # SKU → (product, version)
        self._workers, self._enough = workers, asyncio.Event()
        self._carrier = signature.secret_of(SECRET, "own")
        self.http = httpx.AsyncClient(
            headers=cluster.headers() | {"Content-Type": "application/json"}, timeout=ATTEMPT_SECONDS, trust_env=False,
            limits=httpx.Limits(max_connections=100),
        )  # fmt: skip

    # -- asking

    def base(self, service: str) -> str:
        """The gateway, or (it knows only the first member) a member of the service itself."""
        members = self.cluster.of(service)
        if service != CALLER and self.cluster.door and (service != "order" or self.rng.random() < 0.5):
            return self.cluster.door.url
        return self.rng.choice(members).url

    async def ask(
        self,
        op: Op,
        service: str,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        key: str | None = None,
        patience: float = PATIENCE_SECONDS,
        once: bool = False,
        headers: dict[str, str] | None = None,
    ) -> Op:
        """Ask until there is an answer that says something. `once`: give up at the first that does not."""
        loop = asyncio.get_running_loop()
        deadline, pause = loop.time() + patience, 0.1
        sent = dict(headers or {}) | ({"Idempotency-Key": key} if key else {})
        while True:
            op.attempts += 1
            try:
                answer = await self.http.request(method, self.base(service) + path, content=body, headers=sent)
            except (httpx.TransportError, httpx.InvalidURL) as error:
                why = repr(error)
            else:
                code = answer.status_code
                told = _json(answer)
                if code < 300:
                    return self.history.complete(op, "ok", status=code, answer=told)
                running = isinstance(told, dict) and told.get("code") == "idempotency_in_progress"
                if 400 <= code < 500 and code not in AGAIN and not running:
                    return self.history.complete(op, "fail", status=code, answer=told)
                why = f"{code} {answer.text[:200]}"
            if once or loop.time() > deadline:
                return self.history.complete(op, "info", why=why)
            await asyncio.sleep(pause * self.rng.uniform(0.5, 1.5))
            pause = min(pause * 2, 2)

    def invoke(self, kind: str, /, **asked: Any) -> Op:
        task = asyncio.current_task()
        return self.history.invoke(task.get_name() if task else "", kind, **asked)

    def uuid(self) -> str:
        return str(UUID(int=self.rng.getrandbits(128), version=4))

    # -- master data, before anything breaks

    async def open(self, *, stock: int = 40) -> None:
        """Warehouses, a carrier, prices and active products, as far as the services for it run."""
        services = self.cluster.services
        for code, country in WAREHOUSES.items():
            await self._must("inventory", "POST", "/v1/warehouses", {"code": code, "name": code, "country": country})
        if "logistics" in services:
            for zone, countries in {"eu": EU, "switzerland": ("CH",)}.items():
                await self._must("logistics", "PUT", f"/v1/zones/own/{zone}", {"countries": countries})
            card = {
                "carrier": "own", "service": "parcel", "origin": "*", "up_to_g": 30_000, "price": eur("4.50"),
                "transit_days": 3, "volumetric_divisor": None, "valid_from": SINCE, "source": "chaos",
            }  # fmt: skip
            cards = [card | {"zone": zone} for zone in ("eu", "switzerland")]
            await self._must("logistics", "POST", "/v1/rate-cards", {"items": cards})
        for sku in (*HOT, CANARY):
            variant = {
                "sku": sku, "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
                "net_weight_g": 300, "gross_weight_g": 350,
            }  # fmt: skip
            item = {"titles": {"en": sku}, "activate": True, "variants": [variant]}
            (made,) = (await self._must("catalog", "POST", "/v1/products/bulk", {"items": [item]}))["items"]
            self.products[sku] = made["id"], made["version"]
        if "pricing" in services:
            fee = {"channel": CHANNEL, "valid_from": SINCE, "currency": "EUR", "referral_percent": "15", "source": "x"}
            await self._must("pricing", "POST", "/v1/fees", {"items": [fee]})
            vat = {"market": "DE", "valid_from": SINCE, "rate_percent": "19", "source": "x"}
            await self._must("pricing", "POST", "/v1/vat-rates", {"items": [vat]})
            costs = [{"sku": sku, "purchase": eur("1.00"), "valid_from": SINCE} for sku in HOT]
            await self._must("pricing", "POST", "/v1/costs", {"items": costs})
        await self.topup(CANARY, 1_000_000, CANARY_WAREHOUSE)
        for sku in HOT:
            for warehouse in WAREHOUSES:
                await self.topup(sku, stock // 2, warehouse)
        await self._known_to_order()

    async def _must(self, service: str, method: str, path: str, body: Any) -> Any:
        for _ in range(3):
            answer = await self.http.request(method, self.base(service) + path, content=orjson.dumps(body), timeout=30)
            if answer.status_code != 503:
                break
            await asyncio.sleep(0.5)
        if answer.status_code >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text}")
        told = answer.json()
        if isinstance(told, dict) and any(item.get("status") == "failed" for item in told.get("items", ())):
            raise RuntimeError(f"{method} {path}: {answer.text}")
        return told

    async def _known_to_order(self) -> None:
        async with asyncio.timeout(120), self.cluster.admin() as db:
            while await db.fetchval('select count(*) from "order".known_sku') < len(self.products):
                await asyncio.sleep(0.05)
            if "logistics" in self.cluster.services:
                while await db.fetchval("select count(*) from logistics.product") < len(self.products):
                    await asyncio.sleep(0.05)

    # -- what clients do

    def order(self, lines: Sequence[tuple[str, int]], **changes: Any) -> dict[str, Any]:
        return {
            "channel": CHANNEL, "channel_order_id": self.uuid(), "currency": "EUR",
            "lines": [{"sku": sku, "quantity": quantity, "unit_price": eur("10.00")} for sku, quantity in lines],
            "shipping_address": address("DE"), **changes,
        }  # fmt: skip

    async def place(self, document: dict[str, Any] | None = None, *, once: bool = False, kind: str = "place") -> Op:
        """Place an order, and read it back once it is answered."""
        rng = self.rng
        if document is None:
            skus = rng.sample(HOT, rng.choice((1, 1, 1, 2)))
            document = self.order([(sku, rng.choice((1, 1, 2, 3))) for sku in skus])
            document["shipping_address"] = address(rng.choice(COUNTRIES))
            document["backorder"] = rng.random() < 0.15
            mode = rng.choice(("marketplace",) * 6 + ("pending", "authorised"))
            document["payment"] = {"mode": mode} | ({"reference": self.uuid()} if mode == "authorised" else {})
        key, body = self.uuid(), orjson.dumps(document)
        op = self.invoke(kind, key=key, document=document)
        await self.ask(op, "order", "POST", "/v1/orders", body, key=key, once=once)
        if op.outcome == "ok":
            placed = Placed(op.answer["id"], key, body, op.answer, op)
            self.placed.append(placed)
            if kind == "place":
                read = self.invoke("read", order_id=placed.id, placed=op.n)
                await self.ask(read, "order", "GET", f"/v1/orders/{placed.id}", patience=20)
        return op

    async def repeat(self, placed: Placed) -> Op:
        """The same request again, or the same number under a new key."""
        if self.rng.random() < 0.6:
            op = self.invoke("repeat", key=placed.key, placed=placed.op.n)
            return await self.ask(op, "order", "POST", "/v1/orders", placed.body, key=placed.key)
        key = self.uuid()
        op = self.invoke("repeat_number", key=key, placed=placed.op.n)
        return await self.ask(op, "order", "POST", "/v1/orders", placed.body, key=key)

    async def cancel(self, placed: Placed) -> Op:
        op = self.invoke("cancel", order_id=placed.id)
        body = orjson.dumps({"reason": "changed their mind"})
        await self.ask(op, "order", "POST", f"/v1/orders/{placed.id}/cancel", body)
        placed.cancelled = placed.cancelled or op.outcome == "ok"
        return op

    async def pay(self, placed: Placed, kind: str, amount: str, reference: str) -> Op:
        body: dict[str, Any] = {"kind": kind, "amount": eur(amount), "reference": reference}
        if kind == "captured":
            body["document"] = f"capture-{reference}"
        key = self.uuid()
        op = self.invoke("pay", order_id=placed.id, key=key, **body)
        return await self.ask(op, "order", "POST", f"/v1/orders/{placed.id}/payments", orjson.dumps(body), key=key)

    async def dispatch(self, placed: Placed, shipment_id: str) -> Op:
        key = self.uuid()
        op = self.invoke("dispatch", order_id=placed.id, shipment_id=shipment_id, key=key)
        await self.ask(op, "logistics", "POST", f"/v1/shipments/{shipment_id}/dispatch", key=key)
        if op.outcome == "ok":
            placed.parcels[shipment_id] = op.answer["tracking_number"]
        return op

    async def deliver(self, placed: Placed, shipment_id: str) -> Op:
        number = placed.parcels[shipment_id]
        report = {"tracking_number": number, "status": "DELIVERED", "at": now().isoformat()}
        body = orjson.dumps({"events": [report]})
        signed = signature.headers(self._carrier, self.uuid(), now(), body)
        op = self.invoke("deliver", order_id=placed.id, shipment_id=shipment_id, webhook=signed["webhook-id"])
        return await self.ask(op, "logistics", "POST", "/v1/carriers/own/tracking", body, headers=signed)

    async def give_back(self, placed: Placed) -> Op:
        """A return from the request to the inspection."""
        line = placed.op.asked["document"]["lines"][0]
        reference = f"R-{placed.id}-{placed.returns}"
        placed.returns += 1
        wanted = {
            "order_id": placed.id, "reference": reference, "reason": "changed_mind",
            "lines": [{"sku": line["sku"], "quantity": 1}],
        }  # fmt: skip
        op = await self._return(placed, "request", "/v1/returns", wanted)
        if op.outcome != "ok":
            return op
        path = f"/v1/returns/{op.answer['id']}"
        resolution = self.rng.choice(("refund", "refund", "refund", "replace", "reject"))
        condition = self.rng.choice(("sellable", "damaged"))
        receipt = {
            "warehouse": CANARY_WAREHOUSE, "resolution": resolution,
            "lines": [{"line_no": op.answer["lines"][0]["line_no"], "condition": condition}],
        }  # fmt: skip
        for step, body in (("approve", {}), ("in-transit", {}), ("receive", receipt)):
            op = await self._return(placed, step, f"{path}/{step}", body)
            if op.outcome != "ok":
                return op
        return op

    async def _return(self, placed: Placed, step: str, path: str, body: dict[str, Any]) -> Op:
        key = self.uuid()
        op = self.invoke("return", **{"step": step, "order_id": placed.id, "key": key, **body})
        return await self.ask(op, "support", "POST", path, orjson.dumps(body), key=key)

    async def topup(self, sku: str, quantity: int, warehouse: str) -> Op:
        item = {
            "idempotency_key": self.uuid(), "kind": "received", "sku": sku, "warehouse": warehouse,
            "quantity": quantity, "document": {"type": "purchase_order", "id": "PO-1"},
        }  # fmt: skip
        op = self.invoke("topup", **item)
        return await self.ask(op, "inventory", "POST", "/v1/stock/movements", orjson.dumps({"items": [item]}))

    async def reprice(self, sku: str) -> Op:
        amount = f"{self.rng.uniform(5, 20):.2f}"
        body = {"sku": sku, "channel": CHANNEL, "market": "DE", "price": eur(amount)}
        op = self.invoke("reprice", **body)
        return await self.ask(op, "pricing", "PUT", "/v1/prices", orjson.dumps(body))

    async def reweigh(self, sku: str) -> Op:
        """A change of the product, which logistics and order keep replicas of."""
        product, version = self.products[sku]
        body = {"variants": [{"sku": sku, "gross_weight_g": self.rng.randrange(350, 900)}]}
        op = self.invoke("reweigh", **body)
        headers = {"If-Match": f'"{version}"'}
        await self.ask(op, "catalog", "PATCH", f"/v1/products/{product}", orjson.dumps(body), headers=headers)
        if op.outcome == "ok":
            self.products[sku] = product, max(op.answer["version"], self.products[sku][1])
        elif op.status == 412:
            told = await self._look("catalog", f"/v1/products/{product}")
            self.products[sku] = product, told["version"] if told else version
        return op

    async def call(self) -> Op:
        """Something to be asked of the server outside: of few keys, so that many wait for each other."""
        asked = {"reference": self.uuid(), "key": f"key-{self.rng.randrange(6)}"}
        op = self.invoke("call", **asked)
        return await self.ask(op, CALLER, "POST", "/calls", orjson.dumps(asked))

    async def _look(self, service: str, path: str, **params: Any) -> Any:
        """A read that nobody relies on; None when there is no answer."""
        try:
            answer = await self.http.get(self.base(service) + path, params=params)
        except httpx.TransportError:
            return None
        return answer.json() if answer.status_code == 200 else None

    async def step(self, placed: Placed) -> None:
        """Whatever comes next for an order: pay it, hand its parcels over, deliver them, send some of it back."""
        found = await self._look("order", f"/v1/orders/{placed.id}")
        if not found or placed.op.asked["document"]["lines"][0]["sku"] == CANARY:
            return
        if "payment" in [hold["kind"] for hold in found["holds"] if hold["resolved_at"] is None]:
            placed.payments += 1
            await self.pay(placed, "authorised", found["total"]["amount"], f"{placed.id}-{placed.payments}")
        elif found["payment"] == "authorised" and self.rng.random() < 0.7:
            own = placed.op.asked["document"]["payment"].get("reference")
            await self.pay(placed, "captured", found["total"]["amount"], own or f"{placed.id}-{placed.payments}")
        elif found["saga"] in ("fulfilling", "shipped"):
            waiting = [shipment for shipment in placed.parcels if self.rng.random() < 0.7]
            for shipment in waiting:
                await self.deliver(placed, shipment)
            listed = await self._look("logistics", "/v1/shipments", order_id=placed.id)
            for parcel in (listed or {}).get("items", ()):
                if parcel["state"] == "planned":
                    await self.dispatch(placed, parcel["shipment_id"])
        elif found["saga"] == "closed" and found["payment"] != "authorised" and placed.returns < 2:
            await self.give_back(placed)

    # -- all at once

    async def run(self) -> None:
        """Until `stop`; whoever is in the middle of an operation finishes it."""
        async with asyncio.TaskGroup() as group:
            for n in range(self._workers):
                group.create_task(self._work(), name=f"client-{n}")
            if CALLER in self.cluster.counts:
                group.create_task(self._calls(), name="caller")

    def stop(self) -> None:
        self._enough.set()

    async def _calls(self) -> None:
        while not self._enough.is_set():
            await self.call()
            await asyncio.sleep(self.rng.uniform(0, 2 * self.pace))

    async def _work(self) -> None:
        rng = self.rng
        while not self._enough.is_set():
            some = self.placed[-400:]
            match rng.random():
                case r if r < 0.34 or not some:
                    await self.place(once=rng.random() < 0.1)
                case r if r < 0.68:
                    await self.step(rng.choice(some))
                case r if r < 0.77:
                    await self.cancel(rng.choice(some[-60:]))
                case r if r < 0.87:
                    await self.repeat(rng.choice(some))
                case r if r < 0.95:
                    await self.topup(rng.choice(HOT), rng.randrange(2, 16), rng.choice(list(WAREHOUSES)))
                case r if r < 0.975:
                    await self.reprice(rng.choice(HOT))
                case _:
                    await self.reweigh(rng.choice(HOT))
            await asyncio.sleep(rng.uniform(0, self.pace))

    async def canary(self, seconds: float) -> float | None:
        """How long an order with ample stock takes to `fulfilling`; None when it does not get there."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        document = self.order([(CANARY, 1)])
        op = self.invoke("canary", key=self.uuid(), document=document)
        await self.ask(op, "order", "POST", "/v1/orders", orjson.dumps(document), key=op.asked["key"], patience=seconds)
        if op.outcome != "ok":
            return None
        self.placed.append(Placed(op.answer["id"], op.asked["key"], orjson.dumps(document), op.answer, op))
        while loop.time() - began < seconds:
            found = await self._look("order", f"/v1/orders/{op.answer['id']}")
            if found and found["saga"] in ("fulfilling", "shipped", "closed", "cancelling", "cancelled"):
                return loop.time() - began
            await asyncio.sleep(0.1)
        return None

    async def close(self) -> None:
        await self.http.aclose()


def _json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return answer.text[:300]
