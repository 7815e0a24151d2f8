"""The manifest of catalog: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="catalog",
    title="Catalog",
    prefixes=(
        "/v1/products",
        "/v1/skus",
        "/v1/attributes",
        "/v1/families",
        "/v1/requirements",
        "/v1/candidates",
        "/v1/selection",
        "/v1/market-products",
        "/v1/market-observations",
        "/v1/size-charts",
        "/v1/locales",
        "/v1/channel-profiles",
        "/v1/content",
        "/v1/glossary",
        "/v1/translations",
        "/v1/suggestions",
    ),
    scopes={
        "catalog:read": (EVERY_ROLE,),
        "catalog:write": ("product_manager", "operations", "system", "admin"),
        "selection:read": (EVERY_ROLE,),
        "selection:write": ("product_manager", "market_analyst", "operations", "system", "admin"),
        "selection:approve": ("product_manager", "admin"),
        "catalog:approve": ("product_manager", "admin"),
    },
    tags={
        "catalog": "Products, their variants, and the files they come in.",
        "requirements": "What marketplaces ask of a listing, and the verdict on one.",
        "selection": "Candidates for new products: what is seen on the market, gates, scores, and what came of them.",
    },
    large_bodies=(
        "/v1/products/imports",
        "/v1/products/bulk",
        "/v1/products/values/bulk",
        "/v1/requirements",
        "/v1/requirements/validate",
        "/v1/market-observations/bulk",
        "/v1/content/bulk",
        "/v1/glossary/imports",
        "/v1/translations/memory/imports",
        "/v1/translations/memory/bulk",
    ),
    jobs={"refresh_figures": 3600.0},
)
