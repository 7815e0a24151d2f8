"""The sale invoices of a shop's books (online_retail) as orders, for whoever sends such a file to the API."""

from collections.abc import Sequence
from typing import Any

from libs.db import Tx
from libs.files import Flaw
from libs.operations import Document, Fault, Outcome
from services.order.imports.commands import place
from services.order.imports.documents import Places, order_from
from services.order.imports.online_retail import CHANNEL, CURRENCY, Invoice, Row, of_an_order, row_of
from services.order.placing.domain import NewOrder

__all__ = ["apply_invoices"]


async def apply_invoices(tx: Tx, files: Sequence[Document], by: str) -> list[Outcome]:
    """Place those that are not known. Rows that are no part of an order (cancellations, adjustments, bad debts) are
    refused, the others of their invoice are not."""
    read = [_read(document) for document in files]
    placed = await place(tx, [order for order, _ in read if isinstance(order, NewOrder)], by)
    return [_outcome(order, others, placed) for order, others in read]


def _outcome(order: NewOrder | list[Fault], others: list[Fault], placed: dict[tuple[str, str], Outcome]) -> Outcome:
    if not isinstance(order, NewOrder):
        return Outcome("refused", [*order, *others])
    outcome = placed[order.channel, order.channel_order_id]
    refused = {fault.line: "refused" for fault in others if fault.line is not None}
    return Outcome(outcome.status, [*outcome.faults, *others], refused)  # type: ignore[arg-type]  # a Status


def _read(document: Document) -> tuple[NewOrder | list[Fault], list[Fault]]:
    """The order, or what is wrong with it; and the rows that are no part of it."""
    rows: list[Row] = []
    faults: list[Fault] = []
    others: list[Fault] = []
    for ordinal, (line, values) in enumerate(document.rows, 1):
        row = row_of(line, values, ordinal)
        if isinstance(row, Flaw):
            faults.append(Fault(row.code, row.detail, row.field, line))
        elif of_an_order(row):
            rows.append(row)
        else:
            others.append(Fault("not_an_order", f"a row of kind {row.kind} is no part of an order", None, line))
    if faults or not rows:
        return faults, others
    invoice = Invoice.begun_by(rows[0])
    for row in rows:
        invoice.add(row)
    return _order(invoice), others


def _order(invoice: Invoice) -> NewOrder | list[Fault]:
    goods = sorted((*invoice.sale_lines, *invoice.free_lines), key=lambda row: row.ordinal)
    body = {
        "channel": CHANNEL,
        "channel_order_id": invoice.number,
        "currency": CURRENCY,
        "placed_at": invoice.at,
        "buyer_ref": invoice.customer,
        "shipping_address": {"country": invoice.country} if invoice.country else {},
        "lines": [{"sku": row.sku, "quantity": row.quantity, "unit_price": _price(row)} for row in goods],
        "charges": [
            {
                "code": row.sku[:40],
                "description": row.description[:200],
                "quantity": row.quantity,
                "unit_price": _price(row),
            }
            for row in invoice.charge_lines
        ],
    }
    return order_from(body, Places([row.line for row in goods], ["unit_price"] * len(invoice.charge_lines), {}))


def _price(row: Row) -> dict[str, Any]:
    return {"amount": format(row.unit_price, "f"), "currency": CURRENCY}
