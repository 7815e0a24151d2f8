"""Quotes: every candidate, and where its destination lies."""

import pytest

from contracts.logistics import (
    ShipmentPlanned,
)
from tests.integration.logistics.shop import (
    confirmed,
    detail,
    open_everywhere,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_everywhere(service)


@pytest.mark.parametrize(
    ("origin", "country", "postal_code", "territory", "kind"),
    [
        ("DE", "ES", "35001", "ES-CN", "fiscal"), ("DE", "ES", "38001", "ES-CN", "fiscal"),
        ("DE", "ES", "51001", "ES-CE", "customs"), ("DE", "ES", "52001", "ES-ML", "customs"),
        ("ES", "ES", "35001", "ES-CN", "fiscal"), ("DE", "ES", "28013", "ES", "none"),
        ("DE", "FI", "22100", "AX", "fiscal"), ("DE", "FI", "00100", "FI", "none"), ("FI", "AX", None, "AX", "fiscal"),
        ("DE", "DE", "27498", "DE-HELGOLAND", "customs"), ("DE", "DE", "78266", "DE-BUSINGEN", "customs"),
        ("DE", "GB", "BT1 5GS", "GB-NIR", "none"), ("DE", "GB", "SW1A 1AA", "GB", "customs"),
        ("GB", "GB", "BT1 5GS", "GB-NIR", "none"), ("GB", "JE", "JE2 3AB", "JE", "fiscal"),
        ("GB", "JE", None, "JE", "fiscal"), ("GB", "GB", "GY1 1AA", "GG", "fiscal"),
        ("GB", "IM", "IM1 1AA", "IM", "none"),
        ("GB", "IM", None, "IM", "none"), ("DE", "IT", "23041", "IT-LIVIGNO", "customs"),
        ("DE", "IT", "22061", "IT-CAMPIONE", "fiscal"), ("DE", "PT", "9000-001", "PT-30", "none"),
        ("DE", "GR", "63086", "GR-69", "fiscal"), ("DE", "FR", "97400", "RE", "fiscal"),
        ("DE", "FR", "97133", "BL", "customs"), ("DE", "FR", None, "FR", "none"),
    ],
)  # fmt: skip
async def test_the_postcode_decides_what_is_declared(rates, origin, country, postal_code, territory, kind):
    """What has no customs data goes only where none is asked for."""
    place = {"origin": origin, "postal_code": postal_code}
    plain, full = confirmed({"PLAIN": 1}, country, **place), confirmed({"MUG": 1}, country, **place)
    await rates.publish(plain, full)
    (bare,), (declared,) = await shipments_of(rates, plain), await shipments_of(rates, full)
    (event,) = await rates.emitted(ShipmentPlanned, full.order_id)
    found = await detail(rates, declared["shipment_id"])
    assert (found["territory"]["id"], found["border"]["kind"]) == (territory, kind)
    assert found["border"]["reason"]
    crosses = kind != "none"
    assert event.customs == declared["customs"] == (found["declaration"] is not None) == crosses
    assert (bare["state"], bare["reason"]) == (("held", "customs_data_missing") if crosses else ("planned", None))
    body = {"origin": origin, "destination": country, "weight_g": 100, "length_mm": 9, "width_mm": 9, "height_mm": 9}
    if postal_code:
        body["postal_code"] = postal_code
    quote = (await rates.client.post("/v1/shipping-quotes", json=body)).json()
    assert (quote["customs"], quote["territory"]["id"], quote["border"]["kind"]) == (crosses, territory, kind)


async def test_quotes_show_every_candidate(rates):
    body = {"origin": "DE", "destination": "CH", "weight_g": 1000, "length_mm": 400, "width_mm": 300, "height_mm": 250}
    quote = (await rates.client.post("/v1/shipping-quotes", json=body)).json()
    assert quote["customs"]
    first = quote["candidates"][0]
    assert (first["verdict"], first["volumetric_weight_g"], first["chargeable_weight_g"]) == ("chosen", 6000, 6000)
    assert first["price"] == {"amount": "9.90", "currency": "EUR"}
    second = quote["candidates"][1]
    assert (second["verdict"], second["chargeable_weight_g"]) == ("dearer", 1000)
    del body["height_mm"]
    answer = await rates.client.post("/v1/shipping-quotes", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "dimensions_needed")
    assert answer.json()["errors"][0]["pointer"] == "/height_mm"


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"origin": "UK"}, "/origin", "country_unknown"), ({"destination": "ZZ"}, "/destination", "country_unknown"),
        ({"weight_g": True}, "/weight_g", "whole_number"), ({"weight_g": 0}, "/weight_g", "out_of_range"),
        ({"postal_code": "1" * 21}, "/postal_code", "text_too_long"), ({"postal_code": 10115}, "/postal_code", "text"),
        ({"postal_code": "10\n115"}, "/postal_code", "character_refused"),
        ({"postcode": "1"}, "/postcode", "unknown_field"),
        ({"length_mm": "9"}, "/length_mm", "whole_number"), ({"deliver_by": "tomorrow"}, "/deliver_by", "day_invalid"),
    ],
)  # fmt: skip
async def test_a_quote_that_cannot_be(rates, change, pointer, code):
    body = {"origin": "DE", "destination": "FR", "weight_g": 100, "length_mm": 9, "width_mm": 9, "height_mm": 9}
    answer = await rates.client.post("/v1/shipping-quotes", json=body | change)
    assert answer.status_code == 422
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]
