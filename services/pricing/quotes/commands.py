"""Pricing a basket."""

from datetime import date

from libs.db import Database
from libs.refused import Refused
from services.pricing.fx.store import rates
from services.pricing.prices.store import prices_of
from services.pricing.products.store import activity
from services.pricing.quotes.domain import price_line, require_vat
from services.pricing.quotes.models import NewQuote, Quote, QuotedLine, QuoteLine, failed_line, priced_line, quote_of
from services.pricing.vat import store as vat_rates
from services.pricing.vat.domain import vat_area_at


async def quote_basket(db: Database, basket: NewQuote, today: date) -> Quote:
    """What a basket costs, and the VAT in it. Raises Refused for what is no postcode of the market."""
    area = vat_area_at("/postal_code", basket.market, basket.postal_code, today)
    vat = (await vat_rates.in_force(db, today, areas=[area])).get(area)
    skus = [line.sku for line in basket.lines]
    active = await activity(db, skus)
    prices = await prices_of(db, skus, basket.channel, basket.market)
    rate_of = await rates(db, {(price.currency, basket.currency) for price in prices.values()}, today)

    def quoted(line: QuoteLine) -> QuotedLine:
        price = prices.get(line.sku)
        rate = rate_of[price.currency, basket.currency] if price else None
        try:
            priced = price_line(line.sku, line.quantity, active.get(line.sku), price, rate)
            require_vat(vat, area, today)
        except Refused as refused:
            return failed_line(line, refused)
        return priced_line(line, priced)

    return quote_of(basket, [quoted(line) for line in basket.lines], vat)
