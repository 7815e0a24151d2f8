"""Reading orders: lists, filters, sums."""

import pytest

from tests.addresses import address
from tests.integration.order.shop import line, money, place

SERVICE = "order"


@pytest.mark.parametrize("path", ["/v1/sku-mappings?cursor=WyJhIl0", "/v1/orders/{id}/timeline?cursor=WyLCsiJd"])
async def test_a_cursor_of_another_list_is_refused(s, path):
    answer = await s.client.get(path.replace("{id}", (await place(s))["id"]))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("contry=DE", "contry"), ("country=ZZ", "country/0"), ("country=DE&country=de", "country/1"),
        ("saga=nope", "saga/0"), ("buyer_ref=A&buyer_ref=B", "buyer_ref"), ("limit=0", "limit"),
        ("hold=nope", "hold/0"),
    ],
)  # fmt: skip
async def test_a_filter_that_does_not_exist_is_refused(s, query, where):
    answer = await s.client.get(f"/v1/orders?{query}")
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, where)


async def test_a_filter_by_country(s):
    placed = await place(s, shipping_address=address("PT"))
    listed = (await s.client.get("/v1/orders?country=PT")).json()["items"]
    assert [item["id"] for item in listed] == [placed["id"]]


async def test_totals_are_by_currency_and_one_filter_is_for_all(s):
    for currency, price in (("EUR", "10.00"), ("USD", "7.50"), ("JPY", "900")):
        await place(s, channel="totals", currency=currency, lines=[line(price=price, currency=currency)])
    totals = (await s.client.get("/v1/orders/totals?channel=totals")).json()
    assert totals["kinds"]["sale"]["values"] == [money("10.00"), money("900", "JPY"), money("7.50", "USD")]
    assert (totals["placed_orders"], totals["kinds"]["sale"]["rows"]) == (3, 3)
    assert totals["kinds"]["bad_debt"]["rows"] == 0


async def test_channels_that_were_seen(s):
    await place(s, channel="seen-once")
    found = {
        item["channel"]: item["has_orders"] for item in (await s.client.get("/v1/reference/channels")).json()["items"]
    }
    assert found["seen-once"] is True
