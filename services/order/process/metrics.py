"""Where the orders are and how soon they are answered, for the dashboards and the objectives."""

from collections.abc import Iterable

from prometheus_client import Gauge, Histogram

from libs.db import Database
from libs.telemetry.metrics import SLOW
from services.order.aggregate.domain import ENDS, STATES
from services.order.process import store
from services.order.process.plan import Answer

ORDERS = Gauge("tradewind_saga_orders", "Orders in each state that is not an end", ["state"])
OVERDUE = Gauge("tradewind_saga_overdue", "Orders whose awaited answer is overdue", ["state"])
ANSWER_SECONDS = Histogram(
    "tradewind_saga_answer_seconds", "From the placing to an answer, or to its deadline", ["answer"], buckets=SLOW
)


async def observe_states(db: Database) -> None:
    counts = {each.saga: each for each in await store.states(db)}
    for state in STATES:
        if state not in ENDS:
            ORDERS.labels(state).set(counts[state].orders if state in counts else 0)
            OVERDUE.labels(state).set(counts[state].overdue if state in counts else 0)


def forget_states() -> None:
    """Another member observes them now."""
    ORDERS.clear()
    OVERDUE.clear()


def count_answers(answers: Iterable[Answer]) -> None:
    for answer in answers:
        ANSWER_SECONDS.labels(answer.name).observe(answer.seconds)
