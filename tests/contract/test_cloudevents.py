"""Our Kafka messages are CloudEvents 1.0 in binary mode: strangers' tools read them."""

import asyncio
import json
import os
import shutil
from datetime import UTC, datetime

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from cloudevents.core.bindings.kafka import KafkaMessage, from_binary, to_binary
from cloudevents.core.formats.json import JSONFormat

from libs.clock import new_id
from libs.messaging import Envelope
from tests.contract.backbone import Node, Shop


@pytest.fixture
async def sent(kafka_shop: Shop, node: Node) -> Envelope:
    envelope = Envelope(
        kafka_shop.topic,
        "杯 1",
        "test.counted",
        '{"item":"杯 1","n":1,"note":"żółć"}',
        version=3,
        time=datetime(2026, 1, 2, 3, 4, 5, 678901, UTC),
        sequence=7,
        correlation_id=new_id(),
        causation_id=new_id(),
        traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        principal="shop-42",
    )
    await kafka_shop.publish(node, envelope)
    return envelope


async def test_cloudevents_sdk_reads_our_messages(kafka_shop: Shop, sent: Envelope) -> None:
    consumer = AIOKafkaConsumer(bootstrap_servers=kafka_shop.kafka.bootstrap, auto_offset_reset="earliest")
    async with consumer:
        consumer.assign([TopicPartition(kafka_shop.topic, n) for n in range(12)])
        message = await consumer.getone()
    event = from_binary(KafkaMessage(dict(message.headers), message.key, message.value), JSONFormat())
    assert event.get_attributes() == {
        "specversion": "1.0",
        "id": str(sent.id),
        "source": f"/tradewind/{kafka_shop.name}",
        "type": "test.counted",
        "time": sent.time,
        "dataschema": "/contracts/schemas/test.counted/3.json",
        "subject": "杯 1",
        "datacontenttype": "application/json",
        "sequence": "7",
        "correlationid": str(sent.correlation_id),
        "causationid": str(sent.causation_id),
        "principal": "shop-42",
        "partitionkey": "杯 1",
    }
    assert event.get_data() == {"item": "杯 1", "n": 1, "note": "żółć"}
    assert dict(message.headers)["traceparent"].decode() == sent.traceparent

    # And back: what the SDK writes, we read.
    written = to_binary(event, JSONFormat())
    read = Envelope.from_headers(kafka_shop.topic, message.key, written.value, written.headers.items())
    assert json.loads(read.payload) == json.loads(sent.payload)
    same = ("topic", "key", "type", "version", "id", "time", "sequence", "correlation_id", "causation_id", "principal")
    assert [getattr(read, name) for name in same] == [getattr(sent, name) for name in same]


async def test_kcat_prints_our_messages(kafka_shop: Shop, sent: Envelope) -> None:
    kcat = shutil.which("kcat") or shutil.which("kafkacat")
    if kcat is None:
        reason = "kcat is not installed (Debian and Ubuntu: apt-get install kcat)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    process = await asyncio.create_subprocess_exec(
        kcat,
        *("-C", "-q", "-e", "-J", "-b", kafka_shop.kafka.bootstrap, "-t", kafka_shop.topic, "-o", "beginning"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, said = await process.communicate()
    assert process.returncode == 0, said.decode()
    (line,) = out.decode().splitlines()
    message = json.loads(line)
    headers = dict(zip(message["headers"][::2], message["headers"][1::2], strict=True))
    assert (message["topic"], message["key"], message["payload"]) == (kafka_shop.topic, sent.key, sent.payload)
    assert headers == {name: value.decode() for name, value in sent.headers()}
    assert (headers["ce_id"], headers["ce_type"], headers["ce_time"]) == (
        str(sent.id),
        "test.counted",
        "2026-01-02T03:04:05.678901Z",
    )
