"""Files of every list of every service, by the public door: what is in them is what the list's pages say."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from typing import Any

import httpx
import pytest

from libs.exports import Listing, write_exports
from libs.exports.columns import Column
from services.__main__ import TARGETS, load
from tests.exports import ROWS, asked, csv_rows, fetched, instant, listed, now_of
from tests.running import Running
from tests.system.business import sample
from tests.system.shop import CHANNEL, Shop, eur

LISTS: dict[str, tuple[str, Listing]] = {
    listing.path: (name, listing)
    for name in TARGETS
    if "export" in load(name).metadata.tables
    for listing in import_module(f"services.{name}.exports").LISTS
}


def lists_of(service: str) -> list[Listing]:
    return [listing for name, listing in LISTS.values() if name == service]


FEED = "/v1/events"
SEEN = "2026-03-01T12:00:00Z"
TRANSLATIONS = ("/v1/glossary/imports", "/v1/translations/memory/imports")
RARE = {  # they may be empty here
    "/v1/reservations/left-voided", "/v1/address-accesses", "/v1/webhooks/deliveries", "/v1/suggestions",
}  # fmt: skip


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """One caller asks for the files of all lists here."""
    monkeypatch.setattr("libs.exports.api.MOST_KEPT", 200)


@pytest.fixture(scope="module")
async def shop(platform: Running) -> Shop:
    """A business with something in every list."""
    shop = Shop(platform.client, platform.process.secret)
    await shop.open()
    sku = await shop.product("EXPORTED")
    await shop.receive(sku, 10)
    cost = {"sku": sku, "valid_from": "2025-01-01", "purchase": eur("2.00"), "source": "test"}
    await shop.post("/v1/costs", {"items": [cost]})
    await shop.put("/v1/prices", {"sku": sku, "channel": CHANNEL, "market": "DE", "price": eur("14.90")})
    mapping = {"channel": CHANNEL, "channel_sku": f"OURS-{sku}", "sku": sku}
    await shop.put("/v1/sku-mappings", {"items": [mapping]})
    await shop.post("/v1/candidates", {"name": "Thermal mug", "country": "DE"})
    seen = {"marketplace": "amazon-de", "external_id": "B0EXPORT", "country": "DE", "rank": 7, "observed_at": SEEN}
    await shop.post("/v1/market-observations/bulk", {"items": [seen]})
    for path in TRANSLATIONS:
        await shop.call("POST", path, files={"file": ("examples.csv", sample(path))})
    await platform.settled()
    order = await shop.place(sku, 2)
    await platform.settled()
    (parcel,) = await shop.parcels(order)
    await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
    await platform.settled()
    wanted = {"order_id": order, "reason": "not_as_described", "lines": [{"sku": sku, "quantity": 1}]}
    await shop.post("/v1/returns", wanted)
    await shop.post("/v1/tickets", {"class": "complaint", "subject": "+ It is broken", "body": "Look."})
    await platform.settled()
    return shop


def of_json(column: Column, item: dict[str, Any]) -> Any:
    """What the list's page says in a column: an item as JSON."""
    found: Any = item
    for _, key in column.path:
        found = None if found is None else found[key]
    read: dict[str, Callable[[Any], Any]] = {
        "number": lambda value: Decimal(str(value)), "instant": instant, "day": date.fromisoformat,
    }  # fmt: skip
    return found if found is None else read.get(column.kind, lambda value: value)(found)


def of_csv(column: Column, cell: str) -> Any:
    """What a program reads in a cell."""
    if column.kind == "text":
        return cell.removeprefix("'")
    read: dict[str, Callable[[str], Any]] = {
        "number": Decimal, "instant": instant, "day": date.fromisoformat, "flag": lambda text: text == "true",
        "json": json.loads,
    }  # fmt: skip
    return None if cell == "" else read[column.kind](cell)


def same_cell(column: Column, cell: Any, wanted: Any) -> bool:
    """A workbook's cell says what the list says, as exactly as it can."""
    if wanted is None or cell is None:
        return cell is None and wanted in (None, "")
    if column.kind == "instant":
        return bool(abs(cell.replace(tzinfo=UTC) - wanted) < timedelta(milliseconds=1))
    if column.kind == "day":
        return bool(cell.date() == wanted) if isinstance(cell, datetime) else False
    if column.kind == "number":
        return bool(Decimal(str(cell)) == wanted)
    return bool((json.loads(cell) if column.kind == "json" else cell) == wanted)


def of_parquet(cell: Any, wanted: Any) -> Any:
    """What has no type of its own is JSON, as an event's data."""
    return json.loads(cell) if isinstance(cell, str) and not isinstance(wanted, str) else cell


async def heard(client: httpx.AsyncClient, path: str) -> list[dict[str, Any]]:
    """All of the feed."""
    page = (await client.get(f"{path}?limit=500")).json()
    items = page["items"]
    while page["has_more"]:
        page = (await client.get(f"{path}?limit=500&after={page['next_cursor']}")).json()
        items += page["items"]
    return list(items)


