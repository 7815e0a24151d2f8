"""Shipments as they are read: pages, filters, versions and amounts."""

from datetime import timedelta
from uuid import UUID

import pytest

from libs.clock import new_id, now
from tests.integration.logistics.shop import (
    booked,
    confirmed,
    detail,
    dispatched,
    open_lanes,
    planned,
    report,
    scan,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_pages_and_bad_input(rates):
    await rates.publish(*[confirmed({"MUG": 1}) for _ in range(160)])
    seen, cursor = [], None
    while True:
        params = {"limit": 150, "state": "planned"} | ({"cursor": cursor} if cursor else {})
        page = (await rates.client.get("/v1/shipments", params=params)).json()
        seen += [s["shipment_id"] for s in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) > 150
    assert seen == sorted(seen, reverse=True)

    async def refused(method: str, path: str, status=422, **kwargs) -> dict:
        answer = await rates.client.request(method, path, **kwargs)
        assert answer.status_code == status, (path, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        return answer.json()

    await refused("GET", "/v1/shipments?cursor=WyJ4Il0")
    await refused("GET", "/v1/shipments?cursor=%00")
    await refused("GET", "/v1/rate-cards?cursor=WyLCsiJd")
    await refused("GET", "/v1/zones?cursor=WyJ4Il0")
    await refused("GET", "/v1/shipments?state=lost")
    await refused("GET", "/v1/shipments?warehouse=%00")
    await refused("GET", "/v1/shipments/nonsense")
    await refused("GET", f"/v1/shipments/{new_id()}", 404)
    await refused("GET", f"/v1/shipments/{new_id()}/label", 404)
    await refused("POST", f"/v1/shipments/{new_id()}/dispatch", 404)
    await refused("POST", "/v1/shipments/dispatch", json={"items": []})
    problem = await refused("PUT", "/v1/zones/own/eu", json={"countries": ["DE", "UK"]})
    assert problem["errors"][0]["pointer"] == "/countries/1"
    await refused("GET", "/v1/shipments", 401, headers={"Authorization": "Bearer nonsense"})
    analyst = rates.token("market_analyst")
    await refused("POST", f"/v1/shipments/{new_id()}/dispatch", 403, headers=analyst)


async def test_the_invariants_hold_and_notice_damage(rates):
    assert not await rates.verify()
    _, shipment = await planned(rates, {"MUG": 1}, "CH")
    database = rates.member("logistics").database
    await database.fetch(
        "update shipment_line set hs_code = null where shipment_id = $1", UUID(shipment["shipment_id"])
    )
    broken = await rates.verify()
    assert set(broken["logistics"]) == {"declaration_is_complete"}
    await database.fetch(
        "update shipment_line set hs_code = '691110' where shipment_id = $1", UUID(shipment["shipment_id"])
    )
    assert not await rates.verify()


@pytest.mark.parametrize(
    "query",
    [
        "shipments?contry=DE", "shipments?late=true&late=false", "shipments?state=lost",
        "shipments?warehouse=NO/PE",
        "shipments?cursor=WyJ4Il0", "shipments?limit=0", "shipments?order_id=1", "rate-cards?origin=ZZ",
        "rate-cards?destination=UK", "rate-cards?on=2026-13-01", "rate-cards?carrier=DHL", "rate-cards?cursor=WyLCsiJd",
        "rate-cards?territory=ES-XX", "zones?cursor=WyJ4Il0", "zones?carrier=own",
        "carriers/own/webhook-secrets?cursor=x",
        "zones/own/a%00b", "zones/OWN/eu", "shipments/nonsense", "carriers/DHL/webhook-secrets",
    ],
)  # fmt: skip
async def test_a_query_that_cannot_be(rates, query):
    answer = await rates.client.get(f"/v1/{query}")
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


async def test_a_cursor_belongs_to_its_list_and_filters(rates):
    for _ in range(2):
        await planned(rates, {"MUG": 1})
    cursor = (await rates.client.get("/v1/shipments?state=planned&limit=1")).json()["next_cursor"]
    assert (await rates.client.get(f"/v1/shipments?state=planned&limit=1&cursor={cursor}")).status_code == 200
    for path in (f"shipments?state=held&cursor={cursor}", f"shipments?cursor={cursor}", f"zones?cursor={cursor}"):
        answer = await rates.client.get(f"/v1/{path}")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_filter_that_names_nothing_gives_nothing(rates):
    await planned(rates, {"MUG": 1})
    for path in ("shipments?warehouse=NOPE", f"shipments?order_id={new_id()}", "rate-cards?carrier=nope"):
        found = (await rates.client.get(f"/v1/{path}")).json()
        assert (found["items"], found["next_cursor"]) == ([], None)


async def test_every_change_of_a_shipment_is_a_new_version(rates):
    order, shipment = await booked(rates, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    versions = [1]

    async def version() -> int:
        answer = await rates.client.get(path, headers={"Accept-Encoding": "identity"})
        found = answer.json()["version"]
        assert answer.headers["etag"] == f'"{found}"'
        return found

    versions.append(await version())
    assert (await rates.client.post(f"{path}/label")).headers["etag"] == f'"{versions[-1]}"'  # nothing has changed
    assert await version() == versions[-1]
    for headers in ({"If-Match": '"1"'}, {"If-Match": '"999"'}, {"If-Match": "nonsense"}):
        for action in ("dispatch", "label", "replan", "tracking"):
            body = {"status": "delivered", "at": now().isoformat()} if action == "tracking" else None
            answer = await rates.client.post(f"{path}/{action}", headers=headers, json=body)
            assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), action
    assert await version() == versions[-1]
    answer = await rates.client.post(f"{path}/dispatch", headers={"If-Match": f'"{versions[-1]}"'})
    assert answer.status_code == 200, answer.text
    versions.append(await version())
    assert answer.headers["etag"] == f'"{versions[-1]}"'
    shipment = await detail(rates, shipment["shipment_id"])
    for event in (scan(shipment, "OUT", 9), scan(shipment, "PICKED_UP", 3), scan(shipment, "OUT", -60 * 999)):
        await report(rates, event)  # one counts, one is late, one cannot be: each is in the history
        versions.append(await version())
    await report(rates, event)
    assert await version() == versions[-1]
    assert versions == sorted(set(versions))
    assert (await shipments_of(rates, order))[0]["version"] == versions[-1]


async def test_amounts_have_the_digits_of_their_currency(rates):
    _, shipment = await dispatched(rates, {"MUG": 1})
    found = await detail(rates, shipment["shipment_id"])
    assert found["cost"] == {"amount": "4.50", "currency": "EUR"}
    prices = {candidate["price"]["amount"] for candidate in found["derivation"]["candidates"]}
    assert {"4.50", "19.00"} <= prices <= {"4.50", "5.00", "5.10", "5.20", "19.00"}
    assert found["lines"][0]["value"] == {"amount": "9.90", "currency": "EUR"}
    # What an earlier release let in is shown as it is.
    await rates.member("logistics").database.fetch(
        "update rate_card set price = 4.5678 where service = 'parcel' and up_to_g = 1000 and zone = 'eu'"
    )
    cards = (await rates.client.get("/v1/rate-cards?carrier=own&limit=200")).json()["items"]
    assert "4.5678" in {card["price"]["amount"] for card in cards}
    order = confirmed({"MUG": 1}, promised_by=now() + timedelta(days=60))
    await rates.publish(order)
    (shipment,) = await shipments_of(rates, order)
    assert (await detail(rates, shipment["shipment_id"]))["cost"]["amount"] == "4.5678"
