"""What was promised about stock: never sold twice, nothing appears or vanishes."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from tests.checkers.model import History, Row, State, Violation

LEFT = ("dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned")


def _of(state: State, sku: str, warehouse: str) -> list[Row]:
    return [row for row in state["inventory.movement"] if (row["sku"], row["warehouse"]) == (sku, warehouse)]


def no_oversell(history: History, state: State) -> Iterator[Violation]:
    """At no committed point was more promised than there was. A place's movements have the order of its commits: they
    are written under the lock of its balance. The constraints that forbid it are really there."""
    running: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    bad = set()
    for row in sorted(state["inventory.movement"], key=lambda row: row["id"]):
        place = row["sku"], row["warehouse"], row["condition"]
        balance = running[place]
        balance[0] += row["on_hand"]
        balance[1] += row["reserved"]
        if not balance[0] >= balance[1] >= 0 and place not in bad:
            bad.add(place)
            near = [m for m in _of(state, *place[:2]) if m["id"] <= row["id"]][-8:]
            yield Violation(f"{place}: on hand {balance[0]}, reserved {balance[1]} after movement {row['id']}", near)
    for row in state["inventory.balance"]:
        if not row["on_hand"] >= row["reserved"] >= 0:
            yield Violation("a balance is oversold", [row])
    for name, enforced in state.enforced.items():
        if not enforced:
            yield Violation(f"the database does not refuse what {name} forbids", [name])


def stock_conserved(history: History, state: State) -> Iterator[Violation]:
    """Balances are the sum of their movements; movements are what was received, reserved, shipped and returned."""
    moved: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for row in state["inventory.movement"]:
        sums = moved[row["sku"], row["warehouse"], row["condition"]]
        sums[0] += row["on_hand"]
        sums[1] += row["reserved"]
    balances = {(r["sku"], r["warehouse"], r["condition"]): r for r in state["inventory.balance"]}
    for place in {*moved, *balances}:
        row = balances.get(place, {"on_hand": 0, "reserved": 0})
        if [row["on_hand"], row["reserved"]] != moved[place]:
            near = _of(state, *place[:2])[-8:]
            yield Violation(f"{place} is {row}, its movements say {moved[place]}", near)
    yield from _received(history, state)
    yield from _allocated(state, balances)
    if "logistics" in state.targets:
        yield from _shipped(state)
    if "support" in state.targets:
        yield from _returned(state)


def _received(history: History, state: State) -> Iterator[Violation]:
    arrived = {row["idempotency_key"]: row for row in state["inventory.movement"] if row["kind"] == "received"}
    asked = {op.asked["idempotency_key"]: op for op in history.of("topup")}
    for key, op in asked.items():
        row = arrived.get(key)
        if op.outcome == "ok" and (row is None or row["on_hand"] != op.asked["quantity"]):
            yield Violation("goods that were booked in are not there", [op.shown(), row])
        elif op.outcome == "fail" and row:
            yield Violation("goods that were refused are there", [op.shown(), row])
    for key in arrived.keys() - asked.keys():
        yield Violation("goods are there that nobody booked in", [arrived[key]])


def _allocated(state: State, balances: dict[tuple[str, str, str], Row]) -> Iterator[Violation]:
    open_: Counter[tuple[str, str]] = Counter()
    given: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in state["inventory.allocation"]:
        place = row["warehouse"], row["sku"]
        open_[place] += row["open"]
        given[row["order_id"]][place] += row["open"] + row["shipped"] + row["released"]
    for (sku, warehouse, condition), balance in balances.items():
        if condition == "sellable" and balance["reserved"] != open_[warehouse, sku]:
            near: list[Any] = [a for a in state["inventory.allocation"] if a["sku"] == sku and a["open"]][:8]
            yield Violation(f"{sku} in {warehouse}: {open_[warehouse, sku]} allocated", [balance, *near])
    live = {row["id"]: row for row in state["order.orders"]}
    for order_id in {*given, *live}:
        order = live.get(order_id)
        if order is None:
            yield Violation(f"stock is held for an order that is not there: {order_id}", [dict(given[order_id])])
            continue
        known: Counter[tuple[str, str]] = Counter()
        for allocation in order["allocations"]:
            for line in allocation["lines"]:
                known[allocation["warehouse"], line["sku"]] += line["quantity"]
        if known != given[order_id]:
            yield Violation(
                f"the order {order_id} believes in {dict(known)}, inventory gave {dict(given[order_id])}",
                state.about(order_id),
            )
    for row in state["inventory.allocation"]:
        order = live.get(row["order_id"])
        if row["open"] and order and order["saga"] in ("cancelled", "closed", "draft"):
            yield Violation(f"the order {row['order_id']} is {order['saga']} and holds stock", [row, order])


def _shipped(state: State) -> Iterator[Violation]:
    moves = {row["idempotency_key"]: row for row in state["inventory.movement"] if row["kind"] == "shipped"}
    lines = state.by("logistics.shipment_line", "shipment_id")
    expected = {}
    for shipment in state["logistics.shipment"]:
        if shipment["state"] in LEFT:
            for line in lines[shipment["shipment_id"]]:
                expected[f"ship:{shipment['shipment_id']}:{line['sku']}"] = line["quantity"], shipment
    for key, (quantity, shipment) in expected.items():
        if key not in moves or (moves[key]["on_hand"], moves[key]["reserved"]) != (-quantity, -quantity):
            yield Violation(f"{quantity} units left and inventory booked {moves.get(key)}", [key, shipment])
    for key in moves.keys() - expected.keys():
        yield Violation("inventory shipped what has not left", [moves[key]])


def _returned(state: State) -> Iterator[Violation]:
    moves = {row["idempotency_key"]: row for row in state["inventory.movement"] if row["kind"] == "returned"}
    lines = state.by("support.rma_line", "return_id")
    expected = {
        f"return:{rma['return_id']}:{line['line_no']}": line
        for rma in state["support.rma"]
        if rma["resolution"]
        for line in lines[rma["return_id"]]
        if line["accepted"]
    }
    for key, line in expected.items():
        if key not in moves or moves[key]["on_hand"] != line["accepted"]:
            yield Violation("goods came back and are not in stock", [key, line, moves.get(key)])
    for key in moves.keys() - expected.keys():
        yield Violation("goods are in stock that did not come back", [moves[key]])
