"""Who is limited to channels or warehouses hears, sends on and keeps nothing of others: on a real PostgreSQL."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

import contracts
from contracts.base import Event
from contracts.order import OrderShipped
from contracts.registry import BY_TYPE
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal
from libs.work import worker
from services.integration.recording.record import record
from tests.integration.integration.events import completed, frames, low, wait_no_longer
from tests.integration.integration.receiver import Receiver
from tests.limits import limited
from tests.running import Running, start

SERVICE = "integration"
OURS, THEIRS = "ours", "theirs"
HERE, THERE = "DE-7", "AT-7"
SAMPLES = Path(contracts.__file__).parent / "samples"
OF_CHANNEL = limited(channels=[OURS])
OF_WAREHOUSE = limited(warehouses=[HERE])
OF_BOTH = limited(channels=[OURS], warehouses=[HERE])
OF_NONE = limited(channels=[], warehouses=[])


class Shop:
    """An order with a parcel: what all events of one channel and one warehouse are about."""

    def __init__(self, channel: str, warehouse: str) -> None:
        self.channel, self.warehouse = channel, warehouse
        self.order, self.shipment = str(uuid4()), str(uuid4())

    def placed(self, data: Any) -> Any:
        """A sample's data as it would be of this shop."""
        said = {
            "order_id": self.order, "reference": self.order, "shipment_id": self.shipment, "channel": self.channel,
            "warehouse": self.warehouse, "voided": [self.shipment], "dispatched": [], "return_id": str(uuid4()),
            "ticket_id": str(uuid4()), "sku": f"SKU-{self.channel}", "product_id": str(uuid4()),
            "webhook_id": str(uuid4()),
        }  # fmt: skip
        if isinstance(data, list):
            return [self.placed(each) for each in data]
        if not isinstance(data, dict):
            return data
        return {name: said[name] if name in said else self.placed(value) for name, value in data.items()}

    def event(self, kind: str, **changed: Any) -> Event:
        event = BY_TYPE[kind].event
        samples = [file.read_text() for file in (SAMPLES / kind / str(event.VERSION)).glob("*.json")]
        data = json.loads(max(samples, key=len))
        data |= {name: None for name in ("order_id", "return_id") if name in event.model_fields}
        return event.model_validate_json(json.dumps(self.placed(data) | changed))


@pytest.fixture(scope="module")
async def service(databases: Any, tmp_path_factory: Any) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(SERVICE)
        yield await start(stack, dsn, [SERVICE], tmp_path_factory.mktemp("i"), outgoing_networks="127.0.0.0/8")


@pytest.fixture
async def shops(service: Running) -> tuple[Shop, Shop]:
    """Ours and theirs, whose orders and parcels the feed has heard of."""
    found = Shop(OURS, HERE), Shop(THEIRS, THERE)
    await service.publish(*[shop.event(kind) for shop in found for kind in ("order.placed", "shipment.planned")])
    return found


