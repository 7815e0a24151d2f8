"""The manifest of order: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="order",
    title="Orders",
    prefixes=("/v1/orders", "/v1/ledger", "/v1/sku-mappings", "/v1/reference/channels", "/v1/address-accesses"),
    scopes={
        "orders:read": (EVERY_ROLE,),
        "orders:write": ("operations", "customer_service", "system", "admin"),
        "orders:pii": ("operations", "customer_service", "system", "admin"),
        "orders:audit": ("auditor", "admin"),
        "orders:payments": ("finance", "system", "admin"),
    },
    tags={
        "orders": "Orders from their placing to their end, their holds, addresses and files.",
        "payments": "Payments of orders, the ledger and bad debts.",
    },
    large_bodies=("/v1/orders/imports", "/v1/orders/bulk"),
    jobs={"overdue_answers": 15.0, "overdue_holds": 15.0, "observe_states": 10.0},
    scales_on_lag=True,
)