@pytest.mark.parametrize("path", LISTS)
async def test_a_file_has_what_the_list_has(platform: Running, shop: Shop, path: str) -> None:
    service, listing = LISTS[path]
    files = [await asked(platform.client, path, form) for form in ROWS]
    await write_exports(platform.member(service).database, service, lists_of(service))
    items = await (heard if path == FEED else listed)(platform.client, path)
    assert items or path in RARE
    contents = []
    for file in files:
        found = await shop.until(lambda file=file: ended(platform, file))
        assert (found["state"], found["rows"]["exported"]) == ("succeeded", len(items)), found
        answer = await fetched(platform.client, found)
        assert answer.headers["cache-control"] == ("no-store" if listing.personal else "private, no-cache")
        contents.append(answer.content)
    rows, cells, values = (read(content) for read, content in zip(ROWS.values(), contents, strict=True))
    for row, cell, value, item in zip(rows, cells, values, items, strict=True):
        for column in listing.columns:
            wanted = of_json(column, item)
            assert of_csv(column, row[column.name]) == ("" if column.kind == "text" and wanted is None else wanted)
            assert same_cell(column, cell[column.name], wanted), column
            assert of_parquet(value[column.name], wanted) == wanted, column
        assert list(row) == list(cell) == list(value) == [column.name for column in listing.columns]


# A change of some rows of each list that can be followed, which leaves the whole in order; and by what its files name
# them.
_COST = "sku, valid_from, currency, purchase, freight, duty, inbound, other, source, recorded_by"
_FEE = """channel, category, valid_from, currency, referral_percent, referral_minimum, fixed, fulfilment, source,
    recorded_by"""
LATE: dict[str, tuple[str, tuple[str, ...]]] = {
    "/v1/candidates": ("update candidate set updated_at = now() returning id", ("id",)),
    "/v1/products": ("update product set version = version where id = (select id from product limit 1) returning id",
                     ("id",)),
    "/v1/stock": ("""update balance set version = version where condition = 'sellable'
                     returning sku, warehouse, condition""", ("sku", "warehouse", "condition")),
    "/v1/stock/movements": ("""insert into movement (idempotency_key, kind, sku, warehouse, condition, on_hand,
                                   reserved, document_type, document_id)
                               select 'late-' || n, 'adjusted', sku, warehouse, condition, n, 0, 'test', 'late'
                               from (select * from movement limit 1) m, unnest(array[1, -1]) n returning id""",
                            ("id",)),
    "/v1/prices": ("update price set floor = floor - 0.0001 returning sku, channel, market",
                   ("sku", "channel", "market")),
    "/v1/costs": (f"""insert into unit_cost ({_COST}) select {_COST.replace("valid_from", "valid_from + 1")}
                      from unit_cost limit 1 returning id""", ("id",)),
    "/v1/fees": (f"""insert into fee ({_FEE}) select {_FEE.replace("valid_from", "valid_from + 1")} from fee limit 1
                     returning id""", ("id",)),
    "/v1/orders": ("update orders set version = version returning id", ("id",)),
    "/v1/orders/lines": ("update orders set version = version returning id", ("order_id",)),
    "/v1/shipments": ("update shipment set note = 'late' returning shipment_id", ("id",)),
    "/v1/shipments/lines": ("update shipment set note = 'late' returning shipment_id", ("shipment_id",)),
    "/v1/tickets": ("update ticket set version = version returning ticket_id", ("id",)),
    "/v1/returns": ("update rma set version = version returning return_id", ("id",)),
    "/v1/returns/lines": ("update rma set version = version returning return_id", ("return_id",)),
}  # fmt: skip


def test_every_list_that_can_be_followed_is_tried() -> None:
    assert {path for path, (_, each) in LISTS.items() if "updated_since" in each.filters.model_fields} == set(LATE)


@pytest.mark.parametrize("path", LATE)
async def test_an_increment_misses_nothing_that_is_committed_late(platform: Running, shop: Shop, path: str) -> None:
    service, _ = LISTS[path]
    change, names = LATE[path]

    async def made(since: str) -> tuple[str, set[tuple[str, ...]]]:
        operation = await asked(platform.client, path, filters={"updated_since": since})
        await write_exports(platform.member(service).database, service, lists_of(service))
        found = await shop.until(lambda: ended(platform, operation))
        rows = csv_rows((await fetched(platform.client, found)).content)
        return found["file"]["as_of"], {tuple(row[name] for name in names) for row in rows}

    async with platform.member(service).database.transaction() as tx:
        late = {tuple(map(str, row.values())) for row in await tx.fetch(change)}
        as_of, before = await made("2099-01-01T00:00:00Z")
        assert before == set()
    assert late
    _, after = await made(as_of)
    assert late <= after


async def ended(platform: Running, operation: Any) -> Any:
    found = await now_of(platform.client, operation)
    return found if found["state"] not in ("queued", "running") else None


async def test_exports_of_all_services_are_among_the_operations(platform: Running, shop: Shop) -> None:
    services = {name for name, _ in LISTS.values()}
    found = (await platform.client.get("/v1/operations?limit=200")).json()["items"]
    assert {each["id"].partition("-")[0] for each in found if each["kind"].endswith("_export")} == services


async def test_the_filters_of_other_lists_have_their_names_too(platform: Running, shop: Shop) -> None:
    body = {"format": "csv", "filters": {"class": ["nonsense"]}}
    answer = await platform.client.post("/v1/tickets/exports", json=body)
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["pointer"], error["code"]) == (422, "/filters/class/0", "not_one_of")
    operation = await asked(platform.client, "/v1/tickets", filters={"class": ["complaint"], "overdue": False})
    await write_exports(platform.member("support").database, "support", lists_of("support"))
    rows = csv_rows((await fetched(platform.client, await shop.until(lambda: ended(platform, operation)))).content)
    assert {row["class"] for row in rows} == {"complaint"}
    assert "'+ It is broken" in {row["subject"] for row in rows}
