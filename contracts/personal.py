"""What order tells another service of a buyer who asks for it, and for what one may ask: see services/README.md. None
of it travels in an event."""

from typing import Literal

from contracts.base import Data

__all__ = ["Purpose", "Recipient"]

Purpose = Literal["label", "customs", "reply"]


class Recipient(Data):
    """Who an order goes to. What is not needed for the purpose that was named is None, like what nobody knows."""

    name: str | None = None
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    email: str | None = None
    phone: str | None = None
