"""The real process: every line it says is JSON, from the first one to the last traceback, also when it cannot start."""

import asyncio
import json
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.databases import SECRET
from tests.system.serving import Serving

NOWHERE = {"TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_BOOTSTRAP": "127.0.0.1:9", "TRADEWIND_LOG_LEVEL": "INFO"}


class Target(Serving):
    target = "support"

    def lines(self) -> list[dict[str, Any]]:
        """All that it has said, on both outputs."""
        return [json.loads(line) for line in self.said().splitlines()]


@pytest.fixture
async def dsn(new_database: Callable[[], Awaitable[str]]) -> str:
    return await new_database()


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Target]:
    return lambda **environment: Target(tmp_path, SECRET, **environment)


@pytest.fixture
async def running(made: Callable[..., Target], dsn: str) -> AsyncIterator[Target]:
    async with made(TRADEWIND_DATABASE_URL=dsn, **NOWHERE) as target:
        yield target


async def test_a_life_with_a_broker_that_is_away(running: Target) -> None:
    async with httpx.AsyncClient(base_url=running.url, headers=running.headers) as client:
        assert (await client.get("/v1/tickets")).status_code == 200
        assert (await client.post("/v1/tickets", json={"class": []})).status_code == 422
    for _ in range(200):
        if "broker.away" in running.said():
            break
        await asyncio.sleep(0.05)
    assert running.process is not None
    running.process.send_signal(signal.SIGTERM)
    assert await running.ended() == 0
    lines = running.lines()
    events = [line["event"] for line in lines]
    assert events[0] == "process.starting"
    assert events[-1] == "process.stopped"
    assert {"schema.migrating", "process.ready", "broker.away", "process.draining"} <= set(events)
    for line in lines:
        assert {"timestamp", "level", "event", "logger", "service", "version"} <= set(line), line
    assert {line["service"] for line in lines} == {"support"}
    assert next(line for line in lines if line["event"] == "process.ready")["port"] == running.port


@pytest.mark.parametrize(
    ("environment", "event", "part"),
    [
        ({"TRADEWIND_PORT": "many"}, "process.refused", "TRADEWIND_PORT: Input should be a valid integer"),
        ({"TRADEWIND_UPSTREAMS": "{"}, "process.refused", "TRADEWIND_UPSTREAMS: is not JSON"),
        (
            {"TRADEWIND_DATABASE_URL": "postgresql://anna:geheim@127.0.0.1/d?sslmod=require"},
            "process.refused",
            "TRADEWIND_DATABASE_URL: the database URL has an unknown parameter sslmod; did you mean sslmode?",
        ),
        ({"TRADEWIND_KAFKA_PROTOCOL": "SASL_SSL"}, "process.refused", "SASL_SSL needs a user name and a password"),
        (
            {"TRADEWIND_BROKER": "postgres", "TRADEWIND_DATABASE_PREPARED": "1"},
            "process.refused",
            "TRADEWIND_DATABASE_PREPARED: needs TRADEWIND_BROKER=kafka",
        ),
        (
            {"TRADEWIND_SECRETS_DIR": "/nowhere"},
            "process.refused",
            "TRADEWIND_SECRETS_DIR: there is no folder /nowhere",
        ),
        ({"TRADEWIND_FAILPOINTS": "no.such=kill"}, "process.crashed", "there is no failpoint 'no.such'"),
        ({"TRADEWIND_OTLP_ENDPOINT": "", "TRADEWIND_LOG_LEVEL": "LOUD"}, "process.refused", "LOUD"),
    ],
    ids=["port", "json", "database", "together", "prepared", "folder", "import", "level"],
)
async def test_a_start_that_fails(
    made: Callable[..., Target], dsn: str, environment: dict[str, str], event: str, part: str
) -> None:
    target = made(**({"TRADEWIND_DATABASE_URL": dsn} | NOWHERE | environment))
    target.launch()
    assert await target.ended() != 0
    last = target.lines()[-1]
    assert (last["event"], last["level"]) == (event, "critical")
    assert part in json.dumps(last)
    assert "geheim" not in target.said()
    assert ("exception" in last) == (event == "process.crashed")


async def test_a_database_that_does_not_let_it_in(made: Callable[..., Target], dsn: str) -> None:
    target = made(TRADEWIND_DATABASE_URL=dsn.replace("://tradewind:", "://tradewind:wrong-"), **NOWHERE)
    target.launch()
    assert await target.ended() != 0
    last = target.lines()[-1]
    assert last["event"] == "process.crashed"
    assert last["error"].startswith("InvalidPasswordError: ")
    assert "Traceback" in last["exception"]
    assert "wrong-" not in target.said()


async def test_a_port_that_is_taken(made: Callable[..., Target], dsn: str) -> None:
    target = made(TRADEWIND_DATABASE_URL=dsn, **NOWHERE)
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", target.port))
        taken.listen()
        target.launch()
        assert await target.ended() == 1
    (line,) = target.lines()
    assert (line["event"], f"cannot listen on 127.0.0.1:{target.port}" in line["reason"]) == ("process.refused", True)


async def test_everything_in_one_process_says_to_a_person_what_a_person_needs(tmp_path: Path) -> None:
    """On standard output; the log beside it has none of it, and no token."""
    serving = Serving(tmp_path, SECRET, TRADEWIND_LOG_LEVEL="INFO")
    command = serving.command()
    process = await asyncio.create_subprocess_exec(
        *command, env=serving.environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with httpx.AsyncClient(base_url=serving.url) as client:
            for _ in range(1200):
                try:
                    if (await client.get("/readyz")).status_code == 200:
                        break
                except httpx.TransportError:
                    pass
                await asyncio.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, log = (part.decode() for part in await process.communicate())
    finally:
        await serving.__aexit__(None, None, None)
    assert process.returncode == 0
    assert "tradewind: ready" in out
    assert f"API    {serving.url}" in out
    lines = [json.loads(line) for line in log.splitlines()]
    assert {"process.starting", "process.ready", "postgres.started"} <= {line["event"] for line in lines}
    assert "eyJ" in out
    assert "eyJ" not in log
