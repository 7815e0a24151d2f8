"""Files of prices and costs through the API: by the rules of the JSON bulk, every row accounted for."""

import asyncio
import csv
import io
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from contracts.pricing import PriceChanged, PriceFloorBreached
from services.pricing.imports import profiles
from services.pricing.imports.importer import COSTS, PRICES

SERVICE = "pricing"
HEADER = "sku,channel,market,price,currency"
EXAMPLES = Path(profiles.__file__).parents[1] / "examples"
DEFAULT = Path(__file__).parents[3].parent / "shared" / "data"
DATA = Path(os.environ.get("TRADEWIND_DATA_SETS", DEFAULT)) / "product-import-files"
CHANNEL = {"channel": "web", "market": "DE", "currency": "EUR"}


@pytest.fixture(scope="module")
async def shop(service):
    """Both channels take 15 %, Germany has 19 % VAT, France 20 %: a cost of 10.00 has a floor of 14.49 in Germany."""
    fees = [{"channel": name, "currency": "EUR", "referral_percent": "15"} for name in ("web", "amazon-fr")]
    vat = [
        {"market": market, "rate_percent": rate, "source": "law", "valid_from": "2021-01-01"}
        for market, rate in (("DE", "19"), ("FR", "20"))
    ]
    for path, items in (("/v1/fees", fees), ("/v1/vat-rates", vat)):
        answer = await service.client.post(path, json={"items": items})
        assert [item["status"] for item in answer.json()["items"]] == ["created"] * 2, answer.text
    return service


async def cost(shop, *skus: str, purchase: str = "10.00") -> None:
    items = [{"sku": sku, "purchase": {"amount": purchase, "currency": "EUR"}} for sku in skus]
    assert (await shop.client.post("/v1/costs", json={"items": items})).status_code == 200


def sheet(*rows: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *rows, "")).encode()


async def send(
    shop, what: str, content: bytes, profile: object = "tradewind", headers: dict | None = None, **data: Any
):
    said = {"profile": profile if isinstance(profile, str) else json.dumps(profile), **data}
    files = {"file": ("file.csv", content)}
    return await shop.client.post(f"/v1/{what}/imports", files=files, data=said, headers=headers)


async def ended(shop, answer) -> dict:
    """The operation when it has ended; its counters add up."""
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(60):
        while True:
            found = (await shop.client.get(answer.headers["location"])).json()
            if found["state"] not in ("queued", "running"):
                break
            await asyncio.sleep(0.05)
    rows = found["rows"]
    assert rows["total"] == sum(count for name, count in rows.items() if name != "total")
    assert not await shop.verify()
    return found


async def run(shop, what: str, content: bytes, profile: object = "tradewind", **data: Any) -> dict:
    return await ended(shop, await send(shop, what, content, profile, **data))


def counts(found: dict) -> dict[str, int]:
    return {name: count for name, count in found["rows"].items() if count and name != "total"}


def faults(found: dict) -> list[tuple[int, str, str | None]]:
    return [(entry["line"], entry["code"], entry["field"]) for entry in found["entries"]]


async def prices(shop, sku: str) -> dict[tuple[str, str], str]:
    """By channel and market."""
    items = (await shop.client.get("/v1/prices", params={"sku": sku})).json()["items"]
    return {(i["channel"], i["market"]): f"{i['price']['amount']} {i['price']['currency']}" for i in items}


async def costs(shop, sku: str) -> list[tuple[str, str]]:
    """Days and landed costs, the one recorded last first."""
    answer = await shop.client.get(f"/v1/costs/{sku}")
    if answer.status_code == 404:
        return []
    items = answer.json()["items"]
    return [(i["valid_from"], f"{i['landed']['amount']} {i['landed']['currency']}") for i in items]


