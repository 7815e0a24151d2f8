"""What several endpoints of orders take or answer."""

from typing import Annotated, Literal

from pydantic import Field

from contracts.fields import City, Country, Email, Name, Phone, PostalCode, Region, Street
from libs.http import Model
from libs.text import Text

Commercial = Literal["draft", "pending", "confirmed", "cancelled", "closed"]
Fulfilment = Literal["unfulfilled", "partially_shipped", "shipped", "delivered"]
PaymentReference = Annotated[str, Text(100, code=True), Field(examples=["pi_3Q5c"])]


class AddressIn(Model, frozen=True):
    """Stays in the order service; only country and postal code travel."""

    name: Name | None = None
    line1: Street | None = None
    line2: Street | None = None
    city: City | None = None
    region: Region | None = None
    postal_code: PostalCode | None = None
    country: Country | None = None
    email: Email | None = None
    phone: Phone | None = None
