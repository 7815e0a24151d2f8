"""Products over HTTP and events, on a real PostgreSQL."""

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.fields import check_digit
from services.catalog.products.models import ProductOut
from tests.integration.catalog.goods import create, gtin, mug, patch, post

SERVICE = "catalog"


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