async def test_prices_are_set_changed_and_left_unchanged(shop):
    await cost(shop, "P-1", "P-2")
    file = sheet("P-1,web,DE,19.90,EUR", "P-2,web,DE,20,EUR", "P-1,amazon-fr,FR,21.90,EUR")
    found = await run(shop, "prices", file)
    assert (found["kind"], found["state"], counts(found)) == ("price_import", "succeeded", {"created": 3})
    assert await prices(shop, "P-1") == {("web", "DE"): "19.90 EUR", ("amazon-fr", "FR"): "21.90 EUR"}
    assert counts(await run(shop, "prices", file)) == {"unchanged": 3}
    other = await run(shop, "prices", file.replace(b",20,", b",18.50,"))
    assert (other["state"], counts(other)) == ("succeeded", {"unchanged": 2, "changed": 1})
    await shop.settled()
    first, second = await shop.emitted(PriceChanged, "P-2")
    assert (str(first.price.amount), str(second.price.amount), str(second.previous.amount)) == (
        "20.00",
        "18.50",
        "20.00",
    )
    (item,) = (await shop.client.get("/v1/prices", params={"sku": "P-2"})).json()["items"]
    assert (item["version"], item["changed_by"]) == (2, "dev:admin")


async def test_of_two_rows_for_one_price_the_later_one_holds(shop):
    await cost(shop, "TWICE")
    found = await run(
        shop, "prices", sheet("TWICE,web,DE,19.90,EUR", "TWICE,web,DE,18.90,EUR", "TWICE,web,DE,18.9,EUR")
    )
    assert counts(found) == {"created": 1, "changed": 1, "unchanged": 1}
    assert await prices(shop, "TWICE") == {("web", "DE"): "18.90 EUR"}
    history = (await shop.client.get("/v1/prices/TWICE/history")).json()["items"]
    assert [each["price"]["amount"] for each in history] == ["18.90", "19.90"]


async def test_a_dry_run_judges_everything_and_writes_nothing(shop):
    await cost(shop, "DRY-1", "DRY-2")
    file = sheet("DRY-1,web,DE,19.90,EUR", "DRY-2,web,DE,1.00,EUR")
    found = await run(shop, "prices", file, dry_run="true")
    assert (found["dry_run"], found["state"], counts(found)) == (True, "partly", {"created": 1, "refused": 1})
    assert faults(found) == [(3, "price_below_floor", "price")]
    await shop.settled()
    assert (await prices(shop, "DRY-1"), await shop.emitted(PriceChanged, "DRY-1")) == ({}, [])
    assert counts(await run(shop, "prices", file)) == {"created": 1, "refused": 1}
    assert len(await prices(shop, "DRY-1")) == 1
    header = "sku,currency,purchase"
    found = await run(shop, "costs", sheet("DRY-1,EUR,500", "DRY-9,EUR,2", header=header), dry_run="true")
    assert (found["state"], counts(found)) == ("succeeded", {"changed": 1, "created": 1})
    await shop.settled()
    assert (await shop.emitted(PriceFloorBreached, "DRY-1"), await costs(shop, "DRY-9")) == ([], [])
    assert [landed for _, landed in await costs(shop, "DRY-1")] == ["10.00 EUR"]


async def test_a_price_below_its_floor_is_refused_with_its_line_and_the_others_are_set(shop):
    await cost(shop, "LOW-1", "LOW-2", "LOW-3")
    found = await run(
        shop, "prices", sheet("LOW-1,web,DE,14.49,EUR", "LOW-2,web,DE,14.48,EUR", "", "LOW-3,web,DE,0.01,EUR")
    )
    assert (found["state"], counts(found)) == ("partly", {"created": 1, "refused": 2, "blank": 1})
    assert faults(found) == [(3, "price_below_floor", "price"), (5, "price_below_floor", "price")]
    (entry, _) = found["entries"]
    assert entry["detail"] == "14.48 EUR is below the floor of 14.49 EUR"
    assert entry["params"] == {"price": "14.48", "floor_amount": "14.49", "currency": "EUR"}
    assert (await prices(shop, "LOW-1"), await prices(shop, "LOW-2")) == ({("web", "DE"): "14.49 EUR"}, {})


