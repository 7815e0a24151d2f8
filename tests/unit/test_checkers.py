"""The chaos checkers on a small world that is well, and on the same world with one thing wrong."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.checkers import CHECKERS, judge
from tests.checkers.model import Event, History, State

ORDER, PARCEL, PRODUCT, NUMBER = "order-1", "parcel-1", "product-1", "N-1"
SKU, PLACE = "MUG", {"sku": "MUG", "warehouse": "DE", "condition": "sellable"}
TAKEN = {"warehouse": "DE", "country": "DE", "lines": [{"sku": SKU, "quantity": 2}]}
DOCUMENT = {
    "channel_order_id": NUMBER, "shipping_address": {"country": "DE"},
    "lines": [{"sku": SKU, "quantity": 2, "unit_price": {"amount": "10.00", "currency": "EUR"}}],
}  # fmt: skip
World = tuple[History, State]


def _event(n: int, kind: str, key: str, **data: object) -> Event:
    topic = {"stock": "inventory", "shipment": "logistics", "product": "catalog"}.get(kind.split(".")[0], "order")
    return Event(f"{topic}.events", 0, n, f"e{n}", kind, key, None, None, {"order_id": key, **data})


def _changed(n: int, version: int) -> Event:
    return _event(n, "stock.changed", SKU, **PLACE, version=version)


def _movement(n: int, kind: str, key: str, on_hand: int, reserved: int) -> dict:
    return {"id": n, "kind": kind, "idempotency_key": key, "on_hand": on_hand, "reserved": reserved, **PLACE}


@pytest.fixture
def world() -> World:
    """One SKU, ten units booked in, one order of two that has left and arrived."""
    history = History()
    received = history.invoke("w", "topup", idempotency_key="r1", sku=SKU, warehouse="DE", quantity=10)
    history.complete(received, "ok")
    placed = history.invoke("w", "place", key="k1", document=DOCUMENT)
    history.complete(placed, "ok", status=201, answer={"id": ORDER})
    read = history.invoke("w", "read", order_id=ORDER, placed=placed.n)
    history.complete(read, "ok", status=200, answer={"channel_order_id": NUMBER, "lines": [{"quantity": 2}]})
    again = history.invoke("w", "repeat", key="k1", placed=placed.n)
    history.complete(again, "ok", status=201, answer={"id": ORDER})
    state = State(frozenset({"catalog", "inventory", "order", "logistics", "integration"}))
    state.events = [
        _event(0, "product.activated", PRODUCT, product_id=PRODUCT, version=1), _changed(1, 1),
        _event(2, "order.placed", ORDER), _event(3, "stock.reserved", ORDER), _changed(4, 2),
        _event(5, "order.confirmed", ORDER), _event(6, "shipment.planned", ORDER, shipment_id=PARCEL),
        _event(7, "shipment.dispatched", ORDER, shipment_id=PARCEL), _changed(8, 3),
        _event(9, "order.shipped", ORDER, shipment_id=PARCEL),
        _event(10, "shipment.delivered", ORDER, shipment_id=PARCEL), _event(11, "order.completed", ORDER),
    ]  # fmt: skip
    all_ids = [{"event_id": event.id} for event in state.events]
    state.tables = {
        "order.orders": [
            {
                "id": ORDER, "channel": "web", "channel_order_id": NUMBER, "saga": "closed", "country": "DE",
                "backorder": False, "units": 2, "goods_total": Decimal(20), "charges_total": Decimal(0),
                "return_id": None, "allocations": [TAKEN],
            }
        ],
        "order.order_line": [{"order_id": ORDER, "channel_sku": SKU, "quantity": 2, "unit_price": Decimal("10.00")}],
        "order.ledger_entry": [
            {
                "order_id": ORDER, "kind": "sold", "reference": ORDER, "debit": "receivable", "credit": "revenue",
                "amount": Decimal(20),
            }
        ],
        "order.timeline": [
            {"id": 1, "order_id": ORDER, "what": "placed", "event_id": None},
            {"id": 2, "order_id": ORDER, "what": "stock_reserved", "event_id": "e3"},
        ],
        "order.known_sku": [{"sku": SKU, "version": 1, "active": True}],
        "inventory.reservation": [{"order_id": ORDER, "state": "reserved", "backorder": False}],
        "inventory.allocation": [
            {"order_id": ORDER, "warehouse": "DE", "sku": SKU, "open": 0, "shipped": 2, "released": 0}
        ],
        "inventory.balance": [{**PLACE, "on_hand": 8, "reserved": 0, "version": 3}],
        "inventory.movement": [
            _movement(1, "received", "r1", 10, 0), _movement(2, "reserved", "reserve", 0, 2),
            _movement(3, "shipped", f"ship:{PARCEL}:{SKU}", -2, -2),
        ],
        "logistics.shipment": [
            {
                "shipment_id": PARCEL, "order_id": ORDER, "cause_id": "e5", "warehouse": "DE", "state": "delivered",
                "dispatched_at": "then",
            }
        ],
        "logistics.shipment_line": [{"shipment_id": PARCEL, "sku": SKU, "quantity": 2}],
        "catalog.product": [{"id": PRODUCT, "version": 1, "status": "active"}],
        "catalog.variant": [{"sku": SKU, "product_id": PRODUCT}],
    }  # fmt: skip
    names = ("hs_code", "country_of_origin", "customs_description", "net_weight_g", "gross_weight_g")
    state["catalog.variant"][0].update(dict.fromkeys(names, 1))
    state.tables["logistics.product"] = [{"sku": SKU, "version": 1, **dict.fromkeys(names, 1)}]
    for service in state.targets:
        state.tables[f"{service}.inbox"] = list(all_ids)
    numbers: dict[tuple[str, str], int] = {}
    state.tables["integration.event"] = []
    for position, event in enumerate(state.events, 1):
        number = numbers[event.topic, event.key] = numbers.get((event.topic, event.key), 0) + 1
        state["integration.event"].append(
            {"position": position, "number": number, "event_id": event.id, "topic": event.topic, "key": event.key}
        )
    calls = ("call-1", "call-2")
    for n, reference in enumerate(calls, 1):
        history.complete(history.invoke("caller", "call", reference=reference, key="k"), "ok", status=200)
        task = {"id": n, "reference": reference, "key": "k", "state": "done", "personal": None}
        state.tables.setdefault("caller.task", []).append(task)
    state.tables["caller.effect"] = [{"id": n, "reference": each, "key": "k"} for n, each in enumerate(calls, 1)]
    state.tables["outside.ledger"] = [{"reference": reference} for reference in calls]
    return history, state


def test_a_world_that_is_well_is_clean(world: World):
    assert {name: found for name, found in judge(*world).items() if found} == {}


@pytest.mark.parametrize("told", [True, False])
def test_a_cancellation_that_came_too_late_is_told(world: World, told: bool):
    """It was accepted while the parcel was on its way to the carrier."""
    history, state = world
    history.complete(history.invoke("w", "cancel", order_id=ORDER), "ok", status=202)
    row = state["order.timeline"][0]
    state.tables["order.timeline"] += [row | {"what": what, "event_id": None} for what in ("cancel", "none_voided")]
    if told:
        state.events.append(_event(12, "order.cancel_failed", ORDER))
        for service in state.targets:
            state.tables[f"{service}.inbox"].append({"event_id": state.events[-1].id})
    assert [v.what for v in CHECKERS["saga_sound"](*world)] == (
        [] if told else ["an accepted cancellation had no effect"]
    )


def _lose(table: str) -> Callable[[History, State], object]:
    return lambda history, state: state.tables[table].pop()


def _set(table: str, **changes: object) -> Callable[[History, State], object]:
    return lambda history, state: state[table][0].update(changes)


def _without(kind: str) -> Callable[[History, State], None]:
    def change(history: History, state: State) -> None:
        state.events = [event for event in state.events if event.type != kind]

    return change


def _swap(first: int, second: int) -> Callable[[History, State], None]:
    def change(history: History, state: State) -> None:
        events = state.events
        events[first], events[second] = events[second], events[first]

    return change


def _answer(n: int, **changes: object) -> Callable[[History, State], None]:
    def change(history: History, state: State) -> None:
        for name, value in changes.items():
            setattr(history.ops[n], name, value)

    return change


def _twice(history: History, state: State) -> None:
    """The effect of one event, twice: a second confirmation with an id of its own."""
    copy = next(event for event in state.events if event.type == "order.confirmed")
    state.events.append(Event(copy.topic, 0, 99, "e99", copy.type, copy.key, None, None, copy.data))
    for service in state.targets:
        state.tables[f"{service}.inbox"].append({"event_id": "e99"})


def _oversold(history: History, state: State) -> None:
    """Two units given to somebody before there were any; in the end it adds up."""
    state["inventory.movement"][1]["id"] = 0


def _parked(history: History, state: State) -> None:
    row = {"event_id": "e3", "type": "stock.reserved", "key": ORDER, "error": "why", "cause": "rejected"}
    state.tables["order.parked_event"] = [row]


def _swapped_in_the_feed(history: History, state: State) -> None:
    """Two events of the order have changed their places."""
    placed, reserved = (row for row in state["integration.event"] if row["event_id"] in ("e2", "e5"))
    placed["event_id"], reserved["event_id"] = reserved["event_id"], placed["event_id"]


@pytest.mark.parametrize(
    ("checker", "change"),
    [
        ("no_lost_order", _lose("order.orders")),
        ("no_lost_order", _set("order.order_line", quantity=1)),
        ("no_lost_order", _answer(1, outcome="fail", answer={"code": "invalid_request"})),
        ("no_order_twice", lambda h, s: s["order.orders"].append(s["order.orders"][0] | {"id": "order-2"})),
        ("no_order_twice", _answer(3, answer={"id": "order-2"})),
        ("no_oversell", _oversold),
        ("no_oversell", _set("inventory.balance", reserved=9)),
        ("no_oversell", lambda h, s: s.enforced.update({"inventory.balance_oversold": False})),
        ("stock_conserved", _set("inventory.balance", on_hand=9)),
        ("stock_conserved", _answer(0, asked={"idempotency_key": "r2", "quantity": 10})),
        ("stock_conserved", _set("inventory.allocation", shipped=3)),
        ("stock_conserved", _set("logistics.shipment_line", quantity=1)),
        ("money_conserved", _lose("order.ledger_entry")),
        ("money_conserved", _set("order.orders", saga="cancelled")),
        ("applied_once", lambda h, s: s["logistics.inbox"].pop(5)),
        ("applied_once", _twice),
        ("applied_once", lambda h, s: s["order.timeline"].append(s["order.timeline"][1])),
        ("nothing_unpublished", _without("order.placed")),
        ("nothing_unpublished", _set("inventory.balance", version=4)),
        ("nothing_unpublished", lambda h, s: s.tables.update({"order.outbox": [{"id": 1}]})),
        ("nothing_unpublished", lambda h, s: s.undrained.append("order: 3 events behind")),
        ("monotonic_per_key", _swap(1, 4)),
        ("monotonic_per_key", _swap(2, 5)),
        ("saga_sound", _set("order.orders", saga="reserving")),
        ("saga_sound", _set("order.orders", saga="waiting_stock")),
        ("saga_sound", _without("shipment.delivered")),
        ("parked_accounted", _parked),
        ("read_your_write", _answer(2, outcome="fail", status=404)),
        ("read_your_write", _answer(2, answer={"channel_order_id": NUMBER, "lines": []})),
        ("idempotent_api", _answer(3, outcome="fail", status=409, answer={"code": "order_known"})),
        ("idempotent_api", _answer(1, outcome="fail", status=409, answer={"code": "order_known"})),
        ("replicas_converge", _set("order.known_sku", version=2)),
        ("replicas_converge", _set("logistics.product", gross_weight_g=2)),
        ("invariants_hold", lambda h, s: s.broken.update({"order.units_are_lines": [{"id": ORDER}]})),
        ("feed_whole", lambda h, s: s["integration.event"].pop()),
        ("feed_whole", lambda h, s: s["integration.event"].append({**s["integration.event"][0], "position": 13})),
        ("feed_whole", _swapped_in_the_feed),
        ("feed_whole", _set("integration.event", number=2)),
        ("no_call_lost", _lose("caller.task")),
        ("no_call_lost", _lose("caller.effect")),
        ("no_call_lost", _lose("outside.ledger")),
        ("no_call_lost", _set("caller.task", state="running")),
        ("no_call_lost", _set("caller.task", personal="encrypted")),
        ("no_call_repeated", lambda h, s: s["outside.ledger"].append({"reference": "call-1"})),
        ("recorded_once", lambda h, s: s["caller.effect"].append({"id": 3, "reference": "call-1", "key": "k"})),
        ("recorded_once", _set("caller.effect", id=3)),
        ("recovered", lambda h, s: h.note("recovery", kind="kill", seconds=None, patience=120)),
    ],
)
def test_one_thing_wrong_is_found(world: World, checker: str, change: Callable[[History, State], object]):
    change(*world)
    found = list(CHECKERS[checker](*world))
    assert found
    json.dumps([violation.slice for violation in found], default=str)  # it has to be told
