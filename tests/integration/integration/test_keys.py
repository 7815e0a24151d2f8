"""API keys as those see them who make them; and what integration answers the gateway about one."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from prometheus_client import REGISTRY

from libs import api_keys
from libs.clock import new_id, now
from libs.http.auth import Verifier, issue_development_token
from libs.http.deps import one_of
from libs.http.service_tokens import issue_service_token
from services.access import SCOPES
from services.integration.keys import commands, store, uses
from services.integration.keys.metrics import forget_keys, observe_keys
from tests.databases import SECRET
from tests.running import Running

SERVICE = "integration"
PATH = "/v1/api-keys"
NEW = {"name": "Warehouse system", "scopes": ["orders:read", "inventory:read"]}


async def create(s: Running, headers: dict[str, str] | None = None, **changes: Any) -> dict[str, Any]:
    answer = await s.client.post(PATH, json=NEW | changes, headers=headers)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def refused(s: Running, headers: dict[str, str] | None = None, **changes: Any) -> tuple[int, str]:
    answer = await s.client.post(PATH, json=NEW | changes, headers=headers)
    body = answer.json()
    return answer.status_code, body["errors"][0]["code"] if body["errors"] else body["code"]


async def rotate(s: Running, made: dict[str, Any], **body: Any) -> Any:
    return await s.client.post(f"{PATH}/{made['id']}/rotate", json=body)


async def exchange(s: Running, key: str, **changes: str) -> Any:
    """As the gateway asks."""
    digest = api_keys.digest_of(key).hex()
    usual = {"service": "gateway", "audience": "integration", "purpose": "key_exchange", "about": digest}
    token = issue_service_token(SECRET, **usual | changes)
    return await s.client.get(f"/internal/keys/{digest}", headers={"Authorization": f"Bearer {token}"})


async def opens(s: Running, key: str) -> str | int:
    """The code of the refusal, or 200."""
    answer = await exchange(s, key)
    return 200 if answer.status_code == 200 else str(answer.json()["code"])


async def everything(s: Running) -> str:
    """All that the service's tables hold."""
    database = s.member("integration").database
    tables = await database.fetch("select table_name from information_schema.tables where table_schema = 'integration'")
    rows = [await database.fetch(f"select t::text as row from {name} t") for (name,) in tables]
    return "\n".join(row["row"] for table in rows for row in table)


async def test_a_key_is_shown_once_and_found_again_without_it(service: Running) -> None:
    answer = await service.client.post(PATH, json=NEW | {"channels": ["web", "amazon-de", "web"]})
    made = answer.json()
    assert answer.headers["location"] == f"{PATH}/{made['id']}"
    assert answer.headers["cache-control"] == "no-store"
    key = made.pop("key")
    assert api_keys.is_whole(key)
    assert key.startswith(f"tw_{made['prefix']}_")
    assert made["scopes"] == ["inventory:read", "orders:read"]
    assert (made["channels"], made["warehouses"]) == (["amazon-de", "web"], None)
    assert (made["created_by"], made["state"], made["last_used_at"]) == ("dev:admin", "active", None)
    until = datetime.fromisoformat(made["expires_at"])
    assert timedelta(days=89) < until - now() <= timedelta(days=90)
    read = await service.client.get(f"{PATH}/{made['id']}")
    assert read.json() == made
    listed = await service.client.get(PATH)
    assert listed.json()["items"][0] == made
    assert key not in read.text + listed.text
    assert (await service.client.get(f"{PATH}/{new_id()}")).status_code == 404


async def test_only_digests_are_stored(service: Running) -> None:
    """Also when the answers are kept for a repeated request."""
    headers = {"Idempotency-Key": "once"}
    made = await create(service, headers)
    again = await service.client.post(PATH, json=NEW, headers=headers)
    assert again.headers["idempotency-replayed"] == "true"
    assert again.status_code == 201
    assert again.headers["location"] == f"{PATH}/{made['id']}"
    assert again.json() == made | {"key": None}
    rotated = await service.client.post(f"{PATH}/{made['id']}/rotate", headers=headers)
    assert rotated.status_code == 201
    repeated = await service.client.post(f"{PATH}/{made['id']}/rotate", headers=headers)
    assert repeated.json() == rotated.json() | {"key": None}
    assert await opens(service, rotated.json()["key"]) == 200  # the repetition has made no third one
    stored = await everything(service)
    assert made["prefix"] in stored
    for key in (made["key"], rotated.json()["key"]):
        secret = key.rpartition("_")[2]
        assert secret[:20] not in stored
        assert key.encode().hex()[-40:] not in stored


