"""The manifest of support: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="support",
    title="Support",
    prefixes=("/v1/tickets", "/v1/ticket-targets", "/v1/returns", "/v1/return-reasons"),
    scopes={
        "support:read": (EVERY_ROLE,),
        "support:write": ("operations", "customer_service", "system", "admin"),
        "support:tickets": (
            "product_manager", "operations", "supply_chain", "customer_service", "finance", "system", "admin",
        ),
        "support:settle": ("finance", "system", "admin"),
        "support:import": ("system", "admin"),
    },
    tags={"support": "Tickets and returns."},
    large_bodies=("/v1/returns/bulk",),
    jobs={"close_settled": 3600.0, "resume_unanswered": 3600.0, "tell_stuck": 3600.0},
)  # fmt: skip
