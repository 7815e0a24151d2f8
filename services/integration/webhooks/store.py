"""Every statement on webhooks and their deliveries."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns
from services.integration.feed import store as feed
from services.integration.webhooks.domain import DeliveryState, Sight, Webhook

COLUMNS = ", ".join(Webhook._fields)
DELIVERY = "id, webhook_id, position, event_id, type, subject, state, attempts, created_at, ended_at"


class NewDelivery(NamedTuple):
    """`position` None: a test, whose body is `body`."""

    id: UUID
    webhook_id: UUID
    position: int | None
    event_id: UUID
    type: str
    subject: str
    topic: str
    body: str | None = None


# -- webhooks


async def insert(tx: Tx, webhook: Webhook) -> None:
    marks = ", ".join(f"${n}" for n in range(1, len(webhook) + 1))
    await tx.execute(f"insert into webhook ({COLUMNS}) values ({marks})", *webhook)
    await feed.webhooks_changed(tx)


async def count(tx: Tx) -> int:
    found: int = await tx.fetchval("select count(*) from webhook")
    return found


async def enabled(tx: Tx) -> list[Webhook]:
    return [Webhook(**row) for row in await tx.fetch(f"select {COLUMNS} from webhook where state = 'enabled'")]


async def find(db: Database | Tx, webhook_id: UUID) -> Webhook | None:
    row = await db.fetchrow(f"select {COLUMNS} from webhook where id = $1", webhook_id)
    return row and Webhook(**row)


async def locked(tx: Tx, webhook_id: UUID) -> Webhook | None:
    """Takes the feed's lock first, as whoever records events does."""
    await feed.lock(tx)
    row = await tx.fetchrow(f"select {COLUMNS} from webhook where id = $1 for update", webhook_id)
    return row and Webhook(**row)


async def page(db: Database, who: Sight, after: UUID | None, limit: int) -> list[Webhook]:
    """Those that are there for such a caller. `null <@` is not true: who made them was not limited."""
    channels, warehouses, scopes = (None if values is None else list(values) for values in (*who.limits, who.scopes))
    rows = await db.fetch(
        f"""select {COLUMNS} from webhook where ($1::uuid is null or id > $1)
                and ($3::text[] is null or limit_channels <@ $3) and ($4::text[] is null or limit_warehouses <@ $4)
                and ($5::text[] is null or scopes <@ $5)
            order by id limit $2""",
        after, limit, channels, warehouses, scopes,
    )  # fmt: skip
    return [Webhook(**row) for row in rows]


async def of_ended_keys(db: Database) -> list[UUID]:
    """Those that are enabled, and whose key is revoked or has expired."""
    rows = await db.fetch(
        """select w.id from webhook w join api_key k on w.created_by = 'key:' || k.prefix
           where w.state = 'enabled' and (k.revoked_at is not null or k.expires_at <= now()) order by w.id"""
    )
    return [row["id"] for row in rows]


async def update(tx: Tx, webhook: Webhook) -> Webhook:
    """Saves it, one version on."""
    row = await tx.fetchrow(
        f"""update webhook set url = $2, description = $3, types = $4, scopes = $5, channels = $6, warehouses = $7,
                skus = $8, state = $9, disabled_reason = $10, failing_since = $11, updated_at = now(),
                version = version + 1
            where id = $1 returning {COLUMNS}""",
        *webhook[:11],
    )
    await feed.webhooks_changed(tx)
    return Webhook(**row)


async def delete(tx: Tx, webhook_id: UUID) -> None:
    await tx.execute("delete from webhook where id = $1", webhook_id)
    await feed.webhooks_changed(tx)


# -- secrets


async def insert_secret(tx: Tx, secret_id: UUID, webhook_id: UUID, sealed: bytes) -> None:
    await tx.execute(
        "insert into webhook_secret (secret_id, webhook_id, sealed) values ($1, $2, $3)", secret_id, webhook_id, sealed
    )


async def end_secrets(tx: Tx, webhook_id: UUID, until: datetime) -> None:
    """Those that are valid stay so until then; those that are not are gone."""
    await tx.execute("delete from webhook_secret where webhook_id = $1 and valid_until <= now()", webhook_id)
    await tx.execute(
        "update webhook_secret set valid_until = least(valid_until, $2) where webhook_id = $1", webhook_id, until
    )


async def secrets(db: Database | Tx, webhook_id: UUID) -> list[Any]:
    """(secret_id, sealed) of those that are valid, the newest first."""
    return await db.fetch(
        """select secret_id, sealed from webhook_secret where webhook_id = $1
               and (valid_until is null or valid_until > now()) order by secret_id desc""",
        webhook_id,
    )


# -- deliveries


