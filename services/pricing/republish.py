"""What pricing can tell again: its prices as they are."""

import json

from contracts.pricing import PriceChanged
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.pricing.prices.commands import changed
from services.pricing.prices.store import lock_page


async def prices(tx: Tx, after: str, limit: int) -> Page:
    sku, channel, market = json.loads(after) if after else ("", "", "")
    found = await lock_page(tx, (sku, channel, market), limit)
    told = [Told(changed(price, None), price.version) for price in found]
    return Page(told, json.dumps(found[-1].key) if len(found) == limit else None)


STATES = [State("prices", (PriceChanged,), prices)]
