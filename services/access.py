"""Which role may do what: the one table of scopes."""

READ = frozenset(f"{area}:read" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support"))
SCOPES = {
    "product_manager": READ | {"catalog:write"},
    "operations": READ | {"catalog:write", "pricing:write", "orders:write", "orders:pii", "logistics:write"},
    "market_analyst": READ,
    "supply_chain": READ | {"inventory:write", "logistics:write"},
    "customer_service": READ | {"orders:write", "orders:pii", "support:write"},
    "finance": READ | {"pricing:write", "orders:payments"},
    "system": READ
    | {f"{area}:write" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support")}
    | {"orders:pii", "orders:payments"},
    "admin": READ
    | {f"{area}:write" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support")}
    | {"orders:pii", "orders:payments", "ops"},
}
