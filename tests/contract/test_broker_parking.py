"""I6: applied, or parked where a person can see it. The key waits behind, others flow, replay keeps the order."""

import asyncio
from uuid import UUID

import pytest

from libs.db import Tx
from libs.messaging import Delivery, NotYet, Rejected, consumer, parking
from libs.refused import Refused, not_found
from libs.telemetry import metrics
from tests.contract.backbone import Counted, Node, Shop, eventually


async def replay(shop: Shop, node: Node, key: str) -> tuple[int, str | None]:
    return await parking.replay(
        shop.name, node.database, {shop.Counted: node.apply}, topic=shop.topic, key=key, by="anna"
    )


def refuse(*numbers: int):
    async def refusal(tx: Tx, d: Delivery) -> None:
        if d.event.n in numbers:
            raise Rejected(f"no {d.event.n}")

    return refusal


async def test_invalid_body_is_parked_its_key_waits_others_flow(shop: Shop, node: Node) -> None:
    bad = shop.broken("a", 2)
    await shop.publish(node, shop.sealed("a", 1), bad, shop.sealed("a", 3), shop.sealed("b", 1), shop.sealed("b", 2))
    async with node.consuming():
        await shop.expect({"a": [1], "b": [1, 2]})
        await shop.settled(node)
        await shop.publish(node, shop.sealed("a", 4), shop.sealed("b", 3))
        await shop.expect({"a": [1], "b": [1, 2, 3]})
        await shop.settled(node)
    assert await shop.parked() == [("a", None, "invalid"), ("a", 3, "behind"), ("a", 4, "behind")]
    rows = await parking.listing(node.database, "parked")
    assert (rows[0]["event_id"], "ValidationError" in rows[0]["error"]) == (bad.id, True)
    assert (await parking.show(node.database, rows[0]["id"]))["payload"]["was"] == 2
    assert (shop.metric(metrics.EVENTS_PARKED, Counted.TYPE), shop.duplicates) == (3, 0)

    applied, error = await replay(shop, node, "a")
    assert (applied, error.startswith("ValidationError")) == (0, True), "it is as invalid as it was"
    assert await parking.discard(node.database, rows[0]["id"], by="anna", reason="typo upstream") == bad.id
    assert await parking.discard(node.database, rows[0]["id"], by="anna", reason="again") is None
    assert await replay(shop, node, "a") == (2, None)
    assert (await shop.applied())["a"] == [1, 3, 4]
    assert await shop.parked() == []

    node.new_consumer()
    async with node.consuming():
        await shop.publish(node, shop.sealed("a", 5), bad)
        await shop.expect({"a": [1, 3, 4, 5], "b": [1, 2, 3]})
        await shop.settled(node)
    assert await shop.parked() == [], "the discarded event came again: its inbox row remembers"


async def test_one_event_of_a_batch_is_judged_alone(shop: Shop, node: Node) -> None:
    node.before = refuse(7)
    await shop.publish(node, *(shop.sealed(f"sku-{n}", n) for n in range(20)))
    async with node.consuming():
        await shop.expect({f"sku-{n}": [n] for n in range(20) if n != 7})
        await shop.settled(node)
    assert await shop.parked() == [("sku-7", 7, "rejected")]


async def test_replay_stops_at_the_first_that_fails_again(shop: Shop, node: Node) -> None:
    node.before = refuse(1, 3)
    await shop.publish(node, *(shop.sealed("a", n) for n in (1, 2, 3, 4)))
    async with node.consuming():
        assert await eventually(lambda: _has(shop, 4))
        node.before = refuse(3)
        assert await replay(shop, node, "a") == (2, "Rejected: no 3")
        assert await shop.applied() == {"a": [1, 2]}
        await shop.publish(node, shop.sealed("a", 5))
        assert await eventually(lambda: _has(shop, 3))
        node.before = None
        assert await replay(shop, node, "a") == (3, None)
        await shop.publish(node, shop.sealed("a", 6))
        await shop.expect({"a": [1, 2, 3, 4, 5, 6]})
    rows = await shop.rows("select status, resolved_by from parked_event")
    assert {(row["status"], row["resolved_by"]) for row in rows} == {("replayed", "anna")}


