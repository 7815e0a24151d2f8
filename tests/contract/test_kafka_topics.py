"""Topics are made as declared, and what is not as declared is told with what to do about it."""

import logging

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from contracts.registry import RETENTION_DAYS
from libs.messaging.broker import PARTITIONS
from libs.messaging.kafka import KafkaBroker, UnfitTopics, topics
from libs.telemetry import metrics
from tests.contract.backbone import Kafka, Node, Shop, eventually


@pytest.fixture
def broker(kafka: Kafka) -> KafkaBroker:
    return KafkaBroker(kafka.bootstrap, "test")


async def test_made_as_declared(kafka: Kafka, broker: KafkaBroker) -> None:
    await broker.ensure_topics(["made.events"])
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:
        settings = await topics._settings(admin, ["made.events"])
        (described,) = await admin.describe_topics(["made.events"])
    finally:
        await admin.close()
    assert settings["made.events"].items() >= topics.DECLARED.items()
    assert settings["made.events"]["min.insync.replicas"] == "1"  # of a cluster of one broker
    assert len(described["partitions"]) == PARTITIONS
    assert await broker.findings(["made.events"]) == []
    assert topics.RETENTION_DAYS == RETENTION_DAYS


async def altered(kafka: Kafka, topic: str, partitions: int, **settings: str) -> None:
    """A topic that somebody else has made."""
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:
        named = {name.replace("_", "."): value for name, value in settings.items()}
        await admin.create_topics([NewTopic(topic, partitions, 1, topic_configs=named)])
    finally:
        await admin.close()


async def test_a_deviation_is_told_and_lived_with(
    kafka: Kafka, broker: KafkaBroker, caplog: pytest.LogCaptureFixture
) -> None:
    await altered(kafka, "short.events", 3, retention_ms="3600000", unclean_leader_election_enable="true")
    with caplog.at_level(logging.WARNING):
        await broker.ensure_topics(["short.events"])
    found = {finding.setting: finding for finding in await broker.findings(["short.events"])}
    assert set(found) == {"partitions", "retention.ms", "unclean.leader.election.enable"}
    assert found["retention.ms"].remedy == (
        "kafka-configs --alter --entity-type topics --entity-name short.events --add-config retention.ms=2592000000"
    )
    assert "kafka.topic_differs topic=short.events setting=retention.ms" in caplog.text
    assert metrics.TOPIC_DEVIATIONS.labels("short.events")._value.get() == 3
    assert not any(finding.fatal for finding in found.values())


async def test_a_topic_that_loses_events_is_refused(kafka: Kafka, broker: KafkaBroker) -> None:
    await altered(kafka, "compacted.events", PARTITIONS, cleanup_policy="compact", retention_ms="2592000000")
    with pytest.raises(UnfitTopics, match=r"compacted\.events: cleanup\.policy is compact, not delete"):
        await broker.ensure_topics(["compacted.events"])


async def test_one_that_takes_no_event_is_refused(kafka: Kafka, broker: KafkaBroker) -> None:
    await altered(kafka, "full.events", PARTITIONS, min_insync_replicas="2", retention_ms="2592000000")
    with pytest.raises(UnfitTopics, match="with 1 replicas it takes no event"):
        await broker.ensure_topics(["full.events"])
    assert [finding.topic for finding in await broker.findings(["absent.events"])] == ["absent.events"]


def test_what_is_declared_grows_with_the_cluster() -> None:
    assert [(topics.replicas_of(n), topics.in_sync(topics.replicas_of(n))) for n in (1, 2, 3, 9)] == [
        (1, 1), (2, 1), (3, 2), (3, 2),
    ]  # fmt: skip
    settings = {**topics.DECLARED, "min.insync.replicas": "1"}
    assert [finding.setting for finding in topics.judged("a", settings, 3)] == ["min.insync.replicas"]


async def deleted(kafka: Kafka, topic: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:
        await admin.delete_topics([topic])
    finally:
        await admin.close()


async def test_one_that_is_deleted_is_made_again_and_goes_on(kafka_shop: Shop, node: Node, kafka: Kafka) -> None:
    """While processes run: what is published from then on arrives, on as many partitions as before, and nobody takes a
    topic that is not there for one that has been read."""
    await node.broker.ensure_topics([kafka_shop.topic])
    async with node.relaying(), node.consuming():
        await kafka_shop.count(node, *"abc")
        await kafka_shop.settled(node)
        await deleted(kafka, kafka_shop.topic)
        assert await eventually(lambda: gone(node)), "its lag is not known, and not nothing"
        for _ in range(3):  # fewer than what the consumer has read of some partitions, and more than of others
            await kafka_shop.count(node, "a")
        assert await eventually(node.broker.answers)  # as each process asks, every few seconds
        assert await node.broker.findings([kafka_shop.topic]) == []
        await kafka_shop.expect({"a": [1, 2, 3, 4], "b": [1], "c": [1]})
        await kafka_shop.settled(node)


async def gone(node: Node) -> bool:
    try:
        await node.consumer.lag()
    except ConnectionError as error:
        return "there is no topic" in str(error)
    except Exception:  # while the cluster takes it away
        return False
    return False
