"""Files of orders through the API: nothing is lost without a word, nothing is guessed, every row is accounted for."""

import asyncio
import csv
import gzip
import io
import json
import os
import re
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest

from contracts.catalog import ProductActivated, Variant
from libs.clock import new_id
from services.order.imports.profiles import PROFILES

SERVICE = "order"
HEADER = "channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price"
HEAD = "web,{},2026-01-02T03:04:05Z,EUR,DE,50667,Ann Example,Domkloster 4,Köln"


@pytest.fixture(scope="module")
async def s(service):
    await service.publish(
        ProductActivated(
            product_id=new_id(), version=1, variants=(Variant(sku="A", title="A"), Variant(sku="B", title="B"))
        )
    )
    return service


def row(number: str, sku: str = "A", quantity: object = 1, price: object = "9.90") -> str:
    return f"{HEAD.format(number)},{sku},{quantity},{price}"


def sheet(*rows: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *rows, "")).encode()


async def send(s, content: bytes, profile: object = "tradewind", **options: Any) -> httpx.Response:
    data = {"profile": profile if isinstance(profile, str) else json.dumps(profile), **options.pop("data", {})}
    return await s.client.post("/v1/orders/imports", files={"file": ("orders", content)}, data=data, **options)


async def ended(s, location: str) -> dict:
    async with asyncio.timeout(60):
        while True:
            found = (await s.client.get(location)).json()
            if found["state"] not in ("queued", "running"):
                return found
            await asyncio.sleep(0.05)


async def run(s, content: bytes, profile: object = "tradewind", **data: Any) -> dict:
    """The operation when it has ended; its counters add up."""
    answer = await send(s, content, profile, data=data)
    assert answer.status_code == 202, answer.text
    found = await ended(s, answer.headers["location"])
    rows = found["rows"]
    assert rows["total"] == sum(count for name, count in rows.items() if name != "total")
    return found


def counts(found: dict) -> dict[str, int]:
    return {name: count for name, count in found["rows"].items() if count and name != "total"}


def faults(found: dict) -> list[tuple[int, str, str | None]]:
    return [(entry["line"], entry["code"], entry["field"]) for entry in found["entries"]]


async def stored(s, number: str, channel: str = "web") -> dict | None:
    answer = await s.client.get("/v1/orders", params={"channel": channel, "channel_order_id": number})
    items = answer.json()["items"]
    return (await s.client.get(f"/v1/orders/{items[0]['id']}")).json() if items else None


async def address(s, number: str, channel: str = "web") -> dict:
    order = await stored(s, number, channel)
    answer = await s.client.get(f"/v1/orders/{order['id']}/address", headers=s.token("operations"))
    return answer.json()


async def test_an_order_is_carried_whole(s):
    header = HEADER + ",line2,region,email,phone,buyer_ref,incoterm,backorder,payment,shipping,discount,order_total"
    rest = "c/o B,BY,a@example.org,+49 1,C-1,DDP,yes,pending,4.90,-2.00,"
    found = await run(
        s, sheet(row("W-1", "A", 2) + "," + rest + "27.70", row("W-1", "B", 1, "5") + "," + rest, header=header)
    )
    assert (found["state"], counts(found)) == ("succeeded", {"created": 2})
    assert found["documents"] == {"created": 1, "changed": 0, "unchanged": 0, "known": 0, "different": 0, "refused": 0}
    order = await stored(s, "W-1")
    assert [(line["channel_sku"], line["quantity"], line["unit_price"]["amount"]) for line in order["lines"]] == [
        ("A", 2, "9.90"),
        ("B", 1, "5.00"),
    ]
    assert [(c["code"], c["unit_price"]["amount"]) for c in order["charges"]] == [
        ("POST", "4.90"),
        ("DISCOUNT", "-2.00"),
    ]
    assert (order["total"]["amount"], order["incoterm"], order["backorder"], order["buyer_ref"], order["payment"]) == (
        *("27.70", "DDP", True, "C-1", "pending"),
    )
    said = await address(s, "W-1")
    assert {name: said[name] for name in ("name", "line1", "line2", "city", "region", "email", "phone")} == {
        **{"name": "Ann Example", "line1": "Domkloster 4", "line2": "c/o B", "city": "Köln", "region": "BY"},
        **{"email": "a@example.org", "phone": "+49 1"},
    }


