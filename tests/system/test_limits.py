"""Every operation of the document, asked by callers who are limited to channels or warehouses: it obeys, it is free of
limits, or it is closed. Which are free and which are closed stands here, each with its reason; all others obey.

The data: one order each of two channels, shipped from two warehouses, with all that hangs on them. What obeys must show
of ours, must not show anything of theirs, and must not tell theirs from what does not exist.
"""

import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest

from services.__main__ import TARGETS
from services.access import SCOPES
from tests.databases import SECRET, Databases
from tests.exports import csv_rows
from tests.running import Running, start
from tests.system.business import SAMPLES, sample
from tests.system.doors import Door, doors
from tests.system.serving import ROOT
from tests.system.shop import Shop, eur

DOCUMENT = json.loads((ROOT / "contracts" / "openapi.json").read_text())
OURS, THEIRS = "limits-ours", "limits-theirs"
HERE, THERE = "LIMITS-DE", "LIMITS-FR"
LIMITS: Mapping[str, dict[str, list[str]]] = {
    "channels": {"channels": [OURS]}, "warehouses": {"warehouses": [HERE]},
    "both": {"channels": [OURS], "warehouses": [HERE]},
}  # fmt: skip
ALLOWED = sorted(SCOPES["admin"] - {"keys:write"})  # no API key may make keys
SEVERAL = 40  # pages of a list

