"""What pricing lets in: every bad value is named with its field, nothing changes, and nobody else's item is lost."""

from datetime import timedelta
from decimal import Decimal

import pytest

from contracts.pricing import PriceChanged
from libs.clock import now

SERVICE = "pricing"

COST = {"sku": "DOOR", "purchase": {"amount": "10.00", "currency": "EUR"}}
FEE = {"channel": "door", "currency": "EUR", "referral_percent": "15"}
VAT = {"market": "AT", "rate_percent": "20", "source": "the law"}
FX = {"base": "EUR", "quote": "NOK", "rate": "11.5", "on": "2026-01-05", "source": "bank"}
PRICE = {"sku": "DOOR", "channel": "door", "market": "AT", "price": {"amount": "50.00", "currency": "EUR"}}
ZERO = {"EUR": "0.00", "JPY": "0", "KWD": "0.000"}
BULKS = {
    "/v1/costs": COST, "/v1/fees": FEE, "/v1/vat-rates": VAT, "/v1/fx-rates": FX, "/v1/prices/bulk": PRICE,
}  # fmt: skip


def money(amount: str, currency: str = "EUR") -> dict:
    return {"amount": amount, "currency": currency}


async def bulk(service, path: str, *items: object, **headers: str) -> list[dict]:
    answer = await service.client.post(path, json={"items": list(items)}, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def one(service, path: str, item: object) -> dict:
    (result,) = await bulk(service, path, item)
    return result


async def rule(service, path: str, item: object) -> tuple[str, str]:
    """Where and why an item is refused."""
    result = await one(service, path, item)
    assert (result["status"], result["code"]) == ("failed", "invalid_item"), result
    error = result["errors"][0]
    assert result["detail"] == f"{error['pointer'].removeprefix('/items/0')}: {error['detail']}", result
    return error["pointer"].removeprefix("/items/0"), error["code"]


async def problem(service, method: str, path: str, status: int = 422, **kw) -> dict:
    answer = await service.client.request(method, path, **kw)
    assert answer.status_code == status, answer.text
    return answer.json()


async def counted(service) -> list[int]:
    database = service.member("pricing").database
    tables = ("unit_cost", "fee", "vat_rate", "fx_rate", "price", "price_history", "outbox")
    return [await database.fetchval(f"select count(*) from {table}") for table in tables]


@pytest.fixture(scope="module")
async def door(service):
    for path, item in BULKS.items():
        assert (await one(service, path, item))["status"] == "created", path
    await service.settled()
    return service


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


async def test_a_lower_case_currency_is_told_the_right_one(door):
    told = (await problem(door, "PUT", "/v1/prices", json=PRICE | {"price": money("50", "sek")}))["errors"][0]
    assert told["params"] == {"code": "sek", "use": "SEK"}
    assert told["detail"] == "sek is not an ISO 4217 currency; use SEK"


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        ("333.5", "JPY", "money_too_fine"), ("20.001", "EUR", "money_too_fine"), ("1.2345", "KWD", "money_too_fine"),
        ("1.5", "ISK", "money_too_fine"), ("0", "EUR", "not_positive"), ("-5", "EUR", "not_positive"),
        ("0.000", "KWD", "not_positive"), ("1000000000.01", "EUR", "out_of_range"), ("1e3", "EUR", "decimal_invalid"),
        ("NaN", "EUR", "decimal_invalid"), ("1,50", "EUR", "decimal_invalid"), ("", "EUR", "decimal_invalid"),
        (20, "EUR", "decimal_invalid"), (20.5, "EUR", "decimal_invalid"), (True, "EUR", "decimal_invalid"),
    ],
)  # fmt: skip
async def test_a_price_is_what_can_be_paid(door, amount, currency, code):
    bad = PRICE | {"price": {"amount": amount, "currency": currency}}
    where, why = await rule(door, "/v1/prices/bulk", bad)
    assert (where.startswith("/price"), why) == (True, code)
    told = await problem(door, "PUT", "/v1/prices", json=bad)
    assert told["errors"][0]["code"] == code
    (standing,) = (await door.client.get("/v1/prices?sku=DOOR")).json()["items"]
    assert (standing["price"], standing["version"]) == (money("50.00"), 1)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1999.99", "RSD", "1999.99"), ("1999.5", "ALL", "1999.50"), ("250000", "LBP", "250000.00"),
        ("90.5", "MGA", "90.50"), ("49", "EUR", "49.00"), ("49.0000", "EUR", "49.00"), ("5000", "JPY", "5000"),
        ("5000.00", "JPY", "5000"), ("12.5", "KWD", "12.500"),
    ],
)  # fmt: skip
async def test_a_price_has_the_digits_of_its_currency(door, amount, currency, shown):
    sku, today = f"DIGITS-{currency}", str(now().date())
    if currency != "EUR":
        await bulk(door, "/v1/fx-rates", FX | {"quote": currency, "rate": "3", "on": today})
    await bulk(door, "/v1/costs", {"sku": sku, "purchase": money("1")})
    price = {"sku": sku, "channel": "door", "market": "AT", "price": money(amount, currency)}
    answer = (await door.client.put("/v1/prices", json=price)).json()
    assert answer["price"] == money(shown, currency), answer
    (listed,) = (await door.client.get("/v1/prices", params={"sku": sku})).json()["items"]
    (past, *_) = (await door.client.get(f"/v1/prices/{sku}/history")).json()["items"]
    floor = (await door.client.get(f"/v1/prices/{sku}/floor?channel=door&market=AT")).json()
    basket = {"channel": "door", "market": "AT", "currency": currency, "lines": [{"sku": sku, "quantity": 3}]}
    quote = (await door.client.post("/v1/quotes", json=basket)).json()
    each, digits = quote["lines"][0], -Decimal(shown).as_tuple().exponent
    assert listed["price"] == past["price"] == floor["price"] == each["unit_price"] == money(shown, currency)
    assert quote["total"] == money(str(Decimal(shown) * 3), currency)
    for amounts in (listed["floor"], past["floor"], floor["floor"], floor["contribution_margin"]):
        assert -Decimal(amounts["amount"]).as_tuple().exponent == digits
    await door.settled()
    event = (await door.emitted(PriceChanged, sku))[-1]
    assert (str(event.price.amount), event.price.currency) == (shown, currency)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("14.9", "EUR", "14.90"), ("0", "EUR", "0.00"), ("14.900", "EUR", "14.90"), ("0.0375", "EUR", "0.0375"),
        ("14.9000", "EUR", "14.90"), ("0.999999", "EUR", "0.999999"), ("3333.3333", "JPY", "3333.3333"),
        ("100.0", "JPY", "100"), ("1.5", "KWD", "1.500"),
    ],
)  # fmt: skip
async def test_a_cost_per_unit_may_be_finer_than_its_currency(door, amount, currency, shown):
    sku = f"FINE-{currency}-{amount}"
    await bulk(door, "/v1/costs", {"sku": sku, "purchase": money(amount, currency), "freight": money("0", currency)})
    told = (await door.client.get(f"/v1/costs/{sku}")).json()["in_force"]
    assert told["purchase"] == told["landed"] == money(shown, currency)
    assert told["other"] == told["freight"] == money(ZERO[currency], currency)
    await bulk(
        door,
        "/v1/fees",
        {"channel": "fine", "currency": currency, "referral_percent": "1", "fixed": money(amount, currency)},
    )
    (fee,) = (await door.client.get("/v1/fees?channel=fine&limit=1")).json()["items"]
    assert fee["fixed"] == money(shown, currency)


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("0.1234567", "decimal_invalid"), ("-0.01", "out_of_range"), ("1000000000.01", "out_of_range"),
        ("1e2", "decimal_invalid"), (5, "decimal_invalid"), (0.1, "decimal_invalid"), (False, "decimal_invalid"),
        ("١٢", "decimal_invalid"), ("12\n", "decimal_invalid"), (" 12", "decimal_invalid"),
    ],
)  # fmt: skip
async def test_a_cost_or_fee_out_of_bounds_is_refused(door, amount, code):
    bad = {"amount": amount, "currency": "EUR"}
    for path, item, field in (
        ("/v1/costs", COST, "purchase"), ("/v1/costs", COST, "inbound"),
        ("/v1/fees", FEE, "referral_minimum"), ("/v1/fees", FEE, "fulfilment"),
    ):  # fmt: skip
        where, why = await rule(door, path, item | {field: bad})
        assert (where.startswith(f"/{field}"), why) == (True, code)


