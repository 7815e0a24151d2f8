"""Attributes, families and typed values over HTTP, on a real PostgreSQL."""

from uuid import uuid4

import pytest

from tests.integration.catalog.families import ATTRIBUTES, OPTIONS, change, make, mugs, put, values
from tests.integration.catalog.goods import create, mug

SERVICE = "catalog"


@pytest.fixture(scope="module", autouse=True)
async def family(service):
    yield await mugs(service)
    assert await service.verify() == {}


# -- attributes and families


async def test_an_attribute_is_made_changed_and_read(service):
    body = {"kind": "number", "labels": {"en": "Watts"}}
    made = await put(service, "/v1/attributes/watts", body)
    assert (made.status_code, made.headers["ETag"], made.headers["Location"]) == (201, '"1"', "/v1/attributes/watts")
    same = await put(service, "/v1/attributes/watts", body, 1)
    assert (same.status_code, same.json()["version"]) == (200, 1), "nothing changed"
    changed = await put(service, "/v1/attributes/watts", {"kind": "text"}, 1)
    assert (changed.json()["kind"], changed.json()["version"]) == ("text", 2), "nothing has used it"
    assert (await put(service, "/v1/attributes/watts", body, 1)).status_code == 412
    found = await service.client.get("/v1/attributes/watts")
    assert (found.json(), found.headers["ETag"]) == (changed.json(), '"2"')
    gone = await service.client.delete("/v1/attributes/watts", headers={"If-Match": '"2"'})
    assert gone.status_code == 204
    assert (await service.client.get("/v1/attributes/watts")).status_code == 404


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "measure"}, "unit_family_of_measure"),
        ({"kind": "text", "unit_family": "length"}, "unit_family_of_measure"),
        ({"kind": "select"}, "options_of_select"),
        ({"kind": "number", "options": OPTIONS}, "options_of_select"),
        ({"kind": "select", "options": [*OPTIONS, OPTIONS[0]]}, "given_twice"),
        ({"kind": "text", "labels": {"de": "x", "DE": "y"}}, "given_twice"),
    ],
)
async def test_an_attribute_that_contradicts_itself_is_refused(service, body, code):
    answer = await put(service, "/v1/attributes/odd", body)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, code)


async def test_what_a_family_has_keeps_its_kind_and_its_options(service):
    kind = await put(service, "/v1/attributes/material", {"kind": "number"})
    assert (kind.status_code, kind.json()["code"]) == (409, "attribute_fixed")
    fewer = await put(service, "/v1/attributes/colour", ATTRIBUTES["colour"] | {"options": OPTIONS[:1]})
    assert (fewer.status_code, fewer.json()["code"]) == (409, "option_missing")
    deleted = await service.client.delete("/v1/attributes/material")
    assert (deleted.status_code, deleted.json()["code"]) == (409, "attribute_fixed")
    labels = await put(service, "/v1/attributes/material", {"kind": "text", "labels": {"en": "Made of"}})
    assert labels.status_code == 200
    assert labels.json()["used"]


async def test_a_family_has_attributes_that_there_are(service):
    unknown = await put(service, "/v1/families/odd", {"attributes": [{"attribute": "nobody_knows"}]})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "attribute_unknown")
    twice = {"attributes": [{"attribute": "colour"}, {"attribute": "colour"}]}
    assert (await put(service, "/v1/families/odd", twice)).status_code == 422
    pots = await make(service, "/v1/families/pots", {"attributes": [{"attribute": "material"}]})
    assert pots["attributes"] == [{"attribute": "material", "level": "product", "required": []}]
    listed = await service.client.get("/v1/families", params={"attribute": "colour"})
    assert [family["code"] for family in listed.json()["items"]] == ["mugs"]
    assert (await service.client.delete("/v1/families/pots")).status_code == 204
    assert (await service.client.get("/v1/families/pots")).status_code == 404


async def test_attributes_are_listed_page_by_page(service):
    codes: list[str] = []
    params = {"limit": "3", "kind": ["text", "select", "rich_text", "multi_select"]}
    while True:
        page = (await service.client.get("/v1/attributes", params=params)).json()
        codes += [each["code"] for each in page["items"]]
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]
    assert codes == ["care", "colour", "material", "slogan", "uses"]


# -- values


