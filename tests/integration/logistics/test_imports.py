"""Files of rate cards through the API: our own table and the price lists of carriers."""

import asyncio
import json
import os
from pathlib import Path

import pytest

from services.logistics.imports.columns import COLUMNS
from services.logistics.imports.importer import RATE_CARDS
from tests.integration.logistics.shop import confirmed, open_lanes, shipments_of

SERVICE = "logistics"
FOLDER = Path(__file__).parents[3] / "services/logistics/imports"
EXAMPLES = FOLDER / "examples"
DEFAULT = Path(__file__).parents[3].parent / "shared" / "data"
SHARED = Path(os.environ.get("TRADEWIND_DATA_SETS", DEFAULT)) / "carrier-files"
HEADER = "carrier,service,origin,zone,up_to_g,price,currency,transit_days,volumetric_divisor,valid_from,source"
shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="set TRADEWIND_DATA_SETS to the folder that holds carrier-files/"
)


@pytest.fixture(scope="module")
async def rates(service):
    await open_lanes(service)
    zones = {
        "example": {"near": "BE", "far": "PT", **{str(n): c for n, c in enumerate(("AT", "CZ", "ES"), 1)}},
        "line": {code: code for code in ("FR", "JP", "GB", "DE", "US")},
        "express": {str(n): c for n, c in enumerate(("DE", "ES", "NO", "IT", "US", "CN", "AU", "CW"), 1)},
        "sheet": {str(n): c for n, c in enumerate(("AT", "CZ", "ES"), 1)},
    }
    for carrier, found in zones.items():
        for name, country in found.items():
            answer = await service.client.put(f"/v1/zones/{carrier}/{name}", json={"countries": [country]})
            assert answer.is_success, answer.text
    return service


def sheet(*rows: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *rows, "")).encode()


def row(up_to="1000", price="4.50", zone="near", service="test", currency="EUR", rest="3,0,2026-01-01,list") -> str:
    return f"example,{service},DE,{zone},{up_to},{price},{currency},{rest}"


async def run(rates, content: bytes, profile: object = "tradewind", **data) -> dict:
    """The operation when it has ended; its counters add up."""
    form = {"profile": profile if isinstance(profile, str) else json.dumps(profile), **data}
    answer = await rates.client.post("/v1/rate-cards/imports", files={"file": ("rates", content)}, data=form)
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(60):
        while True:
            found = (await rates.client.get(answer.headers["location"])).json()
            if found["state"] not in ("queued", "running"):
                break
            await asyncio.sleep(0.05)
    assert found["rows"]["total"] == sum(count for name, count in found["rows"].items() if name != "total")
    return found


def counts(found: dict) -> dict[str, int]:
    return {name: count for name, count in found["rows"].items() if count and name != "total"}


def faults(found: dict) -> list[tuple[int, str, str | None]]:
    return [(entry["line"], entry["code"], entry["field"]) for entry in found["entries"]]


async def cards(rates, carrier: str, **fields) -> list[dict]:
    found, cursor = [], None
    while True:
        params = {"carrier": carrier, "limit": 200} | ({"cursor": cursor} if cursor else {})
        page = (await rates.client.get("/v1/rate-cards", params=params)).json()
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return [card for card in found if all(card[name] == value for name, value in fields.items())]


def prices(found: list[dict]) -> dict[tuple[str, int], str]:
    return {(card["zone"], card["up_to_g"]): card["price"]["amount"] for card in found}


# Our own table


async def test_cards_are_created_changed_and_left(rates):
    content = sheet(row(), row("2000", "6.10"), row("2000", "8.10", zone="far"))
    found = await run(rates, content)
    assert (found["state"], counts(found)) == ("succeeded", {"created": 3})
    assert found["documents"]["created"] == 1
    assert found["id"].startswith("logistics-")
    assert counts(await run(rates, content)) == {"unchanged": 3}
    found = await run(rates, sheet(row(), row("2000", "6.20"), row("5000", "9"), row("2000", "8.1", zone="far")))
    assert counts(found) == {"created": 1, "changed": 1, "unchanged": 2}
    assert prices(await cards(rates, "example", service="test")) == {
        ("near", 1000): "4.50", ("near", 2000): "6.20", ("near", 5000): "9.00", ("far", 2000): "8.10",
    }  # fmt: skip


