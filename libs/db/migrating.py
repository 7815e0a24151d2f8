"""`python -m libs.db.migrating`: what `migrations.migrate_apart` starts. Reads what to migrate from standard input."""

import asyncio
import json
import sys

from sqlalchemy import MetaData
from sqlalchemy.exc import DBAPIError

from libs.db.database import INFRASTRUCTURE_ERRORS
from libs.db.migrations import PASSING, History, Owned, migrate


async def main() -> None:
    order = json.load(sys.stdin)
    for name, package, *histories in order["services"]:
        await migrate(order["dsn"], Owned(name, package, MetaData()), [History(*each) for each in histories])


def is_passing(error: BaseException | None) -> bool:
    """Whether the error, or what caused it, goes away by itself."""
    while isinstance(error, DBAPIError):
        error = error.orig and error.orig.__cause__
    return isinstance(error, INFRASTRUCTURE_ERRORS)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except Exception as error:
        sys.stderr.write(f"{type(error).__name__}: {error}")
        sys.exit(PASSING if is_passing(error) else 1)
