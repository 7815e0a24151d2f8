"""The manifest of logistics: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="logistics",
    title="Logistics",
    prefixes=(
        "/v1/shipments",
        "/v1/zones",
        "/v1/rate-cards",
        "/v1/shipping-quotes",
        "/v1/carriers",
        "/v1/reference/carriers",
    ),
    scopes={
        "logistics:read": (EVERY_ROLE,),
        "logistics:write": ("operations", "supply_chain", "system", "admin"),
        "logistics:labels": ("operations", "supply_chain", "system", "admin"),
        "logistics:secrets": ("operations", "admin"),
    },
    tags={"logistics": "Parcels, carriers, zones, rate cards, labels and tracking."},
    large_bodies=("/v1/rate-cards/imports",),
    open_paths=("POST /v1/carriers/{carrier}/tracking",),  # signed by the carrier
    asks=("order",),  # who a parcel goes to
    jobs={"replan_held": 1.0, "tell_delays": 5.0, "drop_labels": 60.0},
)
