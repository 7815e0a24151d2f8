"""Observations of marketplaces over HTTP, on a real PostgreSQL."""

SERVICE = "catalog"
MOMENT = "2026-11-20T12:00:00Z"
BASE = {"marketplace": "amazon-de", "country": "DE", "observed_at": MOMENT, "source": "keepa"}


async def record(service, *items, status=200):
    body = {"items": [BASE | item for item in items]}
    answer = await service.client.post("/v1/market-observations/bulk", json=body)
    assert answer.status_code == status, answer.text
    return answer.json()["items"]


async def read(service, path, status=200):
    answer = await service.client.get(path)
    assert answer.status_code == status, answer.text
    return answer.json()


async def test_what_was_observed_is_kept_once_and_never_changed(service):
    one = {"external_id": "B0M1", "title": "Mug", "rank": 7, "price": {"amount": "9.90", "currency": "EUR"}}
    other = one | {"rank": 8}
    assert [each["status"] for each in await record(service, one, one, other)] == ["created", "known", "different"]
    again = await record(service, one, other)
    assert [each["status"] for each in again] == ["known", "different"]
    assert again[1]["errors"][0]["code"] == "observed_otherwise"
    path = f"/v1/market-products/{again[0]['product_id']}/observations"
    (seen,) = (await read(service, path))["items"]
    assert seen == {
        "observed_at": MOMENT, "source": "keepa", "price": {"amount": "9.90", "currency": "EUR"}, "rank": 7,
        "reviews": None, "rating": None, "offers": None,
    }  # fmt: skip


async def test_a_bad_item_fails_no_other_and_one_without_a_figure_is_bad(service):
    results = await record(
        service,
        {"external_id": "B0M2"},
        {"external_id": "B0M2", "rank": 0},
        {"external_id": "B0M2", "rating": "5.1"},
        {"external_id": "B0M2", "offers": 3},
        {"external_id": "B0M2", "rank": 1, "observed_at": "2090-01-01T00:00:00Z"},
    )
    assert [each["status"] for each in results] == ["failed", "failed", "failed", "created", "failed"]
    assert results[0]["errors"][0]["code"] == "nothing_observed"


async def test_what_is_said_of_a_product_stands_until_more_is_said(service):
    first = {"external_id": "B0M3", "title": "Mug", "brand": "Potters", "gtin": "4006381333931", "rank": 1}
    await record(service, first, first | {"observed_at": "2026-11-21T12:00:00Z", "title": "Blue mug", "brand": None})
    (product,) = (await read(service, "/v1/market-products?gtin=4006381333931"))["items"]
    assert (product["title"], product["brand"], product["external_id"]) == ("Blue mug", "Potters", "B0M3")


async def test_observations_come_page_by_page_the_last_first(service):
    days = [f"2026-11-{day:02}T00:00:00Z" for day in range(1, 8)]
    results = await record(
        service, *({"external_id": "B0M4", "rank": n, "observed_at": d} for n, d in enumerate(days, 1))
    )
    path, found = f"/v1/market-products/{results[0]['product_id']}/observations", []
    page = await read(service, f"{path}?limit=3")
    while True:
        found += [each["rank"] for each in page["items"]]
        if page["next_cursor"] is None:
            break
        page = await read(service, f"{path}?limit=3&cursor={page['next_cursor']}")
    assert found == [7, 6, 5, 4, 3, 2, 1]
    await read(service, "/v1/market-products/0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11/observations", 404)
