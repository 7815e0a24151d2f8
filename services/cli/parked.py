"""`tradewind parked …`: the events that wait for a person, over the REST API of a running platform (scope `ops`)."""

import asyncio
import getpass
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Annotated, Any

import httpx
import orjson
import typer
from rich.console import Console
from rich.table import Table

from libs.http.auth import issue_development_token
from libs.runtime import Settings
from services.__main__ import TARGETS
from services.cli.client import Api, Refused, unreachable

console = Console(highlight=False)
PAGE = 200

Ids = Annotated[list[int], typer.Argument(metavar="ID...", help="as `parked list` prints them")]
One = Annotated[str | None, typer.Option("--service", "-s", help="only this service's; default: every service")]
Whose = Annotated[str, typer.Option("--service", "-s", help="whose parked event it is: ids belong to one service")]
Topic = Annotated[str | None, typer.Option(help="like order.events")]
Key = Annotated[str | None, typer.Option(help="the aggregate's id; events of one key wait for each other")]
AsJson = Annotated[bool, typer.Option("--json", help="as JSON, for programs")]
Url = Annotated[str | None, typer.Option(help="the platform; default: the one of this folder")]
Token = Annotated[
    str | None, typer.Option(envvar="TRADEWIND_TOKEN", help="with the scope ops; default: a development token")
]


def register(app: typer.Typer) -> None:
    commands = typer.Typer(no_args_is_help=True, help="Events that could not be applied and wait for a person.")
    app.add_typer(commands, name="parked")

    @commands.command("list")
    def list_command(
        service: One = None,
        status: Annotated[str, typer.Option(help="parked, replayed or discarded")] = "parked",
        topic: Topic = None,
        key: Key = None,
        type: Annotated[str | None, typer.Option(help="like order.placed")] = None,
        as_json: AsJson = False,
        url: Url = None,
        token: Token = None,
    ) -> None:
        """What waits, oldest first, service by service; with --status discarded, what was given up, by whom and why."""
        filters = {"status": status, "topic": topic, "key": key, "type": type}
        found = _run(url, token, lambda api: _listing(api, _services(service), **filters))
        if as_json:
            typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        elif found:
            console.print(_table(found))
        else:
            console.print(f"parked: no event is {status}")

    @commands.command("show")
    def show_command(event_id: int, service: Whose, url: Url = None, token: Token = None) -> None:
        """One event as JSON: its whole envelope, and the error."""
        found = _run(url, token, lambda api: api.get(f"/v1/ops/{_required(service)}/parked/{event_id}"))
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))

    @commands.command("replay")
    def replay_command(
        ids: Annotated[
            list[int] | None, typer.Argument(metavar="[ID...]", help="replays the keys of these, of one --service")
        ] = None,
        service: One = None,
        topic: Topic = None,
        key: Key = None,
        every: Annotated[bool, typer.Option("--all", help="every key that has one parked")] = False,
        url: Url = None,
        token: Token = None,
    ) -> None:
        """Apply parked events, once their cause is removed: by id, by --topic and --key, or --all. All events of a key
        are applied in their order, up to the first that fails again. Exit status 1 when one did."""
        if [bool(ids), bool(topic and key), every].count(True) != 1 or bool(topic) != bool(key):
            raise typer.BadParameter("say which: ids, or --topic and --key, or --all")
        if ids:
            _required(service)

        async def work(api: Api) -> bool:
            waiting = await _listing(api, _services(service), topic=topic, key=key)
            chosen = [row for row in waiting if not ids or row["id"] in ids]
            for missing in sorted(set(ids or ()) - {row["id"] for row in chosen}):
                console.print(f"[red]not parked[/red] {service} {missing}")
            keys = list(dict.fromkeys((row["service"], row["topic"], row["key"]) for row in chosen))
            if not keys and not ids:
                console.print("parked: nothing waits")
            done = [await _replay(api, *place) for place in keys]
            return all(done) and len(set(ids or ())) <= len(chosen)

        if not _run(url, token, work):
            raise typer.Exit(1)

    @commands.command("discard")
    def discard_command(
        ids: Ids,
        service: Whose,
        reason: Annotated[str, typer.Option(help="why it can never be applied; it stays on record")],
        url: Url = None,
        token: Token = None,
    ) -> None:
        """Give events up. Who did it and why stays on record (`parked list --status discarded`). What waits behind them
        goes on by `parked replay`. Exit status 1 when one was not parked."""
        name = _required(service)

        async def work(api: Api) -> bool:
            done = [await _discard(api, name, event_id, reason) for event_id in ids]
            return all(done)

        if not _run(url, token, work):
            raise typer.Exit(1)


