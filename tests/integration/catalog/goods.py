"""What the tests of catalog send and read."""

from typing import Any

import httpx

from contracts.fields import check_digit
from services.catalog.products.models import ProductSummary
from tests.running import Running


def gtin(number: int) -> str:
    payload = str(number).rjust(12, "0")
    return f"{payload}{check_digit(payload)}"


def mug(sku: str, **extra: Any) -> dict[str, Any]:
    return {
        "category": "Home/Kitchen",
        "brand": "Potters",
        "titles": {"en": f"Mug {sku}", "de": f"Tasse {sku}"},
        "variants": [
            {
                "sku": sku, "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
                "net_weight_g": 300, "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
                "attributes": {"colour": "blue"},
            }
        ],
    } | extra  # fmt: skip


async def create(service: Running, body: dict[str, Any]) -> Any:
    answer = await service.client.post("/v1/products", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def post(service: Running, product: dict[str, Any], action: str, version: int | None = None) -> httpx.Response:
    headers = {"If-Match": f'"{version or product["version"]}"'}
    return await service.client.post(f"/v1/products/{product['id']}/{action}", headers=headers)


async def patch(
    service: Running, product: dict[str, Any], change: dict[str, Any], version: int | None = None
) -> httpx.Response:
    headers = {"If-Match": f'"{version or product["version"]}"'}
    return await service.client.patch(f"/v1/products/{product['id']}", json=change, headers=headers)


async def listed(service: Running, **params: Any) -> Any:
    answer = await service.client.get("/v1/products", params=params)
    assert answer.status_code == 200, answer.text
    assert all(ProductSummary.model_validate(item, extra="forbid") for item in answer.json()["items"])
    return answer.json()["items"]
