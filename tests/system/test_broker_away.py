"""A service that starts while Kafka is away answers requests at once, and its events flow when Kafka is there."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiokafka import AIOKafkaProducer

from deploy.local import processes
from libs.local import kafka
from tests.databases import SECRET, Databases
from tests.system.serving import Serving, free_port


class Support(Serving):
    target = "support"


@pytest.fixture
def ports(tmp_path: Path) -> list[int]:
    """Kafka's, and the service's for its metrics."""
    return processes.free_ports(tmp_path, 2, but=free_port())


@pytest.fixture
def start_kafka(tmp_path: Path, ports: list[int]) -> Iterator[Callable[[], Awaitable[kafka.LocalKafka]]]:
    started: list[kafka.LocalKafka] = []

    async def start() -> kafka.LocalKafka:
        started.append(await asyncio.to_thread(kafka.start, tmp_path / "kafka", port=ports[0]))
        return started[-1]

    yield start
    for broker in started:
        broker.kill()


@pytest.fixture
async def support(tmp_path: Path, ports: list[int], databases: Databases) -> AsyncIterator[Support]:
    told = {
        "TRADEWIND_DATABASE_URL": await databases.migrated("support"), "TRADEWIND_BROKER": "kafka",
        "TRADEWIND_KAFKA_BOOTSTRAP": f"127.0.0.1:{ports[0]}", "TRADEWIND_METRICS_PORT": str(ports[1]),
    }  # fmt: skip
    async with Support(tmp_path / "support", SECRET, **told) as serving:
        yield serving


async def until(done: Callable[[], Awaitable[Any]]) -> Any:
    async with asyncio.timeout(60):
        while not (found := await done()):
            await asyncio.sleep(0.1)
    return found


async def open_ticket(client: httpx.AsyncClient, subject: str) -> None:
    body = {"class": "complaint", "priority": "normal", "subject": subject}
    answer = await client.post("/v1/tickets", json=body)
    assert answer.status_code == 201, answer.text


async def test_requests_are_answered_and_events_flow_when_it_comes(support: Support, start_kafka: Any) -> None:
    private = f"http://127.0.0.1:{support.environment['TRADEWIND_METRICS_PORT']}"
    async with httpx.AsyncClient(base_url=support.url, headers=support.headers, timeout=10) as client:

        async def metric(name: str) -> float | None:
            text = (await client.get(f"{private}/metrics")).text
            found = re.search(rf'^tradewind_{name}\{{service="support"\}} (\S+)$', text, re.M)
            return float(found[1]) if found else None

        await open_ticket(client, "told to nobody yet")
        assert (await client.get("/readyz")).json() == {"status": "ready", "troubles": []}
        assert await until(lambda: metric("outbox_rows")) == 1
        assert await metric("consumer_running") == 0

        broker = await start_kafka()

        async def sent() -> bool:
            return await metric("outbox_rows") == 0 and await metric("consumer_running") == 1

        assert await until(sent)
        async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
            await producer.send_and_wait("order.events", b"what a stranger writes", partition=3)
        assert await until(lambda: metric("events_unreadable_total")) == 1
        (parked,) = (await client.get("/v1/ops/support/parked")).json()["items"]
        assert (parked["key"], parked["cause"]) == ("order.events/3@0", "unreadable")
        gone = f"/v1/ops/support/parked/{parked['id']}/discard"
        assert (await client.post(gone, json={"reason": "nobody's"})).json()["status"] == "discarded"

        # And away again, for good: requests are answered all the same.
        broker.kill()
        await open_ticket(client, "nor of this one")
        assert await until(lambda: metric("outbox_rows")) == 1
        assert (await client.get("/readyz")).json() == {"status": "ready", "troubles": []}
