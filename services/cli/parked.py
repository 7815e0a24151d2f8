"""`tradewind parked …`: the events that wait for a person, over the REST API of a running platform (scope `ops`)."""

from typing import Annotated, Any

import orjson
import typer
from rich.table import Table

from services.cli.client import Api, Refused
from services.cli.operator import (
    AsJson,
    Ids,
    One,
    Token,
    Url,
    Whose,
    console,
    listing,
    plain,
    required,
    run,
    services_of,
)

Topic = Annotated[str | None, typer.Option(help="like order.events")]
Key = Annotated[str | None, typer.Option(help="the aggregate's id; events of one key wait for each other")]


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
        found = run(url, token, lambda api: listing(api, "parked", services_of(service), filters))
        if as_json:
            typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        elif found:
            console.print(_table(found))
        else:
            console.print(f"parked: no event is {status}")

    @commands.command("show")
    def show_command(event_id: int, service: Whose, url: Url = None, token: Token = None) -> None:
        """One event as JSON: its whole envelope, and the error."""
        found = run(url, token, lambda api: api.get(f"/v1/ops/{required(service)}/parked/{event_id}"))
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
            required(service)

        async def work(api: Api) -> bool:
            waiting = await listing(api, "parked", services_of(service), {"topic": topic, "key": key})
            chosen = [row for row in waiting if not ids or row["id"] in ids]
            for missing in sorted(set(ids or ()) - {row["id"] for row in chosen}):
                console.print(f"[red]not parked[/red] {service} {missing}")
            keys = list(dict.fromkeys((row["service"], row["topic"], row["key"]) for row in chosen))
            if not keys and not ids:
                console.print("parked: nothing waits")
            done = [await _replay(api, *place) for place in keys]
            return all(done) and len(set(ids or ())) <= len(chosen)

        if not run(url, token, work):
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
        name = required(service)

        async def work(api: Api) -> bool:
            done = [await _discard(api, name, event_id, reason) for event_id in ids]
            return all(done)

        if not run(url, token, work):
            raise typer.Exit(1)


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
        table.add_row(*map(plain, cells))
    return table


async def _replay(api: Api, service: str, topic: str, key: str) -> bool:
    answer = await api.post(f"/v1/ops/{service}/parked/replay", {"topic": topic, "key": key})
    where = plain(f"{service} {topic} {key}: {answer['applied']} applied")
    if answer["error"] is None:
        console.print(f"[green]replayed[/green] {where}", soft_wrap=True)
        return True
    console.print(f"[red]failed again[/red] {where}, then {plain(answer['error'])}", soft_wrap=True)
    return False


async def _discard(api: Api, service: str, event_id: int, reason: str) -> bool:
    try:
        gone = await api.post(f"/v1/ops/{service}/parked/{event_id}/discard", {"reason": reason})
    except Refused as refused:
        if refused.status != 404:
            raise
        console.print(f"[red]not parked[/red] {service} {event_id}")
        return False
    console.print(plain(f"discarded {service} {event_id}, {gone['type']} of {gone['key']}"), soft_wrap=True)
    waiting = await api.get(f"/v1/ops/{service}/parked", topic=gone["topic"], key=gone["key"], limit=1)
    if waiting["items"]:
        again = f"tradewind parked replay --service {service} --topic {gone['topic']} --key {gone['key']}"
        console.print(plain(f"  later events of its key wait: {again}"), soft_wrap=True)
    return True
