"""Files of lists, made by the worker process as it runs in production: killed in the middle, and in bounded memory."""

import asyncio
import os
import signal
from contextlib import suppress

import pytest

from tests.exports import ROWS, asked, fetched, now_of
from tests.integration.order.shop import line, place
from tests.running import Running

SERVICE = "order"
ORDERS = "/v1/orders"
FEW, MANY = 1_000, 50_000
# What a page needs, and what the allocator has not given back. 50,000 rows held would be more than 100 MB.
MARGIN_MB = 32


@pytest.fixture(scope="module")
async def s(service) -> Running:
    """Many orders, copied from one within PostgreSQL."""
    few = await place(service, channel="few", lines=[line("unknown")])
    database = service.member("order").database
    names = [
        row["attname"]
        for row in await database.fetch(
            """select attname from pg_attribute where attrelid = 'orders'::regclass and attnum > 0 and not attisdropped
               and attgenerated = '' and attidentity = ''"""
        )
    ]
    for channel, count in (("few", FEW - 1), ("many", MANY)):
        own = {"id": "gen_random_uuid()", "channel": f"'{channel}'", "channel_order_id": "gen_random_uuid()::text"}
        values = ", ".join(own.get(name, f't."{name}"') for name in names)
        columns = ", ".join(f'"{name}"' for name in names)
        await database.fetch(
            f"""insert into orders ({columns}) select {values} from orders t, generate_series(1, $2) where t.id = $1""",
            few["id"], count,
        )  # fmt: skip
    return service


def worker_of(s: Running) -> int | None:
    """The process that makes the files now."""
    (run,) = [run for run in s.member("order").runs if run.job.name == "run_exports"]
    return run.pid


def peak_of(pid: int) -> int:
    """The most memory that a process has ever had, in KiB."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(row.split()[1]) for row in file if row.startswith("VmHWM"))


async def ended(s: Running, operation) -> tuple[dict, int]:
    """The operation when it has ended, and the most memory that its worker had, in MB."""
    peak = 0
    async with asyncio.timeout(120):
        while (found := await now_of(s.client, operation))["state"] in ("queued", "running"):
            with suppress(FileNotFoundError, ProcessLookupError, StopIteration):
                if pid := worker_of(s):
                    peak = max(peak, peak_of(pid))
            await asyncio.sleep(0.02)
    return found, peak // 1024


async def test_memory_does_not_grow_with_the_rows(s):
    peaks = {}
    for form in ROWS:
        for channel, rows in (("few", FEW), ("many", MANY)):
            operation = await asked(s.client, ORDERS, form, filters={"channel": [channel]})
            found, peaks[form, channel] = await ended(s, operation)
            assert (found["state"], found["rows"]["exported"]) == ("succeeded", rows)
    for form in ROWS:
        assert 0 < peaks[form, "many"] < peaks[form, "few"] + MARGIN_MB, peaks


@pytest.mark.parametrize("form", ROWS)
async def test_a_worker_that_is_killed_costs_nothing(s, form):
    operation = await asked(s.client, ORDERS, form, filters={"channel": ["many"]})
    async with asyncio.timeout(60):
        while (found := await now_of(s.client, operation))["rows"]["exported"] == 0:
            await asyncio.sleep(0.01)
    pid = worker_of(s)
    assert pid
    os.kill(pid, signal.SIGKILL)
    found = await now_of(s.client, operation)
    assert (found["state"], found["file"]) == ("running", None)
    before = found["rows"]["exported"]
    assert 0 < before < MANY
    database = s.member("order").database
    async with asyncio.timeout(10):  # it has ended: what it had begun is rolled back or committed
        while worker_of(s) == pid:
            await asyncio.sleep(0.01)
    await database.fetch("update long_operation set lease_until = now()")  # else it would be waited for
    found, _ = await ended(s, operation)
    assert found["state"] == "succeeded"
    rows = [row["id"] for row in ROWS[form]((await fetched(s.client, found)).content)]
    ids = await database.fetch("select id from orders where channel = 'many' order by id desc")
    assert rows == [str(row["id"]) for row in ids]
    assert found["rows"]["exported"] == MANY
