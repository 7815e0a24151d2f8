"""Lists of prices, costs and fees: filters, and following what changes."""

from datetime import datetime
from typing import Any
from urllib.parse import quote

import pytest

from tests.integration.pricing.shop import cost, fee, put, record
from tests.lists import pages, refused, walked

SERVICE = "pricing"


@pytest.fixture(scope="module")
async def shelf(priced):
    """Three prices and their costs; `low` has a price that its cost has risen above."""
    await fee(priced, "shop", source="schedule 2")
    await record(priced, "/v1/vat-rates", {"market": "AT", "rate_percent": "20", "source": "law"})
    for sku in ("A", "B", "LOW"):
        await cost(priced, sku, "10.00", valid_from="2026-01-01")
    for sku, channel, market in (("A", "web", "DE"), ("A", "shop", "AT"), ("B", "web", "AT"), ("LOW", "web", "DE")):
        assert (await put(priced, sku, "20.00", channel, market)).status_code == 200
    await cost(priced, "LOW", "50.00", valid_from="2026-02-01")
    await priced.settled()
    return priced


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sku=A&sku=B&sku=LOW", "A/shop/AT A/web/DE B/web/AT LOW/web/DE"),
        ("sku=A", "A/shop/AT A/web/DE"),
        ("sku=NONE", ""),
        ("channel=web", "A/web/DE B/web/AT LOW/web/DE"),
        ("channel=web&channel=shop&market=AT", "A/shop/AT B/web/AT"),
        ("market=AT&market=DE&sku=B&sku=LOW", "B/web/AT LOW/web/DE"),
        ("market=FR", ""),
        ("breached=true", "LOW/web/DE"),
        ("breached=false&channel=web", "A/web/DE B/web/AT"),
        ("updated_since=2026-01-01T00:00:00Z&channel=shop", "A/shop/AT"),
        ("updated_since=2099-01-01T00:00:00Z", ""),
    ],
)
async def test_prices_are_what_was_asked_for_page_by_page(shelf, query, expected):
    found = await walked(shelf.client, f"/v1/prices?{query}")
    assert [f"{p['sku']}/{p['channel']}/{p['market']}" for p in found] == expected.split()


async def test_history_of_several_channels(shelf):
    every = await walked(shelf.client, "/v1/prices/A/history?channel=web&channel=shop")
    assert [past["channel"] for past in every] == ["shop", "web"]
    narrowed = await walked(shelf.client, "/v1/prices/A/history?channel=web&channel=shop&market=DE")
    assert [past["channel"] for past in narrowed] == ["web"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("updated_since=2026-01-01T00:00:00Z", "LOW/50 LOW/10 B/10 A/10"),
        ("sku=A&sku=LOW", "LOW/50 LOW/10 A/10"),
        ("sku=NONE", ""),
        ("sku=LOW&updated_since=2099-01-01T00:00:00Z", ""),
        ("on=2026-01-15", "A/10 B/10 LOW/10"),
        ("on=2026-02-15&sku=B&sku=LOW", "B/10 LOW/50"),
        ("on=2025-12-31", ""),
    ],
)
async def test_costs_are_what_was_asked_for_page_by_page(shelf, query, expected):
    found = await walked(shelf.client, f"/v1/costs?{query}")
    assert [f"{c['sku']}/{float(c['landed']['amount']):.0f}" for c in found] == expected.split()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("channel=web&channel=shop", "shop web"),
        ("channel=web", "web"),
        ("channel=web&channel=none&updated_since=2026-01-01T00:00:00Z", "web"),
        ("updated_since=2099-01-01T00:00:00Z", ""),
        ("on=2099-01-01&channel=web&channel=shop", "shop web"),
    ],
)
async def test_fees_are_what_was_asked_for_page_by_page(shelf, query, expected):
    assert [each["channel"] for each in await walked(shelf.client, f"/v1/fees?{query}")] == expected.split()


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("prices?channel=web&channel=WEB", ("channel/1", "channel_invalid")),
        ("prices?updated_since=2026-05-01", ("updated_since", "instant_invalid")),
        ("prices?sku=" + "&sku=".join(f"S{n}" for n in range(101)), ("sku", "too_many")),
        ("costs?sku=A%20B", ("sku/0", "sku_invalid")),
        ("costs?on=2026-01-01&updated_since=2026-01-01T00:00:00Z", ("updated_since", "one_of_two")),
        ("fees?on=2026-01-01&updated_since=2026-01-01T00:00:00Z", ("updated_since", "one_of_two")),
        ("fees?channel=a%00", ("channel/0", "character_refused")),
        ("costs?cursor=WyJhIl0", ("cursor", "invalid_cursor")),
    ],
)
async def test_what_cannot_be_meant_is_refused(shelf, query, error):
    assert await refused(shelf.client, f"/v1/{query}") == error


async def _since(shelf: Any, path: str, instant: str) -> Any:
    return (await shelf.client.get(f"/v1/{path}?updated_since={quote(instant)}")).json()


async def test_what_changes_is_found_since_the_answer_before(shelf):
    database = shelf.member("pricing").database
    async with database.transaction() as tx:
        await tx.execute("update price set version = version + 1 where sku = 'A' and channel = 'web'")
        meanwhile = await _since(shelf, "prices", "2099-01-01T00:00:00Z")
        assert meanwhile["items"] == []
    later = await _since(shelf, "prices", meanwhile["as_of"])
    assert ("A", "web") in [(price["sku"], price["channel"]) for price in later["items"]]
    walk = await pages(shelf.client, "/v1/prices?updated_since=2026-01-01T00:00:00Z")
    assert (len(walk), len({page["as_of"] for page in walk})) == (4, 1)
    await cost(shelf, "C", "1.00")
    newest, *_ = (await _since(shelf, "costs", meanwhile["as_of"]))["items"]
    assert newest["sku"] == "C"


async def test_a_floor_that_comes_out_the_same_is_no_change(shelf):
    database = shelf.member("pricing").database

    async def updated() -> datetime:
        found: datetime = await database.fetchval("select updated_at from price where sku = 'B'")
        return found

    before = await updated()
    await database.fetch("update price set floor_on = floor_on + 1 where sku = 'B'")
    assert await updated() == before
    await database.fetch("update price set floor = floor - 0.01 where sku = 'B'")
    assert await updated() > before
