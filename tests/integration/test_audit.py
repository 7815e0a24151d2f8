"""Every privileged change is in the audit: who, what, before, after, from where."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import asyncpg
import httpx
import pytest

from libs import audit
from libs.audit.digests import SETTING
from libs.db import Database, Tx
from libs.http.auth import issue_development_token
from libs.runtime.member import Member
from libs.runtime.pruning import prune_table
from libs.secrets import vault_of
from libs.tasks import Caller, on_behalf_of
from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.gateways import gateway
from tests.running import Running, start
from tests.system.shop import Shop, eur, settled

Entry = dict[str, Any]
ANN = Caller("ann", ["operations"], "inventory:write", "create_warehouse", "192.0.2.1")
numbers = count(1)


@pytest.fixture
async def shop(platform: Running) -> Shop:
    shop = Shop(platform.client, SECRET)
    await shop.open()
    return shop


async def entries(client: httpx.AsyncClient, **wanted: Any) -> list[Entry]:
    answer = await client.get("/v1/audit", params={"limit": 200, **wanted})
    assert answer.status_code == 200, answer.text
    found: list[Entry] = answer.json()["items"]
    return found


async def warehouse(client: httpx.AsyncClient, **headers: str) -> httpx.Response:
    body = {"code": f"AUD-{next(numbers)}", "name": "Leipzig", "country": "DE", "kind": "own"}
    answer = await client.post("/v1/warehouses", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    return answer


async def every_row(member: Member) -> str:
    rows = await member.database.fetch("select audit_entry::text as row from audit_entry")
    return "\n".join(row["row"] for row in rows)


# -- one change


async def test_a_change_tells_who_what_before_after_and_from_where(platform: Running) -> None:
    made = await warehouse(platform.client)
    code = made.json()["code"]
    told = {"If-Match": made.headers["etag"], "X-Forwarded-For": "192.0.2.7", "User-Agent": "a page/1.0"}
    token = issue_development_token(SECRET, "supply_chain", subject="ann")
    answer = await platform.client.patch(
        f"/v1/warehouses/{code}", json={"name": "Halle"}, headers={**told, "Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 200, answer.text
    change, creation = await entries(platform.client, object_id=code)
    assert {name: change[name] for name in ("actor", "roles", "scope", "operation", "address", "agent", "service")} == {
        "actor": "ann", "roles": ["supply_chain"], "scope": "inventory:write", "operation": "change_warehouse",
        "address": "192.0.2.7", "agent": "a page/1.0", "service": "inventory",
    }  # fmt: skip
    assert change["trace_id"] == answer.headers["x-trace-id"]
    assert (change["object"], change["object_id"], change["action"]) == ("warehouse", code, "update")
    assert change["before"] == {"name": "Leipzig", "version": 1}
    assert change["after"] == {"name": "Halle", "version": 2}
    assert (creation["action"], creation["before"], creation["after"]["name"]) == ("insert", None, "Leipzig")
    assert abs(datetime.now(UTC) - datetime.fromisoformat(change["at"])) < timedelta(minutes=5)


async def test_behind_a_gateway_the_address_is_the_caller_s(databases: Databases, tmp_path) -> None:
    """The services are processes of their own, and hear it from the gateway. Those that are away are named, and what
    they have comes on a later page."""
    async with AsyncExitStack() as stack:
        running = await start(stack, await databases.migrated("inventory"), ["inventory"], tmp_path)
        nowhere = dict.fromkeys(TARGETS, "http://127.0.0.1:1")
        here = {**nowhere, "inventory": str(running.client.base_url)}
        client = await stack.enter_async_context(gateway(tmp_path / "a", upstreams=here))
        cut_off = await stack.enter_async_context(gateway(tmp_path / "b", upstreams=nowhere))
        for each in (client, cut_off):
            each.headers.update(running.token("admin"))
        made = await warehouse(client, **{"X-Forwarded-For": "192.0.2.7"})
        wanted = {"object_id": made.json()["code"]}
        page = (await cut_off.get("/v1/audit", params=wanted)).json()
        assert (page["items"], page["unavailable"]) == ([], list(TARGETS))
        page = (await client.get("/v1/audit", params={**wanted, "cursor": page["next_cursor"]})).json()
        assert [each["address"] for each in page["items"]] == ["192.0.2.7"]
        assert page["unavailable"] == [name for name in TARGETS if name != "inventory"]
        page = (await client.get("/v1/audit", params={**wanted, "cursor": page["next_cursor"]})).json()
        assert page["items"] == []
        assert page["next_cursor"] is not None, "what the others have is still to come"


async def test_amounts_are_exact(shop: Shop, platform: Running) -> None:
    sku = await shop.product("EXACT")
    fee = {"channel": "web", "valid_from": "2025-01-01", "currency": "EUR", "referral_percent": "15", "source": "test"}
    await shop.post("/v1/fees", {"items": [fee]})
    cost = {"sku": sku, "valid_from": "2025-01-01", "purchase": eur("2.00"), "source": "test"}
    await shop.post("/v1/costs", {"items": [cost]})
    await settled(platform.dsn)
    await shop.put("/v1/prices", {"sku": sku, "channel": "web", "market": "FR", "price": eur("9999.10")})
    (price,) = await entries(platform.client, object="price", object_id=sku)
    assert price["object_id"] == f"{sku}/web/FR"
    assert price["after"]["amount"] == "9999.10"


async def test_a_document_is_told_with_what_is_null_in_it(platform: Running) -> None:
    """What it became is what its next change finds."""
    sku = f"AUD-{next(numbers)}"
    product = {"titles": {"en": "Mug"}, "variants": [{"sku": sku}]}
    made = (await platform.client.post("/v1/products", json=product)).json()
    answer = await platform.client.post(f"/v1/products/{made['id']}/activate", headers={"If-Match": '"1"'})
    assert answer.status_code == 200, answer.text
    change, creation = await entries(platform.client, object="product", object_id=made["id"])
    assert creation["after"]["document"] == change["before"]["document"]
    assert None in creation["after"]["document"].values()


async def test_what_a_secret_was_is_not_told(platform: Running) -> None:
    answer = await platform.client.post("/v1/carriers/audited/webhook-secrets", json={})
    assert answer.status_code == 201, answer.text
    (entry,) = await entries(platform.client, object="carrier_secret", object_id="audited")
    assert entry["after"]["sealed"] == "secret"
    assert answer.json()["secret"] not in await every_row(platform.member("logistics"))


async def test_what_an_operator_does_is_told(platform: Running) -> None:
    parked = """insert into parked_event (event_id, topic, key, type, time, payload, cause, error)
        values (gen_random_uuid(), 'audit.test', $1, 'audit.tested', now(), '{"name": "Zoë"}', 'invalid', 'for a test')
        returning id"""
    number = await platform.member("catalog").database.fetchval(parked, "a-key")
    body = {"reason": "a test has made it"}
    answer = await platform.client.post(f"/v1/ops/catalog/parked/{number}/discard", json=body)
    assert answer.status_code == 200, answer.text
    (entry,) = await entries(platform.client, object="parked_event", object_id=str(number))
    assert (entry["operation"], entry["scope"], entry["before"]["status"]) == (
        "discard_parked_catalog",
        "ops",
        "parked",
    )
    assert (entry["after"]["status"], entry["after"]["reason"]) == ("discarded", "a test has made it")


# -- exactly when something has changed


async def test_a_refused_change_leaves_nothing(platform: Running) -> None:
    made = await warehouse(platform.client)
    code = made.json()["code"]
    before = await every_row(platform.member("inventory"))
    path = f"/v1/warehouses/{code}"
    clerk = platform.token("market_analyst")
    refused = [
        await platform.client.patch(path, json={"name": "Halle"}, headers={"If-Match": '"7"'}),
        await platform.client.patch(path, json={"name": 7}, headers={"If-Match": '"1"'}),
        await platform.client.patch(path, json={"name": "Halle"}, headers={"If-Match": '"1"', **clerk}),
        await platform.client.post("/v1/warehouses", json={**made.json(), "country": "nowhere"}),
    ]
    assert [answer.status_code for answer in refused] == [412, 422, 403, 422]
    assert await every_row(platform.member("inventory")) == before


async def test_an_entry_is_there_exactly_when_the_change_is(platform: Running) -> None:
    """They are one transaction: until its COMMIT nobody sees either, and a ROLLBACK takes both."""
    database, name = platform.member("inventory").database, "select object_id from audit_entry where object_id = $1"

    async def add(tx: Tx, code: str, *, fails: bool) -> None:
        await tx.execute("insert into warehouse values ($1, 'A', 'DE', 'own')", code)
        assert await tx.fetchval(name, code) == code
        assert await database.fetchval(name, code) is None
        if fails:
            raise RuntimeError

    async def add_one(code: str) -> None:
        async with database.transaction() as tx:
            await add(tx, code, fails=True)

    async def add_in_savepoint(tx: Tx, code: str) -> None:
        async with tx.savepoint():
            await add(tx, code, fails=True)

    with on_behalf_of("ann", ANN):
        with pytest.raises(RuntimeError):
            await add_one("AUD-GONE")
        async with database.transaction() as tx:
            await add(tx, "AUD-STAYS", fails=False)
            with pytest.raises(RuntimeError):
                await add_in_savepoint(tx, "AUD-GONE")
    assert await database.fetchval(name, "AUD-GONE") is None
    assert await database.fetchval(name, "AUD-STAYS") == "AUD-STAYS"
    async with database.transaction() as tx:  # on nobody's behalf: as consumers and jobs
        await tx.execute("update warehouse set name = 'B' where code = 'AUD-STAYS'")
        await tx.execute("delete from warehouse where code = 'AUD-STAYS'")
    assert await database.fetchval("select count(*) from audit_entry where object_id = 'AUD-STAYS'") == 1


async def test_a_caller_of_any_name_is_told_as_it_is(platform: Running) -> None:
    """It is a part of the statement that begins the transaction."""
    database = platform.member("inventory").database
    name = "'; drop table audit_entry; -- \\ \" 名 \x7f"
    with on_behalf_of(name, Caller(name, [name], name, name, name, name, name)):
        async with database.transaction() as tx:
            await tx.execute("insert into warehouse values ('AUD-NAME', 'A', 'DE', 'own')")
    row = await database.fetchrow("select * from audit_entry where object_id = 'AUD-NAME'")
    assert {row[each] for each in ("actor", "scope", "operation", "address", "agent", "trace_id")} == {name}
    assert row["roles"] == [name]


async def test_placing_orders_is_not_audited_and_changing_them_is(shop: Shop, platform: Running) -> None:
    sku = await shop.product("PLACED")
    await shop.receive(sku, 10)
    await settled(platform.dsn)
    order = platform.member("order")
    before = await every_row(order)
    order_id = await shop.place(sku)
    body = {"channel": "web", "channel_order_id": f"AUD-{next(numbers)}", "currency": "EUR"}
    lines = [{"sku": sku, "quantity": 1, "unit_price": eur("14.90")}]
    await shop.post("/v1/orders/bulk", {"items": [{**body, "lines": lines, "shipping_address": {"country": "DE"}}]})
    await settled(platform.dsn)
    assert await every_row(order) == before
    await shop.post(f"/v1/orders/{order_id}/cancel", {"reason": "buyer_request"})
    found = await entries(platform.client, object_id=order_id, operation="cancel_order_by_id")
    assert {(each["object"], each["action"]) for each in found} == {("order", "update")}


# -- personal values


async def test_an_address_is_nowhere_in_plain_and_equal_ones_are_equal(shop: Shop, platform: Running) -> None:
    sku = await shop.product("ADDRESSED")
    await settled(platform.dsn)
    held = {"shipping_address": {"country": "DE"}}
    one, other = await shop.place(sku, **held), await shop.place(sku, **held)
    who = address("DE", name="Zoë Ångström", line1="Lange Gasse 77", email="zoe@example.com", phone="+49 341 5550123")
    for order_id in (one, other):
        await shop.put(f"/v1/orders/{order_id}/address", who)
    await shop.post(f"/v1/orders/{one}/holds", {"detail": "Zoë Ångström calls back"})
    ticket = await shop.post("/v1/tickets", {"class": "other", "subject": "Zoë", "body": "Zoë Ångström asks"})
    shown = await every_row(platform.member("order")) + await every_row(platform.member("support"))
    plain = [who[part] for part in ("name", "line1", "city", "email", "phone")] + ["Zoë", "calls back"]
    assert [part for part in plain if part in shown] == []
    (first,) = await entries(platform.client, object_id=one, object="order_address", operation="set_order_address")
    (second,) = await entries(platform.client, object_id=other, object="order_address", operation="set_order_address")
    assert first["after"] == second["after"]
    key = vault_of(platform.member("order").database).derived("audit")
    assert first["after"]["name"] == audit.digest_of(key, who["name"])
    assert first["after"]["name"] != audit.digest_of(bytes(32), who["name"])
    (opened,) = await entries(platform.client, object_id=ticket["id"])
    assert opened["after"]["subject"].startswith("hmac:")


async def test_what_is_said_of_a_parcel_is_a_digest(shop: Shop, platform: Running) -> None:
    sku = await shop.product("PARCEL-TOLD")
    await shop.receive(sku, 1)
    await settled(platform.dsn)
    order_id = await shop.place(sku)
    await settled(platform.dsn)
    (parcel,) = await shop.parcels(order_id)
    shipment_id = parcel["shipment_id"]
    await shop.dispatch(shipment_id)
    note = "Zoë Ångström next door has it"
    said = {"status": "delivery_failed", "at": datetime.now(UTC).isoformat(), "note": note}
    await shop.post(f"/v1/shipments/{shipment_id}/tracking", said)
    (told,) = await entries(platform.client, object_id=shipment_id, object="tracking_event")
    assert told["after"]["description"].startswith("hmac:")
    assert note not in await every_row(platform.member("logistics"))


async def test_a_session_without_the_key_cannot_change_what_is_personal(platform: Running) -> None:
    database = Database(platform.member("support")._dsn, "support")
    try:
        assert await database.fetchval(f"select current_setting('{SETTING}', true)") is None
        with on_behalf_of("ann", ANN), pytest.raises(asyncpg.UndefinedObjectError, match="audit_key"):
            async with database.transaction() as tx:
                await tx.execute("update ticket set subject = 'x'")
    finally:
        await database.close()


async def test_the_key_lies_in_no_table(platform: Running) -> None:
    member = platform.member("order")
    told = await member.database.fetchval(f"select current_setting('{SETTING}')")
    key = vault_of(member.database).derived("audit")
    assert told == audit.session_of(key)[SETTING]
    assert await member.database.fetch("select 1 from pg_db_role_setting where setconfig::text like '%audit%'") == []
    assert await member.database.fetch("select 1 from pg_stat_activity where query like '%' || $1 || '%'", told) == []


# -- files


async def test_an_import_is_audited_on_behalf_of_who_sent_it(shop: Shop, platform: Running) -> None:
    sku = await shop.product("FILED")
    await settled(platform.dsn)
    content = f"sku,valid_from,currency,purchase\n{sku},2026-01-01,EUR,2.00\n".encode()
    headers = {**platform.token("admin"), "X-Forwarded-For": "192.0.2.9"}
    for dry in ("true", "false"):
        file = {"file": ("costs.csv", content)}
        answer = await platform.client.post("/v1/costs/imports", files=file, data={"dry_run": dry}, headers=headers)
        assert answer.status_code == 202, answer.text
        operation = answer.json()["id"]
        async with asyncio.timeout(30):
            while (done := (await platform.client.get(f"/v1/operations/{operation}")).json())["finished_at"] is None:
                await asyncio.sleep(0.05)
        assert done["state"] == "succeeded", done
        found = await entries(platform.client, object="cost", object_id=sku)
        assert len(found) == (0 if dry == "true" else 1)
        (asked,) = await entries(platform.client, object="operation", object_id=operation.removeprefix("pricing-"))
        assert (asked["after"]["kind"], asked["after"]["filename"]) == ("cost_import", "costs.csv")
    (cost,) = found
    assert (cost["actor"], cost["operation"], cost["address"]) == ("dev:admin", "import_costs", "192.0.2.9")
    assert cost["after"]["purchase"] == "2.00"


# -- what is kept


async def test_nobody_changes_or_deletes_what_was_written(platform: Running) -> None:
    await warehouse(platform.client)
    database = platform.member("inventory").database
    for statement in ("update audit_entry set actor = 'bob'", "delete from audit_entry", "truncate audit_entry"):
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            await database.fetch(statement)


async def test_what_is_older_than_it_is_kept_is_forgotten(platform: Running) -> None:
    database = platform.member("catalog").database
    await database.fetch(
        """insert into audit_entry
               (at, transaction_id, actor, roles, scope, operation, object, object_id, action, after)
           select now() - make_interval(days => age), 1, 'ann', '{}', 's', 'o', 'thing', 'OLD-' || age, 'insert', '{}'
           from unnest(array[31, 399, 401, 500]) as age"""
    )
    await prune_table(database, platform.member("catalog").service, "audit_entry", timedelta(days=400))
    kept = await database.fetch("select object_id from audit_entry where object = 'thing' order by at desc")
    assert [row["object_id"] for row in kept] == ["OLD-31", "OLD-399"]
    plan = await database.fetch(
        "explain select at, id from audit_entry where at < now() - interval '400 days' order by at, id limit 5000"
    )
    assert "audit_entry_pkey" in str([row[0] for row in plan])


# -- reading


@pytest.fixture
async def changes(platform: Running) -> str:
    """The actor of changes in several services."""
    actor = f"walker-{next(numbers)}"
    token = issue_development_token(SECRET, "admin", subject=actor)
    headers = {"Authorization": f"Bearer {token}"}
    for number in range(4):
        await warehouse(platform.client, **headers)
        body = {"class": "other", "subject": f"Ticket {number}", "body": "?"}
        await platform.client.post("/v1/tickets", json=body, headers=headers)
        body = {"countries": ["FI"]}
        await platform.client.put(f"/v1/zones/{actor}/{number}", json=body, headers=headers)
    return actor


async def test_pages_of_all_services_are_one_list_by_time(platform: Running, changes: str) -> None:
    whole = await entries(platform.client, actor=changes)
    assert {each["service"] for each in whole} == {"inventory", "support", "logistics"}
    assert [each["at"] for each in whole] == sorted((each["at"] for each in whole), reverse=True)
    walked: list[Entry] = []
    parameters: dict[str, Any] = {"actor": changes, "limit": 5}
    while True:
        page = (await platform.client.get("/v1/audit", params=parameters)).json()
        assert page["unavailable"] == []
        walked += page["items"]
        if page["next_cursor"] is None:
            break
        parameters["cursor"] = page["next_cursor"]
    assert walked == whole
    assert len(whole) >= 12


async def test_filters_fit_together(platform: Running, changes: str) -> None:
    whole = await entries(platform.client, actor=changes)
    middle = whole[len(whole) // 2]
    for wanted, fits in (
        ({"object": "zone"}, lambda each: each["object"] == "zone"),
        ({"object_id": changes}, lambda each: each["object_id"].split("/")[0] == changes),
        ({"object_id": f"{changes}/1"}, lambda each: each["object_id"].startswith(f"{changes}/1/")),
        ({"action": "insert"}, lambda each: each["action"] == "insert"),
        ({"operation": "open_ticket"}, lambda each: each["operation"] == "open_ticket"),
        ({"at_from": middle["at"]}, lambda each: each["at"] >= middle["at"]),
        ({"at_to": middle["at"]}, lambda each: each["at"] < middle["at"]),
    ):
        found = await entries(platform.client, actor=changes, **wanted)
        assert found == [each for each in whole if fits(each)], wanted
        assert found, wanted


async def test_who_may_read_it(shop: Shop, platform: Running) -> None:
    """Not who may only change things, and nobody who is limited: an entry may be of any channel and any warehouse."""
    key = {"name": "Auditor", "scopes": ["audit:read"]}
    for limits, status, code in (
        ({}, 200, None),
        ({"channels": ["web"]}, 403, "limited_principal"),
        ({"warehouses": ["DE-1"]}, 403, "limited_principal"),
    ):
        made = await shop.post("/v1/api-keys", key | limits)
        answer = await platform.client.get("/v1/audit", headers={"Authorization": f"Bearer {made['key']}"})
        assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    answer = await platform.client.get("/v1/audit", headers=platform.token("operations"))
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_what_is_asked_is_judged(platform: Running) -> None:
    for wanted, code in (
        ({"at_from": "2026-01-02T00:00:00Z", "at_to": "2026-01-01T00:00:00Z"}, "range_empty"),
        ({"at_from": "2026-01-02"}, "instant_invalid"),
        ({"action": "read"}, "invalid_request"),
        ({"who": "ann"}, "unknown_parameter"),
        ({"actor": "a\x00b"}, "invalid_request"),
        ({"cursor": "AAAA"}, "invalid_cursor"),
    ):
        answer = await platform.client.get("/v1/audit", params=wanted)
        assert answer.status_code == 422, answer.text
        assert code in answer.text, wanted
