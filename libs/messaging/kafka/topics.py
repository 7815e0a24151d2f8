"""What the topics of events have to be: made so when they are missing, looked at whenever a process starts.

A setting that differs is told, with what to do, and lived with; but nothing is published or consumed while a topic
would lose events or takes none (`fatal`).
"""

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import TopicAlreadyExistsError, for_code

from libs.messaging.broker import PARTITIONS

RETENTION_DAYS = 30  # shorter than inboxes remember: what may come again has to be known
REPLICAS = 3
HEARD_SECONDS = 10
MESSAGE_BYTES = 1_000_000  # what an outbox takes at most, with its headers

_RETENTION_MS = RETENTION_DAYS * 86_400_000
DECLARED: Final[Mapping[str, str]] = {
    "cleanup.policy": "delete",
    "retention.ms": str(_RETENTION_MS),
    "retention.bytes": "-1",
    "max.message.bytes": str(1_048_588),
    "unclean.leader.election.enable": "false",
    "message.timestamp.type": "CreateTime",
}
"""Beside these: PARTITIONS, and as many replicas as the cluster has brokers, at most REPLICAS. All of them but one have
to have an event before it is acknowledged (min.insync.replicas)."""


class Finding(NamedTuple):
    """What is wrong with a topic, and what to do about it. `fatal`: no event is published or consumed until then."""

    topic: str
    setting: str
    wrong: str
    remedy: str
    fatal: bool = False

    def __str__(self) -> str:
        return f"{self.topic}: {self.wrong}; {self.remedy}"


class UnfitTopics(Exception):
    """Topics that would lose events, or take none."""


def replicas_of(brokers: int) -> int:
    return min(REPLICAS, brokers)


def in_sync(replicas: int) -> int:
    """How many replicas have to have an event before it is acknowledged: one may be away."""
    return max(1, replicas - 1)


async def make(admin: AIOKafkaAdminClient, topics: Sequence[str]) -> None:
    """Create those that are missing, as declared."""
    missing = sorted(set(topics) - set(await admin.list_topics()))
    if not missing:
        return
    replicas = replicas_of(await _brokers(admin))
    settings = {**DECLARED, "min.insync.replicas": str(in_sync(replicas))}
    answer = await admin.create_topics(
        [NewTopic(topic, PARTITIONS, replicas, topic_configs=settings) for topic in missing]
    )
    for topic, code, *_ in answer.topic_errors:
        error = for_code(code)
        if code and error is not TopicAlreadyExistsError:
            raise error(topic)


async def findings_of_made(admin: AIOKafkaAdminClient, topics: Sequence[str]) -> list[Finding]:
    """See `findings`. Of topics that were made just now, which a broker may hear of a moment later."""
    found = await findings(admin, topics)
    until = time.monotonic() + HEARD_SECONDS
    while any(finding.setting == "topic" for finding in found) and time.monotonic() < until:
        await asyncio.sleep(0.2)
        found = await findings(admin, topics)
    return found


async def findings(admin: AIOKafkaAdminClient, topics: Sequence[str]) -> list[Finding]:
    """What is not as declared, topic by topic."""
    brokers = await _brokers(admin)
    described = {topic["topic"]: topic for topic in await admin.describe_topics(list(topics))}
    settings = await _settings(admin, topics)
    found: list[Finding] = []
    for topic in topics:
        partitions = described.get(topic, {}).get("partitions", [])
        if not partitions:
            found.append(
                Finding(topic, "topic", "does not exist", "start a service that may create topics", fatal=True)
            )
            continue
        found += _layout(topic, partitions, brokers)
        if topic in settings:
            found += judged(topic, settings[topic], min(len(p["replicas"]) for p in partitions))
        else:
            found.append(
                Finding(topic, "settings", "its settings cannot be read", "allow this user DescribeConfigs on topics")
            )
    return found


def _layout(topic: str, partitions: Sequence[Mapping[str, Any]], brokers: int) -> list[Finding]:
    found = []
    if len(partitions) < PARTITIONS:
        wrong = f"has {len(partitions)} partitions, not {PARTITIONS}: more members than these idle"
        # Added partitions put keys elsewhere: what is new of a key could overtake what is old.
        remedy = "drain all producers and consumers, then kafka-topics --alter --partitions"
        found.append(Finding(topic, "partitions", wrong, f"{remedy} {PARTITIONS}"))
    replicas, wanted = min(len(each["replicas"]) for each in partitions), replicas_of(brokers)
    if replicas < wanted:
        wrong = f"has {replicas} of {wanted} replicas: losing a broker loses events"
        found.append(Finding(topic, "replicas", wrong, "kafka-reassign-partitions with a list of brokers for each"))
    if behind := [each["partition"] for each in partitions if len(each["isr"]) < len(each["replicas"])]:
        wrong = f"partitions {', '.join(map(str, sorted(behind)))} have replicas that are behind"
        found.append(Finding(topic, "in_sync", wrong, "look for a broker that is down or slow"))
    return found


def judged(topic: str, settings: Mapping[str, str], replicas: int) -> list[Finding]:
    """What differs in a topic's settings. Pure."""
    found = []

    def tell(setting: str, value: object, why: str, *, fatal: bool = False) -> None:
        wrong = f"{setting} is {settings[setting]}, not {value}: {why}"
        remedy = f"kafka-configs --alter --entity-type topics --entity-name {topic} --add-config {setting}={value}"
        found.append(Finding(topic, setting, wrong, remedy, fatal))

    if settings["cleanup.policy"] != "delete":
        tell("cleanup.policy", "delete", "compaction throws away all events of a key but the last", fatal=True)
    least = int(settings["min.insync.replicas"])
    if least > replicas:
        tell("min.insync.replicas", in_sync(replicas), f"with {replicas} replicas it takes no event", fatal=True)
    elif least < in_sync(replicas):
        tell("min.insync.replicas", in_sync(replicas), "an acknowledged event may be on one broker alone")
    retention = int(settings["retention.ms"])
    if 0 <= retention < _RETENTION_MS:
        tell("retention.ms", _RETENTION_MS, "who is away for longer than that misses events")
    elif retention != _RETENTION_MS:
        tell("retention.ms", _RETENTION_MS, "events that inboxes have forgotten may be read again")
    if int(settings["retention.bytes"]) >= 0:
        tell("retention.bytes", -1, "a busy day throws away what is younger than the retention")
    if int(settings["max.message.bytes"]) < MESSAGE_BYTES:
        tell("max.message.bytes", DECLARED["max.message.bytes"], "a large event holds up all that comes behind it")
    if settings["unclean.leader.election.enable"] != "false":
        tell("unclean.leader.election.enable", "false", "a replica that is behind may become leader, and lose events")
    if settings["message.timestamp.type"] != "CreateTime":
        tell("message.timestamp.type", "CreateTime", "a log that is filled again gets the times of the filling")
    return found


async def _brokers(admin: AIOKafkaAdminClient) -> int:
    return len((await admin.describe_cluster())["brokers"])


async def _settings(admin: AIOKafkaAdminClient, topics: Sequence[str]) -> dict[str, dict[str, str]]:
    """By topic; those that we may read."""
    asked = [ConfigResource(ConfigResourceType.TOPIC, topic) for topic in topics]
    found = {}
    for answer in await admin.describe_configs(asked):
        for code, _, _, topic, entries in (resource for resource in answer.resources):
            if not code:
                found[topic] = {name: value for name, value, *_ in entries}
    return found