# B: something is lost without a word


async def test_the_titles_of_before_are_still_read(s):
    old = HEADER.replace("line1", "address1")
    assert counts(await run(s, sheet(row("F-1"), header=old))) == {"created": 1}
    assert (await address(s, "F-1"))["line1"] == "Domkloster 4"


@pytest.mark.parametrize("second", [",F2-{},,,,,,,,B,1,5.00", "web,,,,,,,,,B,1,5.00", ",,,,,,,,,B,1,5.00"])
async def test_an_order_whose_number_stands_in_its_first_row_alone(s, second):
    number = str(new_id())[-12:]
    content = sheet(row(f"F2-{number}"), second.format(number), row(f"F2-{number}-next"))
    found = await run(s, content)
    assert (found["state"], counts(found)) == ("partly", {"created": 1, "refused": 2})
    assert {line for line, _, _ in faults(found)} == {2, 3}
    assert await stored(s, f"F2-{number}") is None
    assert await stored(s, f"F2-{number}-next")
    filled = await run(s, content, {"fill_from_above": ["channel", "channel_order_id"]})
    assert counts(filled) == {"created": 2, "known": 1}
    assert [line["channel_sku"] for line in (await stored(s, f"F2-{number}"))["lines"]] == ["A", "B"]


async def test_columns_that_nothing_would_read_are_named(s):
    found = await run(s, sheet(row("F5") + ",x,y", header=HEADER + ",postcode,Lieferdatum"))
    assert (found["state"], found["error"]["code"]) == ("failed", "column_unknown")
    assert "postcode (did you mean postal_code?), Lieferdatum" in found["error"]["detail"]
    assert found["error"]["params"]["columns"] == ["postcode", "Lieferdatum"]
    assert await stored(s, "F5") is None
    again = await run(s, sheet(row("F5") + ",x,y", header=HEADER + ",postcode,Lieferdatum"), {"others": "ignore"})
    assert counts(again) == {"created": 1}


@pytest.mark.parametrize(
    ("spoil", "refused"),
    [
        (lambda rows: [rows[0], rows[1].replace(",Ann", ',"Ann'), *rows[2:]], {3}),
        (lambda rows: [rows[0], rows[1].replace(",Ann", ',"Ann'), rows[2].replace("ple,", 'ple",'), rows[3]], {3, 4}),
        (lambda rows: [*rows[:3], rows[3].replace("Ann", 'A"n"n')], {5}),
        (lambda rows: [rows[0], rows[1].replace("Ann Example", '"Ann\nExample"'), *rows[2:]], {3}),
        (lambda rows: [rows[0], rows[1].replace("Ann", "A\x07n"), *rows[2:]], {3}),
        (lambda rows: [rows[0], rows[1].replace("Ann", "A\x00n"), *rows[2:]], {3}),
        (lambda rows: [rows[0], rows[1] + ",more", *rows[2:]], {3}),
    ],
    ids=["open quote", "two stray quotes", "quote in a cell", "line break", "control", "NUL", "too many fields"],
)
async def test_every_row_is_accounted_for(s, spoil, refused):
    name = str(new_id())[-12:]
    found = await run(s, sheet(*spoil([row(f"Q{n}-{name}") for n in range(4)])))
    assert {line for line, _, _ in faults(found)} == refused
    assert found["rows"]["created"] == 4 - len(refused)
    assert found["rows"]["total"] == 4
    taken = [n for n in range(4) if await stored(s, f"Q{n}-{name}")]
    assert len(taken) == 4 - len(refused)


