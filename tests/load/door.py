"""G6: through the gateway against the service directly, each its own process (so on Kafka only)."""

import random
import statistics
from collections.abc import Awaitable, Callable

from tests.load import reads
from tests.load.client import Make, Result, load
from tests.load.orders import check
from tests.load.stand import Row, Stand


async def gateway(stand: Stand) -> list[Row]:
    """Throughput and median with 8 clients, by turns."""
    rows = await stand.database.fetch("select id from catalog.product order by id limit 1000")
    details = [reads.detail(stand, row["id"]) for row in rows]
    kinds: dict[str, tuple[str, Make, int]] = {
        "detail": ("catalog", lambda: random.choice(details), 200),
        "placement": ("order", stand.order, 201),
    }
    found = []
    for kind, (target, make, status) in kinds.items():

        def ask(port: int, make: Make = make, status: int = status) -> Callable[[], Awaitable[Result]]:
            async def run() -> Result:
                answer = check(await load(port, 8, stand.seconds / 3, make), status)
                await stand.drained()
                return answer

            return run

        for port in (stand.port, stand.port_of(target)):
            await load(port, 8, 0.5, make)
        _, direct, through = await stand.rounds(
            3, lambda: stand.echo.run(stand.seconds / 4), ask(stand.port_of(target)), ask(stand.port)
        )
        rates = [statistics.median(result.per_second for result in results) for results in (direct, through)]
        p50s = [statistics.median(result.percentile(0.5) for result in results) for results in (direct, through)]
        what = f"{kind}: requests/s through the gateway, to the service itself"
        found.append(Row(f"G6 {kind}", what, stand.mode, rates[1], rates[0], 0.6))
        what = f"{kind}: ms that the gateway adds to p50, to p50 of H"
        found.append(Row(f"G6 {kind} p50", what, stand.mode, p50s[1] - p50s[0], stand.echo.p50, 2.0, at_most=True))
    return found
