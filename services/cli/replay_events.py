"""`tradewind replay-events`: rebuild what a service keeps of others' data, from their events in the log."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import asyncpg
import typer
from rich.console import Console
from rich.table import Table

from libs.db import Database
from libs.db.migrations import service_dsn
from libs.messaging import postgres as bus
from libs.messaging.replay import NotAReplica, Rebuilt, Replica, rebuild
from libs.runtime import Service, settings_or_exit
from services.__main__ import TARGETS, load
from services.cli.places import Refused, broker_of, dsn_of, places, service_named

console = Console(highlight=False)
STEP = 10_000


def register(app: typer.Typer) -> None:
    @app.command("replay-events")
    def replay_events(
        service: Annotated[str, typer.Option("--service", "-s", help="whose replicas are rebuilt")],
        since: Annotated[str, typer.Option("--from", help="2026-11-01, or 2026-11-01T08:30:00Z; UTC unless it says")],
        topic: Annotated[str | None, typer.Option(help="only the replicas that this topic feeds")] = None,
        types: Annotated[str | None, typer.Option(help="only the replicas that these feed: product.changed,…")] = None,
    ) -> None:
        """Read events from the log again, and put right what the service keeps of others' data. The service goes on
        meanwhile. Its other handlers (orders, stock, money) never run twice: asking for one is refused. On the database
        and broker of the environment, else on those of this folder. Exit status 2 when it cannot be done."""
        try:
            found, moment = service_named(service), _moment(since)
            replicas = choose(found, topic, [kind.strip() for kind in types.split(",")] if types else None)
            done = asyncio.run(_run(found, replicas, moment))
        except (Refused, NotAReplica) as error:
            console.print(f"replay-events: {error}", style="red", markup=False, soft_wrap=True)
            raise typer.Exit(2) from None
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            console.print(f"replay-events: {error!r}; nothing was changed", style="red", markup=False, soft_wrap=True)
            raise typer.Exit(2) from None
        _show(found, done)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(f"--from {text}: a date or a time like 2026-11-01T08:30:00Z") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def choose(service: Service, topic: str | None, types: Sequence[str] | None) -> list[Replica]:
    """The service's replicas that the topic and types feed. All events of a replica go together: from some of them it
    would come out wrong. Refused for a handler that keeps no replica, by its name."""
    if not service.replicas:
        raise Refused(
            f"{service.name} has no such replica, nor any other: it keeps nothing of others' data; "
            f"services with replicas: {', '.join(name for name in TARGETS if load(name).replicas)}"
        )
    handled = {event.TYPE: handler for event, handler in service.handlers.items()}
    kept = {event.TYPE for replica in service.replicas for event in replica.keepers}
    for kind in types or ():
        if kind not in handled:
            raise Refused(f"{service.name} does not handle {kind}")
        if kind not in kept:
            name = f"{handled[kind].__module__}.{handled[kind].__qualname__}"
            raise Refused(f"{kind} is handled by {name}, which keeps no replica: it must not be applied twice")
    chosen = [
        replica
        for replica in service.replicas
        if any(
            (types is None or event.TYPE in types) and (topic is None or topic == event.TOPIC)
            for event in replica.keepers
        )
    ]
    if not chosen:
        fed = sorted({event.TOPIC for replica in service.replicas for event in replica.keepers})
        raise Refused(f"{service.name} has no such replica; topics that feed one: {', '.join(fed) or 'none'}")
    return chosen


async def _run(service: Service, replicas: Sequence[Replica], moment: datetime) -> Rebuilt:
    async with places(settings_or_exit()) as (settings, dsn):
        secret = settings.required_secret()
        own = dsn_of(settings, dsn, service.name)
        database = Database(
            own, service.name,
            pool_size=1, name=f"tradewind-{service.name}-replay", generic_plans=True,
        )  # fmt: skip
        log = Database(service_dsn(dsn, bus.SCHEMA, secret), bus.SCHEMA, pool_size=1, name="tradewind-replay-bus")
        broker = broker_of(settings, log, "tradewind-replay")
        events = {event.TYPE: event for replica in replicas for event in replica.keepers}
        said = 0

        def progress(done: Rebuilt) -> None:
            nonlocal said
            if done.events.total() - said >= STEP:
                said = done.events.total()
                console.print(f"replay-events: {said} events")

        history = broker.history(sorted({event.TOPIC for event in events.values()}), list(events), moment)
        try:
            return await rebuild(database, service.metadata, replicas, history, progress)
        finally:
            await database.close()
            await log.close()


def _show(service: Service, done: Rebuilt) -> None:
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(done.events.items()))
    console.print(f"replay-events: {kinds or 'no event'} since then", soft_wrap=True)
    if done.unreadable:
        console.print(f"replay-events: {done.unreadable} events that no model reads (see the log)")
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in (f"{service.name}'s replica", "rows put right", "rows left, not in the log since then"):
        table.add_column(name, justify="left" if name.endswith("replica") else "right")
    for name in done.changed:
        table.add_row(name, str(done.changed[name]), str(done.kept[name]))
    console.print(table)
