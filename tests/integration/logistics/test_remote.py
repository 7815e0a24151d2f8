"""A carrier that is asked over a network: by tasks, outside of any transaction, through a server that is real."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from contracts.logistics import ShipmentDispatched, ShipmentLabelled
from contracts.order import Destination, OrderCancelRequested, OrderDestinationChanged
from libs.clock import now
from libs.http.client import Client, Timeouts
from libs.http.outcomes import NoAnswer
from libs.secrets import vault_of
from libs.work import Outcome, absent, done, refused, unknown
from services.logistics.carriers.adapters import REMOTE
from services.logistics.carriers.domain import Parcel
from services.logistics.secrets.tables import SEALED
from tests.chaos.outside import DROPS, NEVER_ANSWERS, REFUSES, Outside
from tests.integration.logistics.shop import detail, import_rates, open_lanes, planned, rate, report, shipments_of

SERVICE = "logistics"
CARRIER = "parcelnet"
TIMEOUTS = Timeouts(connect=2, read=1, total=1)


class Parcelnet:
    titles: Mapping[str, str] = MappingProxyType({"en": "Parcelnet"})

    def __init__(self, url: str) -> None:
        self.url = url

    async def book(self, client: Client, parcel: Parcel, reference: str) -> Outcome:
        body = {"weight_g": parcel.chargeable_weight_g, "to": parcel.destination}
        try:
            answer = await client.call("POST", f"{self.url}/labels", json=body, key=reference, timeouts=TIMEOUTS)
        except NoAnswer as error:
            return unknown(str(error))
        if not answer.ok:
            return refused(f"the carrier says {answer.status}")
        return done({"tracking_number": answer.json()["number"]})

    async def booked(self, client: Client, reference: str) -> Outcome:
        answer = await client.call("GET", f"{self.url}/labels/{reference}", timeouts=TIMEOUTS, tries=3)
        return absent() if answer.status == 404 else done({"tracking_number": answer.json()["number"]})

    async def cancel(self, client: Client, tracking_number: str, reference: str) -> Outcome:
        answer = await client.call("DELETE", f"{self.url}/labels/{tracking_number}", tries=3)
        return done() if answer.ok else refused("too late")


@pytest.fixture(scope="module", autouse=True)
def inside() -> Iterator[None]:
    """Calls may go to this machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRADEWIND_OUTGOING_NETWORKS", "127.0.0.0/8")
        yield


@pytest.fixture(scope="module")
async def server() -> AsyncIterator[Outside]:
    found = Outside()
    async with found.listening():
        REMOTE[CARRIER] = Parcelnet(found.url)
        yield found
        del REMOTE[CARRIER]


@pytest.fixture(scope="module")
async def lanes(service: Any, server: Outside) -> Any:
    await open_lanes(service)
    answer = await service.client.put(f"/v1/zones/{CARRIER}/west", json={"countries": ["PT", "ES"]})
    assert answer.status_code == 201, answer.text
    (card,) = await import_rates(service, rate("6.00", carrier=CARRIER, zone="west"))
    assert card["status"] == "created"
    return service


async def ask(lanes: Any, shipment: dict[str, Any]) -> Any:
    return await lanes.client.post(f"/v1/shipments/{shipment['shipment_id']}/label")


async def tasks(lanes: Any, shipment: dict[str, Any], state: str) -> list[dict[str, Any]]:
    params = {"state": state, "key": shipment["shipment_id"]}
    answer = await lanes.client.get("/v1/ops/logistics/tasks", params=params)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def until(lanes: Any, shipment: dict[str, Any], state: str, count: int = 1) -> list[dict[str, Any]]:
    async with asyncio.timeout(30):
        while len(found := await tasks(lanes, shipment, state)) < count:
            await asyncio.sleep(0.02)
    await lanes.settled()
    return found


