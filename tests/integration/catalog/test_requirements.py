"""Sets of requirements over HTTP: imported, followed, and asked about listings."""

import asyncio
from typing import Any

from services.catalog.requirements.samples import sample
from tests.running import Running
from tests.unit.catalog.listings import bracelet, bracelet_schema, lamp, mug, requests

SERVICE = "catalog"


def body(name: str = "SAMPLE_MUG", **more: Any) -> dict[str, Any]:
    dialect = "ebay_aspects" if name.startswith("ebay") else "amazon_product_type"
    return {
        "dialect": dialect, "marketplace": "MARKET-1", "product_type": name, "locale": "en-US", "sample": True,
        "source": "of our own making", "document": sample(name),
    } | more  # fmt: skip


async def imported(service: Running, sent: dict[str, Any], **headers: str) -> Any:
    answer = await service.client.post("/v1/requirements", json=sent, headers=headers)
    assert answer.status_code == 201, answer.text[:500]
    return answer.json()


async def verdicts(service: Running, found: dict[str, Any], *items: dict[str, Any], **more: Any) -> Any:
    sent = {"requirement_id": found["id"], "listings": list(items)} | more
    answer = await service.client.post("/v1/requirements/validate", json=sent)
    assert answer.status_code == 200, answer.text[:500]
    return answer.json()


async def test_a_document_is_taken_once_and_a_changed_one_is_a_version_more(service: Running) -> None:
    first = await imported(service, body(name="SAMPLE_MUG", marketplace="VERSIONS"))
    assert (first["status"], first["version"], first["sample"]) == ("created", 1, True)
    assert first["required"] == ["item_name", "brand", "bullet_point", "country_of_origin", "material", "capacity"]
    again = await imported(service, body(marketplace="VERSIONS"))
    assert (again["status"], again["version"], again["id"]) == ("unchanged", 1, first["id"])
    document = sample("SAMPLE_MUG")
    document["required"].append("theme")
    document["properties"]["theme"]["maxBananas"] = 3
    changed = await imported(service, body(marketplace="VERSIONS", document=document, source="the second"))
    assert (changed["status"], changed["version"], changed["id"]) == ("changed", 2, first["id"])
    assert changed["unknown_keywords"] == ["maxBananas"]
    versions = (await service.client.get(f"/v1/requirements/{first['id']}/versions")).json()["items"]
    assert [(each["version"], each["source"]) for each in versions] == [(2, "the second"), (1, "of our own making")]
    assert versions[0]["changes"]["now_required"] == ["theme"]
    assert versions[1]["changes"] is None
    old = (await service.client.get(f"/v1/requirements/{first['id']}/versions/1")).json()
    assert old["document"] == sample("SAMPLE_MUG")
    assert (await service.client.get(f"/v1/requirements/{first['id']}/versions/3")).status_code == 404
    assert (await service.client.get(f"/v1/requirements/{first['id']}")).json()["version"] == 2
    by_both = [await verdicts(service, first, {"attributes": mug()}, **at) for at in ({}, {"version": 1})]
    assert [(each["version"], each["verdicts"][0]["verdict"]) for each in by_both] == [(2, "invalid"), (1, "valid")]


async def test_the_same_set_imported_by_several_at_once_is_one(service: Running) -> None:
    document = sample("SAMPLE_DESK_LAMP")
    sent = [
        body("SAMPLE_DESK_LAMP", marketplace="RACE", document=document | {"$comment": f"of {n % 2}"}) for n in range(6)
    ]
    found = await asyncio.gather(*(imported(service, each) for each in sent))
    assert len({each["id"] for each in found}) == 1
    assert sorted(each["status"] for each in found).count("created") == 1
    newest = (await service.client.get(f"/v1/requirements/{found[0]['id']}")).json()["version"]
    assert newest == 1 + sum(each["status"] == "changed" for each in found)


async def test_an_idempotency_key_gives_the_same_answer(service: Running) -> None:
    sent = body(marketplace="ONCE")
    first = await imported(service, sent, **{"Idempotency-Key": "requirements-once"})
    again = await imported(service, sent, **{"Idempotency-Key": "requirements-once"})
    assert first == again
    assert again["status"] == "created"


async def test_lists_are_filtered_and_paged(service: Running) -> None:
    for name in ("SAMPLE_MUG", "SAMPLE_DESK_LAMP", "ebay-mugs"):
        await imported(service, body(name, marketplace="LISTS"))

    async def listed(**params: Any) -> list[str]:
        found: list[str] = []
        cursor = None
        while True:
            page = (
                await service.client.get(
                    "/v1/requirements",
                    params={"marketplace": "LISTS", "limit": 1, **params} | ({"cursor": cursor} if cursor else {}),
                )
            ).json()
            found += [each["product_type"] for each in page["items"]]
            cursor = page["next_cursor"]
            if not cursor:
                return found

    assert await listed() == ["ebay-mugs", "SAMPLE_DESK_LAMP", "SAMPLE_MUG"]
    assert await listed(dialect="ebay_aspects") == ["ebay-mugs"]
    assert await listed(product_type=["SAMPLE_MUG", "ebay-mugs"]) == ["ebay-mugs", "SAMPLE_MUG"]
    assert await listed(locale="de") == []


