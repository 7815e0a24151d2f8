"""Every statement on prices, their floors and their history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Column, Text

from libs.db import Database, Tx, Where, arrays, columns, fetch_page, numbered, unnest
from services.pricing.floors.domain import Floor
from services.pricing.prices.domain import CheckedPrice, Key, Price
from services.pricing.prices.tables import price_history, prices

COLUMNS = (
    "sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on, floor_problem, breached"
)
CHECKED = (
    "sku, channel, market, currency, amount, version, floor, floor_on, floor_problem, breached, cost_id, fee_id, "
    "vat_id, array_to_string(foreign_currencies, ',') as foreign"
)
CURRENCIES = Column("currencies", Text)  # with commas between: unnest() would flatten arrays
KEYS = unnest(prices.c.sku, prices.c.channel, prices.c.market)
_h = price_history.c
HISTORY = (
    _h.sku, _h.channel, _h.market, _h.version, _h.currency, _h.amount, _h.previous_currency, _h.previous_amount,
    _h.floor, _h.valid_from, _h.changed_by,
)  # fmt: skip
HISTORY_NAMES = ", ".join(column.name for column in HISTORY)
_p = prices.c
CURRENT = (
    _p.sku, _p.channel, _p.market, _p.currency, _p.amount, _p.version, _p.valid_from, _p.changed_by, _p.floor,
    _p.floor_on, _p.cost_id, _p.fee_id, _p.vat_id, CURRENCIES,
)  # fmt: skip
FLOORS = (
    _p.sku, _p.channel, _p.market, _p.floor, _p.floor_on, _p.floor_problem, _p.breached, _p.cost_id, _p.fee_id,
    _p.vat_id, CURRENCIES,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """A price to write: the new row, what it replaces, and the floor it was judged by."""

    price: Price
    previous: Price | None
    basis: Floor


@dataclass(frozen=True, slots=True)
class Scope:
    """Which prices a change may touch; None does not filter."""

    skus: Sequence[str] | None = None
    channels: Sequence[str] | None = None
    markets: Sequence[str] | None = None
    currencies: Sequence[str] | None = None
    due: date | None = None


async def lock(tx: Tx, keys: Sequence[Key]) -> dict[Key, Price]:
    """The current prices, locked in the order of their keys. Who will insert rows does so alone: two that insert the
    same new prices would otherwise both take them for the first."""
    wanted = columns(sorted(set(keys)), 3)
    known = f"from price where (sku, channel, market) in (select * from {KEYS})"
    if await tx.fetchval(f"select count(*) {known}", *wanted) < len(wanted[0]):
        await tx.execute("select pg_advisory_xact_lock(hashtext('pricing'), hashtext('new_prices'))")
    statement = f"select {COLUMNS} {known} order by sku, channel, market for update"
    return {price.key: price for price in await tx.fetch(statement, *wanted, into=Price)}


async def lock_page(tx: Tx, after: Key, limit: int) -> list[Price]:
    """The prices behind a key, in the order of their keys, locked against change."""
    return await tx.fetch(
        f"""select {COLUMNS} from price where (sku, channel, market) > ($1, $2, $3)
           order by sku, channel, market limit $4 for share""",
        *after, limit, into=Price,
    )  # fmt: skip


async def save(tx: Tx, changes: Sequence[Change]) -> None:
    """Appends the history of all changes, and writes the last one of each key as its current price."""
    await _insert_history(tx, changes)
    await _upsert_prices(tx, list({change.price.key: change for change in changes}.values()))


async def _insert_history(tx: Tx, changes: Sequence[Change]) -> None:
    previous = [(c.previous.currency, c.previous.amount) if c.previous else (None, None) for c in changes]
    new = [change.price for change in changes]
    await tx.execute(
        f"""insert into price_history ({HISTORY_NAMES})
           select {HISTORY_NAMES} from {numbered(*HISTORY)} order by place""",
        *arrays(new, "sku", "channel", "market", "version", "currency", "amount"),
        *columns(previous),
        *arrays(new, "floor", "valid_from", "changed_by"),
    )


async def _upsert_prices(tx: Tx, changes: Sequence[Change]) -> None:
    new, inputs = [change.price for change in changes], [change.basis.inputs for change in changes]
    await tx.execute(
        f"""insert into price (sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               breached, cost_id, fee_id, vat_id, foreign_currencies)
           select sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               false, cost_id, fee_id, vat_id, string_to_array(currencies, ',')
           from {unnest(*CURRENT, alias="n")}
           order by sku, channel, market
           on conflict (sku, channel, market) do update set
               currency = excluded.currency, amount = excluded.amount, version = excluded.version,
               valid_from = excluded.valid_from, changed_by = excluded.changed_by, floor = excluded.floor,
               floor_on = excluded.floor_on, floor_problem = null, breached = false, cost_id = excluded.cost_id,
               fee_id = excluded.fee_id, vat_id = excluded.vat_id,
               foreign_currencies = excluded.foreign_currencies""",
        *arrays(new, *(column.name for column in CURRENT[:10])),
        *columns((one.cost.id, one.fee.id, one.vat.id, ",".join(one.foreign)) for one in inputs),
    )


async def lock_in_scope(tx: Tx, scope: Scope, after: Key, limit: int) -> list[CheckedPrice]:
    """The next prices whose floor may have moved, locked in the order of their keys."""
    conditions, args = ["(sku, channel, market) > ($1, $2, $3)"], [*after, limit]
    for condition, value in (
        ("sku = any(${})", scope.skus),
        ("channel = any(${})", scope.channels),
        ("market = any(${})", scope.markets),
        (
            "foreign_currencies <> '{{}}' and (currency = any(${0}::text[]) or foreign_currencies && ${0}::text[])",
            scope.currencies,
        ),
        ("floor_on < ${}", scope.due),
    ):
        if value is not None:
            args.append(value)
            conditions.append(condition.format(len(args)))
    return await tx.fetch(
        f"""select {CHECKED} from price where {" and ".join(conditions)}
            order by sku, channel, market limit $4 for update""",
        *args,
        into=CheckedPrice,
    )


async def save_floors(tx: Tx, checked: Sequence[CheckedPrice]) -> None:
    """Writes what `recheck` decided."""
    await tx.execute(
        f"""update price p set floor = n.floor, floor_on = n.floor_on, floor_problem = n.floor_problem,
               breached = n.breached, cost_id = n.cost_id, fee_id = n.fee_id, vat_id = n.vat_id,
               foreign_currencies = string_to_array(n.currencies, ',')
           from {unnest(*FLOORS, alias="n")}
           where (p.sku, p.channel, p.market) = (n.sku, n.channel, n.market)""",
        *arrays(checked, *(column.name for column in FLOORS[:-1]), "foreign"),
    )


async def price_at(db: Database | Tx, sku: str, channel: str, market: str) -> Price | None:
    return await db.fetchrow(
        f"select {COLUMNS} from price where sku = $1 and channel = $2 and market = $3", sku, channel, market, into=Price
    )


async def prices_of(db: Database, skus: Sequence[str], channel: str, market: str) -> dict[str, Price]:
    """By SKU."""
    rows = await db.fetch(
        f"select {COLUMNS} from price where sku = any($1) and channel = $2 and market = $3",
        skus,
        channel,
        market,
        into=Price,
    )
    return {price.sku: price for price in rows}


class Filters(NamedTuple):
    """What a list of prices is narrowed to; None is all, a list any of its values."""

    sku: Sequence[str] | None = None
    channel: Sequence[str] | None = None
    market: Sequence[str] | None = None
    breached: bool | None = None
    updated_since: datetime | None = None


CONDITIONS = {
    "sku": "sku = any(?)",
    "channel": "channel = any(?)",
    "market": "market = any(?)",
    "breached": "breached = ?",
    "updated_since": "updated_at >= ?",
}


async def page(db: Database, filters: Filters, after: Sequence[str], limit: int) -> list[Price]:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "sku")
    select, key = f"select {COLUMNS} from price", "sku, channel, market"
    return [Price(**row) for row in await fetch_page(db, select, where, key, after, descending=False, limit=limit)]


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
    db: Database,
    sku: str,
    channel: Sequence[str] | None,
    market: Sequence[str] | None,
    before: Sequence[int],
    limit: int,
) -> list[Past]:
    where = Where()
    where.add("sku = ?", sku, alike=True)
    where.add("channel = any(?)", channel, alike=True)
    where.add("market = any(?)", market, alike=True)
    select = f"select id, {HISTORY_NAMES} from price_history"
    return [Past(**row) for row in await fetch_page(db, select, where, "id", before, descending=True, limit=limit)]
