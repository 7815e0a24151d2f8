"""Content over HTTP and events, on a real PostgreSQL."""

from uuid import uuid4

import asyncpg
import pytest

from contracts.catalog import ContentChanged
from tests.integration.catalog.contents import GERMAN, approved, path, resolve, step, write
from tests.integration.catalog.families import change, make, mugs
from tests.integration.catalog.goods import create, mug

SERVICE = "catalog"
AMAZON = {
    "channels": ["amazon-de", "amazon-us"],
    "limits": {
        "title": {"most": 60},
        "bullets": {"most": 40, "unit": "bytes", "count": 2},
        "search_terms": {"most": 20, "unit": "bytes"},
        "description": {"most": 50},
    },
    "required": ["title", "bullets"],
    "rich_text": False,
    "forbidden": [
        {"terms": ["bestseller", "heil*"], "locale": "de", "reason": "removed by the marketplace"},
        {"terms": ["beste Tasse der Welt"], "kind": "claim", "locale": "de"},
        {"terms": ["cheap"], "severity": "warning", "locale": "en"},
        {"terms": ["最好"], "locale": "zh"},
    ],
    "size_system": "US",
}


@pytest.fixture(scope="module", autouse=True)
async def world(service):
    await make(service, "/v1/channel-profiles/amazon", AMAZON)
    yield
    assert await service.verify() == {}


async def a_product(service):
    return await create(service, mug(f"C-{uuid4().hex[:8]}", descriptions={"en": "Salt & pepper <3"}))


# -- from draft to what others see


async def test_content_is_written_submitted_and_approved(service):
    product = await a_product(service)
    here = path(product, "amazon-de")
    made = await write(service, here, GERMAN | {"why": "launch"})
    assert (made.status_code, made.headers["ETag"], made.headers["Location"]) == (201, '"1"', here)
    body = made.json()
    assert (body["state"], body["draft"], body["approved"], body["findings"]) == ("draft", 1, None, [])
    same = await write(service, here, GERMAN, 1)
    assert (same.status_code, same.json()["version"]) == (200, 1), "nothing changed"
    assert (await step(service, here, "approve", 1)).json()["code"] == "wrong_state"

    sent = (await step(service, here, "submit", 1)).json()
    assert (sent["state"], sent["version"]) == ("in_review", 2)
    rejected = (await step(service, here, "reject", 2, {"why": "say what it holds"})).json()
    assert (rejected["state"], rejected["approved"]) == ("rejected", None)
    again = (await write(service, here, {"title": "Blaue Tasse, 300 ml"}, 3)).json()
    assert (again["state"], again["draft"], again["texts"]["bullets"]) == ("draft", 2, GERMAN["bullets"])
    await step(service, here, "submit", 4)
    done = (await step(service, here, "approve", 5)).json()
    assert (done["state"], done["approved"], done["version"]) == ("approved", 2, 6)

    newer = (await write(service, here, {"title": "Rote Tasse"}, 6)).json()
    assert (newer["state"], newer["approved"], newer["draft"]) == ("draft", 2, 3)
    seen = await resolve(service, product, "amazon-de", "de")
    assert seen["texts"]["title"] == "Blaue Tasse, 300 ml", "others see what is approved"
    assert (await resolve(service, product, "amazon-de", "de", drafts="true"))["texts"]["title"] == "Rote Tasse"

    await service.settled()
    events = await service.emitted(ContentChanged, done["id"])
    told = [(each.channel, each.locale, each.version, each.number, each.content_hash) for each in events]
    assert told == [("amazon-de", "de", 6, 2, done["hash"])]
    assert str(events[0].product_id) == product["id"]


