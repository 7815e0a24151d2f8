"""Catalog over HTTP and events, on a real PostgreSQL."""

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.fields import check_digit
from services.catalog.products.models import ProductOut, ProductSummary

SERVICE = "catalog"


def gtin(number: int) -> str:
    payload = str(number).rjust(12, "0")
    return f"{payload}{check_digit(payload)}"


def mug(sku: str, **extra) -> dict:
    return {
        "category": "Home/Kitchen",
        "brand": "Potters",
        "titles": {"en": f"Mug {sku}", "de": f"Tasse {sku}"},
        "variants": [
            {
                "sku": sku, "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
                "net_weight_g": 300, "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
                "attributes": {"colour": "blue"},
            }
        ],
    } | extra  # fmt: skip


async def create(service, body: dict) -> dict:
    answer = await service.client.post("/v1/products", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def post(service, product: dict, action: str, version: int | None = None):
    headers = {"If-Match": f'"{version or product["version"]}"'}
    return await service.client.post(f"/v1/products/{product['id']}/{action}", headers=headers)


async def patch(service, product: dict, change: dict, version: int | None = None):
    headers = {"If-Match": f'"{version or product["version"]}"'}
    return await service.client.patch(f"/v1/products/{product['id']}", json=change, headers=headers)


async def listed(service, **params) -> list[dict]:
    answer = await service.client.get("/v1/products", params=params)
    assert answer.status_code == 200, answer.text
    assert all(ProductSummary.model_validate(item, extra="forbid") for item in answer.json()["items"])
    return answer.json()["items"]


async def test_a_product_from_draft_to_retired_and_back(service):
    answer = await service.client.post("/v1/products", json=mug("LIFE"))
    assert answer.status_code == 201
    product = answer.json()
    assert answer.headers["ETag"] == '"1"'
    assert answer.headers["Location"] == f"/v1/products/{product['id']}"
    assert (product["status"], product["version"], product["default_locale"]) == ("draft", 1, "en")
    assert product["variants"][0]["country_of_origin"] == "CN"
    assert product["warnings"] == []
    found = await service.client.get(f"/v1/products/{product['id']}")
    assert found.json() == product
    assert found.headers["ETag"] == '"1"'
    assert ProductOut.model_validate(product, extra="forbid")
    assert (await service.client.get("/v1/skus/LIFE")).json() == product

    active = (await post(service, product, "activate")).json()
    assert (active["status"], active["version"]) == ("active", 2)
    again = await post(service, active, "activate")
    assert (again.status_code, again.json()["code"]) == (409, "invalid_transition")

    assert (await patch(service, active, {"brand": "Potters"})).json()["version"] == 2, "nothing changed"
    changed = (await patch(service, active, {"titles": {"en": "Blue mug", "fr": "Tasse bleue"}})).json()
    assert (changed["version"], list(changed["titles"])) == (3, ["en", "de", "fr"])
    retired = (await post(service, changed, "retire")).json()
    assert retired["status"] == "retired"
    quiet = (await patch(service, retired, {"brand": "Other"})).json()
    assert (await post(service, quiet, "activate")).json()["version"] == 6

    await service.settled()
    events = [await service.emitted(kind, product["id"]) for kind in (ProductActivated, ProductChanged, ProductRetired)]
    assert [[event.version for event in kind] for kind in events] == [[2, 6], [3], [4]]
    variant = events[1][0].variants[0]
    assert (variant.sku, variant.title, variant.hs_code, variant.gross_weight_g) == (
        "LIFE", "Blue mug (blue)", "691200", 350,
    )  # fmt: skip
    assert events[0][1].brand == "Other"
    rows = await service.member("catalog").background.fetch(
        "select sequence from bus.log where key = $1 order by position", product["id"]
    )
    assert [row["sequence"] for row in rows] == [2, 3, 4, 6]


async def test_activation_needs_a_title_and_a_variant_but_only_warns_of_customs(service):
    bare = await create(service, {})
    answer = await post(service, bare, "activate")
    assert answer.status_code == 409
    assert {e["pointer"] for e in answer.json()["errors"]} == {"/titles", "/variants"}
    change = {"titles": {"en": "Bare"}, "variants": [{"sku": "BARE", "net_weight_g": 5}]}
    ready = (await patch(service, bare, change)).json()
    active = (await post(service, ready, "activate")).json()
    assert active["status"] == "active"
    assert active["warnings"] == [
        {
            "code": "customs_data_missing", "sku": "BARE",
            "fields": ["hs_code", "country_of_origin", "customs_description"],
        },
        {
            "code": "parcel_data_missing", "sku": "BARE",
            "fields": ["gross_weight_g", "length_mm", "width_mm", "height_mm"],
        },
    ]  # fmt: skip
    emptied = await patch(service, active, {"variants": [{"sku": "BARE", "remove": True}]})
    assert (emptied.status_code, emptied.json()["code"]) == (409, "variant_missing")


async def test_changes_need_the_version_that_was_seen(service):
    product = await create(service, mug("ETAG"))
    answer = await service.client.patch(f"/v1/products/{product['id']}", json={"brand": "X"})
    assert answer.status_code == 428
    assert (await patch(service, product, {"brand": "X"}, version=7)).status_code == 412
    assert (await post(service, product, "activate", version=7)).status_code == 412
    missing = {"id": str(uuid4()), "version": 1}
    assert (await patch(service, missing, {"brand": "X"})).status_code == 404
    assert (await post(service, missing, "retire")).status_code == 404
    both = await asyncio.gather(*(patch(service, product, {"brand": f"B{n}"}) for n in range(4)))
    assert sorted(answer.status_code for answer in both) == [200, 412, 412, 412]


async def test_variants_are_added_changed_and_removed_by_sku(service):
    product = await create(service, mug("V-1"))
    change = {
        "variants": [
            {"sku": "V-1", "hs_code": None, "attributes": {"colour": None}},
            {"sku": "V-2", "gtin": gtin(1001)},
        ]
    }
    after = (await patch(service, product, change)).json()
    assert [(v["sku"], v["hs_code"], v["gtin"]) for v in after["variants"]] == [
        ("V-1", None, None), ("V-2", None, gtin(1001)),
    ]  # fmt: skip
    assert after["variants"][0]["attributes"] == {}
    assert after["variants"][0]["net_weight_g"] == 300, "what is not named stays"
    swapped = [{"sku": "V-1", "gtin": gtin(1001)}, {"sku": "V-2", "gtin": gtin(1002)}]
    after = (await patch(service, after, {"variants": swapped})).json()
    assert [v["gtin"] for v in after["variants"]] == [gtin(1001), gtin(1002)]
    after = (await patch(service, after, {"variants": [{"sku": "V-1", "remove": True}]})).json()
    assert [v["sku"] for v in after["variants"]] == ["V-2"]
    assert (await service.client.get("/v1/skus/V-1")).status_code == 404
    unknown = await patch(service, after, {"variants": [{"sku": "V-9"}, {"sku": "V-1", "remove": True}]})
    assert unknown.json()["errors"] == [
        {
            "pointer": "/variants/1/sku", "code": "unknown_sku", "detail": "the product has no variant V-1",
            "params": {"sku": "V-1"},
        }
    ]  # fmt: skip
    assert not await service.verify()


async def test_a_sku_and_a_gtin_belong_to_one_variant(service):
    await create(service, mug("ONE", variants=[{"sku": "ONE", "gtin": gtin(2001)}]))
    answer = await service.client.post("/v1/products", json={"variants": [{"sku": "NEW"}, {"sku": "ONE"}]})
    assert (answer.status_code, answer.json()["code"]) == (409, "sku_taken")
    assert answer.json()["errors"][0]["pointer"] == "/variants/1/sku"
    same_item = {"variants": [{"sku": "TWO", "gtin": f"0{gtin(2001)}"}]}
    answer = await service.client.post("/v1/products", json=same_item)
    assert (answer.status_code, answer.json()["code"]) == (409, "gtin_taken")
    body = {"titles": {"en": "race"}, "variants": [{"sku": "RACE", "gtin": gtin(2002)}]}
    answers = await asyncio.gather(*(service.client.post("/v1/products", json=body) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409, 409]


async def test_creating_twice_with_one_key_creates_once(service):
    headers = {"Idempotency-Key": "create-1"}
    first = await service.client.post("/v1/products", json=mug("IDEM"), headers=headers)
    second = await service.client.post("/v1/products", json=mug("IDEM"), headers=headers)
    assert (first.status_code, second.status_code) == (201, 201)
    assert second.json() == first.json()
    other = await service.client.post("/v1/products", json=mug("IDEM-2"), headers=headers)
    assert other.json()["code"] == "idempotency_mismatch"


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"variants": [{"sku": "X", "gtin": "4006381333930"}]}, "/variants/0/gtin"),
        ({"variants": [{"sku": "X", "country_of_origin": "ZZ"}]}, "/variants/0/country_of_origin"),
        ({"variants": [{"sku": "X", "net_weight_g": 10, "gross_weight_g": 9}]}, "/variants/0/gross_weight_g"),
        ({"variants": [{"sku": "X\0Y"}]}, "/variants/0/sku"),
        ({"titles": {"de": "a\0b"}}, "/titles/de"),
        ({"brand": "x" * 201}, "/brand"),
        ({"attributes": {"a": [1]}}, "/attributes/a"),
        ({"default_locale": "fr", "titles": {"de": "x"}}, "/default_locale"),
        ({"image_urls": ["http:/nowhere"]}, "/image_urls/0"),
        ({"colour": "blue"}, "/colour"),
        ({"variants": [{"sku": "X", "gtin": "00000000"}]}, "/variants/0/gtin"),
        ({"variants": [{"sku": "X", "gtin": "0000000000000"}]}, "/variants/0/gtin"),
        ({"variants": [{"sku": "X", "hs_code": "9012100"}]}, "/variants/0/hs_code"),
        ({"variants": [{"sku": "X", "hs_code": "090121001"}]}, "/variants/0/hs_code"),
        ({"variants": [{"sku": "X", "country_of_origin": "cn"}]}, "/variants/0/country_of_origin"),
        ({"variants": [{"sku": "X", "country_of_origin": "UK"}]}, "/variants/0/country_of_origin"),
        ({"variants": [{"sku": "X", "net_weight_g": True}]}, "/variants/0/net_weight_g"),
        ({"variants": [{"sku": "X", "width_mm": "90"}]}, "/variants/0/width_mm"),
        ({"variants": [{"sku": "X\nY"}]}, "/variants/0/sku"),
        ({"variants": [{"sku": "X\u200bY"}]}, "/variants/0/sku"),
        ({"variants": [{"sku": "X", "hs_kode": "691200"}]}, "/variants/0/hs_kode"),
        ({"variants": [{"sku": "X", "attributes": {"size": "L", "size ": "M"}}]}, "/variants/0/attributes"),
        ({"titles": {"de": "eine\nTasse"}}, "/titles/de"),
        ({"titles": {"en": "a", "EN": "b"}}, "/titles"),
        ({"brand": "Pot\u0007ters"}, "/brand"),
        ({"category": "Home\u2028Kitchen"}, "/category"),
        ({"attributes": {"co\u200blour": "blue"}}, "/attributes/co\u200blour"),
        ({"descriptions": {"en": "a\u001bb"}}, "/descriptions/en"),
    ],
)
async def test_bad_input_names_the_field(service, body, pointer):
    answer = await service.client.post("/v1/products", json=body)
    assert answer.status_code == 422
    error = answer.json()["errors"][0]
    assert error["pointer"].startswith(pointer)
    assert error["code"] not in ("", "invalid")
    assert (await service.client.get("/v1/skus/X")).status_code == 404


