"""The manifest of catalog: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="catalog",
    title="Catalog",
    prefixes=("/v1/products", "/v1/skus", "/v1/attributes", "/v1/families", "/v1/requirements"),
    scopes={
        "catalog:read": (EVERY_ROLE,),
        "catalog:write": ("product_manager", "operations", "system", "admin"),
    },
    tags={
        "catalog": "Products, their variants, and the files they come in.",
        "requirements": "What marketplaces ask of a listing, and the verdict on one.",
    },
    large_bodies=(
        "/v1/products/imports",
        "/v1/products/bulk",
        "/v1/products/values/bulk",
        "/v1/requirements",
        "/v1/requirements/validate",
    ),
)
