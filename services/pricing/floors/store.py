"""The lock between prices and what their floors are computed from."""

from libs.db import Tx

_LOCK = "hashtext('pricing'), hashtext('floor_inputs')"


async def lock_inputs(tx: Tx) -> None:
    """Before a cost, a fee, a VAT rate, an exchange rate or a category changes. Without it, a price that is being set
    by the old cost is invisible to the recheck of the new one: it would stand below its floor and nobody be told."""
    await tx.execute(f"select pg_advisory_xact_lock({_LOCK})")


async def hold_inputs(tx: Tx) -> None:
    """Before a price is judged: the inputs stay as they are until the transaction ends. Many may hold them at once."""
    await tx.execute(f"select pg_advisory_xact_lock_shared({_LOCK})")
