"""A PostgreSQL of its own that has been started before: with every service's schema, as their first start leaves it."""

import asyncio
import shutil
import subprocess
from pathlib import Path

from libs.db.migrations import migrate, provision
from libs.local import postgres
from libs.local.postgres.cluster import beside
from libs.messaging import postgres as bus
from services.__main__ import TARGETS, load


async def install(data_dir: Path, secret: str) -> None:
    """Make a data folder and end its server."""
    server = await asyncio.to_thread(postgres.start, data_dir)
    await provision(server.dsn, list(TARGETS), secret, {bus.SCHEMA: bus.DDL})
    for name in TARGETS:
        await migrate(server.dsn, load(name).owned)
    await asyncio.to_thread(server.stop)


def copy(installed: Path, data_dir: Path) -> None:
    """A data folder like one that was made by `install`."""
    data_dir.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-a", installed, data_dir], check=True)  # with the owner, who may be another than we
    shutil.copy(beside(installed, "password"), beside(data_dir, "password"))
