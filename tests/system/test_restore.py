"""Drills: the databases go back to a moment, one service's database is lost, Kafka is lost. What the runbook says is
what is run here, and the judges of `make chaos` look at what is left."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

import asyncpg
import httpx
import pytest

from deploy.local import backup
from deploy.local.processes import POSTGRES
from libs.http.auth import issue_development_token
from libs.local import kafka, postgres
from libs.local.ports import free_port
from services.__main__ import TARGETS
from tests.addresses import address
from tests.chaos.snapshot import come_to_rest, read_state
from tests.checkers import judge
from tests.checkers.model import History
from tests.system.shop import CHANNEL, Shop, eur

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
REST_SECONDS = 60
BACKBONE = "^(inbox|outbox|verified|audit|job_lease|relay_lease|alembic)"


class Platform:
    """All services in one process on Kafka and PostgreSQL, which the test ends and brings back."""

    services = tuple(TARGETS)
    counts: ClassVar[dict[str, int]] = {}

    def __init__(self, folder: Path) -> None:
        self.folder, self.backups = folder, folder / "backups"
        self.server = postgres.start(folder / POSTGRES)
        backup.allow(self.server.dsn)
        self.server.stop()
        self.server = postgres.start(folder / POSTGRES)
        self.receiver = backup.receive(self.server.dsn, self.backups)
        self.kafka = kafka.start(folder / "kafka")
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self.opened = False
        self.history = History()
        self.reported: set[str] = set()  # events that others saw, of what has been undone
        token = issue_development_token(SECRET, "admin")
        self.url, self._headers = f"http://127.0.0.1:{self.port}", {"Authorization": f"Bearer {token}"}

    @property
    def bootstrap(self) -> str:
        return self.kafka.bootstrap

    @property
    def environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("TRADEWIND_")}
        told = {
            "DATA": str(self.folder), "DATABASE_URL": self.server.dsn, "BROKER": "kafka", "SECRET": SECRET,
            "KAFKA_BOOTSTRAP": self.bootstrap, "PORT": str(self.port), "SAMPLE": "false",
        }  # fmt: skip
        return kept | {f"TRADEWIND_{name}": value for name, value in told.items()}

    async def start(self) -> None:
        with (self.folder / "platform.log").open("ab") as out:
            command = [sys.executable, "-m", "services", "serve"]
            self.process = subprocess.Popen(command, env=self.environment, stdout=out, stderr=out)
        deadline = time.monotonic() + 120
        async with httpx.AsyncClient(trust_env=False) as client:
            while True:
                assert self.process.poll() is None, (self.folder / "platform.log").read_text()[-3000:]
                try:
                    if (await client.get(f"{self.url}/readyz")).status_code == 200:
                        return
                except httpx.TransportError:
                    assert time.monotonic() < deadline
                await asyncio.sleep(0.1)

    async def open(self) -> None:
        """Runs, with a business; also when a test runs alone."""
        if self.process is None:
            await self.start()
        if not self.opened:
            async with self.shop() as shop:
                await shop.open()
            self.opened = True

    def stop(self, number: int = signal.SIGTERM) -> None:
        if self.process:
            self.process.send_signal(number)
            self.process.wait()
            self.process = None

    def tradewind(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "services", *words], env=self.environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[Any]:
        connection = await asyncpg.connect(self.server.dsn)
        try:
            yield connection
        finally:
            await connection.close()

    @asynccontextmanager
    async def shop(self) -> AsyncIterator[Shop]:
        async with httpx.AsyncClient(base_url=self.url, headers=self._headers, timeout=30, trust_env=False) as client:
            yield Shop(client, SECRET)

    async def receive(self, shop: Shop, sku: str) -> None:
        movement = {
            "idempotency_key": str(uuid4()), "kind": "received", "sku": sku, "warehouse": "SYS-DE", "quantity": 1000,
            "document": {"type": "purchase_order", "id": "PO-1"},
        }  # fmt: skip
        op = self.history.invoke("drill", "topup", **movement)
        self.history.complete(op, "ok", answer=await shop.post("/v1/stock/movements", {"items": [movement]}))

    async def place(self, shop: Shop, sku: str, count: int, *, noted: bool = True) -> list[str]:
        """Orders; noted: they have to be there at the end."""
        placed = []
        for _ in range(count):
            key = str(uuid4())
            document = {
                "channel": CHANNEL, "channel_order_id": key, "currency": "EUR",
                "lines": [{"sku": sku, "quantity": 1, "unit_price": eur("10.00")}], "shipping_address": address(),
            }  # fmt: skip
            answer = await shop.client.post("/v1/orders", json=document, headers={"Idempotency-Key": key})
            assert answer.status_code == 201, answer.text
            if noted:
                op = self.history.invoke("drill", "place", document=document, key=key)
                self.history.complete(op, "ok", status=201, answer=answer.json())
            placed.append(answer.json()["id"])
        return placed

    @asynccontextmanager
    async def unread_by(self, service: str) -> AsyncIterator[None]:
        """The service cannot take an event meanwhile."""
        async with self.admin() as db, db.transaction():
            await db.execute(f'lock table "{service}".inbox in access exclusive mode')
            yield

    async def published(self) -> None:
        async with self.admin() as db, asyncio.timeout(30):
            while await db.fetchval('select count(*) from "order".outbox'):
                await asyncio.sleep(0.05)

    async def received(self) -> None:
        """Until the backup has all that is committed."""
        async with self.admin() as db, asyncio.timeout(30):
            last = await db.fetchval("select pg_current_wal_flush_lsn()::text")
            query = "select count(*) from pg_stat_replication where flush_lsn >= $1::text::pg_lsn"
            while not await db.fetchval(query, last):
                await asyncio.sleep(0.05)

    async def judged(self) -> None:
        """Nothing is on its way, and no checker finds anything, when the reported events are passed over."""
        undrained = await come_to_rest(self, REST_SECONDS)  # type: ignore[arg-type]
        state = await read_state(self, undrained)  # type: ignore[arg-type]
        state.events = [event for event in state.events if event.id not in self.reported]
        found = {name: violations for name, violations in judge(self.history, state).items() if violations}
        assert not found, found

    def end(self) -> None:
        self.stop(signal.SIGKILL)
        self.receiver.send_signal(signal.SIGINT)
        self.receiver.wait()
        self.kafka.kill()
        self.server.stop("immediate")


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    found = Platform(tmp_path_factory.mktemp("restore"))
    yield found
    found.end()


async def test_all_databases_go_back_to_a_moment(platform: Platform) -> None:
    await platform.open()
    async with platform.shop() as shop:
        sku = await shop.product("RESTORE")
        await platform.receive(shop, sku)
        known = await platform.place(shop, sku, 5)
        backup.base(platform.server.dsn, platform.backups)
        await asyncio.sleep(1.1)  # a copy is of a moment before the one that is asked for
        known += await platform.place(shop, sku, 5)
        async with platform.unread_by("inventory"):
            unread = await platform.place(shop, sku, 3)
            await platform.published()
            async with platform.admin() as db:
                at: datetime = await db.fetchval("select clock_timestamp()")
            await asyncio.sleep(0.05)
        lost = await platform.place(shop, sku, 4, noted=False)
        assert await come_to_rest(platform, REST_SECONDS) == []  # type: ignore[arg-type]
    await platform.received()
    platform.stop(signal.SIGKILL)
    platform.server.stop("immediate")
    shutil.rmtree(platform.folder / POSTGRES)

    password = platform.folder / f"{POSTGRES}.password"
    platform.server = backup.restore(platform.backups, platform.folder / "restored", at, password)
    seen = json.loads(platform.tradewind("after-restore", "--at", at.isoformat(), "--look", "--json"))
    platform.reported = {each["id"] for each in seen}
    of_orders = {each["order_id"] for each in seen if each["type"] == "order.placed"}
    assert of_orders == set(lost), "what others saw is reported: these, and no other"
    assert {each["order_id"] for each in seen if each["type"] == "order.confirmed"} >= set(lost + unread)
    said = platform.tradewind("after-restore", "--at", at.isoformat())
    assert "those after it are left out" in said

    await platform.start()
    await platform.judged()
    async with platform.shop() as shop:
        for order_id in (*known, *unread):
            assert (await shop.order(order_id))["commercial"] == "confirmed"
        for order_id in lost:
            assert (await shop.client.get(f"/v1/orders/{order_id}")).status_code == 404
        await platform.place(shop, sku, 1)
        assert (await shop.get(f"/v1/stock/{sku}"))["on_hand"] == 1000
    await platform.judged()


async def digests(platform: Platform, service: str) -> dict[str, str]:
    """Of a service's own tables."""
    async with platform.admin() as db:
        tables = await db.fetch(
            "select tablename as name from pg_tables where schemaname = $1 and tablename !~ $2", service, BACKBONE
        )
        return {
            row["name"]: await db.fetchval(
                f"""select md5(string_agg(t::text, '|' order by t::text)) from "{service}"."{row["name"]}" t"""
            )
            for row in tables
        }


