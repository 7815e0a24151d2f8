"""What of an address each purpose needs, and when it may be erased. Pure."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from contracts.personal import Purpose, Recipient
from libs.refused import Refused
from services.order.aggregate.domain import ENDS, State

__all__ = ["NEEDED", "PURPOSES", "recipient_for", "require_erasable"]

PURPOSES: Final[tuple[Purpose, ...]] = get_args(Purpose)

_PLACE: Final = ("name", "line1", "line2", "city", "region", "postal_code", "country")
NEEDED: Final[Mapping[Purpose, tuple[str, ...]]] = {
    "label": (*_PLACE, "phone"),  # the driver's
    "customs": _PLACE,
    "reply": ("name", "country", "email", "phone"),
}


def recipient_for(purpose: Purpose, address: Mapping[str, Any]) -> Recipient:
    """The parts of an address that the purpose needs, and no others."""
    return Recipient(**{part: address[part] for part in NEEDED[purpose]})


def require_erasable(saga: State) -> None:
    """Raises Refused while somebody may still have to deliver there."""
    if saga not in ENDS:
        raise Refused("order_not_over", f"the order is {saga}: its address is needed until it is closed or cancelled")