async def test_a_hint_says_what_was_meant(service):
    async def refused(body):
        return (await service.client.post("/v1/products", json=body)).json()["errors"][0]

    assert "use CN" in (await refused({"variants": [{"sku": "X", "country_of_origin": "cn"}]}))["detail"]
    assert "use GB" in (await refused({"variants": [{"sku": "X", "country_of_origin": "UK"}]}))["detail"]
    assert (await refused({"variants": [{"sku": "X", "hs_kode": "1"}]}))["params"]["nearest"] == "hs_code"
    assert (await refused({"titels": {"en": "Mug"}}))["params"]["nearest"] == "titles"
    five, seven = ({"variants": [{"sku": "X", "hs_code": code}]} for code in ("90121", "9012100"))
    assert (await refused(five))["detail"] == (await refused(seven))["detail"]


async def test_what_no_eye_sees_makes_no_second_product(service):
    await create(service, mug("SEEN", brand="Seen"))
    for spelling in ("SEEN ", "\u00a0SEEN", "SEEN\u200b", "\ufeffSEEN"):
        answer = await service.client.post("/v1/products", json=mug(spelling, titles={"en": "Another"}))
        assert (answer.status_code, answer.json()["code"]) == (409, "sku_taken")
    again = mug("SEEN\u00a0", brand=" Seen")
    again["titles"] = {" EN": "Mug SEEN ", "de\u200b": "Tasse SEEN\u00a0"}
    again["variants"][0]["attributes"] = {"colour ": "blue\u200b"}
    (result,) = (await service.client.post("/v1/products/bulk", json={"items": [again]})).json()["items"]
    assert (result["status"], result["version"]) == ("unchanged", 1)
    assert [p["skus"] for p in await listed(service, brand="Seen\u00a0")] == [["SEEN"]]