OPERATORS = "what processes do is of no channel: for operators, who are not limited"
PRODUCTS = "products are everybody's: who is limited does not change them"
COSTS = "what goods cost is of no channel, and a secret of the business"
MONEY = "accounts are of the business as a whole"
PARCELS = "done by who runs the warehouse's work, and tells of orders of all channels"
SELECTION = "what might be sold next is of the business as a whole"
TARIFFS = "what carriers charge is of the business as a whole"
RATES = "rates hold for everybody: who is limited does not change them"
PLACES = "it lists places of others, or changes what holds for all"
TOTALS = "it adds up what belongs to all"
PERSONAL = "for who audits: it tells of every order"
CLOSED: dict[str, str] = {
    **dict.fromkeys(
        (
            "POST /v1/products", "POST /v1/products/bulk", "PATCH /v1/products/{product_id}",
            "POST /v1/products/{product_id}/activate", "POST /v1/products/{product_id}/retire",
            "GET /v1/products/imports", "POST /v1/products/imports",
            "PUT /v1/attributes/{attribute}", "DELETE /v1/attributes/{attribute}", "PUT /v1/families/{family}",
            "DELETE /v1/families/{family}", "PATCH /v1/products/{product_id}/values", "POST /v1/products/values/bulk",
            "POST /v1/requirements",
            "PUT /v1/size-charts/{size_chart}", "PUT /v1/locales/{locale}", "DELETE /v1/locales/{locale}",
            "PUT /v1/channel-profiles/{profile}", "DELETE /v1/channel-profiles/{profile}",
            "POST /v1/glossary/bulk", "DELETE /v1/glossary/{term_id}", "GET /v1/glossary/imports",
            "POST /v1/glossary/imports", "POST /v1/translations/memory/bulk",
            "DELETE /v1/translations/memory/{pair_id}", "GET /v1/translations/memory/imports",
            "POST /v1/translations/memory/imports", "POST /v1/suggestions",
            "POST /v1/suggestions/{suggestion_id}/decision",
        ), PRODUCTS,
    ),
    **dict.fromkeys(
        (
            "GET /v1/candidates", "POST /v1/candidates", "GET /v1/candidates/counts",
            "GET /v1/candidates/{candidate_id}", "PATCH /v1/candidates/{candidate_id}",
            "PUT /v1/candidates/{candidate_id}/competitors", "POST /v1/candidates/{candidate_id}/advance",
            "POST /v1/candidates/{candidate_id}/reject", "POST /v1/candidates/{candidate_id}/reopen",
            "GET /v1/candidates/{candidate_id}/score", "GET /v1/candidates/{candidate_id}/outcome",
            "POST /v1/candidates/exports", "GET /v1/candidates/exports/{export_id}/file",
            "POST /v1/market-observations/bulk", "PUT /v1/selection/gates", "PUT /v1/selection/weights",
            "GET /v1/selection/track-record",
        ), SELECTION,
    ),
    **dict.fromkeys(
        (
            "GET /v1/costs", "POST /v1/costs", "GET /v1/costs/{sku}", "GET /v1/costs/imports", "POST /v1/costs/imports",
            "POST /v1/costs/exports", "GET /v1/costs/exports/{export_id}/file",
        ), COSTS,
    ),
    **dict.fromkeys(("POST /v1/vat-rates", "POST /v1/fx-rates"), RATES),
    **dict.fromkeys(
        (
            "GET /v1/warehouses", "POST /v1/warehouses", "GET /v1/warehouses/{code}", "PATCH /v1/warehouses/{code}",
            "POST /v1/warehouses/exports", "GET /v1/warehouses/exports/{export_id}/file", "GET /v1/reference/channels",
            "GET /v1/sku-mappings", "PUT /v1/sku-mappings", "POST /v1/sku-mappings/exports",
            "GET /v1/sku-mappings/exports/{export_id}/file",
        ), PLACES,
    ),
    **dict.fromkeys(
        (
            "GET /v1/stock/movements/totals", "GET /v1/orders/totals", "GET /v1/reservations/totals",
            "GET /v1/reservations/left-voided", "POST /v1/reservations/left-voided/exports",
            "GET /v1/reservations/left-voided/exports/{export_id}/file", "GET /v1/reservations/{order_id}",
        ), TOTALS,
    ),
    **dict.fromkeys(
        (
            "GET /v1/ledger/accounts", "POST /v1/ledger/bad-debts", "GET /v1/orders/{order_id}/ledger",
            "POST /v1/orders/{order_id}/payments",
        ), MONEY,
    ),
    **dict.fromkeys(
        (
            "GET /v1/address-accesses", "POST /v1/address-accesses/exports",
            "GET /v1/address-accesses/exports/{export_id}/file", "DELETE /v1/orders/{order_id}/address",
        ), PERSONAL,
    ),
    **dict.fromkeys(
        (
            "POST /v1/shipments/dispatch", "POST /v1/shipments/{shipment_id}/dispatch",
            "GET /v1/shipments/{shipment_id}/label", "POST /v1/shipments/{shipment_id}/label",
            "POST /v1/shipments/{shipment_id}/replan", "POST /v1/shipments/{shipment_id}/tracking",
        ), PARCELS,
    ),
    **dict.fromkeys(
        (
            "GET /v1/rate-cards/imports", "POST /v1/rate-cards/imports", "GET /v1/zones", "POST /v1/zones/exports",
            "GET /v1/zones/exports/{export_id}/file", "GET /v1/zones/{carrier}/{zone}",
            "PUT /v1/zones/{carrier}/{zone}", "DELETE /v1/zones/{carrier}/{zone}", "GET /v1/rate-cards",
            "POST /v1/rate-cards",
            "POST /v1/rate-cards/exports", "GET /v1/rate-cards/exports/{export_id}/file",
            "GET /v1/rate-cards/{rate_card_id}", "DELETE /v1/rate-cards/{rate_card_id}", "POST /v1/shipping-quotes",
            "GET /v1/reference/carriers",
            "GET /v1/carriers/{carrier}/webhook-secrets", "POST /v1/carriers/{carrier}/webhook-secrets",
            "POST /v1/carriers/{carrier}/webhook-secrets/rotate",
            "GET /v1/carriers/{carrier}/webhook-secrets/{secret_id}",
            "DELETE /v1/carriers/{carrier}/webhook-secrets/{secret_id}",
        ), TARIFFS,
    ),
    **dict.fromkeys(
        ("POST /v1/api-keys", "POST /v1/api-keys/{key_id}/rotate", "DELETE /v1/api-keys/{key_id}"),
        "no API key makes keys, and nobody else is limited; tests/integration/integration/test_limits.py has it all",
    ),
}  # fmt: skip
FREE: dict[str, str] = {
    **dict.fromkeys(
        (
            "GET /v1/products", "GET /v1/products/{product_id}", "GET /v1/skus/{sku}", "POST /v1/products/exports",
            "GET /v1/products/exports/{export_id}/file", "GET /v1/attributes", "GET /v1/attributes/{attribute}",
            "GET /v1/families", "GET /v1/families/{family}", "GET /v1/products/{product_id}/values",
            "GET /v1/size-charts", "GET /v1/size-charts/{size_chart}", "GET /v1/locales", "GET /v1/locales/{locale}",
            "GET /v1/channel-profiles", "GET /v1/channel-profiles/{profile}",
            "GET /v1/glossary", "POST /v1/glossary/exports", "GET /v1/glossary/exports/{export_id}/file",
            "GET /v1/translations/memory", "GET /v1/translations/memory/matches",
            "POST /v1/translations/memory/exports", "GET /v1/translations/memory/exports/{export_id}/file",
            "GET /v1/suggestions", "GET /v1/suggestions/spending", "GET /v1/suggestions/{suggestion_id}",
            "POST /v1/suggestions/exports", "GET /v1/suggestions/exports/{export_id}/file",
        ), "products are everybody's",
    ),
    **dict.fromkeys(
        (
            "GET /v1/market-products", "GET /v1/market-products/{market_product_id}/observations",
            "POST /v1/market-products/exports", "GET /v1/market-products/exports/{export_id}/file",
            "GET /v1/selection/gates", "GET /v1/selection/weights",
        ), "what is seen on marketplaces, and what is asked of it, is of no channel of ours",
    ),
    **dict.fromkeys(
        (
            "GET /v1/requirements", "GET /v1/requirements/{requirement_id}",
            "GET /v1/requirements/{requirement_id}/versions",
            "GET /v1/requirements/{requirement_id}/versions/{version}",
            "GET /v1/requirements/{requirement_id}/fields", "POST /v1/requirements/validate",
        ), "what a marketplace asks is everybody's",
    ),
    **dict.fromkeys(
        (
            "GET /v1/vat-rates", "POST /v1/vat-rates/exports", "GET /v1/vat-rates/exports/{export_id}/file",
            "GET /v1/fx-rates",
        ), "rates are of the law and of banks",
    ),
    **dict.fromkeys(("GET /v1/return-reasons", "GET /v1/ticket-targets"), "tables that hold for everybody"),
    **dict.fromkeys(("GET /v1/event-types", "GET /v1/event-types/{event_type}"), "what kinds of events there are"),
    **dict.fromkeys(("GET /v1/reference", "GET /v1/reference/{name}"), "what codes there are"),
    "GET /v1/me": "who one is oneself",
    **dict.fromkeys(
        ("GET /v1/auth/config", "POST /v1/auth/development-token", "POST /v1/carriers/{carrier}/tracking"),
        "it takes no token",
    ),
}  # fmt: skip
# Of what everybody has: an SKU is known to the catalog, whose stock it may be.
SHARED = ("sku", "product_id", "event_type", "name", "kind", "reference_prefix", "locale", "number", "version")