async def read(service: Running, headers: Any, after: str, **asked: Any) -> list[dict[str, Any]]:
    answer = await service.client.get("/v1/events", params={"after": after, "limit": 500, **asked}, headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def latest(service: Running) -> str:
    found: str = (await service.client.get("/v1/events", params={"after": "latest"})).json()["next_cursor"]
    return found


# What a caller hears who is limited to channels, to warehouses, to both. The rest is like an order's.
EVERYBODY, NOBODY = (True, True, True), (False, False, False)
HEARD = {
    "product.activated": EVERYBODY, "product.changed": EVERYBODY, "product.retired": EVERYBODY,
    "webhook.disabled": NOBODY,
    **dict.fromkeys(("candidate.approved", "candidate.launched", "candidate.ended"), NOBODY),
    **dict.fromkeys(("stock.changed", "stock.low", "stock.recovered"), (False, True, True)),
    **dict.fromkeys((kind for kind in BY_TYPE if kind.startswith("shipment.")), EVERYBODY),
    "stock.reserved": EVERYBODY, "stock.released": EVERYBODY,
    "stock.rejected": (True, False, False),  # it names no warehouse
}  # fmt: skip


@pytest.mark.parametrize("kind", BY_TYPE)
async def test_each_event_is_told_to_whom_it_belongs(service: Running, shops: tuple[Shop, Shop], kind: str) -> None:
    since = await latest(service)
    await service.publish(*[shop.event(kind) for shop in shops])
    assert len(await read(service, None, since)) == 2
    heard = HEARD.get(kind, (True, False, True))
    for headers, hears in zip((OF_CHANNEL, OF_WAREHOUSE, OF_BOTH), heard, strict=True):
        found = await read(service, headers, since)
        if kind.startswith("product."):
            assert len(found) == 2
            continue
        assert len(found) == hears
        assert not any(said in json.dumps(found) for said in (THEIRS, THERE, shops[1].order, shops[1].shipment))
    assert len(await read(service, OF_NONE, since)) == (2 if kind.startswith("product.") else 0)


async def test_what_nobody_can_attribute_is_told_to_nobody_who_is_limited(service: Running) -> None:
    since = await latest(service)
    several = Shop(OURS, HERE).event("shipment.voided", voided=[str(uuid4()), str(uuid4())])
    await service.publish(OrderShipped(order_id=uuid4(), shipment_id=uuid4(), complete=True), several)
    await service.publish(Shop(OURS, HERE).event("ticket.opened", order_id=None))
    await wait_no_longer(service)
    assert len(await read(service, None, since)) == 3
    assert await read(service, OF_CHANNEL, since) == []
    assert await read(service, OF_WAREHOUSE, since) == []


async def test_what_belongs_to_several_is_told_to_whom_all_belong(service: Running) -> None:
    ours, since = Shop(OURS, HERE), await latest(service)
    line = {"sku": "A", "quantity": 1}
    places = [{"warehouse": each, "country": "DE", "lines": [line]} for each in (HERE, THERE)]
    await service.publish(ours.event("order.placed"), ours.event("stock.reserved", allocations=places))
    assert len(await read(service, OF_CHANNEL, since)) == 2
    assert await read(service, OF_WAREHOUSE, since) == []
    both = limited(warehouses=[HERE, THERE])
    assert [each["type"] for each in await read(service, both, since)] == ["stock.reserved"]


async def test_a_batch_teaches_its_own_events_whatever_their_order(service: Running) -> None:
    ours, theirs, since = Shop(OURS, HERE), Shop(THEIRS, THERE), await latest(service)
    batch = [seal(shop.event(kind)) for kind in ("order.completed", "order.placed") for shop in (ours, theirs)]
    async with service.member(SERVICE).background.transaction() as tx:
        await record(tx, batch)
    assert [each["type"] for each in await read(service, OF_CHANNEL, since)] == ["order.completed", "order.placed"]


async def test_what_is_no_json_and_what_is_odd_is_recorded_and_told_to_nobody_limited(service: Running) -> None:
    since, order = await latest(service), new_id()
    usual: Envelope = seal(completed(order))
    odd = [
        "no json", "[]", '{"order_id": {}, "channel": ["a"]}', '{"channel": "ours,theirs"}', '{"channel": ""}',
        f'{{"order_id": "{new_id()}", "channel": "ours\\u0000"}}',
    ]  # fmt: skip
    batch = [replace(usual, id=new_id(), payload=each) for each in odd]
    async with service.member(SERVICE).background.transaction() as tx:
        await record(tx, batch)
    assert len(await read(service, None, since)) == len(odd) - 1  # the last one is of an order, and waits for it
    await wait_no_longer(service)
    assert len(await read(service, None, since)) == len(odd)
    assert await read(service, OF_CHANNEL, since) == []


async def test_types_that_no_limit_binds_are_refused(service: Running) -> None:
    for headers, kind in ((OF_CHANNEL, "stock.low"), (OF_WAREHOUSE, "order.placed"), (OF_BOTH, "webhook.disabled")):
        for path in ("/v1/events", "/v1/stream"):
            answer = await service.client.get(path, params={"type": kind}, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
    assert (await service.client.get("/v1/event-types", headers=OF_CHANNEL)).status_code == 200
    assert (await service.client.get("/v1/event-types/order.placed", headers=OF_WAREHOUSE)).status_code == 200


async def test_who_waits_is_woken_by_its_own_alone(service: Running, shops: tuple[Shop, Shop]) -> None:
    since = await latest(service)
    waiting = asyncio.create_task(
        service.client.get("/v1/events", params={"after": since}, headers={**OF_CHANNEL, "Prefer": "wait=20"})
    )
    await asyncio.sleep(0.1)
    await service.publish(shops[1].event("order.completed"))
    await service.publish(shops[0].event("order.completed"))
    (event,) = (await waiting).json()["items"]
    assert event["subject"] == shops[0].order


async def test_a_stream_tells_its_own_alone(service: Running, shops: tuple[Shop, Shop]) -> None:
    """What it missed, and what comes."""
    since = await latest(service)
    await service.publish(*[shop.event("order.held") for shop in reversed(shops)])
    for order_id in ([], [shop.order for shop in shops]):
        told = {**OF_CHANNEL, "Last-Event-ID": since}
        async with service.client.stream("GET", "/v1/stream", params={"order_id": order_id}, headers=told) as live:
            lines = frames(live)
            heard = []
            async with asyncio.timeout(20):
                async for frame in lines:
                    if frame.get("event") == "order.held":
                        await service.publish(*[shop.event("order.completed") for shop in reversed(shops)])
                    if "event" in frame:
                        heard.append((frame["event"], frame.body["subject"]))
                    if len(heard) == 2:
                        break
        assert heard == [("order.held", shops[0].order), ("order.completed", shops[0].order)]
        since = await latest(service)
        await service.publish(*[shop.event("order.held") for shop in reversed(shops)])


# -- webhooks


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver().listening() as found:
        yield found


async def subscribed(service: Running, receiver: Receiver, headers: Any, **asked: Any) -> dict[str, Any]:
    answer = await service.client.post("/v1/webhooks", json={"url": receiver.url, **asked}, headers=headers)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    receiver.secrets.append(found["secret"])
    return found


async def test_a_webhook_keeps_the_limits_of_who_made_it(
    service: Running, shops: tuple[Shop, Shop], receiver: Receiver
) -> None:
    hook = await subscribed(service, receiver, OF_CHANNEL)
    since = await latest(service)
    await service.publish(*[shop.event(kind) for kind in ("order.held", "stock.low") for shop in reversed(shops)])
    await service.publish(*[shop.event("order.completed") for shop in reversed(shops)])
    await receiver.until(lambda: len(receiver.taken) == 2)
    # Whoever changes it and has it sent again, also without limits: it stays as it was made.
    path = f"/v1/webhooks/{hook['id']}"
    changed = {"types": ["order.held", "order.completed", "stock.low"]}
    assert (await service.client.patch(path, json=changed, headers={"If-Match": "*"})).status_code == 200
    range_ = {"after": since}
    assert (await service.client.post(f"{path}/redeliveries", json=range_, headers=OF_CHANNEL)).status_code == 202
    await receiver.until(lambda: len(receiver.taken) == 4)
    await service.settled()
    assert {event["subject"] for event in receiver.taken} == {shops[0].order}
    assert not any(said in json.dumps(receiver.seen) for said in (THEIRS, THERE, shops[1].order))
    await service.client.delete(path, headers={"If-Match": "*"})


def asked_of(hook: str, delivery: str) -> list[tuple[str, str, Any, dict[str, str]]]:
    path, seen = f"/v1/webhooks/{hook}", {"If-Match": "*"}
    return [
        ("GET", path, None, {}), ("PATCH", path, {"description": "mine"}, seen), ("POST", f"{path}/enable", None, {}),
        ("POST", f"{path}/disable", None, {}), ("POST", f"{path}/rotate-secret", {}, {}),
        ("POST", f"{path}/test", None, {}), ("GET", f"{path}/deliveries", None, {}),
        ("GET", f"{path}/deliveries/{delivery}", None, {}),
        ("POST", f"{path}/deliveries/{delivery}/redeliver", None, {}),
        ("POST", f"{path}/redeliveries", {"after": "0"}, {}), ("GET", f"{path}/redeliveries/{delivery}", None, {}),
        ("DELETE", path, None, seen),
    ]  # fmt: skip


@pytest.mark.parametrize("maker", [None, limited(channels=[OURS, THEIRS]), OF_WAREHOUSE], ids=["all", "more", "other"])
async def test_a_webhook_that_is_not_within_is_not_there(service: Running, receiver: Receiver, maker: Any) -> None:
    hook = await subscribed(service, receiver, maker)
    mine = await subscribed(service, receiver, limited(channels=[OURS], warehouses=[THERE]))
    (delivery,) = [(await service.client.post(f"/v1/webhooks/{hook['id']}/test")).json()["id"]]
    await receiver.until(lambda: bool(receiver.taken))
    shown = (await service.client.get("/v1/webhooks", params={"limit": 200}, headers=OF_CHANNEL)).json()["items"]
    assert mine["id"] in {each["id"] for each in shown}
    assert hook["id"] not in {each["id"] for each in shown}
    nobody, nothing = str(new_id()), str(new_id())
    for theirs, none in zip(asked_of(hook["id"], delivery), asked_of(nobody, nothing), strict=True):
        (method, path, sent, headers), (_, nowhere, _, _) = theirs, none
        answer = await service.client.request(method, path, json=sent, headers={**OF_CHANNEL, **headers})
        missing = await service.client.request(method, nowhere, json=sent, headers={**OF_CHANNEL, **headers})
        assert answer.status_code == missing.status_code, path
        said, meant = answer.json(), missing.json()
        for body in (said, meant):
            body.pop("instance", None), body.pop("trace_id", None), body.pop("request_id", None)
        assert said == json.loads(json.dumps(meant).replace(nobody, hook["id"]).replace(nothing, delivery)), path
    assert (await service.client.get(f"/v1/webhooks/{hook['id']}")).json()["state"] == "enabled"
    for each in (hook, mine):
        await service.client.delete(f"/v1/webhooks/{each['id']}", headers={"If-Match": "*"})


async def test_filters_on_what_is_others_are_refused(service: Running, receiver: Receiver) -> None:
    body = {"url": receiver.url, "filters": {"channels": [OURS, THEIRS]}}
    answer = await service.client.post("/v1/webhooks", json=body, headers=OF_CHANNEL)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
    assert [each["pointer"] for each in answer.json()["errors"]] == ["/filters/channels/1"]
    hook = await subscribed(service, receiver, OF_BOTH, filters={"channels": [OURS], "warehouses": [HERE]})
    answer = await service.client.patch(
        f"/v1/webhooks/{hook['id']}", json={"filters": {"warehouses": [THERE]}}, headers={**OF_BOTH, "If-Match": "*"}
    )
    assert answer.json()["code"] == "limited_principal"
    await service.client.delete(f"/v1/webhooks/{hook['id']}", headers={"If-Match": "*"})


# -- keys


async def minted(service: Running, headers: Any = None, **limits: Any) -> Any:
    body = {"name": "one", "scopes": ["orders:read"], **limits}
    return await service.client.post("/v1/api-keys", json=body, headers=headers)


async def test_nobody_makes_a_key_that_sees_more(service: Running) -> None:
    for limits in ({}, {"channels": [OURS, THEIRS]}, {"warehouses": [HERE]}, {"channels": [THEIRS]}):
        answer = await minted(service, OF_CHANNEL, **limits)
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
    for limits in ({"channels": [OURS]}, {"channels": [OURS], "warehouses": [THERE]}):
        assert (await minted(service, OF_CHANNEL, **limits)).status_code == 201


async def test_a_key_that_sees_more_is_not_there(service: Running) -> None:
    mine = (await minted(service, channels=[OURS])).json()["id"]
    missing = str(new_id())
    for limits in ({}, {"channels": [OURS, THEIRS]}):
        theirs = (await minted(service, **limits)).json()["id"]
        for method, path in (("GET", ""), ("POST", "/rotate"), ("DELETE", "")):
            answer = await service.client.request(method, f"/v1/api-keys/{theirs}{path}", headers=OF_CHANNEL)
            none = await service.client.request(method, f"/v1/api-keys/{missing}{path}", headers=OF_CHANNEL)
            assert (answer.status_code, none.status_code) == (404, 404)
            assert answer.json()["detail"] == none.json()["detail"].replace(missing, theirs)
        shown = (await service.client.get("/v1/api-keys", params={"limit": 200}, headers=OF_CHANNEL)).json()["items"]
        assert mine in {each["id"] for each in shown}
        assert theirs not in {each["id"] for each in shown}
    assert (await service.client.post(f"/v1/api-keys/{mine}/rotate", headers=OF_CHANNEL)).status_code == 201
    assert (await service.client.delete(f"/v1/api-keys/{mine}", headers=OF_CHANNEL)).status_code == 204


async def test_a_low_stock_is_heard_by_its_warehouse(service: Running) -> None:
    since = await latest(service)
    await service.publish(low("L-1"))
    assert UUID((await read(service, limited(warehouses=["DE-1"]), since))[0]["id"])
    assert await read(service, OF_WAREHOUSE, since) == []


async def test_an_event_before_the_first_of_its_order_waits_for_it(service: Running) -> None:
    """Topics are read beside each other: what stock says of an order may come before the order."""
    ours, since = Shop(OURS, HERE), await latest(service)
    await service.publish(ours.event("stock.reserved"))
    await service.publish(ours.event("stock.released"))
    assert await read(service, None, since) == []
    await service.publish(ours.event("order.placed"))
    for caller in (None, OF_CHANNEL):
        found = await read(service, caller, since)
        assert [(each["type"], each["sequence"]) for each in found] == [
            ("stock.reserved", 1), ("stock.released", 2), ("order.placed", 1)
        ]  # fmt: skip
    assert not await service.verify()


async def test_what_waits_for_two_things_goes_on_with_the_last(service: Running) -> None:
    ours, since = Shop(OURS, HERE), await latest(service)
    await service.publish(ours.event("shipment.tracked"), ours.event("order.completed", channel=None))
    await service.publish(ours.event("order.placed"))
    assert [each["type"] for each in await read(service, None, since)] == ["order.completed", "order.placed"]
    await service.publish(ours.event("shipment.planned"))
    found = await read(service, OF_BOTH, since)
    assert [each["type"] for each in found] == [
        "order.completed", "order.placed", "shipment.tracked", "shipment.planned"
    ]  # fmt: skip


async def test_what_waits_and_comes_again_is_recorded_once(service: Running) -> None:
    ours, since = Shop(OURS, HERE), await latest(service)
    early = seal(ours.event("stock.reserved"))
    for _ in range(2):
        async with service.member(SERVICE).background.transaction() as tx:
            await record(tx, [early])
    await service.publish(ours.event("order.placed"))
    async with service.member(SERVICE).background.transaction() as tx:
        await record(tx, [early])
    assert [each["type"] for each in await read(service, None, since)] == ["stock.reserved", "order.placed"]


async def test_nobody_waits_for_ever(service: Running) -> None:
    """An order from before there was a feed: its events come, late once, and no limited caller is told."""
    ours, since = Shop(OURS, HERE), await latest(service)
    await service.publish(ours.event("stock.reserved"), ours.event("stock.released"))
    await wait_no_longer(service)
    await service.publish(ours.event("shipment.planned"))
    found = await read(service, None, since)
    assert [each["type"] for each in found] == ["stock.reserved", "stock.released", "shipment.planned"]
    assert await read(service, OF_CHANNEL, since) == []
    await service.publish(ours.event("order.placed"), ours.event("shipment.dispatched"))
    assert [each["type"] for each in await read(service, OF_CHANNEL, since)] == ["order.placed", "shipment.dispatched"]


async def test_an_order_that_is_held_before_it_is_placed_is_its_channel_s(service: Running) -> None:
    since = await latest(service)
    await service.publish(Shop(OURS, HERE).event("order.held"), Shop(THEIRS, THERE).event("order.held"))
    assert len(await read(service, OF_CHANNEL, since)) == 1
