"""`tradewind doctor` on a healthy platform, and on one in which one thing after the other is broken for real."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from libs.clock import new_id, now
from libs.db.migrations import head, role_of, service_dsn
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import INSERT, columns_of
from services.__main__ import load
from services.cli.doctor import events
from tests.databases import SECRET
from tests.running import Running
from tests.system.test_operating import activated, forget, publish, tradewind

HOUR = timedelta(hours=1)


class Doctor:
    """`told`: the environment of the platform."""

    def __init__(self, told: dict[str, str]) -> None:
        self.told = told

    async def look(self, **changes: str) -> tuple[int, dict[str, Any]]:
        """(exit status, the checks by name)."""
        status, said = await tradewind("doctor", "--json", **self.told | changes)
        found = json.loads(said)
        assert found["status"] == status
        return status, {each["check"]: each for each in found["checks"]}

    async def wrong(self, **changes: str) -> dict[str, list[str]]:
        """What is wrong by check: nothing else is."""
        _, checks = await self.look(**changes)
        return {
            name: [found["what"] for found in check["findings"] if found["severity"] == "wrong"]
            for name, check in checks.items()
            if any(found["severity"] == "wrong" for found in check["findings"])
        }


@pytest.fixture
def doctor(platform: Running) -> Doctor:
    settings = platform.process.settings
    told = {"DATABASE_URL": platform.dsn, "SECRET": SECRET, "PORT": str(platform.process.port), "DATA": settings.data}
    return Doctor({f"TRADEWIND_{name}": str(value) for name, value in told.items()})


@pytest.fixture
async def admin(platform: Running) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(platform.dsn)
    yield connection
    await connection.close()


@pytest.fixture(autouse=True)
def nothing_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that no process knows is a finding."""
    monkeypatch.delenv("TRADEWIND_DATA_SETS", raising=False)


async def test_a_healthy_platform_has_nothing(platform: Running, doctor: Doctor) -> None:
    status, checks = await doctor.look()
    assert status == 0, checks
    assert [name for name, check in checks.items() if check["outcome"] != "made" or check["findings"]] == []
    assert {"roles", "schemas", "lag", "outbox", "parked", "tasks", "jobs", "clock", "disk", "keys"} <= checks.keys()
    code, said = await tradewind("doctor", **doctor.told)
    assert (code, "nothing is wrong" in said) == (0, True), said


async def test_an_event_is_parked(platform: Running, doctor: Doctor) -> None:
    broken = Envelope("catalog.events", str(new_id()), "product.activated", "{}")
    await publish(platform, broken)
    found = (await doctor.wrong())["parked"]
    assert [line.partition(":")[0] for line in found] == ["pricing", "order", "logistics"]
    code, said = await tradewind("doctor", **doctor.told)
    assert code == 1
    (line,) = [line for line in said.splitlines() if "order: 1 events of 1 keys are parked" in line]
    assert "wait behind them" in line
    assert "tradewind parked list --service order" in line
    assert "deploy/runbooks/parked-events.md" in line
    for service in ("pricing", "order", "logistics"):
        _, listed = await tradewind("parked", "list", "-s", service, "--json", "--url", str(platform.client.base_url))
        (row,) = json.loads(listed)
        gone = f"/v1/ops/{service}/parked/{row['id']}/discard"
        assert (await platform.client.post(gone, json={"reason": "no JSON"})).is_success
    await forget(platform, broken)
    assert await doctor.wrong() == {}


async def test_what_a_role_lacks_and_what_it_has_too_much(doctor: Doctor, admin: asyncpg.Connection) -> None:
    """What it says to do mends it."""
    role = role_of(doctor.told["TRADEWIND_DATABASE_URL"], "order")
    await admin.execute(f'revoke update on "order".orders from "{role}"')
    await admin.execute(f'grant usage on schema pricing to "{role}"')
    _, checks = await doctor.look()
    lacks, sees = checks["roles"]["findings"]
    assert lacks["what"] == f"the role {role} lacks UPDATE on order.orders"
    assert sees["what"] == f"the role {role} sees the schema pricing, which is not its own"
    for finding in (lacks, sees):
        await admin.execute(finding["do"])
    assert await doctor.wrong() == {}


async def test_the_secret_is_another_one(doctor: Doctor) -> None:
    found = await doctor.wrong(TRADEWIND_SECRET="another-secret-that-is-as-long-as-the-first")
    assert len(found["roles"]) == 8
    assert all("does not get in with our password" in line for line in found["roles"])