async def test_each_bad_row_is_named_and_takes_nobody_along(shop):
    await cost(shop, *(f"B-{n}" for n in range(20)))
    rows = [
        "B-0,web,DE,20.00,EUR",
        ",web,DE,20.00,EUR",
        "B 2,web,DE,20.00,EUR",
        "B-3,Web,DE,20.00,EUR",
        "B-4,web,de,20.00,EUR",
        "B-5,web,ZZ,20.00,EUR",
        "B-6,web,DE,20.00,eur",
        "B-7,web,DE,20.00,XAU",
        "B-8,web,DE,20.001,EUR",
        "B-9,web,DE,0,EUR",
        "B-10,web,DE,-20.00,EUR",
        'B-11,web,DE,"20,00",EUR',
        "B-12,web,DE,€20.00,EUR",
        "B-13,web,DE,,EUR",
        "B-14,web,DE,2E+1,EUR",
        "4.03E+11,web,DE,20.00,EUR",
        "B-15,nowhere,DE,20.00,EUR",
        "B-16,web,PL,20.00,EUR",
        "NO-COST,web,DE,20.00,EUR",
        "B-17,web,DE,20.00,KWD",
        "B-18,web,DE,20.00",
        "B-19,web,DE,20.00,EUR",
    ]
    found = await run(shop, "prices", sheet(*rows))
    assert (found["state"], counts(found)) == ("partly", {"created": 2, "refused": 20})
    assert faults(found) == [
        (3, "missing", "sku"), (4, "sku_invalid", "sku"), (5, "channel_invalid", "channel"),
        (6, "country_unknown", "market"), (7, "country_unknown", "market"), (8, "currency_unknown", "currency"),
        (9, "currency_unknown", "currency"), (10, "money_too_fine", "price"), (11, "not_positive", "price"),
        (12, "not_positive", "price"), (13, "number_invalid", "price"), (14, "currency_sign", "price"),
        (15, "missing", "price"), (16, "number_invalid", "price"), (17, "number_destroyed", "sku"),
        (18, "fees_unknown", "channel"), (19, "vat_unknown", "market"), (20, "cost_unknown", "sku"),
        (21, "fx_rate_missing", "price"), (22, "field_count", None),
    ]  # fmt: skip
    assert [len(await prices(shop, sku)) for sku in ("B-0", "B-8", "B-19")] == [1, 0, 1]


async def test_a_column_that_nothing_reads_is_refused_by_name(shop):
    await cost(shop, "COL")
    for title, near in (("currancy", "currency"), ("valid_until", None), ("compare price", None)):
        found = await run(shop, "prices", sheet("COL,web,DE,20.00,EUR,x", header=f"{HEADER},{title}"))
        assert (found["state"], found["error"]["code"]) == ("failed", "column_unknown")
        assert title in found["error"]["detail"]
        assert found["error"]["params"]["nearest"] == ({title: near} if near else {})
    found = await run(shop, "costs", sheet("COL,EUR,1,1", header="sku,currency,purchase,freigth"))
    assert found["error"]["params"]["nearest"] == {"freigth": "freight"}
    found = await run(shop, "prices", sheet("COL,DE,20.00", header="sku,market,price"))
    assert found["error"]["params"] == {"columns": ["channel", "currency"]}
    assert await prices(shop, "COL") == {}


async def test_a_file_with_decimal_commas_says_so_in_its_profile(shop):
    await cost(shop, "COMMA-1", "COMMA-2")
    content = "SKU;Preis\nCOMMA-1;1.019,90\nCOMMA-2;€ 20,50\n".encode("utf-16")
    profile = {
        "columns": {"price": "Preis"}, "constants": CHANNEL, "decimal": ",", "thousands": ".", "currency_signs": ["€"],
    }  # fmt: skip
    assert counts(await run(shop, "prices", content, profile)) == {"created": 2}
    assert await prices(shop, "COMMA-1") == {("web", "DE"): "1019.90 EUR"}
    assert await prices(shop, "COMMA-2") == {("web", "DE"): "20.50 EUR"}


