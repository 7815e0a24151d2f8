"""Content that the tests of catalog write."""

from typing import Any

import httpx

from tests.running import Running

GERMAN = {
    "title": "Blaue Tasse",
    "bullets": ["Hält den Tee lange warm", "Für die Spülmaschine"],
    "description": "<p>Von <b>Hand</b> gemacht.</p>",
    "search_terms": ["teetasse", "becher"],
}


def path(product: dict[str, Any], channel: str = "*", locale: str = "de") -> str:
    return f"/v1/products/{product['id']}/content/{channel}/{locale}"


async def write(
    service: Running, where: str, texts: dict[str, Any], version: int | None = 0, **more: Any
) -> httpx.Response:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return await service.client.patch(where, json=texts, headers=headers, **more)


async def step(
    service: Running, where: str, action: str, version: int, body: dict[str, Any] | None = None, **more: Any
) -> httpx.Response:
    headers = {"If-Match": f'"{version}"', **more.pop("headers", {})}
    return await service.client.post(f"{where}/{action}", json=body or {}, headers=headers, **more)


async def approved(service: Running, where: str, texts: dict[str, Any], version: int = 0) -> Any:
    """The content with these texts, approved."""
    wrote = await write(service, where, texts, version)
    assert wrote.status_code in (200, 201), wrote.text
    sent = await step(service, where, "submit", wrote.json()["version"])
    assert sent.status_code == 200, sent.text
    answer = await step(service, where, "approve", sent.json()["version"])
    assert answer.status_code == 200, answer.text
    return answer.json()


async def resolve(service: Running, product: dict[str, Any], channel: str, locale: str, **more: Any) -> Any:
    params = {"channel": channel, "locale": locale, **more}
    answer = await service.client.get(f"/v1/products/{product['id']}/content/resolved", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()
