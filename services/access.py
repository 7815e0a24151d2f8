"""Which role may do what: the one table of scopes."""

READ = frozenset(f"{area}:read" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support"))
SCOPES = {
    "product_manager": READ | {"catalog:write", "support:tickets"},
    "operations": READ
    | {"catalog:write", "pricing:write", "orders:write", "orders:pii", "logistics:write", "logistics:secrets"}
    | {"support:write", "support:tickets"},
    "market_analyst": READ,
    "supply_chain": READ | {"inventory:write", "logistics:write", "support:tickets"},
    "customer_service": READ | {"orders:write", "orders:pii", "support:write", "support:tickets"},
    "finance": READ | {"pricing:write", "orders:payments", "support:tickets", "support:settle"},
    "system": READ
    | {f"{area}:write" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support")}
    | {"orders:pii", "orders:payments", "support:tickets", "support:settle", "support:import"},
    "admin": READ
    | {f"{area}:write" for area in ("catalog", "inventory", "pricing", "orders", "logistics", "support")}
    | {"orders:pii", "orders:payments", "support:tickets", "support:settle", "support:import"}
    | {"logistics:secrets", "ops"},
}
