"""Products for the tests of catalog's domains."""

from services.catalog.products.domain import changed, new_product

AT = "2026-11-01T00:00:00Z"


def product(**change):
    base = {"titles": {"en": "Mug", "de": "Tasse"}, "variants": [{"sku": "MUG", "gtin": "4006381333931"}]}
    return changed(new_product("p1", AT), base | change)


def codes(defective) -> list[tuple[str, str, str | None]]:
    return [(defect.code, defect.field, defect.sku) for defect in defective.value.defects]