@dataclass
class World:
    """The two halves. `theirs`: the parameters of paths, and all else by which their things are known."""

    admin: httpx.AsyncClient
    shop: Shop
    callers: dict[str, httpx.AsyncClient] = field(default_factory=dict)
    ours: dict[str, str] = field(default_factory=dict)
    theirs: dict[str, str] = field(default_factory=dict)

    def secrets(self) -> set[str]:
        return {value for name, value in self.theirs.items() if name not in SHARED}


@pytest.fixture(scope="module")
async def platform(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """Of its own: what others do meanwhile would be in the lists."""
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*TARGETS)
        yield await start(stack, dsn, list(TARGETS), tmp_path_factory.mktemp("limits"))


@pytest.fixture(scope="module")
async def world(platform: Running) -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        found = World(platform.client, Shop(platform.client, SECRET))

        async def caller(name: str, **limits: Any) -> httpx.AsyncClient:
            key = await found.shop.post("/v1/api-keys", {"name": name, "scopes": ALLOWED, **limits})
            headers = {"Authorization": f"Bearer {key['key']}"}
            client = httpx.AsyncClient(base_url=platform.client.base_url, headers=headers, timeout=60)
            (found.theirs if name == "theirs" else found.ours)["key_id"] = key["id"]
            return await stack.enter_async_context(client)

        theirs = await caller("theirs", channels=[THEIRS], warehouses=[THERE])
        found.callers = {name: await caller(name, **limits) for name, limits in LIMITS.items()}
        await found.shop.open()
        for mine, client, channel, warehouse in (
            (found.theirs, theirs, THEIRS, THERE), (found.ours, found.callers["both"], OURS, HERE)
        ):  # fmt: skip
            mine |= await half(found.shop, client, channel, warehouse)
        await platform.settled(60)
        yield found


