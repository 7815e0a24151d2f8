"""The port to carriers, the numbers of our own labels, and why a number is refused. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, NamedTuple, Protocol
from uuid import UUID

from contracts.personal import Recipient
from libs.refused import Refused
from services.logistics.parcels.domain import State

__all__ = [
    "MAX_NUMBER", "Carrier", "Departure", "Parcel", "StoredParcel", "Unprintable", "check_digit", "number_refused",
    "tracking_number",
]  # fmt: skip

WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)
SERIALS: Final = 10**8
MAX_NUMBER: Final = 26 * SERIALS

NumberRule = Literal["tracking_number_needed", "tracking_number_taken", "tracking_number_differs"]
_DETAILS: Final[dict[NumberRule, str]] = {
    "tracking_number_needed": "the carrier is booked by hand: give the number it gave as tracking_number",
    "tracking_number_taken": "another parcel of this carrier has or had this tracking_number",
    "tracking_number_differs": "the parcel is booked under another tracking_number",
}


def number_refused(code: NumberRule) -> Refused:
    return Refused(code, _DETAILS[code])


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a carrier is told and we know. Who it goes to is asked for when it is needed, see `recipient.py`."""

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


@dataclass(frozen=True, slots=True)
class StoredParcel(Parcel):
    """A stored parcel as its hand-over sees it. `carrier` is None while it is held, and so is its service."""

    state: State
    carrier: str | None
    version: int


class Departure(NamedTuple):
    """A parcel that its carrier has, since `at`."""

    shipment_id: UUID
    order_id: UUID
    warehouse: str
    carrier: str
    tracking_number: str
    at: datetime


class Unprintable(ValueError):
    """A label cannot say where the parcel goes. The message has nothing of it."""


class Carrier(Protocol):
    """One that needs no network: called inside the transaction, but for `label`, which draws the PDF. `titles`: its
    name for people, by language."""

    titles: Mapping[str, str]

    def book(self, parcels: Sequence[Parcel]) -> list[str]:
        """Their tracking numbers; the same parcel gets the same one."""
        ...

    def label(self, parcel: Parcel, recipient: Recipient) -> bytes:
        """The same bytes each time. Raises Unprintable."""
        ...

    def cancel(self, tracking_number: str) -> None: ...


def check_digit(serial: str) -> int:
    """Of eight digits, as UPU S10 has it: 11 - sum of digit times weight modulo 11; 10 becomes 0, 11 becomes 5."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(serial, WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)


def tracking_number(number: int, origin: str) -> str:
    """In the form of UPU S10: TA000000015DE. Raises ValueError when the numbers are used up: none is given twice."""
    if not 0 <= number < MAX_NUMBER:
        raise ValueError(f"there is no tracking number for parcel {number}")
    block, serial = divmod(number, SERIALS)
    digits = f"{serial:08}"
    return f"T{chr(ord('A') + block)}{digits}{check_digit(digits)}{origin}"
