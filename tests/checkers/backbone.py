"""What libs/messaging promises, seen from outside: published, in order, applied once, parked by none."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from contracts.registry import BY_TYPE
from tests.checkers.model import Event, History, State, Violation

# Of these an order, a shipment or a return has one, whatever is delivered how often.
ONCE = {
    "order.placed": ("order_id",), "order.confirmed": ("order_id",), "order.cancel_requested": ("order_id",),
    "order.cancelled": ("order_id",), "order.completed": ("order_id",), "order.shipped": ("shipment_id",),
    "stock.released": ("order_id",), "shipment.dispatched": ("shipment_id",), "shipment.delivered": ("shipment_id",),
    "shipment.voided": ("order_id",), "return.approved": ("return_id",), "return.received": ("return_id",),
    "refund.issued": ("reference", "return_id", "reason"),
    "stock.changed": ("sku", "warehouse", "condition", "version"),
    "price.changed": ("sku", "channel", "market", "version"), "product.changed": ("product_id", "version"),
}  # fmt: skip
# What has a number that counts up: type → (the thing that is counted, the number).
COUNTED: dict[str, tuple[tuple[str, ...], str]] = {
    "stock.changed": (("sku", "warehouse", "condition"), "version"),
    "price.changed": (("sku", "channel", "market"), "version"),
    "product.activated": (("product_id",), "version"),
    "product.changed": (("product_id",), "version"),
}
# Per key: none of the second comes before the first of the first.
BEFORE = (
    ("order.placed", "order.confirmed"), ("order.confirmed", "order.shipped"),
    ("order.confirmed", "order.cancel_requested"), ("order.confirmed", "order.allocated"),
    ("order.cancel_requested", "order.completed"), ("order.shipped", "order.completed"),
    ("stock.reserved", "stock.released"), ("stock.rejected", "stock.reserved"),
    ("shipment.planned", "shipment.dispatched"), ("shipment.dispatched", "shipment.delivered"),
    ("shipment.dispatched", "shipment.tracked"), ("return.approved", "return.received"),
)  # fmt: skip
NOT_ALWAYS = {
    ("order.cancel_requested", "order.completed"), ("stock.rejected", "stock.reserved"),
    ("stock.reserved", "stock.released"),
}  # fmt: skip


def nothing_unpublished(history: History, state: State) -> Iterator[Violation]:
    """Nothing is on its way any more, and whatever was decided is on its topic."""
    for what in state.undrained:
        yield Violation(f"not at rest: {what}", [])
    for service in state.targets:
        if rows := state[f"{service}.outbox"]:
            yield Violation(f"{len(rows)} events in the outbox of {service}", rows[:5])
    ids = {event.id for event in state.events}
    for row in state["order.timeline"]:
        if row["event_id"] and row["event_id"] not in ids:
            yield Violation("an event that changed an order is on no topic", [row])
    numbers: dict[tuple[str, ...], set[int]] = defaultdict(set)
    types: dict[str, set[str]] = defaultdict(set)
    for event in state.events:
        if event.type in COUNTED:
            of, number = COUNTED[event.type]
            numbers[(event.topic, *(str(event.data[name]) for name in of))].add(event.data[number])
        types[event.type] |= {event.key, str(event.data.get("shipment_id")), str(event.data.get("return_id"))}
    for row in state["inventory.balance"]:
        yield from _gaps(numbers, ("inventory.events", row["sku"], row["warehouse"], row["condition"]), row["version"])
    for row in state["pricing.price"]:
        yield from _gaps(numbers, ("pricing.events", row["sku"], row["channel"], row["market"]), row["version"])
    for row in state["catalog.product"]:
        if row["status"] == "active" and row["version"] not in numbers["catalog.events", row["id"]]:
            yield Violation(f"version {row['version']} of the product {row['id']} was told to nobody", [row])
    for order in state["order.orders"]:
        untold = order["id"] not in types["order.placed"]
        if order["saga"] not in ("draft", "cancelled") and order["units"] and untold:
            yield Violation(f"order.placed of {order['id']} is on no topic", state.about(order["id"]))
        if order["saga"] == "cancelled" and order["id"] not in types["order.cancelled"]:
            yield Violation(f"order.cancelled of {order['id']} is on no topic", state.about(order["id"]))
    for reservation in state["inventory.reservation"]:
        answers = types["stock.reserved"] | types["stock.rejected"] | types["stock.released"]
        if reservation["order_id"] not in answers:
            yield Violation(f"inventory's answer to {reservation['order_id']} is on no topic", [reservation])
    for shipment in state["logistics.shipment"]:
        told = types["shipment.planned"] | types["shipment.held"]
        left = shipment["dispatched_at"] and shipment["shipment_id"] not in types["shipment.dispatched"]
        if shipment["shipment_id"] not in told or left:
            yield Violation(f"the shipment {shipment['shipment_id']} was told to nobody", [shipment])
    for rma in state["support.rma"]:
        if rma["resolution"] and rma["return_id"] not in types["return.received"]:
            yield Violation(f"return.received of {rma['return_id']} is on no topic", [rma])


def _gaps(numbers: dict[tuple[str, ...], set[int]], what: tuple[str, ...], last: int) -> Iterator[Violation]:
    missing = sorted({*range(1, last + 1)} - numbers[what])
    if missing:
        yield Violation(f"of {' '.join(what)} versions are on no topic: {missing[:10]}", [missing[:10]])


def monotonic_per_key(history: History, state: State) -> Iterator[Violation]:
    """Each key's events have the order of the commits they tell of, once repetitions are taken out."""
    last: dict[tuple[str, ...], Event] = {}
    seen: dict[tuple[str, str, str], int] = {}  # (topic, key or shipment, type) → place of the first
    places: dict[tuple[str, str], int] = {}
    bodies: dict[str, Event] = {}
    for place, event in enumerate(state.once()):
        if event.type in COUNTED:
            of, number = COUNTED[event.type]
            what = (event.topic, *(str(event.data[name]) for name in of))
            before = last.get(what)
            if before and event.data[number] <= before.data[number]:
                yield Violation(f"{' '.join(what)} went back", [before.shown(), event.shown()])
            last[what] = event
        of_what = str(event.data.get("shipment_id") or event.key) if event.topic == "logistics.events" else event.key
        seen.setdefault((event.topic, of_what, event.type), place)
        if event.sequence is not None and event.topic == "order.events":
            where = (event.topic, event.key)
            if event.sequence < places.get(where, 0):
                yield Violation(f"order {event.key}: ce_sequence went back", [event.shown()])
            places[where] = event.sequence
    for topic, of_what, kind in list(seen):
        for first, second in BEFORE:
            if kind != second:
                continue
            a, b = seen.get((topic, of_what, first)), seen[topic, of_what, second]
            if (a is None and (first, second) not in NOT_ALWAYS) or (a is not None and a > b):
                found = [e.shown() for e in state.events if of_what in (e.key, str(e.data.get("shipment_id")))]
                yield Violation(f"{second} of {of_what} came before {first}", found[:12])
    for event in state.events:
        first_copy = bodies.setdefault(event.id, event)
        if (first_copy.partition, first_copy.data) != (event.partition, event.data):
            yield Violation("two different events have one id", [first_copy.shown(), event.shown()])