async def test_nobody_gives_what_he_has_not(service: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SCOPES, "keeper", frozenset({"keys:read", "keys:write", "orders:read"}))
    keeper = {"Authorization": f"Bearer {issue_development_token(SECRET, 'keeper')}"}
    assert await refused(service, keeper) == (403, "scope_not_held")
    assert (await create(service, keeper, scopes=["orders:read"]))["scopes"] == ["orders:read"]
    # A key of somebody else's with more: who rotates it would see it, and have its scopes.
    rich = await create(service)
    answer = await service.client.post(f"{PATH}/{rich['id']}/rotate", headers=keeper)
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_not_held")
    assert answer.json()["params"] == {"scopes": ["inventory:read"]}
    assert await opens(service, rich["key"]) == 200


async def test_what_a_key_may_not_be(service: Running) -> None:
    for scope, code in (("orders:everything", "scope_unknown"), ("keys:write", "scope_not_for_keys"), ("", "empty")):
        assert await refused(service, scopes=[scope]) == (422, code), scope
    for changes in ({"scopes": []}, {"scopes": None}, {"channels": []}, {"warehouses": ["de 1"]}, {"name": ""}):
        assert (await refused(service, **changes))[0] == 422, changes
    for moment, code in (
        (now() - timedelta(seconds=1), "in_the_past"),
        (now() + timedelta(days=365, minutes=1), "expires_too_late"),
    ):
        assert await refused(service, expires_at=moment.isoformat()) == (422, code)
    year = now() + timedelta(days=365)
    assert (await create(service, expires_at=year.isoformat()))["expires_at"]


@pytest.mark.parametrize(
    "field", ["id", "prefix", "key", "digest", "subject", "roles", "created_by", "revoked_at", "last_used_at", "state"]
)
async def test_nothing_else_can_be_set(service: Running, field: str) -> None:
    assert await refused(service, **{field: "admin"}) == (422, "unknown_field")
    made = await create(service)
    answer = await rotate(service, made, **{field: "admin", "overlap_hours": 1})
    assert answer.json()["errors"][0]["code"] == "unknown_field"
    assert (await service.client.patch(f"{PATH}/{made['id']}", json={field: "admin"})).status_code == 405
    assert (await service.client.put(f"{PATH}/{made['id']}", json={field: "admin"})).status_code == 405
    rotated = await rotate(service, made, scopes=["ops"])
    assert rotated.status_code == 422


async def test_who_may_keep_keys(service: Running) -> None:
    for role in (role for role in SCOPES if role != "admin"):
        assert await refused(service, service.token(role)) == (403, "forbidden"), role
        assert (await service.client.get(PATH, headers=service.token(role))).status_code == 403
    assert (await service.client.post(PATH, json=NEW, headers={"Authorization": ""})).status_code == 401


async def test_a_key_makes_reads_and_revokes_no_keys_unless_it_may(service: Running) -> None:
    made = await create(service, scopes=["orders:read"])
    token = {"Authorization": f"Bearer {(await exchange(service, made['key'])).json()['token']}"}
    for method, path in (("POST", PATH), ("GET", PATH), ("DELETE", f"{PATH}/{made['id']}")):
        answer = await service.client.request(method, path, headers=token, json=NEW if method == "POST" else None)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (await service.client.get("/v1/event-types", headers=token)).status_code == 403


async def test_what_the_gateway_hears(service: Running) -> None:
    made = await create(service, channels=["web"], warehouses=["DE-1", "AT-1"])
    answer = await exchange(service, made["key"])
    assert answer.status_code == 200
    who = await Verifier({}, inside_secret=SECRET).verify_inside(answer.json()["token"])
    assert (who.subject, who.scopes) == (f"key:{made['prefix']}", {"orders:read", "inventory:read"})
    assert (who.channels, who.warehouses) == ({"web"}, {"DE-1", "AT-1"})
    assert who.expires_at - now().timestamp() <= 60
    unlimited = (await exchange(service, (await create(service))["key"])).json()["token"]
    who = await Verifier({}, inside_secret=SECRET).verify_inside(unlimited)
    assert (who.channels, who.warehouses) == (None, None)
    assert await opens(service, api_keys.new(made["prefix"])) == "not_found"


