"""A business that has just done everything, and is in the middle of more: rows in every table at one moment."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from uuid import uuid4

import asyncpg
import httpx

from contracts.catalog import ProductActivated
from contracts.inventory import StockReserved
from contracts.order import OrderPlaced
from services.__main__ import TARGETS
from tests.system.business import RECEIPT, Business
from tests.system.shop import Shop, eur

EMPTY = {
    "catalog.inbox": "catalog hears no events",
    "catalog.parked_event": "catalog hears no events",
    "order.operation": "nothing writes it any more",
    "logistics.cancelled_label": "a queue that a job empties within a second",
}
IMPORTING = ("catalog", "inventory", "pricing", "order", "logistics")
ORDERS = 90
ROWS = 120  # of each file
FILES = 4
# Header, a good row, a bad one. They are tried only (dry_run): their rows wait in tables, and make nothing.
FILES_OF = {
    "/v1/products/imports": ("product_ref,sku,title", "P-{n},P-{n},Mug {n}", ",P,Mug"),
    "/v1/stock/imports": (
        "kind,sku,warehouse,quantity,document_id", "received,MUG-BLUE,DE-1,1,{n}", "received,,DE-1,1,1",
    ),
    "/v1/prices/imports": ("sku,channel,market,price,currency", "MUG-BLUE,web,DE,{n}.90,EUR", "MUG-BLUE,web,DE,x,EUR"),
    "/v1/orders/imports": (
        "channel,channel_order_id,placed_at,currency,country,sku,quantity,unit_price",
        "web,FILE-{n},2026-03-01T12:00:00Z,EUR,DE,MUG-BLUE,1,14.90",
        "web,FILE,2026-03-01T12:00:00Z,EUR,DE,MUG-BLUE,none,14.90",
    ),
    "/v1/rate-cards/imports": (
        "carrier,service,origin,zone,up_to_g,price,currency,transit_days,volumetric_divisor,valid_from,source",
        "own,file,DE,eu,{n},4.50,EUR,3,5000,2026-01-01,a test",
        "own,file,DE,eu,none,4.50,EUR,3,5000,2026-01-01,a test",
    ),
}  # fmt: skip


class Busy(Business):
    def __init__(self, client: httpx.AsyncClient, secret: str, dsn: str) -> None:
        super().__init__(Shop(client, secret), dsn, ORDERS)
        self._runs = count(1)

    async def open(self) -> None:
        await super().open()
        await self._settings()
        await self._refund_that_is_owed()
        await self._parcel_that_left_voided()
        connection = await asyncpg.connect(self.dsn)
        for event in (OrderPlaced, StockReserved, ProductActivated):  # each service that hears events parks one
            await connection.execute(
                """insert into bus.log (event_id, topic, key, type, version, time, payload)
                   values ($1, $2, 'release', $3, 1, now(), '{"order_id": 1}')""",
                uuid4(), event.TOPIC, event.TYPE,
            )  # fmt: skip
        await connection.close()
        await self.settled()

    async def _settings(self) -> None:
        shop = self.shop
        await shop.put("/v1/sku-mappings", {"items": [{"channel": "web", "channel_sku": "B00X4", "sku": "MUG-BLUE"}]})
        rate = {"base": "EUR", "quote": "USD", "rate": "1.0834", "on": "2026-11-02", "source": "house bank"}
        await shop.post("/v1/fx-rates", {"items": [rate]})
        await shop.put("/v1/zones/own/canaries", {"countries": [], "territories": ["ES-CN"]})
        file = b"kind,sku,warehouse,quantity,document_id\ncounted,DOOR-1,DE-1,7,COUNT-1\n"
        await shop.call("POST", "/v1/stock/imports", files={"file": ("count.csv", file)})

    async def _refund_that_is_owed(self) -> None:
        """Goods that come back before they are paid for."""
        shop = self.shop
        payment = {"mode": "authorised", "reference": "auth-release"}
        charges = [{"code": "POST", "description": "postage", "unit_price": eur("4.90")}]
        order = await shop.place("MUG-BLUE", 1, payment=payment, charges=charges)
        await self.settled()
        (parcel,) = await shop.parcels(order)
        await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
        await self.settled()
        returned = await self._return(order, ("approve", "in-transit"))
        await shop.post(f"/v1/returns/{returned}/receive", RECEIPT | {"resolution": "refund"})
        await self.settled()

    async def _parcel_that_left_voided(self) -> None:
        shop = self.shop
        order = await shop.place("MUG-BLUE", 2)
        await self.settled()
        (parcel,) = await shop.parcels(order)
        label = await shop.post(f"/v1/shipments/{parcel['shipment_id']}/label")
        await shop.cancel(order)
        await self.settled()
        await shop.track(label["tracking_number"], "PICKED_UP")
        await self.settled()

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Inside, nothing leaves an outbox, and files are being imported."""
        run = next(self._runs)
        connection = await asyncpg.connect(self.dsn)
        try:
            async with connection.transaction():
                for service in TARGETS:
                    await connection.execute(f'select 1 from "{service}".relay_lease for update')
                await self._emit(run)
                files = [(path, f"{run}-{number}") for number in range(FILES) for path in FILES_OF]
                await asyncio.gather(*(self._upload(*file) for file in files))
                await self._hold_files(connection)
                yield
        finally:
            await connection.close()
        await self.settled()

    @staticmethod
    async def _hold_files(connection: asyncpg.Connection) -> None:
        """Lock the last file and what imports have read and not decided, so that both are there at one moment."""
        for service in IMPORTING:
            last = f'select max(operation_id::text)::uuid from "{service}".operation_chunk'
            await connection.execute(
                f'select 1 from "{service}".operation_chunk where operation_id = ({last}) for update skip locked'
            )
        waiting, tries = list(IMPORTING), 400
        while waiting and (tries := tries - 1):
            for service in list(waiting):
                if await connection.fetch(f'select 1 from "{service}".operation_row for update skip locked'):
                    waiting.remove(service)
            await asyncio.sleep(0.005)

    async def _emit(self, run: int) -> None:
        """Something that each service tells of."""
        shop, sku = self.shop, "MUG-BLUE"
        await shop.receive(sku, 1, "DE-1")
        await shop.put("/v1/prices", {"sku": sku, "channel": "web", "market": "DE", "price": eur(f"{10 + run}.90")})
        await shop.product(f"RELEASE-{run}")
        await shop.place(sku)
        ticket = {"class": "complaint", "subject": "The mug arrived broken", "body": "The parcel has not arrived."}
        await shop.post("/v1/tickets", ticket)
        numbers = self.known["tracking_number"]
        await shop.track(numbers[run % len(numbers)], "DELIVERED")

    async def _upload(self, path: str, run: str) -> None:
        header, row, bad = FILES_OF[path]
        lines = [header, bad, *(row.format(n=n) for n in range(1, ROWS))]
        file = {"file": (f"{run}.csv", "\n".join(lines).encode())}
        await self.shop.call("POST", path, files=file, data={"dry_run": "true"})
