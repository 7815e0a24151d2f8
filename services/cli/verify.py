"""`tradewind verify`: every service's invariants, and what only all of them together can show."""

import asyncio
from typing import Annotated, Any

import httpx
import typer
from rich.console import Console

from libs.http.auth import issue_development_token
from libs.runtime import settings_or_exit
from services.__main__ import TARGETS
from services.cli.client import Api, Refused, unreachable

console = Console(highlight=False)


def register(app: typer.Typer) -> None:
    @app.command()
    def verify(
        url: Annotated[str | None, typer.Option(help="the platform; default: the one of this folder")] = None,
        everything: Annotated[
            bool, typer.Option("--all", help="read whole tables; without it what has changed within 24 hours")
        ] = False,
        token: Annotated[
            str | None, typer.Option(envvar="TRADEWIND_TOKEN", help="with the scope ops; default: a development token")
        ] = None,
    ) -> None:
        """Run every invariant on what has changed on a running platform since yesterday. Exit status 1 when one is
        broken."""
        settings = settings_or_exit()
        base = url or settings.public_url
        token = token or issue_development_token(settings.required_secret(), "admin")
        try:
            broken = asyncio.run(_verify(base, token, everything))
        except (httpx.TransportError, Refused) as error:
            console.print(unreachable(base, error), style="red", soft_wrap=True)
            raise typer.Exit(2) from None
        for name, rows in broken.items():
            console.print(f"[red]broken[/red] {name}: {rows}", soft_wrap=True)
        if broken:
            raise typer.Exit(1)
        console.print("verify: clean")


async def _verify(base: str, token: str, everything: bool) -> dict[str, Any]:
    async with Api(base, token, patience=3) as api:
        return await broken_invariants(api, "everything" if everything else "last_day")


async def broken_invariants(api: Api, of: str = "everything") -> dict[str, Any]:
    """{service.invariant: rows} of all that are broken."""
    broken: dict[str, Any] = {}
    for service in TARGETS:
        found = await api.get(f"/v1/ops/{service}/verify", of=of)
        broken |= {f"{service}.{name}": rows for name, rows in found["violations"].items()}
        parked = (await api.get(f"/v1/ops/{service}/parked", limit=5))["items"]
        if parked:
            broken[f"{service}.parked_events"] = [f"{row['id']} {row['type']}: {row['error']}" for row in parked]
    broken |= await _orders_reached_inventory(api)
    return broken


async def _orders_reached_inventory(api: Api) -> dict[str, Any]:
    """Every order that was placed has a reservation, by the counts of both services' own tables."""
    placed = await api.get("/v1/orders/totals")
    reservations = await api.get("/v1/reservations/totals")
    if placed["placed_orders"] > reservations["orders"]:
        return {"placed_reached_inventory": [{"placed": placed["placed_orders"], "reached": reservations["orders"]}]}
    return {}
