"""Emitting: an event is written to the service's outbox in the transaction of the change it tells of (I1)."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from libs.db import Tx, columns
from libs.messaging.envelope import Delivery, Envelope, EventType
from libs.messaging.tracing import created
from libs.tasks import principal
from libs.telemetry.traces import current_traceparent

MAX_PAYLOAD_BYTES = 900_000  # Kafka's message.max.bytes is 1 MB: an event that cannot be sent must not be stored

COLUMNS = (
    "event_id, topic, key, type, version, time, sequence, correlation_id, causation_id, traceparent, principal, payload"
)
ARRAYS = [
    "uuid[]",
    "text[]",
    "text[]",
    "text[]",
    "smallint[]",
    "timestamptz[]",
    "integer[]",
    "uuid[]",
    "uuid[]",
    "text[]",
    "text[]",
    "text[]",
]
INSERT = (
    f"insert into outbox ({COLUMNS}) select * from unnest({', '.join(f'${n}::{t}' for n, t in enumerate(ARRAYS, 1))})"
)


# Rows are named by id and deleted, never "all up to the last id": ids that commit late would be lost. $2: see swept.py.
TAKE = f"""delete from outbox where id in (select id from outbox where id > $2 order by id limit $1)
    returning id, {COLUMNS}"""

# Whoever holds this row's lock publishes. What is read with it is for `Swept`.
LEASE = """select pg_postmaster_start_time() || '/' || relay_lease.tableoid as place,
        pg_snapshot_xmin(s)::text::bigint as oldest, pg_snapshot_xmax(s)::text::bigint as newest
    from relay_lease, pg_current_snapshot() s where name = 'outbox' for update of relay_lease skip locked"""


async def take(tx: Tx, limit: int, behind: int = 0) -> list[Any]:
    """The rows of the oldest events, taken out in `tx`. `behind`: an id up to which there are none."""
    return await tx.fetch(f"with taken as ({TAKE}) select * from taken order by id", limit, behind)


TYPES = {name: kind.removesuffix("[]") for name, kind in zip(COLUMNS.split(", "), ARRAYS, strict=True)}
"""The columns of an event's row with their types, in the order of `values_of`."""


def insert_from(source: str) -> str:
    """The statement that stores the events of `source`: "from …", with the columns of TYPES. For whoever stores events
    by the same statement as what they tell of; call `wake_relay` too."""
    return f"insert into outbox ({COLUMNS}) select {COLUMNS} {source}"


values_of = attrgetter(*("id" if name == "event_id" else name for name in COLUMNS.split(", ")))
"""An envelope's values in the order of COLUMNS."""


def columns_of(envelopes: Sequence[Envelope]) -> list[list[Any]]:
    """One array per column of COLUMNS, for unnest()."""
    return columns(map(values_of, envelopes), len(ARRAYS))


def from_row(row: Any) -> Envelope:
    return Envelope(
        row["topic"], row["key"], row["type"], row["payload"], row["version"], row["event_id"], row["time"],
        row["sequence"], row["correlation_id"], row["causation_id"], row["traceparent"], row["principal"],
    )  # fmt: skip


def seal(event: EventType, *, cause: Delivery[Any] | None = None, sequence: int | None = None) -> Envelope:
    """The envelope of a new event. ValueError when it is too large for the broker."""
    payload = event.model_dump_json()
    rough = len(payload) + 2 * len(event.key)  # the key travels as ce_subject too
    if rough > MAX_PAYLOAD_BYTES // 4 and len((payload + 2 * event.key).encode()) > MAX_PAYLOAD_BYTES:
        raise ValueError(f"{event.TYPE} for {event.key[:100]} is larger than {MAX_PAYLOAD_BYTES} bytes")
    parent = cause.traceparent or cause.envelope.traceparent if cause else current_traceparent()
    envelope = Envelope(
        event.TOPIC,
        event.key,
        event.TYPE,
        payload,
        event.VERSION,
        sequence=sequence,
        correlation_id=(cause.envelope.correlation_id or cause.envelope.id) if cause else None,
        causation_id=cause.envelope.id if cause else None,
        principal=cause.envelope.principal if cause else principal.get(),
    )
    envelope.traceparent = created(envelope, parent)
    return envelope


def wake_relay(tx: Tx) -> None:
    """After the commit; for whoever writes the outbox by a statement of its own. The relay's poll would be a second."""
    if wake := tx.info.get("wake_relay"):
        tx.after_commit.append(wake)


def emit(tx: Tx, event: EventType, *, cause: Delivery[Any] | None = None, sequence: int | None = None) -> Envelope:
    """Add an event to the transaction. All of a transaction's events are inserted by one statement right before its
    COMMIT, so after every row lock it took: per key, the order of ids is the order of commits (I3)."""
    envelope = seal(event, cause=cause, sequence=sequence)
    pending: list[Envelope] | None = tx.info.get("outbox")
    if pending is None:
        pending = tx.info["outbox"] = []

        async def flush() -> None:
            await tx.execute(INSERT, *columns_of(pending))

        tx.before_commit.append(flush)
        wake_relay(tx)
    pending.append(envelope)
    return envelope
