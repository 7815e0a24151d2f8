"""The sample's orders. Each is a function of its number alone, so one that is sent again is the same. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final, Literal

from deploy.demo.sample.goods import INCOMPLETE, SCARCE, SEED, Goods, Item
from deploy.demo.sample.master_data import SLOTS, Slot, price_of

Fate = Literal["delivered", "waits", "cancelled", "undeliverable", "refund", "exchange"]

FIRST: Final = 1001
CYCLE: Final = 60
RESTOCK_AT: Final = 42
RESTOCK_UNITS: Final = 10
NUMBER = re.compile(r"S-(\d{4,9})(-R-.*)?")
WEIGHTS: Final = (30, 15, 12, 12, 6, 15, 6, 10)  # of SLOTS
POSTAGE: Final = {"EUR": "4.90", "GBP": "4.50", "USD": "5.90", "JPY": "850"}
NAMES: Final = ("Alex Muster", "Kim Beispiel", "Sascha Modell", "Robin Exemple", "Chris Sample", "Mika Rei")
CITIES: Final = {
    "DE": ("Lindenweg", {"city": "Leipzig", "postal_code": "04109"}),
    "FR": ("Rue des Lilas", {"city": "Lyon", "postal_code": "69003"}),
    "GB": ("Orchard Road", {"city": "Leeds", "postal_code": "LS1 4DY"}),
    "US": ("Maple Street", {"city": "Columbus", "region": "OH", "postal_code": "43215"}),
    "JP": ("Sakura-dori", {"city": "Nagoya", "region": "Aichi", "postal_code": "460-0008"}),
}


@dataclass(frozen=True, slots=True)
class Scene:
    """An order, what becomes of it, and what there is to learn from it."""

    number: int
    body: dict[str, Any]
    fate: Fate = "delivered"
    story: str | None = None


def number_of(channel_order_id: str) -> tuple[int, bool] | None:
    """(number, whether it is a replacement) of an order of the sample; None for everybody else's."""
    found = NUMBER.fullmatch(channel_order_id)
    return (int(found[1]), bool(found[2])) if found else None


def fate_of(channel_order_id: str) -> Fate:
    found = number_of(channel_order_id)
    if found is None or found[1]:
        return "delivered"
    special = _special(found[0])
    return special.fate if special else "delivered"


def scene(number: int, goods: Goods) -> Scene:
    special = _special(number)
    random = Random(f"{SEED}:{number}")  # noqa: S311
    if special is None:
        return Scene(number, _body(number, goods, random))
    return Scene(number, special.body(number, goods, random), special.fate, special.story)


def _body(number: int, goods: Goods, random: Random, slot: Slot | None = None, **changes: Any) -> dict[str, Any]:
    slot = slot or random.choices(SLOTS, WEIGHTS)[0]
    items = random.sample(goods.ordinary, random.choices((1, 2, 3), (6, 3, 1))[0])
    street, place = CITIES[slot.market]
    body: dict[str, Any] = {
        "channel": slot.channel,
        "channel_order_id": f"S-{number}",
        "currency": slot.currency,
        "lines": [{"sku": _listed(item, slot), "quantity": random.choice((1, 1, 1, 2))} for item in items],
        "shipping_address": {
            "name": random.choice(NAMES), "line1": f"{street} {random.randint(1, 90)}", **place,
            "country": slot.market,
        },
        "buyer_ref": f"buyer-{random.randint(1, 300):04}",
    }  # fmt: skip
    if slot.channel == "web":
        postage = {"amount": POSTAGE[slot.currency], "currency": slot.currency}
        body["charges"] = [{"code": "POST", "description": "Postage", "unit_price": postage}]
        body["payment"] = {"mode": "authorised", "reference": payment_reference(number)}
    return body | changes


def payment_reference(number: int) -> str:
    return f"PAY-S-{number}"


def _listed(item: Item, slot: Slot) -> str:
    """What the channel calls it."""
    return item.asin if slot.channel == "amazon-us" else item.sku


def _line(sku: str, quantity: int) -> list[dict[str, Any]]:
    return [{"sku": sku, "quantity": quantity}]


Body = Callable[[int, Goods, Random], dict[str, Any]]
WEB_DE, WEB_GB, AMAZON_DE, AMAZON_US = SLOTS[0], SLOTS[2], SLOTS[5], SLOTS[7]


def _unmapped(number: int, goods: Goods, random: Random) -> dict[str, Any]:
    # With its price: an unknown SKU has none in the price list.
    line = {"sku": "B0TWNOBODY", "quantity": 1, "unit_price": {"amount": "24.99", "currency": "USD"}}
    return _body(number, goods, random, AMAZON_US, lines=[line])


def _no_address(number: int, goods: Goods, random: Random) -> dict[str, Any]:
    # With its price: prices are by market, and without a country there is no market.
    item = random.choice(goods.ordinary)
    price = {"amount": str(price_of(item, AMAZON_DE)), "currency": "EUR"}
    line = {"sku": item.sku, "quantity": 1, "unit_price": price}
    return _body(number, goods, random, AMAZON_DE, lines=[line], shipping_address={})


def _of(slot: Slot, sku: str, quantity: int) -> Body:
    return lambda number, goods, random: _body(number, goods, random, slot, lines=_line(sku, quantity))


def _pending(number: int, goods: Goods, random: Random) -> dict[str, Any]:
    return _body(number, goods, random, WEB_DE, payment={"mode": "pending"})


def _any(slot: Slot) -> Body:
    return lambda number, goods, random: _body(number, goods, random, slot)


@dataclass(frozen=True, slots=True)
class _Special:
    body: Body
    fate: Fate
    story: str
    again: bool = False


_NO_HS = next(sku for sku, field in INCOMPLETE.items() if field == "hs_code")
# By its place in a round of CYCLE orders; `again`: in every round, the others in the first alone.
_SPECIALS: Final[dict[int, _Special]] = {
    6: _Special(_unmapped, "waits", "has a SKU that nobody mapped: held for unmapped_sku"),
    9: _Special(_of(WEB_DE, SCARCE, 2), "delivered", f"takes two of the last three {SCARCE}: stock.low"),
    12: _Special(_of(AMAZON_DE, SCARCE, 5), "delivered", f"wants five {SCARCE}: oversold until some are received"),
    15: _Special(_of(WEB_GB, _NO_HS, 1), "waits", f"takes {_NO_HS}, which has no HS code, across a customs border"),
    18: _Special(_pending, "waits", "is not paid: held for payment", again=True),
    21: _Special(_no_address, "waits", "has no address: held for address"),
    24: _Special(_any(WEB_DE), "cancelled", "is cancelled before it leaves: stock and money go back", again=True),
    27: _Special(_any(AMAZON_DE), "undeliverable", "will not be deliverable: a ticket is opened", again=True),
    30: _Special(_any(AMAZON_DE), "refund", "will come back damaged: quarantined stock and a refund", again=True),
    33: _Special(_of(WEB_DE, "TEE-FJORD-M", 1), "exchange", "will be exchanged: a replacement order", again=True),
    36: _Special(_of(AMAZON_DE, SCARCE, 40), "waits", f"wants forty {SCARCE}: oversold, and stays so"),
}


def _special(number: int) -> _Special | None:
    round_, place = divmod(number - FIRST, CYCLE)
    special = _SPECIALS.get(place + 1)
    return special if special and (round_ == 0 or special.again) else None
