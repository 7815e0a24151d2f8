"""Who is limited to warehouses sees the parcels of these alone."""

import pytest

from libs.clock import new_id
from tests.integration.logistics.shop import open_lanes, planned
from tests.limits import limited
from tests.running import Running

SERVICE = "logistics"
OURS, THEIRS = "DE-1", "FR-9"
WE = limited(warehouses=[OURS])


@pytest.fixture(scope="module")
async def parcels(service: Running) -> tuple[str, str]:
    await open_lanes(service)
    _, ours = await planned(service, {"MUG": 1}, warehouse=OURS)
    _, theirs = await planned(service, {"MUG": 1}, warehouse=THEIRS)
    return ours["shipment_id"], theirs["shipment_id"]


async def test_the_list_and_its_counts_have_their_own_alone(service: Running, parcels: tuple[str, str]) -> None:
    for query in ({}, {"warehouse": OURS}, {"warehouse": [OURS, THEIRS]}, {"state": "planned"}, {"late": "false"}):
        answer = await service.client.get("/v1/shipments", params=query, headers=WE)
        assert [each["shipment_id"] for each in answer.json()["items"]] == [parcels[0]], query
        assert THEIRS not in answer.text
        lines = await service.client.get("/v1/shipments/lines", params=query, headers=WE)
        assert [each["shipment_id"] for each in lines.json()["items"]] == [parcels[0]], query
    for query, number in (({}, 1), ({"warehouse": THEIRS}, 0)):
        counted = (await service.client.get("/v1/shipments/counts", params=query, headers=WE)).json()["states"]
        assert sum(each["shipments"] for each in counted) == number
    answer = await service.client.get("/v1/shipments", params={"warehouse": THEIRS}, headers=WE)
    assert (answer.status_code, answer.json()["items"]) == (200, [])


async def test_another_warehouse_s_parcel_does_not_exist_for_them(service: Running, parcels: tuple[str, str]) -> None:
    assert (await service.client.get(f"/v1/shipments/{parcels[0]}", headers=WE)).status_code == 200
    for missing in (parcels[1], str(new_id())):
        answer = await service.client.get(f"/v1/shipments/{missing}", headers=WE)
        assert (answer.status_code, answer.json()["detail"]) == (404, f"there is no shipment {missing}")


async def test_what_cannot_keep_to_it_is_closed(service: Running, parcels: tuple[str, str]) -> None:
    for method, path in (
        ("POST", f"/v1/shipments/{parcels[0]}/dispatch"), ("GET", f"/v1/shipments/{parcels[0]}/label"),
        ("POST", f"/v1/shipments/{parcels[0]}/replan"), ("GET", "/v1/rate-cards"), ("GET", "/v1/zones"),
    ):  # fmt: skip
        answer = await service.client.request(method, path, headers=WE)
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal"), path
    for channels in (limited(channels=["web"]), limited(channels=["web"], warehouses=[OURS])):
        answer = await service.client.get("/v1/shipments", headers=channels)  # a parcel's channel is not known here
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
