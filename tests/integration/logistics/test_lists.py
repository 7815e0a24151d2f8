"""The list of parcels: filters, sorting, and following what changes."""

from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from libs.clock import new_id
from tests.integration.logistics.shop import (
    booked,
    confirmed,
    dispatched,
    open_lanes,
    planned,
    report,
    scan,
    shipments_of,
)
from tests.lists import names, pages, refused, walked

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def shelf(service):
    """Parcels by a name: fr is planned, ch late on its way, express dispatched with swift, held."""
    await open_lanes(service)
    _, fr = await planned(service, {"MUG": 1})
    order, ch = await dispatched(service, {"MUG": 2}, "CH")
    _, express = await dispatched(service, {"VASE": 1}, "CH", warehouse="DE-2")
    held = confirmed({"NOBODY": 1}, "FR")
    await service.publish(held)
    await _at(service, fr, promised_by="2027-01-01")
    await _at(service, ch, promised_by="2026-01-05", dispatched_at="2026-01-02")
    await _at(service, express, promised_by="2027-01-01", dispatched_at="2026-01-03")
    await service.member("logistics").database.fetch(
        "update shipment set carrier = 'swift' where shipment_id = $1", UUID(express["shipment_id"])
    )
    (waiting,) = await shipments_of(service, held)
    kept = {"fr": fr, "ch": ch, "express": express, "held": waiting}
    return {name: each["shipment_id"] for name, each in kept.items()} | {"order": str(order.order_id), "number": ch}