async def test_an_order_that_is_known_and_the_same_or_another(s):
    first = sheet(row("K-1", "A", 2), row("K-1", "B", 1))
    assert counts(await run(s, first)) == {"created": 2}
    assert counts(await run(s, first)) == {"known": 2}
    for change in (
        lambda text: text.replace(",A,2", ",A,3"),
        lambda text: text.replace("9.90", "9.80"),
        lambda text: text.replace("Ann", "Bob"),
        lambda text: text.replace("Domkloster 4", "Domkloster 5"),
        lambda text: text.rsplit("web", 1)[0],
    ):
        found = await run(s, change(first.decode()).encode())
        rows = found["rows"]
        assert (found["state"], rows["different"], rows["known"], rows["created"]) == ("failed", rows["total"], 0, 0)
        assert found["entries"][0]["code"] == "order_different"
        assert found["entries"][0]["params"]["parts"] in (["lines"], ["shipping_address"])
    again = await run(s, sheet(row("K-1", "A", 7), row("K-2")))
    assert (again["state"], counts(again)) == ("partly", {"created": 1, "different": 1})
    assert (await stored(s, "K-1"))["units"] == 3


async def test_rows_of_an_order_need_not_stand_together_and_may_not_contradict_each_other(s):
    content = sheet(row("N-1"), row("N-2"), row("N-1", "B"), row("N-3"), row("N-3").replace(",DE,", ",AT,"))
    found = await run(s, content)
    assert counts(found) == {"created": 3, "refused": 2}
    assert faults(found) == [(5, "document_refused", None), (6, "order_conflict", "country")]
    assert [line["channel_sku"] for line in (await stored(s, "N-1"))["lines"]] == ["A", "B"]


# C: a guess instead of a refusal


@pytest.mark.parametrize(("encoding", "city"), [("gbk", "深圳市"), ("shift_jis", "東京"), ("windows-1252", "Köln")])
async def test_an_encoding_is_named_or_the_file_is_refused(s, encoding, city):
    number = f"E-{encoding}"
    content = row(number).replace("Köln", city).join((HEADER + "\n", "\n")).encode(encoding)
    found = await run(s, content)
    assert (found["state"], found["error"]["code"], found["error"]["line"]) == ("failed", "encoding_mismatch", 2)
    assert await stored(s, number) is None
    assert counts(await run(s, content, {"encoding": encoding})) == {"created": 1}
    assert (await address(s, number))["city"] == city


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
async def test_utf8_and_utf16_need_no_name(s, encoding):
    number = f"U-{encoding}"
    assert counts(await run(s, gzip.compress(sheet(row(number)).decode().encode(encoding)))) == {"created": 1}
    assert (await address(s, number))["city"] == "Köln"


@pytest.mark.parametrize("number", ["4.03E+11", "4,03E+11", "4.03123e+11", "403123456.0", "#REF!"])
async def test_an_order_number_that_a_spreadsheet_destroyed(s, number):
    found = await run(s, sheet(row(f'"{number}"')))
    assert (found["state"], counts(found)) == ("failed", {"refused": 1})
    assert faults(found)[0][1] in ("number_destroyed", "cell_error")


@pytest.mark.parametrize("sku", ["MUG BLUE 2", "蓝色杯子", "Größe/M", "00420-KT"])
async def test_skus_of_a_channel_are_held_as_by_api(s, sku):
    number = f"S-{sku}"
    assert counts(await run(s, sheet(row(number, sku)))) == {"created": 1}
    order = await stored(s, number)
    assert [line["channel_sku"] for line in order["lines"]] == [sku]
    assert [hold["kind"] for hold in order["holds"]] == ["unmapped_sku"]


