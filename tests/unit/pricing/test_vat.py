"""Whose VAT applies at a destination, and which rates may be recorded."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from libs.refused import Refused
from services.pricing.vat.domain import VatEntry, vat_area, vat_area_at
from services.pricing.vat.models import NewVatRate
from tests.unit.pricing.examples import DAY, vat


@pytest.mark.parametrize(
    ("market", "postal_code", "area"),
    [
        ("ES", None, "ES"), ("ES", "28013", "ES"), ("ES", "35001", "ES-CN"), ("FI", "22100", "AX"),
        ("FR", "97110", "GP"), ("FR", "98000", "FR"), ("DE", "78266", "CH"), ("IT", "23041", "IT-LIVIGNO"),
        ("GB", "BT1 5GS", "GB"), ("US", "99501", "US"),
    ],
)  # fmt: skip
def test_the_area_of_a_destination(market, postal_code, area):
    assert vat_area(market, postal_code, DAY) == area
    assert vat_area_at("postal_code", market, postal_code, DAY) == area


def test_what_is_no_postcode_of_the_market_is_refused_where_it_was_given():
    with pytest.raises(Refused) as error:
        vat_area_at("/postal_code", "ES", "3500", DAY)
    refused = error.value
    (flaw,) = refused.where
    assert (refused.code, refused.kind, flaw.where, flaw.code) == (
        "invalid_request", "invalid", "/postal_code", "postal_code_invalid",
    )  # fmt: skip
    example = flaw.params["example"]
    assert flaw.params == refused.params == {"postal_code": "3500", "country": "ES", "example": example}
    assert flaw.detail == f"3500 is no postcode of ES; one is {example}"
    assert refused.detail == f"/postal_code: {flaw.detail}"


def test_an_area_is_a_territory_or_else_its_market():
    assert (vat().area, vat(market="ES", territory="ES-CN").area) == ("DE", "ES-CN")
    assert VatEntry("ES", "ES-CN", DAY, Decimal(7), "law").slot == ("ES-CN", DAY)
    assert VatEntry("ES", None, DAY, Decimal(21), "law").slot == ("ES", DAY)


def new(**change) -> NewVatRate:
    return NewVatRate.model_validate({"market": "ES", "rate_percent": "21", "source": "law"} | change)


def code(**change) -> str:
    with pytest.raises(ValidationError) as error:
        new(**change)
    return error.value.errors()[0]["type"]


@pytest.mark.parametrize("percent", ["0", "1", "19", "25.5", "50"])
def test_rates_that_exist(percent):
    assert new(rate_percent=percent).rate_percent == Decimal(percent)


@pytest.mark.parametrize("percent", ["0.19", "0.999999", "50.1", "99"])
def test_a_share_is_no_percentage(percent):
    assert code(rate_percent=percent) == "vat_rate_invalid"


@pytest.mark.parametrize(
    ("market", "territory", "why"),
    [
        ("ES", "ES-XX", "territory_unknown"), ("DE", "ES-CN", "territory_elsewhere"),
        ("FR", "GP", "territory_elsewhere"), ("DE", "DE-BUSINGEN", "territory_without_rates"),
    ],
)  # fmt: skip
def test_a_territory_that_no_destination_would_find(market, territory, why):
    assert code(market=market, territory=territory) == why


def test_the_row_that_is_recorded():
    entry = new(territory="ES-CN", rate_percent="7", valid_from="2026-01-01").entry()
    assert entry == VatEntry("ES", "ES-CN", date(2026, 1, 1), Decimal(7), "law")