async def _at(service: Any, shipment: Any, **times: str) -> None:
    for name, day in times.items():
        await service.member("logistics").database.fetch(
            f"update shipment set {name} = $2 where shipment_id = $1",
            UUID(shipment["shipment_id"]),
            datetime.fromisoformat(f"{day}T12:00:00Z"),
        )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=-created_at", "held express ch fr"),
        ("sort=created_at", "fr ch express held"),
        ("state=planned&state=held", "held fr"),
        ("state=delivered", ""),
        ("warehouse=DE-1", "held ch fr"),
        ("warehouse=DE-1&warehouse=DE-2&state=dispatched", "express ch"),
        ("carrier=own", "ch fr"),
        ("carrier=own&carrier=swift", "express ch fr"),
        ("carrier=nobody", ""),
        ("country=FR", "held fr"),
        ("country=FR&country=CH&sort=created_at", "fr ch express held"),
        ("late=true", "ch"),
        ("late=false", "held express fr"),
        ("late=true&country=FR", ""),
        ("dispatched_from=2026-01-02T12:00:00Z&dispatched_to=2026-01-03T12:00:00Z", "ch"),
        ("dispatched_from=2026-01-02T12:00:00Z", "express ch"),
        ("dispatched_to=2026-01-02T12:00:00Z", ""),
        ("dispatched_from=2026-01-01T00:00:00Z&carrier=swift&country=CH", "express"),
    ],
)
async def test_a_list_has_what_was_asked_for_page_by_page(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/shipments?{query}")
    assert names(found, "shipment_id") == [shelf[name] for name in expected.split()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("country=FR&country=CH", "held/NOBODY express/VASE ch/MUG fr/MUG"),
        ("warehouse=DE-2", "express/VASE"),
        ("late=true", "ch/MUG"),
        ("state=delivered", ""),
    ],
)
async def test_lines_of_the_parcels_that_were_asked_for(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/shipments/lines?{query}")
    called = {shipment_id: name for name, shipment_id in shelf.items() if name != "number"}
    assert " ".join(f"{called[each['shipment_id']]}/{each['sku']}" for each in found) == expected
    for each in found:
        parcel = (await service.client.get(f"/v1/shipments/{each['shipment_id']}")).json()
        (line,) = parcel["lines"]
        assert {name: each[name] for name in line} == line
        declared = parcel["declaration"]
        assert each["hs_code"] == (declared["lines"][0]["hs_code"] if declared else None)


async def test_counts_are_of_the_same_filters(service, shelf, monkeypatch):
    async def counted(query: str) -> Any:
        states = (await service.client.get(f"/v1/shipments/counts?{query}")).json()["states"]
        return {each["state"]: (each["shipments"], each["more"]) for each in states if each["shipments"]}

    assert await counted("") == {"planned": (1, False), "held": (1, False), "dispatched": (2, False)}
    assert await counted("country=CH&carrier=own") == {"dispatched": (1, False)}
    assert await counted("late=true") == {"dispatched": (1, False)}
    assert await counted("state=delivered") == {}
    monkeypatch.setattr("services.logistics.parcels.api.MOST", 1)
    assert await counted("state=dispatched&state=held") == {"held": (1, False), "dispatched": (1, True)}
    assert await refused(service.client, "/v1/shipments/counts?sort=created_at") == ("sort", "unknown_parameter")


async def test_several_orders(service, shelf):
    found = await walked(service.client, f"/v1/shipments?order_id={new_id()}&order_id={shelf['order']}")
    assert names(found, "shipment_id") == [shelf["ch"]]


async def test_a_number_that_a_parcel_has_or_had(service, shelf):
    number = shelf["number"]["tracking_number"]
    assert names(await walked(service.client, f"/v1/shipments?tracking_number={number}"), "shipment_id") == [
        shelf["ch"]
    ]
    assert await walked(service.client, f"/v1/shipments?tracking_number={number}X") == []
    await service.member("logistics").database.fetch(
        "insert into cancelled_label (carrier, tracking_number, shipment_id) values ('own', 'OLD-1', $1)",
        UUID(shelf["ch"]),
    )
    assert names(await walked(service.client, "/v1/shipments?tracking_number=OLD-1"), "shipment_id") == [shelf["ch"]]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("order_id=1", ("order_id/0", "id_invalid")),
        ("state=held&state=lost", ("state/1", "not_one_of")),
        ("carrier=DHL", ("carrier/0", "carrier_invalid")),
        ("country=ZZ", ("country/0", "country_unknown")),
        ("tracking_number=a%20b", ("tracking_number", "tracking_number_invalid")),
        ("late=perhaps", ("late", "true_or_false")),
        ("dispatched_from=2026-01-02", ("dispatched_from", "instant_invalid")),
        ("dispatched_from=2026-01-02T00:00:00Z&dispatched_to=2026-01-02T00:00:00Z", ("dispatched_to", "range_empty")),
        ("updated_since=1", ("updated_since", "instant_invalid")),
        ("sort=promised_by", ("sort", "not_one_of")),
    ],
)
async def test_what_cannot_be_meant_is_refused(service, query, error):
    assert await refused(service.client, f"/v1/shipments?{query}") == error


async def test_what_changes_is_found_since_the_answer_before(service, shelf):
    async def changed(since: str) -> Any:
        return (await service.client.get(f"/v1/shipments?updated_since={quote(since)}")).json()

    _, shipment = await booked(service, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    updated = [shipment["updated_at"]]
    await service.client.post(f"{path}/dispatch")
    updated.append((await service.client.get(path)).json()["updated_at"])
    sent = (await service.client.get(path)).json()
    await report(service, scan(sent, "OUT", 1))
    updated.append((await service.client.get(path)).json()["updated_at"])
    assert updated == sorted(set(updated))
    assert names((await changed(updated[-1]))["items"], "shipment_id") == [shipment["shipment_id"]]
    async with service.member("logistics").database.transaction() as tx:
        await tx.execute("update shipment set note = 'late' where shipment_id = $1", UUID(shelf["fr"]))
        meanwhile = await changed(updated[-1])
    assert shelf["fr"] not in names(meanwhile["items"], "shipment_id")
    assert shelf["fr"] in names((await changed(meanwhile["as_of"]))["items"], "shipment_id")
    walk = await pages(service.client, f"/v1/shipments?updated_since={quote(updated[0])}")
    assert (len(walk), len({page["as_of"] for page in walk})) == (2, 1)
