"""What catalog lets in: a bad value is named with its field."""

import pytest

from tests.integration.catalog.goods import create, listed, mug

SERVICE = "catalog"


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


async def test_a_lone_surrogate_and_other_garbage_is_refused(service):
    raw = b'{"titles":{"de":"\\ud800"}}'
    answer = await service.client.post("/v1/products", content=raw, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    for path in ("/v1/products/nonsense", "/v1/skus/%00", "/v1/skus/a%20b"):
        assert (await service.client.get(path)).status_code == 422, path
    for params in (
        {"cursor": "x"}, {"cursor": "WyIwIiwieCJd"}, {"cursor": "WyI5IiwieCJd", "q": "a"}, {"cursor": "W10"},
        {"q": "a" * 201}, {"brand": "\0"}, {"sku_prefix": "%"}, {"status": "sold"}, {"limit": 0}, {"barnd": "x"},
        {"sku_prefix": ["a", "b"]},
    ):  # fmt: skip
        answer = await service.client.get("/v1/products", params=params)
        assert answer.status_code == 422, params
    answer = await service.client.post("/v1/products", json={}, headers=service.token("market_analyst"))
    assert answer.status_code == 403
