"""Lists of orders: filters, search, sorting, counts, and following what changes."""

from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID

import pytest

from contracts.catalog import ProductActivated, Variant
from contracts.logistics import ShipmentLabelled
from libs.clock import new_id, now, utc
from tests.addresses import address
from tests.integration.order.shop import dispatched, line, place, planned, reserved
from tests.lists import names, pages, refused, walked

SERVICE = "order"


def instant(moment):
    return quote(utc(moment).isoformat())


@pytest.fixture(scope="module")
async def shelf(s):
    """Orders by a name: de and pt are reserving, held is a draft; sent has left in a parcel."""
    kept = {
        "de": await place(s, channel="list-a", channel_order_id="DE-7001", buyer_ref="C-11",
                          lines=[line("A"), line("B")],
                          placed_at="2026-03-01T00:00:00Z"),
        "pt": await place(s, channel="list-b", channel_order_id="PT-7001", buyer_ref="C-12", lines=[line("B", 2)],
                          shipping_address=address("PT"), placed_at="2026-03-02T00:00:00Z"),
        "held": await place(s, channel="list-a", channel_order_id="DE-7002", buyer_ref="C-1", lines=[line("unknown")],
                            placed_at="2026-03-03T00:00:00Z"),
        "sent": await place(s, channel="list-b", channel_order_id="PT-8001", lines=[line("A")],
                            shipping_address=address("PT"), placed_at="2026-02-01T00:00:00Z"),
    }  # fmt: skip
    sent, parcel = kept["sent"]["id"], new_id()
    await s.publish(reserved(sent), planned(sent, parcel))
    label = ShipmentLabelled(order_id=UUID(sent), shipment_id=parcel, carrier="own", tracking_number="TW-77-CH")
    await s.publish(label, dispatched(sent, parcel).model_copy(update={"tracking_number": "TW-77-CH"}))
    return {name: each["id"] for name, each in kept.items()}


HERE = "channel=list-a&channel=list-b"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (HERE, "sent held pt de"),
        (HERE + "&sort=created_at", "de pt held sent"),
        (HERE + "&sort=placed_at", "sent de pt held"),
        (HERE + "&sort=-placed_at", "held pt de sent"),
        ("channel=list-a", "held de"),
        ("channel=list-c", ""),
        ("channel_order_id=DE-7001&channel_order_id=PT-7001", "pt de"),
        (HERE + "&country=PT", "sent pt"),
        (HERE + "&country=PT&country=DE", "sent held pt de"),
        (HERE + "&country=FR", ""),
        (HERE + "&sku=B", "pt de"),
        (HERE + "&sku=A&sku=B", "sent pt de"),
        (HERE + "&sku=C", ""),
        (HERE + "&saga=draft", "held"),
        (HERE + "&saga=draft&saga=shipped", "sent held"),
        (HERE + "&saga=closed", ""),
        (HERE + "&commercial=pending&commercial=draft", "held pt de"),
        (HERE + "&commercial=confirmed", "sent"),
        (HERE + "&commercial=confirmed&saga=draft", ""),
        (HERE + "&commercial=cancelled&commercial=closed", ""),
        (HERE + "&fulfilment=shipped", "sent"),
        (HERE + "&payment=pending&payment=captured&payment=authorised", "sent held pt de"),
        (HERE + "&hold=unmapped_sku&hold=address", "held"),
        (HERE + "&hold=payment", ""),
        ("buyer_ref=C-1", "held"),
        ("buyer_ref=C-", ""),
        ("tracking_number=TW-77-CH", "sent"),
        ("tracking_number=TW-77", ""),
        (HERE + "&placed_from=2026-03-01T00:00:00Z&placed_to=2026-03-03T00:00:00Z", "pt de"),
        (HERE + "&placed_from=2026-03-01T00:00:00%2B02:00&placed_to=2026-03-01T00:00:00.000001Z", "de"),
        (HERE + "&placed_to=2026-03-01T00:00:00Z", "sent"),
        (HERE + "&placed_from=2026-02-01T00:00:00Z", "held pt de sent"),
        (HERE + "&placed_from=2026-02-01T00:00:00Z&sort=-created_at", "sent held pt de"),
        (HERE + "&sku=A&sort=created_at", "de sent"),
        (HERE + "&sku=A&sort=placed_at", "sent de"),
        (HERE + "&sku=B&country=PT&saga=reserving&placed_from=2026-01-01T00:00:00Z", "pt"),
        (HERE + "&sku=B&country=PT&saga=draft", ""),
        # search
        ("q=DE-700", "held de"),
        ("q=7001", ""),
        ("q=C-1", "held pt de"),
        ("q=C-12", "pt"),
        ("q=TW-77", "sent"),
        ("q=unknown&" + HERE, ""),
        ("q=DE-700&saga=draft", "held"),
        ("q=DE-700&country=PT", ""),
        ("q=DE-700&sort=placed_at", "de held"),
        ("q=100%25", ""),
    ],
)  # fmt: skip
async def test_a_list_has_what_was_asked_for_page_by_page(s, shelf, query, expected):
    found = await walked(s.client, f"/v1/orders?{query}")
    assert names(found) == [shelf[name] for name in expected.split()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (HERE, "sent/1 held/1 pt/1 de/2 de/1"),
        (HERE + "&sku=B", "pt/1 de/2"),
        (HERE + "&sku=A&sku=B&country=DE", "de/2 de/1"),
        (HERE + "&saga=draft", "held/1"),
        (HERE + "&placed_from=2026-03-01T00:00:00Z&placed_to=2026-03-02T00:00:00Z", "de/2 de/1"),
        ("q=DE-700", "held/1 de/2 de/1"),
        ("channel=list-c", ""),
    ],
)
async def test_lines_of_the_orders_that_were_asked_for(s, shelf, query, expected):
    found = await walked(s.client, f"/v1/orders/lines?{query}")
    called = {order_id: name for name, order_id in shelf.items()}
    assert " ".join(f"{called[each['order_id']]}/{each['line_no']}" for each in found) == expected


