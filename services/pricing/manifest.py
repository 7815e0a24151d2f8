"""The manifest of pricing: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="pricing",
    title="Pricing",
    prefixes=("/v1/costs", "/v1/fees", "/v1/vat-rates", "/v1/fx-rates", "/v1/prices", "/v1/quotes"),
    scopes={
        "pricing:read": (EVERY_ROLE,),
        "pricing:write": ("operations", "finance", "system", "admin"),
    },
    tags={"pricing": "Costs, fees, VAT and exchange rates; prices, their floors, and quotes."},
    large_bodies=("/v1/prices/imports", "/v1/costs/imports"),
    jobs={"recheck_floors": 60.0},
)
