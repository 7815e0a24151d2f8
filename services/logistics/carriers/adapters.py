"""The carriers that have an adapter, by code.

A carrier without one can be in the rate cards all the same: its parcels are booked by hand, and the tracking number is
given when they are handed over.
"""

from typing import Final

from services.logistics.carriers.domain import Carrier
from services.logistics.carriers.own import OwnLabels

__all__ = ["CARRIERS"]

CARRIERS: Final[dict[str, Carrier]] = {"own": OwnLabels()}
