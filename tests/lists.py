"""Walking through lists as a client does."""

from collections.abc import Sequence
from typing import Any

import httpx


async def pages(client: httpx.AsyncClient, path: str, limit: int = 1, headers: dict[str, str] | None = None) -> Any:
    """Every page behind `path`, which has a query already."""
    found, cursor = [], ""
    while True:
        answer = await client.get(f"{path}&limit={limit}{cursor}", headers=headers)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["items"]) <= limit
        found.append(page)
        if page["next_cursor"] is None:
            return found
        cursor = f"&cursor={page['next_cursor']}"


async def walked(client: httpx.AsyncClient, path: str, limit: int = 1) -> list[Any]:
    """All items behind `path`, page by page; the same as on one page."""
    items = [item for page in await pages(client, path, limit) for item in page["items"]]
    whole = (await client.get(f"{path}&limit=200")).json()
    assert whole["next_cursor"] is None
    assert whole["items"] == items
    return items


async def refused(client: httpx.AsyncClient, path: str) -> tuple[str, str]:
    """Where and by which rule a request is refused."""
    answer = await client.get(path)
    assert answer.status_code == 422, answer.text
    error = answer.json()["errors"][0]
    return error["pointer"], error["code"]


def names(items: Sequence[Any], key: str = "id") -> list[Any]:
    return [item[key] for item in items]