async def test_a_schema_is_behind_or_ahead(doctor: Doctor, admin: asyncpg.Connection) -> None:
    newest = head(load("support").owned.histories[1])

    async def has(version: str) -> None:
        await admin.execute("update support.alembic_version set version_num = $1", version)

    try:
        await has("0001")
        (line,) = (await doctor.wrong())["schemas"]
        assert line == f"the schema support is behind: services.support 0001 (code: {newest})"
        await has("9999")
        status, checks = await doctor.look()
        (found,) = checks["schemas"]["findings"]
        assert (status, found["severity"], "support is ahead" in found["what"]) == (0, "notice", True)
    finally:
        await has(str(newest))
    assert await doctor.wrong() == {}


async def test_events_wait_in_an_outbox_and_in_the_log(
    platform: Running, doctor: Doctor, admin: asyncpg.Connection
) -> None:
    """Somebody holds the relay's lease, then the place of a consumer."""
    old = replace(activated(new_id(), 1, f"LATE-{new_id().hex[-8:]}".upper()), time=now() - HOUR)
    async with admin.transaction():
        await admin.execute("select 1 from catalog.relay_lease for update")
        async with platform.member("catalog").database.transaction() as tx:
            await tx.execute(INSERT, *columns_of([old]))
        found = await doctor.wrong()
        assert found == {"outbox": ["catalog: 1 events wait to be published, the oldest for 60 min"]}
    holding = await asyncpg.connect(platform.dsn)
    transaction = holding.transaction()
    await transaction.start()
    try:
        where = "consumer_group = 'support' and topic = 'order.events'"
        await holding.execute(f"select 1 from bus.cursor where {where} for update")
        late = replace(old, id=new_id(), topic="order.events", type="order.unheard_of")
        async with platform.process.members[0].background.transaction() as tx:
            await platform.process.broker.publish(tx, [late])
        (line,) = (await doctor.wrong())["lag"]
        assert line == "support is 1 events of order.events behind, the oldest has waited for 60 min"
    finally:
        await transaction.rollback()
        await holding.close()
    await platform.settled()
    await forget(platform, late)
    assert await doctor.wrong() == {}


async def test_tasks_are_dead_late_and_lost(doctor: Doctor, admin: asyncpg.Connection) -> None:
    insert = """insert into logistics.task (kind, key, reference, state, payload, due, ended_at, holder, lease_until)
        values ($1, 'doctor', $1, $2, '{}', now() + $3, $4, $5, $6)"""
    await admin.execute(insert, "t.dead", "dead", -HOUR, now(), None, None)
    await admin.execute(insert, "t.late", "unknown", -HOUR, None, None, None)
    await admin.execute(insert, "t.lost", "running", -HOUR, None, new_id(), now() - HOUR)
    found = (await doctor.wrong())["tasks"]
    assert found == [
        "logistics: 1 t.dead are dead",
        "logistics: a t.late has been due for 60 min",
        "logistics: 1 t.lost were taken and not ended, the first 60 min too late",
    ]
    await admin.execute("delete from logistics.task where key = 'doctor'")
    assert await doctor.wrong() == {}


async def test_a_job_does_not_run(doctor: Doctor, admin: asyncpg.Connection) -> None:
    await admin.execute(
        """insert into pricing.job_lease values ('prune', 'gone:1', 1, now() - interval '2 days')
           on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at"""
    )
    (line,) = (await doctor.wrong())["jobs"]
    assert line == "pricing: jobs have not run for too long: prune (2 d, last by gone:1)"
    await admin.execute("delete from pricing.job_lease where name = 'prune'")
    assert await doctor.wrong() == {}


