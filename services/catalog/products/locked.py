"""Products that are locked while they change. Pure: the store loads and saves them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from services.catalog.products.defects import Defect, Defective, sku_taken
from services.catalog.products.domain import Product, Variant
from services.catalog.products.identifiers import gtin14


@dataclass(slots=True)
class LockedProducts:
    """The products before and after, and which variant owns which SKU and GTIN."""

    before: dict[str, Product] = field(default_factory=dict)
    after: dict[str, Product] = field(default_factory=dict)
    skus: dict[str, str] = field(default_factory=dict)  # SKU → product id
    gtins: dict[str, tuple[str, str]] = field(default_factory=dict)  # GTIN as 14 digits → product id, SKU

    def get(self, product_id: str) -> Product:
        return self.after.get(product_id) or self.before[product_id]

    def put(self, product: Product) -> None:
        """Takes the product's new state. Raises Defective when a SKU or GTIN belongs to another variant."""
        product_id = product["id"]
        if defects := [*self._taken_skus(product), *self._taken_gtins(product)]:
            raise Defective(_by_variant(defects, product["variants"]))
        self._forget(product_id)
        self.skus |= {variant["sku"]: product_id for variant in product["variants"]}
        self.gtins |= {gtin14(v["gtin"]): (product_id, v["sku"]) for v in product["variants"] if v["gtin"]}
        self.after[product_id] = product

    def _taken_skus(self, product: Product) -> Iterable[Defect]:
        for variant in product["variants"]:
            owner = self.skus.get(variant["sku"], product["id"])
            if owner != product["id"]:
                yield sku_taken(variant["sku"], owner)

    def _taken_gtins(self, product: Product) -> Iterable[Defect]:
        own: dict[str, str] = {}
        for variant in product["variants"]:
            if variant["gtin"] is None:
                continue
            code = gtin14(variant["gtin"])
            product_id, sku = self.gtins.get(code, (product["id"], ""))
            if product_id != product["id"]:
                yield _gtin_taken(variant, sku)
            elif code in own:
                yield _gtin_taken(variant, sku or own[code])
            own[code] = variant["sku"]

    def _forget(self, product_id: str) -> None:
        """What the product owned before."""
        old = self.after.get(product_id) or self.before.get(product_id)
        for variant in old["variants"] if old else ():
            self.skus.pop(variant["sku"], None)
            if variant["gtin"]:
                self.gtins.pop(gtin14(variant["gtin"]), None)

    def changes(self) -> list[tuple[Product | None, Product]]:
        """(before, after) of what is not as it was."""
        pairs = ((self.before.get(product_id), after) for product_id, after in self.after.items())
        return [(before, after) for before, after in pairs if before != after]


def _gtin_taken(variant: Variant, owner: str) -> Defect:
    params = {"gtin": variant["gtin"], "owner": owner}
    return Defect("gtin", "gtin_taken", f"{variant['gtin']} belongs to {owner}", variant["sku"], params)


def _by_variant(defects: Iterable[Defect], variants: Iterable[Variant]) -> list[Defect]:
    """In the order of the variants, so that the first defect is of the first variant that has one."""
    place = {variant["sku"]: index for index, variant in enumerate(variants)}
    return sorted(defects, key=lambda defect: place[defect.sku or ""])
