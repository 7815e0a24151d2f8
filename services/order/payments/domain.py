"""How money moves between accounts. Pure."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple
from uuid import UUID

from libs.money import part_of

Kind = Literal["sold", "collected", "captured", "cancelled", "refunded", "bad_debt"]

# kind -> (debit, credit): what the amount is put on, what it is taken from.
ACCOUNTS: Final[dict[Kind, tuple[str, str]]] = {
    "sold": ("receivable", "revenue"),
    "collected": ("marketplace", "receivable"),
    "captured": ("psp", "receivable"),
    "cancelled": ("revenue", "receivable"),
    "bad_debt": ("bad_debt", "receivable"),
}


class Entry(NamedTuple):
    """`amount` > 0 in `currency`; `reference` makes the entry happen once per kind."""

    order_id: UUID | None
    kind: Kind
    reference: str
    debit: str
    credit: str
    amount: Decimal
    currency: str


class Receipts(NamedTuple):
    """What an order costs, what was ever received for it, and what of that was given back."""

    currency: str
    total: Decimal
    received: Decimal
    given_back: Decimal


def entry(order_id: UUID | None, kind: Kind, reference: str, amount: Decimal, currency: str) -> Entry | None:
    """None for nothing: an order of gifts has no entry. A negative amount is the reverse of the entry."""
    debit, credit = ACCOUNTS[kind]
    if amount < 0:
        debit, credit, amount = credit, debit, -amount
    return Entry(order_id, kind, reference, debit, credit, amount, currency) if amount else None


def reversal(order_id: UUID, account: str, amount: Decimal, currency: str) -> Entry:
    """Of a cancelled order: what lies on `account` (returns, bad_debt) has no sale any more to be taken from."""
    debit, credit = ("receivable", account) if amount > 0 else (account, "receivable")
    return Entry(order_id, "cancelled", str(order_id), debit, credit, abs(amount), currency)


def refund(order_id: UUID | None, reference: str, source: str, against: str, amount: Decimal, currency: str) -> Entry:
    """Money back from `source` (marketplace, psp) against what it undoes (receivable, returns)."""
    return Entry(order_id, "refunded", reference, against, source, amount, currency)


def payment_of(total: Decimal, received: Decimal, given_back: Decimal) -> str:
    """The payment axis of an order whose money is captured in parts."""
    if given_back:
        return "refunded" if given_back >= received else "partially_refunded"
    return "captured" if received >= total else "authorised"


def must_wait(asked: Decimal, left: Mapping[str, Decimal], receipts: Receipts) -> bool:
    """Whether a refund waits for money: what is left does not cover it, and some of the order is not paid yet."""
    return asked > sum(left.values(), Decimal(0)) and receipts.received < receipts.total


def unshipped_value(lines: Sequence[Mapping[str, Any]], shipped: Mapping[str, int], currency: str) -> Decimal:
    """What was paid for the goods of an order (sku, quantity, paid) that did not leave, with their share of discounts,
    charges and postage; lines are filled in their order."""
    left, value = dict(shipped), Decimal(0)
    for line in lines:
        quantity = line["quantity"]
        gone = min(quantity, left.get(line["sku"], 0))
        left[line["sku"]] = left.get(line["sku"], 0) - gone
        value += part_of(line["paid"], quantity, gone, quantity - gone, currency)
    return value


def refund_sources(received: Mapping[str, Decimal], amount: Decimal) -> list[tuple[str, Decimal]]:
    """From which accounts (marketplace, psp) an amount is given back, and how much of each: from one that covers it if
    there is one, else from the fullest on. As much as there is, when that is less."""
    parts = []
    for account, left in sorted(received.items(), key=lambda each: (each[1] < amount, -each[1])):
        if part := min(left, amount):
            parts.append((account, part))
            amount -= part
    return parts