async def test_what_no_eye_sees_makes_no_second_order(s):
    found = await run(
        s, sheet(row("ID-1"), row("ID-1 ", "B"), row("ID-1\u00a0", "B"), row("I\u00a0D"), row("I\u200bD"))
    )
    assert (counts(found), found["documents"]["created"]) == ({"created": 3, "refused": 2}, 1)


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        (",EUR,", ",eur,", "currency_unknown", "currency"),
        (",EUR,", ",XXX,", "currency_unknown", "currency"),
        (",EUR,", ",,", "missing", "currency"),
        (",DE,", ",XX,", None, "country"),
        ("2026-01-02T03:04:05Z", "2099-01-02T03:04:05Z", "in_the_future", "placed_at"),
        ("2026-01-02T03:04:05Z", "02.01.2026", "instant_invalid", "placed_at"),
        (",1,9.90", ",0,9.90", None, "quantity"),
        (",1,9.90", ",1.5,9.90", "integer_invalid", "quantity"),
        (",1,9.90", ",1,9.999", None, None),
        (",1,9.90", ",1,-1", None, None),
        (",1,9.90", ",1,€9", "currency_sign", "unit_price"),
        (",1,9.90", ",1,", "missing", "unit_price"),
        (",A,1", ",,1", "missing", "sku"),
        ("Köln", "K" * 101, "text_too_long", "city"),
        ("web,", "Web Shop,", "channel_invalid", "channel"),
        (",A,1", ",A\u00a0B,1", "character_refused", "sku"),
    ],
)
async def test_one_rule_for_both_doors(s, old, new, code, field):
    bad, good = (f"{part}-{str(new_id())[-12:]}" for part in ("bad", "good"))
    found = await run(s, sheet(row(bad).replace(old, new, 1), row(good)))
    assert counts(found) == {"created": 1, "refused": 1}
    ((line, said, where),) = faults(found)
    assert (line, where) == (2, field)
    assert code in (None, said)
    assert await stored(s, good)


async def test_money_as_line_totals_and_what_it_must_add_up_to(s):
    header = HEADER.replace("unit_price", "line_total") + ",line_discount,line_shipping,order_total"
    good = [row("M-1", "A", 3, "10.00") + ",1.00,2.00,17.00", row("M-1", "B", 1, "5.00") + ",-1.00,2.00,17.00"]
    found = await run(s, sheet(*good, row("M-2", "A", 3, "10.00") + ",,,9.99", header=header))
    assert faults(found) == [(4, "total_differs", "order_total")]
    order = await stored(s, "M-1")
    assert [line["total"]["amount"] for line in order["lines"]] == ["10.00", "5.00"]
    assert [(c["code"], c["unit_price"]["amount"]) for c in order["charges"]] == [
        ("POST", "4.00"),
        ("DISCOUNT", "-2.00"),
    ]


async def test_marks_dates_and_signs_as_the_profile_says(s):
    content = row("P-1", price='"1.234,50 €"').replace("2026-01-02T03:04:05Z", "02.01.2026 04:05").replace(",", ";")
    content = content.replace('"1.234;50 €"', "1.234,50 €")
    profile = {
        "decimal": ",", "thousands": ".", "currency_signs": ["€"], "dates": ["%d.%m.%Y %H:%M"],
        "time_zone": "Europe/Berlin",
    }  # fmt: skip
    assert counts(await run(s, f"{HEADER.replace(',', ';')}\n{content}\n".encode(), profile)) == {"created": 1}
    order = await stored(s, "P-1")
    assert (order["total"]["amount"], order["placed_at"]) == ("1234.50", "2026-01-02T03:05:00Z")


# Workbooks


def book(*sheets: tuple[str, list[list[object]], str], merge: str | None = None) -> bytes:
    found = openpyxl.Workbook()
    found.remove(found.active)
    for title, rows, state in sheets:
        page = found.create_sheet(title)
        page.sheet_state = state
        for each in rows:
            page.append(each)
        if merge:
            page.merge_cells(merge)
    file = io.BytesIO()
    found.save(file)
    return file.getvalue()


def cells(number: object, sku: str = "A", price: object = 9.9) -> list[object]:
    return ["web", number, "2026-01-02T03:04:05Z", "EUR", "DE", "50667", "Ann", "Domkloster 4", "Köln", sku, 1, price]


TITLES: list[object] = [*HEADER.split(",")]


