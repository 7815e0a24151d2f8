"""Quotes over HTTP."""

from fastapi import APIRouter

from libs.clock import now
from libs.http import Db, PreparedRoute, Principal, problems, require_within, requires
from services.pricing.quotes import commands
from services.pricing.quotes.models import NewQuote, Quote

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read", obeys=("channels",), free_of=("warehouses",))


@router.post("/v1/quotes", responses=problems(401, 403, 422))
async def quote_basket(body: NewQuote, db: Db, who: Principal = Reader) -> Quote:
    """What a basket costs, and the VAT in it. A price in another currency is converted with today's rate, which is
    shown."""
    require_within(who.channels, "/channel", "channels", body.channel)
    return await commands.quote_basket(db, body, now().date())
