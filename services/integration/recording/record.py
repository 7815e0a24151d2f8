"""Recording: what a batch of events adds to the feed, and to the webhooks that want them."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson

from contracts.registry import CONTRACTS
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging.envelope import Envelope
from libs.messaging.journal import Journal
from services.integration.feed import store
from services.integration.feed.belonging import Belonging, asked, learned, named, settled
from services.integration.feed.store import Aggregate, Event, Head
from services.integration.recording import store as waiting
from services.integration.recording.store import Waiting
from services.integration.webhooks.planning import plan

Places = dict[UUID, str]
"""Of orders their channel, of parcels their warehouse; "" where nobody has said it in time."""
Ready = tuple[Envelope, str, Belonging]
"""An event to be recorded, its payload as JSON, and where it belongs."""


async def record(tx: Tx, envelopes: Sequence[Envelope]) -> None:
    """Adds the events that are not in the feed yet, and a delivery of each to every webhook that wants it. One of which
    nobody knows yet whose it is waits for the event that says so, and all later ones of its subject behind it. Those
    that tell a present state again only say whose things are: nothing has happened."""
    head = await store.lock(tx)
    once = {envelope.id: envelope for envelope in envelopes if not envelope.republished}
    there = await store.recorded(tx, list(once))
    if head.waiting:
        there |= await waiting.waits(tx, list(once))
    until = now() + waiting.PATIENCE
    new = [Waiting(envelope, until) for envelope in once.values() if envelope.id not in there]
    read = [_read(each.envelope) for each in new]
    again = [_read(envelope) for envelope in envelopes if envelope.republished]
    taught: Places = dict(pair for _, data in (*again, *read) for pair in learned(data))
    taken = await waiting.take(tx, taught) if head.waiting else []
    read = [*(_read(each.envelope) for each in taken), *read]
    ready, put = await _sorted(tx, [*taken, *new], read, taught, head.waiting - len(taken))
    if put or taken:
        await waiting.put(tx, put)
        await store.count_waiting(tx, head.waiting - len(taken) + len(put))
    if ready or taught:
        await _add(tx, head, ready, taught)


async def _sorted(
    tx: Tx, events: Sequence[Waiting], read: Sequence[tuple[str, Any]], taught: Places, others: int
) -> tuple[list[Ready], list[tuple[Waiting, UUID]]]:
    """Those that can be recorded now, and those that wait, each with what it waits for. What is not waited for any
    longer is added to `taught`. `others`: how many more are waiting."""
    said = [named(each.envelope.type, data) for each, (_, data) in zip(events, read, strict=True)]
    known = {**await store.places(tx, list({id for each in said for id in asked(each)} - taught.keys())), **taught}
    held = await waiting.things_of(tx, {_subject(each.envelope) for each in events}) if others else {}
    ready, put, moment = [], [], now()
    for each, (payload, _), where in zip(events, read, said, strict=True):
        missing, subject = [id for id in asked(where) if id not in known], _subject(each.envelope)
        if missing and each.until <= moment:
            given_up = dict.fromkeys(missing, "")
            taught.update(given_up)
            known.update(given_up)
        elif missing or subject in held:
            if subject not in held:
                held[subject] = missing[0]
            put.append((each, held[subject]))
            continue
        ready.append((each.envelope, payload, settled(where, known)))
    return ready, put


def _subject(envelope: Envelope) -> Aggregate:
    return envelope.topic, envelope.key


async def _add(tx: Tx, head: Head, ready: Sequence[Ready], taught: Places) -> None:
    numbers = await store.numbers(tx, list(dict.fromkeys(_subject(envelope) for envelope, *_ in ready)))
    events = [
        _event(envelope, head.last + nth, numbers, payload, belonging)
        for nth, (envelope, payload, belonging) in enumerate(ready, 1)
    ]
    await store.record(tx, events, numbers, taught)
    await plan(tx, head.webhooks, events)


def _event(e: Envelope, position: int, numbers: dict[Aggregate, int], payload: str, belonging: Belonging) -> Event:
    """The next one of its aggregate, which is counted."""
    numbers[e.topic, e.key] = number = numbers.get((e.topic, e.key), 0) + 1
    return Event(
        position, number, e.id, e.topic, e.key, e.type, e.version, e.time, e.correlation_id, e.causation_id,
        e.traceparent, payload, *belonging,
    )  # fmt: skip


def _read(envelope: Envelope) -> tuple[str, Any]:
    """The payload, and what is in it; one that is no JSON (a fault of its service, which parks it) as a JSON text, so
    that nothing is missing from the feed."""
    try:
        return envelope.payload, orjson.loads(envelope.payload)
    except ValueError:
        return json.dumps(envelope.payload), None


async def record_overdue(db: Database) -> None:
    """Records what has waited long enough (a job)."""
    async with db.transaction() as tx:
        await record(tx, [])


JOURNAL = Journal([contract.event for contract in CONTRACTS], record)
