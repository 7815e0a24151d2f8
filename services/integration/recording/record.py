"""Recording: what a batch of events adds to the feed, and to the webhooks that want them."""

import json
from collections.abc import Sequence

from pydantic_core import from_json

from contracts.registry import CONTRACTS
from libs.db import Tx
from libs.messaging.envelope import Envelope
from libs.messaging.journal import Journal
from services.integration.feed import store
from services.integration.webhooks.planning import New, plan


async def record(tx: Tx, envelopes: Sequence[Envelope]) -> None:
    """Adds the events that are not in the feed yet, and a delivery of each to every webhook that wants it."""
    webhooks = await store.lock(tx)
    once = list({envelope.id: envelope for envelope in reversed(envelopes)}.values())[::-1]
    positions = await store.record(tx, once, [as_json(envelope.payload) for envelope in once])
    new = [New(positions[e.id], e.id, e.topic, e.key, e.type, e.payload) for e in once if e.id in positions]
    await plan(tx, webhooks, new)


def as_json(payload: str) -> str:
    """The payload; one that is no JSON (a fault of its service, which parks it) as a JSON text, so that nothing is
    missing from the feed."""
    try:
        from_json(payload)
    except ValueError:
        return json.dumps(payload)
    return payload


JOURNAL = Journal([contract.event for contract in CONTRACTS], record)