async def test_versions_say_who_and_why_and_are_never_changed(service):
    product = await a_product(service)
    here = path(product)
    await write(service, here, {"title": "Tasse", "why": "first"})
    await write(service, here, {"title": "Blaue Tasse", "why": "colour"}, 1)
    await step(service, here, "submit", 2, {"why": "please"})
    await step(service, here, "approve", 3)
    found = (await service.client.get(f"{here}/versions")).json()["items"]
    assert [(each["number"], each["why"], each["origin"]) for each in found] == [
        (2, "colour", "written"), (1, "first", "written"),
    ]  # fmt: skip
    assert [(each["step"], each["why"]) for each in found[0]["reviews"]] == [("submit", "please"), ("approve", None)]
    assert found[1]["reviews"] == []
    assert {each["written_by"] for each in found} == {found[0]["reviews"][1]["by"]}
    with pytest.raises(asyncpg.RestrictViolationError):
        await service.member("catalog").background.fetch("update content_version set why = 'other'")
    audit = await service.member("catalog").background.fetch(
        "select action from audit_entry where object = 'content' and object_id = $1 order by id",
        f"{product['id']}/*/de",
    )
    assert [row["action"] for row in audit] == ["insert", "update", "update", "update"]


async def test_a_diff_shows_the_words_and_an_earlier_version_is_restored(service):
    product = await a_product(service)
    here = path(product)
    await write(service, here, {"title": "Blaue Tasse", "bullets": ["eins"]})
    await write(service, here, {"title": "Rote Tasse", "bullets": None}, 1)
    diff = (await service.client.get(f"{here}/versions/2/diff")).json()
    assert [(each["pointer"], each["before"], each["after"]) for each in diff["changes"]] == [
        ("/title", "Blaue Tasse", "Rote Tasse"), ("/bullets/0", "eins", None),
    ]  # fmt: skip
    assert diff["changes"][0]["pieces"] == [
        {"part": "removed", "text": "Blaue"}, {"part": "added", "text": "Rote"}, {"part": "same", "text": " Tasse"},
    ]  # fmt: skip
    restored = await step(service, here, "restore", 2, {"number": 1, "why": "back"})
    assert restored.status_code == 200, restored.text
    assert restored.json()["texts"]["title"] == "Blaue Tasse"
    newest = (await service.client.get(f"{here}/versions")).json()["items"][0]
    assert (newest["number"], newest["origin"], newest["restored"], newest["why"]) == (3, "restored", 1, "back")
    whole = (await service.client.get(f"{here}/versions/3/diff", params={"since": 1})).json()
    assert whole["changes"] == []
    assert (await step(service, here, "restore", 3, {"number": 9})).status_code == 404
    assert (await service.client.get(f"{here}/versions/9/diff")).status_code == 404


async def test_withdrawn_content_is_seen_no_more_and_that_is_told(service):
    product = await a_product(service)
    here = path(product, "amazon-de")
    done = await approved(service, here, GERMAN)
    assert (await step(service, here, "withdraw", 3)).status_code == 422, "a reason is needed"
    away = (await step(service, here, "withdraw", 3, {"why": "wrong picture"})).json()
    assert (away["state"], away["approved"]) == ("draft", None)
    assert (await step(service, here, "withdraw", 4, {"why": "again"})).json()["code"] == "wrong_state"
    seen = await resolve(service, product, "amazon-de", "de")
    assert (seen["texts"]["title"], seen["sources"]["title"]["channel"]) == (product["titles"]["de"], None)
    await service.settled()
    events = await service.emitted(ContentChanged, done["id"])
    assert [(each.number, each.content_hash is None) for each in events] == [(1, False), (None, True)]


async def test_versions_that_were_not_seen_are_refused(service):
    product = await a_product(service)
    here = path(product)
    assert (await write(service, here, {"title": "A"}, None)).status_code == 428
    assert (await write(service, here, {"title": "A"}, 4)).status_code == 412
    assert (await write(service, here, {"title": "A"})).status_code == 201
    assert (await write(service, here, {"title": "B"}, 0)).status_code == 412
    assert (await step(service, here, "submit", 9)).status_code == 412
    assert (await service.client.get(path(product, "*", "fr"))).status_code == 404
    assert (await write(service, path({"id": str(uuid4())}), {"title": "A"})).status_code == 404


# -- what a channel takes


