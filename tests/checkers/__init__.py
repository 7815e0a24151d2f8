"""Pure judges of what a chaos run left: (history, state) → violations."""

from collections.abc import Callable, Iterator

from tests.checkers.backbone import (
    applied_once,
    invariants_hold,
    monotonic_per_key,
    nothing_unpublished,
    parked_accounted,
    recovered,
    replicas_converge,
)
from tests.checkers.calls import no_call_lost, no_call_repeated, recorded_once
from tests.checkers.feed import feed_whole
from tests.checkers.model import History, State, Violation
from tests.checkers.money import money_conserved
from tests.checkers.orders import idempotent_api, no_lost_order, no_order_twice, read_your_write, saga_sound
from tests.checkers.stock import no_oversell, stock_conserved

Checker = Callable[[History, State], Iterator[Violation]]
CHECKERS: dict[str, Checker] = {
    checker.__name__: checker
    for checker in (
        no_lost_order, no_order_twice, no_oversell, stock_conserved, money_conserved, applied_once,
        nothing_unpublished, monotonic_per_key, saga_sound, parked_accounted, read_your_write, idempotent_api,
        replicas_converge, invariants_hold, recovered, feed_whole, no_call_lost, no_call_repeated, recorded_once,
    )
}  # fmt: skip


def judge(history: History, state: State) -> dict[str, list[Violation]]:
    return {name: list(checker(history, state)) for name, checker in CHECKERS.items()}
