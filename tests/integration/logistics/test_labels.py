"""Our own labels: order tells who a parcel goes to, over HTTP, and a task waits for it as long as it must."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from contracts.order import Destination, OrderDestinationChanged
from libs.work import worker
from services.logistics.carriers.commands import drop_labels
from tests.addresses import address
from tests.integration.logistics.shop import detail, open_lanes, planned
from tests.integration.order.shop import body, line
from tests.labels import printed

WHO = address("FR", name="Zoë Ångström", line1="12 rue Élise", line2="Étage 3", city="Besançon", phone="+33381000000")
PERSONAL = [str(WHO[part]) for part in ("name", "line1", "line2", "city", "phone")]


class Both:
    """Order and logistics as they run apart: two HTTP servers, one database. Order can go and come back."""

    def __init__(self, start: Callable[..., Any], dsn: str, tmp: Path) -> None:
        self._start, self._dsn, self._tmp = start, dsn, tmp
        self._stack, self._order = AsyncExitStack(), AsyncExitStack()
        self.order: Any = None
        self.logistics: Any = None
        self.port = 0

    async def open(self) -> None:
        await self.order_comes(0)
        self.port = self.order.process.port
        upstreams = {"order": f"http://127.0.0.1:{self.port}"}
        tmp = self._tmp / "logistics"
        self.logistics = await self._start(self._stack, self._dsn, ["logistics"], tmp, upstreams=upstreams)
        await open_lanes(self.logistics)

    async def order_comes(self, port: int) -> None:
        self.order = await self._start(self._order, self._dsn, ["order"], self._tmp / "order", port=port)

    async def order_goes(self) -> None:
        await self._order.aclose()

    async def close(self) -> None:
        await self._stack.aclose()
        await self._order.aclose()

    async def parcel(self, **who: Any) -> tuple[str, str]:
        """An order, and the parcel that is planned for it."""
        sent = body(lines=[line("MUG")], shipping_address=WHO | who)
        placed = await self.order.client.post("/v1/orders", json=sent)
        assert placed.status_code == 201, placed.text
        _, shipment = await planned(self.logistics, {"MUG": 1}, order_id=UUID(placed.json()["id"]))
        return placed.json()["id"], shipment["shipment_id"]

    async def book(self, shipment_id: str) -> str:
        answer = await self.logistics.client.post(f"/v1/shipments/{shipment_id}/label")
        assert answer.status_code == 200, answer.text
        number: str = answer.json()["tracking_number"]
        return number

    async def get(self, shipment_id: str) -> Any:
        return await self.logistics.client.get(f"/v1/shipments/{shipment_id}/label")

    async def code(self, shipment_id: str) -> str:
        answer = await self.get(shipment_id)
        assert answer.status_code == 409, answer.text
        found: str = answer.json()["code"]
        return found

    async def label(self, shipment_id: str) -> bytes:
        """Once it is made."""
        async with asyncio.timeout(30):
            while (answer := await self.get(shipment_id)).status_code != 200:
                assert answer.json()["code"] == "label_not_ready", answer.text
                await asyncio.sleep(0.02)
        content: bytes = answer.content
        return content

    async def tasks(self, shipment_id: str, state: str) -> list[dict[str, Any]]:
        asked = {"state": state, "key": shipment_id}
        answer = await self.logistics.client.get("/v1/ops/logistics/tasks", params=asked)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["items"]
        return found

    async def until(self, shipment_id: str, state: str, sees: Callable[[Any], bool] = bool) -> list[dict[str, Any]]:
        async with asyncio.timeout(30):
            while not sees(found := await self.tasks(shipment_id, state)):
                await asyncio.sleep(0.02)
        return found

    async def readings(self, order_id: str) -> list[tuple[str, str]]:
        answer = await self.order.client.get("/v1/address-accesses", params={"order_id": order_id})
        assert answer.status_code == 200, answer.text
        return [(each["service"], each["purpose"]) for each in answer.json()["items"]]

    async def stored(self, shipment_id: str) -> str:
        """All that logistics' tables have of a parcel and its tasks, as text."""
        rows = await self.logistics.member("logistics").database.fetch(
            """select s::text || coalesce(l::text, '') || coalesce(t::text, '') as all from shipment s
               left join label l using (shipment_id) left join task t on t.key = s.shipment_id::text
               where s.shipment_id = $1""",
            UUID(shipment_id),
        )
        return "\n".join(row["all"] for row in rows)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is away is looked for again in a moment."""
    monkeypatch.setattr(worker, "AWAY_SECONDS", 0.1)
    monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)


@pytest.fixture(scope="module")
async def both(
    request: pytest.FixtureRequest, new_database: Callable[[], Any], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Both]:
    shared: Any = request.config.pluginmanager.get_plugin(str(request.config.rootpath / "tests" / "conftest.py"))
    found = Both(shared.start, await new_database(), tmp_path_factory.mktemp("both"))
    await found.open()
    yield found
    assert not await found.logistics.unreadable()
    await found.close()


@contextmanager
def said() -> Iterator[list[str]]:
    """What anybody logs meanwhile, at any level."""
    lines: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, handler = logging.getLogger(), Listening()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        root.setLevel(before)
        root.removeHandler(handler)


def quoted(text: str) -> list[str]:
    return [part for part in PERSONAL if part in text or part.encode().hex() in text]


async def test_a_label_says_who_it_goes_to_and_nothing_else_does(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    assert await both.code(shipment_id) == "label_not_booked"
    with said() as lines:
        logging.getLogger("libs.work.worker").debug("it is heard")
        number = await both.book(shipment_id)
        label = await both.label(shipment_id)
        (task,) = await both.until(shipment_id, "done")
    shown = printed(label)
    assert [part for part in (*PERSONAL, str(WHO["postal_code"]), number, "FR") if part not in shown] == []
    headers = (await both.get(shipment_id)).headers
    assert (headers["content-type"], headers["cache-control"]) == ("application/pdf", "no-store")
    assert await both.readings(order_id) == [("logistics", "label")]
    assert "it is heard" in lines
    assert quoted("\n".join(lines)) == []
    assert (task["kind"], task["attempts"], task["has_personal"]) == ("logistics.make_label", 1, False)
    assert quoted(f"{await both.stored(shipment_id)} {task}") == []
    assert b"%PDF".hex() not in await both.stored(shipment_id)


async def test_who_may_see_parcels_may_not_see_whom_they_go_to(both: Both) -> None:
    _, shipment_id = await both.parcel()
    await both.book(shipment_id)
    await both.label(shipment_id)
    for role, status in (("market_analyst", 403), ("finance", 403), ("supply_chain", 200), ("operations", 200)):
        path, headers = f"/v1/shipments/{shipment_id}", both.logistics.token(role)
        assert (await both.logistics.client.get(path, headers=headers)).status_code == 200
        assert (await both.logistics.client.get(f"{path}/label", headers=headers)).status_code == status


async def test_it_is_made_once_however_often_it_is_asked_for(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    numbers = {await both.book(shipment_id) for _ in range(3)}
    label = await both.label(shipment_id)
    numbers.add(await both.book(shipment_id))
    assert await both.label(shipment_id) == label
    assert len(numbers) == len(await both.until(shipment_id, "done")) == len(await both.readings(order_id)) == 1


async def test_while_order_is_away_the_task_waits_and_then_makes_it_once(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    await both.order_goes()
    try:
        number = await both.book(shipment_id)
        looks: set[str] = set()

        def often(found: Any) -> bool:
            looks.update(each["due"] for each in found)
            return bool(found) and len(looks) > 3

        (waiting,) = await both.until(shipment_id, "queued", often)
        assert (waiting["attempts"], waiting["error"]) == (0, "ClientConnectorError")
        assert await both.code(shipment_id) == "label_not_ready"
    finally:
        await both.order_comes(both.port)
    assert number in printed(await both.label(shipment_id))
    (task,) = await both.until(shipment_id, "done")
    assert task["attempts"] == 1, "an outage counts as no attempt"
    assert await both.readings(order_id) == [("logistics", "label")]


async def test_a_buyer_who_was_erased_meanwhile_ends_the_task_for_people_to_see(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    await both.order_goes()
    try:
        await both.book(shipment_id)
        await both.until(shipment_id, "queued", lambda found: bool(found and found[0]["error"]))
        await both.order_comes(0)  # at another address: logistics does not see it yet
        await both.order.client.post(f"/v1/orders/{order_id}/cancel", json={"reason": "buyer"})
        erased = await both.order.client.delete(f"/v1/orders/{order_id}/address")
        assert erased.status_code == 204, erased.text
        await both.order_goes()
    finally:
        await both.order_comes(both.port)
    (task,) = await both.until(shipment_id, "dead")
    assert task["error"] == "order says 410 personal_data_erased"
    answer = await both.get(shipment_id)
    assert (answer.status_code, answer.json()["code"]) == (409, "label_not_made")
    assert answer.json()["detail"] == f"the label could not be made: {task['error']}"
    assert await both.readings(order_id) == []


async def test_a_label_is_kept_until_its_parcel_has_left(both: Both) -> None:
    _, shipment_id = await both.parcel()
    await both.book(shipment_id)
    label = await both.label(shipment_id)
    database = both.logistics.member("logistics").database
    await drop_labels(database)
    assert await both.label(shipment_id) == label
    handed = await both.logistics.client.post(f"/v1/shipments/{shipment_id}/dispatch")
    assert handed.status_code == 200, handed.text
    assert await both.code(shipment_id) == "already_dispatched"
    await both.book(shipment_id)
    await drop_labels(database)
    assert await database.fetch("select 1 from label where shipment_id = $1", UUID(shipment_id)) == []
    assert len(await both.tasks(shipment_id, "done")) == 1


async def test_one_of_a_parcel_that_never_leaves_is_made_again_when_it_is_needed(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    number = await both.book(shipment_id)
    label = await both.label(shipment_id)
    database = both.logistics.member("logistics").database
    aged = "update label set made_at = now() - interval '31 days' where shipment_id = $1"
    await database.fetch(aged, UUID(shipment_id))
    await drop_labels(database)
    assert await both.code(shipment_id) == "label_not_booked"
    assert await both.book(shipment_id) == number
    assert await both.label(shipment_id) == label
    assert len(await both.readings(order_id)) == 2


async def test_a_parcel_that_is_planned_anew_gets_another_label(both: Both) -> None:
    order_id, shipment_id = await both.parcel()
    old = await both.book(shipment_id)
    await both.label(shipment_id)
    await both.order_goes()
    try:
        elsewhere = Destination(country="FR", postal_code="75001")
        redirected = OrderDestinationChanged(order_id=UUID(order_id), destination=elsewhere)
        await both.logistics.publish(redirected)
        assert await both.code(shipment_id) == "label_not_booked"
        between = await both.book(shipment_id)
        await both.until(shipment_id, "queued", lambda found: bool(found and found[0]["error"]))
        await both.logistics.publish(redirected.model_copy())
        new = await both.book(shipment_id)
    finally:
        await both.order_comes(both.port)
    shown = printed(await both.label(shipment_id))
    assert (new in shown, old in shown, between in shown, len({old, between, new})) == (True, False, False, 3)
    assert (await detail(both.logistics, shipment_id))["tracking_number"] == new


async def test_what_our_letters_cannot_say_is_told_and_not_left_out(both: Both) -> None:
    order_id, shipment_id = await both.parcel(name="東京 太郎")
    await both.book(shipment_id)
    (task,) = await both.until(shipment_id, "dead")
    assert task["error"] == "the name or the address has letters that our labels cannot print"
    assert await both.code(shipment_id) == "label_not_made"
    assert await both.readings(order_id) == [("logistics", "label")]


async def test_readings_are_counted_on_both_sides(both: Both) -> None:
    for running in (both.order, both.logistics):
        text = (await running.client.get("/metrics")).text
        for series in (
            'tradewind_address_readings_total{asker="logistics",outcome="answered",purpose="label"}',
            'tradewind_address_readings_total{asker="logistics",outcome="personal_data_erased",purpose="label"}',
            'tradewind_peer_calls_total{outcome="2xx",peer="order",purpose="label",service="logistics"}',
            'tradewind_peer_calls_total{outcome="4xx",peer="order",purpose="label",service="logistics"}',
            'tradewind_peer_calls_total{outcome="not_sent",peer="order",purpose="label",service="logistics"}',
        ):
            assert series in text


async def test_the_invariants_hold_after_all_of_it(both: Both) -> None:
    assert await both.logistics.verify() == {}
    assert await both.order.verify() == {}