async def test_nobody_but_the_gateway_asks(service: Running) -> None:
    key = (await create(service))["key"]
    digest = api_keys.digest_of(key).hex()
    for headers in (
        {"Authorization": ""}, {"Authorization": f"Bearer {key}"}, service.token("admin"),
        {"Authorization": f"Bearer {(await exchange(service, key)).json()['token']}"},
    ):  # fmt: skip
        assert (await service.client.get(f"/internal/keys/{digest}", headers=headers)).status_code == 401
    other = api_keys.digest_of("another").hex()
    for changes in ({"purpose": "label"}, {"about": other}):
        assert (await exchange(service, key, **changes)).json()["code"] == "token_elsewhere"
    assert (await exchange(service, key, audience="order")).json()["code"] == "token_invalid"


async def test_a_service_never_takes_the_key_itself(service: Running) -> None:
    key = (await create(service, scopes=["events:read"]))["key"]
    answer = await service.client.get("/v1/event-types", headers={"Authorization": f"Bearer {key}"})
    assert (answer.status_code, answer.json()["code"]) == (401, "token_invalid")
    assert key not in answer.text + str(answer.headers)


async def test_a_rotated_key_works_with_both_secrets_until_the_overlap_ends(
    service: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await create(service)
    answer = await rotate(service, made, overlap_hours=2)
    assert (answer.status_code, answer.headers["cache-control"]) == (201, "no-store")
    new = answer.json()
    until = datetime.fromisoformat(new["previous_until"])
    assert timedelta(hours=1, minutes=59) < until - now() <= timedelta(hours=2)
    same = ("id", "prefix", "scopes", "channels", "warehouses", "expires_at", "created_by", "created_at")
    assert [new[name] for name in same] == [made[name] for name in same]
    assert new["key"] != made["key"]
    assert [await opens(service, key) for key in (made["key"], new["key"])] == [200, 200]
    third = await rotate(service, made)
    assert (third.status_code, third.json()["code"]) == (409, "two_secrets_valid")
    monkeypatch.setattr(commands, "now", lambda: now() + timedelta(hours=2, seconds=1))
    assert [await opens(service, key) for key in (made["key"], new["key"])] == ["not_found", 200]
    last = (await rotate(service, made)).json()
    assert [await opens(service, each["key"]) for each in (made, new, last)] == ["not_found", 200, 200]


async def test_a_token_ends_with_the_overlap_and_with_the_key(service: Running) -> None:
    made = await create(service, expires_at=(now() + timedelta(seconds=30)).isoformat())
    new = (await rotate(service, made, overlap_hours=1)).json()
    for key in (made, new):
        token = (await exchange(service, key["key"])).json()["token"]
        who = await Verifier({}, inside_secret=SECRET).verify_inside(token)
        assert who.expires_at <= datetime.fromisoformat(made["expires_at"]).timestamp()
    until = await service.member("integration").database.fetchval(
        "update integration.api_key set previous_until = now() + interval '20 seconds' where key_id = $1 "
        "returning extract(epoch from previous_until)",
        made["id"],
    )
    token = (await exchange(service, made["key"])).json()["token"]
    assert (await Verifier({}, inside_secret=SECRET).verify_inside(token)).expires_at <= until


async def test_a_leaked_secret_ends_at_once(service: Running) -> None:
    made = await create(service)
    second = (await rotate(service, made, overlap_hours=168)).json()
    third = (await rotate(service, made, overlap_hours=0)).json()
    assert third["previous_until"] is None
    assert [await opens(service, each["key"]) for each in (made, second, third)] == ["not_found", "not_found", 200]
    for hours in (-1, 169, 1.5, "2"):
        assert (await rotate(service, made, overlap_hours=hours)).status_code == 422


async def test_a_rotation_may_move_the_end(service: Running) -> None:
    made = await create(service)
    later = (now() + timedelta(days=200)).replace(microsecond=0)
    moved = (await rotate(service, made, expires_at=later.isoformat())).json()
    assert datetime.fromisoformat(moved["expires_at"]) == later
    too_late = await rotate(service, made, overlap_hours=0, expires_at=(now() + timedelta(days=400)).isoformat())
    assert too_late.json()["errors"][0]["code"] == "expires_too_late"


async def test_a_revoked_key_opens_nothing_and_stays_listed(service: Running) -> None:
    made = await create(service)
    both = [made["key"], (await rotate(service, made)).json()["key"]]
    for _ in range(2):
        assert (await service.client.delete(f"{PATH}/{made['id']}")).status_code == 204
    for key in both:
        answer = await exchange(service, key)
        assert (answer.status_code, answer.json()["code"]) == (410, "key_revoked")
    read = (await service.client.get(f"{PATH}/{made['id']}")).json()
    assert (read["state"], read["revoked_at"] is None) == ("revoked", False)
    assert made["id"] in {each["id"] for each in (await service.client.get(PATH)).json()["items"]}
    answer = await rotate(service, made)
    assert (answer.status_code, answer.json()["code"]) == (409, "key_revoked")
    assert (await service.client.delete(f"{PATH}/{new_id()}")).status_code == 404


async def test_an_expired_key_opens_nothing(service: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    made = await create(service, expires_at=(now() + timedelta(minutes=5)).isoformat())
    assert await opens(service, made["key"]) == 200
    monkeypatch.setattr(commands, "now", lambda: now() + timedelta(minutes=6))
    answer = await exchange(service, made["key"])
    assert (answer.status_code, answer.json()["code"]) == (410, "key_expired")
    assert (await rotate(service, made)).json()["code"] == "key_expired"


async def test_the_last_use_is_written_for_many_at_once(service: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    noted: Any = one_of(service.member("integration").app, uses.Uses)
    if noted._writing:
        noted._writing.cancel()  # what other tests have used
    monkeypatch.setattr(uses, "WRITE_SECONDS", 0.5)
    written: list[int] = []
    really = store.note_uses

    async def counted(db: Any, used: Any) -> None:
        written.append(len(used))
        await really(db, used)

    monkeypatch.setattr(store, "note_uses", counted)
    made = [await create(service) for _ in range(10)]
    for key in made * 2:
        assert await opens(service, key["key"]) == 200
    async with asyncio.timeout(10):
        while True:
            listed = (await service.client.get(PATH, params={"limit": 10})).json()["items"]
            if all(each["last_used_at"] for each in listed):
                break
            await asyncio.sleep(0.01)
    for each in listed:
        moment = datetime.fromisoformat(each["last_used_at"])
        assert (moment.second, moment.microsecond) == (0, 0)
        assert timedelta(0) <= now() - moment < timedelta(minutes=2)
    assert len(written) < 5


async def test_pages(service: Running) -> None:
    made = [await create(service, name=f"Key {number}") for number in range(5)]
    first = (await service.client.get(PATH, params={"limit": 3})).json()
    rest = (await service.client.get(PATH, params={"limit": 3, "cursor": first["next_cursor"]})).json()
    names = [each["name"] for each in first["items"] + rest["items"]]
    assert names[:5] == [each["name"] for each in reversed(made)]


async def test_the_end_of_the_first_key_in_use_is_told(service: Running) -> None:
    database = service.member("integration").database
    idle = await create(service)
    last = await create(service)
    first = await create(service, expires_at=(now() + timedelta(days=5)).isoformat())
    for made in (await service.client.get(PATH, params={"limit": 100})).json()["items"]:
        if made["id"] not in (idle["id"], last["id"], first["id"]):
            await service.client.delete(f"{PATH}/{made['id']}")

    async def told() -> float | None:
        await observe_keys(database)
        return REGISTRY.get_sample_value("tradewind_api_key_expiry_timestamp_seconds", {"keys": "in_use"})

    assert await told() is None, "nobody uses one"
    await store.note_uses(database, {UUID(made["id"]): now() for made in (last, first)})
    assert await told() == pytest.approx(datetime.fromisoformat(first["expires_at"]).timestamp())
    await service.client.delete(f"{PATH}/{first['id']}")
    assert await told() == pytest.approx(datetime.fromisoformat(last["expires_at"]).timestamp())
    forget_keys()
    assert REGISTRY.get_sample_value("tradewind_api_key_expiry_timestamp_seconds", {"keys": "in_use"}) is None
