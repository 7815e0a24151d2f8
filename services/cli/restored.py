"""`tradewind after-restore`, `tradewind resend-events`: what has to be done with the log when a database is older than
it, or when the log is gone."""

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import asyncpg
import typer

from contracts.registry import CONTRACTS, TOPICS
from libs.clock import now
from libs.db.url import connect
from libs.messaging.envelope import Envelope
from libs.messaging.kafka import GroupInUse, KafkaBroker, KafkaLog
from libs.messaging.kafka.topics import RETENTION_DAYS
from libs.runtime import Settings, settings_or_exit
from services.__main__ import TARGETS, load
from services.cli.operator import required
from services.cli.places import Refused, access_of, places

# Of whom a topic is. What another owner's topic says after the restored moment has happened.
OWNERS = {contract.event.TOPIC: contract.owner for contract in CONTRACTS}


CLOCK = timedelta(seconds=5)  # so far the clock by which the moment was chosen may be from the database's


class Seen(NamedTuple):
    """An event that was told after the restored moment and is unknown to who told it."""

    id: UUID
    topic: str
    type: str
    key: str
    order_id: str | None
    sequence: int | None
    told_at: datetime


def register(app: typer.Typer) -> None:
    @app.command("after-restore")
    def after_restore(
        at: Annotated[str, typer.Option(help="the moment that was restored: 2026-11-30T08:30:00+00:00")],
        service: Annotated[list[str] | None, typer.Option("--service", "-s", help="only these were restored")] = None,
        margin: Annotated[float, typer.Option(help="minutes before that moment that are read again")] = 10,
        look: Annotated[bool, typer.Option("--look", help="report and change nothing")] = False,
        as_json: Annotated[bool, typer.Option("--json", help="as JSON, for programs")] = False,
    ) -> None:
        """After databases were restored to a moment, before the services start: report what others have seen of them
        since, which they no longer know; then let consumers begin where the restored databases stand. All restored:
        what was told before that moment is told again, what came after it is left out. Some restored: these read again
        what the others have told. Kafka only. Exit status 2 when it cannot be done."""
        restored = [required(name) for name in service or TARGETS]
        _do(_after_restore(_moment(at), restored, timedelta(minutes=margin), look=look, as_json=as_json))

    @app.command("resend-events")
    def resend_events(
        since: Annotated[str, typer.Option("--from", help="2026-11-30T08:30:00+00:00")],
    ) -> None:
        """After Kafka has lost its log, before the services start: send the events since a moment again that are in
        integration's feed, with their ids. Who has applied one skips it. Exit status 2 when it cannot be done."""
        _do(_resend(young_enough(_moment(since))))


