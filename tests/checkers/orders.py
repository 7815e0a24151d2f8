"""What was promised about orders: none lost, none twice, none stuck, the same answer to the same question."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from tests.checkers.model import History, Op, Row, State, Violation

PLACING = ("place", "canary")
# What an order's state has to be able to show for itself on the topics.
EVIDENCE = {
    "confirmed": ("order.placed", "stock.reserved", "order.confirmed"),
    "fulfilling": ("order.placed", "stock.reserved", "order.confirmed", "shipment.planned"),
    "shipped": ("order.placed", "order.confirmed", "shipment.planned", "shipment.dispatched", "order.shipped"),
    "closed": ("order.placed", "order.confirmed", "shipment.dispatched", "shipment.delivered", "order.completed"),
    "waiting_stock": ("order.placed", "stock.rejected"),
    "cancelled": ("order.cancelled",),
}
# Where an order waits for another service: (state, the service that answers).
WAITING = {"reserving": "inventory", "confirmed": "logistics", "cancelling": "logistics"}


def _lines(rows: list[Row]) -> list[tuple[str, int, Decimal]]:
    return sorted((row["channel_sku"], row["quantity"], row["unit_price"]) for row in rows)


def _wanted(op: Op) -> list[tuple[str, int, Decimal]]:
    lines = op.asked["document"]["lines"]
    return sorted((line["sku"], line["quantity"], Decimal(line["unit_price"]["amount"])) for line in lines)


def no_lost_order(history: History, state: State) -> Iterator[Violation]:
    """Every order that was answered is there with its content; one that nobody knows of is there whole or not at all;
    one that was refused is not there; nobody has invented one."""
    by_id = {row["id"]: row for row in state["order.orders"]}
    by_number = {row["channel_order_id"]: row for row in state["order.orders"]}
    lines = state.by("order.order_line", "order_id")
    sold = {row["order_id"] for row in state["order.ledger_entry"] if row["kind"] == "sold"}
    told = {row["order_id"] for row in state["order.timeline"] if row["what"] == "placed"}
    asked = set()
    for op in history.of(*PLACING):
        number = op.asked["document"]["channel_order_id"]
        asked.add(number)
        order = by_id.get(op.answer["id"]) if op.outcome == "ok" else by_number.get(number)
        if order is None:
            if op.outcome == "ok":
                yield Violation(f"the order {op.answer['id']} was answered and is gone", [op.shown()])
            continue
        if op.outcome == "fail":
            yield Violation(f"the order {number} was refused and is there", [op.shown(), order])
            continue
        document, found = op.asked["document"], []
        if _lines(lines[order["id"]]) != _wanted(op):
            found.append("lines")
        if order["channel_order_id"] != number or order["country"] != document["shipping_address"]["country"]:
            found.append("number or country")
        if order["id"] not in sold:
            found.append("sale in the ledger")
        if order["id"] not in told:
            found.append("first entry of the timeline")
        if found:
            yield Violation(f"the order {order['id']} is not whole: {', '.join(found)}", [op.shown(), order])
    for number, order in by_number.items():
        if number not in asked and order["return_id"] is None:
            yield Violation(f"nobody asked for the order {number}", [order])


def no_order_twice(history: History, state: State) -> Iterator[Violation]:
    """One order per number, and per idempotency key; one replacement per return."""
    for (channel, number), rows in state.by("order.orders", "channel", "channel_order_id").items():
        if len(rows) > 1:
            yield Violation(f"{channel} order {number} is there {len(rows)} times", rows)
    for return_id, rows in state.by("order.orders", "return_id").items():
        if return_id is not None and len(rows) > 1:
            yield Violation(f"the return {return_id} has {len(rows)} replacements", rows)
    ids: dict[str, dict[str, Op]] = defaultdict(dict)
    for op in history.of(*PLACING, "repeat", outcome="ok"):
        ids[op.asked["key"]][op.answer["id"]] = op
    for key, answers in ids.items():
        if len(answers) > 1:
            yield Violation(f"the key {key} made {len(answers)} orders", [op.shown() for op in answers.values()])


def idempotent_api(history: History, state: State) -> Iterator[Violation]:
    """The same request with the same key has the same answer, with another key the order is known. A client that
    repeats its own request is never told that somebody else did it."""
    for op in history.of(*PLACING, outcome="fail"):
        if isinstance(op.answer, dict) and op.answer.get("code") in ("order_known", "reference_known"):
            yield Violation(f"the key {op.asked['key']} was repeated and forgotten", [op.shown()])
    for op in history.of("repeat", "repeat_number"):
        first = history.ops[op.asked["placed"]]
        both = [first.shown(), op.shown()]
        if op.outcome == "info":
            continue
        if op.kind == "repeat" and (op.outcome, op.status, op.answer) != ("ok", first.status, first.answer):
            yield Violation("the same key and body was answered otherwise", both)
        elif op.kind == "repeat_number" and (op.status, op.answer.get("order_id")) != (409, first.answer["id"]):
            yield Violation("the same number under another key was not told that the order is known", both)
    for op in history.of("pay", "dispatch", outcome="fail"):
        code = op.answer.get("code") if isinstance(op.answer, dict) else None
        if op.attempts > 1 and code in ("reference_known", "idempotency_mismatch"):
            yield Violation("a repeated request was told that it had been made before", [op.shown()])


def read_your_write(history: History, state: State) -> Iterator[Violation]:
    """After the answer the order can be read, by whichever member."""
    for op in history.of("read"):
        placed = history.ops[op.asked["placed"]]
        if op.outcome == "fail":
            yield Violation("an answered order could not be read", [placed.shown(), op.shown()])
        elif op.outcome == "ok":
            number = placed.asked["document"]["channel_order_id"]
            units = sum(line["quantity"] for line in placed.asked["document"]["lines"])
            if op.answer["channel_order_id"] != number or sum(ln["quantity"] for ln in op.answer["lines"]) != units:
                yield Violation("an order was read otherwise than it was placed", [placed.shown(), op.shown()])


def saga_sound(history: History, state: State) -> Iterator[Violation]:
    """Every order is where its events put it, and none waits for an answer that will not come."""
    types: dict[str, set[str]] = defaultdict(set)
    for event in state.events:
        types[event.key].add(event.type)
    holds = {row["order_id"] for row in state["order.hold"] if row["resolved_at"] is None}
    told = state.by("order.timeline", "order_id")
    for order in state["order.orders"]:
        saga, order_id = order["saga"], order["id"]
        if WAITING.get(saga) in state.targets:
            yield Violation(f"the order {order_id} is stuck in {saga}", state.about(order_id))
        missing = [kind for kind in EVIDENCE.get(saga, ()) if kind not in types[order_id]]
        if order["units"] == 0:
            missing = []
        if missing:
            yield Violation(f"the order {order_id} is {saga} without {', '.join(missing)}", state.about(order_id))
        if saga in ("draft", "reserved", "waiting_stock") and order_id not in holds:
            yield Violation(f"the order {order_id} is {saga} and nothing holds it", state.about(order_id))
    by_id = {row["id"]: row for row in state["order.orders"]}
    for op in history.of("cancel", outcome="ok"):
        cancelled = by_id.get(op.asked["order_id"])
        if cancelled is None:
            yield Violation("an order whose cancellation was accepted is gone", [op.shown()])
            continue
        steps = [row["what"] for row in told[cancelled["id"]]]
        partly = any(step.startswith("partly_voided") for step in steps)
        late = "none_voided" in steps and "order.cancel_failed" in types[cancelled["id"]]  # the carrier had it already
        waits = cancelled["saga"] == "cancelling" and "logistics" not in state.targets
        if "cancel" not in steps or not (cancelled["saga"] == "cancelled" or partly or late or waits):
            yield Violation("an accepted cancellation had no effect", [op.shown(), *state.about(cancelled["id"])])
    yield from _waiting_for_what_is_there(state)


def _waiting_for_what_is_there(state: State) -> Iterator[Violation]:
    free: dict[str, int] = defaultdict(int)
    for row in state["inventory.balance"]:
        if row["condition"] == "sellable":
            free[row["sku"]] += row["on_hand"] - row["reserved"]
    lines = state.by("inventory.reservation_line", "order_id")
    for reservation in state["inventory.reservation"]:
        missing = {row["sku"]: row["missing"] for row in lines[reservation["order_id"]] if row["missing"]}
        if reservation["state"] not in ("waiting", "partial") or not missing:
            continue
        enough = [free[sku] >= (1 if reservation["backorder"] else wanted) for sku, wanted in missing.items()]
        if any(enough) if reservation["backorder"] else all(enough):
            order_id = reservation["order_id"]
            yield Violation(f"the order {order_id} waits for stock that is there", [missing, *state.about(order_id)])
