"""The log asked from outside: what came when, putting it there again, and where groups stand."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from libs.clock import now
from libs.messaging.envelope import Envelope
from libs.messaging.kafka import GroupInUse, KafkaBroker, log
from services.cli.restored import _told_before
from tests.contract.backbone import Kafka, payloads


class Told:
    """A topic with events before and after a moment."""

    def __init__(self, broker: KafkaBroker) -> None:
        self.broker, self.topic = broker, f"t{uuid4().hex[:8]}.events"
        self.log = broker.log([self.topic])

    async def tell(self, *notes: str) -> datetime:
        """A moment after them."""
        await self.broker.send([Envelope(self.topic, note[0], "test.counted", note) for note in notes])
        await asyncio.sleep(0.02)
        moment = now()
        await asyncio.sleep(0.02)
        return moment

    async def read(self, group: str, count: int) -> list[str]:
        return await payloads(self.broker, group, self.topic, count)


@pytest.fixture
async def told(kafka: Kafka) -> Told:
    found = Told(KafkaBroker(kafka.bootstrap, "test"))
    await found.broker.ensure_topics([found.topic])
    return found


async def test_between_two_moments(told: Told) -> None:
    first = await told.tell("a1", "b1")
    second = await told.tell("a2", "b2")
    await told.tell("a3")
    assert {m.value.decode() async for m in told.log.between(first, second)} == {"a2", "b2"}
    assert {m.value.decode() async for m in told.log.between(second)} == {"a3"}
    assert [m async for m in told.log.between(now())] == []
    await told.broker.stop()


async def test_a_group_reads_again_or_behind_what_never_was(told: Told) -> None:
    first = await told.tell("a1", "b1")
    assert sorted(await told.read("g", 2)) == ["a1", "b1"]
    second = await told.tell("a2", "b2")
    assert sorted(await told.read("g", 2)) == ["a2", "b2"]
    await told.log.stand("g", await told.log.offsets_at(first))
    assert sorted(await told.read("g", 2)) == ["a2", "b2"], "it was put back"

    await told.tell("a3")  # of a time that has not been
    await told.log.stand("g", await told.log.ends())
    assert (await told.log.copy(told.log.between(first, second))).total() == 2
    assert sorted(await told.read("g", 2)) == ["a2", "b2"], "the copies, and nothing of what never was"
    await told.broker.stop()


async def test_a_group_with_members_is_left_alone(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "GROUP_SECONDS", 1)
    await told.tell("a1")
    subscription = told.broker.subscribe("busy", [told.topic], ["test.counted"])
    await subscription.start()
    try:
        while not await subscription.fetch():
            pass
        with pytest.raises(GroupInUse, match="stop its services"):
            await told.log.stand("busy", await told.log.ends())
    finally:
        await subscription.stop()
        await told.broker.stop()


async def test_what_an_earlier_run_has_told_once_more_is_not_of_the_time_that_is_gone(told: Told) -> None:
    """A second `after-restore` reports what the first one did, also when that was killed in the middle."""
    first = await told.tell("a1")
    at = await told.tell("a2")
    await told.tell("a3")
    margin = timedelta(seconds=(at - first).total_seconds())
    await told.log.copy(told.log.between(first, at))
    known = await _told_before(told.log, at, margin)
    later = {m.value: UUID(dict(m.headers)["ce_id"].decode()) async for m in told.log.between(at)}
    assert {value for value, event_id in later.items() if event_id not in known} == {b"a3"}
    await told.broker.stop()
