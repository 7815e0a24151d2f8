"""Where parcels go: territories, what is declared, zones of territories, and a destination that changes."""

import asyncio
from decimal import Decimal
from uuid import UUID

import pytest
from logistics_shop import (
    booked,
    confirmed,
    detail,
    dispatched,
    import_rates,
    open_lanes,
    planned,
    product,
    rate,
    shipments_of,
)

from contracts.logistics import ShipmentDispatched, ShipmentHeld, ShipmentPlanned, ShipmentsVoided
from contracts.order import (
    Destination,
    OrderAllocated,
    OrderCancelRequested,
    OrderDestinationChanged,
    OrderLine,
)
from libs.clock import new_id
from libs.money import apportioned

SERVICE = "logistics"
PLAIN = {"hs_code": None, "country_of_origin": None, "customs_description": None, "net_weight_g": None}


@pytest.fixture(scope="module")
async def rates(service):
    await open_lanes(service)
    everywhere = ["ES", "FI", "GB", "IE", "IT", "PT", "JE", "GG", "IM", "NO", "GR", "AX"]
    await service.client.put("/v1/zones/own/wide", json={"countries": everywhere})
    await import_rates(service, rate("8", zone="wide"), rate("9", zone="wide", origin="*"))
    await import_rates(service, rate("9", zone="eu", origin="*"), rate("9", zone="ch", origin="*"))
    await service.publish(product("PLAIN", **PLAIN))
    return service


@pytest.mark.parametrize(
    ("origin", "country", "postal_code", "territory", "kind"),
    [
        ("DE", "ES", "35001", "ES-CN", "fiscal"), ("DE", "ES", "38001", "ES-CN", "fiscal"),
        ("DE", "ES", "51001", "ES-CE", "customs"), ("DE", "ES", "52001", "ES-ML", "customs"),
        ("ES", "ES", "35001", "ES-CN", "fiscal"), ("DE", "ES", "28013", "ES", "none"),
        ("DE", "FI", "22100", "AX", "fiscal"), ("DE", "FI", "00100", "FI", "none"), ("FI", "AX", None, "AX", "fiscal"),
        ("DE", "DE", "27498", "DE-HELGOLAND", "customs"), ("DE", "DE", "78266", "DE-BUSINGEN", "customs"),
        ("DE", "GB", "BT1 5GS", "GB-NIR", "none"), ("DE", "GB", "SW1A 1AA", "GB", "customs"),
        ("GB", "GB", "BT1 5GS", "GB-NIR", "none"), ("GB", "JE", "JE2 3AB", "JE", "fiscal"),
        ("GB", "JE", None, "JE", "fiscal"), ("GB", "GB", "GY1 1AA", "GG", "fiscal"),
        ("GB", "IM", "IM1 1AA", "IM", "none"),
        ("GB", "IM", None, "IM", "none"), ("DE", "IT", "23041", "IT-LIVIGNO", "customs"),
        ("DE", "IT", "22061", "IT-CAMPIONE", "fiscal"), ("DE", "PT", "9000-001", "PT-30", "none"),
        ("DE", "GR", "63086", "GR-69", "fiscal"), ("DE", "FR", "97400", "RE", "fiscal"),
        ("DE", "FR", "97133", "BL", "customs"), ("DE", "FR", None, "FR", "none"),
    ],
)  # fmt: skip
async def test_the_postcode_decides_what_is_declared(rates, origin, country, postal_code, territory, kind):
    """What has no customs data goes only where none is asked for."""
    place = {"origin": origin, "postal_code": postal_code}
    plain, full = confirmed({"PLAIN": 1}, country, **place), confirmed({"MUG": 1}, country, **place)
    await rates.publish(plain, full)
    (bare,), (declared,) = await shipments_of(rates, plain), await shipments_of(rates, full)
    (event,) = await rates.emitted(ShipmentPlanned, full.order_id)
    found = await detail(rates, declared["shipment_id"])
    assert (found["territory"]["id"], found["border"]["kind"]) == (territory, kind)
    assert found["border"]["reason"]
    crosses = kind != "none"
    assert event.customs == declared["customs"] == (found["declaration"] is not None) == crosses
    assert (bare["state"], bare["reason"]) == (("held", "customs_data_missing") if crosses else ("planned", None))
    body = {"origin": origin, "destination": country, "weight_g": 100, "length_mm": 9, "width_mm": 9, "height_mm": 9}
    if postal_code:
        body["postal_code"] = postal_code
    quote = (await rates.client.post("/v1/shipping-quotes", json=body)).json()
    assert (quote["customs"], quote["territory"]["id"], quote["border"]["kind"]) == (crosses, territory, kind)