async def test_one_currency_a_row(door):
    dollars = money("1.00", "USD")
    assert await rule(door, "/v1/costs", COST | {"freight": dollars}) == ("/freight", "currencies_mixed")
    assert await rule(door, "/v1/fees", FEE | {"fulfilment": dollars}) == ("/fulfilment", "currencies_mixed")


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


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        ("0", "out_of_range"), ("0.0000000000", "out_of_range"), ("0.00000009", "out_of_range"),
        ("10000001", "out_of_range"), ("-1.1", "rate_invalid"), ("1e-3", "rate_invalid"), ("1,08", "rate_invalid"),
        ("0.00000000001", "rate_invalid"), (1.08, "rate_invalid"), (1, "rate_invalid"), (True, "rate_invalid"),
        ("Infinity", "rate_invalid"), (None, "rate_invalid"), ("", "rate_invalid"),
    ],
)  # fmt: skip
async def test_a_rate_is_positive_and_within_sane_bounds(door, rate, code):
    assert await rule(door, "/v1/fx-rates", FX | {"rate": rate}) == ("/rate", code)


async def test_rates_of_small_currencies_keep_their_digits(door):
    today = str(now().date())
    for quote, rate in (("KWD", "0.0000116531"), ("VND", "9999999.9999999999"), ("TND", "0.0000001000")):
        (result,) = await bulk(door, "/v1/fx-rates", FX | {"base": "IRR", "quote": quote, "rate": rate, "on": today})
        assert result["status"] == "created", result
        assert (await door.client.get(f"/v1/fx-rates?base=IRR&quote={quote}")).json()["rate"] == rate


