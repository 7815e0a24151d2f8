"""API keys at the gateway, before integration and inventory: once all in one process, once each in its own."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from libs import api_keys
from libs.clock import now
from libs.http.auth import Verifier, issue_development_token
from libs.http.service_tokens import issue_service_token
from libs.runtime import Process, Settings
from libs.telemetry import traces
from services.access import SCOPES
from services.gateway import keys as gateway_keys
from services.gateway.service import Gateway, build
from services.integration.keys import commands
from tests.databases import SECRET, Databases
from tests.running import Running, start

ADMIN = {"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"}
NEW = {"name": "Warehouse system", "scopes": ["events:read", "inventory:read"]}
PATH = "/v1/api-keys"


@dataclass
class Doors:
    """`client`: of the gateway, without a token. `integration`: where that runs."""

    client: httpx.AsyncClient
    gateway: Gateway
    integration: Running

    async def create(self, **changes: Any) -> dict[str, Any]:
        answer = await self.client.post(PATH, json=NEW | changes, headers=ADMIN)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def get(self, path: str, key: str) -> httpx.Response:
        return await self.client.get(path, headers={"Authorization": f"Bearer {key}"})

    async def opens(self, key: str, path: str = "/v1/event-types") -> str | int:
        """200, or the code of the problem."""
        answer = await self.get(path, key)
        return 200 if answer.status_code == 200 else str(answer.json()["code"])


async def gateway_before(stack: AsyncExitStack, tmp: Path, **services: Running) -> tuple[httpx.AsyncClient, Gateway]:
    upstreams = {name: f"http://127.0.0.1:{running.process.port}" for name, running in services.items()}
    settings = Settings(port=0, secret=SECRET, data=tmp, upstreams=upstreams, log_level="WARNING")
    process = Process(settings, [], SCOPES, None, front=build)
    stack.push_async_callback(process.stop)
    await process.start()
    return await client_of(stack, process), process._door  # type: ignore[return-value]


async def client_of(stack: AsyncExitStack, process: Process) -> httpx.AsyncClient:
    client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}", timeout=20)
    return await stack.enter_async_context(client)


@pytest.fixture(scope="module", params=["one process", "split"])
async def installed(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Doors]:
    tmp, names = tmp_path_factory.mktemp("keys"), ["integration", "inventory"]
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*names)
        if request.param == "one process":
            running = await start(stack, dsn, names, tmp)
            yield Doors(await client_of(stack, running.process), running.process._door, running)  # type: ignore[arg-type]
        else:
            integration, inventory = [await start(stack, dsn, [name], tmp / name) for name in names]
            client, gateway = await gateway_before(stack, tmp, integration=integration, inventory=inventory)
            yield Doors(client, gateway, integration)


@pytest.fixture
def doors(installed: Doors) -> Iterator[Doors]:
    """With a gateway that remembers nothing, and whose clock is right."""
    keys = installed.gateway._keys
    for remembered in (keys._grants, keys._refused, keys._guesses):
        remembered.clear()
    keys.clock = time.time
    keys._away_until = 0.0
    yield installed
    keys.clock = time.time


@pytest.fixture
def asked(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that the gateway has put to integration."""
    found: list[str] = []
    really = doors.gateway._keys._exchanged

    async def noted(digest: str) -> Any:
        found.append(digest)
        return await really(digest)

    monkeypatch.setattr(doors.gateway._keys, "_exchanged", noted)
    return found


def later(doors: Doors, seconds: float) -> None:
    doors.gateway._keys.clock = lambda: time.time() + seconds


async def test_a_key_opens_what_its_scopes_say_and_nothing_else(doors: Doors) -> None:
    made = await doors.create()
    me = (await doors.get("/v1/me", made["key"])).json()
    assert me["subject"] == f"key:{made['prefix']}"
    assert (me["scopes"], me["roles"]) == (made["scopes"], [])
    assert await doors.opens(made["key"]) == 200
    assert await doors.opens(made["key"], "/v1/stock") == 200
    for method, path, body in (
        ("GET", PATH, None), ("POST", PATH, NEW), ("DELETE", f"{PATH}/{made['id']}", None),
        ("POST", "/v1/stock/movements", {"items": []}), ("GET", "/v1/ops/inventory/parked", None),
    ):  # fmt: skip
        headers = {"Authorization": f"Bearer {made['key']}"}
        answer = await doors.client.request(method, path, json=body, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), path
    assert await doors.opens((await doors.create(scopes=["keys:read"]))["key"], "/v1/stock") == "forbidden"