async def test_a_gtin_for_use_inside_a_company_is_warned_of(service):
    payload = "210000000001"
    own = f"{payload}{check_digit(payload)}"
    product = await create(service, mug("OWN", variants=[mug("OWN")["variants"][0] | {"gtin": own}]))
    assert product["warnings"] == [{"code": "gtin_restricted", "sku": "OWN", "fields": ["gtin"]}]
    after = (await patch(service, product, {"variants": [{"sku": "OWN", "gtin": gtin(77)}]})).json()
    assert after["warnings"] == []


async def test_an_empty_change_changes_nothing(service):
    product = await create(service, mug("NOTHING"))
    for change in ({}, {"variants": []}, {"titles": {}}, {"brand": "Potters "}):
        answer = await patch(service, product, change)
        assert (answer.status_code, answer.json(), answer.headers["ETag"]) == (200, product, '"1"')


async def test_a_product_too_large_for_its_event_is_refused(service):
    long = {f"a{n}": "\u5927" * 1000 for n in range(100)}
    variants = [{"sku": f"HUGE-{n}", "attributes": long} for n in range(3)]
    (result,) = (
        await service.client.post(
            "/v1/products/bulk", json={"items": [{"titles": {"en": "x"}, "activate": True, "variants": variants}]}
        )
    ).json()["items"]
    assert (result["status"], result["code"]) == ("failed", "too_large")
    (result,) = (
        await service.client.post(
            "/v1/products/bulk", json={"items": [{"titles": {"en": "x"}, "activate": True, "variants": variants[:1]}]}
        )
    ).json()["items"]
    assert result["status"] == "created"
    await service.settled()
    assert await service.emitted(ProductActivated, result["id"])