async def test_a_key_is_replaced_and_a_key_is_lost(
    platform: Running, doctor: Doctor, admin: asyncpg.Connection
) -> None:
    hook = {"url": "https://example.com/hook", "types": ["order.shipped"]}
    answer = await platform.client.post("/v1/webhooks", json=hook)
    made = answer.json()["id"]
    newer = {"TRADEWIND_SECRETS_KEYS": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="}
    status, checks = await doctor.look(**newer)
    sealed = [each for each in checks["keys"]["findings"] if "webhook_secret" in each["what"]]
    assert (status, [each["severity"] for each in sealed]) == (0, ["notice"])
    change = "update integration.webhook_secret set sealed = overlay(sealed placing $1 from 2) where webhook_id = $2"
    before = await admin.fetchval(
        "select substr(sealed, 2, 4) from integration.webhook_secret where webhook_id = $1", made
    )
    await admin.execute(change, b"\xff\xff\xff\xff", made)
    assert (await doctor.wrong())["keys"] == ["integration.webhook_secret.sealed: no key of ours opens 1 values"]
    await admin.execute(change, before, made)
    seen = {"If-Match": answer.headers["ETag"]}
    assert (await platform.client.delete(f"/v1/webhooks/{made}", headers=seen)).is_success
    assert await doctor.wrong() == {}


async def test_an_api_key_ends_soon(platform: Running, doctor: Doctor, admin: asyncpg.Connection) -> None:
    made = await platform.client.post("/v1/api-keys", json={"name": "Doctor's", "scopes": ["inventory:read"]})
    assert made.is_success, made.text
    await admin.execute(
        "update integration.api_key set expires_at = now() + interval '3 days' where name = 'Doctor''s'"
    )
    status, checks = await doctor.look()
    (found,) = checks["keys"]["findings"]
    assert (status, found["severity"], found["runbook"]) == (0, "notice", "api-key-expiring")
    assert "the API key Doctor's" in found["what"]
    await admin.execute("update integration.api_key set revoked_at = now() where name = 'Doctor''s'")
    assert (await doctor.look())[1]["keys"]["findings"] == []


async def test_the_platform_does_not_run(doctor: Doctor) -> None:
    (line,) = (await doctor.wrong(TRADEWIND_PORT="9"))["processes"]
    assert line == "tradewind does not answer at http://127.0.0.1:9 (ConnectError)"


async def test_a_check_that_cannot_be_made_says_so_and_the_others_go_on(
    doctor: Doctor, admin: asyncpg.Connection
) -> None:
    """Somebody has locked a table; and a user that may see nothing of the services."""
    async with admin.transaction():
        await admin.execute("lock table support.parked_event")
        code, said = await tradewind("doctor", "--json", "--seconds", "3", **doctor.told)
    checks = {each["check"]: each for each in json.loads(said)["checks"]}
    assert (code, checks["parked"]["outcome"]) == (2, "not made")
    assert "no answer within 3 s" in checks["parked"]["findings"][0]["what"]
    assert checks["tasks"]["outcome"] == checks["jobs"]["outcome"] == "made"

    await admin.execute("create role doctor_reader login password 'x'")
    other = doctor.told["TRADEWIND_DATABASE_URL"].replace("tradewind:", "doctor_reader:", 1)
    user, _, rest = other.partition("@")
    try:
        status, checks = await doctor.look(TRADEWIND_DATABASE_URL=f"{user.rpartition(':')[0]}:x@{rest}")
        assert status == 2
        assert checks["outbox"]["outcome"] == "not made"
        assert "permission denied" in checks["outbox"]["findings"][0]["what"]
        assert "may read the services' tables" in checks["outbox"]["findings"][0]["do"]
        assert checks["connections"]["outcome"] == "made"
    finally:
        await admin.execute("drop role doctor_reader")


async def test_a_member_with_its_own_role_is_looked_at_alone(platform: Running, doctor: Doctor) -> None:
    """What other services have is neither seen nor missed. Of Kafka it says that none answers."""
    own = {"TRADEWIND_DATABASE_PREPARED": "1", "TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_BOOTSTRAP": "127.0.0.1:9"}
    now_and_then = [service_dsn(platform.dsn, "support", secret) for secret in ("not yet", SECRET)]
    for url in (now_and_then[1], "\n".join(now_and_then)):
        _, checks = await doctor.look(**own, TRADEWIND_DATABASE_URL=url)
        not_good = {name for name, check in checks.items() if check["outcome"] != "made" or check["findings"]}
        assert not_good == {"broker", "lag"}, checks
    _, checks = await doctor.look(**own)
    (found,) = checks["database"]["findings"]
    assert found["what"] == "the database's user is no role of a service"


async def test_every_place_in_the_log_is_asked_for(admin: asyncpg.Connection) -> None:
    places = await admin.fetch("select consumer_group, topic from bus.cursor order by 1, 2")
    heard = sorted((name, topic) for name, topics in events.heard().items() for topic in topics)
    assert heard == [tuple(place) for place in places]
