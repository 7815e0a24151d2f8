"""The manifest of inventory: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="inventory",
    title="Inventory",
    prefixes=("/v1/stock", "/v1/warehouses", "/v1/reservations"),
    scopes={
        "inventory:read": (EVERY_ROLE,),
        "inventory:write": ("supply_chain", "system", "admin"),
    },
    tags={
        "inventory": "Warehouses, stock by warehouse and condition, its movements, and what orders have reserved.",
    },
    large_bodies=("/v1/stock/imports",),
    jobs={"serve_waiting": 1.0, "close_books": 60.0},
    scales_on_lag=True,
)
