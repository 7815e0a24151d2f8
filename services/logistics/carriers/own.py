"""Our own carrier: it needs no network."""

from collections.abc import Mapping, Sequence

from contracts.personal import Recipient
from services.logistics.carriers.domain import Parcel, tracking_number

__all__ = ["OwnLabels"]


class OwnLabels:
    """Parcels we number ourselves; whoever drives them reads our barcode."""

    titles: Mapping[str, str] = {"en": "Own labels", "zh": "自有面单"}

    def book(self, parcels: Sequence[Parcel]) -> list[str]:
        return [tracking_number(parcel.number, parcel.origin) for parcel in parcels]

    def label(self, parcel: Parcel, recipient: Recipient) -> bytes:
        # Imported when a label is drawn: reportlab would weigh on every process that only plans.
        from services.logistics.carriers.label import draw

        return draw("own", parcel, recipient)

    def cancel(self, tracking_number: str) -> None:
        """Nobody else knows the number, and it is never given to another parcel."""
