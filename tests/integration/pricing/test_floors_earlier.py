"""Rows that an earlier release took."""

from libs.clock import now
from tests.integration.pricing.shop import COST, PRICE, VAT, money, one, problem

SERVICE = "pricing"


async def test_rows_of_an_earlier_release_are_still_shown_and_stop_nobody(door):
    """Which took eur for a currency, and metals for money."""
    database = door.member("pricing").database
    await database.fetch(
        """insert into unit_cost (sku, valid_from, currency, purchase, freight, duty, inbound, other, recorded_by)
           values ('OLD', '2026-01-01', 'eur', 5.5, 0, 0, 0, 0, 'x'),
               ('GOLD', '2026-01-01', 'XAU', 0.01, 0, 0, 0, 0, 'x')"""
    )
    await database.fetch(
        "insert into fee (channel, valid_from, currency, referral_percent, referral_minimum, fixed, fulfilment, "
        "recorded_by) values ('vault', '2026-01-01', 'XAU', 1, 0, 0, 0, 'x')"
    )
    old = (await door.client.get("/v1/costs/OLD")).json()
    assert old["in_force"]["purchase"] == money("5.50", "eur")
    assert (await door.client.get("/v1/fees?channel=vault")).json()["items"][0]["fixed"]["currency"] == "XAU"
    told = await problem(door, "PUT", "/v1/prices", json=PRICE | {"sku": "OLD"})
    assert told["code"] == "fx_rate_missing"
    assert (await one(door, "/v1/costs", COST | {"sku": "OLD", "valid_from": "2026-01-01"}))["status"] == "changed"
    assert (await door.client.put("/v1/prices", json=PRICE | {"sku": "OLD"})).status_code == 200
    await _golden(database)
    (gold,) = (await door.client.get("/v1/prices?sku=GOLD")).json()["items"]
    assert gold["price"] == money("0.50", "XAU")
    told = await problem(door, "GET", "/v1/prices/GOLD/floor?channel=vault&market=AT")
    assert told["code"] == "currency_unknown"
    assert (await one(door, "/v1/vat-rates", VAT | {"valid_from": "2026-03-01"}))["status"] == "created"
    (gold,) = (await door.client.get("/v1/prices?sku=GOLD")).json()["items"]
    assert gold["floor_problem"] == "currency_unknown"
    assert not await door.verify()


async def _golden(database) -> None:
    moment = now()
    await database.fetch(
        """insert into price_history (sku, channel, market, version, currency, amount, floor, valid_from, changed_by)
           values ('GOLD', 'vault', 'AT', 1, 'XAU', 0.5, 0.1, $1, 'x')""",
        moment,
    )
    await database.fetch(
        """insert into price (sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on,
               breached, cost_id, fee_id, vat_id, foreign_currencies)
           values ('GOLD', 'vault', 'AT', 'XAU', 0.5, 1, $1, 'x', 0.1, '2026-01-01', false, 0, 0, 0, '{}')""",
        moment,
    )
