"""Rebuilding a replica from the log.

A service keeps a copy of some data of others, fed by their events. When rows of it were lost or spoilt, the inbox
stands in the way: it knows those events as applied. So they are read from the log again, beside the consumer group and
without its position, and applied to empty copies of the tables (temporary ones, which stand before the real ones in the
search path of this one session). Nobody sees a state that is on its way. At the end, in one transaction that keeps
other writers of the tables out, what the log has gained meanwhile is applied too, and the copies' rows replace the real
ones. Rows that the log says nothing about since the asked moment stay as they are: it keeps 30 days, a replica all.

Only keepers may run again: handlers that write their replica's tables and nothing else. One that writes another table
or emits an event is refused where it does so, before anything is committed.
"""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import asyncpg
from pydantic import ValidationError
from sqlalchemy import MetaData, Table
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from libs.db import Database, Tx, is_transient
from libs.messaging.broker import History
from libs.messaging.envelope import Delivery, Envelope, EventType, Handler

logger = logging.getLogger(__name__)

WRITTEN = """select relname from pg_stat_xact_user_tables
    where schemaname = current_schema() and n_tup_ins + n_tup_upd + n_tup_del > 0 order by relname"""
FORGET = "select pg_stat_force_next_flush()"  # else that view still shows what this connection wrote before

Changed = Mapping[str, Sequence[Mapping[str, Any]]]  # the primary keys of changed rows, by table


@dataclass(frozen=True)
class Replica:
    """Tables that hold a copy of others' data, and the handlers that keep them. Together they say all that is in them:
    the newest version wins, so that they may run again. What else the service does about such an event (orders that
    waited for a product go on) is not theirs: `settle` does it for what a rebuild has changed. `lock` is taken first,
    where the service's own order of locks asks for one. `again`: which handlers get an event that its owner tells again
    (`republish.py`) where that is more than keeping: what waits for it goes on."""

    tables: tuple[str, ...]
    keepers: Mapping[type[EventType], Handler]
    lock: Callable[[Tx], Awaitable[None]] | None = None
    settle: Callable[[Tx, Changed], Awaitable[None]] | None = None
    again: Mapping[type[EventType], Handler] = field(default_factory=dict)


class NotAReplica(Exception):
    """A keeper did what may not be done twice."""


@dataclass
class Rebuilt:
    """Events applied, by type; by table the rows that were wrong, and those the log says nothing about."""

    events: Counter[str] = field(default_factory=Counter)
    unreadable: int = 0
    changed: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)


async def rebuild(
    database: Database,
    metadata: MetaData,
    replicas: Sequence[Replica],
    history: History,
    progress: Callable[[Rebuilt], None] = lambda done: None,
) -> Rebuilt:
    """Rebuild `replicas` of the service that owns `metadata` from what `history` reads. Done again, it changes nothing;
    ended half way, it has changed nothing."""
    work = _Work(database.schema, metadata, replicas)
    try:
        await history.start()
        async with database.connection() as driver:
            # One connection to the end: the copies are its own, on another one the keepers would meet the real tables.
            for name in work.tables:
                await driver.execute(f'create temporary table "{name}" (like {work.real(name)} including all)')
            try:
                await driver.execute(FORGET)
                for _ in range(2):  # what comes while the first reading lasts is not left to the one under the lock
                    async for batch in history.to_end():
                        async with driver.transaction():
                            await work.apply(Tx(driver, {}), batch)
                        progress(work.done)
                late: list[Sequence[Envelope]] = []
                async for attempt in AsyncRetrying(
                    retry=retry_if_exception(is_transient), wait=wait_random_exponential(multiplier=0.1, max=2),
                    stop=stop_after_attempt(5), reraise=True,
                ):  # fmt: skip
                    with attempt:
                        await driver.execute(FORGET)
                        async with driver.transaction():
                            tx = Tx(driver, database.info)
                            await _finish(work, tx, history, late)
                        for callback in tx.after_commit:
                            callback()
            finally:
                # A connection that was lost has taken its copies with it; and that error is the one to be told.
                with suppress(asyncpg.InterfaceError, asyncpg.PostgresConnectionError, OSError):
                    for name in work.tables:
                        await driver.execute(f'drop table pg_temp."{name}"')
    finally:
        await history.stop()
    return work.done


