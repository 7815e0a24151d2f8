"""A database made ready for services: roles, schemas, migrations. Done by a start, or apart by `tradewind migrate`."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from tenacity import AsyncRetrying, before_sleep_log, retry_if_exception, stop_after_delay, wait_random_exponential

from libs.db import is_transient
from libs.db.migrations import Owned, behind, migrate_apart, provision
from libs.messaging import postgres as bus

logger = logging.getLogger(__name__)

START_SECONDS = 60.0


async def prepare(
    admin_dsn: str, services: Sequence[Owned], secret: str, passwords: Mapping[str, str] | None = None
) -> None:
    """Bring the database to what the code needs, as an administrator. `passwords`: of services' roles; of others they
    are derived from `secret`."""
    await provision(admin_dsn, [owned.name for owned in services], secret, {bus.SCHEMA: bus.DDL}, passwords)
    if old := await behind(admin_dsn, services):
        logger.info("schema.migrating names=%s", ",".join(owned.name for owned in old))
        await migrate_apart(admin_dsn, old)


async def patiently(work: Callable[[], Awaitable[None]], seconds: float = START_SECONDS) -> None:
    """Do what can be done again, until a database or a broker that is away is back. Who ends instead is started anew
    by something that waits longer each time, and is still down when they have been back for minutes."""
    async for attempt in AsyncRetrying(
        retry=retry_if_exception(is_transient),
        wait=wait_random_exponential(multiplier=0.2, max=3),
        stop=stop_after_delay(seconds),
        before_sleep=before_sleep_log(logger, logging.WARNING),
        reraise=True,
    ):
        with attempt:
            await work()