async def test_a_dry_run_writes_nothing(rates):
    found = await run(rates, sheet(row(service="dry")), dry_run="true")
    assert (found["state"], counts(found), found["dry_run"]) == ("succeeded", {"created": 1}, True)
    assert await cards(rates, "example", service="dry") == []


@pytest.mark.parametrize(
    ("bad", "code", "field"),
    [
        (row("2000", "4.505", service="B"), "money_too_fine", "price"),
        (row("2000", "0", service="B"), "not_positive", "price"),
        (row("2000", "", service="B"), "missing", "price"),
        (row("2000", "-1", service="B"), "negative", "price"),
        (row("0", service="B"), "out_of_range", "up_to_g"), (row("", service="B"), "missing", "up_to_g"),
        (row("1.5", service="B"), "integer_invalid", "up_to_g"),
        (row("2000", zone="moon", service="B"), "unknown_zone", "zone"),
        (row("2000", zone="", service="B"), "required", "zone"),
        (row("2000", currency="eur", service="B"), "currency_unknown", "currency"),
        (row("2000", currency="XAU", service="B"), "currency_unknown", "currency"),
        (row("2000", currency="USD", service="B"), "currency_mismatch", "currency"),
        (row("1000", "9", service="B"), "duplicate_item", "up_to_g"),
        (row("2000", rest="3,-1,2026-01-01,list", service="B"), "out_of_range", "volumetric_divisor"),
        (row("2000", rest="soon,0,2026-01-01,list", service="B"), "number_invalid", "transit_days"),
        (row("2000", rest="3,0,2026-01-01,", service="B"), "missing", "source"),
    ],
)  # fmt: skip
async def test_a_tariff_is_taken_whole_or_not_at_all(rates, bad, code, field):
    content = sheet(row(service="A"), row(service="B"), bad, row("3000", "7", service="A"))
    found = await run(rates, content)
    assert found["state"] == "partly"
    assert counts(found)["refused"] == 2
    assert counts(found).get("created", 0) + counts(found).get("unchanged", 0) == 2
    entry = next(entry for entry in found["entries"] if entry["line"] == 4)
    assert (entry["code"], entry["field"]) == (code, field)
    assert {entry["code"] for entry in found["entries"] if entry["line"] == 3} <= {"document_refused"}
    assert await cards(rates, "example", service="B") == []
    assert len(await cards(rates, "example", service="A")) == 2


async def test_a_column_that_nothing_reads_is_refused(rates):
    found = await run(rates, sheet(row() + ",5", header=HEADER + ",fuel"))
    assert (found["state"], found["error"]["code"]) == ("failed", "column_unknown")
    found = await run(rates, sheet(row().rpartition(",")[0], header=HEADER.rpartition(",")[0]))
    assert (found["state"], found["error"]["code"]) == ("failed", "column_missing")


async def test_a_column_per_zone(rates):
    header = HEADER.replace(",zone,", ",").replace("up_to_g,price", "up_to_kg,zone_price:near,zone_price:far")
    rest = "EUR,3,5000,2026-01-01,list"
    found = await run(
        rates, sheet(f"example,wide,DE,0.5,3.10,6.90,{rest}", f"example,wide,DE,2,4.20,,{rest}", header=header)
    )
    assert (found["state"], counts(found)) == ("succeeded", {"created": 2})
    wide = await cards(rates, "example", service="wide")
    assert prices(wide) == {("near", 500): "3.10", ("far", 500): "6.90", ("near", 2000): "4.20"}
    found = await run(
        rates, sheet(f"example,wide,DE,0.5,3.10,6.90,{rest}", f"example,wide,DE,2,,,{rest}", header=header)
    )
    assert faults(found)[-1][1:] == ("missing", "price")
    wrong = header.replace("zone_price:far", "zone_price:moon")
    found = await run(rates, sheet(f"example,wrong,DE,0.5,3.10,6.90,{rest}", header=wrong))
    assert faults(found) == [(2, "unknown_zone", "zone")]
    assert await cards(rates, "example", service="wrong") == []


