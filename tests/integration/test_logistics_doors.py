"""What the doors of logistics let in, and how they refuse the rest."""

from datetime import timedelta

import pytest
from logistics_shop import booked, confirmed, detail, dispatched, open_lanes, planned, rate, scan, shipments_of

from libs.clock import new_id, now

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def items_of(rates, path, *items):
    answer = await rates.client.post(path, json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


# Many items, each judged by itself


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"price": {"amount": "5", "currency": "eur"}}, "/price/currency", "currency_unknown"),
        ({"price": {"amount": "5", "currency": "XAU"}}, "/price/currency", "currency_unknown"),
        ({"price": {"amount": "5", "currency": "XXX"}}, "/price/currency", "currency_unknown"),
        ({"price": {"amount": "5", "currency": "XTS"}}, "/price/currency", "currency_unknown"),
        ({"price": {"amount": 5, "currency": "EUR"}}, "/price/amount", "decimal_invalid"),
        ({"price": {"amount": "5.001", "currency": "EUR"}}, "/price", "money_too_fine"),
        ({"price": {"amount": "5.5", "currency": "JPY"}}, "/price", "money_too_fine"),
        ({"price": {"amount": "0", "currency": "EUR"}}, "/price", "not_positive"),
        ({"price": {"amount": "-1", "currency": "EUR"}}, "/price", "negative"),
        ({"per_kg": {"amount": "0", "currency": "EUR"}}, "/per_kg", "not_positive"),
        ({"per_kg": {"amount": "1", "currency": "USD"}}, "/price", "currency_mismatch"),
        ({"minimum_weight_g": 0}, "/minimum_weight_g", "out_of_range"),
        ({"price": {"amount": "NaN", "currency": "EUR"}}, "/price/amount", "decimal_invalid"),
        ({"price": "5 EUR"}, "/price", "object"),
        ({"origin": "UK"}, "/origin", "country_unknown"), ({"origin": "ZZ"}, "/origin", "country_unknown"),
        ({"origin": "de"}, "/origin", "country_unknown"), ({"origin": "**"}, "/origin", "country_unknown"),
        ({"carrier": "DHL"}, "/carrier", "carrier_invalid"),
        ({"carrier": "d\u200bhl"}, "/carrier", "character_refused"),
        ({"service": "a\nb"}, "/service", "character_refused"), ({"service": "x" * 41}, "/service", "text_too_long"),
        ({"zone": "é"}, "/zone", "name_invalid"), ({"zone": ""}, "/zone", "empty"),
        ({"source": "a\x00b"}, "/source", "character_refused"), ({"source": "  "}, "/source", "empty"),
        ({"source": "x" * 201}, "/source", "text_too_long"),
        ({"up_to_g": True}, "/up_to_g", "whole_number"), ({"up_to_g": "5"}, "/up_to_g", "whole_number"),
        ({"up_to_g": 0}, "/up_to_g", "out_of_range"), ({"up_to_g": 10**12}, "/up_to_g", "out_of_range"),
        ({"transit_days": -1}, "/transit_days", "out_of_range"),
        ({"transit_days": 1.5}, "/transit_days", "whole_number"),
        ({"volumetric_divisor": 0}, "/volumetric_divisor", "out_of_range"),
        ({"weight_step_g": 0}, "/weight_step_g", "out_of_range"),
        ({"valid_from": "2026-13-01"}, "/valid_from", "day_invalid"),
        ({"valid_from": 20260101}, "/valid_from", "day_invalid"),
        ({"valid_from": "2026-01-01T00:00:00Z"}, "/valid_from", "day_invalid"),
        ({"valid_to": "2199-01-01"}, "/valid_to", "day_out_of_range"),
        ({"valid_form": "2026-01-01"}, "/valid_form", "unknown_field"), ({"tax": "1"}, "/tax", "unknown_field"),
    ],
)  # fmt: skip
async def test_a_malformed_rate_card_has_its_own_result(rates, change, pointer, code):
    before = rate("5.10", service="before", up_to_g=1000)
    after = rate("5.20", service="after", up_to_g=1000)
    first, refused, last = await items_of(rates, "/v1/rate-cards", before, rate("5") | change, after)
    assert {first["status"], last["status"]} <= {"created", "unchanged"}
    assert (refused["index"], refused["status"], refused["code"]) == (1, "failed", "invalid_item")
    assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [(f"/items/1{pointer}", code)]
    assert refused["rate_card_id"] is None


