"""What pricing lets in: every bad value is named with its field, nothing changes, and nobody else's item is lost."""

import pytest

from libs.clock import now
from tests.integration.pricing.shop import (
    BULKS,
    COST,
    FEE,
    FX,
    PRICE,
    VAT,
    bulk,
    counted,
    money,
    one,
    problem,
    put,
    rule,
)

SERVICE = "pricing"


async def test_bad_input_is_never_a_500(priced):
    s = priced
    for path in (
        "/v1/prices?cursor=WyJcdTAwMDAiLCJ4IiwiREUiXQ",
        "/v1/prices?cursor=W10",
        "/v1/prices?cursor=WyJhIl0",
        "/v1/prices/A/history?cursor=WyI5OTk5OTk5OTk5OTk5OTk5OTk5OTkiXQ",
        "/v1/prices/A/history?channel=%00",
        "/v1/costs/%00",
        "/v1/fees?channel=UPPER",
        "/v1/vat-rates?on=yesterday",
        "/v1/prices/A/floor?channel=web&market=DE&currency=XXY",
        "/v1/prices/A/floor?channel=web&market=DE&on=9999-12-31&currency=USD",
        "/v1/fx-rates?base=EUR&quote=USD&on=0001-01-01",
    ):
        answer = await s.client.get(path)
        assert answer.status_code in (200, 422), (path, answer.text)
    for amount in ("1e400", "NaN", "-1", "0", "1e-9", "99999999999999999999", "1000000001"):
        assert (await put(s, "A", amount)).json()["code"] == "invalid_request", amount
    half = '{"items": [{"sku": "A", "purchase": {"amount": "1", "currency": "EUR"}, "source": "\\ud800"}]}'
    answer = await s.client.post("/v1/costs", content=half, headers={"Content-Type": "application/json"})
    assert answer.json()["items"][0]["code"] == "invalid_item", answer.text
    assert (await put(s, "A", "20", headers=s.token("market_analyst"))).status_code == 403
    assert (await s.client.get("/v1/prices/NEVER/history")).status_code == 404


NO_CURRENCY = (
    "eur",
    "Eur",
    " EUR",
    "XXX",
    "XTS",
    "XAU",
    "XAG",
    "XDR",
    "CHE",
    "UYI",
    "EURO",
    "",
    "ZZZ",
    978,
    None,
    True,
)


@pytest.mark.parametrize("code", NO_CURRENCY)
async def test_what_nobody_can_pay_in_is_no_currency_anywhere(door, code):
    before, bad = await counted(door), {"amount": "10", "currency": code}
    assert (await rule(door, "/v1/costs", COST | {"purchase": bad}))[0] == "/purchase/currency"
    assert (await rule(door, "/v1/costs", COST | {"duty": bad}))[0] == "/duty/currency"
    assert (await rule(door, "/v1/fees", FEE | {"currency": code}))[0] == "/currency"
    assert (await rule(door, "/v1/fees", FEE | {"fixed": bad}))[0] == "/fixed/currency"
    assert (await rule(door, "/v1/fx-rates", FX | {"base": code}))[0] == "/base"
    assert (await rule(door, "/v1/fx-rates", FX | {"quote": code}))[0] == "/quote"
    assert (await rule(door, "/v1/prices/bulk", PRICE | {"price": bad}))[0] == "/price/currency"
    told = await problem(door, "PUT", "/v1/prices", json=PRICE | {"price": bad})
    assert told["errors"][0]["pointer"] == "/price/currency"
    basket = {"channel": "door", "market": "AT", "currency": code, "lines": [{"sku": "DOOR", "quantity": 1}]}
    assert (await problem(door, "POST", "/v1/quotes", json=basket))["errors"][0]["pointer"] == "/currency"
    if isinstance(code, str):
        for path in (f"/v1/fx-rates?base={code}&quote=USD", f"/v1/fx-rates?base=USD&quote={code}"):
            assert (await problem(door, "GET", path))["errors"][0]["code"] == "currency_unknown"
        floor = f"/v1/prices/DOOR/floor?channel=door&market=AT&currency={code}"
        assert (await problem(door, "GET", floor))["errors"][0]["pointer"] == "currency"
        assert (await rule(door, "/v1/costs", COST | {"purchase": bad}))[1] == "currency_unknown"
    assert await counted(door) == before


