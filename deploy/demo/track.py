"""`tradewind track`: play the own carrier, and report on a parcel by its signed webhook."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import uuid4

import httpx
import orjson
import typer

from libs.http.auth import issue_development_token
from libs.runtime import settings_or_exit
from services.cli.client import Api, Refused, unreachable
from services.logistics.tracking import signature


def register(app: typer.Typer) -> None:
    @app.command()
    def track(
        tracking_number: str,
        status: Annotated[str, typer.Argument(help="PICKED_UP, DEPARTED, CUSTOMS, OUT, DELIVERED, RETURNED …")],
        url: Annotated[str | None, typer.Option(help="the platform; default: the one of this folder")] = None,
    ) -> None:
        """Report on a parcel as the own carrier would, by a signed webhook. Exit status 1 when the report was not taken
        (a number that nobody knows), 2 when the platform does not answer or refuses."""
        settings = settings_or_exit()
        base = url or settings.public_url
        try:
            answer = asyncio.run(report(base, settings.required_secret(), tracking_number, status))
        except (Refused, httpx.TransportError) as error:
            typer.echo(unreachable(base, error), err=True)
            raise typer.Exit(2) from None
        typer.echo(orjson.dumps(answer))
        refused = [item for item in answer["items"] if item.get("code")]
        for item in refused:
            typer.echo(f"track: {tracking_number} {status}: {item['detail']}", err=True)
        if refused:
            raise typer.Exit(1)


async def report(base: str, secret: str, tracking_number: str, status: str) -> Any:
    """The webhook's answer. Refused when the platform does not take it."""
    moment = datetime.now(UTC)
    body = orjson.dumps({"events": [{"tracking_number": tracking_number, "status": status, "at": moment.isoformat()}]})
    headers = signature.headers(signature.secret_of(secret, "own"), str(uuid4()), moment, body)
    headers["Content-Type"] = "application/json"
    async with Api(base, issue_development_token(secret, "system"), patience=5) as api:
        return await api.call("POST", "/v1/carriers/own/tracking", content=body, headers=headers)
