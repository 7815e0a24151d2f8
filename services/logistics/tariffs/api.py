"""Zones and rate cards over HTTP."""

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Country, Day, FineMoney, Money
from libs.http import (
    BY_STATUS,
    Cursor,
    Db,
    Failed,
    FieldError,
    IfMatchGiven,
    Item,
    ItemResults,
    Limit,
    Model,
    Page,
    PerItem,
    Principal,
    cursor_of,
    in_order,
    page_of,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.http.models import FORMER_ID
from libs.refused import Flaw, not_found, require_version
from services.logistics.fields import CarrierCode
from services.logistics.rates import store
from services.logistics.rates.fields import TerritoryId, ZoneName
from services.logistics.tariffs import commands
from services.logistics.tariffs.commands import Imported
from services.logistics.tariffs.models import NewRateCard, card_of

router = APIRouter(tags=["logistics"])

MAX_ITEMS = 1000
Reader: Principal = requires("logistics:read")
Writer: Principal = requires("logistics:write")
CardId = Annotated[int, Path(ge=1, lt=2**63, description="the id that its import answered")]


class ZonePlaces(Model):
    """Where a zone's prices apply. A country includes its special territories for which the carrier has no zone of
    its own; a territory stands before the country it belongs to."""

    countries: list[Country] = Field(default=[], max_length=250, examples=[["DE", "FR"]])
    territories: list[TerritoryId] = Field(default=[], max_length=200, examples=[["ES-CN", "ES-CE"]])

    @model_validator(mode="after")
    def _somewhere(self) -> "ZonePlaces":
        if not self.countries and not self.territories:
            raise PydanticCustomError("zone_empty", "needs at least one country or territory")
        return self


class Zone(BaseModel):
    """A carrier's name for destinations that cost the same."""

    carrier: str = Field(examples=["own"])
    zone: str = Field(examples=["eu-1"])
    countries: list[str] = Field(examples=[["DE", "FR"]])
    territories: list[str] = Field(examples=[["ES-CN"]])
    version: int = Field(examples=[1])


class RateCard(BaseModel):
    id: int = Field(examples=[12])
    rate_card_id: int = FORMER_ID
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
    per_kg: FineMoney | None = Field(description="added to the price for each kg that is billed")
    minimum_weight_g: int | None


class NewRateCards(Model):
    items: Annotated[list[PerItem[NewRateCard]], Field(min_length=1, max_length=MAX_ITEMS)]


class SavedRateCard(Item):
    """A break that is stored as the item says. changed: it had another price or another term."""

    status: Literal["created", "changed", "unchanged"]
    id: int = Field(description="the rate card's", examples=[12])
    rate_card_id: int = FORMER_ID


RateCardResult = Annotated[SavedRateCard | Failed, BY_STATUS]


class RateCardResults(ItemResults[RateCardResult]):
    """One result per item, in the order given."""


def _card(row: Any) -> RateCard:
    fields = {name: row[name] for name in RateCard.model_fields if name not in ("id", "price", "per_kg")}
    per_kg = None if row["per_kg"] is None else FineMoney.of(row["per_kg"], row["currency"])
    return RateCard(id=row["rate_card_id"], **fields, price=Money.of(row["price"], row["currency"]), per_kg=per_kg)


def _result(index: int, imported: Imported) -> RateCardResult:
    if imported.flaw is None:
        card = imported.rate_card_id
        return SavedRateCard(index=index, status=imported.status, id=card, rate_card_id=card)
    return refused(index, Failed, imported.flaw.code, [_error(imported.flaw)])


def _error(flaw: Flaw) -> FieldError:
    return FieldError(pointer=flaw.where, code=flaw.code, detail=flaw.detail, params=dict(flaw.params))


def _etag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


@router.put(
    "/v1/zones/{carrier}/{zone}",
    responses={**problems(401, 403, 412, 422), 201: {"description": "Created", "model": Zone}},
)
async def put_shipping_zone(
    carrier: CarrierCode,
    zone: ZoneName,
    body: ZonePlaces,
    response: Response,
    db: Db,
    version: IfMatchGiven,
    _: Principal = Writer,
) -> Zone:
    """Set the destinations of a zone. Parcels that were held for want of a service are tried again."""
    async with db.transaction() as tx:
        before = await commands.lock_zone(tx, carrier, zone)
        require_version(version, before)
        after = await commands.put_zone(tx, carrier, zone, body.countries, body.territories)
    if not before:
        response.status_code = 201
        response.headers["Location"] = f"/v1/zones/{carrier}/{zone}"
    _etag(response, after)
    places = {"countries": sorted(set(body.countries)), "territories": sorted(set(body.territories))}
    return Zone(carrier=carrier, zone=zone, **places, version=after)


@router.get("/v1/zones/{carrier}/{zone}", responses=problems(401, 403, 404, 422))
async def get_shipping_zone(
    carrier: CarrierCode, zone: ZoneName, response: Response, db: Db, _: Principal = Reader
) -> Zone:
    """The countries and territories of a zone."""
    row = await store.zone(db, carrier, zone)
    if row is None:
        raise not_found("zone", f"{carrier}/{zone}")
    _etag(response, row["version"])
    return Zone(**row)


@router.delete(
    "/v1/zones/{carrier}/{zone}", status_code=204, responses=problems(401, 403, 404, 412, 422, zone_in_use=409)
)
async def delete_shipping_zone(
    carrier: CarrierCode, zone: ZoneName, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> None:
    """Delete a zone that no rate card names. A territory that it named is the carrier's zone of the country's again."""
    async with db.transaction() as tx:
        before = await commands.lock_zone(tx, carrier, zone)
        if not before:
            raise not_found("zone", f"{carrier}/{zone}")
        require_version(version, before)
        await commands.delete_zone(tx, carrier, zone)


@router.get("/v1/zones", responses=problems(401, 403, 422))
async def list_shipping_zones(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, _: Principal = Reader
) -> Page[Zone]:
    """Each carrier's zones, and the countries and territories in them."""
    rows = [Zone(**row) for row in await store.zones_page(db, cursor_of(cursor, str, str), limit + 1)]
    return page_of(rows, limit, lambda z: (z.carrier, z.zone), request, response)


@router.post("/v1/rate-cards", responses=problems(401, 403, 422))
async def import_rate_cards(body: NewRateCards, db: Db, _: Principal = Writer) -> RateCardResults:
    """Add or replace weight breaks. Parcels that were held for want of a service are planned with them."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, RateCardResult] = {**failed}
    async with db.transaction() as tx:
        imported = await commands.import_cards(tx, [[card_of(item)] for item in valid.values()])
    results |= {index: _result(index, card) for index, (card,) in zip(valid, imported, strict=True)}
    return RateCardResults(items=in_order(results))


@router.get("/v1/rate-cards", responses=problems(401, 403, 422))
async def list_rate_cards(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    carrier: Annotated[CarrierCode | None, Query(description="the carrier's code")] = None,
    origin: Annotated[Country | None, Query(description="from this country")] = None,
    destination: Annotated[Country | None, Query(description="a country; see `territory`")] = None,
    territory: Annotated[TerritoryId | None, Query(description="in a zone that names it", examples=["ES-CN"])] = None,
    on: Annotated[Day | None, Query(description="only those valid on this day")] = None,
    _: Principal = Reader,
) -> Page[RateCard]:
    """What carriers ask, by origin, zone and weight."""
    (after,) = cursor_of(cursor, int) or (0,)
    rows = await store.cards_page(db, carrier, origin, destination, territory, on, after, limit + 1)
    return page_of([_card(row) for row in rows], limit, lambda c: (c.rate_card_id,), request, response)


@router.get("/v1/rate-cards/{rate_card_id}", responses=problems(401, 403, 404, 422))
async def get_rate_card(rate_card_id: CardId, db: Db, _: Principal = Reader) -> RateCard:
    """One weight break."""
    row = await store.find_card(db, rate_card_id)
    if row is None:
        raise not_found("rate card", rate_card_id)
    return _card(row)


@router.delete("/v1/rate-cards/{rate_card_id}", status_code=204, responses=problems(401, 403, 404, 422))
async def delete_rate_card(rate_card_id: CardId, db: Db, _: Principal = Writer) -> None:
    """Delete a weight break that was a mistake; one that ends has a `valid_to`. What was planned with it stays so. With
    the last card of an origin goes the rule that all of its cards are in one currency."""
    async with db.transaction() as tx:
        if not await commands.delete_card(tx, rate_card_id):
            raise not_found("rate card", rate_card_id)