async def _finish(work: "_Work", tx: Tx, history: History, late: list[Sequence[Envelope]]) -> None:
    """`late` keeps what was read under the lock for the next try, should this one be rolled back."""
    for replica in work.replicas:
        if replica.lock:
            await replica.lock(tx)
    # From here on the consumer waits before it writes them, and all that it has written is in the log.
    await tx.execute(f"lock table {', '.join(map(work.real, work.tables))} in share row exclusive mode")
    late += [batch async for batch in history.to_end()]
    for batch in late:
        await work.apply(tx, batch)
    for replica in work.replicas:
        found = {name: await work.merge(tx, name, keys=replica.settle is not None) for name in replica.tables}
        if replica.settle and any(found.values()):
            await replica.settle(tx, found)
    for hook in tx.before_commit:
        await hook()


class _Work:
    def __init__(self, schema: str, metadata: MetaData, replicas: Sequence[Replica]) -> None:
        self.schema, self.replicas, self._metadata = schema, replicas, metadata
        self.tables = sorted({name for replica in replicas for name in replica.tables})
        self._keepers: dict[str, list[tuple[type[EventType], Handler]]] = {}
        for replica in replicas:
            for event, keeper in replica.keepers.items():
                self._keepers.setdefault(event.TYPE, []).append((event, keeper))
        self.done = Rebuilt()

    def real(self, name: str) -> str:
        return f'"{self.schema}"."{name}"'

    async def apply(self, tx: Tx, batch: Sequence[Envelope]) -> None:
        for kind, group in groupby(batch, key=lambda envelope: envelope.type):
            envelopes = list(group)
            for event_class, keeper in self._keepers.get(kind, ()):
                deliveries = []
                for envelope in envelopes:
                    try:
                        event = event_class.model_validate_json(envelope.payload)
                    except ValidationError as error:  # it was parked when it came; the replica never had it
                        logger.warning("replay.unreadable type=%s event_id=%s error=%r", kind, envelope.id, error)
                        self.done.unreadable += 1
                        continue
                    deliveries.append(Delivery(event, envelope, None))
                hooks = len(tx.before_commit)
                if deliveries:
                    await keeper(tx, deliveries)
                    self.done.events[kind] += len(deliveries)
                if len(tx.before_commit) > hooks:
                    raise NotAReplica(f"the keeper of {kind} emits events")
        written = [row["relname"] for row in await tx.fetch(WRITTEN)]
        if written:
            kinds = ", ".join(sorted({envelope.type for envelope in batch}))
            raise NotAReplica(f"a keeper of {kinds} writes to {', '.join(written)}, which is none of its replica")

    async def merge(self, tx: Tx, name: str, *, keys: bool) -> list[Any]:
        """Put the copy's rows in place of the real ones. The primary keys of those that changed, where asked for."""
        table: Table = self._metadata.tables[name]
        columns = [f'"{column.name}"' for column in table.columns]
        primary = [f'"{column.name}"' for column in table.primary_key]
        others = [column for column in columns if column not in primary]
        action = "nothing"
        if others:
            fresh, old = (", ".join(f"{where}.{column}" for column in others) for where in ("excluded", "real"))
            action = f"update set ({', '.join(others)}) = row({fresh}) where ({old}) is distinct from ({fresh})"
        put = f"""insert into {self.real(name)} as real ({", ".join(columns)})
            select {", ".join(columns)} from pg_temp."{name}" order by {", ".join(primary)}
            on conflict ({", ".join(primary)}) do {action}"""
        rows: list[Any] = []
        if keys:
            rows = await tx.fetch(f"{put} returning {', '.join(f'real.{column}' for column in primary)}")
            self.done.changed[name] = len(rows)
        else:
            self.done.changed[name] = await tx.execute(put)
        self.done.kept[name] = await tx.fetchval(
            f"""select count(*) from {self.real(name)} real where not exists (
                select 1 from pg_temp."{name}" fresh
                where ({", ".join(f"fresh.{c}" for c in primary)}) = ({", ".join(f"real.{c}" for c in primary)}))"""
        )
        return rows