# Zones of territories


async def quote(rates, country, postal_code=None, origin="DE"):
    body = {"origin": origin, "destination": country, "weight_g": 100, "length_mm": 9, "width_mm": 9, "height_mm": 9}
    answer = await rates.client.post("/v1/shipping-quotes", json=body | {"postal_code": postal_code})
    assert answer.status_code == 200, answer.text
    own = [c for c in answer.json()["candidates"] if c["carrier"] == "isles"]
    return [(c["zone"], c["price"]["amount"], c["country_zone"]) for c in own]


async def zone(rates, name, **places):
    answer = await rates.client.put(f"/v1/zones/isles/{name}", json=places)
    assert answer.is_success, answer.text
    return answer


async def test_a_zone_of_the_territory_stands_before_the_countrys(rates):
    await zone(rates, "iberia", countries=["ES", "PT"])
    await import_rates(rates, rate("5", carrier="isles", zone="iberia"))
    # No zone names the Canary Islands: the country's price is taken, and the quote says so.
    assert await quote(rates, "ES", "35001") == [("iberia", "5.00", True)]
    assert await quote(rates, "ES", "28013") == [("iberia", "5.00", False)]
    assert await quote(rates, "ES") == [("iberia", "5.00", False)]
    await zone(rates, "canaries", territories=["ES-CN"])
    # Now one does, and has no price yet: the carrier does not go there for the country's.
    assert await quote(rates, "ES", "35001") == []
    await import_rates(rates, rate("19", carrier="isles", zone="canaries"))
    assert await quote(rates, "ES", "35001") == [("canaries", "19.00", False)]
    assert await quote(rates, "ES", "38001") == [("canaries", "19.00", False)]
    assert await quote(rates, "ES", "51001") == [("iberia", "5.00", True)]
    assert await quote(rates, "ES", "28013") == [("iberia", "5.00", False)]
    await zone(rates, "canaries", territories=["ES-CN", "ES-CE"], countries=["MA"])
    assert await quote(rates, "ES", "51001") == [("canaries", "19.00", False)]
    # Another carrier's zones are its own affair.
    order = confirmed({"MUG": 1}, "ES", postal_code="35001")
    await rates.publish(order)
    (shipment,) = await shipments_of(rates, order)
    assert (shipment["carrier"], shipment["cost"]["amount"]) == ("own", "8.00")
    candidates = (await detail(rates, shipment["shipment_id"]))["derivation"]["candidates"]
    assert {(c["carrier"], c["country_zone"]) for c in candidates} == {("own", True), ("isles", False)}


async def test_a_zone_of_the_mainland_alone_and_of_a_territory_that_is_a_country(rates):
    await zone(rates, "mainland", territories=["FI"])
    await import_rates(rates, rate("6", carrier="isles", zone="mainland"))
    assert await quote(rates, "FI", "00100") == [("mainland", "6.00", False)]
    assert await quote(rates, "FI", "22100") == []
    await zone(rates, "aland", countries=["AX"])
    await import_rates(rates, rate("7", carrier="isles", zone="aland"))
    assert await quote(rates, "FI", "22100") == [("aland", "7.00", False)]
    assert await quote(rates, "AX") == [("aland", "7.00", False)]
    assert await quote(rates, "AX", "22100") == [("aland", "7.00", False)]


async def test_a_parcel_held_for_a_territory_is_freed_by_its_zone(rates):
    order = confirmed({"MUG": 1}, "FR", postal_code="98800")  # New Caledonia: the zone of France
    await rates.publish(order)
    assert (await shipments_of(rates, order))[0]["state"] == "planned"
    far = confirmed({"MUG": 1}, "PF")
    await rates.publish(far)
    assert (await shipments_of(rates, far))[0]["reason"] == "no_service"
    await zone(rates, "pacific", territories=["PF", "NC"])
    await import_rates(rates, rate("40", carrier="isles", zone="pacific"))
    assert (await shipments_of(rates, far))[0]["state"] == "planned"


