"""Who has to act on a hold, and by when. Pure."""

from datetime import timedelta
from typing import Final, NamedTuple

from contracts.order import HoldKind


class Policy(NamedTuple):
    owner: str
    due: timedelta


POLICIES: Final[dict[HoldKind, Policy]] = {
    "unmapped_sku": Policy("product_manager", timedelta(hours=24)),
    "address": Policy("customer_service", timedelta(hours=24)),
    "oversold": Policy("supply_chain", timedelta(hours=48)),
    "customs_data_missing": Policy("product_manager", timedelta(hours=24)),
    "payment": Policy("finance", timedelta(hours=24)),
    "manual": Policy("operations", timedelta(hours=24)),
}

# The parcel waits for these in logistics; the order itself has gone on.
OF_PARCELS: Final[frozenset[HoldKind]] = frozenset({"customs_data_missing"})