def _services(service: str | None) -> list[str]:
    if service is None:
        return list(TARGETS)
    return [_required(service)]


def _required(service: str | None) -> str:
    if service is None:
        raise typer.BadParameter("an id belongs to one service: say --service")
    if service not in TARGETS:
        raise typer.BadParameter(f"there is no service {service}; services: {', '.join(TARGETS)}")
    return service


def _run(url: str | None, token: str | None, work: Callable[[Api], Awaitable[Any]]) -> Any:
    """What `work` returns. Exit status 2 when the platform does not answer or refuses."""
    settings = Settings()
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


async def _listing(api: Api, services: list[str], **filters: str | None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for service in services:
        after, page = 0, list[dict[str, Any]]([{}] * PAGE)
        while len(page) == PAGE:
            page = await api.get(f"/v1/ops/{service}/parked", limit=PAGE, after=after, **filters)
            found += [{"service": service, **row} for row in page]
            after = page[-1]["id"] if page else after
    return found


def _table(rows: list[dict[str, Any]]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("service", "id", "parked at", "type", "key", "cause", "error"):
        table.add_column(name, no_wrap=name in ("service", "id", "cause"), overflow="fold")
    for row in rows:
        first, *more = row["error"].splitlines() or [""]
        what = f"{first} (+{len(more)} lines: `tradewind parked show`)" if more else first
        if row["status"] != "parked":
            what = f"{row['status']} by {row['resolved_by']} at {row['resolved_at'][:19]}"
            what += f": {row['reason']}" if row["reason"] else ""
        cells = (row["service"], str(row["id"]), row["parked_at"][:19], row["type"], row["key"], row["cause"], what)
        table.add_row(*map(_plain, cells))
    return table


def _plain(text: str) -> str:
    """A message may look like rich's markup."""
    return text.replace("[", r"\[")


async def _replay(api: Api, service: str, topic: str, key: str) -> bool:
    answer = await api.post(f"/v1/ops/{service}/parked/replay", {"topic": topic, "key": key})
    where = _plain(f"{service} {topic} {key}: {answer['applied']} applied")
    if answer["error"] is None:
        console.print(f"[green]replayed[/green] {where}", soft_wrap=True)
        return True
    console.print(f"[red]failed again[/red] {where}, then {_plain(answer['error'])}", soft_wrap=True)
    return False


async def _discard(api: Api, service: str, event_id: int, reason: str) -> bool:
    try:
        gone = await api.post(f"/v1/ops/{service}/parked/{event_id}/discard", {"reason": reason})
    except Refused as refused:
        if refused.status != 404:
            raise
        console.print(f"[red]not parked[/red] {service} {event_id}")
        return False
    console.print(_plain(f"discarded {service} {event_id}, {gone['type']} of {gone['key']}"), soft_wrap=True)
    waiting = await api.get(f"/v1/ops/{service}/parked", topic=gone["topic"], key=gone["key"], limit=1)
    if waiting:
        again = f"tradewind parked replay --service {service} --topic {gone['topic']} --key {gone['key']}"
        console.print(_plain(f"  later events of its key wait: {again}"), soft_wrap=True)
    return True
