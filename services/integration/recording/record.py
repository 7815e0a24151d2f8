"""Recording: what a batch of events adds to the feed, and to the webhooks that want them."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson

from contracts.registry import CONTRACTS
from libs.db import Tx
from libs.messaging.envelope import Envelope
from libs.messaging.journal import Journal
from services.integration.feed import store
from services.integration.feed.belonging import Named, learned, named
from services.integration.webhooks.planning import New, plan


async def record(tx: Tx, envelopes: Sequence[Envelope]) -> None:
    """Adds the events that are not in the feed yet, and a delivery of each to every webhook that wants it."""
    webhooks = await store.lock(tx)
    once = list({envelope.id: envelope for envelope in reversed(envelopes)}.values())[::-1]
    read = [_read(envelope) for envelope in once]
    known = dict(pair for _, data in read for pair in learned(data))
    said = [_settled(named(e.type, data), known) for e, (_, data) in zip(once, read, strict=True)]
    found = await store.record(tx, once, [payload for payload, _ in read], said, known)
    new = [New(*found[e.id], e.id, e.topic, e.key, e.type, e.payload) for e in once if e.id in found]
    await plan(tx, webhooks, new)


def _read(envelope: Envelope) -> tuple[str, Any]:
    """The payload, and what is in it; one that is no JSON (a fault of its service, which parks it) as a JSON text, so
    that nothing is missing from the feed."""
    try:
        return envelope.payload, orjson.loads(envelope.payload)
    except ValueError:
        return json.dumps(envelope.payload), None


def _settled(said: Named, known: dict[UUID, str]) -> Named:
    """With what the batch itself teaches: the database has it from then on alone."""
    channels, warehouses = said.channels, said.warehouses
    if channels is None and said.order_id in known:
        channels = [known[said.order_id]]
    if warehouses is None and said.shipments and all(each in known for each in said.shipments):
        warehouses = sorted({known[each] for each in said.shipments})
    return Named(channels, said.order_id, warehouses, said.shipments)


JOURNAL = Journal([contract.event for contract in CONTRACTS], record)
