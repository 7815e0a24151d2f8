"""Files of stock through the API: what was received and counted, each once, every row accounted for."""

import asyncio
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import services.inventory.imports
from contracts.order import Destination, OrderLine, OrderPlaced
from libs.clock import new_id, now
from services.inventory.imports.profiles import PROFILES
from tests.integration.inventory.shop import with_warehouses

SERVICE = "inventory"
EXAMPLES = Path(services.inventory.imports.__file__).with_name("examples")
HEADER = "kind,sku,warehouse,quantity,document_id"


@pytest.fixture(scope="module")
async def shop(service):
    return await with_warehouses(service, "DE-1", "FR-1")


def sheet(*rows: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *rows, "")).encode()


async def send(shop, content: bytes, profile: object = "tradewind", **data: Any):
    said = {"profile": profile if isinstance(profile, str) else json.dumps(profile), **data}
    return await shop.client.post("/v1/stock/imports", files={"file": ("stock.csv", content)}, data=said)


async def run(shop, content: bytes, profile: object = "tradewind", **data: Any) -> dict:
    """The operation when it has ended; its counters add up."""
    answer = await send(shop, content, profile, **data)
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


def counts(found: dict) -> dict[str, int]:
    return {name: count for name, count in found["rows"].items() if count and name != "total"}


def faults(found: dict) -> list[tuple[int, str, str | None]]:
    return [(entry["line"], entry["code"], entry["field"]) for entry in found["entries"]]


async def stock(shop, sku: str) -> dict[tuple[str, str], int]:
    answer = await shop.client.get(f"/v1/stock/{sku}")
    if answer.status_code == 404:
        return {}
    return {(b["warehouse"], b["condition"]): b["on_hand"] for b in answer.json()["balances"]}


async def movements(shop, sku: str) -> list[dict]:
    return list(reversed((await shop.client.get(f"/v1/stock/{sku}/movements")).json()["items"]))


async def test_what_was_received_is_added_once(shop):
    file = sheet("received,R-1,DE-1,48,ASN-1", "received,R-2,DE-1,5,ASN-1", "received,R-1,FR-1,2,ASN-1")
    found = await run(shop, file)
    assert (found["state"], counts(found)) == ("succeeded", {"created": 3})
    assert await stock(shop, "R-1") == {("DE-1", "sellable"): 48, ("FR-1", "sellable"): 2}
    (move, _) = await movements(shop, "R-1")
    assert (move["kind"], move["document_type"], move["document_id"]) == ("received", "delivery", "ASN-1")
    assert counts(await run(shop, file)) == {"known": 3}
    other = await run(shop, file.replace(b",48,", b",47,").replace(b"R-2", b"R-3"))
    assert (other["state"], counts(other)) == ("partly", {"different": 1, "known": 1, "created": 1})
    assert faults(other) == [(2, "idempotency_mismatch", "quantity")]
    assert "48" in other["entries"][0]["detail"]
    assert await stock(shop, "R-1") == {("DE-1", "sellable"): 48, ("FR-1", "sellable"): 2}


async def test_rows_of_the_same_goods_are_added_up(shop):
    header = f"{HEADER},condition"
    rows = ("received,SUM,DE-1,10,ASN-2,", "received,SUM,DE-1,5,ASN-2,sellable", "received,SUM,DE-1,2,ASN-2,damaged")
    assert counts(await run(shop, sheet(*rows, header=header))) == {"created": 3}
    assert await stock(shop, "SUM") == {("DE-1", "sellable"): 15, ("DE-1", "damaged"): 2}
    assert counts(await run(shop, sheet(*reversed(rows), header=header))) == {"known": 3}
    fewer = await run(shop, sheet(*rows[:1], header=header))
    assert faults(fewer) == [(2, "idempotency_mismatch", "quantity")]


