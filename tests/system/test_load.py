"""`tradewind load online-retail` as it is typed: a small file with every kind of row, the real one if it is there."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from contracts.inventory import StockLow
from services.__main__ import TARGETS
from tests.databases import SECRET, Databases
from tests.running import Running, start
from tests.system.shop import Shop, settled

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "data" / "online-retail"
KINDS = ("sale", "charge", "zero_price", "cancellation", "adjustment", "bad_debt")

FILE = """\
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
536370,22728,ALARM CLOCK,24,2010-12-01 08:45:00,3.75,12583.0,France
536370,POST,POSTAGE,3,2010-12-01 08:45:00,18.00,12583.0,France
536371,21756,BATH SIGN,2,2010-12-01 09:00:00,5.95,,United Kingdom
536371,DOT,DOTCOM POSTAGE,1,2010-12-01 09:00:00,7.05,,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527.0,United Kingdom
C536383,35004C,FLYING DUCKS,-1,2010-12-01 09:49:00,4.65,15311.0,United Kingdom
536400,22086,PAPER CHAIN,5,2010-12-01 10:00:00,2.95,13448.0,United Kingdom
536400,22087,PAPER BUNTING,4,2010-12-01 10:00:00,2.95,13448.0,United Kingdom
C536401,22086,PAPER CHAIN,-5,2010-12-01 10:30:00,2.95,13448.0,United Kingdom
C536401,22087,PAPER BUNTING,-4,2010-12-01 10:30:00,2.95,13448.0,United Kingdom
536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
536415,22423,CAKESTAND,2,2010-12-01 12:00:00,12.75,13081.0,United Kingdom
536415,22423,CAKESTAND,1,2010-12-01 12:00:00,0.0,13081.0,United Kingdom
536416,M,Manual,1,2010-12-01 12:10:00,0.0,,United Kingdom
536589,21777,,-10,2010-12-01 16:50:00,0.0,,United Kingdom
536590,22139,damaged,-6,2010-12-01 16:51:00,0.0,,United Kingdom
536600,22633,HAND WARMER,six,2010-12-02 08:00:00,1.85,17850.0,United Kingdom
536600,22633,HAND WARMER,3,2010-12-02 08:00:00,1.85,12744.0,Unspecified
X5366,22633,HAND WARMER,3,2010-12-02 08:00:00,1.85,12744.0,France
536605,,NO CODE,3,2010-12-02 08:01:00,1.85,12744.0,France
536606,22633,HAND WARMER,3
536607,22633,HAND WARMER,1,2010-12-02 08:02:00,-1.85,12744.0,France
C536550,85123A,WHITE HEART,-2,2010-12-02 09:00:00,2.55,17850.0,United Kingdom
C536602,22633,HAND WARMER,-6,2010-12-02 09:05:00,1.85,17850.0,United Kingdom
C536603,22728,ALARM CLOCK,-4,2010-12-02 09:10:00,4.00,12583.0,France
C536604,22728,ALARM CLOCK,-2,2010-12-02 09:15:00,3.75,12583.0,France
C536604,POST,POSTAGE,-1,2010-12-02 09:15:00,18.00,12583.0,France
A563185,B,Adjust bad debt,1,2010-12-02 14:50:00,11062.06,,United Kingdom
A563186,B,Adjust bad debt,1,2010-12-02 14:51:00,-11000.06,,United Kingdom
536700,85123A,WHITE HEART,10,2010-12-15 08:00:00,2.55,17850.0,United Kingdom
536701,71053,METAL LANTERN,1,2010-12-15 08:05:00,3.39,,EIRE
"""

# By hand: (rows, invoices, units, value)
EXPECTED = {
    # 15.30 + 20.34, 11.10, 90.00, 11.90, 14.75 + 11.80, 25.50, 5.55, 25.50, 3.39
    "sale": (11, 9, 69, "235.13"),
    "charge": (2, 2, 4, "61.05"),  # 54.00 and 7.05
    "zero_price": (3, 3, 58, "0"),  # found, given away, a charge of nothing
    # 27.50, 4.65, 14.75 + 11.80, 5.10, 11.10, 16.00, 7.50 + 18.00
    "cancellation": (9, 7, -26, "-116.4"),
    "adjustment": (2, 2, -16, "0"),
    "bad_debt": (2, 2, 2, "62"),
}
BAD = [
    (21, "number_invalid"),
    (23, "invoice_invalid"),
    (24, "missing"),
    (25, "field_count"),
    (26, "unit_price_negative"),
]


class Loaded:
    def __init__(self, status: int, said: str, report: Path) -> None:
        self.status, self.said = status, said
        self.report: dict[str, Any] = json.loads(report.read_text()) if report.exists() else {}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("books") / "books.csv"
    path.write_text(FILE)
    return path


async def load(running: Running, file: Path, *options: str, secret: str = SECRET) -> Loaded:
    """Run the command as a process of its own."""
    report = running.process.settings.data / f"{uuid4()}.json"
    url = f"http://127.0.0.1:{running.process.port}"
    command = ["-m", "services", "load", "online-retail", str(file), "--url", url, "--report", str(report), *options]
    child = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=ROOT, env=os.environ | {"TRADEWIND_SECRET": secret, "COLUMNS": "200"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await child.communicate()
    assert child.returncode is not None
    await settled(running.dsn)
    return Loaded(child.returncode, said.decode(), report)


@pytest.fixture
async def fresh(databases: Databases, tmp_path: Path) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        yield await start(stack, await databases.migrated(*TARGETS), list(TARGETS), tmp_path)


@pytest.fixture(scope="module")
async def books(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """A platform of the small file alone: its sums are compared with everything that is there."""
    async with AsyncExitStack() as stack:
        yield await start(
            stack, await databases.migrated(*TARGETS), list(TARGETS), tmp_path_factory.mktemp("books-platform")
        )


@pytest.fixture(scope="module")
async def first(books: Running, file: Path) -> Loaded:
    return await load(books, file)


async def everything(running: Running) -> dict[str, Any]:
    """What a second run might change: every order with its version, all sums, every balance, every event."""
    shop = Shop(running.client, SECRET)
    orders = (await shop.get("/v1/orders", limit=200))["items"]
    events = await running.process.members[0].background.fetchval("select count(*) from bus.log")
    return {
        "orders": {order["channel_order_id"]: (order["id"], order["version"], order["saga"]) for order in orders},
        "totals": await shop.get("/v1/orders/totals"),
        "returns": await shop.get("/v1/returns/totals", reference_prefix="C"),
        "stock": (await shop.get("/v1/stock", limit=200))["items"],
        "accounts": (await shop.get("/v1/ledger/accounts"))["items"],
        "events": events,
    }


def sums(side: dict[str, Any]) -> dict[str, tuple[int, int, int, str]]:
    return {kind: (row["rows"], row["invoices"], row["units"], row["value"]) for kind, row in side.items()}


async def test_every_kind_of_row_is_accounted_for(books: Running, first: Loaded):
    assert first.status == 0, first.said
    assert first.report["matches"] is True
    assert sums(first.report["file"]) == EXPECTED
    assert sums(first.report["system"]) == EXPECTED
    assert [(refusal["line"], refusal["code"]) for refusal in first.report["refused"]] == BAD
    assert "matches; verify clean" in first.said
    assert await books.verify() == {}
    assert await Shop(books.client, SECRET).broken() == {}


def test_the_report_has_exactly_this_shape(first: Loaded):
    assert set(first.report) == {"file", "system", "refused", "matches", "seconds", "broken_invariants"}
    for side in ("file", "system"):
        assert tuple(first.report[side]) == KINDS
        for row in first.report[side].values():
            assert {name: type(value) for name, value in row.items()} == {
                "rows": int,
                "invoices": int,
                "units": int,
                "value": str,
            }
    for refusal in first.report["refused"]:
        assert {name: type(value) for name, value in refusal.items()} == {"line": int, "code": str, "detail": str}
        assert refusal["detail"]
    assert first.report["broken_invariants"] == []
    assert 0 < first.report["seconds"] < 120


async def test_where_the_rows_went(books: Running, first: Loaded):
    shop = Shop(books.client, SECRET)
    orders = {o["channel_order_id"]: o for o in (await shop.get("/v1/orders", limit=200))["items"]}
    assert {number: order["saga"] for number, order in orders.items()} == {
        "536365": "closed",
        "536366": "closed",
        "536370": "closed",
        "536371": "closed",
        "536400": "cancelled",  # taken back whole on its own day
        "536415": "closed",
        "536416": "closed",  # a charge alone
        "536600": "draft",  # to nobody knows where
        "536700": "closed",
        "536701": "closed",
    }
    assert orders["536600"]["open_holds"] == ["address"]
    assert (orders["536701"]["country"], orders["536370"]["country"]) == ("IE", "FR")
    stopped = await shop.order(orders["536400"]["id"])
    assert (stopped["cancel_reference"], stopped["payment"]) == ("C536401", "refunded")
    returns = {r["reference"]: r for r in (await shop.get("/v1/returns", limit=200))["items"]}
    assert {reference: r["order_id"] for reference, r in returns.items()} == {
        "C536379:unreferenced:1": None,
        "C536383:unreferenced:1": None,
        "C536550:536365:1": orders["536365"]["id"],
        "C536602:536366:1": orders["536366"]["id"],
        "C536603:unreferenced:1": None,  # dearer than it was bought
        "C536604:536370:1": orders["536370"]["id"],
        "C536604:unreferenced:2": None,
    }
    assert {r["state"] for r in returns.values()} == {"refunded"}
    # found 56, lost 6; received what leaves (10), lost it; back came 2 of 16
    assert await shop.stock("22139") == (56, 0, 56)
    assert await shop.stock("21777") == (0, 0, 0)
    assert await shop.stock("85123A") == (2, 0, 2)
    accounts = {a["account"]: a["balance"]["amount"] for a in (await shop.get("/v1/ledger/accounts"))["items"]}
    assert float(accounts["bad_debt"]) == 62.0


async def test_a_second_run_changes_nothing(books: Running, first: Loaded, file: Path):
    before = await everything(books)
    second = await load(books, file)
    assert second.status == 0, second.said
    assert second.report | {"seconds": 0} == first.report | {"seconds": 0}
    assert await everything(books) == before


async def test_an_unexplained_movement_is_a_mismatch(books: Running, first: Loaded, file: Path):
    shop = Shop(books.client, SECRET)
    movement = {
        "idempotency_key": str(uuid4()), "kind": "adjusted", "sku": "22139", "warehouse": "GB-1", "quantity": -1,
        "document": {"type": "stock_adjustment", "id": "nobody-knows"},
    }  # fmt: skip
    assert (await shop.post("/v1/stock/movements", {"items": [movement]}))["items"][0]["status"] == "created"
    found = await load(books, file)
    assert found.status == 1
    assert "DOES NOT MATCH; verify clean" in found.said
    assert found.report["matches"] is False
    assert sums(found.report["file"]) == EXPECTED
    assert sums(found.report["system"]) == EXPECTED | {"adjustment": (3, 3, -17, "0")}


async def test_with_little_stock_orders_wait_and_nothing_is_negative(fresh: Running, file: Path):
    found = await load(fresh, file, "--opening-stock", "weeks:1")
    assert found.status == 0, found.said
    assert found.report["matches"] is True
    assert "orders on hold: oversold 2, address 1" in found.said
    shop = Shop(fresh.client, SECRET)
    waiting = (await shop.get("/v1/orders", hold="oversold"))["items"]
    assert sorted(order["channel_order_id"] for order in waiting) == ["536700", "536701"]
    assert {order["saga"] for order in waiting} == {"waiting_stock"}
    lows = {event.sku: event for event in await fresh.emitted(StockLow)}
    assert (lows["22728"].available, lows["22728"].reorder_point) == (0, 2)
    for balance in (await shop.get("/v1/stock", limit=200))["items"]:
        assert 0 <= balance["reserved"] <= balance["on_hand"]
    assert await shop.stock("85123A") == (2, 0, 2)  # came back; ten are wanted
    assert await shop.broken() == {}


async def test_what_cannot_be_loaded_is_said_and_is_no_mismatch(books: Running, file: Path, tmp_path: Path):
    (tmp_path / "prices.csv").write_text("sku,price\nA,1\n")
    option, other_file, other_secret = await asyncio.gather(
        load(books, file, "--opening-stock", "days:3"),
        load(books, tmp_path / "prices.csv"),
        load(books, file, secret="another-secret-of-at-least-32-bytes!"),
    )
    assert "--opening-stock days:3: is neither all nor weeks:N" in option.said
    assert "the file has columns that nothing would read: sku" in other_file.said
    assert "does not know our token" in other_secret.said
    for found in (option, other_file, other_secret):
        assert found.status == 2  # 1 says that the sums differ
        assert "Traceback" not in found.said
        assert found.report == {}


@pytest.mark.skipif(not REAL.is_dir(), reason="the file of UCI Online Retail is not beside the checkout")
async def test_the_real_file_matches(fresh: Running):
    (path,) = REAL.glob("*.csv.gz")
    found = await load(fresh, path, "--limit-orders", "150")
    assert found.status == 0, found.said
    assert found.report["matches"] is True
    assert found.report["refused"] == []
    file = sums(found.report["file"])
    assert file == sums(found.report["system"])
    assert file["sale"][1] <= 150
    assert file["sale"][0] > 2000
    assert file["cancellation"][0] > 10
    assert await fresh.verify() == {}