async def test_a_workbook_is_read_too(shop):
    await cost(shop, "BOOK")
    book, file = Workbook(), io.BytesIO()
    for row in (HEADER.split(","), ["BOOK", "web", "DE", 19.9, "EUR"]):
        book.active.append(row)
    book.save(file)
    assert counts(await run(shop, "prices", file.getvalue())) == {"created": 1}
    assert await prices(shop, "BOOK") == {("web", "DE"): "19.90 EUR"}


async def test_every_refusal_is_in_the_report(shop):
    rows = [f"R-{n},web,DE,1.00,EUR" for n in range(150)]
    await cost(shop, *(f"R-{n}" for n in range(150)))
    found = await run(shop, "prices", sheet(*rows))
    assert (found["state"], counts(found), len(found["entries"])) == ("failed", {"refused": 150}, 100)
    answer = await shop.client.get(f"/v1/operations/{found['id']}/errors")
    assert answer.headers["content-type"].startswith("text/csv")
    report = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [int(row["line"]) for row in report] == list(range(2, 152))
    assert {(row["outcome"], row["code"], row["field"]) for row in report} == {
        ("refused", "price_below_floor", "price")
    }


async def test_a_file_sent_twice_with_its_key_is_one_operation(shop):
    await cost(shop, "ONCE")
    file, key = sheet("ONCE,web,DE,20.00,EUR"), {"Idempotency-Key": "prices-of-march"}
    first = await send(shop, "prices", file, headers=key)
    again = await send(shop, "prices", file, headers=key)
    assert (first.status_code, again.status_code, again.json()["id"]) == (202, 202, first.json()["id"])
    assert again.headers["location"] == first.headers["location"]
    other = await send(shop, "prices", file.replace(b"20.00", b"21.00"), headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_mismatch")
    await ended(shop, first)
    assert await prices(shop, "ONCE") == {("web", "DE"): "20.00 EUR"}


async def test_who_may_not_write_prices_may_not_import_them(shop):
    for what in ("prices", "costs"):
        answer = await send(shop, what, sheet("X,web,DE,20.00,EUR"), headers=shop.token("customer-service"))
        assert answer.status_code == 403, answer.text


async def test_costs_are_recorded_and_corrected_and_floors_follow(shop):
    await cost(shop, "C-1")
    assert counts(await run(shop, "prices", sheet("C-1,web,DE,15.00,EUR"))) == {"created": 1}
    today = datetime.now(UTC).date().isoformat()
    header = "sku,valid_from,currency,purchase,freight,duty,inbound,other,source"
    file = sheet(
        "C-2,2026-03-01,EUR,3.125,0.42,0.15,0.2,,PO-7", "C-3,2026-03-01,USD,1,,,,,", f"C-1,{today},EUR,11,,,,,PO-8",
        header=header,
    )  # fmt: skip
    found = await run(shop, "costs", file)
    assert (found["kind"], found["state"], counts(found)) == ("cost_import", "succeeded", {"created": 2, "changed": 1})
    assert await costs(shop, "C-2") == [("2026-03-01", "3.895 EUR")]
    assert await costs(shop, "C-1") == [(today, "11.00 EUR"), (today, "10.00 EUR")]
    await shop.settled()
    (breached,) = await shop.emitted(PriceFloorBreached, "C-1")
    assert breached.cause == "cost"
    assert counts(await run(shop, "costs", file)) == {"unchanged": 3}


async def test_each_bad_cost_is_named_and_takes_nobody_along(shop):
    rows = [
        "D-1,2026-03-01,EUR,1.00,0.10",
        ",2026-03-01,EUR,1.00,",
        "D-2,01.03.2026,EUR,1.00,",
        "D-3,2026-02-30,EUR,1.00,",
        "D-4,2026-03-01,eur,1.00,0.10",
        "D-5,2026-03-01,EUR,-1.00,",
        "D-6,2026-03-01,EUR,1.00,-0.10",
        "D-7,2026-03-01,EUR,1.0000001,",
        "D-8,2026-03-01,EUR,,0.10",
        "D-9,2026-03-01,EUR,9999999999,",
        "D-10,1800-01-01,EUR,1.00,",
        "D-11,2026-03-01,EUR,0,",
    ]
    found = await run(shop, "costs", sheet(*rows, header="sku,valid_from,currency,purchase,freight"))
    assert (found["state"], counts(found)) == ("partly", {"created": 2, "refused": 10})
    assert [(line, field) for line, _, field in faults(found)] == [
        (3, "sku"), (4, "valid_from"), (5, "valid_from"), (6, "currency"), (7, "purchase"), (8, "freight"),
        (9, "purchase"), (10, "purchase"), (11, "purchase"), (12, "valid_from"),
    ]  # fmt: skip
    assert [len(await costs(shop, sku)) for sku in ("D-1", "D-6", "D-11")] == [1, 0, 1]


# What the examples say: prices of the channel web, where the profile leaves channel and market to the caller.
LEFT_OUT = {
    "shopify": 1, "shopify-old": 1, "woocommerce": 2, "amazon-price-quantity": 1, "amazon-listings": 1, "ebay": 0,
    "ebay-active-listings": 1, "magento": 2, "prestashop": 1,
}  # fmt: skip


@pytest.mark.parametrize("name", profiles.PRICES)
async def test_the_example_of_each_profile_of_prices_is_taken(shop, name):
    await cost(shop, "MUG-BLUE", "MUG-RED", purchase="4.10")
    (file,) = (EXAMPLES / "prices").glob(f"{name}.*")
    if name == "tradewind":
        found = await run(shop, "prices", file.read_bytes())
        assert (found["state"], found["rows"]["total"]) == ("succeeded", 3)
        assert (await prices(shop, "MUG-BLUE"))["amazon-fr", "FR"] == "16.90 EUR"
        return
    channel = f"c-{name}"
    fee = {"channel": channel, "currency": "EUR", "referral_percent": "10"}
    assert (await shop.client.post("/v1/fees", json={"items": [fee]})).status_code == 200
    constants = CHANNEL | {"channel": channel}
    if name == "ebay-active-listings":
        del constants["currency"]  # the file says it
    found = await run(shop, "prices", file.read_bytes(), {"like": name, "constants": constants})
    left_out = {"left_out": LEFT_OUT[name]} if LEFT_OUT[name] else {}
    assert (found["state"], counts(found)) == ("succeeded", {"created": 2, **left_out}), found["entries"]
    assert (await prices(shop, "MUG-BLUE"))[channel, "DE"] == "14.90 EUR"
    assert (await prices(shop, "MUG-RED"))[channel, "DE"] == "15.50 EUR"


@pytest.mark.parametrize("name", profiles.COSTS)
async def test_the_example_of_each_profile_of_costs_is_taken(shop, name):
    (file,) = (EXAMPLES / "costs").glob(f"{name}.*")
    profile = (
        name if name == "tradewind" else {"like": name, "constants": {"currency": "EUR", "valid_from": "2026-04-01"}}
    )
    found = await run(shop, "costs", file.read_bytes(), profile)
    assert (found["state"], found["rows"]["refused"], found["rows"]["left_out"]) == (
        "succeeded", 0, int(name != "tradewind"),
    )  # fmt: skip
    known = await costs(shop, "MUG-BLUE")
    assert (("2026-03-01", "3.895 EUR") if name == "tradewind" else ("2026-04-01", "4.10 EUR")) in known


@pytest.mark.parametrize("name", [name for name in profiles.PRICES if name != "tradewind"])
async def test_a_shop_s_file_needs_the_channel_said(shop, name):
    (file,) = (EXAMPLES / "prices").glob(f"{name}.*")
    found = await run(shop, "prices", file.read_bytes(), name)
    assert (found["state"], found["error"]["code"]) == ("failed", "column_missing")
    assert {"channel", "market"} <= set(found["error"]["params"]["columns"])


@pytest.mark.parametrize(
    ("file", "profile", "expected"),
    [
        ("shopify_products_old_columns.csv", "shopify-old", {"TW-MUG-BLU-400": "12.50", "TW-CBL-1M": "7.99"}),
        ("shopify_products_new_columns.csv", "shopify", {"TW-OIL-500": "9.90", "TW-OIL-1000": "17.50"}),
        ("woocommerce_products.csv", "woocommerce", {"TW-MUG-BLU-400": "12.50"}),
        ("amazon_price_quantity.txt", "amazon-price-quantity", {"TW-MUG-BLU-400-FBM": "14.49"}),
        ("amazon_all_listings.txt", "amazon-listings", {"TW-MUG-BLU-400": "14.99", "TW-MUG-BLU-400-FBM": "16.99"}),
        ("ebay_file_exchange.csv", "ebay", {"TW-MUG-BLU-400": "14.99", "TW-CBL-1M": "9.98"}),
        ("magento2_products.csv", "magento", {"TW-MUG-BLU-400": "12.50"}),
    ],
)  # fmt: skip
async def test_files_as_shops_write_them(shop, file, profile, expected):
    if not (DATA / file).exists():
        pytest.skip(f"{file} is not here: set TRADEWIND_DATA_SETS to the folder that holds product-import-files")
    channel = f"s-{profile}"
    fee = {"channel": channel, "currency": "EUR", "referral_percent": "10"}
    await shop.client.post("/v1/fees", json={"items": [fee]})
    await cost(shop, *expected, purchase="2.00")
    said = {"like": profile, "constants": CHANNEL | {"channel": channel}}
    if profile == "amazon-listings":
        said["encoding"] = "windows-1252"
    await run(shop, "prices", (DATA / file).read_bytes(), said)
    for sku, amount in expected.items():
        assert (await prices(shop, sku))[channel, "DE"] == f"{amount} EUR"


async def test_prestashop_s_prices_without_tax_are_not_taken_for_ours(shop):
    content = b"Reference #;Price tax excluded\nX;10.42\n"
    found = await run(shop, "prices", content, {"like": "prestashop", "constants": CHANNEL})
    assert found["error"]["code"] == "column_missing"
    # Said once for the field that lacks its column, once for the profile's rule on rows without it.
    assert found["error"]["params"]["columns"] == ["price (titled Price tax included)", "Price tax included"]


async def test_what_a_file_may_contain_is_told(shop):
    for what, known, fields in (
        ("prices", profiles.PRICES, HEADER.split(",")),
        (
            "costs",
            profiles.COSTS,
            ["sku", "valid_from", "currency", "purchase", "freight", "duty", "inbound", "other", "source"],
        ),
    ):
        said = (await shop.client.get(f"/v1/{what}/imports")).json()
        assert [field["name"] for field in said["fields"]] == fields
        assert list(said["profiles"]) == list(known)
        assert {path.stem for path in (EXAMPLES / what).iterdir()} == set(known), "each profile has its example"


def test_the_page_names_every_field_profile_and_example():
    page = (EXAMPLES.parent / "FILES.md").read_text()
    for importer, known in ((PRICES, profiles.PRICES), (COSTS, profiles.COSTS)):
        assert importer.about in page
        assert all(f"| `{column.name}` | " in page and column.description in page for column in importer.columns)
        for name in known:
            (file,) = (EXAMPLES / importer.title).glob(f"{name}.*")
            assert f"### `{name}`: [{file.name}](examples/{importer.title}/{file.name})" in page
