"""Files of lists, of order's and by its HTTP door: what is in them, who gets them, and what is left of them."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pyarrow.parquet as pq
import pytest

from libs.clock import new_id, now
from libs.exports import api, parquet, store, work, workbook, write_exports
from libs.exports.work import forget_exports
from libs.http.key_tokens import issue_key_token
from libs.operations import lease
from libs.text import inert
from services.order.exports import LISTS
from tests.addresses import address
from tests.databases import SECRET
from tests.exports import (
    ROWS,
    asked,
    csv_rows,
    fetched,
    flat,
    instant,
    listed,
    made_by_hand,
    now_of,
    parquet_rows,
    same,
    xlsx_rows,
)
from tests.integration.order.shop import line, place
from tests.running import Running, start

ORDERS = "/v1/orders"
FORMULA = '=HYPERLINK("http://evil.example","x")'


@pytest.fixture(scope="module")
async def s(databases, tmp_path_factory) -> AsyncIterator[Running]:
    """An order service whose exports are made when a test says so."""
    async with AsyncExitStack() as stack:
        with made_by_hand():
            yield await start(stack, await databases.migrated("order"), ["order"], tmp_path_factory.mktemp("order"))


@pytest.fixture(scope="module")
async def shelf(s):
    """Twelve orders of two channels, some with texts that a spreadsheet would run."""
    for number in range(6):
        await place(s, channel="shop-a", lines=[line("unknown", 2, f"{number}.05")])
        await place(s, channel="shop-b", currency="JPY", lines=[line("unknown", 1, "1200", "JPY")],
                    shipping_address=address("PT"))  # fmt: skip
    for number in ("old", "-7", "+1", "@sum", "plain", '5 "quoted", and more'):
        await place(s, channel="texts", channel_order_id=number)
    # No door lets it in any more
    await s.member("order").database.fetch(
        "update orders set channel_order_id = $1 where channel_order_id = 'old'", FORMULA
    )


@pytest.fixture(autouse=True)
async def none_kept(s) -> AsyncIterator[None]:
    yield
    database = s.member("order").database
    await database.fetch(
        "update long_operation set state = 'cancelled', finished_at = now() where state <> 'succeeded'"
    )
    await database.fetch("update export set expires_at = now() - interval '1 s'")
    await forget_exports(database)
    assert await database.fetchval("select count(*) from export_piece") == 0


async def made(s: Running, path: str = ORDERS, form: str = "csv", **body):
    """An export that has ended."""
    operation = await asked(s.client, path, form, **body)
    await write_exports(s.member("order").database, "order", LISTS)
    return await now_of(s.client, operation)


async def test_a_csv_has_what_the_list_has(s, shelf):
    operation = await made(s)
    answer = await fetched(s.client, operation)
    rows, items = csv_rows(answer.content), await listed(s.client, ORDERS)
    assert len(items) == 18
    assert (operation["state"], operation["rows"]["exported"], operation["percent"]) == ("succeeded", 18, 100)
    assert operation["rows"]["total"] == 18
    assert list(rows[0]) == list(flat(items[0]))
    same(rows, items, "id", "channel", "saga", "country", "total.amount", "total.currency", "placed_at")
    assert [row["units"] for row in rows] == [str(item["units"]) for item in items]
    assert rows[-1]["open_holds"] == '["unmapped_sku"]'
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == f'attachment; filename="{operation["filename"]}"'
    assert operation["filename"].startswith("orders-20")
    assert int(answer.headers["content-length"]) == operation["file"]["bytes"] == len(answer.content)


async def test_a_workbook_has_it_in_typed_cells(s, shelf):
    answer = await fetched(s.client, await made(s, form="xlsx"))
    rows, items = xlsx_rows(answer.content), await listed(s.client, ORDERS)
    same(rows, items, "id", "channel", "channel_order_id", "saga", "country", "units", "total.currency", "version")
    assert [row["total.amount"] for row in rows] == [float(item["total"]["amount"]) for item in items]
    for row, item in zip(rows, items, strict=True):
        assert isinstance(row["placed_at"], datetime)
        assert abs(row["placed_at"].replace(tzinfo=UTC) - instant(item["placed_at"])) < timedelta(milliseconds=1)


async def test_a_full_sheet_is_followed_by_another(s, shelf, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 8)
    monkeypatch.setattr(work, "PAGE", 3)
    answer = await fetched(s.client, await made(s, form="xlsx"))
    same(xlsx_rows(answer.content), await listed(s.client, ORDERS), "id", "units")


async def test_a_parquet_file_has_it_in_typed_columns_and_says_what_it_is(s, shelf):
    filters = {"channel": ["shop-b"], "updated_since": "2020-01-01T00:00:00Z"}
    operation = await made(s, form="parquet", filters=filters)
    answer = await fetched(s.client, operation)
    rows, items = parquet_rows(answer.content), await listed(s.client, ORDERS, "channel=shop-b")
    same(rows, items, "id", "channel", "saga", "country", "units", "open_holds", "total.currency", "version")
    assert [row["total.amount"] for row in rows] == [Decimal(item["total"]["amount"]) for item in items]
    assert [row["placed_at"] for row in rows] == [instant(item["placed_at"]) for item in items]
    assert answer.headers["content-type"] == "application/vnd.apache.parquet"
    told = pq.read_metadata(io.BytesIO(answer.content)).metadata
    assert {name.decode(): value.decode() for name, value in told.items() if name.startswith(b"tradewind.")} == {
        "tradewind.list": ORDERS,
        "tradewind.filters": json.dumps(filters, separators=(",", ":")),
        "tradewind.as_of": instant(operation["file"]["as_of"]).isoformat(),
    }


async def test_a_row_group_has_so_many_rows_at_most(s, shelf, monkeypatch):
    monkeypatch.setattr(work, "PAGE", 4)
    monkeypatch.setattr(parquet, "GROUP_ROWS", 6)
    answer = await fetched(s.client, await made(s, form="parquet"))
    found = pq.read_metadata(io.BytesIO(answer.content))
    assert [found.row_group(n).num_rows for n in range(found.num_row_groups)] == [8, 8, 2], "18 rows in pages of 4"
    same(parquet_rows(answer.content), await listed(s.client, ORDERS), "id")


async def test_how_far_it_is(s, shelf, monkeypatch):
    """By what PostgreSQL believes there is, and never 100 before it is whole."""
    await s.member("order").database.fetch("analyze orders")
    monkeypatch.setattr(work, "PAGE", 6)
    operation = await asked(s.client, ORDERS)
    seen, page = [operation["percent"]], LISTS[0].page

    async def looking(*args):
        seen.append((await now_of(s.client, operation))["percent"])
        return await page(*args)

    monkeypatch.setattr(LISTS[0], "page", looking)
    await write_exports(s.member("order").database, "order", LISTS)
    total = len(await listed(s.client, ORDERS))
    assert seen == [0, *(min(99, 100 * done // total) for done in range(0, total, 6))]


async def test_filters_are_the_lists(s, shelf):
    for filters, query in (
        ({"channel": ["shop-a"]}, "channel=shop-a"),
        ({"channel": ["shop-a", "shop-b"], "country": ["PT"]}, "channel=shop-a&channel=shop-b&country=PT"),
        ({"placed_from": "2099-01-01T00:00:00Z"}, "placed_from=2099-01-01T00:00:00Z"),
    ):
        operation = await made(s, filters=filters)
        same(csv_rows((await fetched(s.client, operation)).content), await listed(s.client, ORDERS, query), "id")


async def test_increments_go_on_where_the_last_file_was_complete(s, shelf):
    everything = await made(s, filters={"updated_since": "2020-01-01T00:00:00Z"})
    as_of = everything["file"]["as_of"]
    assert instant(as_of) < now()
    database = s.member("order").database
    late = await place(s, channel="late")
    await database.fetch("alter table orders disable trigger user")
    await database.fetch(
        "update orders set updated_at = $1 where id <> $2", instant(as_of) - timedelta(days=1), late["id"]
    )
    await database.fetch("alter table orders enable trigger user")
    following = await made(s, filters={"updated_since": as_of})
    assert [row["id"] for row in csv_rows((await fetched(s.client, following)).content)] == [late["id"]]


async def test_columns_are_chosen(s, shelf):
    operation = await made(s, columns=["total.amount", "id"])
    rows = csv_rows((await fetched(s.client, operation)).content)
    assert list(rows[0]) == ["id", "total.amount"]


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"filters": {"country": ["XX"]}}, "/filters/country/0", "country_unknown"),
        ({"filters": {"contry": ["DE"]}}, "/filters/contry", "unknown_field"),
        ({"filters": {"limit": 1}}, "/filters/limit", "unknown_field"),
        ({"filters": {"saga": ["done"]}}, "/filters/saga/0", "not_one_of"),
        ({"filters": {"placed_from": "2026-01-01"}}, "/filters/placed_from", None),
        ({"filters": {"placed_from": "2026-02-01T00:00:00Z", "placed_to": "2026-01-01T00:00:00Z"}},
         "/filters/placed_to", "range_empty"),
        ({"filters": {"channel_order_id": ["a\u0000"]}}, "/filters/channel_order_id/0", None),
        ({"columns": ["id", "totals"]}, "/columns/1", "not_one_of"),
        ({"columns": ["id", "id"]}, "/columns", "given_twice"),
        ({"columns": []}, "/columns", "too_few"),
        ({"format": "ods"}, "/format", "not_one_of"),
        ({"fliters": {}}, "/fliters", "unknown_field"),
    ],
)  # fmt: skip
async def test_what_is_wrong_is_named_and_nothing_is_begun(s, body, pointer, code):
    before = await s.member("order").database.fetchval("select count(*) from export")
    answer = await s.client.post(f"{ORDERS}/exports", json={"format": "csv", **body})
    assert answer.status_code == 422, answer.text
    (error,) = answer.json()["errors"]
    assert error["pointer"] == pointer
    assert code is None or error["code"] == code
    assert await s.member("order").database.fetchval("select count(*) from export") == before


async def test_a_text_is_never_a_formula(s, shelf):
    operation = await made(s, filters={"channel": ["texts"]})
    sheet = await made(s, form="xlsx", filters={"channel": ["texts"]})
    numbers = [item["channel_order_id"] for item in await listed(s.client, ORDERS, "channel=texts")]
    given = [row["channel_order_id"] for row in csv_rows((await fetched(s.client, operation)).content)]
    assert given == [inert(number) for number in numbers]
    assert sum(each.startswith("'") for each in given) == 4
    assert [row["channel_order_id"] for row in xlsx_rows((await fetched(s.client, sheet)).content)] == numbers
    assert b"<f>" not in (await fetched(s.client, sheet)).content


async def test_a_download_goes_on_where_it_was_interrupted(s, shelf):
    operation = await made(s)
    whole = await fetched(s.client, operation)
    size, etag = len(whole.content), whole.headers["etag"]
    assert whole.headers["accept-ranges"] == "bytes"
    head = await s.client.head(operation["file"]["href"])
    assert (head.headers["content-length"], head.headers["etag"], head.content) == (str(size), etag, b"")
    first = await fetched(s.client, operation, Range="bytes=0-99")
    rest = await fetched(s.client, operation, Range="bytes=100-", **{"If-Range": etag})
    assert (first.status_code, first.headers["content-range"]) == (206, f"bytes 0-99/{size}")
    assert (rest.status_code, rest.headers["content-range"]) == (206, f"bytes 100-{size - 1}/{size}")
    assert first.content + rest.content == whole.content
    assert (await fetched(s.client, operation, Range="bytes=-7")).content == whole.content[-7:]
    changed = await fetched(s.client, operation, Range="bytes=100-", **{"If-Range": '"another"'})
    assert (changed.status_code, changed.content) == (200, whole.content)
    assert (await fetched(s.client, operation, Range="bytes=0-1,5-6")).status_code == 200
    beyond = await fetched(s.client, operation, Range=f"bytes={size}-")
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{size}")
    assert beyond.json()["code"] == "range_not_satisfiable"
    known = await fetched(s.client, operation, **{"If-None-Match": etag})
    assert (known.status_code, known.content, known.headers["etag"]) == (304, b"", etag)
    assert "vary" not in whole.headers


async def test_a_file_of_many_pieces_is_read_from_any_byte(s, shelf, monkeypatch):
    monkeypatch.setattr(store, "PIECE_BYTES", 64)
    monkeypatch.setattr(work, "PAGE", 2)
    operation = await made(s)
    assert await s.member("order").database.fetchval("select count(*) from export_piece") > 30
    whole = (await fetched(s.client, operation)).content
    same(csv_rows(whole), await listed(s.client, ORDERS), "id")
    for first, last in ((0, 63), (63, 64), (64, 127), (100, 300), (1, len(whole) - 2)):
        part = await fetched(s.client, operation, Range=f"bytes={first}-{last}")
        assert part.content == whole[first : last + 1]


async def test_who_may_not_read_the_list_gets_no_file_of_it(s, shelf):
    accesses = "/v1/address-accesses"
    clerk = s.token("customer_service")
    refused = await s.client.post(f"{accesses}/exports", json={"format": "csv"}, headers=clerk)
    assert (refused.status_code, refused.json()["params"]) == (403, {"scope": "orders:audit"})
    operation = await made(s, accesses)
    answer = await s.client.get(operation["file"]["href"], headers=clerk)
    assert answer.status_code == 403
    mine = await fetched(s.client, operation)
    assert (mine.status_code, mine.headers["cache-control"]) == (200, "no-store")


async def test_a_file_is_of_who_asked_for_it(s, shelf):
    operation = await made(s)
    clerk = s.token("customer_service")
    assert (await s.client.get(ORDERS, headers=clerk)).status_code == 200
    assert (await s.client.get(operation["file"]["href"], headers=clerk)).status_code == 404
    other = operation["file"]["href"].replace("orders", "sku-mappings")
    assert (await s.client.get(other)).status_code == 404, "it is a file of another list"
    unmade = await asked(s.client, ORDERS)
    cancelled = await s.client.post(f"/v1/operations/{unmade['id']}/cancel", headers=clerk)
    assert cancelled.status_code == 403


def limited(channel: str) -> dict[str, str]:
    token = issue_key_token(
        SECRET, subject="key:limited", scopes=["orders:read"], channels=[channel], warehouses=None,
        until=now().timestamp() + 60,
    )  # fmt: skip
    return {"Authorization": f"Bearer {token}"}


async def test_who_is_limited_gets_what_the_list_shows_them(s, shelf):
    """And sees no operation but its own."""
    key, others = limited("shop-a"), await made(s)
    assert (await s.client.get(f"/v1/operations/{others['id']}", headers=key)).status_code == 404
    assert (await s.client.get("/v1/operations", headers=key)).json()["items"] == []
    listed_so = await s.client.get(f"{ORDERS}?limit=200", headers=key)
    answer = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"}, headers=key)
    if listed_so.status_code == 403:  # the list cannot keep to the limit: nor can a file of it
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
        return
    await write_exports(s.member("order").database, "order", LISTS)
    operation = (await s.client.get(f"/v1/operations/{answer.json()['id']}", headers=key)).json()
    same(
        csv_rows((await s.client.get(operation["file"]["href"], headers=key)).content), listed_so.json()["items"], "id"
    )
    assert {item["channel"] for item in listed_so.json()["items"]} == {"shop-a"}


async def test_rights_are_those_of_the_caller_at_the_time(s, shelf):
    operation = await asked(s.client, ORDERS)
    database = s.member("order").database
    await database.fetch(
        """update export set request = jsonb_set(request, '{principal,scopes}', '[]')
           where operation_id = $1""",
        operation["id"].removeprefix("order-"),
    )
    await write_exports(database, "order", LISTS)
    found = await now_of(s.client, operation)
    assert (found["state"], found["file"], found["rows"]["exported"]) == ("failed", None, 0)


async def test_half_a_file_is_never_seen(s, shelf, monkeypatch):
    monkeypatch.setattr(work, "PAGE", 5)
    monkeypatch.setattr(lease, "RUN_SECONDS", -1.0)  # a turn is one page
    operation = await asked(s.client, ORDERS)
    href, states, database = f"{ORDERS}/exports/{operation['id']}/file", [], s.member("order").database
    kinds = {}
    monkeypatch.setattr(work, "take_turns", lambda _, given: _kept(kinds, given))
    await write_exports(database, "order", LISTS)
    (number,) = [operation["id"].removeprefix("order-")]
    while (now_is := await now_of(s.client, operation))["state"] != "succeeded":
        answer = await s.client.get(href)
        states.append((answer.status_code, answer.json()["code"], answer.json()["params"]["state"]))
        assert now_is["file"] is None
        await _turn(database, number, kinds)
    assert set(states) == {(409, "export_without_file", "queued"), (409, "export_without_file", "running")}
    assert len(states) == 4, "18 rows in pages of 5"
    same(csv_rows((await s.client.get(href)).content), await listed(s.client, ORDERS), "id")


async def _kept(kept, given):
    kept.update(given)


async def _turn(database, number, kinds):
    """One, by a process that then dies: it has not even given its lease back."""
    from libs.operations import store as operations

    holder = new_id()
    operation = await operations.claim(database, holder, list(kinds))
    done = await kinds[operation["kind"]](database, lease.Lease(operation["id"], holder), operation)
    if done:
        async with database.transaction() as tx:
            await operations.finish(tx, operation["id"], None)
    await database.fetch("update long_operation set lease_until = now() - interval '1 s' where id = $1", number)


@pytest.mark.parametrize("form", ROWS)
async def test_a_process_that_dies_costs_no_row_and_doubles_none(s, shelf, monkeypatch, form):
    monkeypatch.setattr(work, "PAGE", 4)
    monkeypatch.setattr(parquet, "GROUP_ROWS", 4)
    operation = await asked(s.client, ORDERS, form)
    page, calls = LISTS[0].page, []

    async def dies(*args):
        calls.append(args)
        if len(calls) in (2, 4):
            raise ConnectionError("the process is gone")
        return await page(*args)

    monkeypatch.setattr(LISTS[0], "page", dies)
    database = s.member("order").database
    for _ in range(2):
        with pytest.raises(ConnectionError):
            await write_exports(database, "order", LISTS)
    await write_exports(database, "order", LISTS)
    content = (await fetched(s.client, await now_of(s.client, operation))).content
    same(ROWS[form](content), await listed(s.client, ORDERS), "id")


async def test_a_cancelled_export_leaves_nothing(s, shelf):
    operation = await asked(s.client, ORDERS)
    cancelled = await s.client.post(f"/v1/operations/{operation['id']}/cancel")
    assert cancelled.json()["state"] == "cancelled"
    database = s.member("order").database
    await write_exports(database, "order", LISTS)
    answer = await s.client.get(f"{ORDERS}/exports/{operation['id']}/file")
    assert (answer.status_code, answer.json()["params"]) == (409, {"state": "cancelled"})
    await forget_exports(database)
    assert await database.fetchval("select count(*) from export") == 0


async def test_what_is_cancelled_while_it_is_made_stops(s, shelf, monkeypatch):
    monkeypatch.setattr(work, "PAGE", 4)
    operation = await asked(s.client, ORDERS)
    page = LISTS[0].page

    async def cancelling(*args):
        await s.client.post(f"/v1/operations/{operation['id']}/cancel")
        return await page(*args)

    monkeypatch.setattr(LISTS[0], "page", cancelling)
    database = s.member("order").database
    await write_exports(database, "order", LISTS)
    found = await now_of(s.client, operation)
    assert (found["state"], found["rows"]["exported"], found["file"]) == ("cancelled", 0, None)
    assert await database.fetchval("select count(*) from export_piece") == 0


async def test_a_file_is_forgotten_in_time(s, shelf):
    operation = await made(s)
    assert timedelta(hours=23) < instant(operation["file"]["expires_at"]) - now() <= store.KEEP
    database = s.member("order").database
    await forget_exports(database)
    assert (await fetched(s.client, operation)).status_code == 200
    over = now() - timedelta(seconds=1)
    await database.fetch("update export set expires_at = $1", over)
    await database.fetch(
        "update long_operation set file = jsonb_set(file, '{expires_at}', to_jsonb($1::text)) where file is not null",
        over.isoformat(),
    )
    assert (await fetched(s.client, operation)).status_code == 410
    await forget_exports(database)
    answer = await fetched(s.client, operation)
    assert (answer.status_code, answer.json()["code"]) == (410, "export_expired")
    assert (await now_of(s.client, operation))["file"] is None
    assert await database.fetchval("select count(*) from export_piece") == 0


async def test_a_principal_has_so_many_at_a_time(s, shelf, monkeypatch):
    for _ in range(api.MOST_OPEN):
        await asked(s.client, ORDERS)
    answer = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"})
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_exports")
    assert int(answer.headers["retry-after"]) > 0
    clerk = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"}, headers=s.token("customer_service"))
    assert clerk.status_code == 202
    await write_exports(s.member("order").database, "order", LISTS)
    monkeypatch.setattr(api, "MOST_KEPT", api.MOST_OPEN)
    answer = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"})
    assert answer.status_code == 429
    assert 80_000 < int(answer.headers["retry-after"]) <= 86_401


async def test_an_export_asked_for_twice_is_made_once(s, shelf):
    key = {"Idempotency-Key": str(new_id())}
    first = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"}, headers=key)
    again = await s.client.post(f"{ORDERS}/exports", json={"format": "csv"}, headers=key)
    assert (first.json(), again.headers["idempotency-replayed"]) == (again.json(), "true")
    other = await s.client.post(f"{ORDERS}/exports", json={"format": "xlsx"}, headers=key)
    assert other.json()["code"] == "idempotency_mismatch"


async def test_each_page_is_a_transaction_of_its_own(s, shelf, monkeypatch):
    """An export of a million rows keeps vacuum from no row for longer than a page takes."""
    monkeypatch.setattr(work, "PAGE", 4)
    page, begun = LISTS[0].page, []

    async def told(db, *args):
        begun.append(await db.fetchval("select now()"))
        return await page(db, *args)

    monkeypatch.setattr(LISTS[0], "page", told)
    await made(s)
    assert len(begun) == len(set(begun)) > 4


async def test_what_is_too_large_fails_and_says_so(s, shelf, monkeypatch):
    monkeypatch.setattr(work, "MOST_ROWS", 7)
    monkeypatch.setattr(work, "PAGE", 5)
    operation = await made(s)
    assert (operation["state"], operation["error"]["code"]) == ("failed", "export_too_large")
    assert operation["error"]["params"] == {"rows": 7}
    assert operation["file"] is None


async def test_exports_are_listed_with_the_other_operations(s, shelf):
    operation = await made(s)
    found = (await s.client.get("/v1/operations?kind=orders_export")).json()["items"]
    assert operation["id"] in [each["id"] for each in found]
