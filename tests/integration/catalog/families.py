"""Attributes and families that the tests of catalog make."""

from typing import Any

import httpx

from tests.running import Running

OPTIONS = [
    {"code": "blue", "labels": {"en": "Blue", "de": "Blau"}},
    {"code": "red", "labels": {"en": "Red", "de": "Rot"}},
]
ATTRIBUTES: dict[str, dict[str, Any]] = {
    "colour": {"kind": "select", "options": OPTIONS, "labels": {"en": "Colour", "de": "Farbe"}},
    "material": {"kind": "text"},
    "height": {"kind": "measure", "unit_family": "length"},
    "pieces": {"kind": "number"},
    "dishwasher_safe": {"kind": "boolean"},
    "uses": {"kind": "multi_select", "options": [{"code": "tea"}, {"code": "coffee"}]},
    "launched": {"kind": "date"},
    "matches": {"kind": "reference"},
    "care": {"kind": "rich_text"},
    "slogan": {"kind": "text", "localised": True},
}


async def put(service: Running, path: str, body: dict[str, Any], version: int | None = None) -> httpx.Response:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return await service.client.put(path, json=body, headers=headers)


async def make(service: Running, path: str, body: dict[str, Any]) -> Any:
    answer = await put(service, path, body)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


async def mugs(service: Running, **levels: str) -> Any:
    """The family of mugs with all of ATTRIBUTES; colour is of the variant."""
    for code, body in ATTRIBUTES.items():
        await make(service, f"/v1/attributes/{code}", body)
    required = [{"channel": "amazon-de", "locale": "de"}]
    members = [
        {"attribute": code, "level": "variant" if code == "colour" else "product", "required": required}
        for code in ATTRIBUTES
    ]
    return await make(service, "/v1/families/mugs", {"labels": {"en": "Mugs"}, "attributes": members})


async def change(service: Running, product: dict[str, Any], body: dict[str, Any], version: int = 0) -> httpx.Response:
    path = f"/v1/products/{product['id']}/values"
    return await service.client.patch(path, json=body, headers={"If-Match": f'"{version}"'})


async def values(service: Running, product: dict[str, Any]) -> Any:
    answer = await service.client.get(f"/v1/products/{product['id']}/values")
    assert answer.status_code == 200, answer.text
    return answer.json()