async def test_a_count_sets_the_stock_right_once(shop):
    await run(shop, sheet("received,C-1,DE-1,50,ASN-3", "received,C-2,DE-1,7,ASN-3"))
    file = sheet("counted,C-1,DE-1,47,COUNT-1", "counted,C-2,DE-1,7,COUNT-1", "counted,C-3,DE-1,4,COUNT-1")
    found = await run(shop, file)
    assert counts(found) == {"created": 2, "unchanged": 1}
    assert [await stock(shop, sku) for sku in ("C-1", "C-2", "C-3")] == [
        {("DE-1", "sellable"): 47}, {("DE-1", "sellable"): 7}, {("DE-1", "sellable"): 4},
    ]  # fmt: skip
    move = (await movements(shop, "C-1"))[-1]
    assert (move["kind"], move["on_hand"], move["document_type"]) == ("adjusted", -3, "stock_count")
    assert move["note"] == "counted 47, booked were 50"
    await run(shop, sheet("received,C-1,DE-1,10,ASN-4", "received,C-2,DE-1,1,ASN-4"))
    assert counts(await run(shop, file)) == {"known": 3}, "it was counted before these came"
    assert [list((await stock(shop, sku)).values()) for sku in ("C-1", "C-2")] == [[57], [8]]
    other = await run(shop, sheet("counted,C-2,DE-1,6,COUNT-1"))
    assert (counts(other), faults(other)) == ({"different": 1}, [(2, "idempotency_mismatch", "quantity")])
    assert counts(await run(shop, sheet("counted,C-2,DE-1,0,COUNT-2"))) == {"created": 1}
    assert await stock(shop, "C-2") == {("DE-1", "sellable"): 0}


async def test_a_count_is_held_against_what_was_booked_at_its_time(shop):
    await run(shop, sheet("received,T-1,DE-1,10,ASN-5"))
    at = now().isoformat()
    await run(shop, sheet("received,T-1,DE-1,20,ASN-6"))
    header = f"{HEADER},occurred_at"
    assert counts(await run(shop, sheet(f"counted,T-1,DE-1,9,COUNT-3,{at}", header=header))) == {"created": 1}
    assert await stock(shop, "T-1") == {("DE-1", "sellable"): 29}


async def test_a_count_below_what_is_promised_is_refused(shop):
    await run(shop, sheet("received,P-1,DE-1,5,ASN-7"))
    order = OrderPlaced(
        order_id=new_id(), channel="web", channel_order_id="1", currency="EUR", total="1", incoterm="DAP",
        destination=Destination(country="DE"), placed_at=now(),
        lines=(OrderLine(line_no=1, sku="P-1", quantity=3, unit_price="1"),),
    )  # fmt: skip
    await shop.publish(order)
    found = await run(shop, sheet("counted,P-1,DE-1,2,COUNT-4", "counted,P-1,FR-1,1,COUNT-4"))
    assert (counts(found), faults(found)) == ({"refused": 1, "created": 1}, [(2, "insufficient_stock", "quantity")])
    assert await stock(shop, "P-1") == {("DE-1", "sellable"): 5, ("FR-1", "sellable"): 1}
    assert counts(await run(shop, sheet("counted,P-1,DE-1,3,COUNT-4"))) == {"created": 1}, "it was not recorded"


async def test_each_bad_row_is_named_and_takes_nobody_along(shop):
    header = f"{HEADER},condition,occurred_at"
    later = (now() + timedelta(days=2)).isoformat()
    found = await run(
        shop,
        sheet(
            "received,,DE-1,1,D,,",
            "received,B-10,DE-1,1,,,",
            "received,B-11,DE-1,1,4.03E+11,,",
            "received,B 1,DE-1,1,D,,",
            "received,B-2,NOPE,1,D,,",
            "received,B-3,DE-1,0,D,,",
            "received,B-4,DE-1,1.5,D,,",
            "received,B-5,DE-1,-1,D,,",
            "recieved,B-6,DE-1,1,D,,",
            "received,B-7,DE-1,1,D,broken,",
            f"received,B-8,DE-1,1,D,,{later}",
            "received,B-9,DE-1,99999999,D,,",
            "received,GOOD,DE-1,1,D,,",
            header=header,
        ),
    )
    assert (found["state"], counts(found)) == ("partly", {"refused": 12, "created": 1})
    assert faults(found) == [
        (2, "missing", "sku"), (3, "missing", "document_id"), (4, "number_destroyed", "document_id"),
        (5, "sku_invalid", "sku"), (6, "unknown_warehouse", "warehouse"), (7, "quantity_zero", "quantity"),
        (8, "integer_invalid", "quantity"), (9, "out_of_range", "quantity"), (10, "not_one_of", "kind"),
        (11, "not_one_of", "condition"), (12, "in_the_future", "occurred_at"), (13, "out_of_range", "quantity"),
    ]  # fmt: skip
    assert all(entry["detail"] for entry in found["entries"])
    assert await stock(shop, "GOOD") == {("DE-1", "sellable"): 1}
    assert await stock(shop, "B-2") == {}


async def test_a_file_with_other_columns_is_refused(shop):
    found = await run(shop, sheet("received,X-1,DE-1,1,D,damaged", header=f"{HEADER},conditon"))
    assert (found["state"], found["error"]["code"]) == ("failed", "column_unknown")
    assert "condition" in found["error"]["detail"]
    found = await run(shop, b"sku,quantity\nX-1,1\n")
    assert (found["state"], found["error"]["code"]) == ("failed", "column_missing")
    assert await stock(shop, "X-1") == {}


