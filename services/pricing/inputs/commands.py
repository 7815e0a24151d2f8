"""Recording costs, fees, VAT and exchange rates, and following the catalog."""

from collections.abc import Sequence

from libs.db import Tx
from libs.messaging import Delivery
from libs.messaging.replay import Changed
from services.pricing.costs import store as costs
from services.pricing.costs.domain import CostEntry
from services.pricing.dated import Outcome, compare
from services.pricing.fees import store as fees
from services.pricing.fees.domain import FeeEntry
from services.pricing.floors.store import lock_inputs
from services.pricing.fx import store as fx
from services.pricing.fx.domain import RateEntry
from services.pricing.prices.commands import recheck
from services.pricing.prices.store import Scope
from services.pricing.products import store as products
from services.pricing.products.commands import keep_products
from services.pricing.products.domain import ProductEvent
from services.pricing.vat import store as vat
from services.pricing.vat.domain import VatEntry


async def record_costs(tx: Tx, entries: Sequence[CostEntry], who: str) -> list[Outcome]:
    """Appends the rows that say something new, and rechecks the prices of their SKUs. One outcome per row."""
    await lock_inputs(tx)
    outcomes, new = compare(entries, await costs.latest_of(tx, [entry.slot for entry in entries]))
    if new:
        await costs.insert(tx, new, who)
        await recheck(tx, Scope(skus=sorted({entry.sku for entry in new})))
    return outcomes


async def record_fees(tx: Tx, entries: Sequence[FeeEntry], who: str) -> list[Outcome]:
    """Appends the rows that say something new, and rechecks the prices of their channels. One outcome per row."""
    await lock_inputs(tx)
    outcomes, new = compare(entries, await fees.latest_of(tx, [entry.slot for entry in entries]))
    if new:
        await fees.insert(tx, new, who)
        await recheck(tx, Scope(channels=sorted({entry.channel for entry in new})))
    return outcomes


async def record_vat_rates(tx: Tx, entries: Sequence[VatEntry], who: str) -> list[Outcome]:
    """Appends the rows that say something new, and rechecks the prices of their markets. One outcome per row. A rate of
    a territory moves no floor: prices are judged by their market's own."""
    await lock_inputs(tx)
    outcomes, new = compare(entries, await vat.latest_of(tx, [entry.slot for entry in entries]))
    if new:
        await vat.insert(tx, new, who)
        await recheck(tx, Scope(markets=sorted({entry.market for entry in new if entry.territory is None})))
    return outcomes


async def record_fx_rates(tx: Tx, entries: Sequence[RateEntry], who: str) -> list[Outcome]:
    """Appends the rows that say something new, and rechecks the prices that are converted with their currencies. One
    outcome per row."""
    await lock_inputs(tx)
    outcomes, new = compare(entries, await fx.latest_of(tx, [entry.slot for entry in entries]))
    if new:
        await fx.insert(tx, new, who)
        await recheck(tx, Scope(currencies=sorted({code for entry in new for code in (entry.base, entry.quote)})))
    return outcomes


async def follow_products(tx: Tx, deliveries: Sequence[Delivery[ProductEvent]]) -> None:
    """Takes over products. Another category has other fees: the prices of its SKUs are rechecked."""
    await lock_inputs(tx)
    if moved := await keep_products(tx, [delivery.event for delivery in deliveries]):
        await recheck(tx, Scope(skus=moved), cause=deliveries[-1])


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    """Rechecks the prices of the products that a rebuilt replica has otherwise than before."""
    skus = {row["sku"] for row in changed["product_sku"]}
    skus.update(await products.skus_of(tx, [row["product_id"] for row in changed["product"]]))
    await recheck(tx, Scope(skus=sorted(skus)))