async def test_a_line_says_what_its_order_says_of_it(s, shelf):
    order = (await s.client.get(f"/v1/orders/{shelf['de']}")).json()
    found = await walked(s.client, "/v1/orders/lines?channel_order_id=DE-7001")
    assert [{name: each[name] for name in order["lines"][0]} for each in reversed(found)] == order["lines"]
    for each in found:
        names_ = ("channel", "channel_order_id", "saga", "placed_at")
        assert {name: each[name] for name in names_} == {name: order[name] for name in names_}


async def test_search_by_id_and_by_sku(s, shelf):
    whole = shelf["pt"]
    for text in (whole, whole.upper(), whole.replace("-", ""), whole[:34]):
        assert whole in names(await walked(s.client, f"/v1/orders?q={text}"))
    other = ("f" if whole[0] != "f" else "e") + whole[1:]
    assert await walked(s.client, f"/v1/orders?q={other}") == []
    await s.publish(ProductActivated(product_id=new_id(), version=1, variants=(Variant(sku="SHELF-9", title="S"),)))
    found = await place(s, channel="list-sku", lines=[line("SHELF-9", price="1.00"), line("SHELF-9", price="2.00")])
    assert names(await walked(s.client, "/v1/orders?q=SHELF-9")) == [found["id"]]
    assert await walked(s.client, "/v1/orders?q=SHELF-") == []


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("q=ab", ("q", "text_too_short")),
        ("q=%00abc", ("q", "character_refused")),
        ("sku=A&sku=A%20B", ("sku/1", "sku_invalid")),
        ("placed_from=2026-03-01", ("placed_from", "instant_invalid")),
        ("placed_from=2026-03-01T00:00:00", ("placed_from", "instant_invalid")),
        ("placed_to=1999-03-01T00:00:00Z", ("placed_to", "instant_out_of_range")),
        ("placed_from=2026-03-01T00:00:00Z&placed_to=2026-03-01T00:00:00Z", ("placed_to", "range_empty")),
        ("placed_from=2026-03-02T00:00:00Z&placed_to=2026-03-01T00:00:00Z", ("placed_to", "range_empty")),
        ("updated_since=yesterday", ("updated_since", "instant_invalid")),
        ("sort=total", ("sort", "not_one_of")),
        ("sort=placed_at&sort=created_at", ("sort", "given_twice")),
        ("created_from=2026-03-01T00:00:00Z", ("created_from", "unknown_parameter")),
        ("&".join(f"country={country}" for country in ["DE"] * 51), ("country", "too_many")),
    ],
)  # fmt: skip
async def test_what_cannot_be_meant_is_refused(s, query, error):
    for path in ("/v1/orders", "/v1/orders/counts"):
        if "sort" not in query:
            assert await refused(s.client, f"{path}?{query}") == error
    assert await refused(s.client, f"/v1/orders?{query}") == error


async def test_a_cursor_belongs_to_its_filters_and_its_order(s, shelf):
    cursor = (await pages(s.client, f"/v1/orders?{HERE}"))[0]["next_cursor"]
    for query in (HERE + "&country=PT", HERE + "&sort=placed_at", "channel=list-a", HERE + "&q=DE-7001"):
        assert await refused(s.client, f"/v1/orders?{query}&cursor={cursor}") == ("cursor", "invalid_cursor")