@pytest.mark.parametrize("item", [None, 7, "card", [], {}])
async def test_what_is_no_rate_card_at_all(rates, item):
    (refused,) = await items_of(rates, "/v1/rate-cards", item)
    assert (refused["status"], refused["code"]) == ("failed", "invalid_item")
    (refused,) = await items_of(rates, "/v1/shipments/dispatch", item)
    assert (refused["status"], refused["code"]) == ("failed", "invalid_item")


async def test_a_rule_that_a_card_breaks_names_the_field(rates):
    found = await items_of(
        rates, "/v1/rate-cards", rate("5", zone="moon"), rate("5", valid_to="2025-12-31"),
        rate("5", price={"amount": "5.00", "currency": "USD"}), rate("5", service="twice"),
        rate("5", service="twice"), rate("6", service="twice"),
    )  # fmt: skip
    assert [(r["status"], r["code"], [e["pointer"] for e in r["errors"]]) for r in found] == [
        ("failed", "unknown_zone", ["/items/0/zone"]), ("failed", "invalid_dates", ["/items/1/valid_to"]),
        ("failed", "currency_mismatch", ["/items/2/price/currency"]), ("created", None, []), ("created", None, []),
        ("failed", "duplicate_item", ["/items/5/up_to_g"]),
    ]  # fmt: skip
    assert found[2]["errors"][0]["params"] == {"origin": "DE", "currency": "EUR"}
    assert found[3]["rate_card_id"] == found[4]["rate_card_id"]


async def test_what_is_trimmed_is_the_same_card(rates):
    card = rate("5", service="trimmed")
    (first,) = await items_of(rates, "/v1/rate-cards", card)
    (again,) = await items_of(
        rates, "/v1/rate-cards", card | {"service": " trimmed\u00a0", "source": "test tariff\u200b"}
    )
    assert (again["status"], again["rate_card_id"]) == ("unchanged", first["rate_card_id"])


async def test_a_malformed_hand_over_has_its_own_result(rates):
    shipments = [(await planned(rates, {"MUG": 1}))[1]["shipment_id"] for _ in range(2)]
    bad = [
        {"shipment_id": "nonsense"}, {"shipment_id": shipments[0], "tracking_number": "X\x00"},
        {"shipment_id": shipments[0], "trackin_number": "AB-12"},
        {"shipment_id": shipments[0], "tracking_number": "AB"},
        {"tracking_number": "AB-12"}, {"shipment_id": shipments[0], "tracking_number": 12345},
    ]  # fmt: skip
    found = await items_of(
        rates, "/v1/shipments/dispatch", {"shipment_id": shipments[0]}, *bad, {"shipment_id": shipments[1]}
    )
    assert [result["status"] for result in found] == ["changed", *["failed"] * 6, "changed"]
    assert [(e["pointer"], e["code"]) for result in found for e in result["errors"]] == [
        ("/items/1/shipment_id", "id_invalid"), ("/items/2/tracking_number", "character_refused"),
        ("/items/3/trackin_number", "unknown_field"), ("/items/4/tracking_number", "tracking_number_invalid"),
        ("/items/5/shipment_id", "required"), ("/items/6/tracking_number", "text"),
    ]  # fmt: skip
    assert found[3]["errors"][0]["params"]["nearest"] == "tracking_number"


async def test_a_second_hand_over_is_known_or_different(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    item = {"shipment_id": shipment["shipment_id"]}
    (first,) = await items_of(rates, "/v1/shipments/dispatch", item)
    number = first["tracking_number"]
    found = await items_of(
        rates, "/v1/shipments/dispatch", item, item | {"tracking_number": number}, item | {"tracking_number": "OTHER-1"}
    )
    assert [(result["status"], result["code"], result["tracking_number"]) for result in found] == [
        ("known", None, number), ("known", None, number), ("different", "tracking_number_differs", number),
    ]  # fmt: skip
    assert (await shipments_of(rates, order))[0]["tracking_number"] == number


@pytest.mark.parametrize("body", [{}, {"items": []}, {"items": "x"}, {"items": [{}], "dry_run": True}, [], None])
async def test_a_body_that_is_none(rates, body):
    for path in ("/v1/rate-cards", "/v1/shipments/dispatch"):
        assert (await rates.client.post(path, json=body)).status_code == 422
    many = {"items": [{}] * 1001}
    answer = await rates.client.post("/v1/rate-cards", json=many)
    assert answer.json()["errors"][0]["code"] == "too_many"


# Single requests


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"origin": "UK"}, "/origin", "country_unknown"), ({"destination": "ZZ"}, "/destination", "country_unknown"),
        ({"weight_g": True}, "/weight_g", "whole_number"), ({"weight_g": 0}, "/weight_g", "out_of_range"),
        ({"postal_code": "1" * 21}, "/postal_code", "text_too_long"), ({"postal_code": 10115}, "/postal_code", "text"),
        ({"postal_code": "10\n115"}, "/postal_code", "character_refused"),
        ({"postcode": "1"}, "/postcode", "unknown_field"),
        ({"length_mm": "9"}, "/length_mm", "whole_number"), ({"deliver_by": "tomorrow"}, "/deliver_by", "day_invalid"),
    ],
)  # fmt: skip
async def test_a_quote_that_cannot_be(rates, change, pointer, code):
    body = {"origin": "DE", "destination": "FR", "weight_g": 100, "length_mm": 9, "width_mm": 9, "height_mm": 9}
    answer = await rates.client.post("/v1/shipping-quotes", json=body | change)
    assert answer.status_code == 422
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]


