"""Fees over HTTP, and how lists of dated rows are paged."""

from tests.integration.pricing.shop import FEE, VAT, bulk, problem

SERVICE = "pricing"


async def test_a_cursor_is_of_one_list_with_its_filters(door):
    rows = [FEE | {"channel": "paged", "category": f"c{n}", "valid_from": "2026-03-01"} for n in range(3)]
    await bulk(door, "/v1/fees", *rows)
    page = (await door.client.get("/v1/fees?channel=paged&limit=2")).json()
    cursor = page["next_cursor"]
    rest = (await door.client.get("/v1/fees", params={"channel": "paged", "limit": 2, "cursor": cursor})).json()
    assert [row["category"] for row in page["items"] + rest["items"]] == ["c2", "c1", "c0"]
    for path in (
        f"/v1/fees?cursor={cursor}", f"/v1/fees?channel=other&cursor={cursor}", f"/v1/vat-rates?cursor={cursor}",
        f"/v1/fees?channel=paged&on=2026-03-02&cursor={cursor}", f"/v1/prices?cursor={cursor}",
        f"/v1/fees?channel=paged&cursor={cursor[:-2]}", "/v1/fees?cursor=WyI1Il0", "/v1/prices?cursor=%00",
    ):  # fmt: skip
        assert (await problem(door, "GET", path))["code"] == "invalid_cursor", path


async def test_what_holds_on_a_day_comes_in_pages_too(door):
    fees = [FEE | {"channel": "ondays", "valid_from": "2026-03-01"}]
    fees += [FEE | {"channel": "ondays", "category": f"c{n}", "valid_from": "2026-03-01"} for n in range(4)]
    await bulk(door, "/v1/fees", *fees, FEE | {"channel": "ondays", "category": "late", "valid_from": "2026-04-01"})
    await bulk(door, "/v1/vat-rates", *[VAT | {"market": m, "valid_from": "2000-01-01"} for m in ("SE", "DK", "NO")])
    for path, params, key, expected in (
        ("/v1/fees", {"channel": "ondays"}, "category", [None, "c0", "c1", "c2", "c3"]),
        ("/v1/vat-rates", {}, "market", ["DK", "NO", "SE"]),
    ):
        day = "2026-03-15" if params else "2000-01-02"
        found, asked = [], params | {"on": day, "limit": 2}
        while True:
            page = (await door.client.get(path, params=asked)).json()
            assert len(page["items"]) <= 2
            found += [row[key] for row in page["items"]]
            if page["next_cursor"] is None:
                break
            asked["cursor"] = page["next_cursor"]
        assert found == expected
