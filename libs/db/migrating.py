"""`python -m libs.db.migrating`: what `migrations.migrate_apart` starts. Reads what to migrate from standard input."""

import asyncio
import json
import sys

from sqlalchemy import MetaData
from sqlalchemy.exc import DBAPIError

from libs.db.database import is_transient
from libs.db.migrations import TRANSIENT, History, Owned, migrate


async def main() -> None:
    order = json.load(sys.stdin)
    for name, package, *histories in order["services"]:
        await migrate(order["dsn"], Owned(name, package, MetaData()), [History(*each) for each in histories])


def cause_of(error: BaseException) -> BaseException:
    """The driver's error inside SQLAlchemy's."""
    while isinstance(error, DBAPIError) and error.orig and error.orig.__cause__:
        error = error.orig.__cause__
    return error


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except Exception as error:
        sys.stderr.write(f"{type(error).__name__}: {error}")
        sys.exit(TRANSIENT if is_transient(cause_of(error)) else 1)