async def test_a_rate_is_between_two_currencies_and_of_a_day_that_was(door):
    assert await rule(door, "/v1/fx-rates", FX | {"quote": "EUR"}) == ("/quote", "same_currency")
    tomorrow = str(now().date() + timedelta(days=1))
    assert await rule(door, "/v1/fx-rates", FX | {"on": tomorrow}) == ("/on", "in_the_future")


@pytest.mark.parametrize(
    ("percent", "code"),
    [
        ("0.19", "vat_rate_invalid"), ("0.999999", "vat_rate_invalid"), ("50.1", "vat_rate_invalid"),
        ("99", "vat_rate_invalid"), ("100", "out_of_range"), ("1900", "out_of_range"), ("-1", "out_of_range"),
        (19, "decimal_invalid"), (0.19, "decimal_invalid"), ("19%", "decimal_invalid"), ("19,0", "decimal_invalid"),
        (True, "decimal_invalid"), (None, "decimal_invalid"),
    ],
)  # fmt: skip
async def test_vat_is_in_percent_and_within_bounds(door, percent, code):
    assert await rule(door, "/v1/vat-rates", VAT | {"rate_percent": percent}) == ("/rate_percent", code)
    if code == "out_of_range":
        assert await rule(door, "/v1/fees", FEE | {"referral_percent": percent}) == ("/referral_percent", code)


