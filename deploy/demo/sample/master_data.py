"""Everything a shop needs before its first order: warehouses, carriers, fees, rates, products, prices, stock.

Rates, fees and prices are invented and say so in `source`. Every request may be repeated, so a load that was
interrupted is finished by loading again: while there is no opening stock, it was.
"""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from random import Random
from typing import Any, NamedTuple, TypeVar

import pycountry
from rich.console import Console

from deploy.demo.sample.goods import INCOMPLETE, SCARCE, SEED, Goods, Item
from services.cli.client import Api, Refused

T = TypeVar("T")
SOURCE = "sample"
SINCE = date(2025, 1, 1)
WAREHOUSES = (
    ("DE-1", "Leipzig", "DE", "own"),
    ("DE-FBA", "Amazon Leipzig", "DE", "fba"),
    ("CN-1", "Shenzhen", "CN", "own"),
    ("US-1", "Columbus", "US", "third_party"),
)
EUR_IN = {"USD": Decimal("1.1400"), "GBP": Decimal("0.8700"), "JPY": Decimal("172.50"), "CNY": Decimal("8.1500")}
VAT = {"DE": "19", "FR": "20", "GB": "20", "US": "0", "JP": "10"}
ELECTRONICS = "Electronics/Accessories"


class Fees(NamedTuple):
    """Of one channel. Amounts in `currency`, percentages of the gross price."""

    currency: str
    percent: str
    electronics: str
    minimum: str
    fixed: str
    fulfilment: str


FEES = {
    "web": Fees("EUR", "2.9", "2.9", "0", "0.30", "4.10"),
    "amazon-de": Fees("EUR", "15", "8", "0.30", "0", "3.40"),
    "amazon-us": Fees("USD", "15", "8", "0.30", "0", "3.90"),
}


class Slot(NamedTuple):
    channel: str
    market: str
    currency: str


SLOTS = (
    Slot("web", "DE", "EUR"),
    Slot("web", "FR", "EUR"),
    Slot("web", "GB", "GBP"),
    Slot("web", "US", "USD"),
    Slot("web", "JP", "JPY"),
    Slot("amazon-de", "DE", "EUR"),
    Slot("amazon-de", "FR", "EUR"),
    Slot("amazon-us", "US", "USD"),
)
EU = "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
ZONES = {
    "germany": ["DE"],
    "eu": EU.split(),
    "uk": ["GB"],
    "north-america": ["CA", "US"],
    "east-asia": ["CN", "HK", "JP", "KR", "SG", "TW"],
}
NEAR = {"DE": ("germany", "eu"), "CN": ("east-asia",), "US": ("north-america",)}
# Of each origin: its currency and the price of a first parcel at home; farther zones cost a multiple.
ORIGINS = {"DE": ("EUR", Decimal("3.20")), "CN": ("CNY", Decimal("18.00")), "US": ("USD", Decimal("4.60"))}
BREAKS = {500: Decimal(1), 2_000: Decimal("1.5"), 10_000: Decimal("3"), 100_000: Decimal("9")}


class MasterData:
    def __init__(self, api: Api, goods: Goods, console: Console) -> None:
        self._api, self._goods, self._console = api, goods, console

    async def load(self) -> None:
        await self._warehouses()
        await self._carrier()
        await self.rates_of_today()
        await self._bulk("/v1/vat-rates", [_vat(market) for market in VAT])
        await self._bulk("/v1/fees", [fee for channel in FEES for fee in _fees(channel)])
        count, items = len(self._goods.products), self._goods.items
        self._console.print(f"sample: {count} products with {len(items)} variants, their costs and prices")
        await self._bulk("/v1/products/bulk", self._goods.products)
        await self._bulk("/v1/costs", [_cost(item) for item in items])
        prices = [_price(item, slot) for item in items for slot in SLOTS]
        for chunk in _chunks(prices, 800):
            await self._bulk("/v1/prices/bulk", chunk)
        asins = [{"channel": "amazon-us", "channel_sku": item.asin, "sku": item.sku} for item in items]
        await self._api.put("/v1/sku-mappings", {"items": asins})
        self._console.print(f"sample: {len(prices)} prices, opening stock in {len(WAREHOUSES)} warehouses")
        for chunk in _chunks(list(_opening_stock(self._goods)), 1000):
            await self._bulk("/v1/stock/movements", chunk)
        await self._reorder_points()  # after the stock: an empty shelf would be told as low 20 times

    async def rates_of_today(self) -> None:
        """Rates older than a week are no rates: without fresh ones no floor could be computed, and no price set."""
        rates = []
        for currency, rate in EUR_IN.items():
            try:
                await self._api.get("/v1/fx-rates", base="EUR", quote=currency)
            except Refused as error:
                if not error.code.startswith("fx_rate_"):
                    raise
                today = datetime.now(UTC).date()
                rates.append({"base": "EUR", "quote": currency, "rate": str(rate), "on": str(today), "source": SOURCE})
        if rates:
            self._console.print("sample: exchange rates of today, invented")
            await self._bulk("/v1/fx-rates", rates)

    async def receive(self, sku: str, warehouse: str, quantity: int, document: str) -> None:
        await self._bulk("/v1/stock/movements", [_received(sku, warehouse, quantity, document)])

    async def _bulk(self, path: str, items: Sequence[Any]) -> None:
        """Post them; what was not taken is said, for a sample that lacks a price would puzzle everybody later."""
        results = (await self._api.post(path, {"items": items}))["items"]
        failed = [result for result in results if result["status"] == "failed"]
        for result in failed[:5]:
            why = result.get("detail") or result.get("errors")
            self._console.print(f"sample: {path} did not take an item: {why}", soft_wrap=True)
        if len(failed) > 5:
            self._console.print(f"sample: {path} did not take {len(failed) - 5} more")

    async def _warehouses(self) -> None:
        known = {row["code"] for row in (await self._api.get("/v1/warehouses"))["items"]}
        for code, name, country, kind in WAREHOUSES:
            if code not in known:
                body = {"code": code, "name": name, "country": country, "kind": kind}
                await self._api.post("/v1/warehouses", body, headers={"Idempotency-Key": f"sample:warehouse:{code}"})

    async def _carrier(self) -> None:
        named = {country for countries in ZONES.values() for country in countries}
        world = [country.alpha_2 for country in pycountry.countries if country.alpha_2 not in named]
        for zone, countries in (ZONES | {"world": world}).items():
            await self._api.put(f"/v1/zones/own/{zone}", {"countries": countries})
        await self._bulk("/v1/rate-cards", list(_rate_cards()))

    async def _reorder_points(self) -> None:
        points = {SCARCE: 2} | {item.sku: 20 for item in self._goods.ordinary[::15]}
        paths = {f"/v1/stock/{sku}/reorder-points/DE-1": point for sku, point in points.items()}
        await asyncio.gather(*(self._api.put(path, {"reorder_point": point}) for path, point in paths.items()))


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _money(amount: Decimal | str, currency: str) -> dict[str, str]:
    return {"amount": str(amount), "currency": currency}