@pytest.mark.parametrize("path", BULKS)
async def test_a_field_that_does_not_exist_is_refused_with_the_nearest(door, path):
    before, item = await counted(door), BULKS[path]
    for slip, meant in (("sorce", "source"), ("sourc", "source"), ("Market", "market"), ("pruchase", "purchase")):
        if meant not in item and not (meant == "source" and path in ("/v1/costs", "/v1/fees")):
            continue
        result = await one(door, path, item | {slip: "x"})
        error = result["errors"][0]
        assert (error["pointer"], error["code"]) == (f"/items/0/{slip}", "unknown_field")
        assert error["params"]["nearest"] == meant
    told = await problem(door, "POST", path, json={"items": [item], "dry_run": True})
    assert (told["errors"][0]["pointer"], told["errors"][0]["code"]) == ("/dry_run", "unknown_field")
    assert await counted(door) == before


@pytest.mark.parametrize("path", BULKS)
async def test_a_malformed_item_fails_alone(door, path):
    good = BULKS[path]
    results = await bulk(door, path, 7, good, None, "text", [], {}, good | {"nonsense": 1}, good)
    assert [r["index"] for r in results] == list(range(8))
    assert [r["status"] for r in results] == ["failed", "unchanged", *["failed"] * 5, "unchanged"]
    assert results[0]["errors"][0] == {
        "pointer": "/items/0",
        "code": "object",
        "detail": "must be an object",
        "params": {},
    }
    assert {e["code"] for e in results[5]["errors"]} == {"required"}
    for items in ([], [good] * 1001, None, {}, "x"):
        told = await problem(door, "POST", path, json={"items": items})
        assert told["errors"][0]["pointer"] == "/items", told


@pytest.mark.parametrize(
    ("path", "first", "other"),
    [
        ("/v1/costs", COST | {"sku": "DATED", "valid_from": "2026-02-01"}, {"purchase": money("11")}),
        ("/v1/costs", COST | {"sku": "DATED", "valid_from": "2026-02-02"}, {"source": "PO-2"}),
        ("/v1/fees", FEE | {"channel": "dated", "valid_from": "2026-02-01"}, {"referral_percent": "12.5"}),
        ("/v1/fees", FEE | {"channel": "dated", "category": "toys", "valid_from": "2026-02-01"}, {"fixed": money("1")}),
        ("/v1/vat-rates", VAT | {"market": "PT", "valid_from": "2026-02-01"}, {"rate_percent": "23"}),
        ("/v1/fx-rates", FX | {"quote": "DKK", "on": "2026-02-02"}, {"rate": "7.46"}),
    ],
)
async def test_the_first_row_of_a_day_is_created_the_same_is_unchanged_another_is_a_change(door, path, first, other):
    again = first | other
    statuses = [r["status"] for r in await bulk(door, path, first, first, again, again, first)]
    assert statuses == ["created", "unchanged", "changed", "unchanged", "changed"]
    assert [r["status"] for r in await bulk(door, path, first, again)] == ["unchanged", "changed"]


@pytest.mark.parametrize("path", BULKS)
async def test_an_idempotency_key_works_once(door, path):
    key = {"Idempotency-Key": f"once {path}"}
    first = await door.client.post(path, json={"items": [BULKS[path], 7]}, headers=key)
    again = await door.client.post(path, json={"items": [BULKS[path], 7]}, headers=key)
    assert (again.json(), again.headers["idempotency-replayed"]) == (first.json(), "true")
    told = await problem(door, "POST", path, json={"items": [BULKS[path]]}, headers=key)
    assert told["code"] == "idempotency_mismatch"


@pytest.mark.parametrize(
    "day", ["1999-12-31", "2100-01-01", "2026-02-30", "20260201", "2026-2-1", 1764403200, "today", True]
)
async def test_a_day_is_a_day(door, day):
    for path, field in (
        ("/v1/costs", "valid_from"),
        ("/v1/fees", "valid_from"),
        ("/v1/vat-rates", "valid_from"),
        ("/v1/fx-rates", "on"),
    ):
        where, code = await rule(door, path, BULKS[path] | {field: day})
        assert (where, code.startswith("day_")) == (f"/{field}", True)
    for path in (
        f"/v1/fees?on={day}", f"/v1/vat-rates?on={day}", f"/v1/fx-rates?base=EUR&quote=USD&on={day}",
        f"/v1/prices/DOOR/floor?channel=door&market=AT&on={day}",
    ):  # fmt: skip
        assert (await problem(door, "GET", path))["errors"][0]["pointer"] == "on"


@pytest.mark.parametrize("market", ["ZZ", "UK", "EL", "XI", "EU", "de", "DEU", "", " DE", 49, None])
async def test_a_market_is_a_country(door, market):
    assert (await rule(door, "/v1/vat-rates", VAT | {"market": market}))[0] == "/market"
    assert (await rule(door, "/v1/prices/bulk", PRICE | {"market": market}))[0] == "/market"
    for path in ("/v1/vat-rates?", "/v1/prices?", "/v1/prices/DOOR/history?", "/v1/prices/DOOR/floor?channel=door&"):
        if isinstance(market, str):
            told = await problem(door, "GET", f"{path}market={market}")
            several = path in ("/v1/prices?", "/v1/prices/DOOR/history?")
            assert told["errors"][0]["pointer"] == ("market/0" if several else "market")
            assert told["errors"][0]["code"] == "country_unknown"


