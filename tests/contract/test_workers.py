"""A heavy job runs in a process of its own, and never outlives its bounds, its lease or its member."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psutil
import pytest
from opentelemetry import trace
from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags

from libs.http.auth import issue_development_token
from libs.runtime import Job, leases
from libs.runtime.member import Member
from libs.runtime.runs import Run
from libs.telemetry import metrics
from tests.contract import worker_shop
from tests.contract.backbone import SECRET, Shop, eventually

ROOT = Path(__file__).parents[2]
NICER = f"nice {os.nice(0) + 10}"  # than this process
Start = Callable[..., Awaitable[Member]]


@pytest.fixture
async def start(postgres_shop: Shop) -> AsyncIterator[Start]:
    """Members of the shop with a worker."""
    async with AsyncExitStack() as stack:

        async def begin(run: Any, name: str = "member", **bounds: Any) -> Member:
            node = await postgres_shop.node(name)
            member = worker_shop.member_of(postgres_shop.name, postgres_shop.dsn, node.broker, run, **bounds)
            stack.push_async_callback(member.close)
            stack.push_async_callback(member.drain)
            await member.start()
            return member

        yield begin


def run_of(member: Member) -> Run:
    return next(run for run in member.runs if run.job.name == "heavy")


async def until(check: Callable[[], Any]) -> Any:
    async def found() -> Any:
        return check()

    return await eventually(found)


async def pid_of_the_worker(shop: Shop) -> int:
    """Once it works."""
    return int((await eventually(shop.effects))[0]["n"])


def is_gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE  # nobody asks how it ended
    except psutil.NoSuchProcess:
        return True


async def asked(member: Member, shop: Shop) -> dict[str, Any]:
    """What an operator hears of its jobs."""
    token = {"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"}
    transport = httpx.ASGITransport(member.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://shop", headers=token) as client:
        answer = await client.get(f"/v1/ops/{shop.name}/jobs")
    assert answer.status_code == 200, answer.text
    return {job["name"]: job for job in answer.json()["items"]}


async def say_go(shop: Shop) -> None:
    await shop.rows("insert into counter values ('go', 1)")


async def test_one_member_runs_it_in_a_process_of_its_own(
    postgres_shop: Shop, start: Start, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRADEWIND_SECRET", SECRET)
    monkeypatch.setenv("TRADEWIND_DATABASE_URL", postgres_shop.admin)
    monkeypatch.setattr(leases, "LEASE_SECONDS", 0.6)
    members = [await start(worker_shop.waits, name) for name in ("first", "second")]
    pid = await pid_of_the_worker(postgres_shop)
    [run] = [run_of(member) for member in members if run_of(member).pid]

    assert (run.pid, pid != os.getpid()) == (pid, True)
    process = psutil.Process(pid)
    said = " ".join([*process.cmdline(), *process.environ().values()])
    assert not [word for word in (SECRET, urlsplit(postgres_shop.dsn).password) if word and word in said]
    labels = {"service": postgres_shop.name, "job": "heavy"}
    assert await until(lambda: run.progress and run.progress.note == "half of it")
    assert metrics.JOB_PROGRESS.labels(**labels)._value.get() == 0.5
    assert await until(lambda: metrics.JOB_RUNNING.labels(**labels)._value.get() > 2 * 0.6), "and its lease is renewed"
    assert metrics.WORKER_MEMORY.labels(**labels)._value.get() > 1_000_000
    assert [row["note"] for row in await postgres_shop.effects()] == [NICER], "no other member ran it meanwhile"

    [known] = [member for member in members if run_of(member) is run]
    told = (await asked(known, postgres_shop))["heavy"]
    assert told["holder"].endswith(f":{os.getpid()}")
    assert told["running_since"] == told["started_at"] is not None
    assert (told["where"], told["progress"]) == ("worker", {"done": 1, "of": 2, "note": "half of it"})

    started = run.started_at
    await say_go(postgres_shop)
    assert await until(lambda: run.started_at != started or run.ended_at)
    assert [row["note"] for row in await postgres_shop.effects()][:2] == [NICER, "done"]
    assert (run.error, is_gone(pid)) == (None, True)
    assert "what a library prints" in capfd.readouterr().err, "its output is the member's ear"


async def test_it_ends_with_its_member(postgres_shop: Shop) -> None:
    """Killed, so that it could tell nobody."""
    code = "import sys; from tests.contract import worker_shop; worker_shop.main(*sys.argv[1:])"
    command = (sys.executable, "-c", code, postgres_shop.admin, postgres_shop.name)
    member = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    try:
        pid = await pid_of_the_worker(postgres_shop)
        assert psutil.Process(pid).ppid() == member.pid
    finally:
        member.kill()
        await member.wait()
    try:
        assert await until(partial(is_gone, pid))
    finally:
        if not is_gone(pid):
            os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("run", [worker_shop.waits, worker_shop.burns, worker_shop.is_deaf])
async def test_a_member_that_leaves_ends_it(postgres_shop: Shop, start: Start, run: Any) -> None:
    member = await start(run)
    pid = await pid_of_the_worker(postgres_shop)
    async with asyncio.timeout(15):  # what a process has for it
        await member.drain()
    assert is_gone(pid)
    lease = leases.Lease(member.background, "heavy", 1)
    assert await lease.hold(), "another member may have it at once"


@pytest.mark.parametrize(
    ("run", "bounds", "cause", "said"),
    [
        (worker_shop.burns, {"seconds": 6.0}, "time", "Killed: it took longer than 6 s"),
        (worker_shop.grows, {"memory_mb": 600}, "memory", "Killed: it took more than 600 MB"),
        (worker_shop.dies, {}, "signal", "Killed: by signal 9"),
    ],
)
async def test_a_killed_run_is_told_and_the_next_one_comes(
    postgres_shop: Shop, start: Start, run: Any, bounds: dict[str, Any], cause: str, said: str, caplog: Any
) -> None:
    found = run_of(await start(run, **bounds))
    assert await until(lambda: postgres_shop.metric(metrics.WORKERS_KILLED, "heavy", cause) >= 2), found.error
    assert await eventually(postgres_shop.effects), "one of them had begun its work"
    assert found.error == said
    assert postgres_shop.metric(metrics.JOB_ERRORS, "heavy") >= 1
    assert f"job.failed service={postgres_shop.name} job=heavy error=" in caplog.text


async def test_what_it_raises_is_the_job_s_error_and_in_the_log(
    postgres_shop: Shop, start: Start, capfd: pytest.CaptureFixture[str]
) -> None:
    context = SpanContext(0xABC, 0xDEF, is_remote=False, trace_flags=TraceFlags(1))
    with trace.use_span(NonRecordingSpan(context)):
        found = run_of(await start(worker_shop.fails))
    assert await until(lambda: found.error)
    assert found.error == "Failed: ZeroDivisionError: nothing to share"
    line = next(line for line in capfd.readouterr().err.splitlines() if "worker.failed" in line)
    told = json.loads(line)
    assert (told["service"], told["job"], told["trace_id"]) == (postgres_shop.name, "heavy", f"{0xABC:032x}")
    assert "worker_shop.py" in told["exception"]


async def test_who_has_lost_the_lease_is_ended(
    postgres_shop: Shop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 0.6)
    found = run_of(await start(worker_shop.burns))
    pid = await pid_of_the_worker(postgres_shop)
    await _take_over(postgres_shop)
    assert await until(lambda: found.error)
    assert (found.error, is_gone(pid)) == ("Lost: it was not renewed in time", True)


async def test_who_does_not_know_yet_that_it_is_lost_commits_nothing(postgres_shop: Shop, start: Start) -> None:
    """The member renews in ten seconds; its worker goes on until it writes."""
    found = run_of(await start(worker_shop.waits))
    await pid_of_the_worker(postgres_shop)
    await _take_over(postgres_shop)
    await say_go(postgres_shop)
    assert await until(lambda: found.error)
    assert found.error == "Failed: Lost: another member runs the job heavy"
    assert [row["note"] for row in await postgres_shop.effects()] == [NICER]


async def _take_over(shop: Shop) -> None:
    await shop.rows(
        """update job_lease set fence = fence + 1, holder = 'another', expires_at = now() + interval '1 hour'
           where name = 'heavy'"""
    )


async def test_its_events_are_published(postgres_shop: Shop, start: Start) -> None:
    member = await start(worker_shop.emits)
    member.start_events()
    node = await postgres_shop.node("consumer")
    async with node.consuming():
        await postgres_shop.expect({"a": [1]})


def test_what_no_other_process_can_import_is_refused() -> None:
    async def inside(_: Any) -> None: ...

    for run in (inside, lambda _: None, partial(worker_shop.waits)):
        with pytest.raises(ValueError, match="must stand in a module"):
            Job("heavy", 60, run, where="worker")
