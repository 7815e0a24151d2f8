"""Every statement on the ledger and on authorisations."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns
from services.order.payments.domain import Entry


async def book(tx: Tx, entries: Sequence[Entry]) -> int:
    """Insert entries; one whose kind and reference are known is left out. How many were new."""
    if not entries:
        return 0
    return await tx.execute(
        """insert into ledger_entry (order_id, kind, reference, debit, credit, amount, currency)
           select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[], $7::text[])
           on conflict do nothing""",
        *columns(entries),
    )


async def lock(tx: Tx, order_ids: Sequence[UUID]) -> None:
    await tx.fetch("select 1 from orders where id = any($1) order by id for update", order_ids)


async def received(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, Decimal]]:
    """What of an order's money lies where: order → account (marketplace, psp) → amount not yet given back."""
    found = await _balances(tx, order_ids, ["marketplace", "psp"])
    return {
        order_id: there
        for order_id, accounts in found.items()
        if (there := {account: amount for account, amount in accounts.items() if amount > 0})
    }


class Receipts(NamedTuple):
    """What an order costs, what ever came in for it, and what of that went back."""

    currency: str
    total: Decimal
    received: Decimal
    given_back: Decimal


async def ever_received(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, Receipts]:
    """Of the orders that exist."""
    rows = await tx.fetch(
        """select o.id, o.currency, o.goods_total + o.charges_total,
               coalesce(sum(l.amount) filter (where l.kind in ('collected', 'captured')), 0),
               coalesce(sum(l.amount) filter (where l.kind = 'refunded'), 0)
           from orders o left join ledger_entry l on l.order_id = o.id where o.id = any($1) group by o.id""",
        order_ids,
    )
    return {row[0]: Receipts(*row[1:]) for row in map(tuple, rows)}


async def owe(tx: Tx, return_id: UUID, order_id: UUID, amount: Decimal, currency: str, reason: str) -> bool:
    """Remember a refund for which there is no money yet. False when it is remembered already."""
    return bool(
        await tx.execute(
            """insert into owed_refund (return_id, order_id, amount, currency, reason) values ($1, $2, $3, $4, $5)
               on conflict do nothing""",
            return_id,
            order_id,
            amount,
            currency,
            reason,
        )
    )


async def take_owed(tx: Tx, order_id: UUID) -> list[Any]:
    """The refunds that wait for the order's money, oldest first, which are none any more."""
    return await tx.fetch(
        "with taken as (delete from owed_refund where order_id = $1 returning *) select * from taken order by at",
        order_id,
    )


async def forget_owed(tx: Tx, return_ids: Sequence[UUID]) -> None:
    await tx.execute("delete from owed_refund where return_id = any($1)", return_ids)


async def tell(tx: Tx, order_id: UUID, what: str, detail: str, event_id: UUID | None) -> None:
    """On the order's timeline."""
    await tx.execute(
        "insert into timeline (order_id, what, detail, event_id) values ($1, $2, $3, $4)",
        order_id,
        what,
        detail,
        event_id,
    )


async def let_go(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, Decimal]]:
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
    found: dict[UUID, dict[str, Decimal]] = {}
    for row in rows:
        found.setdefault(row["order_id"], {})[row["account"]] = row["amount"]
    return found


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


async def accounts(db: Database) -> list[Any]:
    """Balances of all accounts by currency; each currency sums to zero."""
    return await db.fetch(
        """select currency, account, sum(amount) as balance from (
               select currency, debit as account, amount from ledger_entry
               union all select currency, credit, -amount from ledger_entry) moved
           group by 1, 2 order by 1, 2"""
    )


async def mark_refunded(tx: Tx, order_id: UUID) -> None:
    """Set the payment axis from what is left of the order's money."""
    await tx.execute(
        """update orders o set version = version + 1, payment = case when coalesce((
               select sum(case when debit in ('marketplace', 'psp') then amount else 0 end)
                    - sum(case when credit in ('marketplace', 'psp') then amount else 0 end)
               from ledger_entry l where l.order_id = o.id), 0) > 0 then 'partially_refunded' else 'refunded' end
           where id = $1""",
        order_id,
    )
