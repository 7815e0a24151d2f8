"""What people send to change an order on its way."""

from typing import Annotated

from pydantic import Field

from contracts.fields import Country, Reason
from libs.http import Model
from libs.text import Text
from services.order.aggregate.models import AddressIn, PaymentReference

TOLD = "what has to be done; it goes into events, so it must not have personal data of the buyer"


class DestinationIn(AddressIn):
    """Where an order goes that is on its way to somebody."""

    country: Country


class CancelIn(Model):
    reason: Reason
    reference: PaymentReference | None = Field(
        default=None, description="the cancelling document, e.g. a credit note", examples=["CN-1001"]
    )


class CloseIn(Model):
    reason: Reason = Field(examples=["lost by the carrier, claim paid"])


class NewHold(Model):
    detail: Annotated[str, Text(300, least=3), Field(description=TOLD, examples=["call the buyer"])]