async def test_a_hidden_sheet_is_never_read_unless_it_is_named(s):
    content = book(("Old", [TITLES, cells("X-HID")], "hidden"), ("Orders", [TITLES, cells("X-VIS")], "visible"))
    assert counts(await run(s, content)) == {"created": 1}
    assert await stored(s, "X-HID") is None
    assert await stored(s, "X-VIS")
    assert counts(await run(s, content, {"sheet": "Old"})) == {"created": 1}
    two = book(("One", [TITLES, cells("X-1")], "visible"), ("Two", [TITLES, cells("X-2")], "visible"))
    found = await run(s, two)
    assert (found["error"]["code"], found["error"]["params"]["sheets"]) == ("sheet_ambiguous", ["One", "Two"])


async def test_merged_cells_are_refused_or_filled(s):
    content = book(("S", [TITLES, cells("X-M"), cells(None, "B"), cells("X-N")], "visible"), merge="B2:B3")
    found = await run(s, content)
    assert counts(found) == {"created": 1, "refused": 2}
    assert {(line, code) for line, code, _ in faults(found)} >= {(2, "cell_merged"), (3, "cell_merged")}
    assert counts(await run(s, content, {"fill_from_above": ["channel_order_id"]})) == {"created": 2, "known": 1}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (8100000000000001, "number_destroyed"),
        (403.5, "number_destroyed"),
        (True, "cell_format"),
        ("=1+1", "formula_without_value"),
    ],
)
async def test_cells_that_are_no_order_number_any_more(s, number, code):
    found = await run(s, book(("S", [TITLES, cells(number)], "visible")))
    assert (found["state"], faults(found)[0][:2]) == ("failed", (2, code))


async def test_numbers_of_a_workbook_are_what_was_typed(s):
    assert counts(await run(s, book(("S", [TITLES, cells(403123456789, price=0.1 + 0.2)], "visible")))) == {
        "created": 1
    }
    order = await stored(s, "403123456789")
    assert order["total"]["amount"] == "0.30"


# The operation


async def test_a_dry_run_counts_everything_and_writes_nothing(s):
    await run(s, sheet(row("D-0")))
    before = (await s.client.get("/v1/orders/totals")).json()
    content = sheet(row("D-0"), row("D-1"), row("D-2", "A", "x"), row("D-0", "B"))
    found = await run(s, content, dry_run="true")
    assert found["dry_run"] is True
    assert counts(found) == {"created": 1, "different": 2, "refused": 1}
    assert (await s.client.get("/v1/orders/totals")).json() == before
    assert await stored(s, "D-1") is None
    assert not await s.member("order").background.fetch("select 1 from outbox where payload like '%D-1%'")


async def test_the_state_tells_the_truth(s):
    assert (await run(s, sheet(row("T-1"))))["state"] == "succeeded"
    assert (await run(s, sheet(row("T-1"))))["state"] == "succeeded"
    assert (await run(s, sheet(row("T-2"), row("T-3", "A", "x"))))["state"] == "partly"
    assert (await run(s, sheet(row("T-4", "A", "x"))))["state"] == "failed"
    for content, code in ((b"", "file_empty"), (sheet(), "file_empty"), (b"%PDF-1.4", "format_refused")):
        found = await run(s, content)
        assert (found["state"], found["error"]["code"]) == ("failed", code)


async def test_the_error_report_has_every_row_and_runs_nowhere(s):
    rows = [row(f"R-{n}", "A", "=1+1") for n in range(150)]
    found = await run(s, sheet(*rows))
    assert (len(found["entries"]), found["more_entries"], counts(found)) == (100, True, {"refused": 150})
    answer = await s.client.get(f"/v1/operations/{found['id']}/errors")
    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    whole = await s.client.get(f"/v1/operations/{found['id']}")
    assert {answer.headers["cache-control"], whole.headers["cache-control"]} == {"no-store"}
    told = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [int(each["line"]) for each in told] == list(range(2, 152))
    assert {(each["outcome"], each["code"], each["field"]) for each in told} == {
        ("refused", "number_invalid", "quantity")
    }
    assert not [cell for each in told for cell in each.values() if cell.startswith(("=", "+", "-", "@"))]
    assert "Ann" not in answer.text