async def test_a_label_is_asked_for_and_comes(lanes: Any, server: Outside) -> None:
    order, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    path = f"/v1/shipments/{shipment['shipment_id']}"
    early = await lanes.client.post(f"{path}/dispatch")
    assert (early.status_code, early.json()["code"]) == (409, "label_not_booked")
    answer = await ask(lanes, shipment)
    assert (answer.status_code, answer.headers["location"]) == (202, path)
    assert answer.json() == {
        "shipment_id": shipment["shipment_id"], "carrier": CARRIER, "dead": False, "error": None
    }  # fmt: skip
    await ask(lanes, shipment)
    (task,) = await until(lanes, shipment, "done")
    number = (await detail(lanes, shipment["shipment_id"]))["tracking_number"]
    assert number == f"N-{task['reference']}"
    (labelled,) = await lanes.emitted(ShipmentLabelled, order.order_id)
    assert (labelled.carrier, labelled.tracking_number) == (CARRIER, number)
    assert server.booked[task["reference"]] == 1
    again = await ask(lanes, shipment)
    assert (again.status_code, again.json()["tracking_number"]) == (200, number)
    assert (await lanes.client.post(f"{path}/dispatch")).json()["tracking_number"] == number
    await lanes.settled()
    assert len(await lanes.emitted(ShipmentDispatched, order.order_id)) == 1


@pytest.mark.parametrize("mood", [NEVER_ANSWERS, DROPS])
async def test_an_answer_that_is_lost_is_looked_up(lanes: Any, server: Outside, mood: str) -> None:
    _, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    server.moods = iter([mood])
    await ask(lanes, shipment)
    (task,) = await until(lanes, shipment, "done")
    assert (task["attempts"], server.booked[task["reference"]]) == (2, 1)
    assert (await detail(lanes, shipment["shipment_id"]))["tracking_number"] == f"N-{task['reference']}"


async def test_a_label_for_a_parcel_that_was_voided_meanwhile_is_cancelled(lanes: Any, server: Outside) -> None:
    order, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")

    async def void(_: str) -> None:
        server.asked = None
        await lanes.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))

    server.asked = void
    await ask(lanes, shipment)
    await until(lanes, shipment, "done", 2)
    found = await detail(lanes, shipment["shipment_id"])
    assert (found["state"], found["tracking_number"]) == ("voided", None)
    assert f"N-{shipment['shipment_id']}.1" in server.cancelled
    assert not await lanes.emitted(ShipmentLabelled, order.order_id)


async def test_a_parcel_that_goes_elsewhere_has_its_label_cancelled_and_gets_another(
    lanes: Any, server: Outside
) -> None:
    order, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    await ask(lanes, shipment)
    await until(lanes, shipment, "done")
    elsewhere = Destination(country="ES", postal_code="28013")
    await lanes.publish(OrderDestinationChanged(order_id=order.order_id, destination=elsewhere))
    await until(lanes, shipment, "done", 2)
    assert f"N-{shipment['shipment_id']}.1" in server.cancelled
    (after,) = await shipments_of(lanes, order)
    assert (after["state"], after["tracking_number"]) == ("planned", None)
    await ask(lanes, shipment)
    await until(lanes, shipment, "done", 3)
    assert (await detail(lanes, shipment["shipment_id"]))["tracking_number"] == f"N-{shipment['shipment_id']}.2"


async def test_a_label_for_another_plan_is_cancelled_and_the_new_one_asked_for(lanes: Any, server: Outside) -> None:
    order, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    elsewhere = Destination(country="ES", postal_code="28013")

    async def redirect(_: str) -> None:
        server.asked = None
        await lanes.publish(OrderDestinationChanged(order_id=order.order_id, destination=elsewhere))

    server.asked = redirect
    await ask(lanes, shipment)
    await until(lanes, shipment, "done", 3)
    assert f"N-{shipment['shipment_id']}.1" in server.cancelled
    found = await detail(lanes, shipment["shipment_id"])
    assert (found["destination"], found["tracking_number"]) == ("ES", f"N-{shipment['shipment_id']}.2")
    assert len(await lanes.emitted(ShipmentLabelled, order.order_id)) == 1


