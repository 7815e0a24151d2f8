"""The stream through a gateway in a process of its own."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from libs.http.auth import issue_development_token
from libs.runtime import Process, Settings
from services.access import SCOPES
from services.gateway.service import build
from tests.databases import SECRET
from tests.integration.integration.events import frames, low
from tests.running import Running

SERVICE = "integration"


@pytest.fixture
async def gateway(service: Running, tmp_path) -> AsyncIterator[Process]:
    upstreams = {"integration": f"http://127.0.0.1:{service.process.port}"}
    settings = Settings(port=0, secret=SECRET, data=tmp_path, upstreams=upstreams, log_level="ERROR")
    process = Process(settings, [], SCOPES, None, front=build)
    await process.start()
    yield process
    await process.stop()


def client_of(gateway: Process) -> httpx.AsyncClient:
    token = {"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"}
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{gateway.port}", headers=token, timeout=30)


async def test_events_come_through_it_and_it_ends_in_order_when_either_leaves(service, gateway):
    async with client_of(gateway) as client, client.stream("GET", "/v1/stream") as live:
        lines = frames(live)
        async with asyncio.timeout(20):
            while "id" not in await anext(lines):
                pass
            await service.publish(low("GW-1"))
            frame = await anext(lines)
            assert frame.body["subject"] == "GW-1"
            door = gateway._bounded
            assert (door.in_flight, len(door._waits)) == (0, 1)
            door.leave()
            assert [frame async for frame in lines] == []  # a whole answer
        async with asyncio.timeout(10):
            while service.process._bounded._waits:  # the service is left too
                await asyncio.sleep(0.01)


async def test_more_streams_than_connections_for_requests(service, gateway):
    async with client_of(gateway) as client, httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as many:
        many.headers = client.headers
        url = f"http://127.0.0.1:{gateway.port}/v1/stream"
        answers = await asyncio.gather(*(many.send(many.build_request("GET", url), stream=True) for _ in range(210)))
        try:
            assert {answer.status_code for answer in answers} == {200}
            assert (await client.get("/v1/event-types")).status_code == 200
        finally:
            for answer in answers:
                await answer.aclose()


async def test_refusals_come_through_it(gateway):
    async with client_of(gateway) as client:
        answer = await client.get("/v1/stream", params={"type": "x"})
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_event_type")
