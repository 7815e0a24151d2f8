"""Every statement on the ledger, on authorisations and on refunds that are owed."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.order.aggregate.rows import NewRows
from services.order.payments.domain import Entry, Receipts
from services.order.payments.tables import ledger_entry

NEW_ENTRIES = NewRows(ledger_entry, Entry._fields)
ENTRIES = unnest(*(ledger_entry.c[name] for name in Entry._fields))


async def book(tx: Tx, entries: Sequence[Entry]) -> int:
    """Insert entries; one whose kind and reference are known is left out. How many were new."""
    if not entries:
        return 0
    return await tx.execute(
        f"""insert into ledger_entry (order_id, kind, reference, debit, credit, amount, currency)
           select * from {ENTRIES} on conflict do nothing""",
        *columns(entries),
    )


async def received(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, Decimal]]:
    """Where an order's money is: order → account (marketplace, psp) → amount not yet given back."""
    balances = await _balances(tx, order_ids, ["marketplace", "psp"])
    return {
        order_id: left
        for order_id, accounts in balances.items()
        if (left := {account: amount for account, amount in accounts.items() if amount > 0})
    }


async def not_owed(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, Decimal]]:
    """What an order's buyer need not pay or was paid back: order → account (returns, bad_debt) → amount."""
    return await _balances(tx, order_ids, ["returns", "bad_debt"])


async def _balances(tx: Tx, order_ids: Sequence[UUID], accounts: Sequence[str]) -> dict[UUID, dict[str, Decimal]]:
    rows = await tx.fetch(
        """select order_id, account, sum(amount) as amount from (
               select order_id, debit as account, amount from ledger_entry where order_id = any($1)
               union all select order_id, credit, -amount from ledger_entry where order_id = any($1)) moved
           where account = any($2) group by order_id, account having sum(amount) <> 0""",
        order_ids,
        accounts,
    )
    balances: dict[UUID, dict[str, Decimal]] = {}
    for row in rows:
        balances.setdefault(row["order_id"], {})[row["account"]] = row["amount"]
    return balances


async def receipts(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, Receipts]:
    """Of the orders that exist."""
    rows = await tx.fetch(
        """select o.id, o.currency, o.goods_total + o.charges_total,
               coalesce(sum(l.amount) filter (where l.kind in ('collected', 'captured')), 0),
               coalesce(sum(l.amount) filter (where l.kind = 'refunded'), 0)
           from orders o left join ledger_entry l on l.order_id = o.id where o.id = any($1) group by o.id""",
        order_ids,
    )
    return {row[0]: Receipts(*row[1:]) for row in map(tuple, rows)}


class OwedRefund(NamedTuple):
    """A refund for which there is no money yet."""

    return_id: UUID
    order_id: UUID
    amount: Decimal
    currency: str
    reason: str


async def owe(tx: Tx, refund: OwedRefund) -> bool:
    """False when it is owed already."""
    return bool(
        await tx.execute(
            """insert into owed_refund (return_id, order_id, amount, currency, reason) values ($1, $2, $3, $4, $5)
               on conflict do nothing""",
            *refund,
        )
    )


async def take_owed(tx: Tx, order_id: UUID) -> list[OwedRefund]:
    """The refunds that wait for the order's money, oldest first. They are not owed any more."""
    return await tx.fetch(
        f"""with taken as (delete from owed_refund where order_id = $1 returning *)
           select {", ".join(OwedRefund._fields)} from taken order by at""",
        order_id,
        into=OwedRefund,
    )


async def delete_owed(tx: Tx, return_ids: Sequence[UUID]) -> None:
    await tx.execute("delete from owed_refund where return_id = any($1)", return_ids)


async def entries_of(db: Database | Tx, order_id: UUID) -> list[Any]:
    return await db.fetch("select * from ledger_entry where order_id = $1 order by id", order_id)


async def authorisations_of(db: Database | Tx, order_id: UUID) -> list[Any]:
    return await db.fetch("select * from authorisation where order_id = $1 order by at, reference", order_id)


async def authorise(tx: Tx, reference: str, order_id: UUID, amount: Decimal, currency: str) -> bool:
    """False when the reference is known."""
    return bool(
        await tx.execute(
            """insert into authorisation (reference, order_id, amount, currency) values ($1, $2, $3, $4)
               on conflict do nothing""",
            reference,
            order_id,
            amount,
            currency,
        )
    )


async def capture(tx: Tx, reference: str, order_id: UUID, amount: Decimal) -> bool:
    """False when the authorisation does not cover it."""
    return bool(
        await tx.execute(
            """update authorisation set captured = captured + $3
               where reference = $1 and order_id = $2 and amount - captured >= $3""",
            reference,
            order_id,
            amount,
        )
    )


async def currency_of(db: Database, order_id: UUID) -> str | None:
    """The order's; None when there is no such order."""
    currency: str | None = await db.fetchval("select currency from orders where id = $1", order_id)
    return currency


async def accounts(db: Database) -> list[Any]:
    """Balances of all accounts by currency; each currency sums to zero."""
    return await db.fetch(
        """select currency, account, sum(amount) as balance from (
               select currency, debit as account, amount from ledger_entry
               union all select currency, credit, -amount from ledger_entry) moved
           group by 1, 2 order by 1, 2"""
    )
