"""What the commands after a restore refuse, for it would lose events or do things twice."""

from datetime import timedelta

import pytest
import typer

from libs.clock import now
from libs.db import Database
from libs.db.migrations import provision, service_dsn
from libs.messaging import postgres as bus
from services.cli.places import Refused
from services.cli.restored import still_at, young_enough
from tests.databases import SECRET, Databases


async def test_databases_that_have_gone_on_are_not_set_back(databases: Databases) -> None:
    """A second time, hours after the services were started again; or on the server that was to be replaced. Consumers
    would be put behind events that they have not read."""
    dsn = await databases.migrated("integration")
    await provision(dsn, ["integration"], SECRET, {bus.SCHEMA: bus.DDL})
    at = now()
    await still_at(dsn, at)
    database = Database(service_dsn(dsn, "integration", SECRET), "integration")
    columns = "position, event_id, topic, key, type, version, time, payload, recorded_at, number"
    for position, minutes in enumerate((-9, -1), 1):
        await database.fetch(
            f"""insert into event ({columns})
                select $1, gen_random_uuid(), 'order.events', 'k', 'order.placed', 1, now(), '{{}}', $2, $1""",
            position, at + timedelta(minutes=minutes),
        )  # fmt: skip
    await still_at(dsn, at)
    with pytest.raises(Refused, match="Is this the restored server"):
        await still_at(dsn, at - timedelta(minutes=2))
    await database.close()


def test_what_nobody_knows_to_be_applied_is_not_sent_again() -> None:
    assert young_enough(found := now() - timedelta(days=29)) == found
    with pytest.raises(typer.BadParameter, match="of older events nobody knows"):
        young_enough(now() - timedelta(days=31))