@pytest.mark.parametrize(
    ("texts", "pointer", "code"),
    [
        ({"title": "T" * 61}, "/title", "limit_exceeded"),
        ({"bullets": ["ü" * 21]}, "/bullets/0", "limit_exceeded"),
        ({"bullets": ["a", "b", "c"]}, "/bullets", "too_many"),
        ({"bullets": None}, "/bullets", "text_missing"),
        ({"search_terms": ["teetasse", "kaffeetasse"]}, None, None),
        ({"search_terms": ["teetassen", "kaffeetasse"]}, "/search_terms", "limit_exceeded"),
        ({"title": "Der Bestseller"}, "/title", "forbidden_word"),
        ({"title": "Die Bestsellerin"}, None, None),
        ({"title": "Heilt alles"}, "/title", "forbidden_word"),
        ({"title": "Beste  Tasse, der Welt!"}, "/title", "forbidden_claim"),
        ({"title": "蓝色陶瓷杯"}, "/title", "wrong_script"),
        ({"title": "Tasse 杯 blau"}, None, None),
        ({"title": "The cup is for you and it can be used with tea"}, "/title", "wrong_language"),
        ({"description": "<p>" + "x" * 50 + "</p>"}, None, None),
        ({"description": "<p>" + "x" * 51 + "</p>"}, "/description", "limit_exceeded"),
    ],
)
async def test_texts_are_judged_by_their_channel(service, texts, pointer, code):
    product = await a_product(service)
    here = path(product, "amazon-de")
    answer = await write(service, here, GERMAN | texts)
    assert answer.status_code == 201, answer.text
    assert [(each["pointer"], each["code"]) for each in answer.json()["findings"]] == (
        [(pointer, code)] if code else []
    )
    sent = await step(service, here, "submit", 1)
    assert sent.status_code == (409 if code else 200)
    if code:
        assert sent.json()["code"] == "content_not_ready"
        assert [(each["pointer"], each["code"]) for each in sent.json()["errors"]] == [(pointer, code)]


async def test_a_warning_stops_nobody_and_a_profile_may_change_before_approval(service):
    product = await a_product(service)
    here = path(product, "strict")
    await make(service, "/v1/channel-profiles/strict", {"channels": ["strict"], "four_eyes": False})
    await write(service, here, {"title": "Blaue Tasse"})
    await step(service, here, "submit", 1)
    stricter = {"channels": ["strict"], "limits": {"title": {"most": 5}}}
    await make(service, "/v1/channel-profiles/strict", stricter)
    answer = await step(service, here, "approve", 2)
    assert (answer.status_code, answer.json()["code"]) == (409, "content_not_ready")
    warned = path(product, "amazon-us", "en-US")
    answer = await write(service, warned, {"title": "Cheap mug", "bullets": ["Keeps tea warm"]})
    assert [each["severity"] for each in answer.json()["findings"]] == ["warning"]
    assert (await step(service, warned, "submit", 1)).status_code == 200


async def test_four_eyes_where_the_channel_asks_for_them(service):
    product = await a_product(service)
    here = path(product, "careful")
    await make(service, "/v1/channel-profiles/careful", {"channels": ["careful"], "four_eyes": True})
    await write(service, here, {"title": "Blaue Tasse"})
    await step(service, here, "submit", 1)
    own = await step(service, here, "approve", 2)
    assert (own.status_code, own.json()["code"]) == (409, "own_work")
    other = await step(service, here, "approve", 2, headers=service.token("product_manager"))
    assert other.status_code == 200


async def test_only_some_roles_approve(service):
    product = await a_product(service)
    here = path(product)
    operations = service.token("operations")
    assert (await step(service, here, "approve", 0, headers=operations)).status_code == 403
    answer = await service.client.patch(here, json={"title": "T"}, headers={"If-Match": '"0"', **operations})
    assert answer.status_code == 201


async def test_a_channel_has_one_profile(service):
    taken = await service.client.put("/v1/channel-profiles/other", json={"channels": ["amazon-de"]})
    assert (taken.status_code, taken.json()["code"]) == (409, "channel_taken")
    every = await make(service, "/v1/channel-profiles/every", {"channels": ["*"], "limits": {"title": {"most": 7}}})
    product = await a_product(service)
    answer = await write(service, path(product, "nobody-knows"), {"title": "Eine Tasse"})
    assert [each["code"] for each in answer.json()["findings"]] == ["limit_exceeded"]
    gone = await service.client.delete("/v1/channel-profiles/every", headers={"If-Match": f'"{every["version"]}"'})
    assert gone.status_code == 204
    assert (await service.client.get(path(product, "nobody-knows"))).json()["findings"] == []


