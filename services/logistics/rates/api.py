"""Zones, rate cards and quotes over HTTP."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import AfterValidator, BaseModel, Field

from libs.clock import now
from libs.countries import Country, known
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Limit,
    Page,
    Principal,
    Problem,
    page_of,
    problems,
    requires,
)
from libs.money import Money
from services.logistics.customs.domain import crosses_border
from services.logistics.rates import commands, store
from services.logistics.rates.domain import ANYWHERE, Candidate, Size, Verdict
from services.logistics.rates.store import NewCard

router = APIRouter(tags=["logistics"])

MAX_ITEMS = 1000
Reader: Principal = requires("logistics:read")
Writer: Principal = requires("logistics:write")


def _positive(price: Money) -> Money:
    if price.amount <= 0:
        raise ValueError("amount must be positive")
    return price


Origin = Annotated[
    str,
    Field(description="ISO 3166-1 alpha-2, or `*`: from anywhere", examples=["DE"]),
    AfterValidator(lambda code: code if code == ANYWHERE else known(code)),
]
Code = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$", examples=["own"])]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$", examples=["eu-1"])]
Grams = Annotated[int, Field(ge=1, le=100_000_000, examples=[500])]
Millimetres = Annotated[int, Field(ge=1, le=100_000, examples=[200])]


class ZoneCountries(BaseModel):
    countries: list[Country] = Field(min_length=1, max_length=250, examples=[["DE", "FR"]])


class Zone(BaseModel):
    """A carrier's name for destinations that cost the same."""

    carrier: str = Field(examples=["own"])
    zone: str = Field(examples=["eu-1"])
    countries: list[str] = Field(examples=[["DE", "FR"]])


class NewRateCard(BaseModel):
    """One weight break. Sent again with the same carrier, service, origin, zone, up_to_g and valid_from it replaces
    the first. All cards of an origin are in one currency."""

    carrier: Code
    service: Name = Field(examples=["parcel"])
    origin: Origin = Field(description="ISO 3166-1 alpha-2, or * for any")
    zone: Name
    up_to_g: Grams
    price: Annotated[Money, AfterValidator(_positive)]
    transit_days: int = Field(ge=0, le=365, description="business days", examples=[3])
    volumetric_divisor: int | None = Field(
        ge=1, le=100_000, description="cm³ per kg; null: volume is never billed", examples=[5000]
    )
    weight_step_g: Grams = Field(default=1, description="billed weight is rounded up to this", examples=[500])
    valid_from: date
    valid_to: date | None = Field(default=None, description="last day")
    source: str = Field(pattern=r"^[^\x00]{1,200}$", description="where the price is written", examples=["contract 7"])


class RateCard(BaseModel):
    rate_card_id: int
    carrier: str
    service: str
    origin: str
    zone: str
    up_to_g: int
    price: Money
    transit_days: int
    volumetric_divisor: int | None
    weight_step_g: int
    valid_from: date
    valid_to: date | None
    source: str


class NewRateCards(BaseModel):
    items: list[NewRateCard] = Field(min_length=1, max_length=MAX_ITEMS)


class RateCardResult(BaseModel):
    status: Literal["created", "updated", "failed"]
    rate_card_id: int | None = None
    code: str | None = Field(default=None, examples=["currency_mismatch"])
    detail: str | None = None


class RateCardResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[RateCardResult]


class QuoteRequest(BaseModel):
    origin: Country
    destination: Country
    weight_g: Grams
    length_mm: Millimetres | None = None
    width_mm: Millimetres | None = None
    height_mm: Millimetres | None = None
    deliver_by: date | None = Field(default=None, description="latest day of delivery")


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


class ShippingQuote(BaseModel):
    dispatch_by: date
    deliver_by: date | None
    promise_met: bool
    customs: bool = Field(description="a declaration is needed")
    candidates: list[CandidateOut]


def _cursor_problem() -> Problem:
    detail = "is not a cursor of this list"
    return Problem(422, "invalid_cursor", f"cursor: {detail}", [FieldError(pointer="cursor", detail=detail)])


def _card(row: Any) -> RateCard:
    found = dict(row)
    price = Money(amount=found.pop("price"), currency=found.pop("currency"))
    return RateCard(**found, price=price)


