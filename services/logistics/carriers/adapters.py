"""The carriers that have an adapter, by code.

A carrier without one can be in the rate cards all the same: its parcels are booked by hand, and the tracking number is
given when they are handed over.
"""

from collections.abc import Mapping
from typing import Final, Protocol

from libs.http.client import Client
from libs.work import Outcome
from services.logistics.carriers.domain import Carrier, Parcel
from services.logistics.carriers.own import OwnLabels

__all__ = ["CARRIERS", "REMOTE", "RemoteCarrier"]


class RemoteCarrier(Protocol):
    """One that is asked over a network, by tasks alone (`tasks.py`): never inside a transaction. `reference` is ours,
    the same at every attempt: the carrier is given it, and asked for it when an answer is lost. Who a parcel goes to
    `recipient_of` tells, with the same client."""

    titles: Mapping[str, str]

    async def book(self, client: Client, parcel: Parcel, reference: str) -> Outcome:
        """`done({"tracking_number": …})`."""
        ...

    async def booked(self, client: Client, reference: str) -> Outcome:
        """What became of a booking: as `book` has it, or `absent()`."""
        ...

    async def cancel(self, client: Client, tracking_number: str, reference: str) -> Outcome:
        """Also `done` when the label is cancelled already."""
        ...


CARRIERS: Final[dict[str, Carrier]] = {"own": OwnLabels()}
REMOTE: Final[dict[str, RemoteCarrier]] = {}
