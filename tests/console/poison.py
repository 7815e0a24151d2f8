"""Puts an event on the bus that no service can read, so that it is parked: `python -m tests.console.poison DATA`."""

import asyncio
import sys
from pathlib import Path

import asyncpg

from contracts.order import OrderPlaced
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import columns_of
from libs.messaging.postgres import APPEND


async def main(data: Path) -> None:
    password, port = ((data / f"postgres.{name}").read_text() for name in ("password", "port"))
    connection = await asyncpg.connect(f"postgresql://tradewind:{password}@127.0.0.1:{port}/tradewind")
    key = str(new_id())
    bad = Envelope("order.events", key, OrderPlaced.TYPE, f'{{"order_id": "{key}", "currency": "eur", "lines": []}}')
    await connection.execute(APPEND, *columns_of([bad]))
    await connection.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
