"""Who has to act on a hold, and by when. Pure."""

from datetime import timedelta
from typing import Final, Literal, NamedTuple

HoldKind = Literal["unmapped_sku", "address", "oversold", "customs_data_missing", "payment", "manual"]


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

# These keep an order from being placed at all; the others only from being confirmed.
BEFORE_PLACING: Final[frozenset[HoldKind]] = frozenset({"unmapped_sku", "address"})

# The parcel waits for these in logistics; the order itself has gone on.
OF_PARCELS: Final[frozenset[HoldKind]] = frozenset({"customs_data_missing"})