async def add_deliveries(tx: Tx, deliveries: Sequence[NewDelivery]) -> None:
    rows = [(d.id, d.webhook_id, d.position, d.event_id, d.type, d.subject, d.body) for d in deliveries]
    await tx.execute(
        """insert into delivery (id, webhook_id, position, event_id, type, subject, body)
           select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[], $6::text[],
               $7::text[])""",
        *columns(rows, 7),
    )


async def delivery_page(
    db: Database, webhook_id: UUID, before: UUID | None, limit: int, state: str | None, event_type: str | None
) -> list[Any]:
    """Newest first."""
    return await db.fetch(
        f"""select {DELIVERY} from delivery where webhook_id = $1 and ($2::uuid is null or id < $2)
                and ($4::text is null or state = $4) and ($5::text is null or type = $5) order by id desc limit $3""",
        webhook_id, before, limit, state, event_type,
    )  # fmt: skip


async def delivery(db: Database | Tx, webhook_id: UUID, delivery_id: UUID) -> Any:
    return await db.fetchrow(
        f"select {DELIVERY}, body from delivery where webhook_id = $1 and id = $2", webhook_id, delivery_id
    )


async def attempts(db: Database, delivery_id: UUID) -> list[Any]:
    return await db.fetch(
        """select number, at, status, took_ms, error, answer from delivery_attempt
           where delivery_id = $1 order by number""",
        delivery_id,
    )


async def to_deliver(db: Database, delivery_id: UUID) -> Any:
    """A delivery with its webhook; None when they are gone."""
    return await db.fetchrow(
        """select d.position, d.event_id, d.body, a.at as first_tried, d.state as delivery_state, w.id as webhook_id,
               w.url, w.state from delivery d join webhook w on w.id = d.webhook_id
               left join delivery_attempt a on a.delivery_id = d.id and a.number = 1 where d.id = $1""",
        delivery_id,
    )


async def attempted(
    tx: Tx, delivery_id: UUID, *, status: int | None, took_ms: int | None, error: str | None, answer: str | None
) -> None:
    await tx.execute(
        """with counted as (
               update delivery set attempts = attempts + 1 where id = $1 returning id, attempts)
           insert into delivery_attempt (delivery_id, number, status, took_ms, error, answer)
           select id, attempts, $2, $3, $4, $5 from counted""",
        delivery_id, status, took_ms, error, answer,
    )  # fmt: skip


async def end(tx: Tx, delivery_id: UUID, state: DeliveryState) -> None:
    await tx.execute(
        "update delivery set state = $2, ended_at = now() where id = $1 and state = 'pending'", delivery_id, state
    )


async def cancel_open(tx: Tx, webhook_id: UUID) -> None:
    """Not what is being recorded at this moment: that ends by itself."""
    await tx.execute(
        """update delivery set state = 'cancelled', ended_at = now() where id in (
               select id from delivery where webhook_id = $1 and state = 'pending' for update skip locked)""",
        webhook_id,
    )


async def failing(tx: Tx, webhook_id: UUID) -> None:
    """Nothing is taken from now on, if it was until now."""
    await tx.execute("update webhook set failing_since = now() where id = $1 and failing_since is null", webhook_id)


async def failing_since_first(tx: Tx, webhook_id: UUID, delivery_id: UUID) -> bool:
    """Whether nothing was taken since the first attempt at a delivery."""
    found: bool | None = await tx.fetchval(
        """select w.failing_since <= a.at from webhook w, delivery_attempt a
           where w.id = $1 and a.delivery_id = $2 and a.number = 1""",
        webhook_id, delivery_id,
    )  # fmt: skip
    return bool(found)


async def works(tx: Tx, webhook_id: UUID) -> None:
    await tx.execute("update webhook set failing_since = null where id = $1 and failing_since is not null", webhook_id)


# -- redeliveries


async def insert_redelivery(tx: Tx, redelivery_id: UUID, webhook_id: UUID, after: int, until: int, by: str) -> None:
    await tx.execute(
        "insert into redelivery (id, webhook_id, next, until, created_by) values ($1, $2, $3, $4, $5)",
        redelivery_id, webhook_id, after, until, by,
    )  # fmt: skip


async def redelivery(db: Database, webhook_id: UUID, redelivery_id: UUID) -> Any:
    return await db.fetchrow("select * from redelivery where webhook_id = $1 and id = $2", webhook_id, redelivery_id)


async def open_redelivery(tx: Tx) -> Any:
    """The oldest that is not done, locked."""
    return await tx.fetchrow("select * from redelivery where ended_at is null order by id limit 1 for update")


async def advance_redelivery(tx: Tx, redelivery_id: UUID, reached: int, deliveries: int) -> None:
    await tx.execute(
        """update redelivery set next = $2, deliveries = deliveries + $3,
               ended_at = case when $2 >= until then now() end where id = $1""",
        redelivery_id, reached, deliveries,
    )  # fmt: skip
