"""The glossary and the memory of translations."""

import asyncio
import re
from pathlib import Path
from typing import Any

from services.catalog.glossary import store as glossary
from services.catalog.wording.terms import Word
from tests.integration.catalog.test_imports import counts, faults

SERVICE = "catalog"
RUNNING = ("queued", "running")
IMPORTS = Path(__file__).parents[3] / "services" / "catalog" / "imports"
EXAMPLES = IMPORTS / "examples-translations"
PAGE = (IMPORTS / "TRANSLATIONS.md").read_text()


async def put(service: Any, path: str, *items: dict[str, Any]) -> list[Any]:
    answer = await service.client.post(f"/v1/{path}/bulk", json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def listed(service: Any, path: str, **params: Any) -> list[Any]:
    answer = await service.client.get(f"/v1/{path}", params=params)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def run(service: Any, content: bytes, path: str) -> dict[str, Any]:
    """The operation of an import when it has ended."""
    answer = await service.client.post(path, files={"file": ("file.csv", content)})
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(120):
        while (found := (await service.client.get(answer.headers["location"])).json())["state"] in RUNNING:
            await asyncio.sleep(0.05)
    return dict(found)


def term(source: str, target: str | None = None, to: str = "*", **more: Any) -> dict[str, Any]:
    return {"source_locale": "en", "target_locale": to, "source": source, "target": target} | more


def pair(source: str, target: str, to: str = "de", of: str = "en") -> dict[str, Any]:
    return {"source_locale": of, "target_locale": to, "source": source, "target": target}


async def matches(service: Any, text: str, to: str = "de", of: str = "en", **more: Any) -> list[tuple[str, int]]:
    params = {"source_locale": of, "target_locale": to, "text": text} | more
    answer = await service.client.get("/v1/translations/memory/matches", params=params)
    assert answer.status_code == 200, answer.text
    return [(item["target"], item["similarity"]) for item in answer.json()["items"]]


async def test_a_term_is_written_changed_and_deleted(service):
    mug = term("mug", "Becher", "de", never=["Tasse"])
    first = await put(service, "glossary", mug, term("Kilner"), {"source": "x"})
    assert [item["status"] for item in first] == ["created", "created", "failed"]
    again = await put(service, "glossary", mug, term("Kilner", note="brand"))
    assert [item["status"] for item in again] == ["unchanged", "changed"]
    found = await listed(service, "glossary", source_locale="en", target_locale=["de", "*"])
    brand, mug = (next(item for item in found if item["source"] == source) for source in ("Kilner", "mug"))
    assert (mug["source"], mug["never"], mug["version"]) == ("mug", ["Tasse"], 1)
    assert (brand["target"], brand["note"], brand["version"]) == (None, "brand", 2)
    path = f"/v1/glossary/{brand['id']}"
    assert (await service.client.delete(path, headers={"If-Match": '"1"'})).status_code == 412
    assert (await service.client.delete(path, headers={"If-Match": '"2"'})).status_code == 204
    assert (await service.client.delete(path, headers={"If-Match": '"2"'})).status_code == 404


async def test_the_words_of_a_locale_are_those_of_what_it_stands_for_the_nearest_first(service):
    await put(
        service, "glossary", term("jar", "Glas", "de"), term("jar", "Rex-Glas", "de-AT"), term("lid", "Deckel", "de"),
        term("jar", "bocal", "fr"), term("Lidl"),
    )  # fmt: skip
    database = service.member("catalog").database
    words = {word.source: word.target for word in await glossary.words_of(database, ["en"], ["de-AT", "de"])}
    assert {name: words.get(name, "-") for name in ("jar", "lid", "Lidl")} == {
        "jar": "Rex-Glas", "lid": "Deckel", "Lidl": None
    }  # fmt: skip
    assert Word("jar", "Glas") in await glossary.words_of(database, ["en"], ["de"])


async def test_what_was_translated_before_is_found_again(service):
    done = await put(
        service, "translations/memory",
        pair("Blue ceramic mug, 300 ml", "Blauer Keramikbecher, 300 ml"),
        pair("Blue ceramic mug, 400 ml", "Blauer Keramikbecher, 400 ml"),
        pair("Garden hose with reel", "Gartenschlauch mit Trommel"),
        pair("Blue ceramic mug, 300 ml", "Mug bleu en céramique, 300 ml", "fr"),
    )  # fmt: skip
    assert [item["status"] for item in done] == ["created"] * 4
    assert await matches(service, "Blue ceramic mug, 300 ml") == [
        ("Blauer Keramikbecher, 300 ml", 100), ("Blauer Keramikbecher, 400 ml", 95)
    ]  # fmt: skip
    assert await matches(service, "BLUE  ceramic mug, 300 ml", most=1) == [("Blauer Keramikbecher, 300 ml", 99)]
    assert await matches(service, "Blue ceramic mugs, 300 ml", "de-AT", "en-GB", most=1) == [
        ("Blauer Keramikbecher, 300 ml", 96)
    ]
    assert await matches(service, "Blue ceramic mug, 300 ml", "fr", least=100) == [
        ("Mug bleu en céramique, 300 ml", 100)
    ]
    assert await matches(service, "A wooden spoon") == []
    assert await matches(service, "Garden hose", least=90) == []


async def test_what_was_said_last_holds(service):
    (first,) = await put(service, "translations/memory", pair("Oak board", "Eichenbrett"))
    (second,) = await put(service, "translations/memory", pair("Oak board", "Brett aus Eiche"))
    (third,) = await put(service, "translations/memory", pair("Oak board", "Brett aus Eiche"))
    assert [each["status"] for each in (first, second, third)] == ["created", "changed", "unchanged"]
    assert await matches(service, "Oak board", most=1) == [("Brett aus Eiche", 100)]
    found = next(item for item in await listed(service, "translations/memory") if item["source"] == "Oak board")
    assert (found["version"], found["origin"]) == (2, "person")
    gone = await service.client.delete(f"/v1/translations/memory/{found['id']}", headers={"If-Match": '"2"'})
    assert gone.status_code == 204
    assert await matches(service, "Oak board", most=1) == []


async def test_texts_without_blanks_are_found_by_their_signs(service):
    await put(service, "translations/memory", pair("蓝色陶瓷马克杯", "Blauer Keramikbecher", of="zh"))
    await put(service, "translations/memory", pair("青いマグカップ", "Blauer Becher", of="ja"))
    await put(service, "translations/memory", pair("藍色陶瓷馬克杯", "Becher", of="zh-Hant"))
    assert await matches(service, "红色陶瓷马克杯", of="zh") == [("Blauer Keramikbecher", 85)]
    assert await matches(service, "赤いマグカップ", of="ja") == [("Blauer Becher", 85)]
    assert await matches(service, "藍色陶瓷馬克杯", of="zh-TW") == [("Becher", 100)]


async def test_files_of_both_are_taken_in(service):
    words, pairs = ((EXAMPLES / name).read_bytes() for name in ("glossary.csv", "memory.csv"))
    found = await run(service, words, "/v1/glossary/imports")
    assert (counts(found), found["entries"]) == ({"created": 2}, [])
    potters = next(item for item in await listed(service, "glossary") if item["source"] == "Potters")
    assert (potters["target_locale"], potters["target"], potters["case_sensitive"]) == ("*", None, True)
    travel = next(item for item in await listed(service, "glossary") if item["source"] == "travel mug")
    assert travel["never"] == ["Tasse", "Pott"]
    found = await run(service, pairs, "/v1/translations/memory/imports")
    assert (counts(found), found["entries"]) == ({"created": 2}, [])
    again = await run(service, pairs, "/v1/translations/memory/imports")
    assert counts(again) == {"unchanged": 2}


async def test_a_row_that_is_wrong_is_said_with_its_line(service):
    content = (
        b"source_locale,target_locale,source,target\nen,de,Row,Reihe\nen,nowhere-at-all-x,Row,Reihe\nen,de,,Reihe\n"
    )
    found = await run(service, content, "/v1/translations/memory/imports")
    assert [(line, name) for line, _, name in faults(found)] == [(3, "target_locale"), (4, "source")]
    assert counts(found) == {"created": 1, "refused": 2}


async def test_the_page_names_each_field(service):
    said = re.findall(r"^\| `([^`]+)` \|( yes)? +\|", PAGE, re.MULTILINE)
    fields = []
    for path in ("glossary", "translations/memory"):
        found = (await service.client.get(f"/v1/{path}/imports")).json()
        fields += [(field["name"], field["required"]) for field in found["fields"]]
    assert [(name, bool(needed)) for name, needed in said] == fields