async def test_zones_have_versions(rates):
    path = "/v1/zones/own/versioned"
    new = await rates.client.put(path, json={"countries": ["US", "CA", "US"]})
    assert (new.status_code, new.headers["etag"], new.headers["location"]) == (201, '"1"', path)
    got = await rates.client.get(path)
    assert (got.headers["etag"], got.json()) == ('"1"', new.json())
    assert new.json() == {
        "carrier": "own", "zone": "versioned", "countries": ["CA", "US"], "territories": [], "version": 1,
    }  # fmt: skip
    same = await rates.client.put(path, json={"countries": ["CA", "US"]}, headers={"If-Match": '"1"'})
    assert (same.status_code, same.headers["etag"]) == (200, '"1"')
    other = await rates.client.put(path, json={"countries": ["CA"], "territories": ["PR"]}, headers={"If-Match": '"1"'})
    assert (other.status_code, other.headers["etag"], other.json()["version"]) == (200, '"2"', 2)
    for stale in ('"1"', "1", 'W/"1"', '"x"'):
        answer = await rates.client.put(path, json={"countries": ["MX"]}, headers={"If-Match": stale})
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), stale
    assert (await rates.client.get(path)).json()["countries"] == ["CA"]
    nothing = await rates.client.put("/v1/zones/own/none", json={"countries": ["MX"]}, headers={"If-Match": '"1"'})
    assert nothing.status_code == 412
    assert (await rates.client.get("/v1/zones/own/none")).status_code == 404
    answers = await asyncio.gather(*(
        rates.client.put(path, json={"countries": [code]}, headers={"If-Match": '"2"'}) for code in ("MX", "BR", "AR")
    ))  # fmt: skip
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412]


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"countries": []}, "", "zone_empty"), ({}, "", "zone_empty"),
        ({"countries": ["DE", "UK"]}, "/countries/1", "country_unknown"),
        ({"territories": ["ES-XX"]}, "/territories/0", "territory_unknown"),
        ({"territories": ["es-cn"]}, "/territories/0", "territory_unknown"),
        ({"territories": ["JP"]}, "/territories/0", "territory_unknown"),
        ({"territories": [7]}, "/territories/0", "text"), ({"country": ["DE"]}, "/country", "unknown_field"),
        ({"countries": "DE"}, "/countries", "list"),
    ],
)  # fmt: skip
async def test_a_zone_names_places_that_there_are(rates, body, pointer, code):
    answer = await rates.client.put("/v1/zones/own/bad", json=body)
    assert answer.status_code == 422
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]
    assert (await rates.client.get("/v1/zones/own/bad")).status_code == 404


# What is declared


async def declared_of(rates, order) -> list[Decimal]:
    """The value of each parcel of the order, in the order they were made."""
    found = [await detail(rates, s["shipment_id"]) for s in reversed(await shipments_of(rates, order))]
    for shipment in found:
        values = [Decimal(line["value"]["amount"]) for line in shipment["declaration"]["lines"]]
        assert Decimal(shipment["declaration"]["value"]["amount"]) == sum(values)
        assert [Decimal(line["value"]["amount"]) for line in shipment["lines"]] == values
    return [Decimal(shipment["declaration"]["value"]["amount"]) for shipment in found]


async def test_a_discounted_order_declares_what_was_paid(rates):
    order = confirmed({"MUG": 3}, "CH", paid="20.00")  # 3 x 9.90 and a charge of -9.70
    await rates.publish(order)
    assert await declared_of(rates, order) == [Decimal("20.00")]
    (shipment,) = await shipments_of(rates, order)
    (line,) = (await detail(rates, shipment["shipment_id"]))["declaration"]["lines"]
    assert (line["value"]["amount"], line["unit_value"]["amount"]) == ("20.00", "6.666667")