async def test_integration_is_asked_once_however_many_requests_come(doors: Doors, asked: list[str]) -> None:
    key = (await doors.create())["key"]
    answers = await asyncio.gather(*(doors.opens(key, path) for path in ("/v1/event-types", "/v1/stock") * 20))
    assert set(answers) == {200}
    assert asked == [api_keys.digest_of(key).hex()]
    later(doors, 15)
    assert await doors.opens(key) == 200
    assert len(asked) == 1
    later(doors, 31)
    assert await doors.opens(key) == 200
    assert len(asked) == 2


async def test_a_stolen_key_opens_nothing_a_minute_after_it_was_revoked(doors: Doors) -> None:
    """That no token lives longer, tests/unit/test_api_keys.py shows."""
    made = await doors.create()
    assert await doors.opens(made["key"]) == 200
    assert (await doors.client.delete(f"{PATH}/{made['id']}", headers=ADMIN)).status_code == 204
    later(doors, 60)
    answer = await doors.get("/v1/stock", made["key"])
    assert (answer.status_code, answer.json()["code"]) == (401, "key_revoked")
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]
    unseen = await doors.create()
    await doors.client.delete(f"{PATH}/{unseen['id']}", headers=ADMIN)
    assert await doors.opens(unseen["key"]) == "key_revoked"


