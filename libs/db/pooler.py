"""PgBouncer on the way to PostgreSQL: `?pooler=session` or `?pooler=transaction` in the database's URL says so.

It takes no settings at the start of a session, and writes those that it refuses into its log, the audit's key too. And
the pid that it tells is not the session's. So with `session` settings and pid are asked for after the start. With
`transaction` each transaction may meet another session: settings are told to each, single statements become
transactions, nothing is prepared, and no connection is taken for dead because it waits.
"""

from collections.abc import Mapping
from typing import Any

from libs.db.watch import Connection

TELL = "select set_config(name, value, $3) from unnest($1::text[], $2::text[]) told(name, value)"
ITS_OWN = ("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count")  # of PgBouncer's connections


class Pooled(Connection):
    """Behind a pooler that gives it one session."""

    pid: int | None = None

    def get_server_pid(self) -> int | None:
        return self.pid

    async def learn(self, settings: Mapping[str, str]) -> None:
        await tell(self, settings, local=False)
        self.pid = await self.fetchval("select pg_backend_pid()")


async def tell(driver: Any, settings: Mapping[str, str], *, local: bool) -> None:
    """As parameters, which no log of statements shows. `local`: until the transaction ends."""
    if settings:
        await driver.fetch(TELL, list(settings), list(settings.values()), local)


def at_begin(settings: Mapping[str, str]) -> str:
    """Statements for the message of a BEGIN."""
    return "".join(f"SET LOCAL {name} = {_quoted(name, value)};" for name, value in settings.items())


def _quoted(name: str, value: str) -> str:
    """A list of schemas is quoted by itself."""
    if name == "search_path":
        return value
    return "'" + value.replace("'", "''") + "'"


def kept(settings: Mapping[str, str]) -> dict[str, str]:
    """Those that a session behind a pooler can have."""
    return {name: value for name, value in settings.items() if name not in ITS_OWN}