async def test_a_parcel_that_waited_is_planned_by_a_file(rates):
    await rates.client.put("/v1/zones/example/andes", json={"countries": ["PE"]})
    order = confirmed({"MUG": 1}, "PE")
    await rates.publish(order)
    assert (await shipments_of(rates, order))[0]["reason"] == "no_service"
    await run(rates, sheet(row(zone="andes", service="far away")), dry_run="true")
    assert (await shipments_of(rates, order))[0]["state"] == "held"
    await run(rates, sheet(row(zone="andes", service="far away")))
    assert (await shipments_of(rates, order))[0]["state"] == "planned"


async def test_who_may_import(rates):
    files = {"file": ("rates", sheet(row()))}
    for role, status in (("market_analyst", 403), ("supply_chain", 202)):
        answer = await rates.client.post("/v1/rate-cards/imports", files=files, headers=rates.token(role))
        assert answer.status_code == status
    described = (await rates.client.get("/v1/rate-cards/imports")).json()
    assert {field["name"] for field in described["fields"]} >= {"carrier", "zone_price:…", "up_to_g"}
    assert list(described["profiles"]) == ["tradewind", "express-sheet", "parcel-sheet-de", "china-line"]


# Carriers' price lists


def like(name: str, **settings) -> dict:
    constants = {
        "carrier": "example", "origin": "DE", "valid_from": "2026-01-01", "transit_days": "3",
        "volumetric_divisor": "5000", "source": name,
    } | settings.pop("constants")  # fmt: skip
    return {"like": name, "constants": constants, **settings}


def line_of(service: str, divisor: str = "8000") -> dict:
    constants = {
        "carrier": "line", "service": service, "valid_from": "2026-01-01", "volumetric_divisor": divisor,
        "source": "list",
    }  # fmt: skip
    return {"like": "china-line", "constants": constants}


EXAMPLE_FILES = [
    ("tradewind.csv", "tradewind", 3, 3),
    ("tradewind-zones.csv", "tradewind", 3, 5),
    ("parcel-sheet-de.csv", like("parcel-sheet-de", constants={"service": "parcel-de"}), 3, 8),
    ("express-sheet.xlsx", like("express-sheet", sheet="Rates 2026", header_row=5, constants={
        "carrier": "express", "service": "doc", "currency": "EUR", "weight_step_g": "500"}), 2, 16),
    ("express-sheet.xlsx", like("express-sheet", sheet="Rates 2026", header_row=10, constants={
        "carrier": "express", "service": "pkg", "currency": "EUR", "weight_step_g": "500"}), 2, 15),
    ("china-line.csv", line_of("example line"), 3, 3),
]  # fmt: skip


@pytest.mark.parametrize(("name", "profile", "rows", "made"), EXAMPLE_FILES)
async def test_each_example_file_is_imported(rates, name, profile, rows, made):
    before = sum([len(await cards(rates, carrier)) for carrier in ("example", "express", "line")])
    found = await run(rates, (EXAMPLES / name).read_bytes(), profile)
    assert (found["state"], counts(found)["created"], found["error"]) == ("succeeded", rows, None)
    after = sum([len(await cards(rates, carrier)) for carrier in ("example", "express", "line")])
    assert after - before == made


