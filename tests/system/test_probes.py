"""/metrics is for those who run it: on a port of its own, or for this machine alone."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from libs.runtime.probes import is_local
from tests.databases import Databases
from tests.running import start


@pytest.fixture
async def apart(databases: Databases, tmp_path: Path) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    """Clients of the public port and of the other one."""
    async with AsyncExitStack() as stack:
        running = await start(stack, await databases.migrated("support"), ["support"], tmp_path, metrics_port=0)
        private = httpx.AsyncClient(base_url=f"http://127.0.0.1:{running.process.metrics_port}")
        yield running.client, await stack.enter_async_context(private)


async def test_a_port_of_its_own(apart: tuple[httpx.AsyncClient, httpx.AsyncClient]) -> None:
    public, private = apart
    answer = await public.get("/metrics")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
    assert "tradewind_loop_lag_seconds" in (await private.get("/metrics")).text
    for client in apart:
        assert (await client.get("/livez")).json() == {"status": "alive"}
        assert (await client.get("/readyz")).json() == {"status": "ready", "troubles": []}
    refused = await private.get("/v1/tickets")
    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert (await private.head("/readyz")).status_code == 200
    wrong = await private.post("/metrics")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET, HEAD")


async def test_on_one_port_it_is_for_this_machine(service_alone: httpx.AsyncClient) -> None:
    assert (await service_alone.get("/metrics")).status_code == 200
    for header in ("X-Forwarded-For", "Forwarded", "Via"):
        assert (await service_alone.get("/metrics", headers={header: "for=203.0.113.7"})).status_code == 404


@pytest.fixture
async def service_alone(databases: Databases, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with AsyncExitStack() as stack:
        yield (await start(stack, await databases.migrated("support"), ["support"], tmp_path)).client


@pytest.mark.parametrize(
    ("client", "local"),
    [
        (("127.0.0.1", 5), True), (("127.8.9.1", 5), True), (("::1", 5), True), (("10.0.0.7", 5), False),
        (("203.0.113.7", 5), False), (("fe80::1", 5), False), (("unix", 0), False), (None, False),
    ],
)  # fmt: skip
def test_who_is_on_this_machine(client: tuple[str, int] | None, local: bool) -> None:
    assert is_local({"type": "http", "client": client, "headers": []}) is local


async def test_a_schema_that_is_too_old_is_not_ready(databases: Databases, tmp_path: Path) -> None:
    """And a newer one is: while a release goes out, members of the one before work on."""
    async with AsyncExitStack() as stack:
        running = await start(stack, await databases.migrated("support"), ["support"], tmp_path)
        database = running.process.members[0].database
        for version, status, troubles in (
            ("0000", 503, ["support: the schema is too old for services.support"]), ("0999", 200, [])
        ):  # fmt: skip
            await database.fetch("update alembic_version set version_num = $1", version)
            answer = await running.client.get("/readyz")
            assert (answer.status_code, answer.json()["troubles"]) == (status, troubles)
