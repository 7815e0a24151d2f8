"""What the sample business sells: 55 kinds of goods in four designs each, 220 products and 300 variants. Pure.

The GTINs begin with 952: GS1 keeps it for demonstrations and examples, so no number here is somebody else's.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

SEED = 7
DESIGNS = {"Fjord": Decimal("1.00"), "Lumen": Decimal("1.15"), "Terra": Decimal("1.35"), "Vela": Decimal("0.90")}
BRANDS = {
    "Home/Kitchen": ("Halmstrand", "Ofen & Salz"),
    "Home/Textiles": ("Webergrund", "Halmstrand"),
    "Electronics/Accessories": ("Ampelio", "Schaltbar"),
    "Clothing": ("Kammgarn", "Lofthalle"),
    "Toys/Games": ("Spielwiese & Co", "Tinkerfjell"),
    "Sports/Outdoor": ("Gratweg", "Tinkerfjell"),
    "Office/Stationery": ("Papierkontor", "Lofthalle"),
    "Pets": ("Pfotenhof", "Gratweg"),
}
# Left out on purpose: parcels with them stop at the first customs border, and only there.
INCOMPLETE = {"KITE-TERRA": "hs_code", "DESKORG-LUMEN": "country_of_origin", "PETBRUSH-VELA": "customs_description"}
SCARCE = "CAMPCUP-TERRA"
IN_CHINESE = ("Fjord", "Lumen")


@dataclass(frozen=True, slots=True)
class Item:
    """A variant as the shop knows it. Costs in CNY; `markup` on the price at which nothing is earned."""

    sku: str
    asin: str
    category: str
    purchase: Decimal
    freight: Decimal
    duty: Decimal
    inbound: Decimal
    markup: Decimal

    @property
    def landed(self) -> Decimal:
        return self.purchase + self.freight + self.duty + self.inbound

    @property
    def ordinary(self) -> bool:
        """Nothing goes wrong with it by itself."""
        return self.sku != SCARCE and self.sku not in INCOMPLETE


@dataclass(frozen=True, slots=True)
class Goods:
    """`products` are bodies of POST /v1/products/bulk."""

    products: list[dict[str, Any]]
    items: list[Item]

    @property
    def ordinary(self) -> list[Item]:
        return [item for item in self.items if item.ordinary]


@cache
def goods() -> Goods:
    """The same goods each time."""
    random = Random(SEED)  # noqa: S311
    with (Path(__file__).with_name("goods.csv")).open(encoding="utf-8") as file:
        kinds = list(csv.DictReader(file))
    found = Goods([], [])
    for kind in kinds:
        for design, factor in DESIGNS.items():
            product = _product(kind, design)
            for sku, attributes in _variants(kind, design):
                number = len(found.items) + 1
                product["variants"].append(_variant(kind, sku, number, attributes))
                found.items.append(_item(kind, sku, number, factor, random))
            found.products.append(product)
    return found


def _product(kind: dict[str, str], design: str) -> dict[str, Any]:
    brand = BRANDS[kind["category"]][design in ("Terra", "Vela")]
    titles = {"en": f"{design} {kind['en']}", "de": f"{kind['de']} {design}"}
    if design in IN_CHINESE:
        titles["zh"] = f"{design} {kind['zh']}"
    picture = f"https://images.example.com/{kind['code'].lower()}-{design.lower()}"
    return {
        "titles": titles,
        "descriptions": {
            "en": f"{titles['en']} by {brand}. Ships from our nearest warehouse.",
            "de": f"{titles['de']} von {brand}. Versand aus unserem nächsten Lager.",
        },
        "category": kind["category"],
        "brand": brand,
        "image_urls": [f"{picture}-1.jpg", f"{picture}-2.jpg"],
        "attributes": {"design": design},
        "variants": [],
        "activate": True,
    }


def _variants(kind: dict[str, str], design: str) -> Iterator[tuple[str, dict[str, str]]]:
    sku = f"{kind['code']}-{design.upper()}"
    if not kind["options"]:
        yield sku, {}
    for option in filter(None, kind["options"].split("|")):
        yield f"{sku}-{option.replace(' ', '').upper()}", {kind["axis"]: option}


def _variant(kind: dict[str, str], sku: str, number: int, attributes: dict[str, str]) -> dict[str, Any]:
    sizes = ("net_weight_g", "gross_weight_g", "length_mm", "width_mm", "height_mm")
    columns = {"net_weight_g": "net_g", "gross_weight_g": "gross_g"}
    variant = {
        "sku": sku,
        "gtin": gtin13(f"952{number:09}"),
        "hs_code": kind["hs"],
        "country_of_origin": kind["origin"],
        "customs_description": kind["customs"],
        "attributes": attributes,
        **{name: int(kind[columns.get(name, name)]) for name in sizes},
    }
    variant.pop(INCOMPLETE.get(sku, ""), None)
    return variant


def _item(kind: dict[str, str], sku: str, number: int, factor: Decimal, random: Random) -> Item:
    cent = Decimal("0.01")
    purchase = (Decimal(kind["cost_cny"]) * factor).quantize(cent)
    return Item(
        sku=sku,
        asin=f"B0TW{number:06}",
        category=kind["category"],
        purchase=purchase,
        freight=(Decimal(kind["gross_g"]) * Decimal("0.012")).quantize(cent),
        duty=(purchase * Decimal("0.04")).quantize(cent),
        inbound=Decimal("1.50"),
        markup=Decimal(random.randint(140, 210)) / 100,
    )


def gtin13(twelve: str) -> str:
    """With its check digit: weights 1 and 3 by turns, up to the next multiple of ten."""
    total = sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"