async def test_one_services_database_is_lost(platform: Platform) -> None:
    """It had a copy of some time ago; what it has heard since comes from Kafka."""
    await platform.open()
    async with platform.shop() as shop:
        sku = await shop.product("LOST")
        await platform.receive(shop, sku)
        await platform.place(shop, sku, 2)
        assert await come_to_rest(platform, REST_SECONDS) == []  # type: ignore[arg-type]
        async with platform.admin() as db:
            at: datetime = await db.fetchval("select clock_timestamp()")
        copy = backup.dump(platform.server.dsn, platform.backups, "support")
        for order_id in await platform.place(shop, sku, 3):
            async with asyncio.timeout(30):
                while not (parcels := await shop.parcels(order_id)):
                    await asyncio.sleep(0.1)
            await shop.post(f"/v1/shipments/{parcels[0]['shipment_id']}/dispatch")
        assert await come_to_rest(platform, REST_SECONDS) == []  # type: ignore[arg-type]
    before = await digests(platform, "support")
    platform.stop()

    async with platform.admin() as db:
        await db.execute("drop schema support cascade")
    backup.load(platform.server.dsn, copy, "support")
    assert await digests(platform, "support") != before
    said = platform.tradewind("after-restore", "--service", "support", "--at", at.isoformat(), "--margin", "0.02")
    assert "0 events of support since" in said
    assert "support reads again from" in said

    await platform.start()
    await platform.judged()
    assert await digests(platform, "support") == before