def test_the_page_names_every_field_profile_and_example():
    page = (FOLDER / "FILES.md").read_text()
    for column in COLUMNS:
        assert f"| `{column.name}{':NAME' if column.keyed else ''}` |" in page
    for name in RATE_CARDS.profiles:
        assert f"| `{name}` |" in page
    for file in EXAMPLES.iterdir():
        assert f"`examples/{file.name}`" in page
        assert file.name in {name for name, *_ in EXAMPLE_FILES}


@shared
async def test_a_german_price_list(rates):
    profile = like("parcel-sheet-de", constants={"carrier": "sheet", "service": "de"})
    found = await run(rates, (SHARED / "made_parcel_rate_sheet_de_cp1252.csv").read_bytes(), profile)
    assert (found["state"], counts(found)) == ("succeeded", {"created": 6, "left_out": 5, "blank": 4} | counts(found))
    found = prices(await cards(rates, "sheet", service="de"))
    assert len(found) == 18
    assert (found["1", 1000], found["3", 31500], found["2", 5000]) == ("4.20", "28.50", "11.10")


@shared
async def test_a_chinese_price_list_with_prices_per_kg(rates):
    found = await run(rates, (SHARED / "made_china_line_rate_sheet_gb18030.csv").read_bytes(), line_of("line"))
    assert (found["state"], counts(found)["created"]) == ("succeeded", 9)
    line = await cards(rates, "line", service="line")
    assert {(c["zone"], c["up_to_g"], c["price"]["amount"], c["per_kg"]["amount"]) for c in line} == {
        ("GB", 100, "18.00", "62.00"), ("GB", 200, "18.00", "60.00"), ("GB", 450, "19.00", "58.00"),
        ("GB", 2000, "19.00", "56.00"), ("DE", 300, "20.00", "66.00"), ("DE", 2000, "20.00", "61.00"),
        ("US", 100, "24.00", "95.00"), ("US", 200, "22.50", "93.00"), ("US", 450, "21.00", "90.00"),
    }  # fmt: skip
    assert {(c["origin"], c["transit_days"], c["minimum_weight_g"]) for c in line} == {("CN", 12, 50)}
    body = {"origin": "CN", "destination": "DE", "length_mm": 100, "width_mm": 100, "height_mm": 40}
    for grams, billed, price in ((20, 50, "23.30"), (250, 250, "36.50"), (300, 300, "39.80"), (301, 301, "38.36")):
        quote = (await rates.client.post("/v1/shipping-quotes", json=body | {"weight_g": grams})).json()
        (offer,) = [c for c in quote["candidates"] if (c["carrier"], c["service"]) == ("line", "line")]
        assert (offer["chargeable_weight_g"], offer["price"]) == (billed, {"amount": price, "currency": "CNY"})


@shared
async def test_an_express_workbook(rates):
    content = (SHARED / "made_express_rate_sheet.xlsx").read_bytes()
    expected: dict[tuple[str, str, int], str] = {}
    lines = (SHARED / "made_express_rate_sheet.expected.csv").read_text().splitlines()[1:]
    for product, zone, weight, kind, price in (line.split(",") for line in lines):
        if kind == "flat":
            expected[product, zone, round(float(weight) * 1000)] = f"{float(price):.2f}"
    for product, row in (("DOC", 5), ("PKG", 12)):
        constants = {
            "carrier": "express",
            "service": product,
            "origin": "GB",
            "currency": "GBP",
            "weight_step_g": "500",
        }
        found = await run(
            rates, content, like("express-sheet", sheet="Rates 2026", header_row=row, constants=constants)
        )
        assert found["state"] == "succeeded"
        stored = prices(await cards(rates, "express", service=product))
        assert {(product, *key): price for key, price in stored.items()} == {
            key: price for key, price in expected.items() if key[0] == product
        }
    # Without a sheet: several have data, and none is guessed.
    constants = {"carrier": "express", "service": "x", "currency": "GBP", "weight_step_g": "500"}
    found = await run(rates, content, like("express-sheet", constants=constants))
    assert (found["state"], found["rows"]["created"]) == ("failed", 0)