async def test_counts_are_of_the_same_filters(s, shelf):
    async def counted(query):
        answer = (await s.client.get(f"/v1/orders/counts?{query}")).json()
        assert not any(each["more"] for each in answer["states"] + answer["holds"])
        return (
            {each["state"]: each["orders"] for each in answer["states"] if each["orders"]},
            {each["hold"]: each["orders"] for each in answer["holds"] if each["orders"]},
        )

    assert await counted(HERE) == ({"reserving": 2, "draft": 1, "shipped": 1}, {"unmapped_sku": 1})
    assert await counted(HERE + "&country=PT&sku=A&sku=B") == ({"reserving": 1, "shipped": 1}, {})
    assert await counted(HERE + "&commercial=pending") == ({"reserving": 2}, {})
    assert await counted(HERE + "&hold=unmapped_sku") == ({"draft": 1}, {"unmapped_sku": 1})
    assert await counted("q=DE-7") == ({"reserving": 1, "draft": 1}, {"unmapped_sku": 1})
    nothing, holds = await counted("channel=list-c")
    assert (nothing, holds) == ({}, {})
    all_there_are, _ = await counted("")
    assert all_there_are["shipped"] >= 1
    only_goods, _ = await counted("sku=B")
    assert only_goods["reserving"] >= 2
    every = (await s.client.get("/v1/orders/counts")).json()
    assert (len(every["states"]), len(every["holds"])) == (10, 6)


async def test_counts_stop_and_say_so(s, monkeypatch):
    monkeypatch.setattr("services.order.views.api.MOST", 2)
    for _ in range(3):
        await place(s, channel="list-many", lines=[line("unknown")])
    counts = (await s.client.get("/v1/orders/counts?channel=list-many&saga=draft")).json()
    assert counts["states"] == [{"state": "draft", "orders": 2, "more": True}]
    assert {"hold": "unmapped_sku", "orders": 2, "more": True} in counts["holds"]


async def changed_since(s, moment, channel="list-now"):
    return (await s.client.get(f"/v1/orders?channel={channel}&updated_since={instant(moment)}")).json()


async def test_what_changes_is_found_since_the_answer_before(s):
    first, second = await place(s, channel="list-now"), await place(s, channel="list-now")
    start = await changed_since(s, now() - timedelta(minutes=1))
    assert names(start["items"]) == [second["id"], first["id"]]
    mark = start["items"][0]["updated_at"]
    beside = quote(mark)  # the second's own time: at or after it
    assert names((await s.client.get(f"/v1/orders?channel=list-now&updated_since={beside}")).json()["items"]) == [
        second["id"]
    ]
    for change in (
        lambda: s.client.post(f"/v1/orders/{first['id']}/holds", json={"detail": "look"}),
        lambda: s.client.post(f"/v1/orders/{first['id']}/holds/manual/resolve"),
        lambda: s.publish(reserved(first["id"])),
    ):
        before = (await s.client.get(f"/v1/orders/{first['id']}")).json()["updated_at"]
        await change()
        after = (await s.client.get(f"/v1/orders/{first['id']}")).json()["updated_at"]
        assert after > before
        assert names(
            (await s.client.get(f"/v1/orders?channel=list-now&updated_since={quote(after)}")).json()["items"]
        ) == [first["id"]]


async def test_a_parcels_label_is_a_change_of_its_order(s):
    placed, parcel = await place(s, channel="list-label"), new_id()
    await s.publish(reserved(placed["id"]), planned(placed["id"], parcel))
    before = (await s.client.get(f"/v1/orders/{placed['id']}")).json()
    label = ShipmentLabelled(order_id=UUID(placed["id"]), shipment_id=parcel, carrier="own", tracking_number="TW-1-X")
    await s.publish(label)
    after = (await s.client.get(f"/v1/orders/{placed['id']}")).json()
    assert after["updated_at"] > before["updated_at"]
    assert [each["tracking_number"] for each in after["shipments"]] == ["TW-1-X"]


async def test_a_transaction_that_commits_late_is_not_missed(s):
    placed = await place(s, channel="list-late")
    async with s.member("order").database.transaction() as tx:
        await tx.execute("update orders set backorder = not backorder where id = $1", UUID(placed["id"]))
        meanwhile = await changed_since(s, now() + timedelta(hours=1), "list-late")
        assert meanwhile["items"] == []
    later = await changed_since(s, datetime.fromisoformat(meanwhile["as_of"]), "list-late")
    assert names(later["items"]) == [placed["id"]]
    assert later["items"][0]["updated_at"] > meanwhile["as_of"]


async def test_every_page_of_a_walk_is_complete_up_to_the_same_instant(s):
    for _ in range(3):
        await place(s, channel="list-walk")
    found = await pages(s.client, f"/v1/orders?channel=list-walk&updated_since={instant(now() - timedelta(hours=1))}")
    assert len(found) == 3
    assert len({page["as_of"] for page in found}) == 1
    assert found[0]["as_of"] is not None
    plain = await pages(s.client, "/v1/orders?channel=list-walk")
    assert {page["as_of"] for page in plain} == {None}
