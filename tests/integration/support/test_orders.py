"""The replica of orders, on a real PostgreSQL."""

from tests.integration.support.desk import ask, dispatched, placed

SERVICE = "support"


async def test_many_orders_are_kept_by_one_statement(service):
    s = service
    orders = [placed({"A": (1, "1.10"), "B": (2, "2")}) for _ in range(300)]
    await s.publish(*orders, *orders)
    await s.publish(*(dispatched(order.order_id, {"B": 2}) for order in orders))
    asked = await ask(s, orders[-1].order_id, {"sku": "B", "quantity": 2})
    assert asked["lines"][0]["unit_price"] == {"amount": "2.00", "currency": "EUR"}
    ids = [order.order_id for order in orders]
    assert await s.member("support").database.fetchval(
        "select count(*) from placed_order where order_id = any($1)", ids
    ) == len(orders)
