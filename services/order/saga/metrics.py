"""Where the orders are, for the dashboards."""

from prometheus_client import Gauge

from libs.db import Database
from services.order.saga import store
from services.order.saga.domain import STATES

ORDERS = Gauge("tradewind_saga_orders", "Orders in each state that is not an end", ["state"])
OVERDUE = Gauge("tradewind_saga_overdue", "Orders whose awaited answer is overdue", ["state"])


async def observe_states(db: Database) -> None:
    found = {row["saga"]: row for row in await store.states(db)}
    for state in STATES:
        if state not in ("closed", "cancelled"):
            ORDERS.labels(state).set(found[state]["orders"] if state in found else 0)
            OVERDUE.labels(state).set(found[state]["overdue"] if state in found else 0)
