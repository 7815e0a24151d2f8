"""The sample business: what `make up` shows when there is nothing to show yet. Through the public API alone."""

import asyncio
import time
from typing import Annotated

import httpx
import typer
from rich.console import Console

from deploy.demo.sample.goods import Goods, goods
from deploy.demo.sample.master_data import MasterData
from deploy.demo.sample.stream import Pace, Stream
from libs.http.auth import issue_development_token
from libs.runtime import settings_or_exit
from services.cli.client import Api, Refused, unreachable

__all__ = ["Pace", "load_sample"]

PATIENT = Pace()


def register(app: typer.Typer) -> None:
    @app.command()
    def sample(
        url: Annotated[str | None, typer.Option(help="the platform; default: the one of this folder")] = None,
    ) -> None:
        """Fill an empty platform with the sample business, then let orders come in: what `make up` does by itself.
        Exit status 2 when the platform does not answer or refuses."""
        settings = settings_or_exit()
        base, secret = url or settings.public_url, settings.required_secret()
        token = issue_development_token(secret, "admin")
        try:
            asyncio.run(load_sample(base, token, secret, Console(highlight=False)))
        except (Refused, httpx.TransportError) as error:
            typer.echo(f"sample: {unreachable(base, error)}", err=True)
            raise typer.Exit(2) from None


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
    if not await _exists(api, f"/v1/skus/{first}"):
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