async def test_a_lone_surrogate_and_other_garbage_is_refused(service):
    raw = b'{"titles":{"de":"\\ud800"}}'
    answer = await service.client.post("/v1/products", content=raw, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    for path in ("/v1/products/nonsense", "/v1/skus/%00", "/v1/skus/a%20b"):
        assert (await service.client.get(path)).status_code == 422, path
    for params in (
        {"cursor": "x"}, {"cursor": "WyIwIiwieCJd"}, {"cursor": "WyI5IiwieCJd", "q": "a"}, {"cursor": "W10"},
        {"q": "a" * 201}, {"brand": "\0"}, {"sku_prefix": "%"}, {"status": "sold"}, {"limit": 0}, {"barnd": "x"},
        {"brand": ["a", "b"]},
    ):  # fmt: skip
        answer = await service.client.get("/v1/products", params=params)
        assert answer.status_code == 422, params
    answer = await service.client.post("/v1/products", json={}, headers=service.token("market_analyst"))
    assert answer.status_code == 403


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


async def test_bulk_upserts_by_sku_with_a_result_per_item(service):
    good, bad, late = mug("BULK-1"), mug("BULK-2"), mug("BULK-3", activate=True)
    bad["variants"][0]["gtin"] = "1"
    untitled = {"variants": [{"sku": "BULK-4"}], "activate": True}
    items = [good, bad, late, untitled, "nonsense", {"titles": {"en": "no variants"}}]
    answer = await service.client.post("/v1/products/bulk", json={"items": items})
    assert answer.status_code == 200, answer.text
    results = answer.json()["items"]
    assert [r["index"] for r in results] == list(range(6))
    assert [r["status"] for r in results] == ["created", "failed", "created", "failed", "failed", "failed"]
    assert [r["product_status"] for r in results[:4]] == ["draft", None, "active", None]
    assert results[1]["errors"][0]["pointer"] == "/items/1/variants/0/gtin"
    assert (results[1]["code"], results[3]["code"]) == ("invalid_item", "title_missing")
    assert results[3]["errors"][0]["pointer"] == "/items/3/titles"
    assert results[3]["detail"] == "/titles: an active product needs a title in at least one locale"
    assert {e["pointer"] for e in results[5]["errors"]} == {"/items/5/variants"}
    assert (await service.client.get(f"/v1/products/{results[0]['id']}")).json()["variants"][0]["sku"] == "BULK-1"
    assert (await service.client.get("/v1/skus/BULK-4")).status_code == 404

    again = (await service.client.post("/v1/products/bulk", json={"items": [good, late]})).json()["items"]
    assert [(r["status"], r["version"]) for r in again] == [("unchanged", 1), ("unchanged", 1)]
    more = {"variants": [{"sku": "BULK-3", "gross_weight_g": 999}, {"sku": "BULK-3-L"}]}
    rename = {"titles": {"en": "Renamed"}, "variants": [{"sku": "BULK-3-L"}]}
    changed = (await service.client.post("/v1/products/bulk", json={"items": [more, rename]})).json()["items"]
    assert [(r["status"], r["version"]) for r in changed] == [("changed", 2), ("changed", 2)]
    product = (await service.client.get("/v1/skus/BULK-3-L")).json()
    assert [v["gross_weight_g"] for v in product["variants"]] == [999, None]
    assert (product["titles"]["en"], product["version"]) == ("Renamed", 2)
    await service.settled()
    assert [e.version for e in await service.emitted(ProductChanged, product["id"])] == [2], "one event for both"

    crossing = {"variants": [{"sku": "BULK-1"}, {"sku": "BULK-3"}]}
    (failed,) = (await service.client.post("/v1/products/bulk", json={"items": [crossing]})).json()["items"]
    assert (failed["errors"][0]["code"], failed["errors"][0]["pointer"]) == ("sku_taken", "/items/0/variants/1/sku")
    assert not await service.verify()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("gtin", "'123'"), ("hs_code", "'12'"), ("net_weight_g", "0"), ("gross_weight_g", "1"),
        ("country_of_origin", "'de'"), ("width_mm", "-1"),
    ],
)  # fmt: skip
async def test_the_database_refuses_what_the_code_should_have(service, column, value):
    sku = f"DB-{column}"
    await create(service, mug(sku))
    with pytest.raises(asyncpg.CheckViolationError):
        await service.member("catalog").database.fetch(f"update variant set {column} = {value} where sku = '{sku}'")


async def test_invariants_see_a_document_that_lost_its_variant(service):
    database = service.member("catalog").database
    product = await create(service, mug("INV"))
    await database.fetch("update variant set sku = 'INV-2' where sku = 'INV'")
    assert set((await service.verify())["catalog"]) == {"variants_are_in_their_document", "every_sku_can_be_found"}
    await database.fetch("update variant set sku = 'INV' where sku = 'INV-2'")
    with pytest.raises(asyncpg.CheckViolationError):
        await database.fetch(
            "update product set status = 'active', document = '{\"titles\":{},\"variants\":[]}' where id::text = $1",
            product["id"],
        )
    assert not await service.verify()
