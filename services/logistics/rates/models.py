"""What an answer shows of a quote: a request for one, and a planned parcel."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, Field

from libs.money import Money
from services.logistics.rates.domain import Candidate, Verdict


class CandidateOut(BaseModel):
    """A service that goes there. `verdict` says why it was not chosen; price is null when the parcel is too heavy."""

    carrier: str
    service: str
    zone: str
    rate_card_id: int | None
    volumetric_weight_g: int | None
    chargeable_weight_g: int
    price: Money | None
    transit_days: int
    promised_by: datetime
    verdict: Verdict
    country_zone: bool = Field(
        default=False,
        description="the destination is a territory of its own, for which the carrier has no zone: this is its price "
        "for the country",
    )


class QuotedTerritory(BaseModel):
    """Where the destination lies for customs and VAT."""

    id: str = Field(examples=["ES-CN"])
    name: str = Field(examples=["Canary Islands"])


class QuotedBorder(BaseModel):
    """customs: no customs territory is shared. fiscal: one is, but no VAT territory. Both need a declaration."""

    kind: Literal["none", "customs", "fiscal"]
    reason: str = Field(examples=["Germany to Canary Islands: one customs territory (EU), different VAT territories"])


def candidate_out(candidate: Candidate) -> CandidateOut:
    """Of a quote that was just made."""
    price = None if candidate.price is None else Money.of(candidate.price, candidate.currency)
    fields = {name: getattr(candidate, name) for name in CandidateOut.model_fields if name != "price"}
    return CandidateOut(**fields, price=price)


def stored_candidate_out(stored: dict[str, Any]) -> CandidateOut:
    """Of a quote's derivation, as a parcel keeps it."""
    price = stored["price"]
    shown = None if price is None else Money.of(Decimal(price["amount"]), price["currency"])
    return CandidateOut(**{**stored, "price": shown})