async def half(shop: Shop, client: httpx.AsyncClient, channel: str, warehouse: str) -> dict[str, str]:
    """What there is of a channel and a warehouse; who is limited to them makes what such a caller can make."""
    mine: dict[str, str] = {"channel": channel, "warehouse": warehouse, "code": warehouse}
    await shop.post("/v1/warehouses", {"code": warehouse, "name": warehouse, "country": warehouse[-2:]})
    mine["sku"] = sku = await shop.product("MUG")
    mine["product_id"] = (await shop.get(f"/v1/skus/{sku}"))["id"]
    asked = {"dialect": "amazon_product_type", "marketplace": "M-1", "product_type": channel, "locale": "en"}
    recorded = await shop.post("/v1/requirements", {**asked, "source": "our own", "document": {"type": "object"}})
    mine["requirement_id"], mine["version"] = recorded["id"], "1"
    mine |= {"locale": "de", "number": "1"}
    content = f"/v1/products/{mine['product_id']}/content/{channel}/de"
    await shop.call("PATCH", content, json={"title": f"Becher {channel}"}, headers={"If-Match": '"0"'})
    await shop.receive(sku, 20, warehouse)
    await shop.call("PUT", f"/v1/stock/{sku}/reorder-points/{warehouse}", json={"reorder_point": 50})
    await shop.post("/v1/costs", {"items": [{"sku": sku, "purchase": eur("2.00"), "source": "test"}]})
    fee = {"channel": channel, "valid_from": "2025-01-01", "currency": "EUR", "referral_percent": "15"}
    await shop.post("/v1/fees", {"items": [fee]})
    await shop.put("/v1/prices", {"sku": sku, "channel": channel, "market": "DE", "price": eur("10.00")})
    mine["channel_order_id"], mine["buyer_ref"] = f"N-{channel}", f"C-{channel}"
    placed = {name: mine[name] for name in ("channel", "channel_order_id", "buyer_ref")}
    mine["order_id"] = order = await shop.place(sku, 2, **placed)
    parcel: Callable[[], Any] = lambda: shop.parcels(order)  # noqa: E731
    mine["shipment_id"] = (await shop.until(parcel))[0]["shipment_id"]
    mine["tracking_number"] = await shop.dispatch(mine["shipment_id"])
    await waiting(shop, order)
    own = Shop(client, SECRET)
    ticket = {"class": "complaint", "subject": f"about {channel}", "body": channel, "order_id": order}
    mine["ticket_id"] = (await own.post("/v1/tickets", ticket))["id"]
    said = {"kind": "internal_note", "body": f"said by {channel}"}
    mine["message_id"] = (await own.post(f"/v1/tickets/{mine['ticket_id']}/messages", said))["message_id"]
    mine["reference"], mine["reference_prefix"] = f"REF-{channel}", "REF-limits"
    body = {"order_id": order, "reference": mine["reference"], "reason": "defective_in_use"}
    lines = [{"sku": sku, "quantity": 1}]
    mine["return_id"] = (await own.post("/v1/returns", body | {"lines": lines}))["id"]
    hook = {"url": f"https://example.com/{channel}", "filters": {"skus": ["NOTHING-HAS-IT"]}}
    mine["webhook_id"] = (await own.post("/v1/webhooks", hook))["id"]
    path = f"/v1/webhooks/{mine['webhook_id']}"
    mine["delivery_id"] = (await own.post(f"{path}/test"))["id"]
    mine["redelivery_id"] = (await own.post(f"{path}/redeliveries", {"after": "0"}))["id"]
    await own.post(f"{path}/disable")
    mine["export_id"] = mine["operation_id"] = (await own.post("/v1/orders/exports", {"format": "csv"}))["id"]
    return mine


async def waiting(shop: Shop, order: str) -> None:
    """Until support knows what left."""

    async def known() -> bool:
        body = {"order_id": order, "reason": "other", "lines": [{"sku": "NOTHING-HAS-IT", "quantity": 1}]}
        answer = await shop.client.post("/v1/returns", json=body)
        return answer.json()["code"] not in ("order_unknown", "not_shipped")

    await shop.until(known)


# -- asking


def asked(door: Door, world: World, values: Mapping[str, str]) -> tuple[str, str, dict[str, str], bytes | None]:
    """Method, target, headers and body: the operation as it is documented, about the things with these ids."""
    shot = next(Door(door.method, door.path, door.spec, DOCUMENT, pick(values), door.sample).shots())
    headers = {name.decode(): value.decode() for name, value in shot.headers} | {"If-Match": "*"}
    target = shot.target
    for name, value in values.items():
        target = re.sub(rf"([?&]{name}=)[^&]*", rf"\g<1>{value}", target)
    limit = next((each for each in door.spec.get("parameters", ()) if each["name"] == "limit"), None)
    if limit and door.method == "get":
        most = limit["schema"].get("maximum", 200)
        target += f"{'&' if '?' in target else '?'}limit={most}"
    return door.method.upper(), target, headers, shot.body


