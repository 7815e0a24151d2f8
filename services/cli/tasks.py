"""`tradewind tasks …`: what services ask of the world outside, over the REST API of a platform (scope `ops`)."""

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

Kind = Annotated[str | None, typer.Option(help="like logistics.book_label")]
State = Annotated[str, typer.Option(help="queued, running, unknown, done, dead or discarded")]


def register(app: typer.Typer) -> None:
    commands = typer.Typer(
        no_args_is_help=True, help="Calls to the world outside; those that are dead wait for a person."
    )
    app.add_typer(commands, name="tasks")

    @commands.command("list")
    def list_command(
        service: One = None,
        state: State = "dead",
        kind: Kind = None,
        key: Annotated[str | None, typer.Option(help="tasks of one key are done in their order")] = None,
        as_json: AsJson = False,
        url: Url = None,
        token: Token = None,
    ) -> None:
        """Tasks of one state, oldest first, service by service. Personal data is not shown."""
        found = run(url, token, lambda api: _tasks(api, services_of(service), state=state, kind=kind, key=key))
        if as_json:
            typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        elif found:
            console.print(_table(found))
        else:
            console.print(f"tasks: none is {state}")

    @commands.command("replay")
    def replay_command(
        ids: Annotated[list[int] | None, typer.Argument(metavar="[ID...]", help="of one --service")] = None,
        service: One = None,
        kind: Kind = None,
        every: Annotated[
            bool, typer.Option("--all", help="every dead one, of --service and --kind if they are said")
        ] = False,
        url: Url = None,
        token: Token = None,
    ) -> None:
        """Try dead tasks again, once their cause is removed. What may have happened is looked up first. Exit status 1
        when one was not dead."""
        if bool(ids) == every:
            raise typer.BadParameter("say which: ids, or --all")
        if ids:
            required(service)

        async def work(api: Api) -> bool:
            chosen = [(str(service), each) for each in ids or ()]
            if every:
                found = await _tasks(api, services_of(service), state="dead", kind=kind)
                chosen = [(row["service"], row["id"]) for row in found]
            return all([await _ask(api, name, each, "replay", None) for name, each in chosen])

        if not run(url, token, work):
            raise typer.Exit(1)

    @commands.command("discard")
    def discard_command(
        ids: Ids,
        service: Whose,
        reason: Annotated[str, typer.Option(help="why it is given up; it stays on record")],
        url: Url = None,
        token: Token = None,
    ) -> None:
        """Give tasks up; later ones of their keys go on. Exit status 1 when one was done, or runs now."""
        name = required(service)

        async def work(api: Api) -> bool:
            return all([await _ask(api, name, each, "discard", {"reason": reason}) for each in ids])

        if not run(url, token, work):
            raise typer.Exit(1)


async def _tasks(api: Api, services: list[str], **filters: str | None) -> list[dict[str, Any]]:
    """Only some services have tasks: others have no such address."""
    return await listing(api, "tasks", services, filters, missing_ok=True)


def _table(rows: list[dict[str, Any]]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("service", "id", "due", "kind", "key", "tries", "error"):
        table.add_column(name, no_wrap=name in ("service", "id"), overflow="fold")
    for row in rows:
        what = f"discarded by {row['resolved_by']}: {row['reason']}" if row["reason"] else row["error"] or ""
        cells = (row["service"], str(row["id"]), row["due"][:19], row["kind"], row["key"], str(row["attempts"]), what)
        table.add_row(*map(plain, cells))
    return table


async def _ask(api: Api, service: str, task_id: int, what: str, body: Any) -> bool:
    try:
        found = await api.post(f"/v1/ops/{service}/tasks/{task_id}/{what}", body)
    except Refused as refused:
        if refused.status != 404:
            raise
        console.print(f"[red]nothing to {what}[/red] {service} {task_id}")
        return False
    console.print(plain(f"{what}: {service} {task_id}, {found['kind']} of {found['key']}"), soft_wrap=True)
    return True
