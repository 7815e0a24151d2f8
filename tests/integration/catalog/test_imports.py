"""Files of products through the API: nothing is lost without a word, every row is accounted for."""

import asyncio
import io
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

import services.catalog.imports
from contracts.catalog import ProductActivated, ProductChanged
from services.catalog.imports.profiles import PROFILES
from tests.integration.catalog.goods import gtin

SERVICE = "catalog"
EXAMPLES = Path(services.catalog.imports.__file__).with_name("examples")
HEADER = (
    "product_ref,sku,gtin,title,title:de,category,brand,hs_code,country_of_origin,net_weight_g,gross_weight_g,activate"
)


async def send(service, content: bytes, profile: object = "tradewind", **data: Any):
    said = {"profile": profile if isinstance(profile, str) else json.dumps(profile), **data}
    return await service.client.post("/v1/products/imports", files={"file": ("products.csv", content)}, data=said)


async def run(service, content: bytes, profile: object = "tradewind", **data: Any) -> dict:
    """The operation when it has ended; its counters add up."""
    answer = await send(service, content, profile, **data)
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(120):
        while True:
            found = (await service.client.get(answer.headers["location"])).json()
            if found["state"] not in ("queued", "running"):
                break
            await asyncio.sleep(0.05)
    rows = found["rows"]
    assert rows["total"] == sum(count for name, count in rows.items() if name != "total")
    return found


def counts(found: dict, of: str = "rows") -> dict[str, int]:
    return {name: count for name, count in found[of].items() if count and name != "total"}


def faults(found: dict) -> list[tuple[int, str, str | None]]:
    return [(entry["line"], entry["code"], entry["field"]) for entry in found["entries"]]


async def by_sku(service, sku: str) -> dict | None:
    answer = await service.client.get(f"/v1/skus/{sku}")
    return answer.json() if answer.status_code == 200 else None


async def test_a_product_is_taken_whole_and_again_without_effect(service):
    rows = [
        HEADER,
        f"P1,IMP-1,{gtin(4002)},Jug,Krug,Home,Potters,691200,CN,300,350,yes",
        "P2,IMP-5,,Cup,,,,,,,,",
        "P1,IMP-2,,,,,,,,,,",
    ]
    content = "\n".join(rows).encode("utf-8-sig")
    found = await run(service, content)
    assert (found["state"], counts(found), counts(found, "documents")) == ("succeeded", {"created": 3}, {"created": 2})
    product = await by_sku(service, "IMP-1")
    assert (product["status"], [v["sku"] for v in product["variants"]]) == ("active", ["IMP-1", "IMP-2"])
    assert product["titles"] == {"en": "Jug", "de": "Krug"}
    assert (product["brand"], product["variants"][0]["gtin"]) == ("Potters", gtin(4002))
    assert (await by_sku(service, "IMP-5"))["status"] == "draft"

    assert counts(await run(service, content)) == {"unchanged": 3}
    assert await by_sku(service, "IMP-1") == product
    await service.settled()
    (activated,) = await service.emitted(ProductActivated, product["id"])
    assert [v.sku for v in activated.variants] == ["IMP-1", "IMP-2"]

    change = b"product_ref,sku,gross_weight_g\nany,IMP-1,400\nany,IMP-2,\nany,IMP-7,10\n"
    found = await run(service, change)
    assert (counts(found), counts(found, "documents")) == (
        {"created": 1, "changed": 1, "unchanged": 1}, {"changed": 1},
    )  # fmt: skip
    await service.settled()
    (changed,) = await service.emitted(ProductChanged, product["id"])
    assert [(v.sku, v.gross_weight_g) for v in changed.variants] == [("IMP-1", 400), ("IMP-2", None), ("IMP-7", 10)]
    assert not await service.verify()