async def test_the_parcels_of_an_order_declare_each_unit_once(rates):
    whole = {"MUG": 7}
    first = confirmed({"MUG": 2}, "CH", paid="20.00", ordered=whole)
    await rates.publish(first)
    for units in (1, 3, 1):
        later = confirmed(
            {"MUG": units}, "CH", kind=OrderAllocated, order_id=first.order_id, paid="20.00", ordered=whole
        )
        await rates.publish(later)
    values = await declared_of(rates, first)
    shares = apportioned(Decimal("20.00"), [1] * 7, "EUR")
    assert values == [sum(shares[:2]), shares[2], sum(shares[3:6]), shares[6]]
    assert sum(values) == 20


async def test_two_allocations_in_one_batch_and_two_warehouses(rates):
    order_id = new_id()
    lines = (
        OrderLine(line_no=2, sku="VASE", quantity=1, unit_price="5", paid="0.00"),
        OrderLine(line_no=1, sku="MUG", quantity=2, unit_price="10", paid="10.01"),
        OrderLine(line_no=3, sku="MUG", quantity=3, unit_price="10", paid="3.02"),
    )
    made = [
        confirmed({"MUG": 1, "VASE": 1}, "CH", order_id=order_id),
        confirmed({"MUG": 1}, "CH", order_id=order_id, kind=OrderAllocated, warehouse="DE-2"),
        confirmed({"MUG": 3}, "CH", order_id=order_id, kind=OrderAllocated),
    ]
    await rates.publish(*[event.model_copy(update={"lines": lines}) for event in made])
    assert sorted(await declared_of(rates, made[0])) == [Decimal("3.02"), Decimal("5.00"), Decimal("5.01")]


async def test_an_order_of_before_shares_declares_its_prices(rates):
    order = confirmed({"MUG": 3}, "CH")
    old = order.lines[0].model_copy(update={"unit_price": Decimal("3.333333")})
    await rates.publish(order.model_copy(update={"lines": (old,)}))
    assert await declared_of(rates, order) == [Decimal("10.00")]


@pytest.mark.parametrize(("paid", "currency"), [("-0.01", "EUR"), ("1", "XAU")])
async def test_what_has_no_value_to_declare_is_parked_and_blocks_nobody(rates, paid, currency):
    wrong, right = confirmed({"MUG": 1}, "CH", paid=paid), confirmed({"MUG": 1}, "CH")
    await rates.publish(wrong.model_copy(update={"currency": currency}), right)
    assert await shipments_of(rates, wrong) == []
    assert len(await shipments_of(rates, right)) == 1


async def test_a_value_in_a_currency_without_minor_units(rates):
    order = confirmed({"MUG": 3}, "CH", paid="1000")
    await rates.publish(order.model_copy(update={"currency": "JPY"}))
    (shipment,) = await shipments_of(rates, order)
    found = await detail(rates, shipment["shipment_id"])
    assert found["declaration"]["value"] == {"amount": "1000", "currency": "JPY"}


# A destination that changes


def changed(order, country, postal_code=None):
    target = Destination(country=country, postal_code=postal_code)
    return OrderDestinationChanged(order_id=order.order_id, destination=target)


async def test_a_planned_parcel_is_planned_anew(rates):
    order, shipment = await planned(rates, {"MUG": 1}, "FR", postal_code="75001")
    assert shipment["cost"]["amount"] == "4.50"
    await rates.publish(changed(order, "CH", "8001"))
    (after,) = await shipments_of(rates, order)
    assert (after["shipment_id"], after["state"], after["destination"]) == (shipment["shipment_id"], "planned", "CH")
    assert (after["cost"]["amount"], after["customs"]) == ("9.90", True)
    assert after["version"] > shipment["version"]
    found = await detail(rates, after["shipment_id"])
    assert found["declaration"]["value"] == {"amount": "9.90", "currency": "EUR"}
    first, second = await rates.emitted(ShipmentPlanned, order.order_id)
    assert (first.customs, second.customs, second.cost.amount) == (False, True, Decimal("9.90"))
    # And back: no declaration is left.
    await rates.publish(changed(order, "FR", "75002"))
    found = await detail(rates, after["shipment_id"])
    assert (found["declaration"], found["customs"], found["border"]["kind"]) == (None, False, "none")
    assert not await rates.verify()


