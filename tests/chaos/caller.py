"""`python -m tests.chaos.caller`: a member of a tiny service that calls a server outside, by tasks (`libs/work`). It
takes calls to make at `POST /calls`, and answers `/readyz` as every target does."""

import asyncio
import os
import signal
from datetime import timedelta
from typing import Any

from aiohttp import web
from sqlalchemy import BigInteger, Column, Identity, MetaData, Table, Text

from libs.db import Database, Tx
from libs.db.migrations import Owned, _with_connection, provision, service_dsn
from libs.http.client import Client, Timeouts
from libs.http.guard import networks_of
from libs.http.outcomes import NoAnswer
from libs.messaging import backbone_tables
from libs.runtime import Settings
from libs.secrets import Vault, keys_of
from libs.work import (
    Claimed,
    Outcome,
    Task,
    Worker,
    absent,
    done,
    enqueue,
    failed,
    refused,
    store,
    unknown,
    work_tables,
    worker,
)  # fmt: skip

CALLER = "caller"
KIND = "caller.book"
TIMEOUTS = Timeouts(connect=1, read=1, total=1.5)
LEASE = timedelta(seconds=5)  # longer than a call with all its timeouts; short, for whoever was killed

metadata = MetaData()
backbone_tables(metadata)
work_tables(metadata)
# No UNIQUE: what is recorded twice has to show.
Table(
    "effect",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("reference", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("number", Text),
)


async def prepare(admin: str, secret: str) -> None:
    """Its role, schema and tables."""
    await provision(admin, [CALLER], secret, {})
    await _with_connection(admin, Owned(CALLER, "", metadata), metadata.create_all)


class Booking:
    def __init__(self, url: str) -> None:
        self.url = url
        self.task = Task(self.book, self.record, self.look_up, attempts=1000, longest_rest=1.0, beside=8)

    async def book(self, client: Client, task: Claimed) -> Outcome:
        body = {**task.payload, **task.personal}
        try:
            answer = await client.call("POST", f"{self.url}/labels", json=body, key=task.reference, timeouts=TIMEOUTS)
        except NoAnswer as error:
            return unknown(str(error))
        if answer.ok:
            return done(answer.json())
        if answer.status == 503:
            return failed("busy", answer.after)
        return unknown(f"status {answer.status}") if answer.status >= 500 else refused(answer.json()["error"])

    async def look_up(self, client: Client, task: Claimed) -> Outcome:
        try:
            answer = await client.call("GET", f"{self.url}/labels/{task.reference}", timeouts=TIMEOUTS)
        except NoAnswer as error:
            return unknown(str(error))
        return absent() if answer.status == 404 else done(answer.json())

    async def record(self, tx: Tx, task: Claimed, outcome: Outcome) -> None:
        await tx.execute(
            "insert into effect (reference, key, number) values ($1, $2, $3)",
            task.reference, task.key, outcome.result.get("number"),
        )  # fmt: skip


async def serve(settings: Settings, url: str) -> None:
    store.LEASE = worker.LEASE = LEASE  # type: ignore[attr-defined]
    worker.AWAY_SECONDS, worker.LEAVE_SECONDS = 1.0, 3.0
    secret = settings.required_secret()
    dsn = service_dsn(settings.database_url or "", CALLER, secret)
    database = Database(dsn, CALLER, pool_size=6, name=f"tradewind-{CALLER}")
    vault = database.info["vault"] = Vault(keys_of(None, secret))
    # A breaker would only make it wait: the server outside fails half of the time by intention.
    client = Client(allowed=networks_of("127.0.0.0/8"), usual=(1000, 1000), breaker=_never)
    found = Worker(CALLER, database, {KIND: Booking(url).task}, vault, client)
    database.info["wake_work"] = found.wake

    async def ready(_: web.Request) -> web.Response:
        await database.fetchval("select 1")
        return web.Response()

    async def call(request: web.Request) -> web.Response:
        asked = await request.json()
        async with database.transaction() as tx:
            personal = {"name": f"Buyer {asked['reference']}"}
            await enqueue(tx, KIND, asked["key"], asked["reference"], {"weight": 3}, personal=personal)
        return web.json_response(asked)

    app = web.Application()
    app.add_routes([web.get("/readyz", ready), web.post("/calls", call)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
    working = asyncio.create_task(found.run())
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await asyncio.wait([working, asyncio.create_task(ended.wait())], return_when=asyncio.FIRST_COMPLETED)
    found.stop()
    await working
    await runner.cleanup()
    await found.aclose()
    await database.close()


def _never() -> Any:
    from libs.http.client import Breaker

    return Breaker(failures=10**9)


if __name__ == "__main__":
    asyncio.run(serve(Settings(), os.environ["OUTSIDE_URL"]))