async def test_a_bad_row_is_named_and_only_its_product_is_refused(service):
    await service.client.post("/v1/products", json={"variants": [{"sku": "OWNED", "gtin": gtin(4001)}]})
    rows = [
        "product_ref,sku,gtin,title,brand,hs_code,country_of_origin,net_weight_g,gross_weight_g,activate,image_urls",
        "A,BAD-1,4006381333930,Cup,,,,,,,",
        "A,BAD-2,,,,,,,,,",
        "B,BAD-3,,,,9012100,,,,,",
        "C,BAD-4,,,,,cn,,,,",
        "D,BAD-5,,,,,,300,200,,",
        f"E,BAD-6,{gtin(4001)},,,,,,,,",
        "F,BAD-7,,,,,,,,yes,",
        "G,BAD-8,,,,,,,,perhaps,",
        "H,BAD-9,,,,,,1.5,,,",
        "I,BAD 10,,,,,,,,,",
        "J,BAD-11,,Mug,Potters,,,,,,",
        "J,BAD-12,,Mug,Others,,,,,,",
        "K,BAD-13,,,,,,,,,",
        "K,BAD-13,,,,,,,,,",
        "L,BAD-14,0000000000000,,,,,,,,",
        "M,BAD-15,,,,,,,,,ftp://a.example/x",
        "N,BAD-16,4.00638E+12,,,,,,,,",
        "Z,GOOD-1,,Fine,,,,,,yes,",
    ]
    found = await run(service, "\n".join(rows).encode())
    assert (found["state"], counts(found)) == ("partly", {"refused": 17, "created": 1})
    assert faults(found) == [
        (2, "gtin_check_digit", "gtin"), (3, "document_refused", None), (4, "hs_code_invalid", "hs_code"),
        (5, "country_unknown", "country_of_origin"), (6, "gross_below_net", "gross_weight_g"),
        (7, "gtin_taken", "gtin"),
        (8, "title_missing", "title"), (9, "flag_invalid", "activate"), (10, "integer_invalid", "net_weight_g"),
        (11, "sku_invalid", "sku"), (12, "document_refused", None), (13, "product_conflict", "brand"),
        (14, "document_refused", None), (15, "duplicate_sku", "sku"), (16, "gtin_invalid", "gtin"),
        (17, "url_invalid", "image_urls"), (18, "number_destroyed", "gtin"),
    ]  # fmt: skip
    assert "use CN" in found["entries"][3]["detail"]
    assert [await by_sku(service, f"BAD-{n}") for n in range(1, 17) if n != 10] == [None] * 15
    assert (await by_sku(service, "GOOD-1"))["status"] == "active"
    assert not await service.verify()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"sku,title\nA,x\n", "column_missing"),
        (b"product_ref,sku,wieght\nA,A,1\n", "column_unknown"),
        (b"product_ref,sku,sku\nA,A,A\n", "column_twice"),
        ("product_ref,sku,title\nA,A,Ä\n".encode("latin-1"), "encoding_mismatch"),
        ("product_ref,sku,title\nA,A,蓝色\n".encode("gbk"), "encoding_mismatch"),
        (b"PK\x03\x04 and then nothing", "workbook_broken"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused(service, content, code):
    answer = await send(service, content)
    if answer.status_code == 422:
        assert answer.json()["code"] == code
        return
    found = await run(service, content)
    assert (found["state"], found["error"]["code"]) == ("failed", code)
    assert found["error"]["detail"]
    assert await by_sku(service, "A") is None


async def test_a_column_that_is_nearly_one_is_named(service):
    found = await run(service, b"product_ref,sku,descripton\nA,A,x\n")
    assert "did you mean description" in found["error"]["detail"]


async def test_an_encoding_that_is_named_is_read(service):
    content = "product_ref;sku;title:zh-Hans;brand\nGBK;GBK-1;蓝色杯子;Töpfer\n"
    found = await run(service, content.encode("gb18030"), {"encoding": "gb18030"})
    assert counts(found) == {"created": 1}
    product = await by_sku(service, "GBK-1")
    assert (product["default_locale"], product["titles"]["zh-Hans"], product["brand"]) == (
        "zh-Hans", "蓝色杯子", "Töpfer",
    )  # fmt: skip


async def test_a_dry_run_writes_nothing(service):
    content = b"product_ref,sku,title,activate\nD,DRY-1,Dry,yes\nE,DRY-2,,yes\n"
    found = await run(service, content, dry_run="true")
    assert (found["dry_run"], counts(found), faults(found)) == (
        True, {"created": 1, "refused": 1}, [(3, "title_missing", "title")],
    )  # fmt: skip
    assert await by_sku(service, "DRY-1") is None
    await service.settled()
    assert not [e for e in await service.emitted(ProductActivated) if e.variants[0].sku == "DRY-1"]
    assert counts(await run(service, content)) == {"created": 1, "refused": 1}


async def test_a_workbook_is_imported(service):
    book = Workbook()
    book.active.append(["product_ref", "sku", "title:zh-Hans", "gtin", "net_weight_g", "attribute:size", "activate"])
    book.active.append([1, "XLSX-1", "杯子", 4006381333931, 12, "L", True])
    file = io.BytesIO()
    book.save(file)
    assert counts(await run(service, file.getvalue())) == {"created": 1}
    product = await by_sku(service, "XLSX-1")
    assert (product["status"], product["titles"]) == ("active", {"zh-Hans": "杯子"})
    (variant,) = product["variants"]
    assert (variant["attributes"], variant["gtin"], variant["net_weight_g"]) == ({"size": "L"}, "4006381333931", 12)


async def test_what_is_said_of_the_whole_product(service):
    content = (
        "product_ref,sku,row_type,title,description:de,image_urls,attribute:colour,attributes,default_locale\n"
        'W,,product,Tasse,"Eine\nTasse",https://a.example/1|https://a.example/2,,"material=clay, fired,origin=PT",de\n'
        "W,WHOLE-1,,Tasse blau,,https://a.example/3,blue,,\n"
        "W,WHOLE-2,variant,,,https://a.example/1,,size=L,\n"
    )
    profile = {"may_be_empty": ["sku"]}
    found = await run(service, content.encode(), profile)
    assert (found["state"], counts(found), found["entries"]) == ("succeeded", {"created": 3}, [])
    product = await by_sku(service, "WHOLE-1")
    assert (product["titles"], product["descriptions"]) == ({"de": "Tasse"}, {"de": "Eine\nTasse"})
    assert product["image_urls"] == [f"https://a.example/{n}" for n in (1, 2, 3)]
    assert product["attributes"] == {"material": "clay, fired", "origin": "PT"}
    assert [v["attributes"] for v in product["variants"]] == [{"colour": "blue"}, {"size": "L"}]


async def test_weights_and_lengths_in_other_units(service):
    content = (
        b"product_ref,sku,gross_weight,net_weight,weight_unit,length,width,height,length_unit\n"
        b"U1,UNIT-1,1.5,.38,kg,12,9,10.5,cm\nU2,UNIT-2,2,1,lb,10,1,0.5,in\nU3,UNIT-3,1,,,,,,\nU4,UNIT-4,1,,stone,,,,\n"
    )
    found = await run(service, content)
    assert (counts(found), faults(found)) == (
        {"created": 2, "refused": 2}, [(4, "unit_missing", "weight_unit"), (5, "unit_missing", "weight_unit")],
    )  # fmt: skip
    sizes = ("gross_weight_g", "net_weight_g", "length_mm", "width_mm", "height_mm")
    for sku, wanted in (("UNIT-1", (1500, 380, 120, 90, 105)), ("UNIT-2", (907, 454, 254, 25, 13))):
        (variant,) = (await by_sku(service, sku))["variants"]
        assert tuple(variant[name] for name in sizes) == wanted


async def test_a_large_file_crosses_batches_and_two_at_once_do_not_collide(service):
    lines = ["product_ref,sku,title,gtin,activate"]
    lines += [f"P{n // 3},LARGE-{n},Large {n // 3},{gtin(50_000 + n)},yes" for n in range(1500)]
    content = "\n".join(lines).encode()
    both = await asyncio.gather(run(service, content), run(service, content))
    assert sorted(json.dumps(counts(found)) for found in both) == ['{"created": 1500}', '{"unchanged": 1500}']
    await service.settled()
    assert not await service.verify()


KG = {"constants": {"weight_unit": "kg"}}
DATA = Path(os.environ.get("TRADEWIND_DATA_SETS", Path(__file__).parents[3].parent / "shared" / "data"))


@pytest.mark.parametrize(
    ("name", "profile", "wanted", "refused"),
    [
        ("shopify_products_old_columns.csv", "shopify", {"created": 4}, []),
        ("shopify_products_new_columns.csv", "shopify", {"created": 2}, []),
        ("woocommerce_products.csv", "woocommerce", {"created": 2, "refused": 1}, [(4, "missing", "sku")]),
        ("amazon_all_listings.txt", {"like": "amazon-listings", "encoding": "windows-1252"}, {"created": 2}, []),
        ("ebay_file_exchange.csv", "ebay", {"created": 2}, []),
        ("magento2_products.csv", {"like": "magento", **KG}, {"created": 1, "left_out": 2}, []),
        ("prestashop_products_import.csv", {"like": "prestashop", **KG}, {"created": 1}, []),
    ],
)
async def test_files_of_shops_and_marketplaces_with_all_their_columns(service, name, profile, wanted, refused):
    file = DATA / "product-import-files" / name
    if not file.exists():
        pytest.skip(f"{name} is not here: set TRADEWIND_DATA_SETS to the folder that holds product-import-files/")
    content = file.read_bytes().replace(b"TW-", f"{name[:9].upper()}-".encode())  # the files share their SKUs
    content = content.replace(b"4006381333931", b"").replace(b"5901234123457", b"")  # and their GTINs
    found = await run(service, content, profile)
    assert (counts(found), faults(found)) == (wanted, refused)


async def test_what_a_file_may_contain_is_described(service):
    found = (await service.client.get("/v1/products/imports")).json()
    assert {field["name"] for field in found["fields"] if field["required"]} == {"product_ref", "sku"}
    assert {"title", "title:…", "description:…", "attribute:…"} <= {field["name"] for field in found["fields"]}
    assert all(field["description"] for field in found["fields"])
    assert set(found["profiles"]) == {
        "tradewind", "shopify", "woocommerce", "amazon-listings", "ebay", "magento", "prestashop",
    }  # fmt: skip
    assert all(profile["about"] for profile in found["profiles"].values())
    answer = await service.client.post(
        "/v1/products/imports", files={"file": ("x", b"x")}, headers=service.token("customer_service")
    )
    assert answer.status_code == 403


SIZES = ("gross_weight_g", "length_mm", "width_mm", "height_mm")
PAGE = EXAMPLES.with_name("FILES.md").read_text()
# Example file → the profile that the page says it is sent with, a name or JSON.
SENT = dict(re.findall(r"\| `examples/(\S+)` \| `(.+)` \|$", PAGE, re.MULTILINE))
TAKEN = {
    "tradewind.csv": {"created": 3}, "shopify.csv": {"created": 4}, "woocommerce.csv": {"created": 4, "left_out": 1},
    "amazon-listings.txt": {"created": 2}, "ebay.csv": {"created": 2}, "magento.csv": {"created": 2, "left_out": 2},
    "prestashop.csv": {"created": 2},
}  # fmt: skip


@pytest.fixture(scope="module")
async def examples(service):
    """Each example file, imported as its page says."""
    for name, profile in SENT.items():
        found = await run(service, (EXAMPLES / name).read_bytes(), profile)
        assert (found["state"], counts(found), found["entries"]) == ("succeeded", TAKEN[name], []), (name, found)
    return service


async def test_there_is_an_example_of_each_profile(examples):
    assert {file.name for file in EXAMPLES.iterdir()} == set(SENT) == set(TAKEN)
    assert {Path(name).stem for name in SENT} == set(PROFILES)
    for name, profile in SENT.items():
        again = counts(await run(examples, (EXAMPLES / name).read_bytes(), profile))
        assert again == {"unchanged" if status == "created" else status: n for status, n in TAKEN[name].items()}
    await examples.settled()
    assert not await examples.verify()


async def test_the_page_names_each_field(service):
    found = (await service.client.get("/v1/products/imports")).json()
    said = re.findall(r"^\| `([^`]+)` \|( yes)? +\|", PAGE, re.MULTILINE)
    assert [(name, bool(needed)) for name, needed in said] == [(f["name"], f["required"]) for f in found["fields"]]


async def test_the_example_of_our_own_form(examples):
    product = await by_sku(examples, "EX-MUG-RED")
    assert (product["status"], product["titles"], product["warnings"]) == (
        "active", {"en": "Stoneware mug", "de": "Steinzeugtasse"}, [],
    )  # fmt: skip
    assert product["descriptions"] == {"en": "Holds 400 ml.\nDishwasher safe."}
    assert [(v["sku"], v["attributes"]) for v in product["variants"]] == [
        ("EX-MUG-BLUE", {"colour": "blue"}), ("EX-MUG-RED", {"colour": "red"}),
    ]  # fmt: skip


async def test_the_example_of_shopify(examples):
    product = await by_sku(examples, "EX-TEAPOT-GREEN")
    assert (product["status"], product["brand"], product["category"], product["titles"]) == (
        "active", "Ofen & Salz", "Home & Garden > Kitchen & Dining", {"en": "Teapot"},
    )  # fmt: skip
    assert product["image_urls"] == [f"https://img.example/teapot-{n}.jpg" for n in (1, 2, 3)]
    assert [(v["gtin"], v["gross_weight_g"], v["attributes"]) for v in product["variants"]] == [
        ("9520000100049", 1450, {"Colour": "Black"}), (None, 1450, {"Colour": "Green"}),
    ]  # fmt: skip
    sleeve = await by_sku(examples, "EX-SLEEVE")
    assert (sleeve["status"], sleeve["variants"][0]["attributes"], sleeve["variants"][0]["gross_weight_g"]) == (
        "draft", {}, None,
    )  # fmt: skip


async def test_the_example_of_woocommerce(examples):
    product = await by_sku(examples, "EX-APRON-RUST")
    assert (product["status"], product["titles"], product["brand"]) == ("active", {"en": "Apron"}, "Webergrund")
    assert product["descriptions"] == {"en": "Washed linen\nwith a pocket"}
    assert product["image_urls"][2] == "https://img.example/apron-sand.jpg"
    assert [(v["sku"], *(v[name] for name in SIZES), v["attributes"]) for v in product["variants"]] == [
        ("EX-APRON-SAND", 310, 300, 240, 35, {"Colour": "Sand"}),
        ("EX-APRON-RUST", 310, 300, 240, 35, {"Colour": "Rust"}),
    ]
    board = await by_sku(examples, "EX-BOARD")
    assert (board["status"], board["descriptions"], board["variants"][0]["gross_weight_g"]) == (
        "draft", {"en": "Oak"}, 1200,
    )  # fmt: skip
    assert await by_sku(examples, "EX-APRON") is None, "a variable product is no variant"


async def test_the_examples_of_marketplaces(examples):
    lamp, clock = await by_sku(examples, "EX-LAMP"), await by_sku(examples, "EX-CLOCK")
    assert (lamp["titles"], lamp["descriptions"], lamp["status"]) == (
        {"en": 'Desk lamp 12" brass'}, {"en": "Dimmable"}, "active",
    )  # fmt: skip
    assert [(p["variants"][0]["gtin"], p["variants"][0]["attributes"]) for p in (lamp, clock)] == [
        (None, {"asin": "B0EXAMPLE1"}), ("9520000100063", {"asin": "B0EXAMPLE2"}),
    ]  # fmt: skip
    assert clock["status"] == "draft"
    scarf, gloves = await by_sku(examples, "EX-SCARF"), await by_sku(examples, "EX-GLOVES")
    assert (scarf["brand"], len(scarf["image_urls"]), scarf["variants"][0]["attributes"]) == (
        "Kammgarn", 2, {"colour": "Grey"},
    )  # fmt: skip
    assert (scarf["variants"][0]["gtin"], gloves["variants"][0]["gtin"]) == ("9520000100070", None)


async def test_the_examples_of_shops(examples):
    small, large = await by_sku(examples, "EX-BOWL-S"), await by_sku(examples, "EX-BOWL-L")
    assert (small["status"], small["titles"], small["category"]) == (
        "active", {"en": "Bowl small"}, "Default Category/Kitchen",
    )  # fmt: skip
    assert small["variants"][0]["country_of_origin"] == "PT"
    assert small["variants"][0]["attributes"] == {"color": "white", "size": "small, 400 ml"}
    assert (small["variants"][0]["gross_weight_g"], large["status"]) == (420, "draft")
    carafe = await by_sku(examples, "EX-CARAFE")
    assert (carafe["titles"], len(carafe["image_urls"])) == ({"fr": "Carafe en verre"}, 2)
    assert [carafe["variants"][0][name] for name in SIZES] == [850, 115, 115, 280]


async def test_titles_of_a_store_view(examples):
    profile = {
        "like": "magento", "leave_out": {"product_type": ["*"], "store_view_code": []},
        "columns": {"title": [], "title:de": "name"}, "constants": {"weight_unit": "kg"},
    }  # fmt: skip
    found = await run(examples, (EXAMPLES / "magento.csv").read_bytes(), profile)
    assert counts(found) == {"left_out": 3, "changed": 1}
    assert (await by_sku(examples, "EX-BOWL-S"))["titles"] == {"en": "Bowl small", "de": "Schale klein"}
