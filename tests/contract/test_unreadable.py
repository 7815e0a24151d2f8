"""What somebody else writes into our topics is no event, and is not passed over: it is parked under its place."""

import json

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from libs.clock import new_id
from libs.messaging import parking
from libs.messaging.broker import PARTITIONS
from libs.messaging.envelope import Unreadable
from libs.telemetry import metrics
from tests.contract.backbone import Counted, Node, Shop, eventually

Headers = list[tuple[str, bytes | None]]


def headers(**other: bytes | None) -> Headers:
    ours = {
        "ce_specversion": b"1.0", "ce_id": str(new_id()).encode(), "ce_type": Counted.TYPE.encode(),
        "ce_time": b"2026-01-02T03:04:05Z",
    }  # fmt: skip
    return list((ours | other).items())


async def write(
    shop: Shop, *messages: tuple[bytes | None, bytes | None, Headers], partition: int | None = None
) -> None:
    async with AIOKafkaProducer(bootstrap_servers=shop.kafka.bootstrap) as producer:
        for key, value, of_ours in messages:
            await producer.send_and_wait(shop.topic, value, key=key, headers=of_ours, partition=partition)


async def unreadable(shop: Shop) -> list[str]:
    rows = await shop.rows("select key from parked_event where cause = 'unreadable' and status = 'parked' order by id")
    return [row["key"] for row in rows]


async def test_strangers_messages_are_parked_and_their_neighbours_arrive(kafka_shop: Shop, node: Node) -> None:
    shop = kafka_shop
    strange = [
        (b"x1", b"hello", []),
        (b"x2", b"{}", headers(ce_time=None)),
        (b"x3", b"{}", headers(ce_id=b"seven")),
        (b"x4", b"{}", headers(ce_sequence=b"99999999999")),
        (b"x5", b"{}", headers(ce_time=b"2026-01-02T03:04:05")),
        (b"x6", b"{}", headers(traceparent=b"\x00")),
        (b"x7", b"{}", headers(ce_principal=b"\x00")),
        (b"x8", b"{}", headers(ce_type=None)),
        (b"x9", b"{}", headers(ce_type=b"\xff")),
        (b"nul\x00", b"{}", headers()),
        (b"\xff", b"\xff\x00\xfe", headers()),
        (None, b"", []),
    ]
    invalid = [
        (b"p1", b"\xff\xfe{}", headers()),
        (b"p2", b'{"item": "p2", "n": 1, "note": "\\\xff"}', headers()),
        (b"p3", b'{"item": "p3", "n": 1, "note": "\x00"}', headers()),
        (b"p4", None, headers()),
        (b"p5", b"[]", headers(unknown=None, b3=b"\xff\x00")),
    ]
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 1) for n in range(30)))
    await write(shop, *strange, *invalid)
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 2) for n in range(30)))
    async with node.consuming():
        await shop.expect({f"sku-{n}": [1, 2] for n in range(30)})
        await shop.settled(node)
    parked = await shop.parked()
    assert sorted(row for row in parked if row[2] != "unreadable") == [(f"p{n}", None, "invalid") for n in range(1, 6)]
    assert len(await unreadable(shop)) == len(strange)
    assert shop.metric(metrics.EVENTS_UNREADABLE) == len(strange)
    assert shop.skipped == 0, "that is for types which nobody here handles"


async def test_it_is_parked_once_shown_whole_and_can_be_discarded(kafka_shop: Shop, node: Node) -> None:
    shop = kafka_shop
    await write(shop, (b"k", b'{"hello": "world"}', [("origin", b"elsewhere"), ("raw", b"\xff")]), partition=5)
    async with node.consuming():
        assert await eventually(lambda: unreadable(shop))
        await shop.settled(node)
    place = f"{shop.topic}/5@0"
    assert await unreadable(shop) == [place]

    # The group's position is lost: everything comes again.
    node.new_consumer()
    node.consumer._subscription._options["group_id"] = f"{shop.name}-again"
    async with node.consuming():
        await shop.publish(node, shop.sealed("a", 1))
        await shop.expect({"a": [1]})
        await shop.settled(node)
    assert await unreadable(shop) == [place]
    assert shop.duplicates == 0

    (row,) = await parking.listing(node.database, "parked")
    assert (row["type"], row["error"]) == (
        "unreadable",
        "ValueError: no CloudEvent: it has no ce_id and no ce_type and no ce_time",
    )
    shown = await parking.show(node.database, row["id"])
    body = {"key": "k", "headers": [["origin", "elsewhere"], ["raw", "base64:/w=="]], "value": '{"hello": "world"}'}
    assert shown["payload"] == body
    handlers = {shop.Counted: node.apply}
    again = await parking.replay(shop.name, node.database, handlers, topic=shop.topic, key=place, by="anna")
    assert again == (0, row["error"]), "replaying it changes nothing, not even what it says"
    assert await parking.discard(node.database, row["id"], by="anna", reason="a test of somebody's") == row["event_id"]
    assert await unreadable(shop) == []


async def test_many_of_them_block_nothing(kafka_shop: Shop, node: Node) -> None:
    shop, count = kafka_shop, 700
    async with AIOKafkaProducer(bootstrap_servers=shop.kafka.bootstrap, linger_ms=20) as producer:
        sent = [await producer.send(shop.topic, b"%d" % n, partition=n % PARTITIONS) for n in range(count)]
        for each in sent:
            await each
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 1) for n in range(50)))
    async with node.consuming():
        await shop.expect({f"sku-{n}": [1] for n in range(50)})
        await shop.settled(node)
    assert len(set(await unreadable(shop))) == count
    assert shop.metric(metrics.EVENTS_UNREADABLE) == count
    committed = await _committed(shop)
    assert sum(committed) == count + 50


async def _committed(shop: Shop) -> list[int]:
    admin = AIOKafkaAdminClient(bootstrap_servers=shop.kafka.bootstrap)
    await admin.start()
    try:
        found = await admin.list_consumer_group_offsets(shop.name)
        return [found[TopicPartition(shop.topic, n)].offset for n in range(PARTITIONS)]
    finally:
        await admin.close()


def test_a_message_has_one_id_wherever_it_comes_from_and_another_message_another() -> None:
    def id_of(place: str, timestamp: int) -> str:
        return str(Unreadable.of("t", place, timestamp, None, b"x", [], "why").envelope.id)

    assert id_of("t/1@7", 5) == id_of("t/1@7", 5)
    assert len({id_of("t/1@7", 5), id_of("t/1@8", 5), id_of("t/2@7", 5), id_of("t/1@7", 6)}) == 4
    assert id_of("t/1@7", 5) > str(new_id()), "the inbox forgets the smallest ids"
    assert json.loads(Unreadable.of("t", "p", 1, b"\x00", b"\x00", [("a", None)], "w").envelope.payload) == {
        "key": "\x00", "headers": [["a", None]], "value": "\x00"
    }  # fmt: skip
