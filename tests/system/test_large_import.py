"""A file much larger than the memory it may take: read in pieces by the real process, which is killed in its midst.

`TRADEWIND_IMPORT_MB=190` sends so much; `TRADEWIND_IMPORT_WIDE=0` makes the rows narrow, so that there are 20 times as
many of them.
"""

import asyncio
import gzip
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.databases import Databases
from tests.system.serving import Serving

SECRET = "a-secret-for-large-imports-of-32-bytes-at-least"
MEGABYTES = int(os.environ.get("TRADEWIND_IMPORT_MB", "40"))  # the largest body is 200,000,000 bytes
WIDE = os.environ.get("TRADEWIND_IMPORT_WIDE", "1") == "1"
LIMIT = 256 << 20  # half of what a pod of the order service may take
TITLES = "channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price"


class Order(Serving):
    target = "order"


class Memory:
    """The largest resident size of a process that is started anew now and then."""

    def __init__(self, serving: Serving) -> None:
        self._serving, self.most, self.first = serving, 0, 0

    async def watch(self) -> None:
        while True:
            try:
                assert self._serving.process is not None
                size = psutil.Process(self._serving.process.pid).memory_info().rss
                self.first = self.first or size
                self.most = max(self.most, size)
            except psutil.Error:
                pass
            await asyncio.sleep(0.02)


def lines(size: int) -> Iterator[str]:
    """1 to 39 rows an order, and one row in a thousand is bad."""
    rng, order, note = random.Random(1), 0, ("n" * 1900 if WIDE else "")
    yield TITLES + (",notes" if WIDE else "")
    while size > 0:
        order += 1
        bad = rng.random() < 0.001
        for n in range(rng.randint(1, 39)):
            units = "x" if bad and n == 0 else rng.randint(1, 9)
            line = f"web,L-{order:07},2026-01-01T00:00:00Z,EUR,DE,10115,Ann Example,Weg 1,Köln,SKU-{n},{units},9.90"
            yield line + (f",{note}{order}" if WIDE else "")
            size -= len(line) + 1 + len(note)


@pytest.mark.timeout(3600)
async def test_a_file_larger_than_the_memory_is_imported_whole(databases: Databases, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    rows = -1
    orders: dict[str, bool] = {}
    with path.open("w") as file:
        for line in lines(MEGABYTES << 20):
            file.write(line + "\n")
            rows += 1
            if rows:
                number = line.split(",")[1]
                orders[number] = orders.get(number, True) and ",x,9.90" not in line
    dsn = await databases.migrated("order")
    async with Order(tmp_path / "data", SECRET, TRADEWIND_DATABASE_URL=dsn) as serving:
        memory = Memory(serving)
        watching = asyncio.create_task(memory.watch())
        async with httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=300) as client:
            started = time.monotonic()
            profile = '{"ignored": ["notes"]}'
            with path.open("rb") as file:
                answer = await client.post("/v1/orders/imports", files={"file": file}, data={"profile": profile})
            assert answer.status_code == 202, answer.text
            location = answer.headers["location"]
            print(f"{path.stat().st_size / 1e6:.0f} MB, {rows:,} rows: stored after {time.monotonic() - started:.1f} s")

            async def state() -> dict:
                return (await client.get(location)).json()

            while (await state())["rows"]["created"] < rows * 0.3:
                await asyncio.sleep(0.1)
            before = await state()
            assert before["state"] == "running"
            await serving.kill()
            serving.launch()
            await serving.ready()
            assert (await state())["rows"]["created"] >= before["rows"]["created"]
            while (found := await state())["state"] in ("queued", "running"):
                await asyncio.sleep(0.2)
        watching.cancel()
        seconds = time.monotonic() - started
    megabytes = f"{memory.first / 1e6:.0f} MB at the start, {memory.most / 1e6:.0f} MB at most"
    print(f"{found['rows']} after {seconds:.1f} s; {megabytes}")
    good = sum(orders.values())
    assert found["documents"]["created"] + found["documents"]["known"] == good
    assert (found["state"], found["documents"]["refused"]) == (
        "partly" if good < len(orders) else "succeeded",
        len(orders) - good,
    )
    assert found["rows"]["total"] == rows
    assert found["documents"]["known"] == 0, "what a killed process had not committed is not there"
    assert memory.most < LIMIT


async def test_a_gzip_that_unpacks_to_gigabytes_is_refused_in_little_memory(
    databases: Databases, tmp_path: Path
) -> None:
    bomb = gzip.compress(b"order,x\n" + b"1," * (20 << 20))
    for _ in range(2):
        bomb = gzip.compress(bomb)
    dsn = await databases.migrated("order")
    async with Order(tmp_path / "data", SECRET, TRADEWIND_DATABASE_URL=dsn) as serving:
        memory = Memory(serving)
        watching = asyncio.create_task(memory.watch())
        zeros = gzip.compress(b"\0" * (400 << 20))
        async with httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=300) as client:
            for content in (bomb, zeros):
                answer = await client.post("/v1/orders/imports", files={"file": content})
                found = answer.json()
                assert answer.status_code == 202
                while found["state"] in ("queued", "running"):
                    found = (await client.get(answer.headers["location"])).json()
                assert found["state"] == "failed"
        assert found["error"]["code"] == "file_too_large"
        watching.cancel()
    assert memory.most < LIMIT
