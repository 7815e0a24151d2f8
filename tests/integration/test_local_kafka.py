"""A real broker through start, crash, adoption and restart."""

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import UnknownTopicOrPartitionError

from libs.local import kafka
from libs.local.kafka import LocalKafka


@pytest.fixture
def data_dir(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "kafka"
    yield folder
    if pid := kafka.running(folder.resolve()):
        LocalKafka("", pid, folder).kill()


async def produce(broker: LocalKafka, topic: str, values: list[bytes]) -> None:
    async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap, acks="all", enable_idempotence=True) as producer:
        for value in values:
            await producer.send_and_wait(topic, value)


async def consume(broker: LocalKafka, topic: str, group: str, count: int) -> list[bytes]:
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=broker.bootstrap,
        group_id=group,
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    async with consumer:
        values = [(await consumer.getone()).value for _ in range(count)]
        await consumer.commit()
        return values


async def test_messages_and_offsets_outlive_kill_and_stop(data_dir: Path) -> None:
    first = kafka.start(data_dir)
    admin = AIOKafkaAdminClient(bootstrap_servers=first.bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic("orders", num_partitions=1, replication_factor=1)])  # at once, no retry
    await admin.close()
    await produce(first, "orders", [b"1", b"2"])
    assert await consume(first, "orders", "readers", 1) == [b"1"]
    assert kafka.start(data_dir) == first

    first.kill()
    assert not psutil.pid_exists(first.pid)
    second = kafka.start(data_dir)
    assert (second.bootstrap, second.pid == first.pid) == (first.bootstrap, False)
    await produce(second, "orders", [b"3"])
    assert await consume(second, "orders", "readers", 2) == [b"2", b"3"]

    second.stop()
    third = kafka.start(data_dir)
    assert third.bootstrap == first.bootstrap
    assert await consume(third, "orders", "others", 3) == [b"1", b"2", b"3"]
    first.stop()  # its process is gone: the broker of today must not be the one that ends
    assert kafka.start(data_dir) == third


async def test_no_topic_appears_by_itself(data_dir: Path) -> None:
    broker = kafka.start(data_dir)
    async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap, request_timeout_ms=1000) as producer:
        with pytest.raises(UnknownTopicOrPartitionError):
            await producer.send_and_wait("typo", b"")
