"""Shipping quotes over HTTP."""

import math
from datetime import date

from fastapi import APIRouter
from pydantic import BaseModel, Field

from contracts.fields import Country, Day, Grams, Millimetres, PostalCode
from contracts.territories import territory
from libs.clock import now
from libs.http import Db, Model, PreparedRoute, Principal, problems, requires
from libs.refused import Flaw, Refused
from services.logistics.customs.domain import way
from services.logistics.rates import store
from services.logistics.rates.domain import Lane, Size
from services.logistics.rates.models import CandidateOut, QuotedBorder, QuotedTerritory, candidate_out

router = APIRouter(tags=["logistics"], route_class=PreparedRoute)
Reader: Principal = requires("logistics:read")


class QuoteRequest(Model):
    origin: Country
    destination: Country
    postal_code: PostalCode | None = Field(
        default=None, description="of the destination: tells the Canary Islands from Spain", examples=["35001"]
    )
    weight_g: Grams
    length_mm: Millimetres | None = None
    width_mm: Millimetres | None = None
    height_mm: Millimetres | None = None
    deliver_by: Day | None = Field(default=None, description="latest day of delivery")


class ShippingQuote(BaseModel):
    dispatch_by: date
    deliver_by: date | None
    promise_met: bool
    customs: bool = Field(description="a declaration is needed")
    territory: QuotedTerritory
    border: QuotedBorder
    candidates: list[CandidateOut]


@router.post("/v1/shipping-quotes", responses=problems(401, 403, 422))
async def quote_shipping(body: QuoteRequest, db: Db, _: Principal = Reader) -> ShippingQuote:
    """What every service would cost, which one a shipment would get, and why not the others. Stores nothing."""
    day = now().date()
    route = way(body.origin, body.destination, body.postal_code, day)
    lane = (await store.lanes(db, [route.lane], day))[route.lane]
    quote = lane.quote(_size(body, lane), body.deliver_by)
    return ShippingQuote(
        dispatch_by=quote.dispatch_by,
        deliver_by=quote.deliver_by,
        promise_met=quote.promise_met,
        customs=route.border.declared,
        territory=QuotedTerritory(id=route.territory, name=territory(route.territory, day).name),
        border=QuotedBorder(**route.border._asdict()),
        candidates=[candidate_out(candidate) for candidate in quote.candidates],
    )


def _size(body: QuoteRequest, lane: Lane) -> Size:
    """Raises Refused when a service bills volume and the parcel's is not known."""
    sides = {"length_mm": body.length_mm, "width_mm": body.width_mm, "height_mm": body.height_mm}
    absent = [name for name, side in sides.items() if side is None]
    if not absent:
        return Size(body.weight_g, math.prod(side or 0 for side in sides.values()))
    if lane.bills_volume:
        raise _dimensions_needed(absent)
    return Size(body.weight_g)


def _dimensions_needed(absent: list[str]) -> Refused:
    flaws = [Flaw(f"/{name}", "dimensions_needed", "is needed: a service bills volume") for name in absent]
    return Refused("dimensions_needed", str(flaws[0]), flaws, "invalid")
