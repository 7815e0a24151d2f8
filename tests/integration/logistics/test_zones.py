"""Zones, and zones of territories."""

import asyncio

import pytest

from tests.integration.logistics.shop import (
    confirmed,
    detail,
    import_rates,
    open_everywhere,
    rate,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_everywhere(service)


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