async def test_kafka_is_lost(platform: Platform) -> None:
    """What had been published and not been read by all is sent again from the feed."""
    await platform.open()
    async with platform.shop() as shop, platform.admin() as db:
        sku = await shop.product("KAFKA")
        await platform.receive(shop, sku)
        since: datetime = await db.fetchval("select clock_timestamp()")
        done = await platform.place(shop, sku, 1)
        assert await come_to_rest(platform, REST_SECONDS) == []  # type: ignore[arg-type]
        async with platform.unread_by("inventory"):
            unread = await platform.place(shop, sku, 3)
            await platform.published()
            recorded = "select count(*) from integration.event where type = 'order.placed' and key = any($1)"
            async with asyncio.timeout(30):
                while await db.fetchval(recorded, unread) < len(unread):
                    await asyncio.sleep(0.05)
            platform.stop(signal.SIGKILL)
            platform.kafka.kill()
            shutil.rmtree(platform.folder / "kafka")

    platform.kafka = kafka.start(platform.folder / "kafka")
    # One also as it would be that had come before the first of its order, and waited to be recorded.
    async with platform.admin() as db:
        await db.execute(
            """insert into integration.waiting (event_id, topic, key, type, version, time, payload, thing, until)
               select event_id, topic, key, type, version, time, payload, event_id, now() + interval '1 hour'
               from integration.event where type = 'order.placed' and key = $1""",
            done[0],
        )
    said = platform.tradewind("resend-events", "--from", since.isoformat())
    assert "5 order.placed" in said
    async with platform.admin() as db:
        await db.execute("delete from integration.waiting")
    await platform.start()
    assert await come_to_rest(platform, REST_SECONDS) == []  # type: ignore[arg-type]
    async with platform.shop() as shop:
        for order_id in (*done, *unread):
            assert (await shop.order(order_id))["commercial"] == "confirmed"
        assert (await shop.get(f"/v1/stock/{sku}"))["reserved"] == 4
    assert "clean" in platform.tradewind("verify", "--url", platform.url)