async def test_only_the_postcode_changes(rates):
    order, shipment = await planned(rates, {"MUG": 1}, "ES", postal_code="28013")
    await rates.publish(changed(order, "ES", "35001"))
    found = await detail(rates, shipment["shipment_id"])
    assert (found["territory"]["id"], found["customs"]) == ("ES-CN", True)
    held = confirmed({"PLAIN": 1}, "ES", postal_code="28013")
    await rates.publish(held)
    await rates.publish(changed(held, "ES", "51001"))
    (after,) = await shipments_of(rates, held)
    assert (after["state"], after["reason"]) == ("held", "customs_data_missing")
    assert after["carrier"] is None
    (told,) = await rates.emitted(ShipmentHeld, held.order_id)
    assert "PLAIN.hs_code" in told.missing
    await rates.publish(changed(held, "ES", "28013"))
    assert (await shipments_of(rates, held))[0]["state"] == "planned"
    assert len(await rates.emitted(ShipmentPlanned, held.order_id)) == 2


async def test_a_held_parcel_is_freed_or_held_for_another_reason(rates):
    order = confirmed({"PLAIN": 1}, "CH")
    await rates.publish(order)
    await rates.publish(changed(order, "BR", "01310-100"))
    first, second = await rates.emitted(ShipmentHeld, order.order_id)
    assert first.reason == "customs_data_missing"
    assert second.reason == "customs_data_missing"
    await rates.publish(changed(order, "DE", "10115"))
    assert (await shipments_of(rates, order))[0]["state"] == "planned"


async def test_a_label_that_was_booked_is_cancelled(rates):
    order, shipment = await booked(rates, {"MUG": 1}, "FR", postal_code="75001")
    await rates.publish(changed(order, "FR", "75001"))  # the same place, another street: the label has the old one
    (after,) = await shipments_of(rates, order)
    assert (after["state"], after["tracking_number"]) == ("planned", None)
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 2
    path = f"/v1/shipments/{shipment['shipment_id']}"
    assert (await rates.client.get(f"{path}/label")).json()["code"] == "label_not_booked"
    handed = (await rates.client.post(f"{path}/dispatch")).json()
    assert handed["tracking_number"] != shipment["tracking_number"]