# -- what a buyer sees


async def test_each_field_comes_from_the_nearest_place(service):
    product = await a_product(service)
    await approved(service, path(product, "*", "de"), {"title": "Tasse", "bullets": ["Für alle"], "seo_title": "SEO"})
    await approved(service, path(product, "amazon-de", "de"), {"title": "Tasse bei A", "bullets": ["Nur hier"]})
    await approved(service, path(product, "*", "de-AT"), {"title": "Häferl", "seo_title": "Häferl kaufen"})
    seen = await resolve(service, product, "amazon-de", "de-AT")
    assert seen["locales"] == ["de-AT", "de"]
    texts, sources = seen["texts"], seen["sources"]
    assert (texts["title"], texts["bullets"], texts["seo_title"]) == ("Tasse bei A", ["Nur hier"], "Häferl kaufen")
    assert sources["title"] == {"channel": "amazon-de", "locale": "de", "number": 1}
    assert sources["seo_title"] == {"channel": "*", "locale": "de-AT", "number": 1}
    elsewhere = await resolve(service, product, "ebay-de", "de-AT")
    assert (elsewhere["texts"]["title"], elsewhere["texts"]["bullets"]) == ("Häferl", ["Für alle"])


async def test_the_products_own_texts_stand_in_and_that_is_said(service):
    product = await a_product(service)
    german = await resolve(service, product, "web", "de-CH")
    assert (german["texts"]["title"], german["sources"]["title"]["locale"]) == (product["titles"]["de"], "de")
    assert german["texts"]["description"] == "Salt &amp; pepper &lt;3", "the product's own is plain"
    assert [each["code"] for each in german["findings"]] == ["language_fallback"]
    french = await resolve(service, product, "web", "fr")
    assert french["texts"]["title"] == product["titles"]["en"]
    assert {each["pointer"] for each in french["findings"]} == {"/title", "/description"}
    plain = await resolve(service, product, "amazon-us", "en-US")
    assert plain["texts"]["description"] == "Salt & pepper <3", "the channel takes no HTML"


async def test_what_a_locale_falls_back_to_is_data(service):
    product = await a_product(service)
    await approved(service, path(product, "*", "de"), {"title": "Tasse"})
    assert (await service.client.get("/v1/locales/zh-TW")).json()["falls_back_to"] == ["zh-Hant"]
    assert (await resolve(service, product, "web", "nds"))["texts"]["title"] == product["titles"]["en"]
    own = await service.client.put("/v1/locales/nds", json={"falls_back_to": ["de"]}, headers={"If-Match": '"0"'})
    assert (own.status_code, own.json()["own"], own.json()["version"]) == (200, True, 1)
    assert (await resolve(service, product, "web", "nds"))["texts"]["title"] == "Tasse"
    assert [each["locale"] for each in (await service.client.get("/v1/locales")).json()["items"]] == ["nds"]
    assert (await service.client.delete("/v1/locales/nds", headers={"If-Match": '"1"'})).status_code == 204