async def test_a_dry_run_writes_nothing(shop):
    file = sheet("received,DRY,DE-1,5,ASN-9", "counted,DRY,FR-1,5,COUNT-9", "received,DRY,NOPE,5,ASN-9")
    found = await run(shop, file, dry_run="true")
    assert (found["dry_run"], counts(found)) == (True, {"created": 2, "refused": 1})
    assert await stock(shop, "DRY") == {}
    assert counts(await run(shop, file)) == {"created": 2, "refused": 1}


async def test_shopifys_inventory_is_counted(shop):
    header = (
        "Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Location,Bin name,Incoming (not editable),"
        "Unavailable (not editable),Committed (not editable),Available (not editable),On hand (current),On hand (new)"
    )
    rows = (
        "mug,Mug,Colour,Blue,SHOP-1,691110,CN,Berlin store,,100,2,5,113,120,",
        "mug,Mug,Colour,Blue,SHOP-1,691110,CN,Lyon store,,0,0,0,3,3,",
        "mug,Mug,Colour,Red,SHOP-2,691110,CN,Berlin store,,0,not stocked,not stocked,not stocked,not stocked,",
        "mug,Mug,Colour,Red,SHOP-2,691110,CN,Lyon store,,0,0,0,-1,-1,",
    )
    profile = {
        "like": "shopify-inventory", "constants": {"document_id": "COUNT-2026"},
        "translate": {"warehouse": {"Berlin store": "DE-1", "Lyon store": "FR-1"}},
    }  # fmt: skip
    found = await run(shop, sheet(*rows, header=header), profile)
    assert counts(found) == {"created": 2, "left_out": 1, "refused": 1}, found
    assert faults(found) == [(5, "out_of_range", "quantity")]
    assert await stock(shop, "SHOP-1") == {("DE-1", "sellable"): 120, ("FR-1", "sellable"): 3}
    bare = await run(shop, sheet(*rows, header=header), "shopify-inventory")
    assert (bare["state"], bare["error"]["code"]) == ("failed", "column_missing")


async def test_what_a_file_may_contain_is_described(shop):
    found = (await shop.client.get("/v1/stock/imports")).json()
    assert {field["name"] for field in found["fields"] if field["required"]} == {
        "kind", "sku", "warehouse", "quantity", "document_id",
    }  # fmt: skip
    assert all(field["description"] for field in found["fields"] if field["name"] != "note")
    assert set(found["profiles"]) == {"tradewind", "shopify-inventory"}
    answer = await shop.client.post(
        "/v1/stock/imports", files={"file": ("x", b"x")}, headers=shop.token("customer_service")
    )
    assert answer.status_code == 403


PAGE = EXAMPLES.with_name("FILES.md").read_text()
# Example file → the profile that the page says it is sent with, a name or JSON.
SENT = dict(re.findall(r"\| `examples/(\S+)` \| `(.+)` \|$", PAGE, re.MULTILINE))


async def test_the_example_files(shop):
    assert {file.name for file in EXAMPLES.iterdir()} == set(SENT)
    assert {Path(name).stem for name in SENT} == set(PROFILES)
    found = await run(shop, (EXAMPLES / "tradewind.csv").read_bytes(), SENT["tradewind.csv"])
    assert (found["state"], counts(found)) == ("succeeded", {"created": 5})
    assert await stock(shop, "EX-MUG-BLUE") == {("DE-1", "sellable"): 60, ("DE-1", "damaged"): 2}
    assert await stock(shop, "EX-TOWEL") == {("FR-1", "sellable"): 17}
    (first, _) = await movements(shop, "EX-MUG-BLUE")
    assert (first["note"], first["occurred_at"]) == ("pallet 1", "2026-03-01T08:30:00Z")
    found = await run(shop, (EXAMPLES / "shopify-inventory.csv").read_bytes(), SENT["shopify-inventory.csv"])
    assert (found["state"], counts(found)) == ("succeeded", {"created": 1, "unchanged": 1, "left_out": 1})
    assert await stock(shop, "EX-TEAPOT-BLACK") == {("DE-1", "sellable"): 12}


async def test_the_page_names_each_field(shop):
    found = (await shop.client.get("/v1/stock/imports")).json()
    said = re.findall(r"^\| `([^`]+)` \|( yes)? +\|", PAGE, re.MULTILINE)
    assert [(name, bool(needed)) for name, needed in said] == [(f["name"], f["required"]) for f in found["fields"]]
