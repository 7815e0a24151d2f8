"""Every statement on prices and their history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from libs.db import Database, Tx, columns
from services.pricing.floors.domain import Floor
from services.pricing.prices.domain import Price

COLUMNS = (
    "sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on, floor_problem, breached"
)
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A price to write: the new row, what it replaces, and the floor it was judged by."""

    price: Price
    previous: Price | None
    basis: Floor


async def lock(tx: Tx, keys: Sequence[Key]) -> dict[Key, Price]:
    """The current prices, locked in (sku, channel, market) order. Who will insert rows does so alone: two that
    insert the same new prices would otherwise both take them for the first."""
    slots = columns(sorted(set(keys)), 3)
    wanted = "from price where (sku, channel, market) in (select * from unnest($1::text[], $2::text[], $3::text[]))"
    if await tx.fetchval(f"select count(*) {wanted}", *slots) < len(slots[0]):
        await tx.execute("select pg_advisory_xact_lock(hashtext('pricing'), hashtext('new_prices'))")
    rows = await tx.fetch(f"select {COLUMNS} {wanted} order by sku, channel, market for update", *slots)
    return {(row["sku"], row["channel"], row["market"]): Price(**row) for row in rows}


async def save(tx: Tx, changes: Sequence[Change]) -> None:
    """Append the history of all changes and write the last one of each slot as its current price."""
    await tx.execute(
        """insert into price_history (sku, channel, market, version, currency, amount, previous_currency,
               previous_amount, floor, valid_from, changed_by)
           select sku, channel, market, version, currency, amount, previous_currency, previous_amount, floor,
               valid_from, changed_by
           from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::numeric[], $7::text[],
               $8::numeric[], $9::numeric[], $10::timestamptz[], $11::text[]) with ordinality
               as n(sku, channel, market, version, currency, amount, previous_currency, previous_amount, floor,
                    valid_from, changed_by, place) order by place""",
        [c.price.sku for c in changes],
        [c.price.channel for c in changes],
        [c.price.market for c in changes],
        [c.price.version for c in changes],
        [c.price.currency for c in changes],
        [c.price.amount for c in changes],
        [c.previous.currency if c.previous else None for c in changes],
        [c.previous.amount if c.previous else None for c in changes],
        [c.price.floor for c in changes],
        [c.price.valid_from for c in changes],
        [c.price.changed_by for c in changes],
    )
    last = list({(c.price.sku, c.price.channel, c.price.market): c for c in changes}.values())
    await tx.execute(
        """insert into price (sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               breached, cost_id, fee_id, vat_id, foreign_currencies)
           select sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               false, cost_id, fee_id, vat_id, string_to_array(currencies, ',')
           from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::numeric[], $6::int[], $7::timestamptz[],
               $8::text[], $9::numeric[], $10::date[], $11::bigint[], $12::bigint[], $13::bigint[], $14::text[])
               as n(sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
                    cost_id, fee_id, vat_id, currencies)
           order by sku, channel, market
           on conflict (sku, channel, market) do update set
               currency = excluded.currency, amount = excluded.amount, version = excluded.version,
               valid_from = excluded.valid_from, changed_by = excluded.changed_by, floor = excluded.floor,
               floor_on = excluded.floor_on, floor_problem = null, breached = false, cost_id = excluded.cost_id,
               fee_id = excluded.fee_id, vat_id = excluded.vat_id,
               foreign_currencies = excluded.foreign_currencies""",
        [c.price.sku for c in last],
        [c.price.channel for c in last],
        [c.price.market for c in last],
        [c.price.currency for c in last],
        [c.price.amount for c in last],
        [c.price.version for c in last],
        [c.price.valid_from for c in last],
        [c.price.changed_by for c in last],
        [c.price.floor for c in last],
        [c.price.floor_on for c in last],
        [c.basis.inputs.cost.id for c in last],
        [c.basis.inputs.fee.id for c in last],
        [c.basis.inputs.vat.id for c in last],
        [",".join(c.basis.inputs.foreign) for c in last],
    )


async def price_at(db: Database | Tx, sku: str, channel: str, market: str) -> Price | None:
    row = await db.fetchrow(
        f"select {COLUMNS} from price where sku = $1 and channel = $2 and market = $3", sku, channel, market
    )
    return Price(**row) if row else None


async def page(
    db: Database,
    after: Sequence[str],
    sku: str | None,
    channel: str | None,
    market: str | None,
    breached: bool | None,
    limit: int,
) -> list[Price]:
    rows = await db.fetch(
        f"""select {COLUMNS} from price where (sku, channel, market) > ($1, $2, $3)
            and ($4::text is null or sku = $4) and ($5::text is null or channel = $5)
            and ($6::text is null or market = $6) and ($7::bool is null or breached = $7)
            order by sku, channel, market limit $8""",
        *(after or ["", "", ""]),
        sku,
        channel,
        market,
        breached,
        limit,
    )
    return [Price(**row) for row in rows]


@dataclass(frozen=True, slots=True)
class Past:
    """A row of a price's history."""

    id: int
    sku: str
    channel: str
    market: str
    version: int
    currency: str
    amount: Decimal
    previous_currency: str | None
    previous_amount: Decimal | None
    floor: Decimal
    valid_from: datetime
    changed_by: str


async def history(
    db: Database, sku: str, channel: str | None, market: str | None, before: int | None = None, *, limit: int
) -> list[Past]:
    rows: list[Any] = await db.fetch(
        """select id, sku, channel, market, version, currency, amount, previous_currency, previous_amount, floor,
               valid_from, changed_by
           from price_history where sku = $1 and ($2::text is null or channel = $2)
           and ($3::text is null or market = $3) and ($4::bigint is null or id < $4) order by id desc limit $5""",
        sku,
        channel,
        market,
        before,
        limit,
    )
    return [Past(**row) for row in rows]
