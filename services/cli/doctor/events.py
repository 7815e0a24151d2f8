"""The way of events, as `tradewind doctor` sees it: the broker, its topics, and how far each service has read them."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from contracts.registry import TOPICS
from libs.messaging import postgres as bus
from services.__main__ import load
from services.cli.doctor.check import Cannot, Check, Finding, ago
from services.cli.doctor.place import Place
from services.manifests import MANIFESTS

if TYPE_CHECKING:
    from libs.messaging.kafka import Finding as Deviation

ANSWER_SECONDS = 4.0
STANDS = "events wait in the outboxes: orders are taken, and nothing follows from them"


async def broker(place: Place) -> list[Finding]:
    """Whether it is reached, and whether its topics are as declared."""
    from libs.messaging.kafka import KafkaBroker

    assert place.kafka is not None
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            found = await KafkaBroker(place.kafka, "tradewind-doctor", place.settings.kafka_access()).findings(TOPICS)
    except OSError as error:  # a TimeoutError is one
        do = f"is Kafka up, and reached from here at {place.kafka}? Its log says more"
        said = str(error) or f"not within {ANSWER_SECONDS:g} s"
        return [Finding(f"Kafka does not answer at {place.kafka} ({said})", STANDS, do, "kafka-unreachable")]
    return [_of_topic(each) for each in found]


def _of_topic(found: "Deviation") -> Finding:
    """One that loses events, takes none, or has replicas behind is wrong; another is lived with."""
    wrong = found.fatal or found.setting == "in_sync"
    why = STANDS if found.fatal else "events may be lost, or wait"
    what = f"{found.topic} {found.wrong}"
    return Finding(what, why, found.remedy, "kafka-unreachable", severity="wrong" if wrong else "notice")


def heard() -> dict[str, list[str]]:
    """Topics by service: those that its consumer reads."""
    found = {}
    for name in MANIFESTS:
        service = load(name)
        kinds: Iterable[type] = service.journal.events if service.journal else service.handlers
        if topics := sorted({kind.TOPIC for kind in kinds}):  # type: ignore[attr-defined]
            found[name] = topics
    return found


async def lag(place: Place) -> list[Finding]:
    """How long the oldest event has waited that a service has not read yet."""
    topics = heard()
    if place.kafka:
        from libs.messaging.kafka.health import behind

        found = await behind(place.kafka, topics, place.settings.kafka_access())
        waiting = [(each.group, each.topic, each.events, each.age) for each in found]
        lost = [_lost(each.group, each.topic, each.lost) for each in found if each.lost]
    else:
        waiting, lost = await _log(place, topics), list[Finding]()
    return lost + [_late(*each) for each in waiting if each[3] > MANIFESTS[each[0]].alerts.event_age_seconds]


async def _log(place: Place, topics: dict[str, list[str]]) -> list[tuple[str, str, int, float]]:
    async with place.database() as db:
        if not await db.fetchval("select to_regclass('bus.cursor') is not null"):
            raise Cannot("there is no log of events yet")
        rows = await db.fetch(BEHIND, list(topics))
    return [(row["consumer_group"], row["topic"], row["n"], row["age"]) for row in rows]


BEHIND = f"""
select c.consumer_group, c.topic, l.n, extract(epoch from clock_timestamp() - l.first)::float8 as age
from {bus.SCHEMA}.cursor c, lateral (
    select count(*) as n, min(time) as first from (
        select time from {bus.SCHEMA}.log e where e.topic = c.topic and e.position > c.position
        order by position limit 100000) waiting) l
where c.consumer_group = any($1) and l.n > 0 order by 1, 2"""


def _late(group: str, topic: str, events: int, age: float) -> Finding:
    what = f"{group} is {events:,} events of {topic} behind, the oldest has waited for {ago(age)}"
    do = f"does a process of {group} run, and is it busy or stuck? Its log has consumer.… lines"
    return Finding(what, f"{group} works on a state of the past", do, "consumer-stuck")


def _lost(group: str, topic: str, events: int) -> Finding:
    what = f"{events:,} events of {topic} were deleted before {group} had read them"
    do = "longer retention; rebuild what it keeps: `tradewind replay-events` for what the log still has"
    return Finding(what, f"{group} never hears of them", do, "consumer-stuck")


KAFKA = Check("broker", "TRADEWIND_KAFKA_BOOTSTRAP, and the rights of a service at the broker", broker)
LAG_KAFKA = Check("lag", "the rights of a service at the broker", lag, "broker")
LAG = Check("lag", "a database user that may read the schema bus", lag, "database")


def checks_of(place: Place) -> tuple[Check, ...]:
    return (KAFKA, LAG_KAFKA) if place.kafka else (LAG,)
