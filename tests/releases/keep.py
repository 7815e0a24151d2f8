"""`python -m tests.releases.keep v0.2`: keep a release. Packs its code, runs it and does business until every table has
rows, and dumps them from one snapshot, with events in the outboxes and imports half read.
"""

import asyncio
import lzma
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx

from libs.local import postgres
from tests.releases import CODE_FILE, FOLDER
from tests.releases.busy import EMPTY, Busy
from tests.system.serving import ROOT, Serving

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
TRIES = 40
CODE = (
    "services", "libs", "contracts", ":!contracts/samples", ":!contracts/schemas", ":!contracts/openapi",
    ":!contracts/openapi.json", ":!contracts/asyncapi.yaml", ":!contracts/typescript", ":!services/console/dist",
    ":!services/console/src", ":!services/console/tests", ":!services/console/pictures",
)  # fmt: skip
# pg_dump's own lines, and those that the role of a service may not run.
LEFT_OUT = ("CREATE SCHEMA", "\\restrict", "\\unrestrict", "SET transaction_timeout")


async def keep(release: str) -> None:
    folder = FOLDER / release
    folder.mkdir(exist_ok=True)
    shutil.copy(ROOT / "contracts" / "openapi.json", folder / "openapi.json")
    keep_code(folder)
    with tempfile.TemporaryDirectory() as data:
        async with Serving(Path(data), SECRET) as serving, _client(serving) as client:
            busy = Busy(client, SECRET, dsn_of(serving.data))
            await busy.open()
            await _dump(busy, folder)


def keep_code(folder: Path, commit: str = "HEAD") -> None:
    """What a process of the release is made of, without documents and the console: they are no part of the drill."""
    done = subprocess.run(["git", "archive", commit, *CODE], cwd=ROOT, capture_output=True, check=True)
    (folder / CODE_FILE).write_bytes(lzma.compress(done.stdout, preset=9 | lzma.PRESET_EXTREME))


def _client(serving: Serving) -> httpx.AsyncClient:
    hooks = {"request": [_keyed]}
    return httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=60, event_hooks=hooks)


async def _keyed(request: httpx.Request) -> None:
    """Every service remembers a request."""
    if request.method == "POST":
        request.headers["Idempotency-Key"] = str(uuid4())


async def _dump(busy: Busy, folder: Path) -> None:
    connection = await asyncpg.connect(busy.dsn)
    try:
        while any(name.endswith(".job_lease") for name in await _empty(connection)):
            await asyncio.sleep(1)  # the jobs of a service have leases once one has run
        for _ in range(TRIES):
            async with busy.working(), connection.transaction(isolation="repeatable_read", readonly=True):
                empty = await _empty(connection)
                if not empty:
                    snapshot = await connection.fetchval("select pg_export_snapshot()")
                    for schema in await _schemas(connection):
                        text = await asyncio.to_thread(_pg_dump, busy.dsn, schema, snapshot)
                        (folder / f"{schema}.sql").write_text(text)
                    return
            print(f"still empty: {', '.join(sorted(empty))}")
    finally:
        await connection.close()
    raise RuntimeError(f"no rows in {sorted(empty)}")


async def _schemas(connection: asyncpg.Connection) -> list[str]:
    names = "select distinct schemaname from pg_tables where schemaname not in ('public', 'information_schema')"
    return [row[0] for row in await connection.fetch(f"{names} and schemaname not like 'pg\\_%' order by 1")]


async def _empty(connection: asyncpg.Connection) -> set[str]:
    found = set()
    for schema in await _schemas(connection):
        tables = await connection.fetch("select tablename from pg_tables where schemaname = $1", schema)
        for (table,) in tables:
            name = f"{schema}.{table}"
            if name not in EMPTY and not await connection.fetchval(f'select exists (select from "{schema}"."{table}")'):
                found.add(name)
    return found


def _pg_dump(dsn: str, schema: str, snapshot: str) -> str:
    command = [
        f"{postgres.bin_dir()}/pg_dump", "-d", dsn, "--schema", schema, "--snapshot", snapshot, "--no-owner",
        "--no-privileges",
    ]  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    lines = done.stdout.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(LEFT_OUT))


def dsn_of(data: Path) -> str:
    password, port = ((data / f"postgres.{name}").read_text() for name in ("password", "port"))
    return f"postgresql://tradewind:{password}@127.0.0.1:{port}/tradewind"


if __name__ == "__main__":
    asyncio.run(keep(sys.argv[1]))
