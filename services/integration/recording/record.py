"""Recording: what a batch of events adds to the feed, and to the webhooks that want them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from contracts.registry import CONTRACTS
from libs.db import Tx
from libs.messaging.envelope import Envelope
from libs.messaging.journal import Journal
from services.integration.feed import store
from services.integration.feed.belonging import Belonging, Named, learned, named, settled
from services.integration.feed.store import Aggregate, Event
from services.integration.webhooks.planning import plan


async def record(tx: Tx, envelopes: Sequence[Envelope]) -> None:
    """Adds the events that are not in the feed yet, and a delivery of each to every webhook that wants it."""
    head = await store.lock(tx)
    once = {envelope.id: envelope for envelope in envelopes}
    there = await store.recorded(tx, list(once))
    new = [envelope for envelope in once.values() if envelope.id not in there]
    if not new:
        return
    read = [_read(envelope) for envelope in new]
    taught = dict(pair for _, data in read for pair in learned(data))
    belongings = await _settled(tx, [named(e.type, data) for e, (_, data) in zip(new, read, strict=True)], taught)
    numbers = await store.numbers(tx, list({(e.topic, e.key): None for e in new}))
    events = [
        _event(envelope, head.last + nth, numbers, payload, belonging)
        for nth, (envelope, (payload, _), belonging) in enumerate(zip(new, read, belongings, strict=True), 1)
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


async def _settled(tx: Tx, said: Sequence[Named], taught: Mapping[UUID, str]) -> list[Belonging]:
    """Where events belong: by what they say themselves, by what the batch says of their orders and parcels, and by what
    earlier ones have said."""
    asked = {
        thing
        for each in said
        for thing in (*([each.order_id] if each.channels is None and each.order_id else []), *(each.shipments or []))
    }
    known = {**await store.places(tx, list(asked - taught.keys())), **taught}
    return [settled(each, known) for each in said]


JOURNAL = Journal([contract.event for contract in CONTRACTS], record)
