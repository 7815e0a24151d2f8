"""What a topic deletes before a group has read it is told: the client itself goes on as if there had been nothing."""

import logging

import pytest
from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.records_to_delete import RecordsToDelete

from libs.messaging.kafka import KafkaBroker
from libs.telemetry import metrics
from tests.contract.backbone import Kafka, Node, Shop, payloads

KEY = "sku-1"


async def emit(shop: Shop, node: Node, *numbers: int) -> None:
    await shop.publish(node, *(shop.sealed(KEY, n) for n in numbers))


async def forget(kafka: Kafka, shop: Shop, node: Node, events: int) -> None:
    """The topic deletes its oldest events, as its retention does."""
    assert isinstance(node.broker, KafkaBroker)
    ends = await node.broker.log([shop.topic]).ends()
    place: TopicPartition = next(place for place, end in ends.items() if end)
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    await admin.delete_records({place: RecordsToDelete(before_offset=events)})
    await admin.close()


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if "events_lost" in record.message]


async def test_events_that_went_while_nobody_read_are_told(
    kafka: Kafka, kafka_shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    node = await kafka_shop.node()
    await emit(kafka_shop, node, 1, 2)
    async with node.consuming():
        await kafka_shop.expect({KEY: [1, 2]})
    assert (told(caplog), kafka_shop.metric(metrics.EVENTS_LOST)) == ([], 0)
    await emit(kafka_shop, node, 3, 4, 5, 6)
    await forget(kafka, kafka_shop, node, events=5)
    node.new_consumer()
    async with node.consuming():
        await kafka_shop.expect({KEY: [1, 2, 6]})
    (line,) = told(caplog)
    assert f"group={kafka_shop.name} topic={kafka_shop.topic} partition=" in line
    assert "from=2 events=3" in line
    assert kafka_shop.metric(metrics.EVENTS_LOST) > 0


async def test_a_group_that_has_read_nothing_has_lost_nothing(
    kafka: Kafka, kafka_shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    """A service that is new hears what the log still has; the rest is told again by its owners."""
    node = await kafka_shop.node()
    await emit(kafka_shop, node, 1, 2, 3)
    await forget(kafka, kafka_shop, node, events=2)
    assert len(await payloads(node.broker, f"new-{kafka_shop.name}", kafka_shop.topic, 1)) == 1
    assert told(caplog) == []


async def test_what_was_fetched_before_it_went_is_not_lost(
    kafka: Kafka, kafka_shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    node = await kafka_shop.node()
    await emit(kafka_shop, node, 1, 2)
    subscription = node.broker.subscribe(kafka_shop.name, [kafka_shop.topic], [])
    await subscription.start()
    try:
        while (batch := await subscription.fetch()) is None:
            pass
        await forget(kafka, kafka_shop, node, events=2)
        await subscription.commit(batch)
        await emit(kafka_shop, node, 3)
        while (batch := await subscription.fetch()) is None:
            pass
        assert [envelope.sequence for envelope in batch.envelopes] == [3]
        await subscription.commit(batch)
    finally:
        await subscription.stop()
    assert told(caplog) == []


@pytest.fixture(autouse=True)
def _all_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="libs.messaging")
