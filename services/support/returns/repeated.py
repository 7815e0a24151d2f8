"""Whether a document under a known reference is the same as before. Pure."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from services.support.returns.domain import Receipt, Rma
from services.support.returns.eligibility import Wanted, WantedLine, rounded


def differences(wanted: Wanted, rma: Rma) -> list[str]:
    """The fields in which a document differs from the return that has its reference. What it leaves open is the same
    as whatever the return has."""
    differing = []
    if wanted.content_hash() != rma.content_hash:
        if wanted.order_id != rma.order_id:
            differing.append("order_id")
        asked = {"reason": wanted.reason, "currency": wanted.currency, "requested_at": wanted.requested_at}
        differing += [name for name, value in asked.items() if value is not None and value != getattr(rma, name)]
        if not _same_lines(wanted.lines, rma):
            differing.append("lines")
    if wanted.receipt and not _same_receipt(wanted.receipt, rma):
        differing.append("receive")
    return differing


def _same_lines(lines: Sequence[WantedLine], rma: Rma) -> bool:
    quantities, values = Counter[tuple[str, str]](), dict[tuple[str, str], Decimal]()
    for line in rma.lines:
        what = (line.kind, line.item)
        quantities[what] += line.quantity
        values[what] = values.get(what, Decimal(0)) + line.unit_price * line.quantity
    unsaid = {(line.kind, line.item) for line in lines if line.asked is None}
    for asked in lines:
        what = (asked.kind, asked.item)
        quantities[what] -= asked.quantity
        values[what] = values.get(what, Decimal(0)) - (asked.asked or Decimal(0))
    same_worth = all(not rounded(value, rma.currency) for what, value in values.items() if what not in unsaid)
    return not any(quantities.values()) and same_worth


def _same_receipt(receipt: Receipt, rma: Rma) -> bool:
    return (rma.warehouse, rma.resolution) == (receipt.warehouse, receipt.resolution) and all(
        (line.accepted, line.condition) == (line.quantity, receipt.condition)
        for line in rma.lines
        if line.kind == "goods"
    )
