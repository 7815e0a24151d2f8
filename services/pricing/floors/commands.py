"""Computing the floors of many prices at once."""

from collections.abc import Sequence
from datetime import date

from libs.db import Tx
from services.pricing.costs import store as costs
from services.pricing.fees import store as fees
from services.pricing.fees.domain import fee_of
from services.pricing.floors.domain import Floor, Found, NoFloor, Slot, floor_of
from services.pricing.fx.store import rates
from services.pricing.products.store import categories
from services.pricing.vat import store as vat


async def compute(tx: Tx, slots: Sequence[Slot], on: date, area: str | None = None) -> list[Floor | NoFloor]:
    """The floor of each slot on a day, or why there is none. Needs as many statements for one slot as for a thousand.
    `area`: whose VAT applies, that of each slot's market when None."""
    found = await _find(tx, slots, on, area)
    rate_of = await rates(tx, {pair for each in found for pair in each.pairs}, on)
    return [floor_of(each, rate_of) for each in found]


async def _find(tx: Tx, slots: Sequence[Slot], on: date, area: str | None) -> list[Found]:
    """A SKU that the catalog has not told us of yet gets its channel's default fees: refusing it would race with the
    event."""
    category_of = await categories(tx, [slot.sku for slot in slots])
    cost_of = await costs.in_force(tx, [slot.sku for slot in slots], on)
    fees_of = await fees.in_force(tx, [slot.channel for slot in slots], on)
    areas = [area or slot.market for slot in slots]
    vat_of = await vat.in_force(tx, on, areas=areas)
    return [
        Found(
            slot,
            on,
            where,
            fee_of(fees_of, slot.channel, category_of.get(slot.sku)),
            vat_of.get(where),
            cost_of.get(slot.sku),
        )
        for slot, where in zip(slots, areas, strict=True)
    ]


async def currency_of_fees(tx: Tx, channel: str, on: date) -> str:
    """The currency of the channel's fees on a day, EUR without fees."""
    rows = await fees.in_force(tx, [channel], on)
    return next((fee.currency for fee in rows.values()), "EUR")
