"""What of the catalog's events is stored."""

from uuid import UUID

from contracts.catalog import ProductActivated, ProductChanged, Variant
from libs.messaging import Delivery
from libs.messaging.outbox import seal
from services.logistics.products.commands import newest_rows
from services.logistics.products.store import COLUMNS


def delivery(version: int, *variants: Variant, kind=ProductChanged, product: int = 1) -> Delivery:
    event = kind(product_id=UUID(int=product), version=version, variants=variants)
    return Delivery(event, seal(event))


def test_the_highest_version_of_a_sku_is_stored_whatever_comes_first() -> None:
    mug = {"sku": "MUG", "title": "Mug", "hs_code": "691110", "gross_weight_g": 350, "length_mm": 120}
    rows = newest_rows([
        delivery(3, Variant(**mug)),
        delivery(2, Variant(**mug | {"gross_weight_g": 1}), Variant(sku="VASE", title="Vase")),
        delivery(1, Variant(**mug | {"gross_weight_g": 2}), kind=ProductActivated),
    ])  # fmt: skip
    found = {row[0]: dict(zip(COLUMNS, row, strict=True)) for row in rows}
    assert found.keys() == {"MUG", "VASE"}
    assert found["MUG"] == dict.fromkeys(COLUMNS) | {
        "sku": "MUG", "product_id": UUID(int=1), "version": 3, "hs_code": "691110", "gross_weight_g": 350,
        "length_mm": 120,
    }  # fmt: skip
    assert (found["VASE"]["version"], found["VASE"]["gross_weight_g"]) == (2, None)
    assert newest_rows([]) == []