def _vat(market: str) -> dict[str, Any]:
    return {"market": market, "valid_from": str(SINCE), "rate_percent": VAT[market], "source": SOURCE}


def _fees(channel: str) -> Iterator[dict[str, Any]]:
    fees = FEES[channel]
    common = {
        "channel": channel, "valid_from": str(SINCE), "currency": fees.currency, "source": SOURCE,
        "referral_minimum": _money(fees.minimum, fees.currency), "fixed": _money(fees.fixed, fees.currency),
        "fulfilment": _money(fees.fulfilment, fees.currency),
    }  # fmt: skip
    yield common | {"referral_percent": fees.percent}
    if fees.electronics != fees.percent:
        yield common | {"category": ELECTRONICS, "referral_percent": fees.electronics}


def _rate_cards() -> Iterator[dict[str, Any]]:
    for origin, (currency, first) in ORIGINS.items():
        for zone in (*ZONES, "world"):
            home = NEAR[origin].index(zone) if zone in NEAR[origin] else 4
            for service, transit, dearer in (("standard", 2 + 2 * home, 1), ("express", 1 + home // 2, 2)):
                for grams, factor in BREAKS.items():
                    price = (first * (1 + home) * factor * dearer).quantize(Decimal("0.01"))
                    yield {
                        "carrier": "own", "service": service, "origin": origin, "zone": zone, "up_to_g": grams,
                        "price": _money(price, currency), "transit_days": transit, "volumetric_divisor": 5000,
                        "weight_step_g": 100, "valid_from": str(SINCE), "source": SOURCE,
                    }  # fmt: skip


def _cost(item: Item) -> dict[str, Any]:
    parts = {name: _money(getattr(item, name), "CNY") for name in ("purchase", "freight", "duty", "inbound")}
    return {"sku": item.sku, "valid_from": str(SINCE), "source": SOURCE, **parts}


def _price(item: Item, slot: Slot) -> dict[str, Any]:
    price = _money(price_of(item, slot), slot.currency)
    return {"sku": item.sku, "channel": slot.channel, "market": slot.market, "price": price}


def price_of(item: Item, slot: Slot) -> Decimal:
    """Well above the floor: break-even times the item's markup, ended as shop prices end."""
    fees = FEES[slot.channel]
    percent = fees.electronics if item.category == ELECTRONICS else fees.percent
    kept = 1 / (1 + Decimal(VAT[slot.market]) / 100) - Decimal(percent) / 100
    per_item = (Decimal(fees.fixed) + Decimal(fees.fulfilment)) / EUR_IN.get(fees.currency, Decimal(1))
    euros = (item.landed / EUR_IN["CNY"] + per_item) / kept * item.markup
    amount = euros * EUR_IN.get(slot.currency, Decimal(1))
    if slot.currency == "JPY":
        return (amount / 100).to_integral_value(ROUND_CEILING) * 100 - 20
    return amount.to_integral_value(ROUND_FLOOR) + Decimal("0.99")


def _received(sku: str, warehouse: str, quantity: int, document: str) -> dict[str, Any]:
    return {
        "idempotency_key": f"sample:{document}:{sku}:{warehouse}", "kind": "received", "sku": sku,
        "warehouse": warehouse, "quantity": quantity, "document": {"type": "purchase_order", "id": document},
    }  # fmt: skip


def _opening_stock(goods: Goods) -> Iterator[dict[str, Any]]:
    """Plenty in China, less elsewhere. What stops at a border, and what runs short, is in Leipzig alone."""
    random = Random(SEED)  # noqa: S311
    yield _received(SCARCE, "DE-1", 3, "PO-1")
    for sku in INCOMPLETE:
        yield _received(sku, "DE-1", 25, "PO-1")
    chances = (("DE-1", 0.85, 60, 160), ("DE-FBA", 0.4, 40, 80), ("US-1", 0.5, 40, 100))
    for item in goods.ordinary:
        yield _received(item.sku, "CN-1", random.randint(300, 600), "PO-1")
        for warehouse, chance, least, most in chances:
            if random.random() < chance:
                yield _received(item.sku, warehouse, random.randint(least, most), "PO-1")
