"""The sample business: what `make up` shows when there is nothing to show yet. Through the public API alone."""

import time

from rich.console import Console

from services.cli.client import Api, Refused
from services.cli.sample.goods import Goods, goods
from services.cli.sample.master_data import MasterData
from services.cli.sample.stream import Pace, Stream

__all__ = ["Pace", "load_sample"]

PATIENT = Pace()


async def load_sample(base: str, token: str, secret: str, console: Console, pace: Pace = PATIENT) -> None:
    """Fill an empty platform, then let orders come in until `pace.orders` are placed. A platform that has the sample
    already only gets orders; one with somebody's own products is left alone."""
    async with Api(base, token) as api:
        business = goods()
        master_data = MasterData(api, business, console)
        started = time.monotonic()
        match await _found(api, business):
            case "another":
                console.print("sample: there are products here that are not the sample's: nothing is added")
                return
            case "whole":
                console.print("sample: the sample business is here; only orders are added")
                await master_data.rates_of_today()
            case state:
                console.print(f"sample: {state}: loading warehouses, carrier rates, fees")
                await master_data.load()
                console.print(f"sample: loaded in {time.monotonic() - started:.1f} s")
        await Stream(api, business, secret, console, pace, master_data).run()


async def _found(api: Api, business: Goods) -> str:
    """What is there: whole, another business, nothing, or a load that was interrupted."""
    if not (await api.get("/v1/products", limit=1))["items"]:
        return "the platform is empty"
    first, last = business.items[0].sku, business.items[-1].sku
    if not await _exists(api, f"/v1/products/by-sku/{first}"):
        return "another"
    # Opening stock is loaded last, and the last item's in the last request
    return "whole" if await _exists(api, f"/v1/stock/{last}") else "an earlier load was interrupted"


async def _exists(api: Api, path: str) -> bool:
    try:
        await api.get(path)
    except Refused as error:
        if error.status == 404:
            return False
        raise
    return True