async def test_values_are_read_as_their_kind(service):
    product = await create(service, mug("KIND"))
    assert (await values(service, product))["version"] == 0
    given = {
        "material": "  ceramic ",
        "height": {"amount": 9.50, "unit": "cm"},
        "pieces": "2.0",
        "dishwasher_safe": True,
        "uses": ["coffee", "tea"],
        "launched": "2026-03-01",
        "matches": "KIND",
        "care": '<p onclick="x()">By <b>hand</b><script>alert(1)</script></p>',
    }
    answer = await change(service, product, {"family": "mugs", "values": given})
    assert answer.status_code == 200, answer.text
    assert answer.headers["ETag"] == '"1"'
    assert answer.json()["values"] == given | {
        "material": "ceramic",
        "height": {"amount": "9.5", "unit": "cm"},
        "pieces": "2",
        "care": "<p>By <b>hand</b></p>",
    }
    assert answer.json() == await values(service, product)
    again = await change(service, product, {"values": given}, 1)
    assert again.json()["version"] == 1, "nothing changed"


@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("height", 9, "value_measure"),
        ("height", {"amount": "9", "unit": "kg"}, "unit_unknown"),
        ("height", {"amount": "9,5", "unit": "cm"}, "value_number"),
        ("pieces", True, "value_number"),
        ("pieces", "1e3", "value_number"),
        ("dishwasher_safe", 1, "value_boolean"),
        ("uses", ["tea", "tea"], "given_twice"),
        ("uses", [], "value_choices"),
        ("uses", ["gin"], "option_unknown"),
        ("launched", "2026-02-30", "day_invalid"),
        ("matches", "NOBODY-HAS-IT", "unknown_sku"),
        ("care", "<script>alert(1)</script>", "empty"),
        ("material", 7, "value_kind"),
        ("slogan", "Hello", "value_in_content"),
        ("weight", "7", "attribute_not_in_family"),
    ],
)
async def test_what_is_no_value_of_its_kind_is_refused_by_name(service, code, value, expected):
    product = await create(service, mug(f"BAD-{uuid4().hex[:8]}"))
    answer = await change(service, product, {"family": "mugs", "values": {code: value}})
    assert answer.status_code == 422, answer.text
    error = answer.json()["errors"][0]
    assert (error["pointer"], error["code"]) == (f"/values/{code}", expected)
    assert (await values(service, product))["version"] == 0


async def test_a_variant_inherits_and_overrides_its_own_level_alone(service):
    body = mug("HEIR-1")
    body["variants"].append({"sku": "HEIR-2"})
    body["variants"][0]["attributes"] = {}
    product = await create(service, body)
    given = {"family": "mugs", "values": {"colour": "red", "pieces": 1}, "variants": {"HEIR-2": {"colour": "blue"}}}
    found = (await change(service, product, given)).json()
    first, second = found["variants"]
    assert (first["own"], first["values"]) == ({}, {"colour": "red", "pieces": "1"})
    assert (second["own"], second["values"]) == ({"colour": "blue"}, {"colour": "blue", "pieces": "1"})
    refused = await change(service, product, {"variants": {"HEIR-2": {"pieces": 2}}}, 1)
    error = refused.json()["errors"][0]
    assert (refused.status_code, error["pointer"], error["code"]) == (422, "/variants/HEIR-2/pieces", "level_product")
    unknown = await change(service, product, {"variants": {"HEIR-3": {"colour": "red"}}}, 1)
    assert unknown.json()["errors"][0]["code"] == "unknown_sku"
    back = (await change(service, product, {"variants": {"HEIR-2": {"colour": None}}}, 1)).json()
    assert back["variants"][1]["values"]["colour"] == "red"


async def test_free_attributes_that_read_as_their_kind_are_taken_over_and_nothing_is_lost(service):
    body = mug("FREE-1", attributes={"height": "9.5 cm", "pieces": 2, "material": 12, "launched": "soon", "own": "x"})
    body["variants"][0]["attributes"] = {"colour": "Blau"}
    body["variants"].append({"sku": "FREE-2", "attributes": {"colour": "mauve"}})
    product = await create(service, body)
    found = (await change(service, product, {"family": "mugs", "values": {"pieces": 3}})).json()
    assert found["values"] == {"height": {"amount": "9.5", "unit": "cm"}, "pieces": "3", "material": "12"}
    assert found["variants"][0]["own"] == {"colour": "blue"}
    assert found["unread"] == [
        {"sku": None, "attribute": "launched", "value": "soon"},
        {"sku": "FREE-2", "attribute": "colour", "value": "mauve"},
    ]
    still = (await service.client.get(f"/v1/products/{product['id']}")).json()
    assert still == product, "the product is as it was"