async def test_event_that_arrives_during_replay_neither_overtakes_nor_is_lost(shop: Shop, node: Node) -> None:
    node.before = refuse(1)
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("a", 2))
    entered, gate = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        if d.event.n == 2:
            entered.set()
            await gate.wait()

    async with node.consuming():
        assert await eventually(lambda: _has(shop, 2))
        node.before = hold
        replaying = asyncio.create_task(replay(shop, node, "a"))
        await entered.wait()
        await shop.publish(node, shop.sealed("a", 3), shop.sealed("b", 1))
        waiting = """select 1 from pg_stat_activity a join pg_locks l using (pid)
            where a.application_name = $1 and not l.granted and l.relation = 'parked_event'::regclass"""
        assert await eventually(lambda: shop.rows(waiting, f"{shop.name}-a")), "the consumer waits for the replay"
        gate.set()
        assert await replaying == (2, None)
        await shop.expect({"a": [1, 2, 3], "b": [1]})
        await shop.settled(node)
    assert await shop.parked() == []


async def test_event_nobody_handles_any_more_stays_parked(shop: Shop, node: Node) -> None:
    """A deployment without the handler must not turn a parked event into a "replayed" one."""
    node.before = refuse(1)
    await shop.publish(node, shop.sealed("a", 1))
    async with node.consuming():
        assert await eventually(lambda: _has(shop, 1))
    applied, error = await parking.replay(shop.name, node.database, {}, topic=shop.topic, key="a", by="anna")
    assert (applied, "test.counted" in error) == (0, True)
    assert await shop.parked() == [("a", 1, "rejected")]


async def test_not_yet_is_tried_again_then_applied(shop: Shop, node: Node) -> None:
    tries: list[UUID] = []

    async def early(tx: Tx, d: Delivery) -> None:
        tries.append(d.envelope.id)
        if len(tries) < 4:
            raise NotYet("its order has not arrived")

    node.before = early
    await shop.publish(node, shop.sealed("a", 1))
    async with node.consuming():
        await shop.expect({"a": [1]})
    assert len(tries) == 4
    assert await shop.parked() == []


@pytest.mark.parametrize(
    "early", [NotYet("its order has not arrived"), not_found("order", "a-1")], ids=["event", "use case"]
)
async def test_not_yet_for_too_long_is_parked(
    shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch, early: Exception
) -> None:
    monkeypatch.setattr(consumer, "NOT_YET_TRIES", 3)
    tries: list[UUID] = []

    async def never(tx: Tx, d: Delivery) -> None:
        if d.event.item == "a":
            tries.append(d.envelope.id)
            raise early

    node.before = never
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("b", 1))
    async with node.consuming():
        await shop.expect({"b": [1]})
        await shop.settled(node)
    assert await shop.parked() == [("a", 1, "not_yet")]
    assert len(tries) == 4, "once with its batch, three times alone"


async def test_a_use_case_that_refuses_an_event_parks_it(shop: Shop, node: Node) -> None:
    async def refusing(tx: Tx, d: Delivery) -> None:
        if d.event.item == "a":
            raise Refused("order_not_cancellable", "everything has left")

    node.before = refusing
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("b", 1))
    async with node.consuming():
        await shop.expect({"b": [1]})
        await shop.settled(node)
    assert await shop.parked() == [("a", 1, "rejected")]


async def test_error_that_quotes_what_postgresql_refuses(shop: Shop, node: Node) -> None:
    async def refuse_aloud(tx: Tx, d: Delivery) -> None:
        if d.event.item == "a":
            raise Rejected("no such note: nul \x00 \udc80")

    node.before = refuse_aloud
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("b", 1))
    async with node.consuming():
        await shop.expect({"b": [1]})
        await shop.settled(node)
    assert await shop.parked() == [("a", 1, "rejected")]
    assert (await replay(shop, node, "a"))[0] == 0
    assert (await parking.listing(node.database, "parked"))[0]["error"] == r"Rejected: no such note: nul \x00 \udc80"


async def _has(shop: Shop, count: int) -> bool:
    return len(await shop.parked()) == count
