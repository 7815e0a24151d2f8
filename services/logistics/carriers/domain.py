"""The port to carriers, and the one that needs no network: our own labels. Pure.

A carrier without an adapter can be in the rate cards all the same: its parcels are booked by hand, and the tracking
number is given when they are handed over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol
from uuid import UUID

WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)
SERIALS: Final = 10**8
MAX_NUMBER: Final = 26 * SERIALS


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a carrier is told. No name and no address: they stay in the order service."""

    shipment_id: UUID
    order_id: UUID
    number: int
    warehouse: str
    origin: str
    destination: str
    postal_code: str | None
    service: str
    chargeable_weight_g: int
    tracking_number: str | None


class Carrier(Protocol):
    """`titles`: its name for people, by language.

    Called inside the transaction of the hand-over, so an adapter that asks a network books beforehand and answers
    here from what it stored. `label` makes the PDF from stored data, the same bytes each time."""

    titles: Mapping[str, str]

    def book(self, parcels: Sequence[Parcel]) -> list[str]:
        """Their tracking numbers; the same parcel gets the same one."""
        ...

    def label(self, parcel: Parcel) -> bytes: ...

    def cancel(self, tracking_number: str) -> None: ...


class OwnLabels:
    """Parcels we number ourselves; whoever drives them reads our barcode."""

    titles: Mapping[str, str] = {"en": "Own labels", "zh": "自有面单"}

    def book(self, parcels: Sequence[Parcel]) -> list[str]:
        return [tracking_number(parcel.number, parcel.origin) for parcel in parcels]

    def label(self, parcel: Parcel) -> bytes:
        # Imported when a label is drawn: reportlab would weigh on every process that only plans.
        from services.logistics.carriers.label import draw

        return draw("own", parcel)

    def cancel(self, tracking_number: str) -> None:
        """Nobody else knows the number, and it is never given to another parcel."""


CARRIERS: Final[dict[str, Carrier]] = {"own": OwnLabels()}


def check_digit(serial: str) -> int:
    """Of eight digits, as UPU S10 has it: 11 - sum of digit times weight modulo 11; 10 becomes 0, 11 becomes 5."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(serial, WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)


def tracking_number(number: int, origin: str) -> str:
    """In the form of UPU S10: TA000000015DE. ValueError when the numbers are used up, so that none is given twice."""
    if not 0 <= number < MAX_NUMBER:
        raise ValueError(f"there is no tracking number for parcel {number}")
    block, serial = divmod(number, SERIALS)
    digits = f"{serial:08}"
    return f"T{chr(ord('A') + block)}{digits}{check_digit(digits)}{origin}"
