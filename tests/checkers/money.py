"""What was promised about money: every order's books agree with what happened to it."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from tests.checkers.model import History, Row, State, Violation


def _accounts(entries: list[Row]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in entries:
        found[row["debit"]] += row["amount"]
        found[row["credit"]] -= row["amount"]
    return found


def money_conserved(history: History, state: State) -> Iterator[Violation]:
    """Each sale is booked once; a cancelled order has nothing left on any account; what was captured and refunded is
    what clients and inspections say, once each."""
    entries = state.by("order.ledger_entry", "order_id")
    for order in state["order.orders"]:
        booked = entries[order["id"]]
        total = order["goods_total"] + order["charges_total"]
        sold = [row["amount"] for row in booked if row["kind"] == "sold"]
        if sold != ([total] if total else []):
            yield Violation(f"the order {order['id']} of {total} is sold for {sold}", [order, *booked])
        accounts = _accounts(booked)
        if sum(accounts.values()):
            yield Violation(f"the books of {order['id']} do not sum to zero", booked)
        if order["saga"] == "cancelled" and any(accounts.values()):
            left = {name: str(amount) for name, amount in accounts.items() if amount}
            yield Violation(f"the order {order['id']} is cancelled, left is {left}", [order, *booked])
        if accounts["psp"] + accounts["marketplace"] < 0:
            yield Violation(f"more was given back for {order['id']} than was received", booked)
    yield from _captured(history, state)
    if "support" in state.targets:
        yield from _returns(state)


def _captured(history: History, state: State) -> Iterator[Violation]:
    booked = Counter(row["reference"] for row in state["order.ledger_entry"] if row["kind"] == "captured")
    known = set()
    for op in history.of("pay"):
        if op.asked["kind"] != "captured":
            continue
        document = op.asked["document"]
        known.add(document)
        if op.outcome == "ok" and booked[document] != 1:
            yield Violation(f"the capture {document} is booked {booked[document]} times", [op.shown()])
    for document in booked.keys() - known:
        yield Violation(f"nobody captured {document}", [document])


def _returns(state: State) -> Iterator[Violation]:
    paid = defaultdict(list)
    for row in state["order.ledger_entry"]:
        if row["kind"] == "refunded" and row["reference"].startswith("return:"):
            paid[row["reference"].removeprefix("return:")].append(row)
    issued = defaultdict(set)
    for event in state.events:
        if event.type == "refund.issued" and event.data.get("return_id"):
            issued[event.data["return_id"]].add(event.id)
    replaced = {row["return_id"] for row in state["order.orders"] if row["return_id"]}
    entries = state.by("order.ledger_entry", "order_id")
    for rma in state["support.rma"]:
        return_id = rma["return_id"]
        due = rma["refund"] if rma["resolution"] == "refund" and rma["refund"] else None
        amounts = [row["amount"] for row in paid.pop(return_id, [])]
        shown = [rma, *amounts, *issued[return_id]]
        given = sum(amounts, Decimal(0))
        accounts = _accounts(entries[rma["order_id"]])
        spent = not accounts["psp"] + accounts["marketplace"]  # nothing is left of what was received for the order
        if given > (due or 0) or (due and given < due and not spent) or len(issued[return_id]) != bool(due):
            yield Violation(f"the return {return_id} is worth {due}, paid was {amounts}", shown)
        if due and (rma["state"], rma["refunded"]) != ("refunded", given):
            yield Violation(f"the return {return_id} was paid and support does not know", shown)
        if (rma["resolution"] == "replace") != (return_id in replaced):
            yield Violation(f"the return {return_id} and its replacement disagree", shown)
        if rma["resolution"] == "replace" and rma["state"] != "replaced":
            yield Violation(f"the return {return_id} was replaced and support does not know", shown)
    for return_id, rows in paid.items():
        yield Violation(f"paid was for a return that is not there: {return_id}", rows)
