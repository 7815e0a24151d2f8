"""Rate cards: each is judged by itself, and what was a mistake can be taken back."""

import pytest

from tests.integration.logistics.shop import (
    import_rates,
    items_of,
    open_lanes,
    rate,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_rate_cards_have_their_own_results(rates):
    results = await import_rates(
        rates,
        rate("5", service="slow", up_to_g=2000, transit_days=9),
        rate("7", service="slow", up_to_g=2000, transit_days=9),
        rate("5", zone="moon"),
        rate("5", price={"amount": "5", "currency": "USD"}),
        rate("5", origin="*", price={"amount": "5", "currency": "USD"}),
        rate("5", origin="CN", price={"amount": "5", "currency": "USD"}, service="slow"),
        rate("5", valid_to="2025-12-31"),
    )
    assert [(r["status"], r.get("code")) for r in results] == [
        ("created", None), ("failed", "duplicate_item"), ("failed", "unknown_zone"), ("failed", "currency_mismatch"),
        ("failed", "currency_mismatch"), ("created", None), ("failed", "invalid_dates"),
    ]  # fmt: skip
    (again,) = await import_rates(rates, rate("6", service="slow", up_to_g=2000, transit_days=9))
    assert (again["status"], again["rate_card_id"]) == ("changed", results[0]["rate_card_id"])
    (same,) = await import_rates(rates, rate("6.00", service="slow", up_to_g=2000, transit_days=9))
    assert (same["status"], same["rate_card_id"]) == ("unchanged", results[0]["rate_card_id"])
    found = (await rates.client.get("/v1/rate-cards?destination=FR&origin=DE&carrier=own&limit=2")).json()
    rest = (
        await rates.client.get(f"/v1/rate-cards?destination=FR&origin=DE&carrier=own&cursor={found['next_cursor']}")
    ).json()
    both = {(c["service"], c["up_to_g"], c["price"]["amount"]) for c in found["items"] + rest["items"]}
    assert both == {("parcel", 1000, "4.50"), ("parcel", 30000, "7.20"), ("slow", 2000, "6.00")}
    zones = (await rates.client.get("/v1/zones")).json()["items"]
    ch = {"carrier": "own", "zone": "ch", "countries": ["CH", "LI"], "territories": [], "version": 1}
    assert ch in zones


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
    assert "rate_card_id" not in refused


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
    assert [(r["status"], r.get("code"), [e["pointer"] for e in r.get("errors", ())]) for r in found] == [
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


@pytest.mark.parametrize("body", [{}, {"items": []}, {"items": "x"}, {"items": [{}], "dry_run": True}, [], None])
async def test_a_body_that_is_none(rates, body):
    for path in ("/v1/rate-cards", "/v1/shipments/dispatch"):
        assert (await rates.client.post(path, json=body)).status_code == 422
    many = {"items": [{}] * 1001}
    answer = await rates.client.post("/v1/rate-cards", json=many)
    assert answer.json()["errors"][0]["code"] == "too_many"


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