async def test_values_are_shown_in_the_markets_language_units_and_sizes(service):
    await mugs(service)
    rows = [{"EU": "42", "US": "9"}, {"EU": "43", "US": "10"}, {"EU": "44"}]
    await make(service, "/v1/size-charts/shoes", {"systems": ["EU", "US"], "rows": rows})
    size = {"kind": "text", "size_chart": "shoes", "size_system": "EU", "labels": {"en": "Size"}}
    await make(service, "/v1/attributes/size", size)
    await make(
        service,
        "/v1/families/shoes",
        {"attributes": [{"attribute": name} for name in ("colour", "height", "slogan")] + [
            {"attribute": "size", "level": "variant"}]},
    )  # fmt: skip
    body = mug("SHOE-42")
    body["variants"][0]["attributes"] = {}
    body["variants"].append({"sku": "SHOE-44"})
    product = await create(service, body)
    values = {"colour": "blue", "height": {"amount": "12", "unit": "cm"}}
    sizes = {"SHOE-42": {"size": "42"}, "SHOE-44": {"size": "44"}}
    changed = await change(service, product, {"family": "shoes", "values": values, "variants": sizes})
    assert changed.status_code == 200, changed.text
    await approved(service, path(product, "*", "de"), {"attributes": {"slogan": "Gut zu Fuß"}})
    german = await resolve(service, product, "web", "de", sku="SHOE-42")
    told = {each["attribute"]: (each["label"], each["text"]) for each in german["attributes"]}
    assert told == {
        "colour": ("Farbe", "Blau"), "height": ("height", "12 cm"), "slogan": ("slogan", "Gut zu Fuß"),
        "size": ("size", "42"),
    }  # fmt: skip
    american = await resolve(service, product, "amazon-us", "en-US", sku="SHOE-42")
    told = {each["attribute"]: (each["label"], each["text"]) for each in american["attributes"]}
    assert told == {"colour": ("Colour", "Blue"), "height": ("height", "4.72 in"), "size": ("Size", "US 9 (EU 42)")}
    unknown = await resolve(service, product, "amazon-us", "en-US", sku="SHOE-44")
    assert "size_unknown" in {each["code"] for each in unknown["findings"]}
    wrong = await write(service, path(product, "*", "fr"), {"attributes": {"colour": "blue"}})
    assert wrong.json()["errors"][0]["code"] == "value_in_values"
    chart = await service.client.put("/v1/attributes/size2", json=size | {"size_system": "UK"})
    assert chart.json()["code"] == "size_chart_unknown"


# -- many, and lists


async def test_many_places_at_once_each_with_its_own_result(service):
    await create(service, mug("BULK-1"))
    items = [
        {"sku": "BULK-1", "channel": "amazon-de", "locale": "de", **GERMAN},
        {
            "sku": "BULK-1",
            "channel": "amazon-de",
            "locale": "fr",
            "title": "Der Becher ist für die Spülmaschine und das",
        },
        {"sku": "BULK-1", "channel": "amazon-de", "locale": "de", "title": "again"},
        {"sku": "NO-SUCH", "channel": "*", "locale": "de", "title": "x"},
        {"sku": "BULK-1", "channel": "*", "locale": "xx-invalid", "title": "x"},
        {"sku": "BULK-1", "channel": "*", "locale": "de", "attributes": {"slogan": "x"}},
    ]
    answer = await service.client.post("/v1/content/bulk", json={"items": items})
    assert answer.status_code == 200, answer.text
    found = [(each["status"], each.get("code")) for each in answer.json()["items"]]
    assert found == [
        ("created", None), ("created", None), ("failed", "duplicate_item"), ("failed", "unknown_sku"),
        ("failed", "invalid_item"), ("failed", "attribute_not_in_family"),
    ]  # fmt: skip
    assert [each["code"] for each in answer.json()["items"][1]["findings"]] == ["text_missing", "wrong_language"]
    again = await service.client.post("/v1/content/bulk", json={"items": items[:2]})
    assert [each["status"] for each in again.json()["items"]] == ["unchanged", "unchanged"]


async def test_worklists_are_followed_page_by_page(service):
    product = await a_product(service)
    for locale in ("de", "fr", "it"):
        await write(service, path(product, "list", locale), {"title": "x"})
        await step(service, path(product, "list", locale), "submit", 1)
    params = {"state": "in_review", "channel": "list", "limit": 2, "updated_since": "2026-01-01T00:00:00Z"}
    first = (await service.client.get("/v1/content", params=params)).json()
    assert [each["locale"] for each in first["items"]] == ["de", "fr"]
    second = (await service.client.get("/v1/content", params=params | {"cursor": first["next_cursor"]})).json()
    assert ([each["locale"] for each in second["items"]], second["next_cursor"]) == (["it"], None)
    assert second["as_of"] == first["as_of"]
    own = (await service.client.get(f"/v1/products/{product['id']}/content")).json()
    assert [(each["channel"], each["locale"]) for each in own["items"]] == [("list", n) for n in ("de", "fr", "it")]
