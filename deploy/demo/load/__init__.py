"""`tradewind load online-retail FILE`: a real retailer's file, fed through the public API."""

import asyncio
from pathlib import Path
from typing import Annotated

import httpx
import orjson
import typer
from rich.console import Console

from deploy.demo.load.books import Books
from deploy.demo.load.days import Loading, Opening
from deploy.demo.load.report import Report
from libs.http.auth import issue_development_token
from libs.runtime import settings_or_exit
from services.cli.client import Api, Refused, unreachable
from services.cli.verify import broken_invariants

console = Console(stderr=True, highlight=False)


def register(app: typer.Typer) -> None:
    commands = typer.Typer(no_args_is_help=True, help="Feed a retailer's file through the public API.")
    app.add_typer(commands, name="load")

    @commands.callback()
    def load() -> None:
        """Feed a retailer's file through the public API."""

    @commands.command("online-retail")
    def online_retail(
        file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV, gzipped CSV or XLSX")],
        opening_stock: Annotated[str, typer.Option(help="all, or weeks:N for what the first N weeks sell")] = "all",
        speed: Annotated[float | None, typer.Option(help="N times as fast as it was; full speed when absent")] = None,
        limit_orders: Annotated[int | None, typer.Option(min=1, help="stop after so many orders")] = None,
        report: Annotated[Path | None, typer.Option(help="write the reconciliation as JSON")] = None,
        url: Annotated[str | None, typer.Option(help="the platform; default: the one on TRADEWIND_PORT")] = None,
    ) -> None:
        """Products, prices, opening stock, then every document in time order; at the end a reconciliation. Running it
        again changes nothing. Exit status 1 when what the services hold does not match the file."""
        settings = settings_or_exit()
        base = url or settings.public_url
        secret = settings.required_secret()
        try:
            opening = Opening.parse(opening_stock)
            found = asyncio.run(_run(base, secret, file, opening, speed, limit_orders))
        except (Refused, httpx.TransportError) as error:
            console.print(f"load: {unreachable(base, error)}", style="red", soft_wrap=True)
            raise typer.Exit(2) from None
        except ValueError as error:
            console.print(f"load: {error}", style="red", soft_wrap=True)
            raise typer.Exit(2) from None
        found.show(Console(highlight=False))
        if report:
            report.write_bytes(orjson.dumps(found.as_dict(), option=orjson.OPT_INDENT_2))
        if not found.matches:
            raise typer.Exit(1)


async def _run(
    base: str, secret: str, file: Path, opening: Opening, speed: float | None, limit_orders: int | None
) -> Report:
    console.print(f"load: reading {file.name}")
    books = await asyncio.to_thread(Books.read, file, limit_orders)
    token = issue_development_token(secret, "admin")
    async with Api(base, token, patience=5) as api:  # fail at once when nothing is there at all
        await api.get("/v1/warehouses")
    async with Api(base, token) as api:
        loading = Loading(api, books, secret, console)
        await loading.run(opening, speed)
        return await loading.reconcile(await broken_invariants(api))
