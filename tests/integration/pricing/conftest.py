"""Pricing with some data in it."""

import pytest

from tests.integration.pricing.shop import BULKS, fee, one, record
from tests.running import Running


@pytest.fixture(scope="module")
async def priced(service: Running) -> Running:
    """Channel web takes 15 %, Germany 19 % VAT: a cost of 10.00 has a floor of 14.49."""
    assert await fee(service, "web", source="schedule 1") == ["created"]
    vat = {"market": "DE", "rate_percent": "19", "source": "UStG 12", "valid_from": "2021-01-01"}
    assert await record(service, "/v1/vat-rates", vat) == ["created"]
    return service


@pytest.fixture(scope="module")
async def door(service: Running) -> Running:
    for path, item in BULKS.items():
        assert (await one(service, path, item))["status"] == "created", path
    await service.settled()
    return service
