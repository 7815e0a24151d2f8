"""A replica that lost rows, or has wrong ones, is rebuilt from the log of either broker."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from libs.clock import now
from libs.db import Tx
from libs.messaging import Consumer, Delivery, emit
from libs.messaging.replay import NotAReplica, Rebuilt, Replica, rebuild
from tests.contract.backbone import Node, Shop, eventually

EVER = datetime(2000, 1, 1, tzinfo=UTC)
metadata = MetaData()
Table("known", metadata, Column("key", Text, primary_key=True), Column("n", Integer), Column("note", Text))


async def keep(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
    for event in (d.event for d in deliveries):
        await tx.execute(
            """insert into known values ($1, $2, $3) on conflict (key) do update set n = excluded.n,
               note = excluded.note where known.n < excluded.n""",
            event.item,
            event.n,
            event.note,
        )


@pytest.fixture
async def keeping(shop: Shop, node: Node) -> Node:
    await shop.rows("create table known (key text primary key, n int not null, note text not null)")
    return node


def consuming(shop: Shop, node: Node) -> AbstractAsyncContextManager[Any]:
    """Its consumer keeps `known`, and nothing else."""
    node.consumer = Consumer(shop.name, node.database, node.broker, {shop.Counted: keep})
    return node.consuming()


async def again(shop: Shop, node: Node, since: datetime = EVER, keeper: Any = keep, **more: Any) -> Rebuilt:
    replica = Replica(("known",), {shop.Counted: keeper}, **more)
    history = node.broker.history([shop.topic], [shop.Counted.TYPE], since)
    return await rebuild(node.database, metadata, [replica], history)


async def known(shop: Shop) -> dict[str, tuple[int, str]]:
    return {row["key"]: (row["n"], row["note"]) for row in await shop.rows("select * from known")}


async def filled(shop: Shop, node: Node, keys: int = 20, events: int = 5) -> dict[str, tuple[int, str]]:
    """What the owner has said, and the consumer has kept."""
    for n in range(1, events + 1):
        await shop.publish(node, *(shop.sealed(f"k{key}", n, f"note {n}") for key in range(keys)))
    async with consuming(shop, node):
        await shop.settled(node)
    wanted = {f"k{key}": (events, f"note {events}") for key in range(keys)}
    assert await known(shop) == wanted
    return wanted


async def test_lost_and_wrong_rows_are_put_right_and_others_stay(shop: Shop, keeping: Node) -> None:
    wanted = await filled(shop, keeping)
    await shop.publish(keeping, shop.broken("k1", 6))
    async with consuming(shop, keeping):
        await shop.settled(keeping)
    await shop.rows("delete from known where key in ('k0', 'k1')")
    await shop.rows("update known set note = 'wrong' where key = 'k2'")  # as new as the owner's own
    await shop.rows("update known set n = 99 where key = 'k3'")  # newer than anything
    await shop.rows("insert into known values ('told before the log begins', 1, '')")

    done = await again(shop, keeping)
    assert await known(shop) == {**wanted, "told before the log begins": (1, "")}
    assert (done.events, done.unreadable) == ({shop.Counted.TYPE: 100}, 1)
    assert (done.changed, done.kept) == ({"known": 4}, {"known": 1})
    assert (await again(shop, keeping)).changed == {"known": 0}
    assert [cause for _, _, cause in await shop.parked()] == ["invalid"], "parked events are not its business"


async def test_only_what_was_said_since_the_moment_is_touched(shop: Shop, keeping: Node) -> None:
    await shop.publish(keeping, shop.sealed("old", 1), shop.sealed("both", 1))
    since = now()
    await shop.publish(keeping, shop.sealed("new", 1, "n"), shop.sealed("both", 2, "n"))
    done = await again(shop, keeping, since)
    assert await known(shop) == {"new": (1, "n"), "both": (2, "n")}
    assert done.events.total() == 2
    assert (await again(shop, keeping, now())).events.total() == 0


async def test_keepers_that_do_more_are_refused_and_nothing_is_done(shop: Shop, keeping: Node) -> None:
    await filled(shop, keeping)
    await shop.rows("delete from known")

    async def books(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
        await keep(tx, deliveries)
        await tx.execute("insert into counter values ('booked', 1) on conflict (key) do update set n = counter.n + 1")

    async def tells(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
        emit(tx, shop.Counted(item="answer", n=1))

    with pytest.raises(NotAReplica, match="writes to counter"):
        await again(shop, keeping, keeper=books)
    with pytest.raises(NotAReplica, match="emits"):
        await again(shop, keeping, keeper=tells)
    assert await known(shop) == {}
    assert await shop.rows("select 1 from counter union all select 1 from outbox") == []


async def test_it_ends_half_way_and_nothing_has_happened(shop: Shop, keeping: Node) -> None:
    wanted = await filled(shop, keeping)
    await shop.rows("delete from known where key = 'k0'")
    applied = 0

    async def dies(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
        nonlocal applied
        await keep(tx, deliveries)
        applied += len(deliveries)
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await again(shop, keeping, keeper=dies)
    assert applied
    assert "k0" not in await known(shop)
    await again(shop, keeping)  # the session's copies are gone: the pool's connection is as it was
    assert await known(shop) == wanted


async def test_the_service_goes_on_meanwhile(shop: Shop, keeping: Node) -> None:
    """Its consumer applies what comes, before, under and after the merge: the newest wins everywhere."""
    wanted = await filled(shop, keeping)
    await shop.rows("update known set note = 'wrong', n = 0")
    seen: list[dict[str, tuple[int, str]]] = []

    async def more(tx: Tx) -> None:
        """Under way in another task, as in production: the lock of the merge comes right after this."""
        seen.append(await known(shop))
        await shop.publish(keeping, *(shop.sealed(key, 6, "late") for key in wanted))

    async with consuming(shop, keeping):
        await again(shop, keeping, lock=more)
        await shop.settled(keeping)
    assert seen[0] == dict.fromkeys(wanted, (0, "wrong")), "no state that is on its way is ever seen"
    assert await known(shop) == dict.fromkeys(wanted, (6, "late"))


async def test_what_follows_is_done_once_with_the_merge(shop: Shop, keeping: Node) -> None:
    await filled(shop, keeping)
    await shop.rows("delete from known where key in ('k4', 'k5')")
    told: list[list[str]] = []

    async def settle(tx: Tx, changed: Any) -> None:
        told.append(sorted(row["key"] for row in changed["known"]))
        emit(tx, shop.Counted(item="settled", n=1))

    await again(shop, keeping, settle=settle)
    await again(shop, keeping, settle=settle)
    assert told == [["k4", "k5"]]
    assert [row["key"] for row in await shop.rows("select key from outbox")] == ["settled"]


async def test_the_merge_waits_for_a_writer_and_tries_again(shop: Shop, keeping: Node) -> None:
    wanted = await filled(shop, keeping, keys=3)
    await shop.rows("delete from known where key = 'k0'")
    async with keeping.database.transaction() as tx:
        await tx.execute("update known set note = note where key = 'k1'")
        task = asyncio.create_task(again(shop, keeping))
        waiting = "select 1 from pg_locks where not granted and mode = 'ShareRowExclusiveLock'"
        assert await eventually(lambda: shop.rows(waiting))
    assert (await task).changed == {"known": 1}
    assert await known(shop) == wanted


async def test_the_connection_is_lost(shop: Shop, keeping: Node) -> None:
    """The copies were its own: on another one the keepers would write to the real tables."""
    wanted = await filled(shop, keeping)
    await shop.rows("delete from known where key = 'k0'")
    killed = False

    async def loses(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
        nonlocal killed
        if not killed:
            killed = True
            await shop.rows("select pg_terminate_backend($1)", await tx.fetchval("select pg_backend_pid()"))
        await keep(tx, deliveries)

    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.InterfaceError, asyncpg.OperatorInterventionError)):
        await again(shop, keeping, keeper=loses)
    assert "k0" not in await known(shop)
    await again(shop, keeping)
    assert await known(shop) == wanted
