"""I6: applied, or parked where a person can see it. The key waits behind, others flow, replay keeps the order."""

import asyncio
from uuid import UUID

import pytest
from aiokafka import AIOKafkaProducer
from backbone import Counted, Node, Shop, eventually

from libs.clock import new_id
from libs.db import Tx
from libs.messaging import Delivery, NotYet, Rejected, consumer, parking
from libs.messaging.consumer import Poisoned
from libs.telemetry import metrics


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


async def test_not_yet_for_too_long_is_parked(shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "NOT_YET_TRIES", 3)
    tries: list[UUID] = []

    async def never(tx: Tx, d: Delivery) -> None:
        if d.event.item == "a":
            tries.append(d.envelope.id)
            raise NotYet("its order has not arrived")

    node.before = never
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("b", 1))
    async with node.consuming():
        await shop.expect({"b": [1]})
        await shop.settled(node)
    assert await shop.parked() == [("a", 1, "not_yet")]
    assert len(tries) == 4, "once with its batch, three times alone"


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


async def test_too_many_parked_in_a_row_stop_the_consumer(
    shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consumer, "STOP_AFTER_PARKED_IN_A_ROW", 5)
    node.before = refuse(*range(100))
    # One key after the other, as events of one key would park behind the first.
    for n in range(8):
        await shop.publish(node, shop.sealed(f"sku-{n}", n))
    with pytest.raises(Poisoned):
        async with asyncio.timeout(60):
            await node.consumer.run()
    assert not node.consumer.healthy
    parked = await shop.parked()
    assert len(parked) == 5
    node.before = None
    node.new_consumer()
    async with node.consuming():
        away = {key for key, _, _ in parked}
        await shop.expect({f"sku-{n}": [n] for n in range(8) if f"sku-{n}" not in away})
        await shop.settled(node)
    assert await shop.parked() == parked


async def test_a_success_between_resets_the_count(shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "STOP_AFTER_PARKED_IN_A_ROW", 3)
    node.before = refuse(1, 2, 4, 5)
    async with node.consuming():
        for n in (1, 2, 3, 4, 5, 6):
            await shop.publish(node, shop.sealed(f"sku-{n}", n))
            await shop.settled(node)
    assert await shop.applied() == {"sku-3": [3], "sku-6": [6]}
    assert len(await shop.parked()) == 4


async def test_strangers_messages_on_kafka(kafka_shop: Shop, node: Node) -> None:
    """Whatever somebody else writes into our topic: known types are parked, the rest passed over, neighbours arrive."""
    shop = kafka_shop

    def headers(**other: bytes | None) -> list[tuple[str, bytes | None]]:
        return list(
            {
                "ce_specversion": b"1.0",
                "ce_id": str(new_id()).encode(),
                "ce_type": Counted.TYPE.encode(),
                "ce_time": b"2026-01-02T03:04:05Z",
                **other,
            }.items()
        )

    strange = [
        (b"x1", b"hello", []),
        (b"x2", b"{}", headers(ce_time=None)),
        (b"x3", b"{}", headers(ce_id=b"seven")),
        (b"x4", b"{}", headers(ce_sequence=b"99999999999")),
        (b"x5", b"{}", headers(ce_time=b"2026-01-02T03:04:05")),
        (b"x6", b"{}", headers(traceparent=b"\x00")),
        (b"nul\x00", b"{}", headers()),
        (b"\xff", b"{}", headers()),
    ]
    invalid = [
        (b"p1", b"\xff\xfe{}", headers()),
        (b"p2", b'{"item": "p2", "n": 1, "note": "\\\xff"}', headers()),
        (b"p3", b'{"item": "p3", "n": 1, "note": "\x00"}', headers()),
        (b"p4", None, headers()),
        (b"p5", b"[]", headers(unknown=None)),
    ]
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 1) for n in range(30)))
    async with AIOKafkaProducer(bootstrap_servers=shop.kafka.bootstrap) as producer:
        for key, value, of_ours in [*strange, *invalid]:
            await producer.send_and_wait(shop.topic, value, key=key, headers=of_ours)
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 2) for n in range(30)))
    async with node.consuming():
        await shop.expect({f"sku-{n}": [1, 2] for n in range(30)})
        await shop.settled(node)
    assert sorted(await shop.parked()) == [(f"p{n}", None, "invalid") for n in range(1, 6)]
    assert shop.skipped == len(strange)


async def _has(shop: Shop, count: int) -> bool:
    return len(await shop.parked()) == count