@pytest.mark.parametrize(
    "query",
    [
        "shipments?country=DE", "shipments?state=planned&state=held", "shipments?state=lost",
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
        assert (await rates.client.get(f"/v1/{path}")).json() == {"items": [], "next_cursor": None}


async def test_carriers_are_those_that_somebody_named(rates):
    answer = await rates.client.post("/v1/carriers/told-a-secret/webhook-secrets")
    assert answer.status_code == 201
    items = (await rates.client.get("/v1/reference/carriers")).json()["items"]
    found = {item.pop("code"): item for item in items}
    assert list(found) == sorted(found)
    assert found["own"] == {"labels": {"en": "Own labels", "zh": "自有面单"}, "booked_by_hand": False}
    assert found["told-a-secret"] == {"labels": {"en": "told-a-secret"}, "booked_by_hand": True}
    priced = {card["carrier"] for card in (await rates.client.get("/v1/rate-cards?limit=200")).json()["items"]}
    assert priced <= found.keys()


# Versions


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
    from logistics_shop import report

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


# What was a mistake can be taken back


async def test_a_currency_that_was_a_mistake_is_no_dead_end(rates):
    wrong = rate("5", origin="PL", service="first", price={"amount": "5", "currency": "USD"})
    (made,) = await items_of(rates, "/v1/rate-cards", wrong)
    right = rate("5", origin="PL", service="first", price={"amount": "5", "currency": "EUR"})
    (refused,) = await items_of(rates, "/v1/rate-cards", right)
    assert refused["code"] == "currency_mismatch"
    path = f"/v1/rate-cards/{made['rate_card_id']}"
    assert (await rates.client.get(path)).json()["price"] == {"amount": "5.00", "currency": "USD"}
    assert (await rates.client.delete(path)).status_code == 204
    assert [(await rates.client.request(method, path)).status_code for method in ("DELETE", "GET")] == [404, 404]
    (taken,) = await items_of(rates, "/v1/rate-cards", right)
    assert taken["status"] == "created"
    for wrong_id in ("0", "x", str(2**63)):
        assert (await rates.client.delete(f"/v1/rate-cards/{wrong_id}")).status_code == 422


async def test_a_zone_that_was_a_mistake_is_deleted(rates):
    path = "/v1/zones/fast/isles"
    await rates.client.put("/v1/zones/fast/spain", json={"countries": ["ES"]})
    (card,) = await items_of(rates, "/v1/rate-cards", rate("5", carrier="fast", zone="spain"))
    body = {"origin": "DE", "destination": "ES", "postal_code": "35001", "weight_g": 9, "length_mm": 9, "width_mm": 9,
            "height_mm": 9}  # fmt: skip

    async def zones() -> list[str]:
        quote = (await rates.client.post("/v1/shipping-quotes", json=body)).json()
        return [candidate["zone"] for candidate in quote["candidates"] if candidate["carrier"] == "fast"]

    await rates.client.put(path, json={"territories": ["ES-CN"]})
    assert await zones() == []
    assert (await rates.client.delete(path, headers={"If-Match": '"7"'})).status_code == 412
    assert (await rates.client.delete(path)).status_code == 204
    assert await zones() == ["spain"]
    assert (await rates.client.delete(path)).status_code == 404
    again = await rates.client.put(path, json={"territories": ["ES-CN"]})
    assert (again.status_code, again.json()["version"]) == (201, 3)  # a version that somebody saw is not used again
    used = await rates.client.delete("/v1/zones/fast/spain")
    assert (used.status_code, used.json()["code"]) == (409, "zone_in_use")
    await rates.client.delete(f"/v1/rate-cards/{card['rate_card_id']}")
    assert (await rates.client.delete("/v1/zones/fast/spain")).status_code == 204
