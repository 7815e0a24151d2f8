"""What inventory can tell again: its balances as they are."""

import json

from contracts.inventory import StockChanged
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.inventory.stock.commands import changed
from services.inventory.stock.store import lock_page


async def balances(tx: Tx, after: str, limit: int) -> Page:
    sku, warehouse, condition = json.loads(after) if after else ("", "", "")
    found = await lock_page(tx, (sku, warehouse, condition), limit)
    told = [Told(changed(balance), balance.version) for balance in found]
    return Page(told, json.dumps(found[-1].place) if len(found) == limit else None)


STATES = [State("balances", (StockChanged,), balances)]
