"""Prices and their floors over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import Channel, Country, Currency, Day, Instant, PostalCode, Sku
from libs.clock import now
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Idempotency,
    IfMatchGiven,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    in_order,
    narrowed,
    page_of,
    problems,
    refused,
    require_within,
    requires,
    sort_out,
    walk,
)
from libs.http.problems import problem_of
from libs.refused import Refused, not_found
from services.pricing.floors.commands import compute, currency_of_fees
from services.pricing.floors.domain import NoFloor, Slot
from services.pricing.floors.models import derivation
from services.pricing.limits import within
from services.pricing.prices import commands, store
from services.pricing.prices.commands import Done
from services.pricing.prices.domain import BelowFloor
from services.pricing.prices.models import (
    FailedPrice,
    FloorOut,
    NewPrice,
    NewPrices,
    PastPrice,
    PriceOut,
    PriceResult,
    PriceResults,
    SavedPrice,
    floor_out,
    past_price,
    price_out,
)
from services.pricing.vat.domain import vat_area_at

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read", obeys=("channels",), free_of=("warehouses",))
Writer: Principal = requires("pricing:write", obeys=("channels",), free_of=("warehouses",))
Channels = Annotated[list[Channel] | None, Query(max_length=50, description="the sales channel's code")]
Markets = Annotated[list[Country] | None, Query(max_length=50, description="the country of sale")]
# The parameter that a missing floor is about; for others it is the day.
PARAMETERS = {"fees_unknown": "channel", "vat_unknown": "market", "cost_unknown": "sku"}


def _explained(answer: Refused) -> Refused:
    """With the derivation of the floor that the price lies below."""
    if isinstance(answer, BelowFloor):
        answer.extra["derivation"] = derivation(answer.floor).model_dump(mode="json")
    return answer


@router.get("/v1/prices/{sku:path}/floor", responses=problems(401, 403, 422))
async def get_price_floor(
    sku: Annotated[Sku, Path(description="the stock keeping unit")],
    channel: Annotated[Channel, Query()],
    market: Annotated[Country, Query()],
    db: Db,
    currency: Annotated[
        Currency | None, Query(description="the current price's when absent, without one the channel's fees'")
    ] = None,
    on: Annotated[Day | None, Query(description="today (UTC) when absent")] = None,
    postal_code: Annotated[
        PostalCode | None, Query(description="of the destination: its territory's VAT applies where it has its own")
    ] = None,
    who: Principal = Reader,
) -> FloorOut:
    """The lowest price that loses nothing: landed cost, fees and VAT, with each step of the sum. With a postcode, the
    lowest at which a sale to that place loses nothing; prices are judged by their market's own VAT."""
    require_within(who.channels, "channel", "channels", channel)
    day = on or now().date()
    area = vat_area_at("postal_code", market, postal_code, day)
    async with db.transaction() as tx:
        price = await store.price_at(tx, sku, channel, market)
        currency = currency or (price.currency if price else await currency_of_fees(tx, channel, day))
        (floor,) = await compute(tx, [Slot(sku, channel, market, currency)], day, area)
    if isinstance(floor, NoFloor):
        parameters = PARAMETERS if area == market else {**PARAMETERS, "vat_unknown": "postal_code"}
        raise floor.refused(parameters.get(floor.code, "on"))
    return floor_out(floor, price)


@router.put("/v1/prices", responses=problems(401, 403, 412, 422))
async def set_price(
    body: NewPrice, db: Db, response: Response, version: IfMatchGiven, who: Principal = Writer
) -> PriceOut:
    """Set one price. Below its floor it is refused: price_below_floor, with the floor's derivation. Without a known
    cost, fees, VAT rate or exchange rate there is no floor, and so no price."""
    require_within(who.channels, "/channel", "channels", body.channel)
    async with db.transaction() as tx:
        (answer,) = await commands.set_prices(tx, [body.wanted(version)], who.subject)
    if isinstance(answer, Refused):
        raise _explained(answer)
    response.headers["ETag"] = f'"{answer.price.version}"'
    return price_out(answer.price)


@router.post("/v1/prices/bulk", responses=problems(401, 403, 409, 422))
async def set_prices(body: NewPrices, db: Db, once: Idempotency, who: Principal = Writer) -> PriceResults:
    """Set up to 1000 prices, each judged by itself: created, changed, unchanged, or failed with the reason."""
    given, failed = sort_out(body.items, FailedPrice)
    valid = within(who.channels, given, failed, FailedPrice)
    found: dict[int, PriceResult] = {**failed}
    async with db.transaction() as tx:
        await once.begin(tx)
        answers = await commands.set_prices(tx, [item.wanted() for item in valid.values()], who.subject)
        for index, answer in zip(valid, answers, strict=True):
            found[index] = _result(index, answer)
        results = PriceResults(items=in_order(found))
        await once.finish(tx, 200, results)
    return results


def _result(index: int, answer: Done | Refused) -> PriceResult:
    if isinstance(answer, Done):
        return SavedPrice(index=index, status=answer.outcome, price=price_out(answer.price))
    told = derivation(answer.floor) if isinstance(answer, BelowFloor) else None
    return refused(index, FailedPrice, answer.code, problem_of(answer).errors, answer.detail, derivation=told)


@router.get("/v1/prices", responses=problems(401, 403, 422))
async def list_prices(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    sku: Annotated[list[Sku] | None, Query(max_length=100, description="the stock keeping unit")] = None,
    channel: Channels = None,
    market: Markets = None,
    breached: Annotated[bool | None, Query(description="only prices below their floor")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    who: Principal = Reader,
) -> Changes[PriceOut]:
    """Current prices by SKU, channel and market. A filter that is given several times takes any of its values, several
    filters must all fit. A floor that is computed anew and comes out the same is no change of its price."""
    filters = store.Filters(sku, narrowed(who.channels, channel), market, breached, updated_since)
    here = await walk(db, cursor, updated_since)
    after = cursor_of(here.cursor, str, str, str)
    rows = [price_out(price) for price in await store.page(db, filters, after, limit + 1)]
    return changes_of(rows, limit, lambda p: (p.sku, p.channel, p.market), request, response, here.as_of)


@router.get("/v1/prices/{sku:path}/history", responses=problems(401, 403, 404, 422))
async def list_price_history(
    sku: Annotated[Sku, Path(description="the stock keeping unit")],
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Channels = None,
    market: Markets = None,
    who: Principal = Reader,
) -> Page[PastPrice]:
    """Every price there was, newest first: who set it, when, and what stood before."""
    channels = narrowed(who.channels, channel)
    past = await store.history(db, sku, channels, market, cursor_of(cursor, int), limit + 1)
    rows = [past_price(row) for row in past]
    if not rows and not cursor:
        raise not_found("price of", sku)
    return page_of(rows, limit, lambda row: (row.id,), request, response)
