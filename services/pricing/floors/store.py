"""The lock between prices and what their floors are made of, and every statement on stored floors."""

from collections.abc import Sequence
from datetime import date

from libs.db import Tx
from services.pricing.floors.domain import Slot, Standing

STANDING = (
    "sku, channel, market, currency, amount, version, floor, floor_on, floor_problem, breached, cost_id, fee_id, "
    "vat_id, array_to_string(foreign_currencies, ',') as foreign"
)
_LOCK = "hashtext('pricing'), hashtext('floor_inputs')"


async def change_inputs(tx: Tx) -> None:
    """Before a cost, a fee, a VAT rate or a category changes. Without it a price that is being set by the old cost
    is invisible to the recheck of the new one, and would stand below its floor with nobody told."""
    await tx.execute(f"select pg_advisory_xact_lock({_LOCK})")


async def hold_inputs(tx: Tx) -> None:
    """Before a price is judged: inputs stay as they are until the transaction ends. Many may hold them at once."""
    await tx.execute(f"select pg_advisory_xact_lock_shared({_LOCK})")


async def lock_affected(
    tx: Tx,
    skus: Sequence[str] | None,
    channels: Sequence[str] | None,
    markets: Sequence[str] | None,
    currencies: Sequence[str] | None,
    due: date | None,
    after: tuple[str, str, str],
    limit: int,
) -> list[Standing]:
    """The next prices whose floor may have moved, locked in (sku, channel, market) order. None does not filter."""
    conditions, args = ["(sku, channel, market) > ($1, $2, $3)"], [*after, limit]
    for condition, value in (
        ("sku = any(${})", skus),
        ("channel = any(${})", channels),
        ("market = any(${})", markets),
        (
            "foreign_currencies <> '{{}}' and (currency = any(${0}::text[]) or foreign_currencies && ${0}::text[])",
            currencies,
        ),
        ("floor_on < ${}", due),
    ):
        if value is not None:
            args.append(value)
            conditions.append(condition.format(len(args)))
    rows = await tx.fetch(
        f"""select {STANDING} from price where {" and ".join(conditions)}
            order by sku, channel, market limit $4 for update""",
        *args,
    )
    return [Standing(**row) for row in rows]


async def save(tx: Tx, standing: Sequence[Standing]) -> None:
    """Write what `judge` decided."""
    await tx.execute(
        """update price p set floor = n.floor, floor_on = n.floor_on, floor_problem = n.problem,
               breached = n.breached, cost_id = n.cost_id, fee_id = n.fee_id, vat_id = n.vat_id,
               foreign_currencies = string_to_array(n.currencies, ',')
           from unnest($1::text[], $2::text[], $3::text[], $4::numeric[], $5::date[], $6::text[], $7::bool[],
               $8::bigint[], $9::bigint[], $10::bigint[], $11::text[])
               as n(sku, channel, market, floor, floor_on, problem, breached, cost_id, fee_id, vat_id, currencies)
           where (p.sku, p.channel, p.market) = (n.sku, n.channel, n.market)""",
        [s.sku for s in standing],
        [s.channel for s in standing],
        [s.market for s in standing],
        [s.floor for s in standing],
        [s.floor_on for s in standing],
        [s.floor_problem for s in standing],
        [s.breached for s in standing],
        [s.cost_id for s in standing],
        [s.fee_id for s in standing],
        [s.vat_id for s in standing],
        [s.foreign for s in standing],
    )


async def categories(tx: Tx, slots: Sequence[Slot]) -> dict[str, str | None]:
    """Of the SKUs the catalog has told us of."""
    rows = await tx.fetch(
        "select s.sku, p.category from product_sku s join product p using (product_id) where s.sku = any($1)",
        sorted({slot.sku for slot in slots}),
    )
    return {row["sku"]: row["category"] for row in rows}