async def test_a_refusal_waits_for_a_person_who_replays_or_discards_it(lanes: Any, server: Outside) -> None:
    _, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    server.moods = iter([REFUSES] * 2)
    await ask(lanes, shipment)
    (dead,) = await until(lanes, shipment, "dead")
    asked = (await ask(lanes, shipment)).json()
    assert (asked["dead"], asked["error"]) == (True, "the carrier says 422")
    path = f"/v1/ops/logistics/tasks/{dead['id']}"
    assert (await lanes.client.post(f"{path}/replay")).status_code == 200
    await until(lanes, shipment, "dead")
    assert (await lanes.client.get(path)).json()["resolved_by"] == "dev:admin"
    given_up = await lanes.client.post(f"{path}/discard", json={"reason": "the address was wrong"})
    assert (given_up.status_code, given_up.json()["state"]) == (200, "discarded")
    again = await lanes.client.post(f"{path}/replay")
    assert (again.status_code, again.json()["code"]) == (404, "not_found")
    await ask(lanes, shipment)
    await until(lanes, shipment, "done")
    assert (await detail(lanes, shipment["shipment_id"]))["tracking_number"] == f"N-{shipment['shipment_id']}.2"


async def test_a_label_that_the_carrier_does_not_cancel_is_noted(lanes: Any, server: Outside) -> None:
    order, shipment = await planned(lanes, {"MUG": 1}, "PT", postal_code="1000-001")
    await ask(lanes, shipment)
    await until(lanes, shipment, "done")
    server.moods = iter([REFUSES])
    await lanes.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    await until(lanes, shipment, "dead")
    note = (await detail(lanes, shipment["shipment_id"]))["note"]
    assert f"cancel label N-{shipment['shipment_id']}.1 with {CARRIER} by hand" in note


async def test_only_operators_see_tasks(lanes: Any) -> None:
    for role, status in (("admin", 200), ("market_analyst", 403)):
        answer = await lanes.client.get("/v1/ops/logistics/tasks", headers=lanes.token(role))
        assert answer.status_code == status
    wrong = await lanes.client.get("/v1/ops/logistics/tasks", params={"state": "lost"})
    assert wrong.status_code == 422


async def test_it_is_among_the_carriers(lanes: Any) -> None:
    items = (await lanes.client.get("/v1/reference/carriers")).json()["items"]
    assert {"code": CARRIER, "labels": {"en": "Parcelnet"}, "booked_by_hand": False} in items


async def test_the_invariants_hold_after_all_of_it(lanes: Any) -> None:
    assert await lanes.verify() == {}


async def test_a_webhook_secret_is_stored_encrypted_and_older_ones_are_good_still(lanes: Any) -> None:
    made = (await lanes.client.post("/v1/carriers/dhl/webhook-secrets")).json()
    secret = base64.b64decode(made["secret"].partition("_")[2])
    database = lanes.member("logistics").database
    (row,) = await database.fetch("select * from webhook_secret where secret_id = $1", UUID(made["id"]))
    assert secret not in row["sealed"]
    assert SEALED.open(vault_of(database), row["sealed"], secret_id=UUID(made["id"])) == secret
    number = {"tracking_number": "X-1", "status": "OUT", "at": now().isoformat()}
    assert (await report(lanes, number, carrier="dhl", secret=secret)).status_code == 200
    await database.fetch("update webhook_secret set sealed = null where secret_id = $1", UUID(made["id"]))
    assert (await report(lanes, number, carrier="dhl", secret=secret)).status_code == 200, "from before the column"
    other = SEALED.seal(vault_of(database), b"another secret of 32 bytes, given", secret_id=UUID(made["id"]))
    await database.fetch("update webhook_secret set sealed = $2 where secret_id = $1", UUID(made["id"]), other)
    assert (await report(lanes, number, carrier="dhl", secret=secret)).status_code == 401
    assert (await report(lanes, number, carrier="dhl", secret=b"another secret of 32 bytes, given")).status_code == 200
