"""`tradewind republish`: a service tells again how what it owns is now, for those that have not heard of it."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Annotated

import asyncpg
import typer
from rich.console import Console

from libs.db import Database
from libs.messaging.republish import State, republish
from libs.runtime import Service, settings_or_exit
from services.__main__ import TARGETS, load
from services.cli.places import Refused, dsn_of, places, service_named

console = Console(highlight=False)


def register(app: typer.Typer) -> None:
    @app.command("republish")
    def republish_state(
        service: Annotated[str, typer.Option("--service", "-s", help="whose state is told")],
        only: Annotated[str | None, typer.Option("--state", help="products, prices, …; default: all it has")] = None,
        after: Annotated[str, typer.Option(help="go on behind this key, which an earlier run has printed")] = "",
        rate: Annotated[float, typer.Option(min=1, help="events a second at most")] = 500,
    ) -> None:
        """Tell what a service owns again, as it is now: for a service that is new or has lost what it had heard, from a
        topic that no longer has it. All services may go on meanwhile; those that know it change nothing, and no partner
        hears of it. The service's own process publishes it. Ended half way, go on with --after, or begin anew. Exit
        status 2 when it cannot be done."""
        try:
            found = choose(service, only, after)
            done = asyncio.run(_run(found, load(service), after, rate))
        except Refused as error:
            console.print(f"republish: {error}", style="red", markup=False, soft_wrap=True)
            raise typer.Exit(2) from None
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            console.print(f"republish: {error!r}", style="red", markup=False, soft_wrap=True)
            raise typer.Exit(2) from None
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(done.items()))
        console.print(f"republish: told {kinds or 'nothing'}", soft_wrap=True)


def choose(name: str, only: str | None, after: str) -> Sequence[State]:
    """The states of a service that are meant."""
    states = service_named(name).states
    if not states:
        able = ", ".join(name for name in TARGETS if load(name).states)
        raise Refused(f"{name} owns nothing that others keep; services that do: {able}")
    found = [state for state in states if only in (None, state.name)]
    if not found:
        raise Refused(f"{name} has no {only}; it has {', '.join(state.name for state in states)}")
    if after and len(found) > 1:
        raise Refused("a key is of one state: say --state")
    return found


async def _run(states: Sequence[State], service: Service, after: str, rate: float) -> Counter[str]:
    done: Counter[str] = Counter()
    async with places(settings_or_exit()) as (settings, dsn):
        database = Database(
            dsn_of(settings, dsn, service.name), service.name, pool_size=1, name=f"tradewind-{service.name}-republish"
        )
        try:
            for state in states:
                done += await republish(database, state, rate=rate, after=after, progress=_progress(state))
        finally:
            await database.close()
    return done


def _progress(state: State) -> Callable[[str, int], None]:
    def say(last: str, events: int) -> None:
        typer.echo(f"republish: {events} events; to go on from here: --state {state.name} --after '{last}'")

    return say
