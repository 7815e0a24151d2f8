"""A running order service that knows three SKUs."""

import pytest

from contracts.catalog import ProductActivated, Variant
from libs.clock import new_id
from tests.running import Running


@pytest.fixture(scope="module")
async def s(service: Running) -> Running:
    variants = tuple(Variant(sku=sku, title=sku) for sku in ("A", "B", "C"))
    await service.publish(ProductActivated(product_id=new_id(), version=1, variants=variants))
    return service