def pick(values: Mapping[str, str]) -> Callable[[str, str, int], str]:
    return lambda operation, name, number: values.get(name, "")


async def told(client: httpx.AsyncClient, door: Door, world: World, values: Mapping[str, str]) -> httpx.Response:
    method, target, headers, body = asked(door, world, values)
    for _ in range(20):
        answer = await client.request(method, target, headers=headers, content=body)
        if answer.status_code != 429 or answer.json()["code"] != "rate_limited":
            return answer
        await world.shop.until(_later())
    raise AssertionError(f"{door}: {answer.text}")


def _later() -> Callable[[], Any]:
    turns = iter([False, False, True])

    async def over() -> bool:
        return next(turns)

    return over


async def everything(client: httpx.AsyncClient, door: Door, world: World, values: Mapping[str, str]) -> str:
    """What a GET answers, with all pages that follow."""
    answer = await told(client, door, world, values)
    found, target = [answer.text], asked(door, world, values)[1]
    for _ in range(SEVERAL):
        page: Any = answer.json() if "json" in answer.headers.get("content-type", "") and answer.is_success else None
        cursor = page.get("next_cursor") if isinstance(page, dict) else None
        if cursor is None or page.get("has_more") is False:
            break
        name = "after" if door.path == "/v1/events" else "cursor"
        answer = await client.get(f"{target}{'&' if '?' in target else '?'}{name}={cursor}")
        found.append(answer.text)
    return "\n".join(found)


def is_closed(answer: httpx.Response) -> bool:
    """By the operation as a whole, and not by what was said."""
    if answer.status_code != 403:
        return False
    said = answer.json()
    return said["code"] == "limited_principal" and not said.get("errors")


NOWHERE = {
    **{name: str(uuid4()) for name in ("order_id", "shipment_id", "ticket_id", "message_id", "return_id")},
    **{name: str(uuid4()) for name in ("webhook_id", "delivery_id", "redelivery_id", "key_id")},
    "export_id": f"order-{uuid4()}", "operation_id": f"order-{uuid4()}",
    "locale": "de", "number": "1",
    "warehouse": "NOWHERE", "channel": "limits-nowhere", "reference_prefix": "REF-limits",
}  # fmt: skip
DOORS = doors(DOCUMENT, pick({}), {path: sample(path) for path in SAMPLES})
NAMES = re.compile(r"\{(\w+)\}")
OWN = ("trace_id", "instance", "request_id")


OPERATING = ("/v1/ops/", "/v1/audit")
OBEYING = [door for door in DOORS if str(door) not in CLOSED | FREE and not door.path.startswith(OPERATING)]


def same(said: httpx.Response, meant: httpx.Response, theirs: Mapping[str, str]) -> bool:
    """Whether two answers differ in nothing but the ids that were asked for."""
    if said.status_code != meant.status_code or "json" not in said.headers.get("content-type", ""):
        return said.status_code == meant.status_code
    one, two = ({k: v for k, v in each.json().items() if k not in OWN} for each in (said, meant))
    text = json.dumps(two)
    for name, nobody in NOWHERE.items():
        text = text.replace(nobody, theirs.get(name, nobody))
    return bool(one == json.loads(text))