async def test_another_family_or_none_keeps_the_values(service):
    await make(service, "/v1/families/plates", {"attributes": [{"attribute": "material"}]})
    product = await create(service, mug("MOVE"))
    await change(service, product, {"family": "mugs", "values": {"material": "clay", "pieces": 4}})
    moved = (await change(service, product, {"family": "plates"}, 1)).json()
    assert (moved["values"], moved["outside"]) == ({"material": "clay", "pieces": "4"}, ["colour", "pieces"])
    assert (await service.client.delete("/v1/families/plates")).json()["code"] == "family_in_use"
    bare = (await change(service, product, {"family": None, "values": {"pieces": None}}, 2)).json()
    assert (bare["family"], bare["values"], bare["version"]) == (None, {"material": "clay"}, 3)
    refused = await change(service, product, {"values": {"material": "tin"}}, 3)
    assert refused.json()["errors"][0]["code"] == "attribute_not_in_family"
    unknown = await change(service, product, {"family": "nobody"}, 3)
    assert (unknown.status_code, unknown.json()["code"]) == (422, "family_unknown")


async def test_a_retired_option_stands_and_is_given_no_more(service):
    options = [{"code": "oak"}, {"code": "elm"}]
    await make(service, "/v1/attributes/wood", {"kind": "select", "options": options})
    await make(service, "/v1/families/boards", {"attributes": [{"attribute": "wood"}]})
    old, new = await create(service, mug("OLD")), await create(service, mug("NEW"))
    await change(service, old, {"family": "boards", "values": {"wood": "elm"}})
    retired = [{"code": "oak"}, {"code": "elm", "retired": True}]
    await make(service, "/v1/attributes/wood", {"kind": "select", "options": retired})
    assert (await change(service, old, {"values": {"wood": "elm"}}, 1)).json()["values"] == {"wood": "elm"}
    answer = await change(service, new, {"family": "boards", "values": {"wood": "elm"}})
    assert answer.json()["errors"][0]["code"] == "option_retired"


async def test_versions_are_seen_before_they_are_changed(service):
    product = await create(service, mug("SEEN"))
    path = f"/v1/products/{product['id']}/values"
    assert (await service.client.patch(path, json={"family": "mugs"})).status_code == 428
    assert (await change(service, product, {"family": "mugs"})).status_code == 200
    assert (await change(service, product, {"values": {"pieces": 1}}, 0)).status_code == 412
    assert (await service.client.get(f"/v1/products/{uuid4()}/values")).status_code == 404


async def test_many_products_at_once_each_with_its_own_result(service):
    for sku in ("MANY-1", "MANY-2"):
        await create(service, mug(sku))
    items = [
        {"sku": "MANY-1", "family": "mugs", "values": {"pieces": 6}},
        {"sku": "MANY-2", "family": "mugs", "values": {"pieces": "many"}},
        {"sku": "MANY-1", "values": {"pieces": 7}},
        {"sku": "NO-SUCH"},
        {"sku": "MANY-2", "valeus": {}},
    ]
    answer = await service.client.post("/v1/products/values/bulk", json={"items": items})
    assert answer.status_code == 200, answer.text
    found = [(item["status"], item.get("code")) for item in answer.json()["items"]]
    assert found == [
        ("changed", None), ("failed", "value_number"), ("failed", "duplicate_item"), ("failed", "unknown_sku"),
        ("failed", "invalid_item"),
    ]  # fmt: skip
    assert answer.json()["items"][1]["errors"][0]["pointer"] == "/items/1/values/pieces"
    again = await service.client.post("/v1/products/values/bulk", json={"items": items[:1]})
    assert again.json()["items"][0]["status"] == "unchanged"


async def test_changes_are_in_the_audit_and_the_product_keeps_its_version(service):
    product = await create(service, mug("AUDIT"))
    await change(service, product, {"family": "mugs", "values": {"pieces": 1}})
    rows = await service.member("catalog").background.fetch(
        "select action from audit_entry where object = 'product_values' and object_id = $1", product["id"]
    )
    assert [row["action"] for row in rows] == ["insert"]
    assert (await service.client.get(f"/v1/products/{product['id']}")).headers["ETag"] == '"1"'
