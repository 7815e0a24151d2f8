"""Many products at once."""

from contracts.catalog import ProductActivated, ProductChanged
from tests.integration.catalog.goods import mug

SERVICE = "catalog"


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
    assert [r.get("product_status") for r in results[:4]] == ["draft", None, "active", None]
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
