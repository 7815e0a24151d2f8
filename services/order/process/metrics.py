"""Where the orders are, for the dashboards."""

from prometheus_client import Gauge

from libs.db import Database
from services.order.aggregate.domain import ENDS, STATES
from services.order.process import store

ORDERS = Gauge("tradewind_saga_orders", "Orders in each state that is not an end", ["state"])
OVERDUE = Gauge("tradewind_saga_overdue", "Orders whose awaited answer is overdue", ["state"])


async def observe_states(db: Database) -> None:
    counts = {each.saga: each for each in await store.states(db)}
    for state in STATES:
        if state not in ENDS:
            ORDERS.labels(state).set(counts[state].orders if state in counts else 0)
            OVERDUE.labels(state).set(counts[state].overdue if state in counts else 0)