async def test_text_loses_what_no_eye_sees_and_is_refused_with_what_breaks_it(door):
    shape = COST | {"sku": "\u00a0SEEN\u200b ", "source": " PO-9\u00a0"}
    assert (await one(door, "/v1/costs", shape))["status"] == "created"
    (row,) = (await door.client.get("/v1/costs/SEEN")).json()["items"]
    assert (row["sku"], row["source"]) == ("SEEN", "PO-9")
    assert (await one(door, "/v1/costs", COST | {"sku": "SEEN", "source": "PO-9"}))["status"] == "unchanged"
    for source in ("a\x00b", "a\nb", "a\ud800", "\ufffd", "e\u202evil", "", " \u200b", "x" * 201):
        (*_, result) = await _raw(door, "/v1/costs", COST | {"source": source})
        assert (result["status"], result["errors"][0]["pointer"]) == ("failed", "/items/0/source"), source
    for sku in ("two words", "a\x00b", "SKÜ", "x" * 65, "-first", ""):
        assert (await rule(door, "/v1/prices/bulk", PRICE | {"sku": sku}))[0] == "/sku"
    for channel in ("Amazon", "amazon_de", "a" * 33, "-web", ""):
        assert (await rule(door, "/v1/fees", FEE | {"channel": channel}))[0] == "/channel"
    # A category as long as the catalog's has fees too
    assert (await one(door, "/v1/fees", FEE | {"category": "x" * 200}))["status"] == "created"
    assert await rule(door, "/v1/fees", FEE | {"category": "x" * 201}) == ("/category", "text_too_long")


async def _raw(service, path: str, item: dict) -> list[dict]:
    """Sent by hand, for httpx does not encode half a surrogate pair."""
    import json

    body = json.dumps({"items": [item]}).encode()
    answer = await service.client.post(path, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/prices?country=ZZ", "/v1/prices?chanel=web", "/v1/fees?on_day=2026-01-01", "/v1/vat-rates?country=DE",
        "/v1/fx-rates?base=EUR&quote=USD&date=2026-01-01", "/v1/costs/DOOR?on=2026-01-01",
        "/v1/prices/DOOR/history?currency=EUR", "/v1/prices/DOOR/floor?channel=door&market=AT&sku=DOOR",
        "/v1/prices?breached=true&breached=false", "/v1/fx-rates?base=EUR&base=USD&quote=NOK", "/v1/prices?limit=0",
        "/v1/prices?limit=201", "/v1/prices?breached=perhaps", "/v1/prices?sku=a%20b",
    ],
)  # fmt: skip
async def test_a_parameter_that_is_wrong_is_refused(door, path):
    assert (await problem(door, "GET", path))["code"] == "invalid_request"


async def test_filters_that_match_nothing_give_nothing(door):
    for path in (
        "/v1/prices?channel=nobody",
        "/v1/prices?sku=NOBODY",
        "/v1/fees?channel=nobody",
        "/v1/vat-rates?market=KP",
    ):
        found = (await door.client.get(path)).json()
        assert (found["items"], found["next_cursor"]) == ([], None)


async def test_rules_of_pricing_say_their_code_and_values(door):
    told = await problem(door, "PUT", "/v1/prices", json=PRICE | {"sku": "UNKNOWN"})
    error = told["errors"][0]
    assert (told["code"], error["code"], error["pointer"]) == ("cost_unknown", "cost_unknown", "/sku")
    assert error["params"] == told["params"] == {"sku": "UNKNOWN", "on": str(now().date())}
    result = await one(door, "/v1/prices/bulk", PRICE | {"price": money("0.01")})
    assert (result["code"], result["errors"][0]["pointer"]) == ("price_below_floor", "/items/0/price")
    assert result["errors"][0]["params"]["price"] == "0.01"
    assert result["derivation"]["floor"]["amount"] == result["errors"][0]["params"]["floor_amount"]
    result = await one(door, "/v1/prices/bulk", PRICE | {"market": "KP"})
    assert (result["code"], result["errors"][0]["pointer"]) == ("vat_unknown", "/items/0/market")
    told = await problem(door, "GET", "/v1/fx-rates?base=EUR&quote=KPW")
    assert told["params"] == {"currency": "KPW", "on": str(now().date())}
