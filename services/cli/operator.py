"""What `tradewind parked` and `tradewind tasks` share: their options, the API of a platform, and its lists."""

import asyncio
import getpass
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Annotated, Any

import httpx
import typer
from rich.console import Console

from libs.http.auth import issue_development_token
from libs.runtime import Settings, settings_or_exit
from services.__main__ import TARGETS
from services.cli.client import Api, Refused, unreachable

console = Console(highlight=False)

Ids = Annotated[list[int], typer.Argument(metavar="ID...", help="as `list` prints them")]
One = Annotated[str | None, typer.Option("--service", "-s", help="only this service's; default: every service")]
Whose = Annotated[str, typer.Option("--service", "-s", help="whose it is: ids belong to one service")]
AsJson = Annotated[bool, typer.Option("--json", help="as JSON, for programs")]
Url = Annotated[str | None, typer.Option(help="the platform; default: the one of this folder")]
Token = Annotated[
    str | None, typer.Option(envvar="TRADEWIND_TOKEN", help="with the scope ops; default: a development token")
]


def services_of(service: str | None) -> list[str]:
    if service is None:
        return list(TARGETS)
    return [required(service)]


def required(service: str | None) -> str:
    if service is None:
        raise typer.BadParameter("an id belongs to one service: say --service")
    if service not in TARGETS:
        raise typer.BadParameter(f"there is no service {service}; services: {', '.join(TARGETS)}")
    return service


def run(url: str | None, token: str | None, work: Callable[[Api], Awaitable[Any]]) -> Any:
    """What `work` returns. Exit status 2 when the platform does not answer or refuses."""
    settings = settings_or_exit()
    base = url or settings.public_url

    async def called() -> Any:
        async with Api(base, token or _operator_token(settings), patience=3) as api:
            return await work(api)

    try:
        return asyncio.run(called())
    except (httpx.TransportError, Refused) as error:
        Console(stderr=True).print(unreachable(base, error), style="red", soft_wrap=True, highlight=False)
        raise typer.Exit(2) from None


def _operator_token(settings: Settings) -> str:
    """Under the name of who sits here: the record of what was discarded should name a person."""
    name = "admin"
    with suppress(OSError, KeyError):  # a container's user may have no name
        name = getpass.getuser()
    return issue_development_token(settings.required_secret(), "admin", subject=f"cli:{name}", hours=1)


async def listing(
    api: Api, what: str, services: list[str], filters: Mapping[str, str | None], *, missing_ok: bool = False
) -> list[dict[str, Any]]:
    """Rows of /v1/ops/{service}/{what}, each with its service. `missing_ok`: not every service has that address."""
    rows: list[dict[str, Any]] = []
    for service in services:
        try:
            found = await api.pages(f"/v1/ops/{service}/{what}", **filters)
        except Refused as refused:
            if refused.status != 404 or not missing_ok:
                raise
            continue
        rows += [{"service": service, **row} for row in found]
    return rows


def plain(text: str) -> str:
    """A message may look like rich's markup."""
    return text.replace("[", r"\[")
