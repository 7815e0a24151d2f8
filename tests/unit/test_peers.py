"""One service asks another: where it is configured to be or in this process, and nowhere else."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from fastapi import FastAPI, Request, Response

from libs.http import peers as module
from libs.http.client import Client, Timeouts
from libs.http.outcomes import Answer, Forbidden, NoAnswer, NotSent
from libs.http.peers import Peers
from libs.http.service_tokens import errand_of
from libs.work import ask_peer

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
REPAIR: dict[str, Any] = {"purpose": "repair", "about": "7"}


class Library:
    """A server on this machine that answers what the test says; None: it does not."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self.says: dict[str, Any] | None = {"body": b'{"title": "Emma"}'}
        self.url = ""

    async def read(self, request: web.Request) -> web.Response:
        self.tokens.append(request.headers["Authorization"].removeprefix("Bearer "))
        if self.says is None:
            await asyncio.sleep(30)
        return web.Response(**self.says or {})


@pytest.fixture
async def library() -> Any:
    found, app = Library(), web.Application()
    app.router.add_get("/books/7", found.read)
    runner = web.AppRunner(app, handler_cancellation=True)  # what nobody waits for any more ends
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def client(library: Library) -> Any:
    made = Client(peers=Peers("binder", SECRET, {"library": f"{library.url}/", "archive": "http://127.0.0.1:9"}, {}))
    yield made
    await made.aclose()


async def ask(client: Client, peer: str = "library") -> Answer:
    assert client.peers
    return await client.peers.get(peer, "/books/7", **REPAIR)


async def test_each_call_has_a_token_of_its_own_for_that_service(client: Client, library: Library) -> None:
    assert (await ask(client)).json() == {"title": "Emma"}
    library.says = {"status": 404}
    assert (await ask(client)).status == 404
    first, second = (errand_of(text, SECRET, "library") for text in library.tokens)
    assert (first.service, first.purpose, first.about) == ("binder", "repair", "7")
    assert first.id != second.id


async def test_the_way_to_the_world_stays_closed_to_what_is_inside(client: Client, library: Library) -> None:
    """Also while there is an open connection to a service."""
    assert (await ask(client)).ok
    with pytest.raises(Forbidden):
        await client.call("GET", f"{library.url}/books/7")


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/books/7", "http://example.org/", "http://169.254.169.254/"])
async def test_a_client_of_our_services_calls_those_alone(library: Library, url: str) -> None:
    inner, known = Client(origins=[library.url]), {"Authorization": "Bearer x"}
    assert (await inner.call("GET", f"{library.url}/books/7", headers=known)).ok
    with pytest.raises(Forbidden, match="none of our own services"):
        await inner.call("GET", url)
    library.says = {"status": 302, "headers": {"Location": url}}
    with pytest.raises(Forbidden, match="none of our own services"):
        await inner.call("GET", f"{library.url}/books/7", headers=known, redirects=1)
    await inner.aclose()


async def test_only_who_stands_in_the_manifest_is_asked(client: Client) -> None:
    with pytest.raises(KeyError):
        await ask(client, "treasury")


async def test_one_that_runs_in_this_process_is_asked_there(monkeypatch: pytest.MonkeyPatch) -> None:
    app, seen = FastAPI(), []

    @app.get("/books/{book}")
    async def read(book: str, request: Request) -> Response:
        seen.append(request.headers["authorization"].removeprefix("Bearer "))
        if len(seen) > 1:
            await asyncio.sleep(30)
        return Response(book, headers={"X-Shelf": "3"})

    client = Client(peers=Peers("binder", SECRET, {"library": "http://library:8080"}, {"library": app}))
    answer = await ask(client)
    assert (answer.status, answer.body, answer.headers["x-shelf"]) == (200, b"7", "3")
    assert errand_of(seen[0], SECRET, "library").service == "binder"
    monkeypatch.setattr(module, "TIMEOUTS", Timeouts(total=0.05))
    with pytest.raises(NoAnswer):
        await ask(client)
    await client.aclose()


@pytest.mark.parametrize(
    ("says", "status", "detail", "after"),
    [
        ({"status": 503, "headers": {"Retry-After": "7"}, "body": b'{"code": "starting"}'},
         "away", "library says 503 starting", 7),
        ({"status": 429}, "away", "library says 429 and no more", None),
        ({"status": 410, "body": b'{"code": "burnt", "detail": "Emma"}'}, "refused", "library says 410 burnt", None),
        ({"status": 404, "body": b'{"code": "not_found"}'}, "failed", "library says 404 not_found", None),
        ({"status": 401, "body": b"[]"}, "failed", "library says 401 and no more", None),
        ({"status": 500}, "failed", "library says 500 and no more", None),
        (None, "away", "library gave no answer: TimeoutError", None),
    ],
)  # fmt: skip
async def test_what_an_answer_means_to_a_task(
    client: Client, library: Library, monkeypatch: pytest.MonkeyPatch,
    says: dict[str, Any] | None, status: str, detail: str, after: float | None,
) -> None:  # fmt: skip
    library.says = says
    if says is None:
        monkeypatch.setattr(module, "TIMEOUTS", Timeouts(total=0.2))
    found = await ask_peer(client, "library", "/books/7", **REPAIR)
    assert not isinstance(found, Answer)
    assert (found.status, found.detail, found.after) == (status, detail, after)


async def test_who_is_not_there_is_away_and_nobody_asks_without_peers(client: Client) -> None:
    with pytest.raises(NotSent):
        await ask_peer(client, "archive", "/books/7", **REPAIR)
    found = await ask_peer(Client(), "library", "/books/7", **REPAIR)
    assert not isinstance(found, Answer)
    assert found.status == "failed"