def applied_once(history: History, state: State) -> Iterator[Violation]:
    """Every event has been applied, or is parked, at every service that reads it; none had its effect twice."""
    known: dict[str, set[str]] = {}
    for service in state.targets:
        known[service] = {row["event_id"] for name in ("inbox", "parked_event") for row in state[f"{service}.{name}"]}
    for event in state.once():
        for service in BY_TYPE[event.type].consumers:
            if service in state.targets and event.id not in known[service]:
                yield Violation(f"{service} has not applied {event.type} of {event.key}", [event.shown()])
    ids: dict[tuple[Any, ...], dict[str, Event]] = defaultdict(dict)
    for event in state.events:
        if event.type in ONCE:
            ids[(event.type, *(str(event.data.get(name)) for name in ONCE[event.type]))][event.id] = event
    backorders = {row["id"] for row in state["order.orders"] if row["backorder"]}
    for event in state.events:
        if event.type in ("stock.reserved", "stock.rejected") and event.key not in backorders:
            ids[(event.type, event.key)][event.id] = event
    for what, events in ids.items():
        if len(events) > 1:
            yield Violation(f"{' '.join(map(str, what))}: {len(events)} times", [e.shown() for e in events.values()])
    for (order_id, event_id, what), rows in state.by("order.timeline", "order_id", "event_id", "what").items():
        if event_id and len(rows) > 1:
            yield Violation(f"order {order_id}: {what} {len(rows)} times by one event", rows)
    for (cause, warehouse), rows in state.by("logistics.shipment", "cause_id", "warehouse").items():
        if len(rows) > 1:
            yield Violation(f"{len(rows)} parcels from {warehouse} for one allocation {cause}", rows)