@pytest.mark.parametrize("market", ["ZZ", "UK", "EL", "XI", "EU", "de", "DEU", "", " DE", 49, None])
async def test_a_market_is_a_country(door, market):
    assert (await rule(door, "/v1/vat-rates", VAT | {"market": market}))[0] == "/market"
    assert (await rule(door, "/v1/prices/bulk", PRICE | {"market": market}))[0] == "/market"
    for path in ("/v1/vat-rates?", "/v1/prices?", "/v1/prices/DOOR/history?", "/v1/prices/DOOR/floor?channel=door&"):
        if isinstance(market, str):
            told = await problem(door, "GET", f"{path}market={market}")
            assert (told["errors"][0]["pointer"], told["errors"][0]["code"]) == ("market", "country_unknown")


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
        "/v1/prices?sku=A&sku=B", "/v1/fx-rates?base=EUR&base=USD&quote=NOK", "/v1/prices?limit=0",
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
        assert (await door.client.get(path)).json() == {"items": [], "next_cursor": None}


async def test_quantities_are_whole_numbers(door):
    basket, line = {"channel": "door", "market": "AT", "currency": "EUR"}, {"sku": "DOOR", "quantity": 1}

    async def refused(*lines: dict) -> str:
        told = await problem(door, "POST", "/v1/quotes", json=basket | {"lines": lines})
        return told["errors"][0]["pointer"]

    for quantity in (True, "2", 1.5, 0, -1, 1_000_001, None):
        assert await refused(line | {"quantity": quantity}) == "/lines/0/quantity"
    assert await refused(*[line] * 201) == await refused() == "/lines"
    assert await refused(line, line | {"qty": 2}) == "/lines/1/qty"


async def test_a_stale_version_changes_nothing(door):
    price = PRICE | {"sku": "STALE"}
    await bulk(door, "/v1/costs", COST | {"sku": "STALE"})
    assert (await door.client.put("/v1/prices", json=price)).headers["etag"] == '"1"'
    for sent in ('"2"', '"0"', "2", 'W/"7"', '"abc"', "", '"99999999999"', 'W/"1"', '"2", "3"'):
        told = await problem(
            door, "PUT", "/v1/prices", 412, json=price | {"price": money("60")}, headers={"If-Match": sent}
        )
        assert told["code"] == "version_mismatch", sent
    for sent, amount, version in (('"1"', "60", 2), ("*", "61", 3), ('"1", "3"', "62", 4)):
        answer = await door.client.put("/v1/prices", json=price | {"price": money(amount)}, headers={"If-Match": sent})
        assert (answer.status_code, answer.headers["etag"]) == (200, f'"{version}"')
    answer = await door.client.put("/v1/prices", json=price | {"price": money("62.00")}, headers={"If-Match": '"4"'})
    assert (answer.status_code, answer.json()["version"]) == (200, 4)


async def test_a_cursor_is_of_one_list_with_its_filters(door):
    rows = [FEE | {"channel": "paged", "category": f"c{n}", "valid_from": "2026-03-01"} for n in range(3)]
    await bulk(door, "/v1/fees", *rows)
    page = (await door.client.get("/v1/fees?channel=paged&limit=2")).json()
    cursor = page["next_cursor"]
    rest = (await door.client.get("/v1/fees", params={"channel": "paged", "limit": 2, "cursor": cursor})).json()
    assert [row["category"] for row in page["items"] + rest["items"]] == ["c2", "c1", "c0"]
    for path in (
        f"/v1/fees?cursor={cursor}", f"/v1/fees?channel=other&cursor={cursor}", f"/v1/vat-rates?cursor={cursor}",
        f"/v1/fees?channel=paged&on=2026-03-02&cursor={cursor}", f"/v1/prices?cursor={cursor}",
        f"/v1/fees?channel=paged&cursor={cursor[:-2]}", "/v1/fees?cursor=WyI1Il0", "/v1/prices?cursor=%00",
    ):  # fmt: skip
        assert (await problem(door, "GET", path))["code"] == "invalid_cursor", path


