"""The list of products: filters, sorting, and following what changes."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from tests.integration.catalog.goods import create, gtin, mug, patch, post
from tests.lists import names, pages, refused, walked

SERVICE = "catalog"


def of(sku: str, number: int, **fields: Any) -> dict[str, Any]:
    body = mug(sku, **fields)
    body["variants"][0]["gtin"] = gtin(number)
    return body


@pytest.fixture(scope="module")
async def shelf(service):
    """Products a to d; b is active, d retired."""
    made = {
        "a": await create(service, of("L-1", 1, brand="Potters", category="Home/Mugs")),
        "b": await create(service, of("L-2", 2, brand="Glaziers", category="Home/Mugs")),
        "c": await create(service, of("L-3", 3, brand="Weavers", category="Home/Towels")),
        "d": await create(service, of("M-1", 4, brand="Potters", category="Home/Towels")),
    }
    await post(service, made["b"], "activate")
    await post(service, made["d"], "activate")
    await post(service, made["d"], "retire", 2)
    return {name: product["id"] for name, product in made.items()}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=-created_at", "d c b a"),
        ("sort=created_at", "a b c d"),
        ("status=active&status=draft", "c b a"),
        ("status=active", "b"),
        ("status=draft&sort=created_at", "a c"),
        ("brand=Potters&brand=Weavers", "d c a"),
        ("brand=potters", ""),
        ("category=Home/Mugs&category=Home/Towels&brand=Glaziers", "b"),
        ("sku=L-3", "c"),
        ("sku=L-3&sku=L-1&sku=NONE", "c a"),
        ("sku=L-", ""),
        (f"gtin={gtin(2)}", "b"),
        (f"gtin=0{gtin(2)}&gtin={gtin(4)}", "d b"),
        (f"gtin={gtin(2)}&sku=L-1", ""),
        (f"gtin={gtin(9)}", ""),
        ("sku_prefix=L-&status=draft&status=active&brand=Glaziers&brand=Weavers", "c b"),
        # a search, narrowed
        ("q=mug", "d c b a"),
        ("q=mug&status=active&status=retired", "d b"),
        ("q=mug&brand=Potters&brand=Glaziers&category=Home/Mugs", "b a"),
        ("q=mug&sku=L-1&sku=L-2", "b a"),
        (f"q=mug&gtin={gtin(3)}", "c"),
        (f"q=mug&gtin={gtin(3)}&sku=L-1", ""),
        ("q=mug&sku=NONE", ""),
        ("q=mug&updated_since=2099-01-01T00:00:00Z", ""),
        ("q=mug&updated_since=2020-01-01T00:00:00Z&status=draft", "c a"),
    ],
)
async def test_a_list_has_what_was_asked_for_page_by_page(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/products?{query}")
    assert names(found) == [shelf[name] for name in expected.split()]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("status=active&status=sold", ("status/1", "not_one_of")),
        ("brand=%00", ("brand/0", "character_refused")),
        ("sku=A%20B", ("sku/0", "sku_invalid")),
        ("gtin=4006381333932", ("gtin/0", "gtin_check_digit")),
        ("sku_prefix=A&sku_prefix=B", ("sku_prefix", "given_twice")),
        ("updated_since=2026-05-01", ("updated_since", "instant_invalid")),
        ("sort=price", ("sort", "not_one_of")),
        ("q=mug&sort=created_at", ("sort", "one_of_two")),
    ],
)
async def test_what_cannot_be_meant_is_refused(service, query, error):
    assert await refused(service.client, f"/v1/products?{query}") == error


async def test_a_cursor_belongs_to_its_filters(service, shelf):
    first = (await pages(service.client, "/v1/products?status=draft&status=active"))[0]
    for query in ("status=draft", "status=draft&status=active&sort=created_at", "status=draft&status=active&q=mug"):
        path = f"/v1/products?{query}&cursor={first['next_cursor']}"
        assert await refused(service.client, path) == ("cursor", "invalid_cursor")


async def test_what_changes_is_found_since_the_answer_before(service, shelf):
    async def changed(since: str) -> Any:
        return (await service.client.get(f"/v1/products?updated_since={quote(since)}")).json()

    database = service.member("catalog").database
    last = await database.fetchval("select max(changed_at) from product")
    product = (await service.client.get(f"/v1/products/{shelf['c']}")).json()
    assert (await patch(service, product, {"brand": "Knitters"})).status_code == 200
    later = await database.fetch("select id from product where changed_at > $1", last)
    assert [str(row["id"]) for row in later] == [shelf["c"]]
    async with database.transaction() as tx:
        await tx.execute("update product set version = version where id = $1", UUID(shelf["a"]))
        meanwhile = await changed("2099-01-01T00:00:00Z")
        assert meanwhile["items"] == []
    assert shelf["a"] in names((await changed(meanwhile["as_of"]))["items"])
    walk = await pages(service.client, "/v1/products?updated_since=2020-01-01T00:00:00Z")
    assert (len(walk), len({page["as_of"] for page in walk})) == (4, 1)
