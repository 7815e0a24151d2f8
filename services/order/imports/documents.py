"""Rows of one order as the body of POST /v1/orders: the file and the API have one rule for what an order is."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from pydantic import ValidationError

from libs.operations import Document, Fault, Values
from libs.rules import rule_of
from services.order.imports.columns import ADDRESS, HEAD
from services.order.placing.domain import NewOrder
from services.order.placing.models import NewOrderIn, to_domain

__all__ = ["Places", "order_from", "order_of"]

# field → the charge that it becomes, and whether it is taken off
_OF_ORDER = {
    "shipping": ("POST", "postage", False),
    "shipping_discount": ("POST_DISCOUNT", "discount on postage", True),
    "discount": ("DISCOUNT", "discount", True),
    "tax": ("TAX", "tax", False),
}
_OF_LINES = {
    "line_shipping": ("POST", "postage", False),
    "line_shipping_discount": ("POST_DISCOUNT", "discount on postage", True),
    "line_discount": ("DISCOUNT", "discount", True),
    "line_gift_wrap": ("GIFT_WRAP", "gift wrap", False),
    "line_tax": ("TAX", "tax", False),
}


def order_of(document: Document) -> NewOrder | list[Fault]:
    """The order, or what is wrong with it, by line and field of the file."""
    head, places, faults = _head(document)
    items, more = _items(document)
    if faults or more:
        return [*faults, *more]
    currency = head.get("currency", "")
    charges, sources = _charges(head, document.rows, currency)
    body = _body(document, head, [_line(values, currency) for _, values in items], charges)
    order = order_from(body, Places([line for line, _ in items], sources, places))
    return order if isinstance(order, list) else list(_flaws(order, head, places)) or order


class Places(NamedTuple):
    """Where the parts of a body come from: the file's line of each order line, the column of each charge, and the
    first line on which a column of the whole order has a value."""

    lines: Sequence[int]
    charges: Sequence[str]
    first_lines: Mapping[str, int]


def order_from(body: Mapping[str, Any], places: Places) -> NewOrder | list[Fault]:
    """The order that POST /v1/orders would take, or what is wrong with the body, by line and column of the file."""
    try:
        parsed = NewOrderIn.model_validate(body)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
        # The file has one currency per order: an error in it is reported once, not for each amount.
        return [_fault(each, places) for each in errors if len(each["loc"]) == 1 or each["loc"][-1] != "currency"]
    return to_domain(parsed)


def _head(document: Document) -> tuple[Values, dict[str, int], list[Fault]]:
    """The columns of the whole order, the first line on which each has a value, and rows that contradict each other."""
    head: Values = {}
    places: dict[str, int] = {}
    faults = []
    missing = set(HEAD)
    for line, values in document.rows:
        if head.items() <= values.items() and missing.isdisjoint(values):  # it repeats them, as most rows do
            continue
        for name in HEAD:
            value = values.get(name)
            if value is None or value == head.get(name):
                continue
            missing.discard(name)
            if name in head:
                detail = f"{name} is not the same as in line {places[name]} of the same order"
                faults.append(Fault("order_conflict", detail, name, line, {"line": places[name]}))
            else:
                head[name], places[name] = value, line
    for name in ("placed_at", "currency"):
        if name not in head:
            faults.append(Fault("missing", f"{name} is empty on every row of the order", name, document.line))
    return head, places, faults


def _items(document: Document) -> tuple[list[tuple[int, Values]], list[Fault]]:
    """The rows that are order lines, and what they lack. A row without SKU and price belongs to the whole order: some
    profiles have them."""
    items, faults = [], []
    for line, values in document.rows:
        priced = "unit_price" in values or "line_total" in values
        if "sku" not in values and not priced:
            continue
        items.append((line, values))
        for name, there in (("sku", "sku" in values), ("quantity", "quantity" in values), ("unit_price", priced)):
            if not there:
                faults.append(Fault("missing", f"{name} is empty", name, line))
    if not items:
        faults.append(Fault("missing", "none of the order's rows has an article", "sku", document.line))
    return items, faults


def _line(values: Values, currency: str) -> dict[str, Any]:
    line: dict[str, Any] = {"sku": values["sku"], "quantity": int(values["quantity"])}
    for name in ("unit_price", "line_total"):
        if name in values:
            line[name] = {"amount": values[name], "currency": currency}
    return line


def _charges(head: Values, rows: Sequence[tuple[int, Values]], currency: str) -> tuple[list[dict[str, Any]], list[str]]:
    """The order's charges, and the field of the file that each comes from."""
    charges: list[dict[str, Any]] = []
    sources: list[str] = []
    amounts = [(name, Decimal(head[name]), *_OF_ORDER[name]) for name in _OF_ORDER if name in head]
    for name, charge in _OF_LINES.items():
        if any(name in values for _, values in rows):
            total = sum((_signed(values.get(name, "0"), off=charge[2]) for _, values in rows), Decimal(0))
            amounts.append((name, total, *charge))
    for name, amount, code, description, off in amounts:
        if amount:
            price = {"amount": format(-abs(amount) if off else amount, "f"), "currency": currency}
            charges.append({"code": code, "description": description, "unit_price": price})
            sources.append(name)
    return charges, sources


def _signed(text: str, *, off: bool) -> Decimal:
    return abs(Decimal(text)) if off else Decimal(text)


def _body(document: Document, head: Values, lines: list[dict[str, Any]], charges: list[dict[str, Any]]) -> Any:
    first = document.rows[0][1]
    body: dict[str, Any] = {
        "channel": first["channel"],
        "channel_order_id": first["channel_order_id"],
        "lines": lines,
        "charges": charges,
        "shipping_address": {name: head[name] for name in ADDRESS if name in head},
        **{name: head[name] for name in ("currency", "placed_at", "incoterm", "buyer_ref") if name in head},
    }
    if "backorder" in head:
        body["backorder"] = head["backorder"] == "true"
    if "payment" in head:
        body["payment"] = {"mode": head["payment"]}
    return body


def _fault(error: Any, places: Places) -> Fault:
    """A pydantic error with its place in the body as line and column of the file."""
    code, detail, params = rule_of(error)
    path = list(error["loc"])
    line = field = None
    if path[:1] == ["lines"] and len(path) > 1:
        line, field = places.lines[path[1]], str(path[2]) if len(path) > 2 else None
    elif path[:1] == ["charges"] and len(path) > 1:
        field = places.charges[path[1]]
    elif path[:1] in (["shipping_address"], ["payment"]):
        field = str(path[-1]) if path[0] == "shipping_address" else "payment"
    elif path:
        field = str(path[0])
    detail = f"{field}: {detail}" if field else detail
    return Fault(code, detail, field, line or places.first_lines.get(field or ""), _plain(params))


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value if isinstance(value, str | int | list) else str(value) for name, value in params.items()}


def _flaws(order: NewOrder, head: Values, places: Mapping[str, int]) -> Iterator[Fault]:
    if order.payment == "authorised":
        yield Fault("not_in_bulk", "orders of a file have marketplace or pending payments", "payment")
    if flaw := order.flaw():
        yield Fault("total_out_of_range", flaw)
    total = head.get("order_total")
    if total is not None and Decimal(total) != order.total:
        detail = f"lines and charges add up to {order.total:f}, and order_total says {total}"
        params = {"sum": format(order.total, "f"), "order_total": total}
        yield Fault("total_differs", detail, "order_total", places["order_total"], params)
