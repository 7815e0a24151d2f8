"""The importer of logistics: the wiring of what a file may contain and what becomes of it."""

from libs.operations import Importer, imports_of
from services.logistics.imports.columns import COLUMNS, TARIFF
from services.logistics.imports.commands import apply_tariffs
from services.logistics.imports.profiles import PROFILES

__all__ = ["IMPORTS", "RATE_CARDS"]

RATE_CARDS = Importer(
    kind="tariff_import",
    path="/v1/rate-cards/imports",
    scope="logistics:write",
    title="rate cards",
    about="A file of rate cards, one row per weight break, for one zone or with a column per zone. Rows of one "
    "carrier, service, origin and first day are a tariff, which is taken whole or not at all, by the same rules as in "
    "POST /v1/rate-cards. Parcels that were held for want of a service are planned with them.",
    columns=COLUMNS,
    profiles=PROFILES,
    default="tradewind",
    apply=apply_tariffs,
    tag="logistics",
    key=TARIFF,
    noun="tariff",
    batch=20,
    most_rows=10_000,
)
IMPORTS = imports_of("logistics", [RATE_CARDS], read="logistics:read")
