"""Lists and search over HTTP."""

from tests.integration.catalog.goods import create, gtin, listed, mug, patch, post

SERVICE = "catalog"


async def test_lists_filter_and_page(service):
    skus = [f"PAGE-{n}" for n in range(5)]
    for sku in skus:
        product = await create(service, mug(sku, brand="Pager", category="Lists/100%"))
        if sku in skus[:2]:
            await post(service, product, "activate")
    assert [p["skus"] for p in await listed(service, brand="Pager")] == [[sku] for sku in reversed(skus)]
    assert len(await listed(service, brand="Pager", status="active")) == 2
    assert len(await listed(service, category="Lists/100%", status="draft")) == 3
    assert len(await listed(service, sku_prefix="PAGE-", brand="Pager")) == 5
    assert [p["skus"] for p in await listed(service, sku_prefix="PAGE-3")] == [["PAGE-3"]]
    assert await listed(service, sku_prefix="page-") == []
    seen, url, params = [], "/v1/products", {"brand": "Pager", "limit": 2}
    while url:
        answer = await service.client.get(url, params=params)
        seen += [p["skus"][0] for p in answer.json()["items"]]
        url, params = answer.links.get("next", {}).get("url"), None
        if answer.json()["next_cursor"] and len(seen) == 2:
            await create(service, mug("PAGE-NEW", brand="Pager"))
    assert seen == list(reversed(skus)), "a product made meanwhile moves no page"


async def test_search_finds_by_identity_then_name_then_description(service):
    await create(service, mug("S-NAME", titles={"en": "Zebra lamp", "zh-Hans": "斑马台灯"}, brand="Lumière"))
    await create(service, mug("S-TEXT", titles={"en": "Desk light"}, descriptions={"en": "Looks like a zebra LAMP"}))
    await create(service, mug("S-ZEBRA", titles={"en": "Poster"}, variants=[{"sku": "zebra", "gtin": gtin(3001)}]))

    async def found(q, **more):
        return [p["skus"][0] for p in await listed(service, q=q, **more)]

    assert await found("zebra") == ["zebra", "S-NAME", "S-TEXT"]
    assert await found("ZEBRA lam") == ["S-NAME", "S-TEXT"], "the last word may be unfinished"
    assert await found("lamp poster") == [], "every word is wanted"
    assert await found("lumiere zebra") == ["S-NAME"], "accents do not count"
    assert await found("马台") == ["S-NAME"]
    assert await found("s-name") == ["S-NAME"]
    assert await found(gtin(3001)) == ["zebra"]
    assert await found(f"0{gtin(3001)}") == ["zebra"]
    assert await found("zebra", sku_prefix="S-", status="draft") == ["S-NAME", "S-TEXT"]
    assert await found("zebra", status="active") == []
    assert await found("zebar lammp") == ["S-NAME"], "mistyped words are taken as meant"
    assert await found("qqqqqqqq") == []
    assert await found("zebra", limit=1) == ["zebra"]
    seen, cursor = [], None
    while True:
        params = {"q": "zebra", "limit": 1} | ({"cursor": cursor} if cursor else {})
        page = (await service.client.get("/v1/products", params=params)).json()
        seen += [p["skus"][0] for p in page["items"]]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert seen == ["zebra", "S-NAME", "S-TEXT"]
    for odd in ("'", '"', "\0", "\\", "%", "&|!():*<->", "'; drop table product; --", "x" * 200, "😀", "\u0301", " "):
        assert (await service.client.get("/v1/products", params={"q": odd})).status_code == 200, odd


async def test_search_follows_changes(service):
    product = await create(service, mug("FOLLOW", titles={"en": "Giraffe"}))
    assert len(await listed(service, q="giraffe")) == 1
    await patch(service, product, {"titles": {"en": "Elephant"}})
    assert await listed(service, q="giraffe") == []
    assert [p["titles"]["en"] for p in await listed(service, q="elephant")] == ["Elephant"]


async def test_mistyped_searches_page_as_well(service):
    for n in range(3):
        await create(service, mug(f"RHINO-{n}", titles={"en": "Rhinoceros"}))
    seen, params = [], {"q": "rhinocerus", "limit": 2}
    while params:
        page = (await service.client.get("/v1/products", params=params)).json()
        seen += [p["skus"][0] for p in page["items"]]
        params = page["next_cursor"] and params | {"cursor": page["next_cursor"]}
    assert seen == ["RHINO-2", "RHINO-1", "RHINO-0"]