async def test_each_operation_obeys_is_free_or_is_closed(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    """Asked for what is theirs, or for nobody's."""
    closed = {str(door): OPERATORS for door in DOORS if door.path.startswith(OPERATING)} | dict(CLOSED)
    wrong = []
    for door in DOORS:
        answers = [await told(client, door, world, NOWHERE) for client in world.callers.values()]
        shut = all(
            is_closed(answer) or answer.json().get("code") == "forbidden"
            for answer in answers
            if "json" in answer.headers["content-type"]
        )
        if shut != (str(door) in closed):
            wrong.append(f"{door}: {[(each.status_code, each.text[:80]) for each in answers]}")
        if str(door) in FREE and any(map(is_closed, answers)):
            wrong.append(f"{door} is not free: {[each.text[:80] for each in answers]}")
    assert not wrong, "\n".join(wrong)
    assert not (closed.keys() | FREE.keys()) - {str(door) for door in DOORS}
    with capsys.disabled():
        print(f"\nof {len(DOORS)} operations {len(closed)} are closed to callers with limits, {len(FREE)} are free")


@pytest.mark.parametrize("caller", LIMITS)
async def test_what_obeys_shows_nothing_of_theirs(world: World, caller: str) -> None:
    client, wrong = world.callers[caller], []
    secrets = world.secrets()
    for door in OBEYING:
        names = set(NAMES.findall(door.path))
        theirs = await everything(client, door, world, world.theirs) if door.method == "get" else ""
        theirs = theirs or (await told(client, door, world, world.theirs)).text
        sent = asked(door, world, world.theirs)
        known = {each for each in secrets if each in sent[1] or each in (sent[3] or b"").decode(errors="replace")}
        if shown := [each for each in secrets - known if each in theirs]:
            wrong.append(f"{door} shows {shown}: {theirs[:200]}")
        if names - set(SHARED) and not names & {"sku"} and "carrier" not in names:
            pair = [await told(client, door, world, values) for values in (world.theirs, NOWHERE)]
            if not same(pair[0], pair[1], world.theirs):
                wrong.append(f"{door} tells theirs from nobody's: {[each.text[:200] for each in pair]}")
    assert not wrong, "\n".join(wrong)


async def test_what_obeys_shows_what_is_ours(world: World) -> None:
    """And differs from what others see: else nothing would be proven above."""
    wrong = []
    for door in OBEYING:
        if door.method != "get" or "{export_id}" in door.path or door.path.endswith("/errors"):
            continue
        everybody = await everything(world.admin, door, world, world.ours)
        shown = [await everything(client, door, world, world.ours) for client in world.callers.values()]
        if not any('"status":4' not in each[:60] for each in shown):
            wrong.append(f"{door} shows nobody of ours: {shown}")
        of_theirs = any(each in everybody for each in world.secrets())
        if not NAMES.search(door.path) and not of_theirs and everybody in shown and "imports" not in door.path:
            wrong.append(f"{door} has nothing of theirs: {everybody[:200]}")
    assert not wrong, "\n".join(wrong)


async def test_theirs_is_as_it_was(world: World) -> None:
    """Whatever was tried."""
    reads = [door for door in DOORS if door.method == "get" and set(NAMES.findall(door.path)) - set(SHARED)]
    before = {str(door): (await told(world.admin, door, world, world.theirs)).text for door in reads}
    for client in world.callers.values():
        for door in OBEYING:
            if door.method != "get":
                await told(client, door, world, world.theirs)
    after = {str(door): (await told(world.admin, door, world, world.theirs)).text for door in reads}
    strip = re.compile(r'"(trace_id|last_used_at)":"[^"]*"')
    changed = [name for name in before if strip.sub("", before[name]) != strip.sub("", after[name])]
    assert not changed, changed


@pytest.mark.parametrize("caller", LIMITS)
async def test_files_have_nothing_of_theirs(world: World, caller: str) -> None:
    """Of each list that obeys. Each is asked for with a key of its own: there are so many files to each."""
    made = 0
    for door in OBEYING:
        if not door.path.endswith("/exports") or is_closed(await told(world.callers[caller], door, world, world.ours)):
            continue
        key = await world.shop.post("/v1/api-keys", {"name": "f", "scopes": ALLOWED, **LIMITS[caller]})
        told_by = {"Authorization": f"Bearer {key['key']}"}
        async with httpx.AsyncClient(base_url=world.admin.base_url, headers=told_by, timeout=60) as client:
            content = await file_of(Shop(client, SECRET), door.path)
        text = json.dumps(csv_rows(content))
        assert not [each for each in world.secrets() if each in text], door
        made += 1
    assert made


async def file_of(own: Shop, path: str) -> bytes:
    operation = await own.post(path, {"format": "csv"})

    async def whole() -> Any:
        found = await own.get(f"/v1/operations/{operation['id']}")
        return found if found["state"] == "succeeded" else None

    found = await own.until(whole, 60)
    return (await own.client.get(found["file"]["href"])).content


async def test_the_stream_tells_nothing_of_theirs(world: World) -> None:
    """All there was, from the first event on."""
    for client in world.callers.values():
        heard = ""
        async with client.stream("GET", "/v1/stream", headers={"Last-Event-ID": "0"}) as live:
            assert live.status_code == 200
            async for line in live.aiter_lines():
                heard += f"{line}\n"
                if re.search(r"\n\nid: [0-9]+\n\n$", heard):  # what was missed is told
                    break
        assert "event: " in heard
        assert not [each for each in world.secrets() if each in heard]
