"""Reads products out of the catalog's events."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged
from libs.messaging import Delivery
from services.logistics.products.store import COLUMNS

ProductDelivery = Delivery[ProductActivated] | Delivery[ProductChanged]
Row = tuple[object, ...]


def newest_rows(deliveries: Sequence[ProductDelivery]) -> list[Row]:
    """The highest version of each SKU, as the store takes it."""
    newest: dict[str, Row] = {}
    for event in sorted((delivery.event for delivery in deliveries), key=lambda event: event.version):
        for variant in event.variants:
            fields = variant.model_dump(include=set(COLUMNS))
            fields |= {"product_id": event.product_id, "version": event.version}
            newest[variant.sku] = tuple(fields[name] for name in COLUMNS)
    return list(newest.values())
