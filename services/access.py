"""Which role may do what: the scopes that the manifests give to the roles."""

from collections.abc import Mapping
from typing import Literal, get_args

from libs.manifest import EVERY_ROLE
from services.manifests import EVERY_TARGET

Role = Literal[
    "product_manager",
    "operations",
    "market_analyst",
    "supply_chain",
    "customer_service",
    "finance",
    "auditor",
    "system",
    "admin",
]
ROLES: tuple[Role, ...] = get_args(Role)
_GIVEN = {scope: roles for manifest in EVERY_TARGET.values() for scope, roles in manifest.scopes.items()}
READ = frozenset(scope for scope, roles in _GIVEN.items() if EVERY_ROLE in roles)
SCOPES: Mapping[str, frozenset[str]] = {
    role: READ | {scope for scope, roles in _GIVEN.items() if role in roles} for role in ROLES
}