async def test_what_holds_on_a_day_comes_in_pages_too(door):
    fees = [FEE | {"channel": "ondays", "valid_from": "2026-03-01"}]
    fees += [FEE | {"channel": "ondays", "category": f"c{n}", "valid_from": "2026-03-01"} for n in range(4)]
    await bulk(door, "/v1/fees", *fees, FEE | {"channel": "ondays", "category": "late", "valid_from": "2026-04-01"})
    await bulk(door, "/v1/vat-rates", *[VAT | {"market": m, "valid_from": "2000-01-01"} for m in ("SE", "DK", "NO")])
    for path, params, key, expected in (
        ("/v1/fees", {"channel": "ondays"}, "category", [None, "c0", "c1", "c2", "c3"]),
        ("/v1/vat-rates", {}, "market", ["DK", "NO", "SE"]),
    ):
        day = "2026-03-15" if params else "2000-01-02"
        found, asked = [], params | {"on": day, "limit": 2}
        while True:
            page = (await door.client.get(path, params=asked)).json()
            assert len(page["items"]) <= 2
            found += [row[key] for row in page["items"]]
            if page["next_cursor"] is None:
                break
            asked["cursor"] = page["next_cursor"]
        assert found == expected


async def test_rows_of_an_earlier_release_are_still_shown_and_stop_nobody(door):
    """Which took eur for a currency, and metals for money."""
    database = door.member("pricing").database
    await database.fetch(
        """insert into unit_cost (sku, valid_from, currency, purchase, freight, duty, inbound, other, recorded_by)
           values ('OLD', '2026-01-01', 'eur', 5.5, 0, 0, 0, 0, 'x'),
               ('GOLD', '2026-01-01', 'XAU', 0.01, 0, 0, 0, 0, 'x')"""
    )
    await database.fetch(
        "insert into fee (channel, valid_from, currency, referral_percent, referral_minimum, fixed, fulfilment, "
        "recorded_by) values ('vault', '2026-01-01', 'XAU', 1, 0, 0, 0, 'x')"
    )
    old = (await door.client.get("/v1/costs/OLD")).json()
    assert old["in_force"]["purchase"] == money("5.50", "eur")
    assert (await door.client.get("/v1/fees?channel=vault")).json()["items"][0]["fixed"]["currency"] == "XAU"
    told = await problem(door, "PUT", "/v1/prices", json=PRICE | {"sku": "OLD"})
    assert told["code"] == "fx_rate_missing"
    assert (await one(door, "/v1/costs", COST | {"sku": "OLD", "valid_from": "2026-01-01"}))["status"] == "changed"
    assert (await door.client.put("/v1/prices", json=PRICE | {"sku": "OLD"})).status_code == 200
    await _golden(database)
    (gold,) = (await door.client.get("/v1/prices?sku=GOLD")).json()["items"]
    assert gold["price"] == money("0.50", "XAU")
    told = await problem(door, "GET", "/v1/prices/GOLD/floor?channel=vault&market=AT")
    assert told["code"] == "currency_unknown"
    assert (await one(door, "/v1/vat-rates", VAT | {"valid_from": "2026-03-01"}))["status"] == "created"
    (gold,) = (await door.client.get("/v1/prices?sku=GOLD")).json()["items"]
    assert gold["floor_problem"] == "currency_unknown"
    assert not await door.verify()


async def _golden(database) -> None:
    moment = now()
    await database.fetch(
        """insert into price_history (sku, channel, market, version, currency, amount, floor, valid_from, changed_by)
           values ('GOLD', 'vault', 'AT', 1, 'XAU', 0.5, 0.1, $1, 'x')""",
        moment,
    )
    await database.fetch(
        """insert into price (sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               breached, cost_id, fee_id, vat_id, foreign_currencies)
           values ('GOLD', 'vault', 'AT', 'XAU', 0.5, 1, $1, 'x', 0.1, '2026-01-01', false, 0, 0, 0, '{}')""",
        moment,
    )


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
