"""The upper bound of G2: the least code that carries an order, measured beside the platform when it lies beside it.

It is not part of the project (`../shared/bench/sketch`); without it G2 is compared with L(8) alone.
"""

import random
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import httpx
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from tests.load.client import load, request
from tests.load.reference import free_port, own_database, uvicorn
from tests.load.stand import Stand, until

FOLDER = Path(__file__).resolve().parents[3] / "shared/bench/sketch"


def order() -> bytes:
    lines = ",".join(f'{{"sku":"SKU-{random.randrange(10_000):05}","qty":{n},"price":"9.99"}}' for n in (1, 2))
    body = f'{{"channel":"bench","currency":"EUR","lines":[{lines}]}}'
    return request("POST", "/v1/orders", "none", body.encode(), Idempotency_Key=uuid4().hex)


@asynccontextmanager
async def running(stand: Stand) -> AsyncIterator[int]:
    """Its port: one process, or on Kafka one per service with the public one first."""
    environment = {"DSN": await own_database(stand.dsn, "sketch")}
    roles = ["all"] if stand.mode == "embedded" else ["ord", "inv", "logi"]
    ports = [free_port() for _ in roles]
    if stand.mode == "kafka":
        environment["BOOT"] = stand.state["kafka"]
        await _fresh_topics(environment["BOOT"])
    async with AsyncExitStack() as stack:
        for role, port in zip(roles, ports, strict=True):
            await stack.enter_async_context(uvicorn("sketch:app", port, environment | {"ROLE": role}, FOLDER))
        yield ports[0]


async def _fresh_topics(bootstrap: str) -> None:
    """Without the orders of the round before: its tables are new, too."""
    topics = ["ord.events", "inv.events", "logi.events"]
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        if set(topics) & set(await admin.list_topics()):
            await admin.delete_topics(topics)

            async def gone() -> bool:
                return not set(topics) & set(await admin.list_topics())

            await until(gone)
        await admin.create_topics([NewTopic(topic, 12, 1) for topic in topics])
    finally:
        await admin.close()


async def carried(stand: Stand) -> float:
    """Orders carried per second with 8 clients, nothing left behind."""
    async with running(stand) as port, httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:

        async def shipped() -> int:
            found: int = (await client.get("/stats")).json()["shipped"]
            return found

        await load(port, 8, 1, order)  # compiled and warm; on Kafka also: joined
        before, started = await shipped(), time.perf_counter()
        placed = await load(port, 8, stand.seconds / 2, order)
        goal, after = before + 0.9 * len(placed.latencies), await shipped()
        seconds = time.perf_counter() - started

        async def arrived() -> bool:
            return await shipped() >= goal

        await until(arrived, 60)
        return (after - before) / seconds