async def test_fields_are_listed_by_path(service: Running) -> None:
    found = await imported(service, body(marketplace="FIELDS"))
    url, params = f"/v1/requirements/{found['id']}/fields", {"limit": 20}
    paths: list[str] = []
    fields: list[Any] = []
    while url:
        answer = await service.client.get(url, params=params)
        fields += answer.json()["items"]
        url, params = answer.links.get("next", {}).get("url"), None  # type: ignore[assignment]
    paths = [each["path"] for each in fields]
    assert paths == sorted(paths)
    assert len(paths) == found["fields"]
    material = next(each for each in fields if each["path"] == "material[].value")
    assert material["values"][-1] == {"value": "bone_china", "label": "Bone china", "deprecated": True}
    assert (material["field"], material["required"], material["limits"]["maxUniqueItems"]) == ("Material", "always", 3)
    always = (await service.client.get(f"/v1/requirements/{found['id']}/fields", params={"required": "always"})).json()
    assert {each["required"] for each in always["items"]} == {"always"}


async def test_each_listing_gets_its_own_verdict(service: Running) -> None:
    found = await imported(service, body(marketplace="VERDICTS"))
    wrong = mug() | {"brand": [{"value": "x" * 101, "language_tag": "en_US"}]}
    everywhere = {"marketplace_id": "MARKET-1"}
    answer = await verdicts(
        service,
        found,
        {"attributes": mug()},
        {"attributes": wrong},
        {"attributes": mug(), "product_type": "CANDLE"},
        {"attributes": mug(), "patches": [{"op": "replace", "path": "/attributes/brand", "value": []}]},
        {"attributes": ["no object"]},
        {"atributes": {}},
        {"patches": [{"op": "delete", "path": "/attributes/lid_material", "value": None}]},
        {"before": mug(), "patches": [{"op": "delete", "path": "/attributes/has_lid", "value": [everywhere]}]},
        {"attributes": {"a": "\x00"}},
        {"attributes": {"a": 2**70}},
    )
    told = [(each["verdict"], [e["rule"] for e in each["errors"]]) for each in answer["verdicts"]]
    assert told == [
        ("valid", []),
        ("invalid", ["maxLength", "maxUtf8ByteLength"]),
        ("invalid", ["product_type"]),
        ("not_judged", ["one_of_two"]),
        ("not_judged", ["object"]),
        ("not_judged", ["unknown_field"]),
        ("invalid", ["selectors"]),
        ("invalid", ["not"]),
        ("not_judged", ["not_storable"]),
        ("not_judged", ["not_storable"]),
    ]
    error = answer["verdicts"][1]["errors"][0]
    assert (error["pointer"], error["field"], error["limit"]) == ("/brand/0/value", "Brand, entry 1", 100)
    assert error["detail"] == "Brand, entry 1 is too long: 101 characters, at most 100"
    assert error["sent"].startswith('"xxx')


async def test_a_document_that_cannot_be_taken_is_refused_with_its_place(service: Running) -> None:
    before = len((await service.client.get("/v1/requirements", params={"limit": 200})).json()["items"])
    for document, where, code in (
        ({"properties": {"a": {"$ref": "http://127.0.0.1:9/x"}}}, "/document/properties/a/$ref", "not_one_of"),
        ({"$ref": "#"}, "/document/$ref", "too_deep"),
        ({"properties": {"a": {"type": "strange"}}}, "/document/properties/a/type", "invalid"),
        ({"properties": {"a": {"maxUtf8ByteLength": "2"}}}, "/document/properties/a/maxUtf8ByteLength", "whole_number"),
        ({"description": "x" * 8_000_001}, "/document", "too_large"),
    ):
        answer = await service.client.post("/v1/requirements", json=body(document=document, marketplace="BAD"))
        assert answer.status_code == 422, where
        error = answer.json()["errors"][0]
        assert (error["pointer"], error["code"]) == (where, code)
    answer = await service.client.post("/v1/requirements", json=body("ebay-mugs", document={"aspects": 1}))
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/document/aspects")
    assert len((await service.client.get("/v1/requirements", params={"limit": 200})).json()["items"]) == before


async def test_what_is_not_there_is_404(service: Running) -> None:
    unknown = "01890000-0000-7000-8000-000000000000"
    for path in ("", "/versions", "/versions/1", "/fields"):
        assert (await service.client.get(f"/v1/requirements/{unknown}{path}")).status_code == 404, path
    answer = await service.client.post(
        "/v1/requirements/validate", json={"requirement_id": unknown, "listings": [{"attributes": {}}]}
    )
    assert answer.status_code == 404


async def test_ebays_aspects_are_asked_in_the_same_way(service: Running) -> None:
    found = await imported(service, body("ebay-mugs", marketplace="EBAY_US"))
    right = {"aspects": {"Brand": ["Potters"], "Type": ["Mug"], "Material": ["Glass"]}, "condition_id": "1000"}
    answer = await verdicts(service, found, {"attributes": right}, {"attributes": {"aspects": {}}})
    assert [each["verdict"] for each in answer["verdicts"]] == ["valid", "invalid"]
    assert sorted(each["detail"] for each in answer["verdicts"][1]["errors"]) == [
        "Condition is missing",
        "Item specifics, Brand is missing",
        "Item specifics, Material is missing",
        "Item specifics, Type is missing",
    ]


async def test_amazons_whole_schema_goes_through_the_door(service: Running) -> None:
    sent = body(product_type="BRACELET", marketplace="ATVPDKIKX0DER", document=bracelet_schema(), sample=False)
    found = await imported(service, sent)
    assert (len(found["required"]), found["unknown_keywords"]) == (7, [])
    lab = requests()[0]["body"]["attributes"]
    answer = await verdicts(service, found, {"attributes": bracelet()}, {"attributes": lab}, {"attributes": lamp()})
    assert [each["verdict"] for each in answer["verdicts"]] == ["valid", "invalid", "invalid"]
    many = await verdicts(service, found, *[{"attributes": lab}] * 200)
    assert [each["verdict"] for each in many["verdicts"]] == ["invalid"] * 200