async def test_operations_are_listed_newest_first_and_by_state(s):
    first, second = [(await run(s, sheet(row(f"L-{n}"))))["id"] for n in range(2)]
    items = (await s.client.get("/v1/operations", params={"state": "succeeded", "limit": 2})).json()["items"]
    assert [item["id"] for item in items] == [second, first]
    before = {"before": second.partition("-")[2], "limit": 1}
    assert [item["id"] for item in (await s.client.get("/v1/operations", params=before)).json()["items"]] == [first]
    for wrong in (f"catalog-{first.partition('-')[2]}", f"order-{new_id()}"):
        assert (await s.client.get(f"/v1/operations/{wrong}")).status_code == 404
    assert (await s.client.get("/v1/operations/order-x")).status_code == 422


async def test_an_idempotency_key_holds_for_a_file(s):
    key = {"Idempotency-Key": str(new_id())}
    first = await send(s, sheet(row("Y-1")), headers=key)
    again = await send(s, sheet(row("Y-1")), headers=key)
    assert (first.status_code, again.status_code) == (202, 202)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert (first.json()["id"], first.headers["location"]) == (again.json()["id"], again.headers["location"])
    for other in (
        await send(s, sheet(row("Y-2")), headers=key),
        await send(s, sheet(row("Y-1")), "shopify", headers=key),
        await send(s, sheet(row("Y-1")), headers=key, data={"dry_run": "true"}),
    ):
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_mismatch")
    assert counts(await ended(s, first.headers["location"])) == {"created": 1}


@pytest.mark.parametrize(
    ("profile", "data", "pointer", "code"),
    [
        ("tradewnd", {}, "/profile", "profile_unknown"),
        ({"like": "shopfy"}, {}, "/profile/like", "profile_unknown"),
        ({"encodng": "gbk"}, {}, "/profile/encodng", "unknown_field"),
        ({"encoding": "klingon"}, {}, "/profile/encoding", "value_invalid"),
        ({"time_zone": "Mars/Olympus"}, {}, "/profile/time_zone", "value_invalid"),
        ({"columns": {"skuu": "x"}}, {}, "/profile/columns/skuu", "unknown_field"),
        ({"constants": {"quantity": "two"}}, {}, "/profile/constants/quantity", "number_invalid"),
        ({"dates": ["%d.%m"]}, {}, "/profile/dates/0", "value_invalid"),
        ("{", {}, "/profile", "value_invalid"),
        ("tradewind", {"dryrun": "true"}, "/dryrun", "unknown_field"),
        ("tradewind", {"dry_run": "0"}, "/dry_run", "true_or_false"),
    ],
)
async def test_a_request_that_means_something_else_is_refused_at_once(s, profile, data, pointer, code):
    answer = await send(s, sheet(row("Z-1")), profile, data=data)
    assert answer.status_code == 422, answer.text
    assert (answer.json()["errors"][0]["pointer"], answer.json()["errors"][0]["code"]) == (pointer, code)


async def test_what_a_file_may_contain_can_be_asked(s):
    found = (await s.client.get("/v1/orders/imports")).json()
    assert {"channel", "line1", "shipping", "line_total"} <= {field["name"] for field in found["fields"]}
    assert {"tradewind", "shopify", "amazon-all-orders"} <= set(found["profiles"])
    taken = {**found["profiles"]["shopify"], "constants": {"channel": "shop"}}
    answer = await send(s, b"x", taken)
    assert answer.status_code == 202


async def test_who_may_read_and_who_may_cancel(s):
    answer = await s.client.post(
        "/v1/orders/imports", files={"file": ("a", sheet(row("V-1")))}, headers=s.token("market_analyst")
    )
    assert answer.status_code == 403
    found = await run(s, sheet(row("V-2")))
    path = f"/v1/operations/{found['id']}"
    assert (await s.client.get(path, headers=s.token("market_analyst"))).status_code == 200
    assert (await s.client.post(f"{path}/cancel", headers=s.token("market_analyst"))).status_code == 403
    assert (await s.client.post(f"{path}/cancel")).json()["code"] == "operation_finished"


# The page and its examples