async def test_a_label_booked_by_hand_is_noted(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    database = rates.member("logistics").database
    await database.fetch(
        "update shipment set carrier = 'swift', service = 'express' where shipment_id = $1",
        UUID(shipment["shipment_id"]),
    )
    path = f"/v1/shipments/{shipment['shipment_id']}"
    needed = await rates.client.post(f"{path}/label")
    assert (needed.status_code, needed.json()["code"]) == (409, "tracking_number_needed")
    label = await rates.client.post(f"{path}/label", json={"tracking_number": "SW-1"})
    assert label.json()["tracking_number"] == "SW-1"
    other = await rates.client.post(f"{path}/label", json={"tracking_number": "SW-2"})
    assert (other.status_code, other.json()["code"]) == (409, "tracking_number_differs")
    await rates.publish(changed(order, "AT", "1010"))
    found = await detail(rates, shipment["shipment_id"])
    assert found["tracking_number"] is None
    assert "SW-1 with swift by hand" in found["note"]


async def test_what_has_left_goes_on_with_a_note(rates):
    order, _ = await dispatched(rates, {"MUG": 1})
    await rates.publish(
        confirmed({"MUG": 1}, kind=OrderAllocated, order_id=order.order_id, warehouse="DE-2", postal_code="75001")
    )
    await rates.publish(changed(order, "CH", "8001"))
    found = {s["warehouse"]: s for s in await shipments_of(rates, order)}
    assert (found["DE-1"]["state"], found["DE-1"]["destination"]) == ("dispatched", "FR")
    assert "CH 8001" in found["DE-1"]["note"]
    assert (found["DE-2"]["state"], found["DE-2"]["destination"], found["DE-2"]["note"]) == ("planned", "CH", None)
    assert len(await rates.emitted(ShipmentDispatched, order.order_id)) == 1


async def test_a_cancelled_or_unknown_order_is_not_planned_by_it(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    await rates.publish(changed(order, "CH", "8001"))
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "voided"
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 1
    unknown = confirmed({"MUG": 1}, "CH", postal_code="8001")
    await rates.publish(changed(unknown, "CH", "8001"), unknown)
    assert (await shipments_of(rates, unknown))[0]["state"] == "planned"


async def test_a_hand_over_and_a_new_destination_at_once_agree(rates):
    for _ in range(6):
        order, shipment = await booked(rates, {"MUG": 1}, "FR")
        path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
        handed, _ = await asyncio.gather(rates.client.post(path), rates.publish(changed(order, "CH", "8001")))
        assert handed.status_code == 200
        (event,) = await rates.emitted(ShipmentDispatched, order.order_id)
        found = await detail(rates, shipment["shipment_id"])
        assert found["state"] == "dispatched"
        assert event.tracking_number == found["tracking_number"]
        if found["destination"] == "CH":  # the change was first: a new label, with a declaration
            assert found["tracking_number"] != shipment["tracking_number"]
            assert found["customs"]
        else:
            assert found["tracking_number"] == shipment["tracking_number"]
            assert "CH 8001" in found["note"]


async def test_a_batch_of_changes_and_a_cancellation(rates):
    orders = [(await planned(rates, {"MUG": 1}))[0] for _ in range(30)]
    events = [changed(order, "CH", "8001") for order in orders] + [changed(orders[0], "AT", "1010")]
    await rates.publish(*events, OrderCancelRequested(order_id=orders[1].order_id, reason="buyer"))
    found = [(await shipments_of(rates, order))[0] for order in orders]
    assert (found[0]["destination"], found[1]["state"]) == ("AT", "voided")
    assert {shipment["destination"] for shipment in found[2:]} == {"CH"}
    assert len(await rates.emitted(ShipmentsVoided, orders[1].order_id)) == 1


# Planning anew by hand


async def test_a_person_has_a_parcel_planned_anew(rates):
    order, shipment = await booked(rates, {"VASE": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    stale = await rates.client.post(f"{path}/replan", headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    etag = (await rates.client.get(path)).headers["etag"]
    await import_rates(rates, rate("1.10", service="cheap", up_to_g=300))
    answer = await rates.client.post(f"{path}/replan", headers={"If-Match": etag})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert (found["service"], found["state"], found["tracking_number"]) == ("cheap", "planned", None)
    assert answer.headers["etag"] == f'"{found["version"]}"' != etag
    await rates.settled()
    assert [event.service for event in await rates.emitted(ShipmentPlanned, order.order_id)] == ["parcel", "cheap"]
    await rates.client.post(f"{path}/dispatch")
    assert (await rates.client.post(f"{path}/replan")).json()["code"] == "already_dispatched"
    order, shipment = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    answer = await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/replan")
    assert (answer.status_code, answer.json()["code"]) == (409, "shipment_voided")
    assert (await rates.client.post(f"/v1/shipments/{new_id()}/replan")).status_code == 404


async def test_a_held_parcel_that_is_planned_anew_says_what_it_lacks(rates):
    order = confirmed({"PLAIN": 1}, "CH")
    await rates.publish(order)
    (shipment,) = await shipments_of(rates, order)
    answer = await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/replan")
    assert (answer.json()["state"], answer.json()["reason"]) == ("held", "customs_data_missing")


async def test_a_batch_with_many_postcodes_needs_no_more_statements(rates):
    from libs.db import Tx
    from libs.messaging import Delivery
    from libs.messaging.outbox import seal
    from services.logistics.planning.handlers import on_order_to_fulfil

    statements: list[str] = []

    class Counting(Tx):
        async def fetch(self, sql, *args):
            statements.append(sql)
            return await super().fetch(sql, *args)

        async def execute(self, sql, *args):
            statements.append(sql)
            return await super().execute(sql, *args)

    places = [("ES", "35001"), ("ES", "28013"), ("GB", "BT1 5GS"), ("GB", "E1 6AN"), ("FI", "22100"), ("CH", "8001")]
    orders = [confirmed({"MUG": 1}, places[n % 6][0], postal_code=places[n % 6][1]) for n in range(300)]
    async with rates.member("logistics").database.transaction() as tx:
        tx.__class__ = Counting
        await on_order_to_fulfil(tx, [Delivery(order, seal(order)) for order in orders])
    assert len(statements) == 5  # orders, products, rates, shipments with lines; and the outbox
    await rates.settled()
