"""Webhooks, on a real PostgreSQL, with receivers that verify by the public library."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiohttp import web

from contracts.integration import WebhookDisabled
from libs.clock import now
from libs.http.key_tokens import issue_key_token
from libs.runtime.pruning import prune_table
from libs.work import worker
from services.integration.webhooks import commands, domain, store
from tests.databases import SECRET
from tests.integration.integration.events import completed, low
from tests.integration.integration.receiver import Receiver
from tests.running import Running, start

SERVICE = "integration"
HOOKS, KEYS = "/v1/webhooks", "/v1/api-keys"


@pytest.fixture(scope="module")
async def service(databases, tmp_path_factory) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(SERVICE)
        yield await start(stack, dsn, [SERVICE], tmp_path_factory.mktemp("i"), outgoing_networks="127.0.0.0/8")


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "rest", lambda task, attempt: 0.02)
    monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver().listening() as found:
        yield found


async def subscribed(service: Running, receiver: Receiver, **asked: Any) -> dict[str, Any]:
    answer = await service.client.post(HOOKS, json={"url": receiver.url, **asked})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    receiver.secrets.append(found["secret"])
    return found


async def deliveries(service: Running, hook: dict[str, Any], **asked: Any) -> list[dict[str, Any]]:
    answer = await service.client.get(f"{HOOKS}/{hook['id']}/deliveries", params=asked)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def ended(service: Running, hook: dict[str, Any], count: int) -> list[dict[str, Any]]:
    async with asyncio.timeout(30):
        while True:
            found = await deliveries(service, hook)
            if len(found) == count and all(each["state"] != "pending" for each in found):
                return found
            await asyncio.sleep(0.02)


async def test_an_event_is_delivered_signed_and_on_record(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    await service.publish(completed(uuid4()), low("W-1", 3))
    await receiver.until(lambda: bool(receiver.taken))
    (event,) = receiver.taken
    assert (event["type"], event["subject"], event["data"]["available"]) == ("stock.low", "W-1", 3)
    assert receiver.forged == 0
    (delivery,) = await ended(service, hook, 1)
    assert (delivery["state"], delivery["attempts"], delivery["event_id"]) == ("delivered", 1, event["id"])
    detail = (await service.client.get(f"{HOOKS}/{hook['id']}/deliveries/{delivery['id']}")).json()
    assert detail["request"] == event
    (tried,) = detail["tries"]
    assert (tried["status"], tried["error"]) == (204, None)
    assert not await service.verify()


async def test_the_secret_is_shown_once_and_lies_encrypted(service, receiver):
    hook = await subscribed(service, receiver)
    read = await service.client.get(f"{HOOKS}/{hook['id']}")
    assert "secret" not in read.json()
    assert hook["secret"].removeprefix("whsec_") not in read.text + (await service.client.get(HOOKS)).text
    rows = await service.member(SERVICE).database.fetch("select sealed from webhook_secret")
    value = base64.b64decode(hook["secret"].removeprefix("whsec_"))
    assert all(value not in row["sealed"] for row in rows)


async def test_a_failing_event_holds_back_its_subject_and_nothing_else(service, receiver):
    hook, broken = await subscribed(service, receiver, types=["stock.low"]), asyncio.Event()

    def mood(event: dict[str, Any]) -> web.Response | None:
        bad = event["subject"] == "POISON" and event["data"]["available"] == 1 and not broken.is_set()
        return web.Response(status=500, text="no\x00such thing") if bad else None

    receiver.mood = mood
    await service.publish(low("POISON", 1), low("POISON", 2), low("FINE", 1), low("POISON", 3), low("FINE", 2))
    await receiver.until(lambda: len(receiver.taken) == 2 and len(receiver.seen) > 4)
    assert [(e["subject"], e["data"]["available"]) for e in receiver.taken] == [("FINE", 1), ("FINE", 2)]
    broken.set()
    await receiver.until(lambda: len(receiver.taken) == 5)
    assert [e["data"]["available"] for e in receiver.taken if e["subject"] == "POISON"] == [1, 2, 3]
    found = await ended(service, hook, 5)
    (poison,) = [each for each in found if each["attempts"] > 1]
    tries = (await service.client.get(f"{HOOKS}/{hook['id']}/deliveries/{poison['id']}")).json()["tries"]
    assert [t["status"] for t in tries] == [500] * (len(tries) - 1) + [204]
    assert tries[0]["answer"] == "no\ufffdsuch thing"


async def test_filters(service, receiver):
    await subscribed(service, receiver, filters={"skus": ["F-1", "F-2"], "warehouses": ["DE-1"]})
    await service.publish(low("F-9"), low("F-2"), completed(uuid4()), low("F-1"))
    await receiver.until(lambda: len(receiver.taken) == 2)
    assert sorted(event["subject"] for event in receiver.taken) == ["F-1", "F-2"]


async def test_a_rotated_secret_overlaps_with_the_old_one(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    rotated = await service.client.post(f"{HOOKS}/{hook['id']}/rotate-secret", json={"overlap_hours": 1})
    receiver.secrets.append(rotated.json()["secret"])
    await service.publish(low("R-1"))
    await receiver.until(lambda: len(receiver.taken) == 1)
    assert receiver.forged == 0  # both verify
    await service.client.post(f"{HOOKS}/{hook['id']}/rotate-secret", json={"overlap_hours": 0})
    await service.publish(low("R-2"))
    await receiver.until(lambda: len(receiver.taken) == 2)
    assert receiver.forged == 2  # neither does


async def test_a_receiver_that_is_gone_disables_it(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=410)
    await service.publish(low("G-1"), low("G-1"), low("G-2"))
    found = await ended(service, hook, 3)
    assert {each["state"] for each in found} <= {"failed", "cancelled"}
    read = (await service.client.get(f"{HOOKS}/{hook['id']}")).json()
    assert (read["state"], read["disabled_reason"]) == ("disabled", "gone")
    await service.settled()
    (told,) = await service.emitted(WebhookDisabled, hook["id"])
    assert told.reason == "gone"
    before = len(receiver.seen)
    await service.publish(low("G-3"))
    assert len(await deliveries(service, hook)) == 3
    assert len(receiver.seen) == before


async def test_three_days_of_failure_disable_it_and_a_redelivery_brings_what_was_missed(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=500)
    since = (await service.client.get("/v1/events", params={"after": "latest"})).json()["next_cursor"]
    await service.publish(low("T-1"))
    await receiver.until(lambda: len(receiver.seen) > 2)
    read = (await service.client.get(f"{HOOKS}/{hook['id']}")).json()
    assert (read["state"], read["failing_since"] is not None) == ("enabled", True)
    await service.member(SERVICE).database.fetch(
        "update webhook set failing_since = $1 where id = $2", now() - 2 * domain.GIVEN_UP_AFTER, UUID(hook["id"])
    )
    await tried_long_ago(service, hook)
    await ended(service, hook, 1)
    assert (await service.client.get(f"{HOOKS}/{hook['id']}")).json()["disabled_reason"] == "failing"
    await service.publish(low("T-2"), completed(uuid4()), low("T-3"))
    receiver.mood = None
    refused = await service.client.post(f"{HOOKS}/{hook['id']}/redeliveries", json={"after": since})
    assert (refused.status_code, refused.json()["code"]) == (409, "webhook_disabled")
    assert (await service.client.post(f"{HOOKS}/{hook['id']}/enable")).json()["failing_since"] is None
    answer = await service.client.post(f"{HOOKS}/{hook['id']}/redeliveries", json={"after": since})
    assert answer.status_code == 202, answer.text
    await receiver.until(lambda: len(receiver.taken) == 3)
    assert sorted(event["subject"] for event in receiver.taken) == ["T-1", "T-2", "T-3"]
    url = f"{HOOKS}/{hook['id']}/redeliveries/{answer.json()['id']}"
    assert (await service.client.get(url)).json()["deliveries"] == 3


async def test_what_is_not_taken_for_three_days_is_given_up_and_the_next_ones_go_on(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=500) if event["data"]["available"] == 1 else None
    await service.publish(low("U-1", 1), low("U-1", 2), low("U-2", 2))
    await receiver.until(lambda: len(receiver.taken) == 1 and len(receiver.seen) > 3)
    await tried_long_ago(service, hook)
    found = await ended(service, hook, 3)
    assert sorted(each["state"] for each in found) == ["delivered", "delivered", "failed"]
    assert [event["subject"] for event in receiver.taken] == ["U-2", "U-1"]


async def test_a_long_answer_is_an_answer(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(text="é" * 1_000_000)
    await service.publish(low("LA-1"))
    (delivery,) = await ended(service, hook, 1)
    assert (delivery["state"], delivery["attempts"], len(receiver.seen)) == ("delivered", 1, 1)
    (tried,) = (await service.client.get(f"{HOOKS}/{hook['id']}/deliveries/{delivery['id']}")).json()["tries"]
    assert (tried["status"], tried["answer"]) == (200, "é" * 2000)


async def test_a_failure_of_long_ago_disables_it_at_no_later_one(service, receiver):
    """After a week in which nothing happened, one that fails once is one that has failed once."""
    hook = await subscribed(service, receiver, types=["stock.low"])
    database = service.member(SERVICE).database
    await database.fetch(
        "update webhook set failing_since = $1 where id = $2", now() - 2 * domain.GIVEN_UP_AFTER, UUID(hook["id"])
    )
    receiver.mood = lambda event: web.Response(status=500) if len(receiver.seen) == 1 else None
    await service.publish(low("Q-1"))
    (delivery,) = await ended(service, hook, 1)
    assert (delivery["state"], delivery["attempts"]) == ("delivered", 2)
    shown = (await service.client.get(f"{HOOKS}/{hook['id']}")).json()
    assert (shown["state"], shown["failing_since"]) == ("enabled", None)


async def test_what_was_held_back_for_three_days_is_tried_as_long_as_any_other(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=500) if event["data"]["available"] == 1 else turn()
    turn = iter([web.Response(status=500), web.Response(status=500), None]).__next__
    await service.publish(low("HB-1", 1), low("HB-1", 2))
    await receiver.until(lambda: len(receiver.seen) > 1)
    await tried_long_ago(service, hook)
    await ended(service, hook, 2)
    assert [event["data"]["available"] for event in receiver.taken] == [2]


async def tried_long_ago(service: Running, hook: dict[str, Any]) -> None:
    """What was tried already was tried first more than three days ago."""
    await service.member(SERVICE).database.fetch(
        """with aged as (update delivery set created_at = $1 where webhook_id = $2 returning id)
           update delivery_attempt set at = $1 where delivery_id in (select id from aged)""",
        now() - domain.GIVEN_UP_AFTER - timedelta(minutes=1), UUID(hook["id"]),
    )  # fmt: skip


async def test_one_delivery_is_sent_again_by_hand(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    await service.publish(low("H-1"))
    (delivery,) = await ended(service, hook, 1)
    answer = await service.client.post(f"{HOOKS}/{hook['id']}/deliveries/{delivery['id']}/redeliver")
    assert answer.status_code == 202
    await receiver.until(lambda: len(receiver.taken) == 2)
    assert receiver.taken[0] == receiver.taken[1]
    assert len(await ended(service, hook, 2)) == 2


async def test_a_test_event(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    answer = await service.client.post(f"{HOOKS}/{hook['id']}/test")
    assert answer.status_code == 202
    await receiver.until(lambda: bool(receiver.taken))
    assert (receiver.taken[0]["type"], receiver.forged) == ("webhook.test", 0)
    (delivery,) = await ended(service, hook, 1)
    assert (delivery["id"], delivery["cursor"]) == (answer.json()["id"], None)
    again = await service.client.post(f"{HOOKS}/{hook['id']}/deliveries/{delivery['id']}/redeliver")
    assert again.status_code == 202


async def test_a_slow_receiver_delays_no_other(service, receiver):
    async with Receiver().listening() as slow:
        free = asyncio.Event()

        async def wait(event: dict[str, Any]) -> None:
            await free.wait()

        slow.mood = lambda event: wait(event)  # type: ignore[assignment,return-value]
        await subscribed(service, slow, types=["stock.low"])
        await subscribed(service, receiver, types=["stock.low"])
        await service.publish(*[low(f"S-{n}") for n in range(60)])
        await receiver.until(lambda: len(receiver.taken) == 60)
        assert len(slow.seen) <= 4
        free.set()
        await slow.until(lambda: len(slow.taken) == 60)


@pytest.mark.parametrize("path", ["", "/{id}"])
async def test_deliveries_of_a_type_that_there_is_none_of_are_refused(service, receiver, path):
    hook = await subscribed(service, receiver)
    url = HOOKS + path.format(id=hook["id"]) + "/deliveries"
    assert (await service.client.get(url, params={"type": "webhook.test"})).status_code == 200
    answer = await service.client.get(url, params={"type": "order.eaten"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_event_type")


async def test_a_change_needs_the_version_seen(service, receiver):
    hook = await subscribed(service, receiver)
    url = f"{HOOKS}/{hook['id']}"
    assert (await service.client.patch(url, json={"types": ["stock.low"]})).status_code == 428
    answer = await service.client.patch(url, json={"types": ["stock.low"]}, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json()["types"]) == (200, ["stock.low"])
    stale = {"headers": {"If-Match": '"1"'}}
    assert (await service.client.patch(url, json={}, **stale)).status_code == 412
    for action in ("enable", "disable", "rotate-secret"):
        assert (await service.client.post(f"{url}/{action}", json={}, **stale)).status_code == 412
    shown = (await service.client.get(url)).json()
    assert (shown["state"], f'"{shown["version"]}"') == ("enabled", answer.headers["ETag"])
    await service.publish(completed(uuid4()), low("C-1"))
    await receiver.until(lambda: bool(receiver.taken))
    assert [event["type"] for event in receiver.taken] == ["stock.low"]
    assert (await service.client.delete(url, headers={"If-Match": answer.headers["ETag"]})).status_code == 204
    assert (await service.client.get(url)).status_code == 404


@pytest.mark.parametrize("way", ["delete", "disable"])
async def test_it_does_not_wait_for_a_delivery_that_is_being_recorded(service, receiver, way):
    """Who records holds the delivery, and may want the webhook next: each would wait for the other."""
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=503)
    await service.publish(low("R-1"))
    await receiver.until(lambda: bool(receiver.seen))
    async with service.member(SERVICE).database.transaction() as tx, asyncio.timeout(10):
        found = await tx.fetchval("select id from delivery where webhook_id = $1 for update", UUID(hook["id"]))
        if way == "disable":
            answer = await service.client.post(f"{HOOKS}/{hook['id']}/disable")
        else:
            answer = await service.client.delete(f"{HOOKS}/{hook['id']}", headers={"If-Match": '"1"'})
        assert answer.status_code in (200, 204), answer.text
        await store.attempted(tx, found, status=503, took_ms=1, error=None, answer=None)
        await store.end(tx, found, "failed")
        await store.works(tx, UUID(hook["id"]))
    assert not await service.verify()


@pytest.mark.parametrize("way", ["delete", "disable"])
async def test_what_is_being_recorded_meanwhile_ends_too(service, receiver, monkeypatch, way):
    """Its attempt is recorded between the two steps: what the first has left, the second or the next attempt takes."""
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=503)
    await service.publish(low("M-1"))
    await receiver.until(lambda: bool(receiver.seen))
    one_is_done, recorded = asyncio.Event(), asyncio.Event()

    def interrupted(step):
        async def run(*args, **options):
            await step(*args, **options)
            one_is_done.set()
            await recorded.wait()

        return run

    monkeypatch.setattr(commands, "discard_lane", interrupted(commands.discard_lane))
    monkeypatch.setattr(commands.store, "cancel_open", interrupted(commands.store.cancel_open))
    headers, url = {"If-Match": f'"{hook["version"]}"'}, f"{HOOKS}/{hook['id']}"
    async with service.member(SERVICE).database.transaction() as tx:
        await tx.execute("select from task where lane = $1 for update", hook["id"])
        await tx.execute("select from delivery where webhook_id = $1 for update", UUID(hook["id"]))
        asked = (
            service.client.delete(url, headers=headers) if way == "delete" else service.client.post(f"{url}/disable")
        )
        ending = asyncio.create_task(asked)
        await one_is_done.wait()
    recorded.set()
    assert (await ending).status_code in (200, 204)
    left = "select count(*) from delivery where webhook_id = $1 and state = 'pending'"
    async with asyncio.timeout(20):
        while await service.member(SERVICE).database.fetchval(left, UUID(hook["id"])):
            await asyncio.sleep(0.02)
    assert not await service.verify()


async def test_who_may_not_hear_what_it_is_sent_does_not_find_it(service, receiver):
    """Else its events could be had by another URL."""

    def may(*scopes: str) -> dict[str, str]:
        token = issue_key_token(
            SECRET, subject="key:other", scopes=["webhooks:read", "webhooks:write", *scopes], channels=None,
            warehouses=None, until=now().timestamp() + 60,
        )  # fmt: skip
        return {"Authorization": f"Bearer {token}"}

    hook = await subscribed(service, receiver, types=["stock.low"])
    await service.publish(low("S-1"))
    (delivery,) = await ended(service, hook, 1)
    url = f"{HOOKS}/{hook['id']}"
    doors = [
        ("GET", url, {}), ("PATCH", url, {"json": {"url": receiver.url + "/mine"}}), ("DELETE", url, {}),
        ("POST", f"{url}/disable", {}), ("POST", f"{url}/enable", {}), ("POST", f"{url}/test", {}),
        ("POST", f"{url}/rotate-secret", {"json": {}}), ("GET", f"{url}/deliveries/{delivery['id']}", {}),
        ("POST", f"{url}/deliveries/{delivery['id']}/redeliver", {}),
        ("POST", f"{url}/redeliveries", {"json": {"after": "0"}}),
    ]  # fmt: skip
    for method, path, sent in doors:
        answer = await service.client.request(method, path, headers=may("orders:read") | {"If-Match": '"1"'}, **sent)
        assert answer.status_code == 404, (method, path, answer.text)
    for path in (f"{url}/deliveries", f"{HOOKS}/deliveries?webhook_id={hook['id']}"):
        assert (await service.client.get(path, headers=may("orders:read"))).json()["items"] == []
    listed = (await service.client.get(HOOKS, headers=may("orders:read"))).json()["items"]
    assert hook["id"] not in [each["id"] for each in listed]
    assert (await service.client.get(url, headers=may("inventory:read"))).status_code == 200


@pytest.mark.parametrize("end", ["revoked", "expired"])
async def test_what_a_key_has_made_ends_with_it(service, receiver, end):
    made = (await service.client.post(KEYS, json={"name": end, "scopes": ["webhooks:write", "inventory:read"]})).json()
    headers = {
        "Authorization": "Bearer "
        + issue_key_token(
            SECRET, subject=f"key:{made['prefix']}", scopes=made["scopes"], channels=None, warehouses=None,
            until=now().timestamp() + 60,
        )
    }  # fmt: skip
    answer = await service.client.post(HOOKS, json={"url": receiver.url, "types": ["stock.low"]}, headers=headers)
    hook, url = answer.json(), f"{HOOKS}/{answer.json()['id']}"
    receiver.secrets.append(hook["secret"])
    await service.publish(low("K-1"))
    await ended(service, hook, 1)
    if end == "revoked":
        assert (await service.client.delete(f"{KEYS}/{made['id']}")).status_code == 204
    else:
        late = "update api_key set expires_at = now() where key_id = $1"
        await service.member(SERVICE).database.fetch(late, UUID(made["id"]))
    async with asyncio.timeout(30):
        while (found := (await service.client.get(url)).json())["state"] == "enabled":
            await asyncio.sleep(0.05)
    assert found["disabled_reason"] == "key_ended"
    await service.publish(low("K-2"))
    assert len(await deliveries(service, hook)) == 1


async def test_disabled_by_hand_it_gets_nothing_more(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=503)
    await service.publish(low("D-1"))
    await receiver.until(lambda: bool(receiver.seen))
    assert (await service.client.post(f"{HOOKS}/{hook['id']}/disable")).json()["disabled_reason"] == "by_hand"
    assert (await ended(service, hook, 1))[0]["state"] == "cancelled"
    assert (await service.client.post(f"{HOOKS}/{hook['id']}/test")).json()["code"] == "webhook_disabled"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("ftp://example.com/x", "url_invalid"), ("http://example.com/x", "url_invalid"),
        ("https://user:pass@example.com/x", "url_invalid"), ("https://example.com/x#y", "url_invalid"),
        ("https://10.0.0.1/x", "url_forbidden"), ("https://169.254.169.254/x", "url_forbidden"),
        ("https://[fd00::1]/x", "url_forbidden"), ("https://[::ffff:10.0.0.1]/x", "url_forbidden"),
        ("nonsense", "url_invalid"), ("https:///x", "url_invalid"),
        ("https://example.com/" + "x" * 2000, "text_too_long"),
    ],
)  # fmt: skip
async def test_bad_urls_are_refused(service, url, code):
    answer = await service.client.post(HOOKS, json={"url": url})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, code), answer.text
    assert answer.json()["errors"][0]["pointer"] == "/url"


@pytest.mark.parametrize("host", ["2130706433.example.invalid", "localtest.invalid"])
async def test_a_name_that_leads_nowhere_fails_and_is_tried_again(service, host):
    answer = await service.client.post(HOOKS, json={"url": f"https://{host}/x", "types": ["stock.low"]})
    hook = answer.json()
    await service.client.post(f"{HOOKS}/{hook['id']}/test")

    async with asyncio.timeout(30):
        while not (await deliveries(service, hook))[0]["attempts"]:
            await asyncio.sleep(0.05)
    await service.client.delete(f"{HOOKS}/{hook['id']}", headers={"If-Match": "*"})


async def test_a_redirect_is_not_followed(service, receiver):
    async with Receiver().listening() as elsewhere:
        hook = await subscribed(service, receiver, types=["stock.low"])
        receiver.mood = lambda event: web.Response(status=307, headers={"Location": elsewhere.url})
        await service.publish(low("RD-1"))
        await receiver.until(lambda: len(receiver.seen) > 1)
        assert elsewhere.seen == []
        await service.client.delete(f"{HOOKS}/{hook['id']}", headers={"If-Match": "*"})


async def test_nobody_subscribes_to_what_he_may_not_hear(service, receiver):
    assert (await service.client.post(HOOKS, json={"url": receiver.url, "types": ["no.such"]})).status_code == 422
    analyst = service.token("market_analyst")
    assert (await service.client.post(HOOKS, json={"url": receiver.url}, headers=analyst)).status_code == 403
    operations = service.token("operations")
    assert (await service.client.get(HOOKS, headers=operations)).status_code == 200
    assert (await service.client.post(HOOKS, json={"url": receiver.url}, headers=operations)).status_code == 403


async def test_deliveries_are_forgotten_in_the_end(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    await service.publish(low("O-1"))
    await ended(service, hook, 1)
    database = service.member(SERVICE).database
    await database.fetch("update delivery set ended_at = $1 where ended_at is not null", now() - timedelta(days=37))
    await prune_table(database, service.member(SERVICE).service, "delivery", timedelta(days=37))
    assert await deliveries(service, hook) == []


async def test_a_delivery_that_an_operator_gives_up_is_cancelled(service, receiver):
    hook = await subscribed(service, receiver, types=["stock.low"])
    receiver.mood = lambda event: web.Response(status=500)
    await service.publish(low("OP-1", 1), low("OP-1", 2))
    await receiver.until(lambda: bool(receiver.seen))
    ops = "/v1/ops/integration/tasks"
    async with asyncio.timeout(20):
        while True:
            asked = {"state": "queued", "key": f"{hook['id']}:inventory.events:OP-1"}
            mine = [task for task in (await service.client.get(ops, params=asked)).json()["items"] if task["attempts"]]
            url = f"{ops}/{mine[0]['id']}/discard" if mine else ""
            if url and (await service.client.post(url, json={"reason": "not wanted"})).status_code == 200:
                break
    receiver.mood = None
    found = await ended(service, hook, 2)
    assert sorted(each["state"] for each in found) == ["cancelled", "delivered"]
    assert not await service.verify()