EXAMPLES = Path(__file__).parents[3] / "services/order/imports/examples"
PAGE = EXAMPLES.with_name("FILES.md").read_text()
# Example file → the profile that the page says it is sent with, a name or JSON.
SENT = dict(re.findall(r"\| `examples/(\S+)` \| `(.+)` \|$", PAGE, re.MULTILINE))
# What becomes of its rows, and the totals of the orders.
TAKEN: dict[str, tuple[dict[str, int], list[str]]] = {
    "tradewind.csv": ({"created": 3}, ["48.70 EUR", "19.90 CHF"]),
    "shopify.csv": ({"created": 2, "left_out": 2}, ["40.45 GBP"]),
    "woocommerce.csv": ({"created": 2, "left_out": 1}, ["53.00 EUR"]),
    "amazon-all-orders.txt": ({"created": 2, "left_out": 2}, ["44.38 EUR"]),
    "amazon-order-report.txt": ({"created": 1}, ["33.06 USD"]),
    "ebay.csv": ({"created": 4, "left_out": 2, "blank": 1}, ["43.46 GBP", "23.99 GBP"]),
    "etsy.csv": ({"created": 2}, ["39.50 EUR"]),
    "magento.csv": ({"created": 2, "left_out": 1}, ["39.90 EUR"]),
    "prestashop.csv": ({"created": 2}, ["43.70 EUR"]),
}
ADDRESSED = ("name", "line1", "line2", "city", "region", "postal_code", "country", "email", "phone")


def test_there_is_an_example_of_each_profile():
    assert {file.name for file in EXAMPLES.iterdir()} == set(SENT) == set(TAKEN)
    assert {Path(name).stem for name in SENT} == set(PROFILES)


@pytest.mark.parametrize("name", TAKEN)
async def test_each_example_is_imported_as_its_page_says(s, name):
    rows, totals = TAKEN[name]
    found = await run(s, (EXAMPLES / name).read_bytes(), SENT[name])
    assert (found["state"], counts(found), found["entries"]) == ("succeeded", rows, [])
    channel = json.loads(SENT[name])["constants"]["channel"] if SENT[name].startswith("{") else "web"
    items = (await s.client.get("/v1/orders", params={"channel": channel, "limit": 2})).json()["items"]
    made = [f"{item['total']['amount']} {item['total']['currency']}" for item in items[: len(totals)]]
    assert sorted(made) == sorted(totals)
    again = await run(s, (EXAMPLES / name).read_bytes(), SENT[name])
    assert counts(again) == {"known" if status == "created" else status: count for status, count in rows.items()}


@pytest.mark.parametrize(
    ("name", "number", "channel", "said"),
    [
        ("shopify.csv", "#2001", "shop-uk",
         "Ann Example|1 Example Street|Example Ltd|London||SW1A 1AA|GB|ann@example.org|+447700900001"),
        ("ebay.csv", "12-00001-00001", "ebay-uk",
         "Chris Nobody|9 Fictional Road||Leeds|West Yorkshire|LS1 1BA|GB|chris@example.org|"),
        ("etsy.csv", "3000000001", "etsy", "Toni Testperson|Prüfgasse 1/2||Wien||1010|AT||"),
        ("amazon-order-report.txt", "111-2000001-0000001", "amazon-us",
         "Cal Example|350 5th Ave|Floor 2 Room 7|New York|NY|10001|US|abc@marketplace.example|+1 212 555 0100"),
        ("magento.csv", "000000101", "shop-nl",
         "Jan Voorbeeld|Teststraat 1||Amsterdam|Noord-Holland|1012 AB|NL|jan@example.org|+31 20 000 0000"),
    ],
)  # fmt: skip
async def test_addresses_of_the_examples_arrive_whole(s, name, number, channel, said):
    await run(s, (EXAMPLES / name).read_bytes(), SENT[name])
    found = await address(s, number, channel)
    assert "|".join(found[part] or "" for part in ADDRESSED) == said


