"""A client of the public API for the command line: retries what may be retried, explains what was refused."""

import asyncio
from typing import Any

import httpx
from tenacity import AsyncRetrying, retry_if_exception, stop_after_delay, wait_random_exponential


class Refused(Exception):
    """The API said no: its problem's code and detail."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(f"{status} {code}: {detail}")
        self.status, self.code, self.detail = status, code, detail


def unreachable(base: str, error: Exception) -> str:
    """One line for a person."""
    if isinstance(error, Refused) and error.status == 401:
        why = "it runs from another folder (TRADEWIND_DATA), or has an issuer of its own (TRADEWIND_TOKEN)"
        return f"the platform at {base} does not know our token: {why}"
    if isinstance(error, Refused):
        return str(error)
    return f"no tradewind answers at {base} ({type(error).__name__}); start it, or say --url or TRADEWIND_PORT"


def _passing(error: BaseException) -> bool:
    if isinstance(error, Refused):
        return error.status in (429, 502, 503, 504) or error.code == "idempotency_in_progress"
    return isinstance(error, httpx.TransportError)


class Api:
    """Every request it sends may be repeated: reads, bulk requests whose items have keys of their own, or requests
    with an Idempotency-Key. So a platform that is killed and comes back is waited for."""

    def __init__(self, base: str, token: str, *, patience: float = 120) -> None:
        headers = {"Authorization": f"Bearer {token}"}
        self._http = httpx.AsyncClient(base_url=base, headers=headers, timeout=60)
        self._patience = patience

    async def __aenter__(self) -> "Api":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def call(self, method: str, path: str, **options: Any) -> Any:
        """The answer's JSON. Refused for a problem that waiting does not cure."""
        async for attempt in AsyncRetrying(
            retry=retry_if_exception(_passing),
            wait=wait_random_exponential(multiplier=0.1, max=2),
            stop=stop_after_delay(self._patience),
            reraise=True,
        ):
            with attempt:
                answer = await self._http.request(method, path, **options)
                if answer.is_success:
                    return answer.json() if answer.content else None
                try:
                    problem = answer.json()
                except ValueError:
                    problem = {}
                detail = str(problem.get("detail", answer.text[:200]))
                raise Refused(answer.status_code, str(problem.get("code", "error")), detail)
        raise AssertionError("unreachable")

    async def get(self, path: str, **params: Any) -> Any:
        return await self.call("GET", path, params={k: v for k, v in params.items() if v is not None})

    async def post(self, path: str, body: Any, **options: Any) -> Any:
        return await self.call("POST", path, json=body, **options)

    async def put(self, path: str, body: Any) -> Any:
        return await self.call("PUT", path, json=body)

    async def pages(self, path: str, **params: Any) -> list[Any]:
        """All items of a list."""
        items: list[Any] = []
        cursor = None
        while True:
            page = await self.get(path, limit=200, cursor=cursor, **params)
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    async def until(self, done: Any, *, every: float = 0.05) -> None:
        """Ask again until `done()` is true."""
        delay = every / 4
        while not await done():
            await asyncio.sleep(delay)
            delay = min(delay * 1.5, every * 4)
