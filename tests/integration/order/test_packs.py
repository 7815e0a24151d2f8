"""Old timelines are packed, and answered as before."""

import asyncio
import os
import sys
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from contracts.support import ReturnClosed
from libs.clock import before, new_id
from libs.db.packs import Pack
from libs.runtime.verify import violations
from services.order.aggregate import commands
from services.order.process.invariants import INVARIANTS
from services.order.views import store as views
from tests.databases import SECRET
from tests.integration.order.shop import place
from tests.running import Running

SERVICE = "order"
ALL = timedelta(minutes=-1)  # also what was placed just now


@pytest.fixture
async def shop(s: Running) -> Running:
    await pack(s)  # what others have left
    return s


async def pack(s: Running) -> list[Pack]:
    return [made async for made in commands.pack_timeline(s.member("order").background, ALL)]


async def cancelled(s: Running) -> str:
    order_id: str = (await place(s))["id"]
    await s.client.post(f"/v1/orders/{order_id}/cancel", json={"reason": "buyer"})
    await s.settled()
    return order_id


async def timeline(s: Running, order_id: str, limit: int = 100) -> list[dict[str, Any]]:
    """All of its pages."""
    items, cursor = [], ""
    while True:
        answer = await s.client.get(f"/v1/orders/{order_id}/timeline?limit={limit}{cursor}")
        assert answer.status_code == 200, answer.text
        items += answer.json()["items"]
        if not answer.json()["next_cursor"]:
            return items
        cursor = f"&cursor={answer.json()['next_cursor']}"


async def rows_of(s: Running, order_id: str) -> int:
    found: int = await s.member("order").database.fetchval(
        "select count(*) from timeline where order_id = $1", UUID(order_id)
    )
    return found


async def test_what_is_packed_is_answered_as_before_on_each_page(shop: Running) -> None:
    ids = [await cancelled(shop) for _ in range(3)]
    told = [await timeline(shop, order_id) for order_id in ids]
    assert all(len(each) > 1 for each in told)
    (made,) = await pack(shop)
    assert (str(made.first), str(made.last), made.rows) == (ids[0], ids[-1], sum(map(len, told)))
    assert [await rows_of(shop, order_id) for order_id in ids] == [0, 0, 0]
    assert [await timeline(shop, order_id) for order_id in ids] == told
    assert [await timeline(shop, order_id, limit=1) for order_id in ids] == told
    assert await pack(shop) == []


async def test_what_is_written_later_stands_behind_it(shop: Running) -> None:
    order_id = await cancelled(shop)
    before = await timeline(shop, order_id)
    await pack(shop)
    await shop.publish(ReturnClosed(return_id=new_id(), order_id=UUID(order_id), reason="nobody sent it"))
    await cancelled(shop)
    await pack(shop)
    after = await timeline(shop, order_id)
    assert after[:-1] == before
    assert (after[-1]["what"], await rows_of(shop, order_id)) == ("return_closed", 1)
    assert await timeline(shop, order_id, limit=1) == after


async def test_an_order_that_is_not_at_its_end_keeps_its_rows(shop: Running) -> None:
    first, open_one, last = await cancelled(shop), (await place(shop))["id"], await cancelled(shop)
    before = await timeline(shop, open_one)
    await pack(shop)
    assert (await rows_of(shop, first), await rows_of(shop, open_one), await rows_of(shop, last)) == (0, len(before), 0)
    assert await timeline(shop, open_one) == before


async def test_who_asks_while_it_is_packed_hears_everything_once(
    shop: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = await cancelled(shop)
    before = await timeline(shop, order_id)
    look = views.pack_of

    async def meanwhile(*given: Any) -> bytes | None:
        await pack(shop)
        return await look(*given)

    monkeypatch.setattr(views, "pack_of", meanwhile)
    assert await timeline(shop, order_id) == before
    assert await rows_of(shop, order_id) == 0


async def test_a_packing_that_fails_takes_nothing(shop: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = await cancelled(shop)
    before = await timeline(shop, order_id)

    async def failing(*_: Any) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(commands, "put_pack", failing)
        with pytest.raises(OSError, match="full"):
            await pack(shop)
    assert (await timeline(shop, order_id), await rows_of(shop, order_id)) == (before, len(before))
    await pack(shop)
    assert (await timeline(shop, order_id), await rows_of(shop, order_id)) == (before, 0)


async def test_a_pack_that_is_not_what_was_written_is_told(shop: Running) -> None:
    await cancelled(shop)
    (made,) = await pack(shop)
    database = shop.member("order").database
    assert "timeline_packs_are_whole" not in await violations(database, INVARIANTS)
    change = "update timeline_pack set content = set_byte(content, 9, get_byte(content, 9) # 1) where first = $1"
    await database.fetch(change, made.first)
    try:
        (told,) = (await violations(database, INVARIANTS))["timeline_packs_are_whole"]
        assert told["first"] == made.first
    finally:
        await database.fetch(change, made.first)


async def test_the_command_packs_what_is_so_old_and_nothing_else(shop: Running) -> None:
    young, old = await cancelled(shop), before(timedelta(days=60))
    database = shop.member("order").database
    names = "saga, payment, currency, goods_total, charges_total, incoterm, backorder, units, placed_at"
    async with database.transaction() as tx:
        await tx.execute("delete from timeline_pack")  # of younger ones, by the other tests
        await tx.execute(
            f"""insert into orders (id, channel, channel_order_id, {names})
                select $1, channel, $2, {names} from orders where id = $3""",
            old, str(old), UUID(young),
        )  # fmt: skip
        await tx.execute("insert into timeline (order_id, what, detail) values ($1, 'placed', 'é')", old)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services", "pack", "--older-than", "59", "--service", "order",
        env=os.environ | {"TRADEWIND_DATABASE_URL": shop.dsn, "TRADEWIND_SECRET": SECRET},
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await process.communicate()
    assert (process.returncode, said.decode().split(",")[0]) == (0, f"pack: order.timeline up to {old}: 1 rows")
    assert [(e["what"], e["detail"]) for e in await timeline(shop, str(old))] == [("placed", "é")]
    assert (await rows_of(shop, str(old)), await rows_of(shop, young) > 0) == (0, True)
