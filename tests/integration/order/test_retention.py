"""Addresses that nobody needs any more go by themselves: as by the endpoint, when an order at its end has long been
quiet."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from contracts.support import ReturnApproved, ReturnedLine
from libs.clock import new_id, now
from libs.db.kept import ages_of
from libs.runtime.pruning import prune_table
from services.__main__ import load
from services.order.addresses.commands import BATCH, NOTED
from tests.addresses import address
from tests.integration.order.shop import order, place
from tests.running import Running

SERVICE = "order"
WHO = address("CH", name="Zoë Ångström", line2="Floor 3", email="zoe@example.org", phone="+41446681800")
DAY = timedelta(days=1)
TWO_YEARS = 730 * DAY


@pytest.fixture
async def shop(s: Running) -> Running:
    """Nothing has been looked at yet."""
    await s.member("order").database.fetch("delete from verified where name = $1", NOTED)
    return s


async def cancelled(s: Running) -> str:
    order_id: str = (await place(s, shipping_address=WHO))["id"]
    await s.client.post(f"/v1/orders/{order_id}/cancel", json={"reason": "buyer"})
    return order_id


async def last_changed(s: Running, order_id: str, at: datetime) -> None:
    async with s.member("order").database.transaction() as tx:
        await tx.execute("alter table orders disable trigger user")
        await tx.execute("update orders set updated_at = $2 where id = $1", UUID(order_id), at)
        await tx.execute("alter table orders enable trigger user")


async def erase(s: Running) -> None:
    await prune_table(s.member("order").database, s.member("order").service, "address", TWO_YEARS)


async def is_erased(s: Running, order_id: str) -> bool:
    return (await s.client.get(f"/v1/orders/{order_id}/address")).status_code == 410


async def test_an_order_that_has_long_ended_is_erased_as_by_hand(shop: Running) -> None:
    old, young = await cancelled(shop), await cancelled(shop)
    await last_changed(shop, old, now() - TWO_YEARS - timedelta(minutes=1))
    await last_changed(shop, young, now() - TWO_YEARS + DAY)
    await erase(shop)
    assert (await is_erased(shop, old), await is_erased(shop, young)) == (True, False)
    last = (await shop.client.get(f"/v1/orders/{old}/timeline")).json()["items"][-1]
    assert (last["what"], last["actor"]) == ("address_erased", "retention")
    entries = (await shop.client.get("/v1/audit", params={"object_id": old, "object": "order_address"})).json()["items"]
    assert [(e["actor"], e["operation"], e["after"]["name"]) for e in entries] == [("retention", "prune", None)]
    assert WHO["name"] not in str(entries)
    found = await order(shop, old)
    assert (found["country"], found["postal_code"]) == ("CH", WHO["postal_code"])


async def test_what_is_not_at_its_end_keeps_its_address_however_old(shop: Running) -> None:
    """And goes once it is: the last change is later then."""
    order_id = (await place(shop, shipping_address=WHO))["id"]
    await last_changed(shop, order_id, now() - 2 * TWO_YEARS)
    await erase(shop)
    assert not await is_erased(shop, order_id)
    await shop.client.post(f"/v1/orders/{order_id}/cancel", json={"reason": "buyer"})
    await erase(shop)
    assert not await is_erased(shop, order_id)
    await last_changed(shop, order_id, now() - TWO_YEARS - timedelta(seconds=30))
    await erase(shop)
    assert await is_erased(shop, order_id)


async def test_goods_that_come_back_keep_it(shop: Running) -> None:
    """An exchange goes where the order went."""
    order_id = await cancelled(shop)
    await last_changed(shop, order_id, now() - TWO_YEARS - timedelta(minutes=1))
    line = ReturnedLine(line_no=1, sku="A", quantity=1)
    approved = ReturnApproved(return_id=new_id(), order_id=UUID(order_id), reason="defective_in_use", lines=(line,))
    unknown = ReturnApproved(return_id=new_id(), reason="other", lines=(line,))
    await shop.publish(approved, unknown)
    await erase(shop)
    assert not await is_erased(shop, order_id)
    last = (await shop.client.get(f"/v1/orders/{order_id}/timeline")).json()["items"][-1]
    assert (last["what"], last["detail"]) == ("return_approved", "defective_in_use")


async def test_what_was_erased_or_looked_at_is_not_touched_again(shop: Running) -> None:
    by_hand, by_age = await cancelled(shop), await cancelled(shop)
    assert (await shop.client.delete(f"/v1/orders/{by_hand}/address")).status_code == 204
    for order_id in (by_hand, by_age):
        await last_changed(shop, order_id, now() - TWO_YEARS - timedelta(minutes=1))
    await erase(shop)
    versions = [(await order(shop, order_id))["version"] for order_id in (by_hand, by_age)]
    await shop.member("order").database.fetch("delete from verified where name = $1", NOTED)
    await last_changed(shop, by_age, now() - TWO_YEARS - timedelta(minutes=1))
    await erase(shop)
    assert [(await order(shop, order_id))["version"] for order_id in (by_hand, by_age)] == versions
    timeline = (await shop.client.get(f"/v1/orders/{by_hand}/timeline")).json()["items"]
    assert [e["actor"] for e in timeline if e["what"] == "address_erased"] == ["dev:admin"]


async def test_batches_reach_all_of_one_instant(shop: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that a release has touched in one statement have one time: more of them than a batch has."""
    assert BATCH > 2
    monkeypatch.setattr("services.order.addresses.commands.BATCH", 2)
    at = now() - TWO_YEARS - timedelta(hours=1)
    ids = [await cancelled(shop) for _ in range(5)]
    for order_id in ids:
        await last_changed(shop, order_id, at)
    await erase(shop)
    assert [await is_erased(shop, order_id) for order_id in ids] == [True] * 5


@pytest.mark.parametrize(
    ("asked", "days"), [({}, 730), ({"address": 30}, 30), ({"address": None}, None), ({"inbox": 40}, 730)]
)
def test_how_long_is_a_setting_and_may_be_for_ever(asked: Mapping[str, int | None], days: int | None) -> None:
    assert ages_of(load("order").metadata, asked).get("address") == (days and days * DAY)


def test_an_address_is_kept_while_a_buyer_may_withdraw() -> None:
    with pytest.raises(ValueError, match="address must be kept for 14 days at least, not 7"):
        ages_of(load("order").metadata, {"address": 7})
