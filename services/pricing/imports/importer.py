"""The importers of pricing: the wiring of what a file may contain and what becomes of it."""

from libs.operations import Importer, imports_of
from services.pricing.imports import columns, profiles
from services.pricing.imports.commands import apply_costs, apply_prices

__all__ = ["COSTS", "IMPORTS", "PRICES"]

PRICES = Importer(
    kind="price_import",
    path="/v1/prices/imports",
    scope="pricing:write",
    title="prices",
    about="A file of prices, one row per SKU, channel and market, by the same rules as in POST /v1/prices/bulk: one "
    "below its floor is refused, and so is one whose floor is not known; one that is set already is `unchanged`. Rows "
    "are taken in the order of the file: of two for the same SKU, channel and market the later one holds, and counts "
    "as `changed`.",
    columns=columns.PRICES,
    profiles=profiles.PRICES,
    default="tradewind",
    apply=apply_prices,
    obeys={"channel": "channels"},
    free_of=("warehouses",),
    tag="pricing",
    noun="price",
    batch=1000,
)
COSTS = Importer(
    kind="cost_import",
    path="/v1/costs/imports",
    scope="pricing:write",
    title="costs",
    about="A file of unit costs, one row per SKU and day, by the same rules as in POST /v1/costs: nothing is "
    "overwritten, and a row for a SKU and day that are known corrects them and counts as `changed`. Floors that it "
    "moves are rechecked. What is stored already is `unchanged`.",
    columns=columns.COSTS,
    profiles=profiles.COSTS,
    default="tradewind",
    apply=apply_costs,
    tag="pricing",
    noun="cost",
    batch=1000,
)
IMPORTS = imports_of("pricing", [PRICES, COSTS], read="pricing:read")