def parked_accounted(history: History, state: State) -> Iterator[Violation]:
    """Nothing that clients do here is a reason to park an event."""
    for service in sorted(state.targets):
        for row in state[f"{service}.parked_event"]:
            event = [e.shown() for e in state.events if e.id == row["event_id"]][:1]
            yield Violation(f"{service} parked {row['type']} of {row['key']}: {row['error'][:300]}", [row, *event])


def replicas_converge(history: History, state: State) -> Iterator[Violation]:
    """What a service keeps of another's data is what that one has."""
    products = {row["id"]: row for row in state["catalog.product"]}
    known = {row["sku"]: row for row in state["order.known_sku"]}
    shipped = {row["sku"]: row for row in state["logistics.product"]}
    compared = ("hs_code", "country_of_origin", "customs_description", "net_weight_g", "gross_weight_g")
    for variant in state["catalog.variant"]:
        product = products[variant["product_id"]]
        if product["status"] == "draft":
            continue
        at_order, at_logistics = known.get(variant["sku"]), shipped.get(variant["sku"])
        sold = product["version"], product["status"] == "active"
        if "order" in state.targets and (not at_order or (at_order["version"], at_order["active"]) != sold):
            yield Violation(f"order knows {variant['sku']} otherwise than catalog", [variant, product, at_order])
        if "logistics" in state.targets and product["status"] == "active":
            wanted = {name: variant[name] for name in compared} | {"version": product["version"]}
            if not at_logistics or {name: at_logistics[name] for name in wanted} != wanted:
                yield Violation(f"logistics knows {variant['sku']} otherwise", [variant, product, at_logistics])
    prices = {(row["sku"], row["channel"], row["market"]): row for row in state["order.known_price"]}
    if "order" in state.targets:
        for price in state["pricing.price"]:
            copy = prices.get((price["sku"], price["channel"], price["market"]))
            names = ("amount", "currency", "version")
            if not copy or any(copy[name] != price[name] for name in names):
                yield Violation(f"order knows another price of {price['sku']}", [price, copy])
    for service, table in (("inventory", "reservation"), ("support", "placed_order")):
        if service in state.targets:
            there = {row["order_id"] for row in state[f"{service}.{table}"]}
            for order in state["order.orders"]:
                if order["saga"] not in ("draft", "cancelled") and order["units"] and order["id"] not in there:
                    yield Violation(f"{service} does not know the order {order['id']}", state.about(order["id"]))


def invariants_hold(history: History, state: State) -> Iterator[Violation]:
    """What every service says of itself by `tradewind verify`."""
    for name, rows in state.broken.items():
        yield Violation(f"{name} is broken", rows[:5])


def recovered(history: History, state: State) -> Iterator[Violation]:
    """After every fault an order went through again by itself, and whoever was asked to leave left in order."""
    for note in history.notes:
        if note["what"] == "recovery" and note["seconds"] is None:
            yield Violation(f"no recovery within {note['patience']} s from {note['kind']}", [note])
        for found in note.get("found", ()):
            yield Violation(found, [note])
