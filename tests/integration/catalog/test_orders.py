"""The replica of what was sold, from the events of orders."""

from datetime import timedelta
from decimal import Decimal

from contracts.order import OrderCancelled
from libs.clock import now
from services.catalog.orders import store
from tests.integration.support.desk import placed

SERVICE = "catalog"


async def sales(service, *skus):
    moment = now()
    day = timedelta(days=1)
    return await store.sales_of(service.member("catalog").database, skus, moment - day, moment + day)


async def test_what_is_sold_is_counted_by_sku_and_market(service):
    mug = placed({"S-MUG": (2, "10"), "S-CUP": (1, "5")}, total="22")
    await service.publish(mug, placed({"S-MUG": (1, "10")}), mug)
    assert await sales(service, "S-CUP", "S-MUG", "S-NONE") == [
        ("S-CUP", "web", "DE", "EUR", 1, 1, Decimal("4.40")),
        ("S-MUG", "web", "DE", "EUR", 3, 2, Decimal("27.60")),
    ]


async def test_what_was_cancelled_or_replaces_a_return_is_no_sale(service):
    whole, part = placed({"S-A": (1, "10")}), placed({"S-A": (4, "10")})
    replacement = placed({"S-A": (1, "10")}, return_id=whole.order_id)
    await service.publish(
        whole,
        part,
        replacement,
        OrderCancelled(order_id=whole.order_id, reason="buyer"),
        OrderCancelled(order_id=part.order_id, reason="buyer", partial=True),
    )
    assert [(sold.quantity, sold.orders) for sold in await sales(service, "S-A")] == [(4, 1)]