def _do(work: Any) -> None:
    try:
        asyncio.run(work)
    except (Refused, GroupInUse, ConnectionError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        typer.secho(str(error) or repr(error), fg="red", err=True)
        raise typer.Exit(2) from None


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("a time like 2026-11-30T08:30:00+00:00") from None
    if found.tzinfo is None:
        raise typer.BadParameter("a time with its offset, like 2026-11-30T08:30:00+00:00")
    return found


def young_enough(since: datetime) -> datetime:
    """Raises BadParameter for what consumers may have forgotten that they have applied: they would do it again."""
    if since < (first := now() - timedelta(days=RETENTION_DAYS)):
        raise typer.BadParameter(f"not before {first.isoformat()}: of older events nobody knows who has applied them")
    return since


def _log_of(settings: Settings) -> KafkaLog:
    if settings.broker != "kafka":
        raise Refused("the events are in the restored database too: nothing has to be done")
    broker = KafkaBroker(settings.kafka_bootstrap, "tradewind-restored", access_of(settings))
    return broker.log(TOPICS)


async def _after_restore(
    at: datetime, restored: Sequence[str], margin: timedelta, *, look: bool, as_json: bool
) -> None:
    async with places(settings_or_exit()) as (settings, dsn):
        log = _log_of(settings)
        if set(restored) == set(TARGETS):
            await still_at(dsn, at)
        known = await _waiting(dsn, restored) | await _told_before(log, at, margin)
        seen = [found async for found in _seen(log, at, restored) if found.id not in known]
        _report(seen, restored, at, as_json=as_json)
        if not look:
            await _set_right(log, at, restored, margin)


async def still_at(dsn: str, at: datetime) -> None:
    """Raises Refused where the databases have gone on since the moment, for consumers would pass over what they have
    not read yet: it is another server than the restored one, or services have run on it since."""
    connection = await connect(dsn, "tradewind-restored")
    try:
        last: datetime | None = await connection.fetchval("select max(recorded_at) from integration.event")
    finally:
        await connection.close()
    if last is not None and last > at + CLOCK:
        raise Refused(
            f"the databases are not as of {at.isoformat()}: their last event is of {last.isoformat()}. Is this the "
            "restored server? If services have run on it since, all of this was done before they did"
        )


async def _told_before(log: KafkaLog, at: datetime, margin: timedelta) -> set[UUID]:
    """The events that an earlier run of this has told once more."""
    found = set()
    async for message in log.between(at - margin, at):
        with suppress(Exception):  # a stranger's message
            found.add(UUID(dict(message.headers)["ce_id"].decode()))
    return found


async def _waiting(dsn: str, services: Sequence[str]) -> set[UUID]:
    """The events that the restored outboxes hold: they are told once more, and known."""
    connection = await connect(dsn, "tradewind-restored")
    try:
        rows = [await connection.fetch(f'select event_id from "{name}".outbox') for name in services]
    finally:
        await connection.close()
    return {UUID(str(row["event_id"])) for found in rows for row in found}


async def _seen(log: KafkaLog, at: datetime, restored: Sequence[str]) -> AsyncIterator[Seen]:
    async for message in log.between(at):
        if OWNERS[message.topic] not in restored:
            continue
        try:
            e = Envelope.from_headers(message.topic, message.key, message.value, message.headers)
        except Exception:  # noqa: S112  a stranger's message: it is nobody's
            continue
        told_at = datetime.fromtimestamp(message.timestamp / 1000, at.tzinfo)
        yield Seen(UUID(str(e.id)), e.topic, e.type, e.key, _order_of(e), e.sequence, told_at)


def _order_of(envelope: Envelope) -> str | None:
    try:
        found = json.loads(envelope.payload).get("order_id")
    except (ValueError, AttributeError):
        return None
    return None if found is None else str(found)


def _report(seen: Sequence[Seen], restored: Sequence[str], at: datetime, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps([each._asdict() for each in seen], default=str, indent=1))
        return
    typer.echo(f"after-restore: {len(seen)} events of {', '.join(restored)} since {at.isoformat()} are no longer known")
    for kind, count in sorted(Counter(each.type for each in seen).items()):
        typer.echo(f"  {count} {kind}")
    things: dict[str, list[Seen]] = defaultdict(list)
    for each in seen:
        things[f"order {each.order_id}" if each.order_id else f"{each.topic} {each.key}"].append(each)
    for thing, found in sorted(things.items()):
        version = max((each.sequence or 0 for each in found if not each.order_id), default=0)
        typer.echo(f"  {thing}: {', '.join(each.type for each in found)}{f', version {version}' if version else ''}")


async def _set_right(log: KafkaLog, at: datetime, restored: Sequence[str], margin: timedelta) -> None:
    if set(restored) == set(TARGETS):
        await _set_all_right(log, at, margin)
        return
    offsets = await log.offsets_at(at - margin)
    for name in restored:
        await _stand(log, name, offsets)
        typer.echo(f"after-restore: {name} reads again from {(at - margin).isoformat()}")


async def _set_all_right(log: KafkaLog, at: datetime, margin: timedelta) -> None:
    """Behind everything that came after the moment, and that once more which came before it: so nobody reads what never
    happened, and what the restored consumers had not read is there."""
    ends = await log.ends()
    for name in TARGETS:
        await _stand(log, name, ends)
    copied = await log.copy(log.between(at - margin, at))
    typer.echo(f"after-restore: {copied.total()} events from before it are told again, those after it are left out")


async def _stand(log: KafkaLog, service: str, offsets: Mapping[Any, int]) -> None:
    found = load(service)
    heard = found.journal.events if found.journal else found.handlers
    topics = {event.TOPIC for event in heard}
    if mine := {place: offset for place, offset in offsets.items() if place.topic in topics}:
        await log.stand(service, mine)


EVENT = "event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent, payload"
FEED = f"""select position, {EVENT} from integration.event
    where recorded_at >= $1 and position > $2 order by position limit 500"""
WAITING = f"select {EVENT} from integration.waiting order by id"


async def _recorded(connection: Any, since: datetime) -> AsyncIterator[list[Any]]:
    """In the order in which integration recorded them, so per key in the order of the log that is gone. Then those that
    wait to be recorded, a minute's: nobody else may have read them, and they are the last of their keys."""
    position = 0
    while rows := await connection.fetch(FEED, since, position):
        position = rows[-1]["position"]
        yield rows
    if rows := await connection.fetch(WAITING):
        yield rows


async def _resend(since: datetime) -> None:
    async with places(settings_or_exit()) as (settings, dsn):
        _log_of(settings)
        broker = KafkaBroker(settings.kafka_bootstrap, "tradewind-resend", access_of(settings))
        connection = await connect(dsn, "tradewind-restored")
        done = Counter[str]()
        try:
            await broker.ensure_topics(TOPICS)
            async for rows in _recorded(connection, since):
                envelopes = [_envelope(row) for row in rows]
                await broker.send(envelopes)
                done.update(envelope.type for envelope in envelopes)
        finally:
            await connection.close()
            await broker.stop()
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(done.items()))
    typer.echo(f"resend-events: {kinds or 'nothing'} since {since.isoformat()} (now {now().isoformat()})")


def _envelope(row: Any) -> Envelope:
    return Envelope(
        row["topic"], row["key"], row["type"], row["payload"], row["version"], row["event_id"], row["time"],
        None, row["correlation_id"], row["causation_id"], row["traceparent"],
    )  # fmt: skip