async def test_an_expired_key_opens_nothing(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    key = (await doors.create(expires_at=(now() + timedelta(minutes=5)).isoformat()))["key"]
    assert await doors.opens(key) == 200
    monkeypatch.setattr(commands, "now", lambda: now() + timedelta(minutes=6))
    later(doors, 360)
    assert await doors.opens(key) == "key_expired"


async def test_both_secrets_of_a_rotated_key_are_the_same_caller(doors: Doors) -> None:
    made = await doors.create()
    answer = await doors.client.post(f"{PATH}/{made['id']}/rotate", json={"overlap_hours": 1}, headers=ADMIN)
    subjects = [(await doors.get("/v1/me", key)).json()["subject"] for key in (made["key"], answer.json()["key"])]
    assert subjects == [f"key:{made['prefix']}"] * 2
    await doors.client.post(f"{PATH}/{made['id']}/rotate", json={"overlap_hours": 0}, headers=ADMIN)
    later(doors, gateway_keys.FRESH_SECONDS + 1)
    for key in (made["key"], answer.json()["key"]):
        assert await doors.opens(key) == "key_invalid"


async def test_a_slip_is_told_without_asking(doors: Doors, asked: list[str]) -> None:
    key = (await doors.create())["key"]
    for wrong in (
        key[:-1],
        key + "x",
        key[:3] + key[3:].swapcase(),
        key.replace("_", "__"),
        f"{key},{key}",
        "tw_",
        key[:14],
    ):
        answer = await doors.get("/v1/stock", wrong)
        assert (answer.status_code, answer.json()["code"]) == (401, "key_invalid"), wrong
        assert wrong == "tw_" or wrong not in answer.text + str(answer.headers)
    assert asked == []


async def test_guessing_costs_the_guesser(doors: Doors, asked: list[str]) -> None:
    known, unseen = (await doors.create())["key"], (await doors.create())["key"]
    assert await doors.opens(known) == 200
    guesses = [api_keys.new(api_keys.new_prefix()) for _ in range(100)]
    assert [await doors.opens(guesses[0]) for _ in range(5)] == ["key_invalid"] * 5
    assert len(asked) == 2  # it is remembered for a moment
    answers = await asyncio.gather(*(doors.opens(guess) for guess in guesses[1:]))
    assert set(answers) == {"key_invalid", "rate_limited"}
    assert len(asked) <= 1 + gateway_keys.GUESSES + gateway_keys.AT_ONCE
    answer = await doors.get("/v1/stock", unseen)
    assert answer.status_code == 429
    assert 50 < int(answer.headers["retry-after"]) <= 60
    assert await doors.opens(known) == 200
    later(doors, 31)
    assert await doors.opens(known) == 200  # asked again: it is no guess
    later(doors, gateway_keys.GUESS_SECONDS + 1)
    assert await doors.opens(unseen) == 200


async def test_what_is_remembered_is_bounded(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway_keys, "REMEMBERED", 5)
    monkeypatch.setattr(gateway_keys, "GUESSES", 1000)
    for _ in range(12):
        assert await doors.opens(api_keys.new(api_keys.new_prefix())) == "key_invalid"
        assert await doors.opens((await doors.create())["key"]) == 200
    keys = doors.gateway._keys
    assert len(keys._grants) <= 5
    assert len(keys._refused) <= 5
    assert not keys._asking


async def token_for(doors: Doors, key: str) -> str:
    """What the gateway passes on."""
    digest = api_keys.digest_of(key).hex()
    asking = issue_service_token(
        SECRET, service="gateway", audience="integration", purpose="key_exchange", about=digest
    )
    app = doors.integration.member("integration").app
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://inside") as client:
        answer = await client.get(f"/internal/keys/{digest}", headers={"Authorization": f"Bearer {asking}"})
    return str(answer.json()["token"])


async def test_nobody_outside_can_show_the_token_for_a_key(doors: Doors) -> None:
    key = (await doors.create())["key"]
    assert await doors.opens(key, "/v1/stock") == 200
    token = await token_for(doors, key)
    who = await Verifier({}, inside_secret=SECRET).verify_inside(token)
    assert "inventory:read" in who.scopes
    for path in ("/v1/stock", "/v1/me", "/v1/event-types"):
        assert await doors.opens(token, path) == "token_invalid"
    for passed_on in doors.gateway._keys._grants.values():
        assert await doors.opens(passed_on.token) == "token_invalid"


async def test_what_is_inside_is_not_reached_through_the_gateway(doors: Doors) -> None:
    digest = api_keys.digest_of((await doors.create())["key"]).hex()
    for path in (f"/internal/keys/{digest}", f"/v1/api-keys/../../internal/keys/{digest}"):
        assert (await doors.client.get(path, headers=ADMIN)).status_code == 404


async def test_a_key_is_taken_from_the_authorization_header_alone(doors: Doors) -> None:
    key = (await doors.create())["key"]
    for parameters in ({"api_key": key}, {"access_token": key}, {"key": key}, {key: "1"}):
        answer = await doors.client.get("/v1/stock", params=parameters)
        assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
        assert key not in answer.text
        known = await doors.client.get("/v1/stock", params=parameters, headers=ADMIN)
        assert known.status_code == 422
    for headers in ({"X-API-Key": key}, {"Authorization": f"Basic {key}"}, {"Authorization": key}, {"Cookie": key}):
        assert (await doors.client.get("/v1/stock", headers=headers)).json()["code"] == "token_missing"


async def test_a_limited_key_is_refused_where_nothing_keeps_to_its_limits(doors: Doors) -> None:
    made = await doors.create(channels=["web"])
    me = (await doors.get("/v1/me", made["key"])).json()
    assert (me["channels"], me["warehouses"]) == (["web"], None)
    for path in ("/v1/stock", "/v1/warehouses"):
        answer = await doors.get(path, made["key"])
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal"), path
        assert answer.json()["params"] == {"limits": ["channels"]}


async def test_no_key_is_in_a_log_a_trace_or_a_problem(
    doors: Doors, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setattr(traces, "_tracer", provider.get_tracer("test"))
    made = await doors.create()
    rotated = (await doors.client.post(f"{PATH}/{made['id']}/rotate", headers=ADMIN)).json()
    unknown = api_keys.new(api_keys.new_prefix())
    answers = []
    for key in (made["key"], rotated["key"], unknown, made["key"][:-1]):
        for path in ("/v1/stock", "/v1/stock/movements", "/v1/stock?nonsense=1", "/v1/events?after=x", PATH, "/v1/no"):
            answers.append(await doors.get(path, key))
    monkeypatch.setattr(commands, "opened_by", _fails)
    later(doors, 61)
    answers += [await doors.get("/v1/stock", key) for key in (made["key"], rotated["key"])]
    assert {answer.status_code for answer in answers} >= {200, 401, 403, 404, 422, 503}
    said = "\n".join(
        [record.getMessage() + repr(record.__dict__) for record in caplog.records]
        + [answer.text + repr(answer.headers) for answer in answers]
        + [span.to_json() for span in spans.get_finished_spans()]
    )
    assert "gateway.keys_unavailable" in caplog.text
    assert "on purpose" in caplog.text
    assert '"http.route": "/v1/stock"' in said
    assert not any(grant.token in said for grant in doors.gateway._keys._grants.values())
    for key in (made["key"], rotated["key"], unknown):
        assert key.rpartition("_")[2][:43] not in said


async def _fails(*_: Any) -> None:
    raise RuntimeError("on purpose")


async def test_the_key_itself_goes_no_further_than_the_gateway(doors: Doors) -> None:
    """Whatever else came with it."""
    heard: list[tuple[bytes, bytes]] = []

    async def listening(scope: Scope, receive: Receive, send: Send) -> None:
        heard.extend(scope["headers"])
        await JSONResponse({})(scope, receive, send)

    made = await doors.create()
    verifier = Verifier(SCOPES, dev_secret=SECRET, inside_secret=SECRET)
    integration = doors.integration.member("integration").app
    apps = {"integration": integration, "inventory": listening, "logistics": listening}
    gateway = build(Settings(secret=SECRET), apps, verifier)  # type: ignore[arg-type]
    transport = httpx.ASGITransport(gateway)
    headers = [("authorization", f"bearer {made['key']}"), ("AUTHORIZATION", f"Bearer {made['key']}"), ("x-other", "1")]
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway", headers=headers) as client:
        assert (await client.get("/v1/stock")).status_code == 200
        (passed_on,) = [value.decode() for name, value in heard if name.lower() == b"authorization"]
        assert (await verifier.verify_inside(passed_on.removeprefix("Bearer "))).subject == f"key:{made['prefix']}"
        # Where nobody is asked who they are, no token goes on instead.
        assert (await client.post("/v1/carriers/own/tracking")).status_code == 200
    assert len([name for name, _ in heard if name.lower() == b"authorization"]) == 1
    assert len([name for name, _ in heard if name == b"x-other"]) == 2
    assert made["key"] not in repr(heard)


async def test_while_integration_is_away_what_is_remembered_goes_on_until_it_expires(
    databases: Databases, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated("integration", "inventory")
        inventory = await start(stack, dsn, ["inventory"], tmp_path / "inventory")
        gone = await stack.enter_async_context(AsyncExitStack())
        integration = await start(gone, dsn, ["integration"], tmp_path / "integration")
        client, gateway = await gateway_before(
            stack, tmp_path / "gateway", integration=integration, inventory=inventory
        )
        doors = Doors(client, gateway, integration)
        key, unseen = (await doors.create())["key"], (await doors.create())["key"]
        assert await doors.opens(key, "/v1/stock") == 200
        await gone.aclose()
        for seconds in (0, 31, 31.5, 58):
            later(doors, seconds)
            assert await doors.opens(key, "/v1/stock") == 200
        for seconds, shown in ((0, unseen), (2, unseen), (61, key)):
            later(doors, seconds)
            answer = await doors.get("/v1/stock", shown)
            assert (answer.status_code, answer.json()["code"]) == (503, "keys_unavailable")
            assert answer.headers["retry-after"] == "1"
        assert (await client.get("/v1/stock", headers=ADMIN)).status_code == 200