def _candidate(found: Candidate) -> CandidateOut:
    price = None if found.price is None else Money(amount=found.price, currency=found.currency)
    fields = {name: getattr(found, name) for name in CandidateOut.model_fields if name != "price"}
    return CandidateOut(**fields, price=price)


@router.put("/v1/zones/{carrier}/{zone}", responses=problems(401, 403, 422))
async def put_shipping_zone(
    carrier: Annotated[Code, Path()], zone: Annotated[Name, Path()], body: ZoneCountries, db: Db, _: Principal = Writer
) -> Zone:
    """Set the destinations of a zone. Parcels that were held for want of a service are tried again."""
    countries = sorted(set(body.countries))
    async with db.transaction() as tx:
        await commands.put_zone(tx, carrier, zone, countries)
    return Zone(carrier=carrier, zone=zone, countries=countries)


@router.get("/v1/zones", responses=problems(401, 403, 422))
async def list_shipping_zones(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, _: Principal = Reader
) -> Page[Zone]:
    """Each carrier's zones and the countries in them."""
    if cursor and (len(cursor) != 2 or any("\x00" in part for part in cursor)):
        raise _cursor_problem()
    rows = [Zone(**row) for row in await store.zones_page(db, cursor, limit + 1)]
    return page_of(rows, limit, lambda z: (z.carrier, z.zone), request, response)


@router.post("/v1/rate-cards", responses=problems(401, 403, 422))
async def import_rate_cards(body: NewRateCards, db: Db, _: Principal = Writer) -> RateCardResults:
    """Add or replace weight breaks. Parcels that were held for want of a service are planned with them."""
    cards = []
    for item in body.items:
        fields = item.model_dump(exclude={"price"})
        cards.append(NewCard(**fields, price=item.price.amount, currency=item.price.currency))
    async with db.transaction() as tx:
        imported = await commands.import_cards(tx, cards)
    names = RateCardResult.model_fields
    return RateCardResults(
        items=[RateCardResult(**{name: getattr(result, name) for name in names}) for result in imported]
    )


@router.get("/v1/rate-cards", responses=problems(401, 403, 422))
async def list_rate_cards(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    carrier: Code | None = None,
    origin: Country | None = None,
    destination: Country | None = None,
    on: Annotated[date | None, Query(description="only those valid on this day")] = None,
    _: Principal = Reader,
) -> Page[RateCard]:
    """What carriers ask, by origin, zone and weight."""
    if cursor and not (len(cursor) == 1 and cursor[0].isdecimal() and len(cursor[0]) <= 18):
        raise _cursor_problem()
    after = int(cursor[0]) if cursor else 0
    rows = await store.cards_page(db, carrier, origin, destination, on, after, limit + 1)
    return page_of([_card(row) for row in rows], limit, lambda c: (c.rate_card_id,), request, response)


@router.post("/v1/shipping-quotes", responses=problems(401, 403, 422))
async def quote_shipping(body: QuoteRequest, db: Db, _: Principal = Reader) -> ShippingQuote:
    """What every service would cost, which one a shipment would get, and why not the others. Stores nothing."""
    lane = (await store.lanes(db, [(body.origin, body.destination)], now().date()))[body.origin, body.destination]
    sides = (body.length_mm, body.width_mm, body.height_mm)
    absent = [name for name, side in zip(("length_mm", "width_mm", "height_mm"), sides, strict=True) if side is None]
    volume = None if absent else (body.length_mm or 0) * (body.width_mm or 0) * (body.height_mm or 0)
    if volume is None and lane.bills_volume:
        errors = [FieldError(pointer=f"/{name}", detail="is needed: a service bills volume") for name in absent]
        raise Problem(422, "dimensions_needed", f"/{absent[0]}: is needed: a service bills volume", errors)
    quote = lane.quote(Size(body.weight_g, volume), body.deliver_by)
    return ShippingQuote(
        dispatch_by=quote.dispatch_by,
        deliver_by=quote.deliver_by,
        promise_met=quote.promise_met,
        customs=crosses_border(body.origin, body.destination),
        candidates=[_candidate(found) for found in quote.candidates],
    )