async def test_the_page_names_each_field(s):
    fields = (await s.client.get("/v1/orders/imports")).json()["fields"]
    told = re.findall(r"^\| `(\w+)` \| ([^|]*?) \| (\w+) \| (.*) \|$", PAGE, re.MULTILINE)
    assert [(name, kind) for name, _, kind, _ in told] == [(field["name"], field["kind"]) for field in fields]
    for field, (_, needed, _, what) in zip(fields, told, strict=True):
        assert bool(needed) == field["required"], field["name"]
        assert what.startswith(field["description"]), field["name"]


DATA = Path(os.environ.get("TRADEWIND_DATA_SETS", Path(__file__).parents[3].parent / "shared" / "data"))


@pytest.mark.parametrize(
    ("name", "profile", "wanted", "totals"),
    [
        ("shopify_orders.csv", SENT["shopify.csv"], {"created": 5, "left_out": 1},
         ["42.45 GBP", "80.00 EUR", "15.90 CHF"]),
        ("woocommerce_orders_advanced_order_export.csv", SENT["woocommerce.csv"], {"created": 2, "left_out": 1},
         ["53.00 EUR"]),
        ("amazon_all_orders_by_order_date_general.txt", SENT["amazon-all-orders.txt"], {"created": 4, "left_out": 2},
         ["37.97 GBP", "16.99 EUR", "1980 JPY"]),
        ("amazon_all_orders_by_order_date_general_jp_cp932.txt",
         '{"like": "amazon-all-orders", "constants": {"channel": "amazon-jp"}, "encoding": "shift_jis"}',
         {"created": 1}, ["1980 JPY"]),
        ("ebay_orders_report.csv", SENT["ebay.csv"], {"created": 3, "left_out": 2, "blank": 1}, ["43.46 GBP"]),
        ("etsy_sold_order_items.csv", SENT["etsy.csv"], {"created": 1, "refused": 1}, ["34.50 EUR"]),
    ],
)  # fmt: skip
async def test_files_of_shops_and_marketplaces_with_all_their_columns(s, name, profile, wanted, totals):
    file = DATA / "order-exports" / name
    if not file.exists():
        pytest.skip(f"{name} is not here: set TRADEWIND_DATA_SETS to the folder that holds order-exports/")
    own = json.loads(profile)
    own["constants"]["channel"] += "-data"
    found = await run(s, file.read_bytes(), own)
    assert counts(found) == wanted
    params = {"channel": own["constants"]["channel"], "limit": len(totals)}
    items = (await s.client.get("/v1/orders", params=params)).json()["items"]
    assert sorted(f"{i['total']['amount']} {i['total']['currency']}" for i in items) == sorted(totals)


@pytest.mark.parametrize(
    ("name", "profile", "code", "said"),
    [
        ("magento2_orders_grid.csv", "magento", "header_missing", "increment_id"),
        ("prestashop_orders_grid.csv", "prestashop", "column_missing", "sku (titled product_reference)"),
    ],
)
async def test_a_grid_without_order_lines_is_refused_by_name(s, name, profile, code, said):
    file = DATA / "order-exports" / name
    if not file.exists():
        pytest.skip(f"{name} is not here: set TRADEWIND_DATA_SETS to the folder that holds order-exports/")
    found = await run(s, file.read_bytes(), profile)
    assert (found["state"], found["error"]["code"], found["rows"]["created"]) == ("failed", code, 0)
    assert said in found["error"]["detail"]


async def test_the_books_of_a_shop_become_orders_where_they_are_sales(s):
    books = (
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
        "536365,POST,POSTAGE,1,2010-12-01 08:26:00,18,17850.0,United Kingdom\n"
        "536367,85123A,WHITE HEART,six,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
        "C536379,85123A,WHITE HEART,-1,2010-12-01 09:26:00,2.55,17850.0,EIRE\n"
    )
    found = await run(s, books.encode(), "online-retail")
    assert (counts(found), faults(found)) == (
        {"created": 2, "refused": 2},
        [(4, "number_invalid", "quantity"), (5, "not_an_order", None)],
    )
    order = await stored(s, "536365", "online-retail")
    assert (order["total"]["amount"], order["buyer_ref"], order["country"]) == ("33.30", "17850", "GB")
    assert [(charge["code"], charge["quantity"]) for charge in order["charges"]] == [("POST", 1)]
